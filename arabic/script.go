package arabic

import (
	"unicode"
	"unicode/utf8"
)

// HasArabic reports whether s has a letter of the Arabic script, of any language.
func HasArabic(s string) bool {
	for i := 0; i < len(s); {
		if s[i] < firstByte { // nothing below U+0600 is Arabic
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if IsLetter(r) {
			return true
		}
		i += n
	}
	return false
}

// IsLetter reports whether r is a letter of the Arabic script, of any language,
// presentation forms included. Marks, digits and tatweel are not.
func IsLetter(r rune) bool {
	if r >= 0x0620 && r <= 0x064A {
		return r != 0x0640
	}
	return r > 0x064A && unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r) && !formula(r)
}

// StripMarks returns s without vowel marks, tatweels and invisible controls, every
// letter left as it is. When there are none, s itself is returned.
func StripMarks(s string) string {
	var out []byte
	kept := 0 // s[:kept] is in out, or dropped
	for i := 0; i < len(s); {
		c, n := classAt(s, i)
		if c == tatweel || c == invisible || c == vowel && arabicMark(s[i:]) {
			out = append(out, s[kept:i]...)
			kept = i + n
		}
		i += n
	}
	if kept == 0 {
		return s
	}
	return string(append(out, s[kept:]...))
}

// arabicMark reports whether s starts with a mark that Arabic may leave out: not one
// that other scripts spell with, and not a madda or hamza that makes another letter.
func arabicMark(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	if r >= 0x0653 && r <= 0x0655 {
		return false
	}
	return r >= 0x0610 && r <= 0x06ED || r >= 0x0890 && r <= 0x08FF
}
