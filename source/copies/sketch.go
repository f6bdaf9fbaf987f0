package copies

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"math/bits"
	"slices"

	"isnad/arabic"
)

// Sketch is what is kept of a text to find its copies: about twice its size. It does
// not change and is safe for concurrent use.
type Sketch struct {
	sum     [16]byte // of all its words
	words   int      // how many it has; what it repeats counts once
	grams   []gram
	samples []uint32 // of its longer runs, by which texts that may be alike are found
	starts  []uint32 // where each word begins, in bytes
	ends    []uint32
}

// gram is a run of GramWords words, where it first stands.
type gram struct {
	hash uint32
	at   int32
}

// Same tells whether two texts have the same words, whatever their marks and signs.
func (s *Sketch) Same(o *Sketch) bool { return s.sum == o.sum && s.words == o.words }

// Of sketches a text.
func Of(t Text) *Sketch {
	toks := arabic.Tokenize(t.Body)
	s, sum := &Sketch{}, sha256.New()
	hashes := make([]uint64, 0, len(toks))
	var word [8]byte
	for _, k := range toks {
		if k.Kind != arabic.Word && k.Kind != arabic.Number {
			continue
		}
		h := hashString(arabic.Fold(t.Body[k.Start:k.End], arabic.Search))
		hashes = append(hashes, h)
		binary.BigEndian.PutUint64(word[:], h)
		sum.Write(word[:])
		s.starts, s.ends = append(s.starts, uint32(k.Start)), append(s.ends, uint32(k.End))
	}
	copy(s.sum[:], sum.Sum(nil))
	s.grams = grams(hashes)
	s.words = covered(s.grams, len(hashes))
	s.samples = samples(hashes)
	return s
}

// grams returns the runs of GramWords words, sorted, each once.
func grams(words []uint64) []gram {
	out := make([]gram, 0, len(words))
	for i := 0; i+GramWords <= len(words); i++ {
		out = append(out, gram{uint32(run(words[i:i+GramWords]) >> 32), int32(i)})
	}
	slices.SortFunc(out, func(a, b gram) int { return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.at, b.at)) })
	return slices.CompactFunc(out, func(a, b gram) bool { return a.hash == b.hash })
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
		for i := g.at; i < g.at+GramWords; i++ {
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
	var out []uint32
	for i := 0; i+sampleWords <= len(words); i++ {
		if h := run(words[i : i+sampleWords]); h%sampled == 0 {
			out = append(out, uint32(h>>32))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func run(words []uint64) (h uint64) {
	for _, w := range words {
		h = mix(bits.RotateLeft64(h, 7) ^ w)
	}
	return h
}

func hashString(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return mix(h)
}

// mix spreads the bits of x (the finaliser of splitmix64).
func mix(x uint64) uint64 {
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}
