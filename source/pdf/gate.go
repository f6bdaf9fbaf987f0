package pdf

import (
	"strings"
	"unicode"

	"isnad/arabic"
)

// gate tells why a page's text is not to be trusted, "" where it is. Broken font tables
// show as characters of no meaning, broken joins as letters that stand alone, wrong
// order as articles at the ends of words.
func gate(text string) string {
	all, bad := 0, 0
	for _, r := range text {
		if unicode.IsSpace(r) {
			continue
		}
		all++
		if r == '\uFFFD' || unicode.Is(unicode.Co, r) || unicode.IsControl(r) || !unicode.IsGraphic(r) && !arabic.Invisible(r) {
			bad++
		}
	}
	words, single, begins, ends := 0, 0, 0, 0
	for _, w := range strings.Fields(text) {
		w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
		if !arabic.HasArabic(w) {
			continue
		}
		words++
		n := len([]rune(w))
		if n == 1 && w != "و" {
			single++
		}
		if n > 3 && (strings.HasPrefix(w, "ال") || strings.HasPrefix(w, "وال") || strings.HasPrefix(w, "بال")) {
			begins++
		}
		if n > 3 && (strings.HasSuffix(w, "لا") || strings.HasSuffix(w, "لاو")) {
			ends++
		}
	}
	switch {
	case all > 0 && bad*20 > all:
		return "its font tables are broken"
	case words >= 10 && single*3 > words:
		return "its letters stand apart"
	case words >= 20 && ends > begins:
		return "its words run backwards"
	}
	return ""
}

// quality orders two readings of one document: more trusted words are better.
func quality(pages []Page) int {
	n := 0
	for _, p := range pages {
		n += len(strings.Fields(p.Text))
	}
	return n
}
