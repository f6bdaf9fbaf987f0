package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// sift drops triggers whose reading the arguments do not bear out, where no model has
// weighed it.
func sift(s *state) {
	for i := range s.triggers {
		t := &s.triggers[i]
		if t.frame < 0 {
			continue
		}
		f := s.frameOf(t)
		if f.Flags.Weak && s.r.model == nil && !s.armedNear(t) {
			t.drop = true
			s.lose(t.at, f.Name, "a weak sense, and nobody armed takes part")
		}
	}
}

// armedNear tells whether a filler of the trigger is armed, or somebody armed stands
// in its clause.
func (s *state) armedNear(t *trigger) bool {
	const armed = lexicon.Group | lexicon.Force | lexicon.Armed
	for _, x := range t.fillers {
		if x.role != claim.Place && s.classOf(x.np)&armed != 0 {
			return true
		}
	}
	return false
}
