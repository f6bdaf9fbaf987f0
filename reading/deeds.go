package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// fillFromDeed: where the subject above is itself an attack, who acts in it does the
// violence that it ends in: «غارات الطيران أدت إلى تدمير …».
func (s *state) fillFromDeed(t *trigger, f *lexicon.Frame, sub int32) {
	if !s.attackAt(sub) || f.Type.Family() != claim.Violence {
		return
	}
	if u := &s.triggers[s.t[s.phrasesAt[sub-1].head].trig-1]; u != t && !s.frameOf(u).Flags.TwoSided {
		s.lend(t, u, claim.Actor)
	}
}

// ownDeed tells whether the noun only names once more what its verb tells, as object or
// with ب: «تنظم الحركة مظاهرات», «دكت المدفعية بقصف عنيف».
func (s *state) ownDeed(t *trigger, f *lexicon.Frame, v int) bool {
	n := s.npOf[t.at]
	if n == 0 || s.typeAt(v) != f.Type || f.Type != claim.Attack && f.Type != claim.Protest && f.Type != claim.Abuse {
		return false
	}
	p := &s.phrasesAt[n-1]
	return p.head == t.at && !p.conj && (p.prep == "" || p.prep == "ب")
}

// results are verbs whose subject ends in what they govern.
var results = wordSet("اسفر تسفر يسفر ادي اودي يودي تودي خلف يخلف تخلف اسفرا اديا خلفا اوقعا تسبب يتسبب تتسبب اوقع يوقع توقع نتج ينتج نجم")

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

// shareActors: the dead and wounded of a clause in which one attack has an actor
// are his, where nothing else is said.
func (s *state) shareActors() {
	for i := range s.triggers {
		t := &s.triggers[i]
		f := s.frameOf(t)
		if f.Type != claim.Kill && f.Type != claim.Wound && f.Type != claim.Destroy || t.has(claim.Actor) {
			continue
		}
		s.actorOfClause(t)
		if !t.has(claim.Actor) && !t.verb {
			s.casualties(t)
		}
	}
}

func (s *state) actorOfClause(t *trigger) {
	for _, j := range s.trigsBy.in(s.t[t.at].sent) {
		u := &s.triggers[j]
		if u == t || s.frameOf(u).Type != claim.Attack || s.frameOf(u).Flags.TwoSided || s.apart(t, u) {
			continue
		}
		if lo, hi := min(t.at, u.at), max(t.at, u.at); s.clauseEnd(lo+1, hi) < hi && !s.joinedBy(lo, hi) {
			continue
		}
		for _, x := range u.fillers {
			if x.role == claim.Actor && !overlaps(x.np, t) {
				s.fill(t, claim.Actor, x.np, "actor of the attack")
			}
		}
		if t.has(claim.Actor) {
			return
		}
	}
}

// apart tells whether a death has another cause than the attack beside it: the attack answers it
// or comes after it, or is told in a clause of its own.
func (s *state) apart(t, u *trigger) bool {
	if u.at < t.at {
		n := s.npOf[t.at]
		return !t.verb && !t.people && (s.onlyAbout(t, "") || n != 0 && s.phrasesAt[n-1].prep != "خلال" && s.phrasesAt[n-1].prep != "وسط" && breaks[s.phrasesAt[n-1].prep])
	}
	if n := s.predAt[u.at]; u.verb && n != 0 {
		if m := s.preds[n-1].left; m != 0 {
			x := &s.phrasesAt[m-1]
			return x.first > t.at && x.conj && isComma(s.fold(x.first-1))
		}
	}
	return false
}

// joinedBy tells whether words of cause or time link two events of a sentence: جراء
// قصف, إثر هجوم, عندما هاجم, what the clause between asks.
func (s *state) joinedBy(lo, hi int) bool {
	for i := lo + 1; i < hi; i++ {
		switch trimConj(s.fold(i)) {
		case "جراء", "اثر", "عندما", "حين", "حينما", "نتيجة", "بعدما", "خلال":
			return true
		}
	}
	return false
}

func overlaps(x span, t *trigger) bool {
	for _, y := range t.fillers {
		if x.first < y.np.last && y.np.first < x.last {
			return true
		}
	}
	return false
}
