package picture

import (
	"math/bits"
	"slices"
	"sync"
)

const (
	shingle   = 4 // words
	sampled   = 4 // one run of words in so many is kept
	shareMin  = 0.4
	shortText = 48 // runs of words of a text that is kept whole
	longer    = 3  // what is so many times longer is a round-up that holds the other; sentences tell there
)

// sketch returns a sample of the hashes of a text's runs of words, sorted: two texts
// share about as many of them as they share of their words, whatever their lengths.
func sketch(text string) []uint64 {
	var ring [shingle]uint64
	n := 0
	all := make([]uint64, 0, len(text)/8)
	eachWord(text, func(w uint64) {
		ring[n%shingle] = w
		if n++; n >= shingle {
			h := uint64(0)
			for k := range shingle {
				h = mix(h*31 + ring[(n+k)%shingle])
			}
			all = append(all, h)
		}
	})
	if len(all) >= shortText {
		all = slices.DeleteFunc(all, func(h uint64) bool { return h%sampled != 0 })
	}
	slices.Sort(all)
	return slices.Clone(slices.Compact(all))
}

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
		least, most := len(ix.docs[pair[0]].sketch), len(ix.docs[pair[1]].sketch)
		if least > most {
			least, most = most, least
		}
		if least < 8 || float64(n) < shareMin*float64(least) || most > longer*least {
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
