package arabic

import (
	"sync"
	"unicode"
	"unicode/utf8"
)

// class is what a code point is to the tokenizer.
type class uint8

const (
	mark class = iota
	blank
	newline
	letter
	digit
	vowel // a mark on the letter before it
	tatweel
	invisible
)

// classTable holds the class of every code point below U+0800, which one or two bytes
// spell; Arabic text seldom leaves it.
type classTable [0x800]class

var classes = sync.OnceValue(func() *classTable {
	var t classTable
	for r := range t {
		t[r] = classify(rune(r))
	}
	return &t
})

// classAt returns the class of the rune at i and its width in bytes. Loops take the
// table once and ask that.
func classAt(s string, i int) (class, int) { return classes().at(s, i) }

func (t *classTable) at(s string, i int) (class, int) {
	c := s[i]
	if c < utf8.RuneSelf {
		return t[c], 1
	}
	if c >= 0xC2 && c < 0xE0 && i+1 < len(s) && s[i+1]&0xC0 == 0x80 {
		return t[pairRune(c, s[i+1])&0x7FF], 2
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	return classify(r), n
}

func classify(r rune) class {
	switch {
	case r == '\n', r == '\r', r == '\v', r == '\f', r == 0x85, r == 0x2028, r == 0x2029:
		return newline
	case r == 0x0640:
		return tatweel
	case Invisible(r):
		return invisible
	case formula(r):
		return mark
	case loneVowel(r):
		return vowel
	case unicode.IsLetter(r):
		return letter
	case unicode.Is(unicode.Nd, r):
		return digit
	case unicode.Is(unicode.M, r):
		return vowel
	case unicode.IsSpace(r), unicode.IsControl(r):
		return blank
	}
	return mark
}

// formula reports whether r writes a whole phrase, such as ﷺ: a mark to readers, not
// a word of the sentence.
func formula(r rune) bool {
	return r == 0xFDFA || r == 0xFDFB || r == 0xFDFD
}

// loneVowel reports whether r is the presentation form of a vowel mark. Unicode counts
// them as letters.
func loneVowel(r rune) bool {
	return r >= 0xFE70 && r <= 0xFE7F || r >= 0xFC5E && r <= 0xFC63 || r >= 0xFCF2 && r <= 0xFCF4
}
