package reading

import (
	"slices"
	"strings"

	"isnad/lexicon"
)

// Words of saying that are written like others.

// spelledOut tells the verb بيّن, where its doubling is written, from the preposition.
func (s *state) spelledOut(i int) bool {
	w := s.d.Text[s.toks[i].Start:s.toks[i].End]
	return trimConj(s.fold(i)) == "بين" && strings.Contains(w, "\u0651")
}

// pointsOut tells «مشيرا إلى» from the rank of a marshal.
func (s *state) pointsOut(i int, h *lexicon.Hit) bool {
	if h.Kind != lexicon.SayWord || i+1 >= len(s.t) {
		return false
	}
	next := s.fold(i + 1)
	return slices.Contains(s.lex.Sayings[h.Index].Comp, next) || s.t[i+1].analysis.fn == lexicon.Complementiser || isComma(next)
}
