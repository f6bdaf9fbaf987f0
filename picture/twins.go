package picture

import (
	"hash/maphash"
	"slices"
	"strings"
	"sync"

	"isnad/claim"
	"isnad/entity"
	"isnad/source/copies"
)

// mostTwins is how many texts are remembered: papers print a wire within a day or two.
const mostTwins = 256

// twins remembers the last texts with what was found out about them, so that a report
// that several papers print word for word is resolved and sketched once. It is safe for
// concurrent use.
type twins struct {
	mu   sync.Mutex
	seed maphash.Seed
	by   map[uint64]*twin
	ring [mostTwins]uint64
	next int
}

// twin is one text; what it holds is there once ready has run.
type twin struct {
	rec    *claim.Record
	ready  sync.Once
	ms     []entity.Mention
	bags   map[claim.Span]bag
	sketch *copies.Sketch
}

func newTwins() *twins { return &twins{seed: maphash.MakeSeed(), by: map[uint64]*twin{}} }

// of returns the mentions of a record and the twin that has the rest: an earlier one with
// the same text, else its own.
func (t *twins) of(r *entity.Resolver, rec *claim.Record) ([]entity.Mention, *twin) {
	w := t.remembered(rec)
	w.ready.Do(func() { w.find(r) })
	if w.rec == rec {
		return w.ms, w
	}
	return renamed(w.ms, w.rec.ID, rec.ID), w
}

// remembered returns the twin of a record; itself where there is none.
func (t *twins) remembered(rec *claim.Record) *twin {
	h := maphash.String(t.seed, rec.Text)
	t.mu.Lock()
	defer t.mu.Unlock()
	if w := t.by[h]; w != nil && w.rec.Text == rec.Text && slices.EqualFunc(w.rec.Claims, rec.Claims, sameSpans) {
		return w
	}
	w := &twin{rec: rec}
	delete(t.by, t.ring[t.next])
	t.ring[t.next], t.by[h] = h, w
	t.next = (t.next + 1) % mostTwins
	return w
}

// sameSpans tells whether two claims are alike in all that entities are resolved by.
func sameSpans(a, b claim.Claim) bool {
	return a.Type == b.Type && a.Evidence == b.Evidence && slices.EqualFunc(a.Roles, b.Roles, func(x, y claim.Role) bool {
		return x.Role == y.Role && x.Entity == y.Entity && x.Span == y.Span
	}) && slices.EqualFunc(a.Isnad, b.Isnad, func(x, y claim.Link) bool { return x.Entity == y.Entity && x.Span == y.Span })
}

// renamed copies mentions; what only the one document knows gets the other's name.
func renamed(ms []entity.Mention, from, to string) []entity.Mention {
	out := slices.Clone(ms)
	for i := range out {
		if rest, ok := strings.CutPrefix(out[i].Entity, "d:"+from+"#"); ok {
			out[i].Entity = "d:" + to + "#" + rest
		}
	}
	return out
}
