package ledger

import (
	"context"
	"database/sql"
	"iter"
	"slices"
	"strings"

	"isnad/calendar"
	"isnad/claim"
)

// Query says which claims are wanted; the zero Query wants all. Conditions are joined
// by and, the values of one by or.
type Query struct {
	View
	Entities  []string // ids that fill a role or stand in the chain of sources
	Types     []claim.Type
	Sources   []string      // ids in the chain of sources, or words of a link in it
	Publisher string        // of the document
	From, To  *calendar.Day // days of publication, both inclusive
	Document  Hash          // identity
	Documents []Hash        // identities; only Records heeds it, and it gives them in their order in the ledger
	Kept      string        // only for Records: what is kept under this name comes in the place of texts and claims
	Limit     int           // 0 is no limit
}

// Claim is a claim as served, with where it stands.
type Claim struct {
	claim.Claim
	Document  Hash   // identity of its document
	Name      string // the id that the document was given, else its identity
	Publisher string
	Published calendar.Day // NoDay where unknown
	Entry     int64        // place in the chain of the entry that holds it
}

// Claims yields the claims that q wants, in the order in which they were added. After
// an error it ends.
func (l *Ledger) Claims(ctx context.Context, q Query) iter.Seq2[*Claim, error] {
	return func(yield func(*Claim, error) bool) {
		if err := l.claims(ctx, q, func(c *Claim) bool { return yield(c, nil) }); err != nil {
			yield(nil, l.explain(err))
		}
	}
}

func (l *Ledger) claims(ctx context.Context, q Query, yield func(*Claim) bool) error {
	s, err := l.resolve(ctx, q.View)
	if err != nil {
		return err
	}
	entities, err := l.entityNumbers(ctx, q.Entities)
	if err != nil || len(q.Entities) > 0 && len(entities) == 0 {
		return err
	}
	f := l.filterOf(q)
	left := q.Limit
	if left == 0 {
		left = -1
	}
	seen := map[int64]bool{} // readings, where several entities are asked for
	for _, from := range sources(q, entities) {
		rows, err := l.query(ctx, from.sql, from.args...)
		if err != nil {
			return err
		}
		more, err := l.serveRows(rows, s, f, seen, len(entities) > 1, func(c *Claim) bool {
			left--
			return yield(c) && left != 0
		})
		if err != nil || !more {
			return err
		}
	}
	return nil
}

const (
	readingColumns = `SELECT r.seq, r.served, c.body, t.body, d.identity, d.name, d.publisher, d.day FROM `
	readingJoins   = ` JOIN document d ON d.seq = r.document JOIN content c ON c.n = r.body JOIN content t ON t.n = d.body `
)

type selection struct {
	sql  string
	args []any
}

// sources lists the selections of readings that q needs.
func sources(q Query, entities []int64) []selection {
	switch {
	case !q.Document.None():
		return []selection{{readingColumns + "reading r" + readingJoins + "WHERE d.identity = ?1 ORDER BY r.seq", []any{q.Document}}}
	case len(entities) == 0:
		return []selection{{readingColumns + "reading r" + readingJoins + "ORDER BY r.seq", nil}}
	}
	var out []selection
	for _, n := range entities {
		out = append(out, selection{readingColumns + "mention m JOIN reading r ON r.seq = m.reading" + readingJoins +
			"WHERE m.entity = ?1 ORDER BY m.reading", []any{n}})
	}
	return out
}

// serveRows yields the claims of readings; more is false when yield wants no more.
func (l *Ledger) serveRows(rows *sql.Rows, s *served, f *filter, seen map[int64]bool, once bool, yield func(*Claim) bool) (more bool, err error) {
	defer rows.Close()
	for rows.Next() {
		var seq, marked, day int64
		var body, text sql.RawBytes
		var at Claim
		if err := rows.Scan(&seq, &marked, &body, &text, &at.Document, &at.Name, &at.Publisher, &day); err != nil {
			return false, err
		}
		if !s.shows(seq, marked == 1) || once && seen[seq] {
			continue
		}
		if once {
			seen[seq] = true
		}
		at.Entry, at.Published = seq, calendar.Day(day)
		if !f.document(&at) {
			continue
		}
		more, err := serveReading(body, text, &at, f, yield)
		if err != nil {
			return false, l.errorf(ErrDamaged, err, "is damaged at entry %d (claims of document %q): %v", seq, at.Name, err)
		}
		if !more {
			return false, nil
		}
	}
	return true, rows.Err()
}

// serveReading decodes one reading and yields its claims that pass, with their words.
func serveReading(body, text []byte, at *Claim, f *filter, yield func(*Claim) bool) (bool, error) {
	d, r, n := openReading(body)
	var q *quoter
	var c claim.Claim
	for range n {
		d.claim(r, &c)
		if d.err != nil {
			break
		}
		if !f.claim(&c) {
			continue
		}
		if q == nil {
			q = newQuoter(string(text))
		}
		if err := q.claim(&c); err != nil {
			return false, err
		}
		if !f.source(&c) {
			continue
		}
		out := *at
		out.Claim = detached(&c)
		out.ID = claimID(&c, at.Name)
		if !yield(&out) {
			return false, nil
		}
	}
	return true, d.end()
}

// filter is what Query asks of one claim.
type filter struct {
	q       Query
	terms   *termer
	sources []string // as terms
}

func (l *Ledger) filterOf(q Query) *filter {
	f := &filter{q: q, terms: &l.terms}
	for _, s := range q.Sources {
		f.sources = append(f.sources, " "+joined(l.terms.ofText(s))+" ")
	}
	return f
}

func (f *filter) document(at *Claim) bool {
	return (f.q.Publisher == "" || at.Publisher == f.q.Publisher) && inDays(at.Published, f.q.From, f.q.To)
}

func inDays(d calendar.Day, from, to *calendar.Day) bool {
	if from == nil && to == nil {
		return true
	}
	return d.Known() && (from == nil || d >= *from) && (to == nil || d <= *to)
}

// claim judges what is known before words are cut.
func (f *filter) claim(c *claim.Claim) bool {
	if len(f.q.Types) > 0 && !slices.Contains(f.q.Types, c.Type) {
		return false
	}
	return len(f.q.Entities) == 0 || slices.ContainsFunc(f.q.Entities, func(e string) bool { return names(c, e) })
}

// names reports whether entity fills a role of c or stands in its chain.
func names(c *claim.Claim, entity string) bool {
	for i := range c.Roles {
		if c.Roles[i].Entity == entity {
			return true
		}
	}
	for i := range c.Isnad {
		if c.Isnad[i].Entity == entity {
			return true
		}
	}
	return false
}

func (f *filter) source(c *claim.Claim) bool {
	if len(f.q.Sources) == 0 {
		return true
	}
	for _, k := range c.Isnad {
		words := ""
		for i, s := range f.q.Sources {
			if k.Entity == s {
				return true
			}
			if words == "" {
				words = " " + joined(f.terms.ofText(k.Span.Text)) + " "
			}
			if strings.TrimSpace(f.sources[i]) != "" && strings.Contains(words, f.sources[i]) {
				return true
			}
		}
	}
	return false
}

// entityNumbers returns the numbers of those ids that are in the ledger.
func (l *Ledger) entityNumbers(ctx context.Context, ids []string) ([]int64, error) {
	var out []int64
	for _, id := range ids {
		var n int64
		err := l.row(ctx, []any{&n}, "SELECT n FROM entity WHERE name = ?1", printable(id))
		if err == sql.ErrNoRows {
			continue
		}
		if err != nil {
			return nil, err
		}
		out = append(out, n)
	}
	return out, nil
}
