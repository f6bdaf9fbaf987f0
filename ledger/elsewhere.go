package ledger

import (
	"context"

	"isnad/calendar"
)

// Elsewhere is another document with the very same text: the same words under another
// address, title, publisher or day. Documents are kept apart by those, texts are kept once.
type Elsewhere struct {
	Document  Hash         `json:"document"`
	Name      string       `json:"id"` // that the document was given
	Title     string       `json:"title,omitempty"`
	Publisher string       `json:"publisher,omitempty"`
	Published calendar.Day `json:"published"`
	URL       string       `json:"url,omitempty"`
}

// mostElsewhere bounds how many others are named.
const mostElsewhere = 50

// Elsewhere returns the other documents that hold the very same text as the one of this
// identity, in the order in which they were added, fifty at most. It tells nothing of
// texts that were copied in part or changed, which isnad read --copies and pictures find.
func (l *Ledger) Elsewhere(ctx context.Context, identity Hash, v View) ([]Elsewhere, error) {
	last, err := l.lastSeq(ctx, v.AsOf)
	if err != nil {
		return nil, l.explain(err)
	}
	rows, err := l.query(ctx, `SELECT DISTINCT o.seq, o.identity, coalesce(m.body, ?3) FROM document d JOIN content t ON t.n = d.body
		JOIN document o ON o.body = d.body LEFT JOIN content m ON m.n = o.meta
		WHERE d.identity = ?1 AND d.seq <= ?2 AND o.seq <= ?2 AND o.identity <> ?1 AND length(t.body) > 0 ORDER BY o.seq`, identity, last, []byte{})
	if err != nil {
		return nil, l.explain(err)
	}
	defer rows.Close()
	var out []Elsewhere
	seen := map[Hash]bool{}
	for rows.Next() && len(out) < mostElsewhere {
		var seq int64
		var e Elsewhere
		var mb []byte
		if err := rows.Scan(&seq, &e.Document, &mb); err != nil {
			return nil, l.explain(err)
		}
		m, err := metaOrGone(mb, e.Document)
		if err != nil {
			return nil, l.errorf(ErrDamaged, err, "is damaged at entry %d: %v", seq, err)
		}
		if !seen[e.Document] {
			seen[e.Document] = true
			e.Name, e.Title, e.Publisher, e.Published, e.URL = m.name, m.title, m.publisher, m.day(), m.url
			out = append(out, e)
		}
	}
	return out, l.explain(rows.Err())
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
