// Package spell turns words of names into the small alphabets that alignment works
// on: one byte a letter. It knows letters, not names.
package spell

import (
	"strings"

	"isnad/arabic"
)

// ArabicLetters is the Arabic side's alphabet: the symbol of a letter is its place
// here, from one. Persian and Pashto letters that are one sound with an Arabic
// letter are folded into it, those with a sound of their own stay.
const ArabicLetters = "ءابةتثجحخدذرزسشصضطظعغفقكلمنهويپچژگڤ"

// The ends of an Arabic word, so that first and last letters have their own
// correspondences (ة at the end is a, ا at the beginning any vowel).
const (
	ArabicFirst   = 37
	ArabicLast    = 38
	ArabicSymbols = 39 // symbols are below this
)

// arabicSymbol gives the symbol of U+0600 to U+06FF; zero is no letter.
var arabicSymbol = buildArabic()

func buildArabic() (t [256]byte) {
	n := byte(0)
	for _, r := range ArabicLetters {
		n++
		t[r-0x600] = n
	}
	for to, from := range map[rune]string{
		'ا': "أإآٱ", 'ء': "ؤئٸ", 'ي': "ىیېۍےۓێ", 'ك': "کڪ", 'ه': "ہھەۀۂ", 'ت': "ٹټ", 'د': "ڈډ",
		'ر': "ڑړڕ", 'ن': "ںڼ", 'ش': "ښ", 'ژ': "ږ", 'گ': "ګ", 'و': "ۆۇۈۋ", 'ل': "ڵ", 'چ': "څ", 'ڤ': "ڥ", 'ز': "ځ", 'ة': "ۃ",
	} {
		for _, r := range from {
			t[r-0x600] = t[to-0x600]
		}
	}
	return t
}

// AppendArabic appends the symbols of the Arabic letters of a word to dst; all
// other characters are overlooked.
func AppendArabic(dst []byte, word string) []byte {
	for _, r := range word {
		if r < 0xFB50 || r > 0xFEFF {
			dst = appendSymbol(dst, r)
			continue
		}
		// Presentation forms are rare, so by the long way. Some of the block fold to
		// themselves: they are no letters.
		for _, f := range arabic.Fold(string(r), arabic.Match) {
			dst = appendSymbol(dst, f)
		}
	}
	return dst
}

func appendSymbol(dst []byte, r rune) []byte {
	if r < 0x600 || r > 0x6FF {
		return dst
	}
	if c := arabicSymbol[r-0x600]; c != 0 {
		dst = append(dst, c)
	}
	return dst
}

// Unshaped writes presentation forms as the letters that they show; most strings have
// none and come back as they are.
func Unshaped(s string) string {
	shaped := func(r rune) bool { return r >= 0xFB50 && r <= 0xFEFF }
	if strings.IndexFunc(s, shaped) < 0 {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if shaped(r) {
			b.WriteString(arabic.Fold(string(r), arabic.Match))
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// IsArabic tells whether r is a letter of the Arabic script.
func IsArabic(r rune) bool {
	return r >= 0x600 && r <= 0x6FF && arabicSymbol[r-0x600] != 0 || r >= 0xFB50 && r <= 0xFDFF || r >= 0xFE70 && r <= 0xFEFC
}

// ArabicString spells symbols out, for files and errors.
func ArabicString(symbols []byte) string {
	letters := []rune(ArabicLetters)
	out := make([]rune, 0, len(symbols))
	for _, c := range symbols {
		switch {
		case c == ArabicFirst:
			out = append(out, '^')
		case c == ArabicLast:
			out = append(out, '$')
		case c > 0 && int(c) <= len(letters):
			out = append(out, letters[c-1])
		}
	}
	return string(out)
}

// ParseArabic reads what ArabicString wrote.
func ParseArabic(s string) []byte {
	var out []byte
	for _, r := range s {
		switch {
		case r == '^':
			out = append(out, ArabicFirst)
		case r == '$':
			out = append(out, ArabicLast)
		default:
			out = AppendArabic(out, string(r))
		}
	}
	return out
}
