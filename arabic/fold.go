package arabic

import (
	"strings"
	"unicode/utf8"
)

// Folding says which differences of spelling a comparison overlooks.
type Folding uint8

const (
	// Match is the folding of dictionaries: vowel marks, tatweel and invisible
	// controls go, the forms of alef become one, ى becomes ي, the seats of hamza
	// become ء, Persian letters and all digits take their Arabic and ASCII forms,
	// presentation forms their letters. ة stays apart from ه.
	Match Folding = iota
	// Search is the folding of people who type in haste: Match, and ة becomes ه,
	// ء goes.
	Search
)

// Fold returns s folded.
func Fold(s string, f Folding) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		appendFolded(&b, r, f)
	}
	return b.String()
}

func appendFolded(b *strings.Builder, r rune, f Folding) {
	if r < utf8.RuneSelf {
		b.WriteByte(byte(r))
		return
	}
	switch {
	case r >= 0x064B && r <= 0x065F, r == 0x0670, r == 0x0640,
		r >= 0x0610 && r <= 0x061A, r >= 0x06D6 && r <= 0x06ED && r != 0x06DD && r != 0x06DE && r != 0x06E9,
		r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069, r == 0xFEFF:
		return
	case r >= 0x0660 && r <= 0x0669:
		b.WriteByte(byte('0' + r - 0x0660))
		return
	case r >= 0x06F0 && r <= 0x06F9:
		b.WriteByte(byte('0' + r - 0x06F0))
		return
	}
	switch r {
	case 'أ', 'إ', 'آ', 'ٱ':
		r = 'ا'
	case 'ى', 'ی', 'ې':
		r = 'ي'
	case 'ؤ', 'ئ':
		r = 'ء'
	case 'ک':
		r = 'ك'
	}
	if f == Search {
		switch r {
		case 'ة':
			r = 'ه'
		case 'ء':
			return
		}
	}
	b.WriteRune(r)
}
