package lexicon

import (
	"hash/maphash"
	"math/bits"
	"slices"

	"isnad/arabic/morph"
)

// stems finds the entries of a folded stem. It is one table without pointers: a map
// of slices takes four times the room, and the collector walks all of it.
type stems struct {
	seed    maphash.Seed
	slots   []uint64 // upper half of the hash, and 1 + number of the stem; 0 is free
	text    []byte   // the stems, end to end
	at      []uint32 // where each stem begins in text; one more closes the last
	first   []uint32 // its first entry, likewise
	entries []packed
}

// packed is an Entry in one word.
type packed uint64

// get returns the entries of a stem in the order they were put.
func (s *stems) get(stem string) []packed {
	if len(s.slots) == 0 {
		return nil
	}
	h := maphash.String(s.seed, stem)
	mask := uint64(len(s.slots) - 1)
	for i := h & mask; s.slots[i] != 0; i = (i + 1) & mask {
		if s.slots[i]>>32 != h>>32 {
			continue
		}
		k := uint32(s.slots[i]) - 1
		if string(s.text[s.at[k]:s.at[k+1]]) == stem {
			return s.entries[s.first[k]:s.first[k+1]]
		}
	}
	return nil
}

// pack puts an Entry into a word: the index above, then the kind, then the form.
func pack(e Entry) packed {
	f := &e.Form
	flags := bit(f.Passive) | bit(f.Accusative)<<1 | bit(f.Given)<<2 | bit(f.Construct)<<3
	form := uint64(f.Shape) | uint64(f.Person)<<4 | uint64(f.Gender)<<8 | uint64(f.Number)<<12 | flags<<16
	return packed(uint64(uint32(e.Index))<<32 | uint64(e.Kind)<<kindAt | form)
}

const kindAt = 24

func bit(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

func (p packed) kind() Kind   { return Kind(p >> kindAt & 0xff) }
func (p packed) index() int32 { return int32(p >> 32) }

// entry is what pack packed.
func (p packed) entry() Entry {
	return Entry{Kind: p.kind(), Index: p.index(), Form: Form{
		Shape: Shape(p & 15), Person: uint8(p >> 4 & 15), Gender: morph.Gender(p >> 8 & 15), Number: morph.Number(p >> 12 & 15),
		Passive: p>>16&1 != 0, Accusative: p>>17&1 != 0, Given: p>>18&1 != 0, Construct: p>>19&1 != 0,
	}}
}

// stemWriter builds a stems: the entries of a stem are a chain, the last first, until
// all are there.
type stemWriter struct {
	stems
	chain  []packed
	before []int32 // of each of the chain, 1 + index of the one put before; 0 for none
	last   []int32 // of each stem, likewise
}

// newStemWriter makes room for the data that ship; others make it grow.
func newStemWriter() *stemWriter {
	w := &stemWriter{chain: make([]packed, 0, 300_000), before: make([]int32, 0, 300_000), last: make([]int32, 0, 120_000)}
	w.seed = maphash.MakeSeed()
	w.slots = make([]uint64, 1<<18)
	w.text = make([]byte, 0, 3<<19)
	w.at = make([]uint32, 0, 120_000)
	return w
}

// put adds an entry to a stem unless it has the same already. What has its kind and
// its index was put right before, or else at least what has one of them.
func (w *stemWriter) put(stem string, e Entry) { w.putAt(w.number(stem), e) }

// putForm is put of a form of a verb, whose number is looked for once.
func (w *stemWriter) putForm(s *stemForm, e Entry) {
	if s.number == 0 {
		s.number = 1 + w.number(s.key)
	}
	w.putAt(s.number-1, e)
}

func (w *stemWriter) putAt(number uint32, e Entry) {
	p, last := pack(e), &w.last[number]
	for i := *last; i != 0; i = w.before[i-1] {
		x := w.chain[i-1]
		if x == p {
			return
		}
		if x>>kindAt&0xff != p>>kindAt&0xff && x>>32 != p>>32 {
			break
		}
	}
	w.chain, w.before = append(w.chain, p), append(w.before, *last)
	*last = int32(len(w.chain))
}

// number returns the number of a stem, a new one where it was never put.
func (w *stemWriter) number(stem string) uint32 {
	h := maphash.String(w.seed, stem)
	mask := uint64(len(w.slots) - 1)
	i := h & mask
	for ; w.slots[i] != 0; i = (i + 1) & mask {
		if w.slots[i]>>32 == h>>32 {
			if k := uint32(w.slots[i]) - 1; w.stem(k) == stem {
				return k
			}
		}
	}
	k := uint32(len(w.at))
	w.at = append(w.at, uint32(len(w.text)))
	w.text = append(w.text, stem...)
	w.last = append(w.last, 0)
	w.slots[i] = h>>32<<32 | uint64(k+1)
	if len(w.at) > len(w.slots)/4*3 {
		w.grow()
	}
	return k
}

// stem is the text of a stem while the last has no end.
func (w *stemWriter) stem(k uint32) string {
	end := len(w.text)
	if int(k)+1 < len(w.at) {
		end = int(w.at[k+1])
	}
	return string(w.text[w.at[k]:end])
}

func (w *stemWriter) grow() {
	w.slots = make([]uint64, 1<<bits.Len(uint(len(w.slots))))
	mask := uint64(len(w.slots) - 1)
	for k := range w.at {
		h := maphash.String(w.seed, w.stem(uint32(k)))
		i := h & mask
		for w.slots[i] != 0 {
			i = (i + 1) & mask
		}
		w.slots[i] = h>>32<<32 | uint64(k+1)
	}
}

// has tells whether an entry of the stem passes.
func (w *stemWriter) has(stem string, pass func(Entry) bool) bool {
	for i := w.last[w.number(stem)]; i != 0; i = w.before[i-1] {
		if pass(w.chain[i-1].entry()) {
			return true
		}
	}
	return false
}

// done lays the chains out one after the other.
func (w *stemWriter) done() stems {
	w.at = append(w.at, uint32(len(w.text)))
	w.first = make([]uint32, 0, len(w.at))
	w.entries = make([]packed, 0, len(w.chain))
	for _, last := range w.last {
		from := len(w.entries)
		w.first = append(w.first, uint32(from))
		for i := last; i != 0; i = w.before[i-1] {
			w.entries = append(w.entries, w.chain[i-1])
		}
		slices.Reverse(w.entries[from:])
	}
	w.first = append(w.first, uint32(len(w.entries)))
	return w.stems
}
