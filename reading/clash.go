package reading

import "isnad/claim"

// What a candidate cannot be, whatever the model holds.

// headTells tells whether a candidate is itself an event, which acts on nobody.
func (s *state) headTells(c *candidate) bool {
	if c.n == 0 {
		return false
	}
	h := s.phrasesAt[c.n-1].head
	n := s.t[h].trig
	return n != 0 && inSpan(h, c.np) && !s.triggers[n-1].people && !s.triggers[n-1].drop
}

// onlyVouches tells whether a candidate stands in a formula of doubt, which says whose word
// it is and nothing of what he does: «على حد زعم الحركة».
func (s *state) onlyVouches(c *candidate) bool {
	for _, k := range s.scopesBy.in(s.t[c.np.first].sent) {
		if o := &s.scopes[k]; o.formula && o.stance == claim.Claims && overlap(o.source, c.np) {
			return true
		}
	}
	return false
}

// clashes tells whether a phrase has a part already, or one with the same words has it.
func (s *state) clashes(x choice, taken []filler) bool {
	for _, y := range taken {
		if y.role == claim.OfficeRole || y.role == claim.Instrument || x.c.via[x.role] == countedAmong {
			continue
		}
		same := y.role == weighedRoles[x.role]
		if x.c.np.first < y.np.last && y.np.first < x.c.np.last && (same || x.c.np == y.np || y.role != claim.Place && x.role != 2) {
			return true
		}
		if same && s.sameWords(x.c.np, y.np) {
			return true
		}
	}
	return false
}

// sameWords tells whether two spans have the same words.
func (s *state) sameWords(a, b span) bool {
	if a.last-a.first != b.last-b.first {
		return false
	}
	for i := range a.last - a.first {
		if s.bare(a.first+i) != s.bare(b.first+i) {
			return false
		}
	}
	return true
}
