package lang

import "strings"

// Language is an ISO 639 code.
type Language string

const (
	Arabic  Language = "ar"  // Arabic, dialects included
	Persian Language = "fa"  // Persian and Dari
	Urdu    Language = "ur"  // Urdu
	Pashto  Language = "ps"  // Pashto
	Kurdish Language = "ckb" // Central Kurdish (Sorani), in Arabic letters
	English Language = "en"  // English
	French  Language = "fr"  // French
	Turkish Language = "tr"  // Turkish
	Other   Language = "mis" // a language, but none of these
	Unknown Language = "und" // too little text to say
)

const enough = 4096

// Of returns the language of s.
func Of(s string) Language {
	l, _ := Guess(s)
	return l
}

// Guess returns the language of s and how sure that is, from 0 to 1: the weight of
// what speaks for it within all that was found, times its share of the letters.
// Below 0.5 take the language of the surroundings instead. Only the first 4 KB of s
// are read: they tell as much as all of it.
func Guess(s string) (Language, float64) {
	s = s[:min(len(s), enough)]
	n := countScripts(s)
	total := n.arabic + n.latin + n.other
	switch {
	case total == 0:
		return Unknown, 0
	case n.arabic >= n.latin && n.arabic >= n.other:
		l, sure := arabicScript(s)
		return l, sure * share(n.arabic, total)
	case n.latin >= n.other:
		l, sure := latinScript(s)
		return l, sure * share(n.latin, total)
	}
	return Other, share(n.other, total)
}

// Paragraph is one line of a text with its language.
type Paragraph struct {
	Start, End int // byte offsets, without the line break
	Language   Language
	Confidence float64 // as Guess gives it; 0 where the language is taken from the whole
}

// Paragraphs returns the lines of s that hold more than blanks. A line too short to
// tell by itself takes the language of the whole text.
func Paragraphs(s string) []Paragraph {
	whole, _ := Guess(s)
	var out []Paragraph
	for start := 0; start < len(s); {
		end := len(s)
		if n := strings.IndexAny(s[start:], "\n\r\u2028\u2029"); n >= 0 {
			end = start + n
		}
		if line := s[start:end]; strings.TrimSpace(line) != "" {
			out = append(out, paragraph(line, start, whole))
		}
		start = end + 1
	}
	return out
}

func paragraph(line string, start int, whole Language) Paragraph {
	p := Paragraph{Start: start, End: start + len(line)}
	p.Language, p.Confidence = Guess(line)
	doubtful := p.Language == Unknown || p.Confidence < 0.5 && inArabicLetters(p.Language) == inArabicLetters(whole)
	if doubtful && p.Language != whole {
		p.Language, p.Confidence = whole, 0
	}
	return p
}

func inArabicLetters(l Language) bool {
	switch l {
	case Arabic, Persian, Urdu, Pashto, Kurdish:
		return true
	}
	return false
}

func share(part, total int) float64 { return float64(part) / float64(total) }
