package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// joinedNouns: event nouns side by side are done by one hand: «اقتحامات واعتقالات نفذتها
// القوات», «التنسيق والتعاون مع الأحزاب».
func (s *state) joinedNouns() {
	for i := range s.triggers {
		t := &s.triggers[i]
		if u := s.besideNoun(t); u != nil {
			s.lendHand(t, u)
			s.lendHand(u, t)
		}
		if u := s.deedBefore(t); u != nil {
			s.lend(t, u, claim.Actor)
		}
	}
}

// deedBefore returns the violence before t in a list of deeds that one hand does, nil for
// none: «قصف الجيش القرية بالمدافع وتدمير منازلها».
func (s *state) deedBefore(t *trigger) *trigger {
	i := t.at2[0]
	if t.frame < 0 || t.verb || t.people || t.has(claim.Actor) || s.t[i].tag != tNoun || s.t[i].def || s.t[i].enc != lexicon.NoEnc || s.t[i].pro&lexicon.ProWa == 0 || s.t[i].pro&lexicon.ProPrep != 0 || !s.oneHand(t) {
		return nil
	}
	for j := i - 1; j >= s.sentence(i).first; j-- {
		switch s.t[j].tag {
		case tVerb, tComp, tRel, tSub, tAux:
			return nil
		}
		if s.t[j].trig == 0 {
			continue
		}
		u := &s.triggers[s.t[j].trig-1]
		if u.frame < 0 || u.verb || u.people {
			continue
		}
		if s.oneHand(u) && u.at == j && !s.t[j].def {
			return u
		}
		return nil
	}
	return nil
}

// oneHand tells violence that one side does to another.
func (s *state) oneHand(t *trigger) bool {
	f := s.frameOf(t)
	return f.Type.Family() == claim.Violence && f.Acts() && !f.Flags.TwoSided
}

// lendHand gives one of two joined nouns the actors that the other has from what stands
// around both; a genitive and a pronoun are its own.
func (s *state) lendHand(t, u *trigger) {
	f, g := s.frameOf(t), s.frameOf(u)
	if !f.Acts() || g.Flags.TwoSided && !f.Flags.TwoSided {
		return
	}
	for _, x := range u.fillers {
		if x.role == claim.Actor && (x.via == "genitive" || x.via == "pronoun") {
			return
		}
	}
	s.lend(t, u, claim.Actor)
}

// besideNoun returns the event noun right before t that it is joined to by و, nil for none.
func (s *state) besideNoun(t *trigger) *trigger {
	i := t.at2[0]
	if t.frame < 0 || t.verb || t.people || i < 2 {
		return nil
	}
	j := i - 1
	if s.fold(j) == "و" {
		j--
	} else if s.t[i].pro&lexicon.ProWa == 0 {
		return nil
	}
	if s.t[j].trig == 0 || s.t[j].sent != s.t[i].sent || s.t[i].pro&lexicon.ProPrep != 0 {
		return nil
	}
	u := &s.triggers[s.t[j].trig-1]
	if u == t || u.frame < 0 || u.verb || u.people {
		return nil
	}
	return u
}

// listEnd returns where what belongs to an event ends in a list of deeds: before the next that
// has an object of its own behind a comma: «تدمير دبابة، وقنص جندي في البلدة».
func (s *state) listEnd(t *trigger, from, to int) int {
	for i := from; i < to; i++ {
		if s.t[i].trig == 0 || i == 0 || !isComma(s.fold(i-1)) || s.t[i].tag != tNoun || s.t[i].def || s.t[i].pro&lexicon.ProWa == 0 || s.t[i].pro&lexicon.ProPrep != 0 {
			continue
		}
		u := &s.triggers[s.t[i].trig-1]
		if u.frame >= 0 && u.at == i && !u.people && s.oneHand(u) && !s.genitive(i, s.frameOf(u)).empty() {
			return i
		}
	}
	return to
}
