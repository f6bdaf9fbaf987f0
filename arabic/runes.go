package arabic

import (
	"sort"
	"unicode/utf8"
)

// Runes converts between byte offsets and code point offsets of one text. It holds
// one number for every 64 bytes, so a lookup reads at most that much. The text should
// be valid UTF-8; a stray continuation byte counts with the character before it.
type Runes struct {
	text   string
	before []int // code points before each block; nil for ASCII
	count  int
}

const block = 64

// NewRunes indexes text.
func NewRunes(text string) *Runes {
	r := &Runes{text: text, before: make([]int, 0, len(text)/block+1)}
	for i := 0; i < len(text); i += block {
		r.before = append(r.before, r.count)
		r.count += runeStarts(text[i:min(i+block, len(text))])
	}
	if r.count == len(text) {
		r.before = nil
	}
	return r
}

// Len returns the number of code points in the text.
func (r *Runes) Len() int { return r.count }

// FromByte returns how many code points start before the byte offset. An offset
// inside a character counts it; offsets outside the text are clamped.
func (r *Runes) FromByte(offset int) int {
	offset = min(max(offset, 0), len(r.text))
	if r.before == nil {
		return offset
	}
	if offset == len(r.text) {
		return r.count
	}
	b := offset / block
	return r.before[b] + runeStarts(r.text[b*block:offset])
}

// ToByte returns the byte offset at which the code point of that number starts, the
// length of the text for numbers beyond it.
func (r *Runes) ToByte(n int) int {
	if n <= 0 {
		return 0
	}
	if n >= r.count {
		return len(r.text)
	}
	if r.before == nil {
		return n
	}
	b := sort.SearchInts(r.before, n+1) - 1
	left := n - r.before[b]
	for i := b * block; i < len(r.text); i++ {
		if utf8.RuneStart(r.text[i]) {
			if left == 0 {
				return i
			}
			left--
		}
	}
	return len(r.text)
}

func runeStarts(s string) int {
	n := 0
	for i := range len(s) {
		if s[i]&0xC0 != 0x80 {
			n++
		}
	}
	return n
}
