package copies

import (
	"unicode"
	"unicode/utf8"
)

// word is a word as it is compared: a hash of 24 bits that can be joined with that of the
// next word, and below it how many bytes it has, 255 at most.
type word uint32

// factor is what a hash is multiplied with for each byte that follows.
const factor = 0x9E3779B97F4A7C15

func wordOf(hash uint64, bytes int) word { return word(hash)<<8 | word(min(bytes, 255)) }

func (w word) bytes() uint32 { return uint32(w & 255) }

// glued tells whether w is what x and y are without the blank between them: links, and
// lines that were broken, lose it in one of two copies.
func glued(w, x, y word) bool {
	if x.bytes()+y.bytes() != w.bytes() {
		return false
	}
	h, f := uint32(x>>8), uint32(factor&0xFFFFFFFF)
	for range y.bytes() {
		h *= f
	}
	return word(h+uint32(y>>8))<<8|w&255 == w
}

// words hashes the words of a folded text, each for itself and so that they can be
// joined, and leaves the words alone in it, with a blank after each.
func words(folded []byte) (hashes []uint64, joined []word, plain []byte) {
	hashes, joined = make([]uint64, 0, len(folded)/9), make([]word, 0, len(folded)/9)
	h, n, kept := uint64(0), 0, 0
	for i := 0; i < len(folded); {
		k := wordRune(folded[i:])
		for _, c := range folded[i : i+max(k, 0)] {
			h = h*factor + uint64(c)
			folded[kept] = c
			kept, n = kept+1, n+1
		}
		if k < 0 && n > 0 {
			hashes, joined = append(hashes, mix(h)), append(joined, wordOf(h, n))
			folded[kept] = ' '
			kept, h, n = kept+1, 0, 0
		}
		i += max(k, -k)
	}
	if n > 0 {
		hashes, joined = append(hashes, mix(h)), append(joined, wordOf(h, n))
	}
	return hashes, joined, folded[:kept]
}

// wordRune returns the bytes of the first letter or digit, or of what is none, negated.
func wordRune(b []byte) int {
	c := b[0]
	switch {
	case c < utf8.RuneSelf:
		if c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' {
			return 1
		}
		return -1
	case c == 0xD8 && len(b) > 1 && b[1] >= 0xA1, c == 0xD9 && len(b) > 1 && b[1] <= 0x8A: // ء to ي
		return 2
	}
	r, n := utf8.DecodeRune(b)
	if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
		return n
	}
	return -n
}
