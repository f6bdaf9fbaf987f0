package spell

import "unicode/utf8"

// The symbols of the Latin side: a to z are 1 to 26.
const (
	LatinFirst   = 27
	LatinLast    = 28
	LatinSymbols = 29
)

// plain gives the letters without marks; the long s, the dotless i and their like
// stand with the letter that a keyboard without them has.
var plain = buildPlain()

func buildPlain() map[rune]string {
	t := make(map[rune]string, 400)
	for to, from := range map[string]string{
		"a": "àáâãäåāăąǎȁȃȧạảấầẩẫậắằẳẵặ", "c": "çćĉċč", "d": "ďđðḍḏ", "e": "èéêëēĕėęěȅȇẹẻẽếềểễệə", "g": "ĝğġģǧḡ",
		"h": "ĥħḥḫẖḩ", "i": "ìíîïĩīĭįıǐịỉ", "j": "ĵǰ", "k": "ķḳḵ", "l": "ĺļľŀłḷ", "m": "ṃ", "n": "ñńņňŉŋǹṇṅ",
		"o": "òóôõöøōŏőǒọỏốồổỗộơớờởỡợ", "r": "ŕŗřṛ", "s": "śŝşšșſṣ", "t": "ţťŧțṭṯ", "u": "ùúûüũūŭůűųǔụủưứừửữự",
		"w": "ŵ", "y": "ýÿŷỳỵỷỹ", "z": "źżžẓẕ", "ss": "ß", "ae": "æǽ", "oe": "œ", "th": "þ", "gh": "ġ",
	} {
		for _, r := range from {
			t[r] = to
		}
	}
	for r, s := range t { // capitals of these blocks stand one before, or 32 below
		if r >= 0xE0 && r <= 0xFE {
			t[r-32] = s
		} else if _, ok := t[r-1]; !ok && r > 0xFF {
			t[r-1] = s
		}
	}
	t['İ'] = "i"
	return t
}

// AppendLatin appends the symbols of the Latin letters of a word to dst, without
// their marks and whatever their case; all other characters are overlooked.
func AppendLatin(dst []byte, word string) []byte {
	for i := 0; i < len(word); {
		c := word[i]
		if c < utf8.RuneSelf {
			i++
			if c |= 0x20; c >= 'a' && c <= 'z' {
				dst = append(dst, c-'a'+1)
			}
			continue
		}
		r, n := utf8.DecodeRuneInString(word[i:])
		i += n
		for k := range len(plain[r]) {
			dst = append(dst, plain[r][k]-'a'+1)
		}
	}
	return dst
}

// IsLatin tells whether r is a letter that AppendLatin spells.
func IsLatin(r rune) bool {
	if r < utf8.RuneSelf {
		r |= 0x20
		return r >= 'a' && r <= 'z'
	}
	return plain[r] != ""
}

// LatinString spells symbols out.
func LatinString(symbols []byte) string {
	out := make([]byte, 0, len(symbols))
	for _, c := range symbols {
		switch {
		case c == LatinFirst:
			out = append(out, '^')
		case c == LatinLast:
			out = append(out, '$')
		case c > 0 && c <= 26:
			out = append(out, c-1+'a')
		}
	}
	return string(out)
}

// ParseLatin reads what LatinString wrote.
func ParseLatin(s string) []byte {
	var out []byte
	for i := range len(s) {
		switch s[i] {
		case '^':
			out = append(out, LatinFirst)
		case '$':
			out = append(out, LatinLast)
		default:
			out = AppendLatin(out, s[i:i+1])
		}
	}
	return out
}
