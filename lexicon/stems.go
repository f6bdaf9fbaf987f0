package lexicon

import (
	"hash/maphash"
	"math/bits"
)

// stems finds the entries of a folded stem. It is one table without pointers: a map
// of slices takes four times the room, and the collector walks all of it.
type stems struct {
	seed    maphash.Seed
	slots   []uint64 // upper half of the hash, and 1 + number of the stem; 0 is free
	text    []byte   // the stems, end to end
	at      []uint32 // where each stem begins in text; one more closes the last
	first   []uint32 // its first entry, likewise
	entries []Entry
}

// get returns the entries of a stem in the order they were put.
func (s *stems) get(stem string) []Entry {
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

// stemWriter builds a stems: the entries of a stem are a chain until all are there.
type stemWriter struct {
	stems
	chain []link
	ends  []chainEnds // of each stem
}

type link struct {
	Entry
	next int32 // 1 + index, 0 at the end
}

type chainEnds struct{ head, tail int32 } // 1 + index; 0 where there is none yet

// newStemWriter makes room for the data that ship; others make it grow.
func newStemWriter() *stemWriter {
	w := &stemWriter{chain: make([]link, 0, 300_000), ends: make([]chainEnds, 0, 120_000)}
	w.seed = maphash.MakeSeed()
	w.slots = make([]uint64, 1<<18)
	w.text = make([]byte, 0, 3<<19)
	w.at = make([]uint32, 0, 120_000)
	return w
}

// put adds an entry to a stem unless it has the same already.
func (w *stemWriter) put(stem string, e Entry) {
	k := w.number(stem)
	c := &w.ends[k]
	for i := c.head; i != 0; i = w.chain[i-1].next {
		if w.chain[i-1].Entry == e {
			return
		}
	}
	w.chain = append(w.chain, link{Entry: e})
	n := int32(len(w.chain))
	if c.tail == 0 {
		c.head = n
	} else {
		w.chain[c.tail-1].next = n
	}
	c.tail = n
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
	w.ends = append(w.ends, chainEnds{})
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
func (w *stemWriter) has(stem string, pass func(*Entry) bool) bool {
	for i := w.ends[w.number(stem)].head; i != 0; i = w.chain[i-1].next {
		if pass(&w.chain[i-1].Entry) {
			return true
		}
	}
	return false
}

// done lays the chains out one after the other.
func (w *stemWriter) done() stems {
	w.at = append(w.at, uint32(len(w.text)))
	w.first = make([]uint32, 0, len(w.at))
	w.entries = make([]Entry, 0, len(w.chain))
	for _, c := range w.ends {
		w.first = append(w.first, uint32(len(w.entries)))
		for i := c.head; i != 0; i = w.chain[i-1].next {
			w.entries = append(w.entries, w.chain[i-1].Entry)
		}
	}
	w.first = append(w.first, uint32(len(w.entries)))
	return w.stems
}
