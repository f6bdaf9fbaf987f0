package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// fillFromAhead: an event told before the first verb of its sentence, by a purpose or with
// a pronoun that stands for nobody yet, is done by that verb's subject: «دعما لحلفائها،
// أعلنت الحركة …», «مع مواصلة عملياتها، قالت …».
func (s *state) fillFromAhead(t *trigger, f *lexicon.Frame) {
	if !f.Acts() || t.people || !s.looksAhead(t) {
		return
	}
	ks := s.predsBy.in(s.t[t.at].sent)
	if len(ks) == 0 {
		return
	}
	p := &s.preds[ks[0]]
	if p.verb < t.at || p.subject == 0 || s.relativeClause(p) {
		return
	}
	sub := p.subject
	if s.npOf[t.at] == sub && s.npOf[p.verb-1] != 0 {
		sub = s.npOf[p.verb-1] // «مواصلا دعم حلفائه، التنظيم يقصف …»
	}
	x := &s.phrasesAt[sub-1]
	if !s.commaIn(t.at, min(p.verb, x.first)) || x.first < t.at || x.class&(lexicon.Group|lexicon.Force|lexicon.State|lexicon.Person|lexicon.Armed) == 0 || spokesThings[s.bare(x.head)] {
		return
	}
	if e := s.t[t.at].enc; e == lexicon.EncHu && x.gender == feminine || e == lexicon.EncHa && x.gender == masculine {
		return
	}
	s.fill(t, claim.Actor, x.span, "subject ahead")
}

// looksAhead tells whether the event stands at the head of its sentence as a purpose
// (دعما لـ) or has a pronoun on it or on what governs it.
func (s *state) looksAhead(t *trigger) bool {
	first := s.sentence(t.at).first
	if t.at-first > 12 {
		return false
	}
	if s.t[t.at].enc != lexicon.NoEnc {
		return true
	}
	for j := first; j < t.at; j++ {
		if s.t[j].enc != lexicon.NoEnc && holders[s.core(j)] {
			return true
		}
	}
	return s.t[t.at].form.Accusative && !s.t[t.at].def || s.t[first].tag == tPart && s.t[first].form.Accusative && t.at-first < 3
}

// commaIn tells whether a comma stands between two tokens.
func (s *state) commaIn(i, j int) bool {
	for ; i < j; i++ {
		if isComma(s.fold(i)) {
			return true
		}
	}
	return false
}

// farBack is whom a pronoun in the phrase that opens a sentence was taken for in the sentence
// before: the subject behind that phrase is nearer: «في آخر عملياتها، أعلنت الحركة …».
func (s *state) farBack(t *trigger) span {
	first := s.sentence(t.at).first
	if t.at-first > 5 || s.t[first].tag != tPrep && s.t[first].pro&lexicon.ProPrep == 0 {
		return span{}
	}
	for _, x := range t.fillers {
		if x.role == claim.Actor && x.via == "pronoun" && x.np.last <= first {
			return x.np
		}
	}
	return span{}
}
