package hashed

import "unicode"

// Codes of letters that rules ask for. Code 0 is no letter.
const (
	Hamza    byte = 1  // ء, and folded ؤ ئ
	Alef     byte = 7  // ا, and folded آ أ إ ٱ
	Beh      byte = 8  // ب
	Marbuta  byte = 9  // ة
	Teh      byte = 10 // ت
	Seen     byte = 19 // س
	Feh      byte = 33 // ف
	Kaf      byte = 35 // ك
	Lam      byte = 36 // ل
	Meem     byte = 37 // م
	Noon     byte = 38 // ن
	Heh      byte = 39 // ه
	Waw      byte = 40 // و
	Yeh      byte = 42 // ي, and folded ى
	RawMadda byte = 2  // آ, in Raw only
	RawAbove byte = 3  // أ
	RawWaw   byte = 4  // ؤ
	RawBelow byte = 5  // إ
	RawYeh   byte = 6  // ئ
	Maksura  byte = 41 // ى

	Zero byte = 64 // digits and all that is not Arabic come from here on
	Nine byte = 73

	otherArabic byte = 45
	firstDigit       = Zero
	firstLatin  byte = 74
	firstMark   byte = 160
)

func asciiCode(b byte) byte {
	switch {
	case b >= '0' && b <= '9':
		return firstDigit + b - '0'
	case b >= 'a' && b <= 'z':
		return firstLatin + b - 'a'
	case b >= 'A' && b <= 'Z':
		return firstLatin + 26 + b - 'A'
	}
	return firstMark + b%64
}

// runeCode returns the folded and the unfolded code of r, zero for marks that
// belong to the letter before.
func runeCode(r rune) (c, raw byte) {
	switch {
	case r >= 0x0621 && r <= 0x064A:
		if r == 0x0640 {
			return 0, 0
		}
		raw = byte(r - 0x0620)
		return fold(raw), raw
	case r >= 0x064B && r <= 0x065F, r == 0x0670, r >= 0x0610 && r <= 0x061A,
		r >= 0x06D6 && r <= 0x06ED && r != 0x06DD && r != 0x06DE && r != 0x06E9,
		r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069, r == 0xFEFF:
		return 0, 0
	case r >= 0x0660 && r <= 0x0669:
		c = firstDigit + byte(r-0x0660)
	case r >= 0x06F0 && r <= 0x06F9:
		c = firstDigit + byte(r-0x06F0)
	case r == 0x0671:
		return Alef, Alef
	case r == 0x06CC || r == 0x06D0:
		return Yeh, Yeh
	case r == 0x06A9:
		return Kaf, Kaf
	case unicode.In(r, unicode.Arabic) && unicode.IsLetter(r):
		c = otherArabic + byte(r%16)
	case unicode.IsDigit(r):
		c = firstDigit
	case unicode.IsLetter(r):
		c = firstLatin + 52 + byte(r%32)
	default:
		c = firstMark + byte(r%64)
	}
	return c, c
}

func fold(raw byte) byte {
	switch raw {
	case RawMadda, RawAbove, RawBelow:
		return Alef
	case RawWaw, RawYeh:
		return Hamza
	case Maksura:
		return Yeh
	}
	return raw
}

// IsLetter tells whether r counts as a letter of a word: all but vowel marks,
// tatweel and invisible controls.
func IsLetter(r rune) bool {
	c, _ := runeCode(r)
	return r < 0x80 || c != 0
}
