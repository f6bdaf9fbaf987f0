package picture

import (
	"sync"

	"isnad/claim"
	"isnad/entity"
	"isnad/lexicon"
	"isnad/source/copies"
)

// Finder finds out about single documents what pictures will need of them, for a Keeper
// that has their texts at hand. It is safe for concurrent use.
type Finder struct {
	b         *builder
	resolvers sync.Pool
}

// NewFinder returns a Finder over a lexicon.
func NewFinder(l *lexicon.Lexicon) *Finder {
	f := &Finder{b: newBuilder(l, nil)}
	f.resolvers.New = func() any { return entity.New(l) }
	return f
}

// Find returns what entity.Read.Kept is to hold for a document.
func (f *Finder) Find(rec *claim.Record) []byte {
	r := f.resolvers.Get().(*entity.Resolver)
	defer f.resolvers.Put(r)
	w := &twin{rec: rec}
	w.find(r)
	return f.b.made(rec, w.ms, w).encode()
}

// find resolves and sketches the text.
func (w *twin) find(r *entity.Resolver) {
	w.ms, w.bags, w.sketch = r.Document(w.rec), bagsOf(w.rec), copies.Of(copies.Text{Body: w.rec.Text})
}
