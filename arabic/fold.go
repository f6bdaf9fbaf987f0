package arabic

import "unicode/utf8"

// Folding says which differences of spelling a comparison overlooks.
type Folding uint8

const (
	// Match is the folding of dictionaries: vowel marks, tatweel and invisible
	// controls go, the forms of alef become one, ى becomes ي, the seats of hamza
	// become ء, digits and the marks inside numbers take their ASCII forms,
	// presentation forms their letters. Letters of a Persian, Urdu or Pashto
	// keyboard that are the same letter become the Arabic one (ک ی ہ ے); letters
	// of their own (پ چ ژ گ ڤ) stay. ة stays apart from ه.
	Match Folding = iota
	// Search is the folding of people who type in haste: Match, and ة becomes ه,
	// ء goes, and پ چ ژ گ ڤ and their like become the letter that an Arabic
	// keyboard has in their place.
	Search
)

// Fold returns s folded. The result is valid UTF-8: a byte that is not becomes
// U+FFFD. Folding twice is folding once. When nothing changes, s itself is returned
// and nothing is allocated.
func Fold(s string, f Folding) string {
	t := tableOf(f)
	i := t.clean(s)
	if i == len(s) {
		return s
	}
	dst := make([]byte, 0, len(s)+8)
	dst = append(dst, s[:i]...)
	return string(t.append(dst, s[i:]))
}

// AppendFold appends s, folded, to dst and returns the longer slice.
func AppendFold(dst []byte, s string, f Folding) []byte {
	return tableOf(f).append(dst, s)
}

// clean returns the length of the longest prefix of s that folding leaves as it is, or
// somewhat less.
func (t *table) clean(s string) int {
	i := 0
	for i < len(s) {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			continue
		}
		if c < firstByte || c > lastByte || i+1 >= len(s) || s[i+1]&0xC0 != 0x80 {
			return i
		}
		if !t.same[int(c-firstByte)<<6|int(s[i+1]&0x3F)] {
			if i >= 2 && s[i-1] >= utf8.RuneSelf {
				i -= 2 // the mark may be a hamza, which changes the letter before
			}
			return i
		}
		i += 2
	}
	return i
}

// append folds all of s onto dst.
func (t *table) append(dst []byte, s string) []byte {
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			dst = append(dst, c)
			i++
			continue
		}
		var n int
		dst, n = t.step(dst, s, i)
		i += n
	}
	return dst
}

// step folds the one rune of s at i onto dst, and tells its width in s. It only ever
// appends, so callers may keep what stood in dst.
func (t *table) step(dst []byte, s string, i int) ([]byte, int) {
	c := s[i]
	if c >= firstByte && c <= lastByte && i+1 < len(s) && s[i+1]&0xC0 == 0x80 {
		r := t.pair(c, s[i+1])
		if (r == 'و' || r == 'ي') && !kurdish(c, s[i+1]) && hamzaFollows(s, i+2) {
			r = t.letter('ء')
		}
		return appendSmall(dst, r), 2
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	return t.appendWide(dst, r), n
}

// appendSmall appends a code point below U+0800; zero stands for nothing.
func appendSmall(dst []byte, r uint16) []byte {
	switch {
	case r >= utf8.RuneSelf:
		return append(dst, 0xC0|byte(r>>6), 0x80|byte(r&0x3F))
	case r != 0:
		return append(dst, byte(r))
	}
	return dst
}

// kurdish reports whether two bytes are ۆ ۇ ۋ or ێ, which are و and ي for searching only
// and carry no hamza.
func kurdish(c, d byte) bool { return c == 0xDB && (d == 0x86 || d == 0x87 || d == 0x8B || d == 0x8E) }

// hamzaFollows reports whether the marks at i hold a hamza above, which on و or ي
// spells ؤ or ئ in two code points.
func hamzaFollows(s string, i int) bool {
	for i+1 < len(s) && s[i] == 0xD9 && s[i+1] >= 0x8B && s[i+1] <= 0x9F {
		if s[i+1] == 0x94 {
			return true
		}
		i += 2
	}
	return false
}
