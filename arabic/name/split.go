package name

import (
	"unicode"
	"unicode/utf8"

	"isnad/arabic/name/internal/spell"
)

// Bounds of a name: words beyond are not compared.
const (
	maxWords = 16
	maxParts = 10
)

// rawWord is a word of a name as letters of its script.
type rawWord struct {
	script  script
	role    role
	letters []byte
}

// words cuts a name into words; the letters are appended to buf.
func words(out []rawWord, buf []byte, s string) ([]rawWord, []byte) {
	table := roles()
	for i := 0; i < len(s) && len(out) < maxWords; {
		r, n := utf8.DecodeRuneInString(s[i:])
		sc, ok := scriptOf(r)
		if !ok {
			i += n
			continue
		}
		end := i + wordLen(s[i:], sc)
		from := len(buf)
		if sc == arabic {
			buf = spell.AppendArabic(buf, s[i:end])
		} else {
			buf = spell.AppendLatin(buf, s[i:end])
		}
		letters := buf[from:len(buf):len(buf)]
		if len(letters) > maxLetters {
			letters = letters[:maxLetters]
		}
		if len(letters) > 0 {
			out = append(out, rawWord{sc, table[sc][string(letters)], letters})
		}
		i = end
	}
	return out, buf
}

func scriptOf(r rune) (script, bool) {
	if r < utf8.RuneSelf || r < 0x300 || r >= 0x1E00 && r < 0x1F00 {
		return latin, spell.IsLatin(r)
	}
	return arabic, spell.IsArabic(r)
}

// wordLen returns the bytes of the word at the start of s: letters of one script,
// with marks and apostrophes, which spell ʿayn and hamza, inside.
func wordLen(s string, sc script) int {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		own, letter := scriptOf(r)
		if (!letter || own != sc) && !inWord(r) {
			return i
		}
		i += n
	}
	return len(s)
}

// inWord tells whether r stands inside words without being a letter.
func inWord(r rune) bool {
	switch r {
	case '\'', '’', '‘', '`', '´', 'ʿ', 'ʾ', 'ʼ', 'ʻ', 'ـ', 0x200C, 0x200D, 0x200E, 0x200F:
		return true
	}
	return r >= 0x300 && unicode.Is(unicode.Mn, r)
}
