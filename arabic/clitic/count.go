package clitic

import (
	"math/bits"

	"isnad/arabic/clitic/hashed"
)

// CountWords turns running text, one word at a time, into the numbers that Learn
// asks for.
type CountWords map[uint64]int

// Add counts word once. Words that are not of Arabic letters alone are left out.
func (c CountWords) Add(word string) {
	var w hashed.Word
	w.Read(word)
	if w.Shape == hashed.Arabic && w.N > 1 {
		c[w.Hash()]++
	}
}

// Levels gives each word with at least least occurrences its level: 1 for one, 2
// for two or three, one more for each doubling.
func (c CountWords) Levels(least int) map[uint64]uint8 {
	out := make(map[uint64]uint8, len(c))
	for h, n := range c {
		if n >= least {
			out[h] = uint8(min(15, bits.Len(uint(n))))
		}
	}
	return out
}
