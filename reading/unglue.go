package reading

import (
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
	var out []arabic.Token
	for i := range s.toks {
		t := s.toks[i]
		at := 0
		if t.Kind == arabic.Word && t.End-t.Start >= minGlued && t.End-t.Start <= maxGlued && len(s.r.words.get(t.Fold).hits) == 0 {
			at = s.seam(t)
		}
		if at == 0 {
			if out != nil {
				out = append(out, t)
			}
			continue
		}
		if out == nil {
			out = append(make([]arabic.Token, 0, len(s.toks)+8), s.toks[:i]...)
		}
		text := s.d.Text
		out = append(out,
			arabic.Token{Start: t.Start, End: at, Kind: arabic.Word, Fold: arabic.Fold(text[t.Start:at], arabic.Match)},
			arabic.Token{Start: at, End: t.End, Kind: arabic.Word, Fold: arabic.Fold(text[at:t.End], arabic.Match)})
	}
	if out != nil {
		s.toks = out
	}
}

// seam returns the byte where a glued word is cut, 0 where it is no glued word.
func (s *state) seam(t arabic.Token) int {
	w := s.d.Text[t.Start:t.End]
	for i := range w {
		if i < 6 || len(w)-i < 4 {
			continue
		}
		rest := w[i:]
		if !opensWord(rest) {
			continue
		}
		left := s.r.words.get(arabic.Fold(w[:i], arabic.Match))
		right := s.r.words.get(arabic.Fold(rest, arabic.Match))
		if len(right.hits) > 0 && (len(left.hits) > 0 || s.knownName(w[:i]) || glueRight(rest)) {
			return t.Start + i
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
func (s *state) knownName(w string) bool {
	tok := []arabic.Token{{Kind: arabic.Word, Fold: arabic.Fold(w, arabic.Match)}}
	return len(s.lex.FindName(tok, 0)) > 0
}
