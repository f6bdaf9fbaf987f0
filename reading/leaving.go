package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// leaving are participles that say what the subject of a clause brings about by what it does.
var leaving = wordSet("موقعا موقعة موقعين مخلفا مخلفة مخلفين محققا محققة محققين ملحقا ملحقة ملحقين مسفرا مسفرة متسببا متسببة متسببين مسببا مسببة مسببين منفذا منفذة منفذين مرتكبا مرتكبة مرتكبين شانا موديا مودية مكبدا مكبدة مكبدين")

// fillFromState: «استهدف المقاتلون القوة، موقعين إصابات فيها»: who did the one brought about
// the other; where the subject is an attack, who made it.
func (s *state) fillFromState(t *trigger, f *lexicon.Frame) bool {
	j := t.at2[0] - 1
	for k := 0; k < 2 && j > 0 && (s.t[j].tag == tPrep || s.t[j].tag == tNoun && amounts[s.core(j)] || s.t[j].tag == tNum); k++ {
		j--
	}
	if f.Type.Family() != claim.Violence || j < 0 || s.t[j].sent != s.t[t.at].sent || s.t[j].def || !leaving[trimConj(s.fold(j))] {
		return false
	}
	b := s.predBefore(j)
	if b == 0 {
		return false
	}
	p := &s.preds[b-1]
	sub := s.doer(p)
	if sub == 0 || p.passive {
		return false
	}
	if s.phrasesAt[sub-1].class&(lexicon.Agent|lexicon.Armed|lexicon.Vehicle) == 0 {
		s.fillFromDeed(t, f, sub)
		return t.has(claim.Actor)
	}
	s.fill(t, claim.Actor, s.wholeSubject(sub, p.verb, t), "who brings it about")
	return t.has(claim.Actor)
}
