package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/arabic"
)

// doubt is added to what speaks against: a text of no evidence is not sure.
const doubt = 2

// best returns the candidate with most points and its share of all points. Ties go
// to the first.
func (s *scores) best() (candidate int, sure float64) {
	sum := 0.0
	for c, points := range s {
		sum += points
		if points > s[candidate] {
			candidate = c
		}
	}
	return candidate, s[candidate] / (sum + doubt)
}

// arabicScript tells the languages in Arabic letters apart. Arabic starts one point
// ahead: it is what most such text is.
func arabicScript(s string) (Language, float64) {
	var points scores
	points[ar] = 1
	for _, r := range s {
		if r > unicode.MaxASCII {
			points.letter(r)
		}
	}
	words := arabicWords()
	for w := range strings.FieldsFuncSeq(arabic.Fold(s, arabic.Match), notLetter) {
		if l, ok := words[w]; ok {
			points[l]++
		} else if arabicShape(w) {
			points[ar]++
		}
	}
	// The half-space of Persian plurals and verbs.
	points[fa] += float64(strings.Count(s, "می\u200c") + strings.Count(s, "\u200cها"))
	c, sure := points.best()
	return languages[c], sure
}

// arabicShape reports whether a folded word has the article or the feminine ending,
// which only Arabic writes so.
func arabicShape(w string) bool {
	if strings.HasSuffix(w, "ة") {
		return true
	}
	for _, article := range [...]string{"ال", "وال", "بال", "لل", "وبال", "فال", "كال"} {
		if strings.HasPrefix(w, article) {
			return utf8.RuneCountInString(w[len(article):]) >= 3
		}
	}
	return false
}

func latinScript(s string) (Language, float64) {
	var points scores
	words, n := latinWords(), 0
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), notLetter) {
		n++
		if l, ok := words[w]; ok {
			points[l]++
		}
	}
	for _, r := range s {
		switch r {
		case 'ğ', 'ı', 'ş', 'İ':
			points[tr]++
		case 'œ', 'à', 'ê', 'è':
			points[fr]++
		}
	}
	c, sure := points.best()
	switch {
	case points[c] > 0 && points[c]*12 >= float64(n): // one word in twelve at least
		return languages[c], sure
	case n < 12:
		return Unknown, 0
	}
	return Other, 0.5
}

func notLetter(r rune) bool {
	return r < 'A' || !arabic.IsLetter(r) && !unicode.IsLetter(r)
}
