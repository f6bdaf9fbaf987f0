package picture

import (
	"cmp"
	"encoding/json"
	"fmt"
	"runtime"
	"sync"

	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
	"isnad/lexicon"
)

// Build reads a corpus as of a day (NoDay: all of it) and indexes it. The order in
// which the corpus yields its documents does not matter.
func Build(c entity.Corpus, l *lexicon.Lexicon, asOf calendar.Day) (*Index, error) {
	said, err := c.Judgements()
	if err != nil {
		return nil, fmt.Errorf("reading the judgements: %w", err)
	}
	b := newBuilder(l, entity.Standing(said, asOf))
	b.keeper, _ = c.(Keeper)
	work := make(chan *entity.Read, 8)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			r := entity.New(l)
			for d := range work {
				b.take(r, d)
			}
		})
	}
	for d, derr := range c.Documents(asOf) {
		if derr != nil {
			err = fmt.Errorf("reading the documents: %w", derr)
			break
		}
		work <- d
	}
	close(work)
	workers.Wait()
	if err = cmp.Or(err, b.err); err != nil {
		return nil, err
	}
	return b.index(asOf), nil
}

// Keeper is a corpus that keeps what was found out about its documents.
type Keeper interface {
	// Text returns the text of the document at a place (entity.Read.Place).
	Text(place int64) (string, error)
	// Keep takes what was found out about a document, to be given back in entity.Read.Kept
	// as long as text, claims and the lexicon are the same. It is called by several
	// goroutines.
	Keep(place int64, found []byte)
}

// builder gathers documents from several workers.
type builder struct {
	lex      *lexicon.Lexicon
	said     []entity.Judgement
	reject   map[string]bool
	correct  map[string]*claim.Claim
	country  map[string]string
	twins    *twins
	keeper   Keeper // nil where nothing is kept
	mu       sync.Mutex
	parts    []*part
	rejected int
	err      error
}

func newBuilder(l *lexicon.Lexicon, said []entity.Judgement) *builder {
	b := &builder{lex: l, said: said, country: countries(l), twins: newTwins(), reject: map[string]bool{}, correct: map[string]*claim.Claim{}}
	for _, j := range said {
		switch j.Verdict {
		case entity.Reject:
			b.reject[j.A] = true
		case entity.Correct:
			c := new(claim.Claim)
			if json.Unmarshal(j.Claim, c) == nil {
				b.correct[j.A] = c
			}
		}
	}
	return b
}

// judged returns the record as people's verdicts on its claims leave it; the record
// itself stays as it is.
func (b *builder) judged(rec *claim.Record) (*claim.Record, int) {
	if len(b.reject) == 0 && len(b.correct) == 0 {
		return rec, 0
	}
	out := *rec
	out.Claims = nil
	n := 0
	text := []rune(rec.Text)
	for i := range rec.Claims {
		c := rec.Claims[i]
		id := c.ID
		if id == "" {
			id = c.Identify(rec.ID)
		}
		if b.reject[id] {
			n++
			continue
		}
		if r := b.correct[id]; r != nil && r.Check(text) == nil {
			c = *r
		}
		out.Claims = append(out.Claims, c)
	}
	return &out, n
}

// take finds out about one document what the index needs, or takes what was kept of it.
func (b *builder) take(r *entity.Resolver, d *entity.Read) {
	p, rejected, err := b.part(r, d)
	b.mu.Lock()
	defer b.mu.Unlock()
	b.rejected += rejected
	if err != nil {
		b.err = cmp.Or(b.err, err)
		return
	}
	b.parts = append(b.parts, p)
}

func (b *builder) part(r *entity.Resolver, d *entity.Read) (*part, int, error) {
	if d.Kept != "" {
		p, err := decodePart(d.Kept)
		if err != nil {
			return nil, 0, fmt.Errorf("what was kept of the text at entry %d cannot be read: %w; isnad verify says what is damaged", d.Place, err)
		}
		p.place = d.Place
		return p, 0, nil
	}
	rec, rejected := b.judged(&d.Record)
	p := b.resolved(r, rec)
	if b.keeper != nil && d.Place != 0 {
		b.keeper.Keep(d.Place, p.encode())
		p.place, p.text = d.Place, ""
	}
	return p, rejected, nil
}
