package copies

import (
	"crypto/sha256"
	"math/bits"
	"slices"
	"sync"

	"isnad/arabic"
)

// Sketch is what is kept of a text to find its copies: about as much as its bytes. It
// does not change and is safe for concurrent use.
type Sketch struct {
	sum     [16]byte // of all its words
	words   int      // how many it has; what it repeats counts once
	packed  string   // joined as Decode was given it, until it is needed
	joined  []word   // all words, in order; there once grams was called
	samples []uint32 // of longer runs, by which texts that may be alike are found

	once  sync.Once
	sorts []gram // by grams
}

// gram is a run of GramWords words: its hash, and in the lower half the word where it
// first begins.
type gram uint64

func (g gram) hash() uint32 { return uint32(g >> 32) }
func (g gram) at() int32    { return int32(uint32(g)) }

// Same tells whether two texts have the same words, whatever their marks and signs.
func (s *Sketch) Same(o *Sketch) bool { return s.sum == o.sum && s.words == o.words }

// Of sketches a text.
func Of(t Text) *Sketch {
	folded := arabic.AppendFold(make([]byte, 0, len(t.Body)+8), t.Body, arabic.Search)
	hashes, joined, plain := words(folded)
	s := &Sketch{joined: joined, samples: samples(hashes)} // most are never compared: what that takes is made then
	s.words = covered(gramsOf(joined), len(joined))
	sum := sha256.Sum256(plain)
	copy(s.sum[:], sum[:])
	return s
}

// grams returns the runs of GramWords words, sorted, each once.
func (s *Sketch) grams() []gram {
	s.once.Do(func() {
		for ; s.packed != ""; s.packed = s.packed[4:] {
			s.joined = append(s.joined, word(number(s.packed)))
		}
		s.sorts = gramsOf(s.joined)
	})
	return s.sorts
}

func gramsOf(words []word) []gram {
	out := make([]gram, 0, len(words))
	for i := 0; i+GramWords <= len(words); i++ {
		out = append(out, gram(run(words[i:i+GramWords])>>32<<32|uint64(i)))
	}
	slices.Sort(out)
	return slices.CompactFunc(out, func(a, b gram) bool { return a.hash() == b.hash() })
}

// covered counts the words that stand in some run: a lead that is put under the text
// again does not make it longer.
func covered(grams []gram, words int) int {
	if words < GramWords {
		return words
	}
	in := make([]bool, words)
	n := 0
	for _, g := range grams {
		for i := g.at(); i < g.at()+GramWords; i++ {
			if !in[i] {
				in[i] = true
				n++
			}
		}
	}
	return n
}

// What is sampled: runs of so many words, one in so many. They are longer than those
// compared, for a formula of five words is in every other text.
const (
	sampleWords = 6
	sampled     = 2
)

func samples(words []uint64) []uint32 {
	out := make([]uint32, 0, len(words)/sampled)
	for i := 0; i+sampleWords <= len(words); i++ {
		if h := run(words[i : i+sampleWords]); h%sampled == 0 {
			out = append(out, uint32(h>>32))
		}
	}
	return out
}

func run[W word | uint64](words []W) (h uint64) {
	for _, w := range words {
		h = mix(bits.RotateLeft64(h, 7) ^ uint64(w))
	}
	return h
}

// mix spreads the bits of x (the finaliser of splitmix64).
func mix(x uint64) uint64 {
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}
