package picture

import (
	"math/bits"
	"sync"

	"isnad/source/copies"
)

// longer bounds the texts that count as one: what is so many times longer is a round-up
// or a report that holds the other among many; sentences tell there.
const longer = 4

// eachWord hashes the words of a text, folded roughly: marks and lengthening are passed
// over, alifs and yas are one. It serves to compare texts, a million words in a few ms.
func eachWord(text string, each func(uint64)) {
	const start = uint64(14695981039346656037)
	h := start
	for _, r := range text {
		switch {
		case r == 'أ' || r == 'إ' || r == 'آ' || r == 'ٱ':
			r = 'ا'
		case r == 'ى' || r == 'ی':
			r = 'ي'
		case r == 'ـ' || r >= '\u064b' && r <= '\u065f' || r == '\u0670':
			continue
		case r >= 'ء' && r <= 'ۓ' && r != '٪' && r != '٫' && r != '٬' && r != '۔' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z':
		default:
			if h != start {
				each(mix(h))
				h = start
			}
			continue
		}
		h = (h ^ uint64(r)) * 1099511628211
	}
	if h != start {
		each(mix(h))
	}
}

// lanes spreads the bits of a byte over the bytes of a word, so that eight counts of
// set bits are added in one step.
var lanes = sync.OnceValue(func() *[256]uint64 {
	var t [256]uint64
	for i := range t {
		for bit := range 8 {
			t[i] |= uint64(i>>bit&1) << (8 * bit)
		}
	}
	return &t
})

// simhash sketches a sentence in one number: each bit is what most of its words have.
func simhash(text string) uint64 {
	var votes [8]uint64
	spread, n := lanes(), 0
	eachWord(text, func(h uint64) {
		if n == 255 { // what a count holds; sentences are shorter
			return
		}
		n++
		for i := range votes {
			votes[i] += spread[h>>(8*i)&255]
		}
	})
	out := uint64(0)
	for i := range 64 {
		if 2*int(votes[i/8]>>(8*(i%8))&255) > n {
			out |= 1 << i
		}
	}
	return out
}

// alike tells sentences that share most of their words.
func alike(a, b uint64) bool { return bits.OnesCount64(a^b) <= 14 }

// hash is FNV-1a.
func hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// mix spreads the bits of a number.
func mix(h uint64) uint64 {
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	h *= 0xc4ceb9fe1a85ec53
	return h ^ h>>33
}

// copies finds texts that tell mostly the same words, as papers do that take over one
// wire report; each is counted with the first of them.
func (ix *Index) copies() {
	sketches := make([]*copies.Sketch, len(ix.docs))
	for i := range ix.docs {
		sketches[i], ix.docs[i].sketch = ix.docs[i].sketch, nil
	}
	for i, w := range copies.Firsts(sketches, longer) {
		ix.docs[i].wire = int32(w)
		if w != i {
			ix.docs[i].shared, ix.docs[w].shared = true, true
		}
	}
}
