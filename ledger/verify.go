package ledger

import (
	"context"
	"database/sql"
	"fmt"
	"sync"
	"time"
)

// VerifyOptions say how far Verify goes.
type VerifyOptions struct {
	Head  Hash // a head noted earlier, which must be in the chain; none: not asked
	Index bool // check the search index against all texts even where its seal is whole
	Most  int  // faults after which it stops; 0 is 100

	// With Index, what is kept under the name KeptAs is compared with what Find makes of a
	// bare record; nil: only that each row is whole. It is called by several goroutines.
	KeptAs string
	Find   func(*Record) []byte
}

// Fault is one thing that does not hold together.
type Fault struct {
	Table string `json:"table"`
	Row   string `json:"row"` // what the row is called: its number, or the name in it
	Says  string `json:"says"`
}

// String returns the fault in one line.
func (f Fault) String() string {
	if f.Row == "" {
		return f.Table + ": " + f.Says
	}
	return f.Table + " " + f.Row + ": " + f.Says
}

// Report is what Verify found.
type Report struct {
	Entries  int           `json:"entries"`
	Contents int           `json:"contents"`
	Bytes    int64         `json:"bytes"` // of the ledger on the disk
	Head     string        `json:"head"`
	Faults   []Fault       `json:"faults"`  // empty: everything holds
	Indexed  bool          `json:"indexed"` // the search index was compared with all texts, not only its seal
	Took     time.Duration `json:"took"`
}

// Verify recomputes the chain and the hash of every content, and makes anew all that
// follows from them to compare it with what is stored. What it finds is in the report;
// its error means that it could not be done.
func (l *Ledger) Verify(ctx context.Context, o VerifyOptions) (*Report, error) {
	if o.Most == 0 {
		o.Most = 100
	}
	start := time.Now()
	v := &verifier{l: l, ctx: ctx, o: o, rep: &Report{Faults: []Fault{}}, byContent: map[Hash]said{}, contents: map[Hash]int64{}, taken: map[Hash]taken{}}
	done, err := v.begin()
	if err != nil {
		return nil, l.explain(err)
	}
	defer done()
	trees := v.trees()
	for _, step := range []func() error{v.schema, v.chain, v.redactions, v.seal, v.texts, v.tables, v.keptTable, v.index} {
		if err := step(); err != nil && err != errEnough {
			return nil, v.unreadable(err)
		} else if err == errEnough {
			break
		}
	}
	v.rep.Faults = append(v.rep.Faults, <-trees...)
	v.rep.Bytes, err = l.size(ctx)
	v.rep.Took = time.Since(start)
	return v.rep, err
}

var errEnough = fmt.Errorf("enough faults")

// verifier is one verification under way.
type verifier struct {
	l         *Ledger
	ctx       context.Context
	o         VerifyOptions
	tx        *sql.Tx // one moment of the ledger
	rep       *Report
	entries   []Entry
	byContent map[Hash]said
	contents  map[Hash]int64 // hash → n
	taken     map[Hash]taken
	want      expected
	whole     bool // the search index is compared with all texts
	jobs      *pool
	mu        sync.Mutex // while jobs run: faults and want
}

// said tells which entries say a content: the index of the first, and how many.
type said struct{ first, n int32 }

func (v *verifier) says(h Hash, entry int32) {
	x, ok := v.byContent[h]
	if !ok {
		x.first = entry
	}
	x.n++
	v.byContent[h] = x
}

// faultNow is fault while jobs run.
func (v *verifier) faultNow(table, row, format string, args ...any) error {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.fault(table, row, format, args...)
}

// begin looks at one moment of the ledger, whoever writes meanwhile.
func (v *verifier) begin() (done func(), err error) {
	o := &sql.TxOptions{}
	if v.l.d.numbered {
		o.ReadOnly, o.Isolation = true, sql.LevelRepeatableRead
	}
	v.tx, err = v.l.r.BeginTx(v.ctx, o)
	if err != nil {
		return nil, err
	}
	return func() { v.tx.Rollback() }, nil
}

func (v *verifier) query(q string, args ...any) (*sql.Rows, error) {
	return v.tx.QueryContext(v.ctx, v.l.d.sql(q), args...)
}

func (v *verifier) row(dest []any, q string, args ...any) error {
	return v.tx.QueryRowContext(v.ctx, v.l.d.sql(q), args...).Scan(dest...)
}

