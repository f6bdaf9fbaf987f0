package name

import (
	"strings"
	"unicode/utf8"

	"isnad/arabic/name/internal/spell"
)

// unit is one sound of a written word: a consonant letter, or a vowel (a i u, long A I U).
type unit struct {
	r      rune
	double bool
}

func (u unit) vowel() bool { return u.r < utf8.RuneSelf }

// sounded reads a word: consonants, long vowels, the short vowels that are marked, and
// where none is marked, guesses.
func sounded(w string) []unit {
	w = marked(w)
	us := units([]rune(w))
	if strings.ContainsAny(w, "َُِ") {
		return us
	}
	return withVowels(us)
}

// units reads letters and marks.
func units(w []rune) []unit {
	var out []unit
	for i, r := range w {
		switch r {
		case 'َ':
			out = append(out, unit{r: 'a'})
		case 'ُ':
			out = append(out, unit{r: 'u'})
		case 'ِ':
			out = append(out, unit{r: 'i'})
		case 'ّ':
			double(out)
		case 'ْ', 'ـ':
		case 'آ', 'ٰ', 'ا', 'ى', 'أ', 'إ', 'ٱ':
			out = alef(out, r, w[i+1:])
		case 'و', 'ي', 'ی', 'ې':
			out = glide(out, r, w[i+1:])
		case 'ة':
			if n := len(out); n == 0 || !out[n-1].vowel() {
				out = append(out, unit{r: 'a'})
			}
			out = append(out, unit{r: r})
		case 'ئ':
			long := len(out) > 0 && out[len(out)-1].r == 'A'
			if out = append(out, unit{r: r}); long && i+1 < len(w) && !strings.ContainsRune("اويىةَُِ", w[i+1]) {
				out = append(out, unit{r: 'i'}) // الجزائري
			}
		case 'ؤ':
			if n := len(out); n > 0 && !out[n-1].vowel() {
				out = append(out, unit{r: 'u'})
			}
			out = append(out, unit{r: r})
		default:
			if spell.IsArabic(r) {
				out = append(out, unit{r: r})
			}
		}
	}
	return out
}

// double marks the last consonant as doubled; its vowel may be written before the
// sign. Over the long vowel of a nisba (عليّ) the sign says nothing more.
func double(out []unit) {
	n := len(out)
	if n > 1 && strings.ContainsRune("aiu", out[n-1].r) {
		n--
	}
	if n > 0 && !out[n-1].vowel() {
		out[n-1].double = true
	}
}

// alef reads the forms of alef: a vowel at the beginning, else a long one.
func alef(out []unit, r rune, rest []rune) []unit {
	switch n := len(out); {
	case n == 0 && len(rest) > 0 && strings.ContainsRune("َُِ", rest[0]):
		return out
	case n == 0 && r == 'إ':
		return append(out, unit{r: 'i'})
	case n == 0 && r == 'آ':
		return append(out, unit{r: 'A'})
	case n == 0:
		return append(out, unit{r: 'a'})
	case out[n-1].r == 'a':
		out[n-1].r = 'A'
		return out
	case r == 'أ' || r == 'إ':
		return append(out, unit{r: 'ء'})
	}
	return append(out, unit{r: 'A'})
}

// glide reads و or ي: a consonant at the beginning, beside another vowel or before a
// marked one; the second half of a marked long vowel; else a long vowel.
func glide(out []unit, r rune, rest []rune) []unit {
	long, short, letter := 'U', 'u', 'و'
	if r != 'و' {
		long, short, letter = 'I', 'i', 'ي'
	}
	n := len(out)
	before := n == 0 || out[n-1].vowel() && out[n-1].r != short
	if n == 1 && out[0].r == 'a' && len(rest) > 0 && r == 'و' && rest[0] != 'ْ' { // أوباما
		out[0].r = 'U'
		return out
	}
	after := len(rest) > 0 && strings.ContainsRune("اآىةَُِ", rest[0]) || len(rest) > 1 && rest[0] == 'ّ'
	switch {
	case n > 0 && out[n-1].r == short && !after:
		out[n-1].r = long
		return out
	case before || after:
		return append(out, unit{r: letter})
	}
	return append(out, unit{r: long})
}

// withVowels puts short vowels where consonants would cluster: i after a long ā
// (khālid), a elsewhere.
func withVowels(in []unit) []unit {
	out := make([]unit, 0, 2*len(in))
	run := 0 // consonants since the last vowel
	afterLong := false
	for i, u := range in {
		out = append(out, u)
		if u.vowel() {
			run, afterLong = 0, u.r == 'A'
			continue
		}
		run++
		if i+1 == len(in) || in[i+1].vowel() {
			continue
		}
		closes := i+2 == len(in) // the next letter ends the word
		if u.double || len(out) == 1 || run >= 2 || closes {
			v := 'a'
			if afterLong && closes {
				v = 'i'
			}
			out, run, afterLong = append(out, unit{r: v}), 0, false
		}
	}
	return out
}
