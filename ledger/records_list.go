package ledger

import (
	"context"
	"slices"
	"time"

	"isnad/calendar"
)

// recordScan is one call of Records under way.
type recordScan struct {
	l      *Ledger
	ctx    context.Context
	stop   context.CancelFunc
	q      Query
	last   int64
	filter *filter
	yield  func(*Record) bool
	n      int
	kept   bool           // what is kept is wanted, and there is some
	naming map[int64]bool // readings that name one of the entities; nil where none are asked for
}

// documentsWith returns the documents that the query can be about, by its documents or
// entities.
func (s *recordScan) documentsWith() ([]int64, error) {
	var all []int64
	docs := s.q.Documents
	if !s.q.Document.None() {
		docs = []Hash{s.q.Document}
	}
	for _, d := range docs {
		seqs, err := s.l.seqs(s.ctx, "SELECT seq FROM document WHERE identity = ?1 AND seq <= ?2", d, s.last)
		if err != nil {
			return nil, err
		}
		all = append(all, seqs...)
	}
	if len(s.q.Entities) > 0 {
		naming, err := s.documentsNaming()
		if err != nil {
			return nil, err
		}
		if len(docs) > 0 {
			naming = slices.DeleteFunc(naming, func(n int64) bool { return !slices.Contains(all, n) })
		}
		all = naming
	}
	slices.Sort(all)
	return slices.Compact(all), nil
}

// documentsNaming returns the documents that have a reading with one of the entities in it.
func (s *recordScan) documentsNaming() ([]int64, error) {
	numbers, err := s.l.entityNumbers(s.ctx, s.q.Entities)
	if err != nil {
		return nil, err
	}
	s.naming = map[int64]bool{}
	var all []int64
	for _, n := range numbers {
		rows, err := s.l.query(s.ctx, "SELECT r.document, r.seq FROM mention m JOIN reading r ON r.seq = m.reading WHERE m.entity = ?1 AND m.reading <= ?2", n, s.last)
		if err != nil {
			return nil, err
		}
		pairs, err := pairsOf(rows)
		if err != nil {
			return nil, err
		}
		for _, p := range pairs {
			all, s.naming[p[1]] = append(all, p[0]), true
		}
	}
	return all, nil
}

func (l *Ledger) seqs(ctx context.Context, q string, args ...any) ([]int64, error) {
	rows, err := l.query(ctx, q, args...)
	if err != nil {
		return nil, err
	}
	out, err := numbersOf(rows)
	slices.Sort(out)
	return out, err
}

// documentsAtOnce is how many of a list of documents are looked at in one go.
const documentsAtOnce = 128

// list yields documents by their entries. The next are fetched while some are decoded.
func (s *recordScan) list(seqs []int64) error {
	type batch struct {
		docs []*recordDoc
		err  error
	}
	fetched := make(chan batch, 4)
	go func() {
		defer close(fetched)
		for some := range slices.Chunk(seqs, documentsAtOnce) {
			docs, err := s.fetchSome(some)
			select {
			case fetched <- batch{docs, err}:
			case <-s.ctx.Done():
				return
			}
			if err != nil {
				return
			}
		}
	}()
	for b := range fetched {
		if b.err == nil {
			b.err = s.deliver(b.docs)
		}
		if b.err != nil {
			s.stop()
			for range fetched { // until no connection is held
			}
			return b.err
		}
	}
	return s.ctx.Err()
}

// fetchSome takes some documents out of the database, in their order. Of those that show
// what is served now, all of it comes by three queries.
func (s *recordScan) fetchSome(seqs []int64) ([]*recordDoc, error) {
	served := map[int64]*recordDoc{}
	if s.q.View.plain() {
		var err error
		if served, err = s.served(seqs); err != nil {
			return nil, err
		}
	}
	var out, now []*recordDoc
	for _, seq := range seqs {
		if d := served[seq]; d != nil {
			out, now = append(out, d), append(now, d)
			continue
		}
		docs, err := s.fetch(seq, seq) // another document of the same identity may stand for it
		if err != nil {
			return nil, err
		}
		out = append(out, docs...)
	}
	if err := s.recall(now); err != nil {
		return nil, err
	}
	return out, s.bodies(now)
}

// served finds the documents that have the reading that is served of their identity.
func (s *recordScan) served(seqs []int64) (map[int64]*recordDoc, error) {
	rows, err := s.l.query(s.ctx, `SELECT d.seq, d.identity, d.publisher, d.day, r.seq, x.name
		FROM document d JOIN reading r ON r.document = d.seq AND r.served = 1 JOIN reader x ON x.n = r.reader WHERE r.body <> 0 AND d.seq IN `+manyNumbers, manyArgs(seqs)...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := make(map[int64]*recordDoc, len(seqs))
	for rows.Next() {
		d := &recordDoc{Record: Record{Doc: &Doc{}}}
		var day int64
		where := &Claim{}
		if err := rows.Scan(&d.Entry, &d.Identity, &where.Publisher, &day, &d.best.seq, &d.best.reader); err != nil {
			return nil, err
		}
		if !wanted(d.best.reader, s.q.Reader) || d.best.seq > s.last {
			continue
		}
		where.Published = calendar.Day(day)
		d.out, d.best.of = !s.filter.document(where), d.Entry
		out[d.Entry] = d
	}
	return out, rows.Err()
}

// recall fetches what is kept of the readings that documents are served with.
func (s *recordScan) recall(docs []*recordDoc) error {
	if !s.kept {
		return nil
	}
	for some := range slices.Chunk(docs, documentsAtOnce) {
		var readings []int64
		for _, d := range some {
			if d.best.seq != 0 && !d.out {
				readings = append(readings, d.best.seq)
			}
		}
		kept, err := s.l.kept(s.ctx, readings)
		if err != nil {
			return err
		}
		for _, d := range some {
			d.Kept = kept[d.best.seq]
		}
	}
	return nil
}

// bodies fetches descriptions, texts and claims of those of which nothing is kept.
func (s *recordScan) bodies(docs []*recordDoc) error {
	by := make(map[int64]*recordDoc, len(docs))
	var readings []int64
	for _, d := range docs {
		if !d.out && d.Kept == "" {
			readings = append(readings, d.best.seq)
			by[d.best.seq] = d
		}
	}
	if len(readings) == 0 {
		return nil
	}
	args := append(manyArgs(readings), []byte{})
	rows, err := s.l.query(s.ctx, `SELECT r.seq, e.at, e.content, e.link, coalesce(m.body, ?`+itoa(len(args))+`), coalesce(t.body, ?`+itoa(len(args))+`), c.body
		FROM reading r JOIN document d ON d.seq = r.document JOIN entry e ON e.seq = d.seq JOIN content c ON c.n = r.body
		LEFT JOIN content m ON m.n = d.meta LEFT JOIN content t ON t.n = d.body WHERE r.seq IN `+manyNumbers, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var seq, at int64
		var d recordDoc
		if err := rows.Scan(&seq, &at, &d.content, &d.link, &d.meta, &d.text, &d.body); err != nil {
			return err
		}
		x := by[seq]
		x.Added = time.UnixMicro(at).UTC()
		x.content, x.link, x.meta, x.text, x.body = d.content, d.link, d.meta, d.text, d.body
	}
	return rows.Err()
}
