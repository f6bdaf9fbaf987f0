package reading

import (
	"slices"
	"strings"
	"unicode/utf8"

	"isnad/arabic"
)

// minGlued is the least length in bytes of a word that may be two.
const minGlued = 12

// maxGlued is the length in bytes from which on a word is no word any more.
const maxGlued = 80

// unglue cuts words that lost the blank between them (الكبارالذين, بعدإطلاق): an
// unknown word is cut where a known word ends and another begins with ال or with a
// hamza on its alef, or with a relative or complementiser.
func (s *state) unglue() {
	glued := 0
	for _, p := range s.spelt {
		if p.seam > 0 {
			glued++
		}
	}
	if glued == 0 {
		return
	}
	at := len(s.toks) + glued // of what was moved last; from the end, so that nothing is lost
	s.toks, s.spelt = slices.Grow(s.toks, glued), slices.Grow(s.spelt, glued)
	toks, spelt := s.toks[:at], s.spelt[:at]
	for i := len(s.toks) - 1; i >= 0; i-- {
		t, p := s.toks[i], s.spelt[i]
		if p.seam == 0 {
			at--
			toks[at], spelt[at] = t, p
			continue
		}
		seam := t.Start + int(p.seam)
		for _, part := range [2][2]int{{seam, t.End}, {t.Start, seam}} {
			w := s.d.Text[part[0]:part[1]]
			at--
			toks[at] = arabic.Token{Start: part[0], End: part[1], Kind: arabic.Word, Fold: arabic.Fold(w, arabic.Match)}
			spelt[at] = s.r.spelling(w, &toks[at])
		}
	}
	s.toks, s.spelt = toks, spelt
}

// seam returns at which byte a glued word is cut, 0 where it is no glued word.
func (r *Rules) seam(w string) int {
	for i := range w {
		if i < 6 || len(w)-i < 4 {
			continue
		}
		rest := w[i:]
		if !opensWord(rest) {
			continue
		}
		left := r.words.get(arabic.Fold(w[:i], arabic.Match))
		right := r.words.get(arabic.Fold(rest, arabic.Match))
		if len(right.hits) > 0 && (len(left.hits) > 0 || r.knownName(w[:i]) || glueRight(rest)) {
			return i
		}
	}
	return 0
}

// opensWord tells whether a stretch starts as a word of its own does in mid-word
// position: with ال or a hamza on or under its alef.
func opensWord(w string) bool {
	if strings.HasPrefix(w, "ال") && utf8.RuneCountInString(w) > 4 {
		return true
	}
	return strings.HasPrefix(w, "إ") || strings.HasPrefix(w, "أ")
}

// glueRight tells words that are sure enough to cut an unknown word before them.
func glueRight(w string) bool {
	switch arabic.Fold(w, arabic.Match) {
	case "ان", "انه", "انها", "انهم", "الذي", "التي", "الذين":
		return true
	}
	return false
}

// knownName tells whether a word is a name of one word in the lexicon.
func (r *Rules) knownName(w string) bool {
	tok := []arabic.Token{{Kind: arabic.Word, Fold: arabic.Fold(w, arabic.Match)}}
	return len(r.lex.FindName(tok, 0)) > 0
}
