package copies

// Index finds the copies of texts as they come, among those that came before: near
// copies among the last of them, exact ones much longer. Its memory is bounded. It is
// for one goroutine.
type Index struct {
	window int
	old    *shelf // full
	new    *shelf
	exact  [2]map[[16]byte]string // sum to the id of the first; the older half first
}

// Kept is how many texts an Index compares with, at least, where NewIndex is given 0;
// of news in the order of days that is what wires are copied in. Each takes 11 KB.
const Kept = 4_000

// exactFor is how many times longer exact copies are known.
const exactFor = 50

// shelf is half a window: texts with the sentences in which each key occurs.
type shelf struct {
	texts []*Sketch
	ids   []string // of the first of each text's group
	all   []sentence
	heads map[uint64]int32 // key to its last sentence, and one more
	nexts []int32          // from each sentence and band to the one before with the key, and one more
}

// Copy says what a text is a copy of.
type Copy struct {
	Of    string  // id of the first text of the group
	Share float64 // of the shorter text's words in common sentences
	Exact bool    // all words are the same
}

// NewIndex returns an empty index that compares with the last kept texts or more.
func NewIndex(kept int) *Index {
	if kept <= 0 {
		kept = Kept
	}
	return &Index{window: kept, old: newShelf(), new: newShelf(), exact: [2]map[[16]byte]string{{}, {}}}
}

func newShelf() *shelf {
	return &shelf{heads: map[uint64]int32{}}
}

// Add adds a text and returns what it is a copy of, and whether it is one.
func (x *Index) Add(id string, s *Sketch) (Copy, bool) {
	for _, m := range x.exact {
		if of, ok := m[s.sum]; ok && s.words > 0 {
			return Copy{of, 1, true}, true
		}
	}
	k := make([][bands]uint64, len(s.sentences))
	for i := range s.sentences {
		k[i] = keys(s.sentences[i].shingles)
	}
	c, ok := x.new.find(s, k)
	if older, is := x.old.find(s, k); is && (!ok || older.Share >= c.Share) {
		c, ok = older, true
	}
	first := id
	if ok {
		first = c.Of
	}
	x.remember(first, s, k)
	return c, ok
}

// remember puts a text on the shelf, and the older half away when it is full.
func (x *Index) remember(first string, s *Sketch, k [][bands]uint64) {
	if len(x.exact[1]) >= x.window*exactFor/2 {
		x.exact[0], x.exact[1] = x.exact[1], map[[16]byte]string{}
	}
	x.exact[1][s.sum] = first
	if len(x.new.texts) >= x.window {
		x.old, x.new = x.new, newShelf()
	}
	x.new.add(first, s, k)
}

func (h *shelf) add(first string, s *Sketch, k [][bands]uint64) {
	for i, t := range s.sentences {
		t.text = int32(len(h.texts))
		at := int32(len(h.all))
		h.all = append(h.all, t)
		for _, key := range k[i] {
			h.nexts = append(h.nexts, h.heads[key])
			h.heads[key] = at + 1
		}
	}
	h.texts, h.ids = append(h.texts, s), append(h.ids, first)
}

// find returns the best of the texts that s is a copy of.
func (h *shelf) find(s *Sketch, k [][bands]uint64) (best Copy, ok bool) {
	matches := map[int32][][2]int32{} // by text: a sentence of s, one of the shelf
	for i := range s.sentences {
		seen := map[int32]bool{}
		for b, key := range k[i] {
			for at, n := h.heads[key], 0; at > 0 && n < maxBucket; n++ {
				if !seen[at-1] {
					seen[at-1] = true
					t := h.all[at-1].text
					matches[t] = append(matches[t], [2]int32{int32(i), at - 1})
				}
				at = h.nexts[int(at-1)*bands+b]
			}
		}
	}
	least := int32(-1)
	for t, ms := range matches {
		p := pairOf(s.sentences, h.all, ms)
		p.compare(s, h.texts[t])
		if p.Copy() && (!ok || p.Share > best.Share || p.Share == best.Share && t < least) {
			best, ok, least = Copy{Of: h.ids[t], Share: p.Share}, true, t
		}
	}
	return best, ok
}
