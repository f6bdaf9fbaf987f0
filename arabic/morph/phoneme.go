package morph

// A word under construction is a []byte of sounds. Consonants are bytes from 0x80
// up, one per Arabic letter; the rest are ASCII:
//
//	a i u   short vowels          A I U  long ones
//	E       final ā spelt ى       W      final ū of the plural, spelt وا
//	D       final w after a, spelt وا (دعَوا)
//	T       ة                     x      the helping alif of wasl
//	N K     tanwin of accusative (with its alif) and of genitive
//	~       a pronoun will follow
const (
	consonants = 0x60 // what is added to the low byte of U+06xx
	hamza      = 0x21 + consonants
	waw        = 0x48 + consonants
	ya         = 0x4A + consonants
	ta         = 0x2A + consonants
	nun        = 0x46 + consonants
	mim        = 0x45 + consonants
	sin        = 0x33 + consonants
)

// sound is the consonant for a letter, or 0 where r is none.
func sound(r rune) byte {
	switch r {
	case 'أ', 'إ', 'ؤ', 'ئ', 'ء', 'آ':
		return hamza
	case 'ی':
		return ya
	case 'ک':
		return sound('ك')
	case 'ا', 'ى', 'ة', 'ٱ', 'ـ':
		return 0
	}
	if r >= 'ب' && r <= 'غ' || r >= 'ف' && r <= 'ي' {
		return byte(r-0x600) + consonants
	}
	return 0
}

func letter(c byte) rune { return rune(c-consonants) + 0x600 }

func isConsonant(c byte) bool { return c >= 0x80 }

func isShort(c byte) bool { return c == 'a' || c == 'i' || c == 'u' }

func isWeak(c byte) bool { return c == waw || c == ya }

// long is the long vowel of a short one.
func long(c byte) byte { return c - 'a' + 'A' }

func isGuttural(c byte) bool {
	switch letter(c) {
	case 'ء', 'ه', 'ع', 'ح', 'غ', 'خ':
		return true
	}
	return false
}

// templateLetters are the consonants that patterns and endings spell in ASCII.
func templateLetter(c byte) byte {
	switch c {
	case 't':
		return ta
	case 'n':
		return nun
	case 'm':
		return mim
	case 's':
		return sin
	case 'h':
		return hamza
	case 'y':
		return ya
	case 'w':
		return waw
	}
	return c
}

// sounds turns an ASCII ending into sounds.
func sounds(s string) string {
	b := make([]byte, len(s))
	for i := range b {
		b[i] = templateLetter(s[i])
	}
	return string(b)
}
