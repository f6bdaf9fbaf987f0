package reading

import (
	"strings"

	"isnad/claim"
	"isnad/lexicon"
)

// answerNoun tells the answer that على follows, which is written like «they two replied»: «ردا
// على القصف».
func (s *state) answerNoun(i int) bool {
	return trimConj(s.fold(i)) == "ردا" && s.fold(i+1) == "علي"
}

// listsDeeds tells whether a word joined behind a comma, a verb in the masculine or a verbal
// noun, goes on with the deeds that a woman or a movement tells of: «أعلنت الحركة استهداف
// الموقع، وقصف الثكنة».
func (s *state) listsDeeds(i int) bool {
	if s.t[i].sent < 0 || !s.hasConj(i) || !s.mayBeDeed(i) || strings.HasSuffix(s.fold(i), "ت") || !pastOnly(s.t[i].analysis) {
		return false
	}
	if i+1 < len(s.t) && s.t[i+1].num != 0 {
		return false // «وقتل ستة جنود»
	}
	for j := i + 1; j < min(i+4, s.sentence(i).last); j++ {
		if strings.HasSuffix(s.fold(j), "ون") {
			return false // «وجرح عشرة آخرون»
		}
	}
	deed := false
	for j := i - 1; j >= s.sentence(i).first; j-- {
		switch x := &s.t[j]; x.tag {
		case tNoun:
			deed = deed || !x.def && x.form.Shape == lexicon.VerbalNoun && x.pro&lexicon.ProPrep == 0
		case tVerb:
			return deed && x.form.Person == 3 && x.form.Gender == feminine && x.form.Number == singular
		case tComp, tRel, tSub, tAux:
			return false
		}
	}
	return false
}

// sharesGenitive tells whether a joined word shares the genitive behind it with a deed that
// stands bare before it and cannot do without one: «مقتل وجرح عدد من الجنود».
func (s *state) sharesGenitive(i int) bool {
	j := i - 1
	if j < 0 || s.t[i].sent < 0 || s.t[j].sent != s.t[i].sent || !s.hasConj(i) || !s.mayBeDeed(i) || s.t[j].tag != tNoun || s.t[j].def || s.t[j].enc != lexicon.NoEnc || s.t[j].form.Accusative {
		return false
	}
	for k := range s.t[j].analysis.hits {
		h := &s.t[j].analysis.hits[k]
		if h.Kind != lexicon.FrameWord || h.Form.Shape != lexicon.VerbalNoun && h.Form.Shape != lexicon.Noun {
			continue
		}
		switch s.lex.Frames[h.Index].Type {
		case claim.Kill, claim.Wound, claim.Arrest, claim.Abduct, claim.Destroy:
			return true
		}
	}
	return false
}