func (v *verifier) fault(table, row, format string, args ...any) error {
	v.rep.Faults = append(v.rep.Faults, Fault{table, row, fmt.Sprintf(format, args...)})
	if len(v.rep.Faults) >= v.o.Most {
		return errEnough
	}
	return nil
}

// unreadable turns an error of the database into a fault's sentence where the file is
// damaged below the rows.
func (v *verifier) unreadable(err error) error { return v.l.explain(err) }

// chain recomputes every link.
func (v *verifier) chain() error {
	var prev Hash
	var at int64
	head := v.o.Head.None()
	rows, err := v.query(allEntries)
	if err != nil {
		return err
	}
	err = v.l.scanEntries(rows, func(e *Entry) error {
		row := fmt.Sprint(e.Seq)
		next := int64(len(v.entries) + 1)
		var err error
		switch {
		case e.Seq != next:
			err = v.fault("entry", row, "stands where entry %d should", next)
		case e.ID != e.identify():
			err = v.fault("entry", row, "its kind, id, content, link or identity was altered")
		case e.Hash != e.seal(prev):
			err = v.fault("entry", row, "its hash does not follow from it and the entry before: one of the two was altered")
		case e.At < at:
			err = v.fault("entry", row, "is older than the entry before")
		case (e.Kind == Genesis) != (e.Seq == 1):
			err = v.fault("entry", row, "only the first entry is the beginning")
		}
		prev, at = e.Hash, e.At
		head = head || e.Hash == v.o.Head
		v.note(e)
		return err
	})
	if err != nil {
		return err
	}
	v.rep.Entries, v.rep.Head = len(v.entries), prev.String()
	if !head {
		if err := v.fault("entry", "", "no entry has the hash %s that was noted: the chain was cut off or written anew", v.o.Head.Short()); err != nil {
			return err
		}
	}
	return v.end(prev)
}

func (v *verifier) note(e *Entry) {
	i := int32(len(v.entries))
	v.entries = append(v.entries, *e)
	for _, h := range []Hash{e.Content, e.Link, e.Via} {
		if !h.None() && (h != e.Link || e.Kind == Document) {
			v.says(h, i)
		}
	}
}

// end compares the chain's end with what is written down of it.
func (v *verifier) end(head Hash) error {
	var id, terms string
	var seq, rows int64
	var stored Hash
	if err := v.row([]any{&rows}, "SELECT count(*) FROM ledger"); err != nil {
		return err
	}
	if rows != 1 {
		return v.fault("ledger", "", "has %d rows, want one", rows)
	}
	if err := v.row([]any{&id, &seq, &stored, &terms}, "SELECT id, seq, head, terms FROM ledger"); err != nil {
		return v.fault("ledger", "1", "cannot be read: %v", err)
	}
	if seq != int64(len(v.entries)) || stored != head {
		if err := v.fault("ledger", "1", "says that the chain ends at entry %d, %s, but it ends at entry %d, %s", seq, stored.Short(), len(v.entries), head.Short()); err != nil {
			return err
		}
	}
	v.want.id, v.want.terms = id, terms
	return nil
}

// redactions works out what was taken away.
func (v *verifier) redactions() error {
	for i := range v.entries {
		e := &v.entries[i]
		if e.Kind != Redacted {
			continue
		}
		say, err := v.redaction(e)
		if err != nil {
			if err := v.fault("content", "of entry "+fmt.Sprint(e.Seq), "the redaction cannot be read: %v", err); err != nil {
				return err
			}
			continue
		}
		h, _ := ParseHash(say.Content)
		instead, _ := ParseHash(say.Instead)
		changes, _ := settle(func(h Hash) (taken, bool, error) { x, ok := v.taken[h]; return x, ok, nil }, e.Seq, h, instead)
		for h, x := range changes {
			v.taken[h] = x
		}
		if !instead.None() {
			v.says(instead, int32(i))
		}
	}
	return nil
}

func (v *verifier) redaction(e *Entry) (redaction, error) {
	var body []byte
	var say redaction
	if err := v.row([]any{&body}, "SELECT body FROM content WHERE hash = ?1", e.Content); err != nil {
		return say, err
	}
	return say, decodeJSON(body, &say)
}

// servedFor follows redactions to the content that is served for h, none for nothing.
func (v *verifier) servedFor(h Hash) Hash {
	for range len(v.taken) + 1 {
		x, gone := v.taken[h]
		if !gone {
			return h
		}
		h = x.instead
	}
	return Hash{}
}
