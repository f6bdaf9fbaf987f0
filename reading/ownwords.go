package reading

import "isnad/claim"

// ownWords gives a verb in the first person the speaker for its actor: «قال القائد: سنستعيد
// المدينة».
func ownWords(s *state) {
	for i := range s.triggers {
		t := &s.triggers[i]
		if !t.verb || !s.ownWord(t.at) || t.has(claim.Actor) {
			continue
		}
		np := s.teller(t)
		if !np.empty() && np.first < t.at && s.frameOf(t).Role("s", s.classOf(np)) == claim.Actor {
			s.fill(t, claim.Actor, np, "speaker")
		}
	}
}

// teller returns who tells an event, or in whose words it stands.
func (s *state) teller(t *trigger) span {
	if n := len(t.isnad); n > 0 {
		return t.isnad[n-1].np
	}
	var x span
	for k := range s.scopes {
		if o := &s.scopes[k]; inSpan(t.at, o.content) {
			x = o.source
		}
	}
	return x
}
