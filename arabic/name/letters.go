package name

import "strings"

// The spelling of each consonant and vowel in the three conventions.
var romanLetters = map[rune][3]string{
	'ء': {"", "", "ʼ"}, 'ؤ': {"", "", "ʼ"}, 'ئ': {"", "", "ʼ"}, 'ب': {"b", "b", "b"}, 'ت': {"t", "t", "t"}, 'ث': {"th", "th", "th"},
	'ج': {"j", "dj", "j"}, 'ح': {"h", "h", "ḥ"}, 'خ': {"kh", "kh", "kh"}, 'د': {"d", "d", "d"}, 'ذ': {"dh", "d", "dh"}, 'ر': {"r", "r", "r"},
	'ز': {"z", "z", "z"}, 'س': {"s", "s", "s"}, 'ش': {"sh", "ch", "sh"}, 'ص': {"s", "s", "ṣ"}, 'ض': {"d", "d", "ḍ"}, 'ط': {"t", "t", "ṭ"},
	'ظ': {"z", "d", "ẓ"}, 'ع': {"", "", "ʻ"}, 'غ': {"gh", "gh", "gh"}, 'ف': {"f", "f", "f"}, 'ق': {"q", "k", "q"}, 'ك': {"k", "k", "k"},
	'ل': {"l", "l", "l"}, 'م': {"m", "m", "m"}, 'ن': {"n", "n", "n"}, 'ه': {"h", "h", "h"}, 'و': {"w", "ou", "w"}, 'ي': {"y", "y", "y"},
	'ة': {"", "", "h"}, 'پ': {"p", "p", "p"}, 'چ': {"ch", "tch", "ch"}, 'ژ': {"zh", "j", "zh"}, 'گ': {"g", "g", "g"}, 'ڤ': {"v", "v", "v"},
	'ک': {"k", "k", "k"}, 'ہ': {"h", "h", "h"}, 'ھ': {"h", "h", "h"}, 'ٹ': {"t", "t", "ṭ"}, 'ڈ': {"d", "d", "ḍ"}, 'ڑ': {"r", "r", "ṛ"},
	'ں': {"n", "n", "n"}, 'ټ': {"t", "t", "ṭ"}, 'ډ': {"d", "d", "ḍ"}, 'ړ': {"r", "r", "ṛ"}, 'ږ': {"zh", "j", "zh"}, 'ښ': {"sh", "ch", "ṣh"},
	'ګ': {"g", "g", "g"}, 'ڼ': {"n", "n", "ṇ"}, 'ے': {"e", "e", "ē"},
	'a': {"a", "a", "a"}, 'i': {"i", "i", "i"}, 'u': {"u", "ou", "u"}, 'A': {"a", "a", "ā"}, 'I': {"i", "i", "ī"}, 'U': {"u", "ou", "ū"},
}

// spell writes the units of a word in the convention.
func (r *romanizer) spell(us []unit) string {
	var b strings.Builder
	for i, u := range us {
		s := romanLetters[u.r][r.c]
		if u.r == 'ة' && r.c == ALALC && i > 0 && us[i-1].r == 'A' {
			s = "t"
		}
		if u.r == 'ي' && r.c != ALALC && i > 1 && us[i-1].r == 'a' && i+1 < len(us) && !us[i+1].vowel() {
			s = "i" // Zuwail
		}
		if r.c == FrenchMaghrebi {
			s = french(us, i, s)
		}
		b.WriteString(s)
		if u.double && i > 0 {
			b.WriteString(s)
		}
	}
	return b.String()
}

// french adds what French spelling needs to be read right: ss between vowels, a
// mute e after a last n that follows a long vowel.
func french(us []unit, i int, s string) string {
	last := i+1 == len(us)
	switch {
	case s == "s" && i > 0 && !last && us[i-1].vowel() && us[i+1].vowel() && !us[i].double:
		return "ss"
	case s == "n" && last && i > 0 && (us[i-1].r == 'A' || us[i-1].r == 'I'):
		return "ne"
	}
	return s
}
