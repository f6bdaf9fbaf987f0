package reading

import "isnad/claim"

// ownWords gives a verb in the first person the speaker for its actor: «قال القائد: سنستعيد
// المدينة».
func ownWords(s *state) {
	for i := range s.triggers {
		t := &s.triggers[i]
		if t.has(claim.Actor) || !(t.verb && s.ownWord(t.at) || t.people && s.ofUs(t.at)) {
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

// ofUs tells whether the adjective at i is said of who speaks: «نحن مستعدون», «إننا مستعدون».
func (s *state) ofUs(i int) bool {
	if i == 0 || s.t[i-1].sent != s.t[i].sent {
		return false
	}
	return us[trimConj(s.fold(i-1))]
}

// us are words for who speaks.
var us = wordSet("نحن فنحن انا اننا باننا لاننا انني بانني")
