package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// maybeAsked tells whether a phrase may be whom something is demanded of, or who is threatened:
// people, houses and firms, never what is asked for: «المطالبة بوقف القتال», «دعوة لاستخدام القواعد».
func (s *state) maybeAsked(y claim.Type, np span) bool {
	if y != claim.Demand {
		return true
	}
	c := s.classOf(np)
	if c&(lexicon.Agent|lexicon.Armed|lexicon.Site) != 0 {
		return true
	}
	h := np.first
	if n := s.npOf[h]; n != 0 && inSpan(s.phrasesAt[n-1].head, np) {
		h = s.phrasesAt[n-1].head
	}
	return s.quantifier(h) || c&^lexicon.Name == 0 && !s.deed(np) && s.t[h].form.Shape != lexicon.VerbalNoun && (s.t[h].tag != tAdj || s.t[h].name != 0)
}
