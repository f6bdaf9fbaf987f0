package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// fillFromDeed: where the subject above is itself an attack, who acts in it does the
// violence that it ends in: «غارات الطيران أدت إلى تدمير …».
func (s *state) fillFromDeed(t *trigger, f *lexicon.Frame, sub int32) {
	h := s.t[s.phrasesAt[sub-1].head].trig
	if h == 0 {
		return
	}
	u := &s.triggers[h-1]
	if u == t || u.people || u.frame < 0 || s.frameOf(u).Type != claim.Attack || s.frameOf(u).Flags.TwoSided || f.Type.Family() != claim.Violence {
		return
	}
	s.lend(t, u, claim.Actor)
}

// ownDeed tells whether the noun only names once more what its verb tells, as object or
// with ب: «تنظم الحركة مظاهرات», «دكت المدفعية بقصف عنيف».
func (s *state) ownDeed(t *trigger, f *lexicon.Frame, v int) bool {
	n := s.npOf[t.at]
	if n == 0 || s.frameOf(&s.triggers[s.t[v].trig-1]).Type != f.Type || f.Type != claim.Attack && f.Type != claim.Protest && f.Type != claim.Abuse {
		return false
	}
	p := &s.phrasesAt[n-1]
	return p.head == t.at && !p.conj && (p.prep == "" || p.prep == "ب")
}

// results are verbs whose subject ends in what they govern.
var results = wordSet("اسفر تسفر يسفر ادي يودي تودي خلف يخلف تخلف اودي يودي تودي تسبب يتسبب تتسبب اوقع يوقع توقع نتج ينتج نجم")

// casualties: the dead, the wounded and what is destroyed by an attack told earlier in the
// sentence: «نصب المقاتلون كمينا …، أسفر عن مقتل …».
func (s *state) casualties(t *trigger) {
	b := s.predBefore(t.at)
	if b == 0 || !results[s.stemOf(s.preds[b-1].verb)] {
		return
	}
	in := s.trigsBy.in(s.t[t.at].sent)
	for k := len(in) - 1; k >= 0; k-- {
		u := &s.triggers[in[k]]
		if u.at >= s.preds[b-1].verb || u.frame < 0 || s.frameOf(u).Type != claim.Attack {
			continue
		}
		if !s.frameOf(u).Flags.TwoSided {
			s.lend(t, u, claim.Actor)
		}
		return
	}
}
