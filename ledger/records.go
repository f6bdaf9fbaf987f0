package ledger

import (
	"context"
	"database/sql"
	"errors"
	"iter"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"isnad/calendar"
	"isnad/claim"
)

// Record is a document with the claims of it that are served.
type Record struct {
	*Doc
	Claims []claim.Claim // in the order of the reader, spans with their words
	Reader string        // whose claims they are, with its version; "" where nobody has read it
	Added  time.Time     // when the document came into this ledger, UTC

	Reading int64  // place in the chain of the entry that holds the claims, 0 for none
	Kept    string // what was kept of the reading, where Query.Kept asks for it: Doc has its place and identity only then, and there are no claims
}

// AddedOn returns the day on which the document came into this ledger, UTC.
func (r *Record) AddedOn() calendar.Day {
	y, m, d := r.Added.UTC().Date()
	return calendar.Of(y, int(m), d)
}

// JSONL returns the record as lines of claims.jsonl have it.
func (r *Record) JSONL() claim.Record {
	out := claim.Record{ID: r.ID, Title: r.Title, Publisher: r.Publisher, Lang: r.Lang, URL: r.URL, Author: r.Author, Text: r.Text, Claims: r.Claims}
	if r.Published != nil {
		out.Published = r.Published.String()
	}
	return out
}

// Records yields each document once with the claims that q's view serves of it, in the
// order in which documents were added. Where q asks for entities, types or sources,
// documents come that hold such a claim, with all their claims; else all documents
// come, those without claims too. Limit counts documents. No connection is held while
// a record is looked at, and what is added meanwhile is left out. With Query.Kept, records
// are bare: without furniture, reasons of redactions and ids of claims.
func (l *Ledger) Records(ctx context.Context, q Query) iter.Seq2[*Record, error] {
	return func(yield func(*Record, error) bool) {
		err := l.records(ctx, q, func(r *Record) bool { return yield(r, nil) })
		if err != nil && !errors.Is(err, errEnough) {
			yield(nil, l.explain(err))
		}
	}
}

// recordsAtOnce is how many places in the chain are looked at in one go.
const recordsAtOnce = 512

func (l *Ledger) records(ctx context.Context, q Query, yield func(*Record) bool) error {
	last, err := l.lastSeq(ctx, q.AsOf)
	if err != nil {
		return err
	}
	s := &recordScan{l: l, q: q, last: last, filter: l.filterOf(q), yield: yield}
	s.ctx, s.stop = context.WithCancel(ctx)
	defer s.stop()
	if s.kept, err = l.keeps(ctx, q.Kept); err != nil {
		return err
	}
	s.kept = s.kept && len(q.Types) == 0 && len(q.Sources) == 0 // what is kept does not tell of these
	if !q.Document.None() || len(q.Documents) > 0 || len(q.Entities) > 0 {
		seqs, err := s.documentsWith()
		if err != nil {
			return err
		}
		return s.list(seqs)
	}
	for lo := int64(1); lo <= last; lo += recordsAtOnce {
		docs, err := s.fetch(lo, min(lo+recordsAtOnce-1, last))
		if err != nil {
			return err
		}
		if err := s.deliver(docs); err != nil {
			return err
		}
	}
	return nil
}

// fetch takes the documents whose entries lie from lo to hi out of the database.
func (s *recordScan) fetch(lo, hi int64) ([]*recordDoc, error) {
	docs, err := s.documents(lo, hi)
	if err != nil || len(docs) == 0 {
		return nil, err
	}
	if err := s.choose(docs, lo, hi); err != nil {
		return nil, err
	}
	if err := s.recall(docs); err != nil {
		return nil, err
	}
	return docs, s.claims(docs, lo, hi)
}

// deliver decodes documents, on all cores, and yields them in their order.
func (s *recordScan) deliver(docs []*recordDoc) error {
	var next atomic.Int64
	var all sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(docs)) {
		all.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(docs)); i = next.Add(1) - 1 {
				docs[i].wanted, docs[i].err = s.finish(docs[i])
			}
		})
	}
	all.Wait()
	for _, d := range docs {
		if d.err != nil {
			return d.err
		}
		if !d.wanted {
			continue
		}
		s.n++
		if !s.yield(&d.Record) || s.n == s.q.Limit {
			return errEnough
		}
	}
	return nil
}

