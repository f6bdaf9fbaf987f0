package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// seatOf tells a city behind talks, a deal or a protest: it is where they are held («محادثات
// باريس»), unless another stands beside it («محادثات باريس ولندن»).
func (s *state) seatOf(f *lexicon.Frame, c lexicon.Class, g span) bool {
	if f.Type != claim.Talk && f.Type != claim.Agree && f.Type != claim.Protest || c&lexicon.Place == 0 || c&lexicon.Agent&^lexicon.State != 0 || s.opposed(g) {
		return false
	}
	if g.last < len(s.t) && s.npAt[g.last] != 0 && s.phrasesAt[s.npAt[g.last]-1].conj {
		return false
	}
	return s.t[g.first].name != 0
}
