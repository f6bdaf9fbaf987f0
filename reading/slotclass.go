package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// slotOf returns the class of a phrase for the conditions of a frame: what no noun of the
// lexicon is, but names an event, is an event («دعم التسوية», «النقاش يتواصل»).
func (s *state) slotOf(n int32) lexicon.Class {
	p := &s.phrasesAt[n-1]
	if p.class == 0 && s.eventNoun(p.head) {
		return lexicon.Event
	}
	return p.class
}

// eventNoun tells whether the word at i is in no list of nouns and no name, but is the noun
// of some event.
func (s *state) eventNoun(i int) bool {
	t := &s.t[i]
	if t.name != 0 || t.tag != tNoun || t.analysis.noun != 0 || t.analysis.office != 0 {
		return false
	}
	found := false
	for k := range t.analysis.hits {
		h := &t.analysis.hits[k]
		if h.Kind != lexicon.FrameWord || h.Form.Shape != lexicon.VerbalNoun && h.Form.Shape != lexicon.Noun {
			continue
		}
		f := &s.lex.Frames[h.Index]
		if f.Adj || !ofWords(f.Type) {
			return false // «تحشيد» calls people together, and is the people
		}
		found = true
	}
	return found
}

// ofWords lists the types whose nouns never stand for people or things.
func ofWords(t claim.Type) bool {
	switch t {
	case claim.Agree, claim.Talk, claim.Demand, claim.Deny, claim.Condemn, claim.Accuse, claim.Support:
		return true
	}
	return false
}

// saidBefore tells whether a verb without a subject speaks of what was said before it:
// «مما ساعد العناصر», «ما يهدد المدينة».
func (s *state) saidBefore(v int) bool {
	if v == 0 || s.t[v-1].sent != s.t[v].sent || s.t[v].form.Number > singular {
		return false
	}
	switch s.fold(v - 1) {
	case "مما", "ما", "وما", "بما":
		return true
	}
	return false
}

// unruled tells whether the verb at i, read as hit h, is of the short form that only لم, لا
// and ل of command bring about («لم يستعد المدينة»), and none of them stands before it:
// «يستعد للهجوم» takes nothing back.
func (s *state) unruled(i int, h *lexicon.Hit) bool {
	if h.Form.Shape != lexicon.ShortVerb || h.Form.Number > singular && h.Form.Person != 1 || h.Pro&lexicon.ProLi != 0 {
		return false
	}
	if i > 0 && negatesShort[s.fold(i-1)] {
		return false
	}
	if i > 0 && s.fold(i-1) == "او" || s.t[i].pro&lexicon.ProWa != 0 { // «لم يقتل جندي أو يصب»
		for j := i - 1; j >= max(s.sentence(i).first, i-8); j-- {
			if negatesShort[s.fold(j)] {
				return false
			}
		}
	}
	return true
}

// negatesShort are the words behind which a verb is of the short form.
var negatesShort = map[string]bool{"لم": true, "ولم": true, "فلم": true, "لا": true, "ولا": true, "فلا": true, "لما": true, "ولما": true, "مهما": true}

// notVerb tells whether the word at i, read as a verb or its noun that opens a phrase, names
// a place or is of a nation: «عدن الشرقية» came back to no base, «قصف تركي على مواقع» left none.
func (s *state) notVerb(i int, h *lexicon.Hit) bool {
	t := &s.t[i]
	if t.tag == tVerb {
		return false
	}
	if t.tag == tPrep && h.Form.Shape.Finite() || t.tag == tName && t.class&lexicon.Person != 0 && h.Form.Shape.Finite() {
		return true // «على»، «وعلي»
	}
	if h.Form.Shape >= lexicon.PresentVerb && s.behindPrep(i) {
		return true // «إلى تحمل مسؤولياته» charges nobody
	}
	if t.analysis.nat != 0 {
		return h.Form.Shape.Finite() || h.Enc != lexicon.NoEnc || h.Form.Construct
	}
	m := t.name
	return m != 0 && h.Form.Shape.Finite() && s.mentions[m-1].named >= 0 && s.mentions[m-1].class&lexicon.Place != 0
}

// behindPrep tells whether a preposition governs the word at i, behind a quotation mark too.
func (s *state) behindPrep(i int) bool {
	j := i - 1
	if j > 0 && isQuoteMark(s.fold(j)) {
		j--
	}
	if j < 0 || s.t[j].sent != s.t[i].sent || s.t[j].tag != tPrep {
		return false
	}
	switch s.fold(j) {
	case "الي", "علي", "من", "عن", "في", "ب", "بـ", "ل", "لـ", "بعد", "قبل":
		return true
	}
	return false
}
