package ledger

import (
	"context"
	"slices"
	"strings"
	"time"

	"isnad/calendar"
)

// View says which of the ledger's readings are served. The zero View is all that is
// known now, each document by the newest version of its reader.
type View struct {
	AsOf   *calendar.Day // what this ledger held at the end of that day, UTC; nil: now
	Reader string        // a reader with its version, or its name for the newest of it; "" is the newest
}

func (v View) plain() bool { return v.AsOf == nil && v.Reader == "" }

// served decides which readings a view shows.
type served struct {
	all  bool           // those marked as served
	only map[int64]bool // else these
	last int64          // the last entry in view
}

func (s *served) shows(reading int64, marked bool) bool {
	if s.all {
		return marked
	}
	return s.only[reading]
}

// resolve works out what a view shows.
func (l *Ledger) resolve(ctx context.Context, v View) (*served, error) {
	last, err := l.lastSeq(ctx, v.AsOf)
	if err != nil {
		return nil, err
	}
	if v.plain() {
		return &served{all: true, last: last}, nil
	}
	rows, err := l.query(ctx, `SELECT r.seq, x.name, c.identity, d.id, e.id FROM reading r JOIN document c ON c.seq = r.document
		JOIN reader x ON x.n = r.reader JOIN entry e ON e.seq = r.seq JOIN entry d ON d.seq = r.document WHERE r.seq <= ?1`, last)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	best := map[Hash]candidate{}
	for rows.Next() {
		var c candidate
		var identity Hash
		if err := rows.Scan(&c.seq, &c.reader, &identity, &c.doc, &c.id); err != nil {
			return nil, err
		}
		if !wanted(c.reader, v.Reader) {
			continue
		}
		if b, ok := best[identity]; !ok || better(c, b) < 0 {
			best[identity] = c
		}
	}
	s := &served{only: make(map[int64]bool, len(best)), last: last}
	for _, c := range best {
		s.only[c.seq] = true
	}
	return s, rows.Err()
}

func wanted(reader, asked string) bool {
	return asked == "" || reader == asked || strings.HasPrefix(reader, asked+"/")
}

// lastSeq returns the last entry added by the end of a day. Times never run
// backwards along the chain.
func (l *Ledger) lastSeq(ctx context.Context, day *calendar.Day) (int64, error) {
	var hi int64
	if err := l.row(ctx, []any{&hi}, "SELECT seq FROM ledger WHERE one = 1"); err != nil || day == nil {
		return hi, err
	}
	y, m, d := day.Date()
	end := time.Date(y, time.Month(m), d+1, 0, 0, 0, 0, time.UTC).UnixMicro()
	lo := int64(0)
	for lo < hi {
		mid := (lo + hi + 1) / 2
		var at int64
		if err := l.row(ctx, []any{&at}, "SELECT at FROM entry WHERE seq = ?1", mid); err != nil {
			return 0, err
		}
		if at < end {
			lo = mid
		} else {
			hi = mid - 1
		}
	}
	return lo, nil
}

// Readers returns the readers whose claims are in the ledger, the newest version of
// each name first.
func (l *Ledger) Readers(ctx context.Context) ([]string, error) {
	rows, err := l.query(ctx, "SELECT name FROM reader")
	if err != nil {
		return nil, l.explain(err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			return nil, l.explain(err)
		}
		out = append(out, s)
	}
	slices.SortFunc(out, func(a, b string) int { return compareVersions(b, a) })
	return out, l.explain(rows.Err())
}
