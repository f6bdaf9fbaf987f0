package copies

import "slices"

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
// of news in the order of days that is what wires are copied in. Each takes 14 KB.
const Kept = 4_000

// exactFor is how many times longer exact copies are known.
const exactFor = 50

// Copy says what a text is a copy of.
type Copy struct {
	Of    string  // id of the first text of the group
	Share float64 // of the shorter text's words in common passages
	Exact bool    // all words are the same
}

// NewIndex returns an empty index that compares with the last kept texts or more.
func NewIndex(kept int) *Index {
	if kept <= 0 {
		kept = Kept
	}
	return &Index{window: kept, old: newShelf(), new: newShelf(), exact: [2]map[[16]byte]string{{}, {}}}
}

// Add adds a text and returns what it is a copy of, and whether it is one.
func (x *Index) Add(id string, s *Sketch) (Copy, bool) {
	for _, m := range x.exact {
		if of, ok := m[s.sum]; ok && s.words > 0 {
			return Copy{of, 1, true}, true
		}
	}
	c, ok := x.new.find(s)
	if older, is := x.old.find(s); is && (!ok || older.Share >= c.Share) {
		c, ok = older, true
	}
	first := id
	if ok {
		first = c.Of
	}
	x.remember(first, s)
	return c, ok
}

// remember puts a text on the shelf, and the older half away when it is full.
func (x *Index) remember(first string, s *Sketch) {
	if len(x.exact[1]) >= x.window*exactFor/2 {
		x.exact[0], x.exact[1] = x.exact[1], map[[16]byte]string{}
	}
	x.exact[1][s.sum] = first
	if len(x.new.texts) >= x.window {
		x.old, x.new = x.new, newShelf()
	}
	x.new.add(first, s)
}

// shelf is texts, and in which of them each sampled run stands.
type shelf struct {
	texts []*Sketch
	ids   []string         // of the first of each text's group
	heads map[uint32]int32 // sample to its last place in the list, and one more
	list  []place
	seen  []int32 // samples in common with the text looked for, by text; zeros between calls
}

// place is one sample of a text, and the one before with the same hash, and one more.
type place struct{ text, next int32 }

// A text is compared with those that have two samples with it, of each sample with the
// last so many: more are a formula of some site, and would cost their square.
const (
	leastSamples = 2
	maxPlaces    = 60
)

func newShelf() *shelf { return &shelf{heads: map[uint32]int32{}} }

func (h *shelf) add(first string, s *Sketch) {
	for _, k := range s.samples {
		h.list = append(h.list, place{int32(len(h.texts)), h.heads[k]})
		h.heads[k] = int32(len(h.list))
	}
	h.texts, h.ids, h.seen = append(h.texts, s), append(h.ids, first), append(h.seen, 0)
}

// near returns the texts that may have passages in common with s, in order.
func (h *shelf) near(s *Sketch) (out []int32) {
	var met []int32
	for _, k := range s.samples {
		for at, n := h.heads[k], 0; at > 0 && n < maxPlaces; n++ {
			p := h.list[at-1]
			if h.seen[p.text]++; h.seen[p.text] == 1 {
				met = append(met, p.text)
			}
			at = p.next
		}
	}
	for _, t := range met {
		if h.seen[t] >= leastSamples {
			out = append(out, t)
		}
		h.seen[t] = 0
	}
	slices.Sort(out)
	return out
}

// find returns the best of the texts that s is a copy of.
func (h *shelf) find(s *Sketch) (best Copy, ok bool) {
	for _, t := range h.near(s) {
		if p := compare(h.texts[t], s); p.Copy() && (!ok || p.Share > best.Share) {
			best, ok = Copy{Of: h.ids[t], Share: p.Share}, true
		}
	}
	return best, ok
}
