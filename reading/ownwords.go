package reading

import "isnad/claim"

// ownWords gives a verb in the first person the speaker for its actor: «قال القائد: سنستعيد
// المدينة».
func ownWords(s *state) {
	for i := range s.triggers {
		t := &s.triggers[i]
		if !t.verb || !s.ownWord(t.at) || t.has(claim.Actor) || len(t.isnad) == 0 {
			continue
		}
		f := s.frameOf(t)
		np := t.isnad[len(t.isnad)-1].np
		if role := f.Role("s", s.classOf(np)); role == claim.Actor && np.first < t.at {
			s.fill(t, role, np, "speaker")
		}
	}
}
