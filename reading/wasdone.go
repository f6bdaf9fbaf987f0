package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// wasDone are verbs that say of a deed that it was done.
var wasDone = wordSet("تم يتم تمت تتم جري جرى يجري جرت تجري سيتم ستتم")

// whomItWasDone is what a relative clause speaks of, where the deed done in it carries the
// pronoun that comes back to it: «المقاتلون الذين تم أسرهم».
func (s *state) whomItWasDone(t *trigger, role claim.RoleName, e lexicon.Enc, i int) span {
	if t.verb || role != claim.Target || i == 0 || s.t[i-1].sent != s.t[i].sent {
		return span{}
	}
	b := s.predBefore(i)
	if b == 0 {
		return span{}
	}
	p := &s.preds[b-1]
	if p.verb != i-1 || !wasDone[trimConj(s.fold(p.verb))] || p.antecedent == 0 || !s.relativeClause(p) {
		return span{}
	}
	a := s.phrasesAt[p.antecedent-1]
	if !s.comesBack(p, &a, e) {
		return span{}
	}
	if n := s.whoseDeed(p.antecedent); n != 0 {
		return s.phrasesAt[n-1].span
	}
	return a.span
}
