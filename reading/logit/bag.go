package logit

// Bits is the size of the table of weights, as a power of two. Features whose hashes
// meet share a weight.
const Bits = 21

// Key is a feature: a place in the table of weights.
type Key uint32

// Hash is a feature before it is known of which question it is.
type Hash uint32

// Bag gathers features. The zero Bag is empty; Reset empties it and keeps its memory.
type Bag struct {
	Hashes []Hash
}

// Reset empties the bag.
func (b *Bag) Reset() { b.Hashes = b.Hashes[:0] }

// Put adds the feature of a template that has no values; Put1 to Put4 those of templates
// with as many. Loops over the values would cost more than the hashes.
func (b *Bag) Put(template uint32) { b.Hashes = append(b.Hashes, Hash(mix(seed, template))) }

// Put1 adds the feature of a template with its value.
func (b *Bag) Put1(template, v uint32) {
	b.Hashes = append(b.Hashes, Hash(mix(mix(seed, template), v)))
}

// Put2 adds the feature of a template with its two values.
func (b *Bag) Put2(template, v, w uint32) {
	b.Hashes = append(b.Hashes, Hash(mix(mix(mix(seed, template), v), w)))
}

// Put3 adds the feature of a template with its three values.
func (b *Bag) Put3(template, v, w, x uint32) {
	b.Hashes = append(b.Hashes, Hash(mix(mix(mix(mix(seed, template), v), w), x)))
}

// Put4 adds the feature of a template with its four values.
func (b *Bag) Put4(template, v, w, x, y uint32) {
	b.Hashes = append(b.Hashes, Hash(mix(mix(mix(mix(mix(seed, template), v), w), x), y)))
}

// seed is where hashes begin.
const seed = 0x9e3779b9

// Keys returns the features as those of one kind of question.
func (b *Bag) Keys(kind uint32) []Key {
	out := make([]Key, len(b.Hashes))
	for i, h := range b.Hashes {
		out[i] = key(kind, h)
	}
	return out
}

// Kinds below Alone come in fours that are asked of the same features: their weights
// stand side by side, so that one look finds all four.
const (
	Together = 4
	Alone    = 16
)

// key finds the weight of a feature for a kind of question.
func key(kind uint32, f Hash) Key {
	if kind < Alone {
		return row(kind, f) | Key(kind%Together)
	}
	return Key(scatter(kind, f) >> (32 - Bits))
}

// row finds the first of the four weights of a feature for a kind and its fellows.
func row(kind uint32, f Hash) Key {
	return Key(scatter(kind/Together, f)>>(32-Bits)) &^ (Together - 1)
}

func scatter(kind uint32, f Hash) uint32 {
	h := (uint32(f) ^ kind*0x85ebca6b) * 0x9e3779b1
	h ^= h >> 15
	return h * 0x2c1b3c6d
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
