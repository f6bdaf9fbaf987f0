package picture

import (
	"math/bits"
	"slices"
	"strings"

	"isnad/arabic"
)

const (
	shingle  = 4  // words
	kept     = 48 // smallest hashes kept of a text
	shareMin = 0.4
)

// sketch returns the smallest hashes of a text's runs of words, sorted: two texts
// share about as many of them as they share of their words.
func sketch(text string) []uint64 {
	var ring [shingle]uint64
	n := 0
	var all []uint64
	for _, t := range arabic.Tokenize(text) {
		if t.Kind != arabic.Word && t.Kind != arabic.Number {
			continue
		}
		ring[n%shingle] = hash(t.Fold)
		if n++; n >= shingle {
			h := uint64(0)
			for k := range shingle {
				h = mix(h*31 + ring[(n+k)%shingle])
			}
			all = append(all, h)
		}
	}
	slices.Sort(all)
	all = slices.Compact(all)
	return slices.Clone(all[:min(kept, len(all))])
}

// simhash sketches a sentence in one number: each bit is what most of its words have.
func simhash(text string) uint64 {
	var votes [64]int
	for _, w := range strings.Fields(text) {
		h := mix(hash(arabic.Fold(strings.Trim(w, "،.؛:«»\"()"), arabic.Search)))
		for i := range votes {
			if h>>i&1 == 1 {
				votes[i]++
			} else {
				votes[i]--
			}
		}
	}
	out := uint64(0)
	for i, v := range votes {
		if v > 0 {
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
	by := map[uint64][]int32{}
	for i := range ix.docs {
		ix.docs[i].wire = int32(i)
		for _, h := range ix.docs[i].sketch {
			by[h] = append(by[h], int32(i))
		}
	}
	shared := map[[2]int32]int{}
	for _, ds := range by {
		if len(ds) > 60 { // furniture that a paper puts under every text
			continue
		}
		for i, a := range ds {
			for _, b := range ds[i+1:] {
				shared[[2]int32{a, b}]++
			}
		}
	}
	var root func(i int32) int32
	root = func(i int32) int32 {
		if ix.docs[i].wire != i {
			ix.docs[i].wire = root(ix.docs[i].wire)
		}
		return ix.docs[i].wire
	}
	for pair, n := range shared {
		least := min(len(ix.docs[pair[0]].sketch), len(ix.docs[pair[1]].sketch))
		if least < 8 || float64(n) < shareMin*float64(least) {
			continue
		}
		a, b := root(pair[0]), root(pair[1])
		ix.docs[max(a, b)].wire = min(a, b)
	}
	for i := range ix.docs {
		if w := root(int32(i)); w != int32(i) {
			ix.docs[i].shared, ix.docs[w].shared = true, true
		}
		ix.docs[i].sketch = nil
	}
}
