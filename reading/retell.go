package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// maxRetell is over how many sentences an event may be told again without its actors.
const maxRetell = 2

// maxTried bounds the earlier events that one is held against.
const maxTried = 200

// retellings gives a trigger that tells an event again what the earlier telling
// said of it: who acted, on whom, where.
func retellings(s *state) {
	for i := range s.triggers {
		t := &s.triggers[i]
		if t.frame < 0 || t.people && t.has(claim.Actor) {
			continue
		}
		if u := s.earlierTelling(i); u != nil {
			t.same = u
			s.copyRoles(t, u)
		}
	}
}

// earlierTelling finds the event that trigger i tells again: for a noun with the
// article the last of its type; for others one of its type that shares a filler.
func (s *state) earlierTelling(i int) *trigger {
	t := &s.triggers[i]
	f := s.frameOf(t)
	def := s.pointsBack(t)
	tried := 0
	for sent := s.t[t.at].sent; sent >= max(0, s.t[t.at].sent-maxRetell); sent-- {
		in := s.trigsBy.in(sent)
		for k := len(in) - 1; k >= 0 && tried < maxTried; k-- {
			u := &s.triggers[in[k]]
			if u.at >= t.at || u.frame < 0 || s.frameOf(u).Type != f.Type || u.people || u.frame != t.frame {
				continue
			}
			if tried++; def && s.noConflict(t, u) || s.sharesFiller(t, u) {
				return u
			}
		}
	}
	return nil
}

// pointsBack tells whether an event is told as one that is known: «الهجوم», «ذلك الهجوم».
func (s *state) pointsBack(t *trigger) bool {
	return t.nominal && !t.people && (t.hit.Pro&lexicon.ProAl != 0 || s.t[max(t.at-1, 0)].tag == tDem)
}

// noConflict tells whether no role has fillers of both that differ.
func (s *state) noConflict(t, u *trigger) bool {
	for _, x := range t.fillers {
		if x.role == claim.Place {
			continue
		}
		if u.has(x.role) && !s.fillerIn(x, u) {
			return false
		}
	}
	return true
}

// sharesFiller: the same target or a place in common, and nothing that differs.
func (s *state) sharesFiller(t, u *trigger) bool {
	shared := false
	for _, x := range t.fillers {
		if x.role == claim.Place || !u.has(x.role) {
			continue
		}
		if !s.fillerIn(x, u) {
			return false
		}
		shared = shared || x.role == claim.Target
	}
	return shared
}

// fillerIn tells whether u has a filler of the same role that speaks of the same.
func (s *state) fillerIn(x filler, u *trigger) bool {
	for _, y := range u.fillers {
		if y.role == x.role && s.alike(x.np, y.np) {
			return true
		}
	}
	return false
}

// alike tells whether two phrases share their head's stem or a name.
func (s *state) alike(a, b span) bool {
	if a == b {
		return true
	}
	for i := a.first; i < a.last; i++ {
		if !s.word(i) || s.t[i].tag == tPrep || s.t[i].tag == tNum {
			continue
		}
		for j := b.first; j < b.last; j++ {
			if s.word(j) && s.bare(i) == s.bare(j) && len(s.bare(i)) > 4 {
				return true
			}
		}
		if s.t[i].tag != tNum && !s.quantifier(i) && s.t[i].name == 0 {
			return false // only the head counts for common nouns
		}
	}
	return false
}

// copyRoles fills the roles that t leaves open from u.
func (s *state) copyRoles(t, u *trigger) {
	f := s.frameOf(t)
	for _, role := range []claim.RoleName{claim.Actor} {
		if t.has(role) || role == claim.Target && !f.Transitive() && !t.nominal {
			continue
		}
		for _, x := range u.fillers {
			if x.role == role && !overlaps(x.np, t) {
				t.fillers = append(t.fillers, filler{role: role, np: x.np, count: x.count, via: "told before"})
			}
		}
	}
}
