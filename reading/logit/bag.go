package logit

// Bits is the size of the table of weights, as a power of two. Features whose hashes
// meet share a weight.
const Bits = 20

// Key is a feature: a place in the table of weights.
type Key uint32

// Bag gathers the features of one question. The zero Bag is empty; Reset empties it
// and keeps its memory.
type Bag struct {
	Keys []Key
	seed uint32
}

// Reset empties the bag; features put from now on belong to the question kind.
func (b *Bag) Reset(kind uint32) {
	b.Keys = b.Keys[:0]
	b.seed = mix(0x9e3779b9, kind)
}

// Put adds the feature of a template with up to four values.
func (b *Bag) Put(template uint32, values ...uint32) {
	h := mix(b.seed, template)
	for _, v := range values {
		h = mix(h, v)
	}
	h ^= h >> 15
	h *= 0x2c1b3c6d
	h ^= h >> 13
	b.Keys = append(b.Keys, Key(h>>(32-Bits)))
}

// mix adds a value to a hash.
func mix(h, v uint32) uint32 {
	h ^= v * 0xcc9e2d51
	h = h<<13 | h>>19
	return h*5 + 0xe6546b64
}

// Word is the hash of a word, for use as a value.
func Word(w string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(w); i++ {
		h = (h ^ uint32(w[i])) * 16777619
	}
	return h
}