// recordDoc is a document in the making.
type recordDoc struct {
	Record
	out     bool // another of the same identity stands for it, or it is not asked for
	content Hash
	link    Hash
	meta    []byte
	text    []byte
	best    candidate
	body    []byte
	wanted  bool // once it is finished
	err     error
}

func (s *recordScan) documents(lo, hi int64) ([]*recordDoc, error) {
	rows, err := s.l.query(s.ctx, `SELECT d.seq, d.identity, e.at, d.publisher, d.day, e.content, e.link, coalesce(m.body, ?3), coalesce(t.body, ?3)
		FROM document d JOIN entry e ON e.seq = d.seq LEFT JOIN content m ON m.n = d.meta LEFT JOIN content t ON t.n = d.body
		WHERE d.seq BETWEEN ?1 AND ?2 ORDER BY d.seq`, lo, hi, []byte{})
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*recordDoc
	for rows.Next() {
		d := &recordDoc{Record: Record{Doc: &Doc{}}}
		var at, day int64
		where := &Claim{}
		if err := rows.Scan(&d.Entry, &d.Identity, &at, &where.Publisher, &day, &d.content, &d.link, &d.meta, &d.text); err != nil {
			return nil, err
		}
		where.Published = calendar.Day(day)
		d.out = !s.filter.document(where)
		d.Added = time.UnixMicro(at).UTC()
		out = append(out, d)
	}
	return out, rows.Err()
}

// choose finds for each document the reading that is served, among those of all
// documents of its identity.
func (s *recordScan) choose(docs []*recordDoc, lo, hi int64) error {
	rows, err := s.l.query(s.ctx, `SELECT d.seq, c.seq, r.seq, x.name, f.id, e.id FROM document d
		JOIN document c ON c.identity = d.identity JOIN entry f ON f.seq = c.seq
		LEFT JOIN reading r ON r.document = c.seq AND r.body <> 0 AND r.seq <= ?3
		LEFT JOIN reader x ON x.n = r.reader LEFT JOIN entry e ON e.seq = r.seq
		WHERE d.seq BETWEEN ?1 AND ?2 AND c.seq <= ?3`, lo, hi, s.last)
	if err != nil {
		return err
	}
	defer rows.Close()
	place := make(map[int64]*recordDoc, len(docs))
	for _, d := range docs {
		place[d.Entry] = d
	}
	first := map[int64]candidate{} // the document that stands for an identity that nobody has read
	for rows.Next() {
		var seq, of int64
		var read sql.NullInt64
		var reader sql.NullString
		var c candidate
		if err := rows.Scan(&seq, &of, &read, &reader, &c.doc, &c.id); err != nil {
			return err
		}
		d := place[seq]
		if d == nil {
			continue
		}
		if f, ok := first[seq]; !ok || string(c.doc[:]) < string(f.doc[:]) {
			first[seq] = candidate{seq: of, doc: c.doc}
		}
		c.seq, c.reader, c.of = read.Int64, reader.String, of
		if read.Valid && reader.Valid && wanted(c.reader, s.q.Reader) && (d.best.seq == 0 || better(c, d.best) < 0) {
			d.best = c
		}
	}
	for _, d := range docs {
		if d.best.seq != 0 {
			d.out = d.out || d.best.of != d.Entry
		} else {
			d.out = d.out || first[d.Entry].seq != d.Entry
		}
	}
	return rows.Err()
}

// claims fetches the readings that were chosen.
func (s *recordScan) claims(docs []*recordDoc, lo, hi int64) error {
	chosen := make(map[int64]*recordDoc, len(docs))
	for _, d := range docs {
		if !d.out && d.best.seq != 0 && d.Kept == "" {
			chosen[d.best.seq] = d
		}
	}
	if len(chosen) == 0 {
		return nil
	}
	rows, err := s.l.query(s.ctx, `SELECT r.seq, c.body FROM reading r JOIN content c ON c.n = r.body
		WHERE r.document BETWEEN ?1 AND ?2 AND r.seq <= ?3`, lo, hi, s.last)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var seq int64
		var body sql.RawBytes
		if err := rows.Scan(&seq, &body); err != nil {
			return err
		}
		if d := chosen[seq]; d != nil {
			d.body = slices.Clone(body)
		}
	}
	return rows.Err()
}

func (s *recordScan) conditional() bool {
	return len(s.q.Types) > 0 || len(s.q.Entities) > 0 || len(s.q.Sources) > 0
}
