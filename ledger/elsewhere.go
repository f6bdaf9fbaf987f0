package ledger

import (
	"cmp"
	"context"
	"slices"

	"isnad/calendar"
)

// Elsewhere is another document with the same text, under another address, title,
// publisher or day, or with much of it. Documents are kept apart by those; a text that is
// the very same is kept once.
type Elsewhere struct {
	Document  Hash         `json:"document"`
	Name      string       `json:"id"` // that the document was given
	Title     string       `json:"title,omitempty"`
	Publisher string       `json:"publisher,omitempty"`
	Published calendar.Day `json:"published"`
	URL       string       `json:"url,omitempty"`
	Same      bool         `json:"same_text"` // to the byte
	Share     float64      `json:"share"`     // of the shorter text's words in common with the first text of the group; 1 for Same

	seq int64
}

// mostElsewhere bounds how many others are named.
const mostElsewhere = 50

// Elsewhere returns the other documents that hold the very same text as the one of this
// identity, and those of which it was recorded (Item.Copy) that they or it copy the
// other, or both a third; in the order in which they were added, fifty at most.
func (l *Ledger) Elsewhere(ctx context.Context, identity Hash, v View) ([]Elsewhere, error) {
	last, err := l.lastSeq(ctx, v.AsOf)
	if err != nil {
		return nil, l.explain(err)
	}
	found := map[Hash]Elsewhere{identity: {}}
	add := func(all []Elsewhere, err error) error {
		for _, e := range all {
			if _, ok := found[e.Document]; !ok {
				found[e.Document] = e
			}
		}
		return err
	}
	if err := add(l.sameText(ctx, identity, last)); err != nil {
		return nil, l.explain(err)
	}
	firsts, err := l.copiesOf(ctx, copiedBy, identity, last)
	if err := add(firsts, err); err != nil {
		return nil, l.explain(err)
	}
	for _, first := range append(firsts, Elsewhere{Document: identity}) {
		if err := add(l.copiesOf(ctx, copiesOf, first.Document, last)); err != nil {
			return nil, l.explain(err)
		}
	}
	delete(found, identity)
	var out []Elsewhere
	for _, e := range found {
		out = append(out, e)
	}
	slices.SortFunc(out, func(a, b Elsewhere) int { return cmp.Compare(a.seq, b.seq) })
	return out[:min(len(out), mostElsewhere)], nil
}

// sameText returns the documents with the very same text.
func (l *Ledger) sameText(ctx context.Context, identity Hash, last int64) ([]Elsewhere, error) {
	out, err := l.elsewhere(ctx, `SELECT DISTINCT o.seq, o.identity, coalesce(m.body, ?3), coalesce(m.body, ?3) FROM document d
		JOIN content t ON t.n = d.body JOIN document o ON o.body = d.body LEFT JOIN content m ON m.n = o.meta
		WHERE d.identity = ?1 AND d.seq <= ?2 AND o.seq <= ?2 AND o.identity <> ?1 AND length(t.body) > 0 ORDER BY o.seq`,
		false, identity, last)
	for i := range out {
		out[i].Same, out[i].Share = true, 1
	}
	return out, err
}

// Queries for the documents of which this is a copy, and for the copies of this.
const (
	copiedBy = `SELECT o.seq, o.identity, coalesce(m.body, ?3), c.body FROM document d JOIN entry x ON x.seq = d.seq
		JOIN entry e ON e.link = x.id AND e.kind = 'copy' JOIN content c ON c.hash = e.content
		JOIN document o ON o.identity = e.about LEFT JOIN content m ON m.n = o.meta
		WHERE d.identity = ?1 AND e.seq <= ?2 AND o.seq <= ?2 ORDER BY o.seq`
	copiesOf = `SELECT o.seq, o.identity, coalesce(m.body, ?3), c.body FROM entry e JOIN entry x ON x.id = e.link
		JOIN content c ON c.hash = e.content JOIN document o ON o.seq = x.seq LEFT JOIN content m ON m.n = o.meta
		WHERE e.about = ?1 AND e.kind = 'copy' AND e.seq <= ?2 ORDER BY o.seq`
)

func (l *Ledger) copiesOf(ctx context.Context, q string, identity Hash, last int64) ([]Elsewhere, error) {
	return l.elsewhere(ctx, q, true, identity, last)
}

// elsewhere reads the rows of one of the queries above; said tells whether they hold what
// an entry of kind Copied says.
func (l *Ledger) elsewhere(ctx context.Context, q string, said bool, identity Hash, last int64) ([]Elsewhere, error) {
	rows, err := l.query(ctx, q, identity, last, []byte{})
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Elsewhere
	for rows.Next() {
		var e Elsewhere
		var mb, body []byte
		if err := rows.Scan(&e.seq, &e.Document, &mb, &body); err != nil {
			return nil, err
		}
		m, err := metaOrGone(mb, e.Document)
		if err == nil && said {
			var c copied
			err = decodeJSON(body, &c)
			e.Share = c.Share
		}
		if err != nil {
			return nil, l.errorf(ErrDamaged, err, "is damaged at entry %d: %v", e.seq, err)
		}
		e.Name, e.Title, e.Publisher, e.Published, e.URL = m.name, m.title, m.publisher, m.day(), m.url
		out = append(out, e)
	}
	return out, rows.Err()
}

// elsewhere fills in where else the texts of the hits stand.
func (f *finder) elsewhere() error {
	known := map[Hash][]Elsewhere{}
	for i := range f.res.Hits {
		h := &f.res.Hits[i]
		same, ok := known[h.Document]
		if !ok {
			var err error
			if same, err = f.l.Elsewhere(f.ctx, h.Document, f.s.View); err != nil {
				return err
			}
			known[h.Document] = same
		}
		h.Elsewhere = same
	}
	return nil
}
