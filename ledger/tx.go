package ledger

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strings"
)

// tx is one transaction that adds entries. It holds the lock on the chain's end from
// the start, so that writers follow one another.
type tx struct {
	l        *Ledger
	ctx      context.Context
	sql      *sql.Tx
	seq      int64 // of the last entry
	head     Hash
	first    int64 // seq at the start
	now      int64 // microseconds; never before the last entry's
	contents int64 // the last content.n
	anyTaken bool  // there are redactions
	stmts    map[string]*sql.Stmt
	cache    map[string]int64 // numbers given here, for the ledger's cache on commit
	mentions [][2]int64
	keeper   string // under which name is kept, where that is known
}

// write runs f in a transaction and commits it.
func (l *Ledger) write(ctx context.Context, f func(*tx) error) error {
	if l.opts.ReadOnly {
		return l.errorf(ErrReadOnly, nil, "was opened for reading only")
	}
	l.lock.Lock()
	defer l.lock.Unlock()
	return l.explain(l.transact(ctx, f))
}

func (l *Ledger) transact(ctx context.Context, f func(*tx) error) error {
	st, err := l.w.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer st.Rollback()
	t := &tx{l: l, ctx: ctx, sql: st, stmts: map[string]*sql.Stmt{}, cache: map[string]int64{}}
	if err := t.loadHead(); err != nil {
		return err
	}
	if err := f(t); err != nil {
		return err
	}
	if err := t.finish(); err != nil {
		return err
	}
	if err := st.Commit(); err != nil {
		return err
	}
	l.wrote = l.wrote || t.seq > t.first
	for k, v := range t.cache {
		l.cache[k] = v
	}
	return nil
}

// loadHead takes the lock and reads where the chain ends.
func (t *tx) loadHead() error {
	err := t.row([]any{&t.seq, &t.head}, "SELECT seq, head FROM ledger WHERE one = 1"+t.l.d.lockHead)
	if err == sql.ErrNoRows { // the ledger is just being made
		return nil
	}
	if err != nil {
		return err
	}
	t.first = t.seq
	t.now = t.l.opts.Now().UnixMicro()
	var last int64
	err = t.row([]any{&last}, "SELECT at FROM entry WHERE seq = ?1", t.seq)
	if err == sql.ErrNoRows && t.seq > 0 {
		return t.l.errorf(ErrDamaged, nil, "has lost entry %d, its last; isnad verify tells more", t.seq)
	}
	if err != nil && err != sql.ErrNoRows {
		return err
	}
	t.now = max(t.now, last)
	if err := t.row([]any{&t.contents}, "SELECT coalesce(max(n), 0) FROM content"); err != nil {
		return err
	}
	return t.checkCache()
}

// checkCache forgets numbers that a redaction, by any process, may have taken away.
func (t *tx) checkCache() error {
	var n int64
	err := t.row([]any{&n}, "SELECT count(*) FROM redaction")
	t.anyTaken = n > 0
	if n != t.l.cacheAt {
		clear(t.l.cache)
		t.l.cacheAt = n
	}
	return err
}

// finish writes where the chain ends now.
func (t *tx) finish() error {
	if err := t.flush(); err != nil {
		return err
	}
	if t.seq == t.first {
		return nil
	}
	if err := t.exec("DELETE FROM seal"); err != nil { // it speaks of an earlier state
		return err
	}
	return t.exec("UPDATE ledger SET seq = ?1, head = ?2 WHERE one = 1", t.seq, t.head)
}

// begin writes the row of the chain's end and the first entry.
func (l *Ledger) begin(ctx context.Context) error {
	return l.transact(ctx, func(t *tx) error {
		id := randomID()
		if err := t.exec("INSERT INTO ledger (one, id, seq, head, terms) VALUES (1, ?1, 0, ?2, ?3) ON CONFLICT DO NOTHING",
			id, Hash{}, termVersion()); err != nil {
			return err
		}
		if err := t.row([]any{&t.seq, &t.head}, "SELECT seq, head FROM ledger WHERE one = 1"+l.d.lockHead); err != nil || t.seq > 0 {
			t.first = t.seq
			return err
		}
		t.now = l.opts.Now().UnixMicro()
		_, _, err := t.say(Genesis, Hash{}, encodeJSON(genesis{Format: 1, Ledger: id}))
		return err
	})
}

// genesis is what the first entry says.
type genesis struct {
	Format int    `json:"format"`
	Ledger string `json:"ledger"`
}

// append adds an entry with Kind, Content, Link, About and Via given, unless its like
// is there; it returns whether it was added. Seq is its place, or that of its like.
func (t *tx) append(e *Entry) (bool, error) {
	e.ID = e.identify()
	e.Seq, e.At = t.seq+1, t.now
	e.Hash = e.seal(t.head)
	added, err := t.place(e)
	if err == nil && !added {
		err = t.row([]any{&e.Seq}, "SELECT seq FROM entry WHERE id = ?1", e.ID)
	}
	return added, err
}

// place writes an entry that has its place and hash, unless its like is there.
func (t *tx) place(e *Entry) (bool, error) {
	n, err := t.change("INSERT INTO entry (seq, kind, id, content, link, about, via, at, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (id) DO NOTHING",
		e.Seq, string(e.Kind), e.ID, e.Content, e.Link, e.About, e.Via, e.At, e.Hash)
	if err == nil && n == 1 {
		t.seq, t.head = e.Seq, e.Hash
	}
	return n == 1, err
}

// say adds an entry with its content.
func (t *tx) say(k Kind, link Hash, body []byte) (*Entry, bool, error) {
	e := &Entry{Kind: k, Content: sum(body), Link: link}
	added, err := t.append(e)
	if err == nil && added {
		_, err = t.store(e.Content, body)
	}
	return e, added, err
}

// store keeps a content and returns the number of what is served for it, 0 for
// nothing: what was taken away before stays away.
func (t *tx) store(h Hash, body []byte) (int64, error) {
	_, gone, err := t.taken(h)
	if err != nil {
		return 0, err
	}
	if gone || body == nil { // an empty content, not NULL
		body = []byte{}
	}
	added, err := t.change("INSERT INTO content (n, hash, body) VALUES (?1, ?2, ?3) ON CONFLICT (hash) DO NOTHING", t.contents+1, h, body)
	if err != nil {
		return 0, err
	}
	t.contents += added
	if gone || added == 0 {
		return t.number(h)
	}
	return t.contents, nil
}

// number returns the content.n that is served for h, 0 for none.
func (t *tx) number(h Hash) (int64, error) {
	for range 1000 { // what stands in for a text may itself be taken away later
		x, gone, err := t.taken(h)
		if err != nil {
			return 0, err
		}
		if !gone {
			var n int64
			err := t.row([]any{&n}, "SELECT n FROM content WHERE hash = ?1", h)
			return n, err
		}
		if x.instead.None() {
			return 0, nil
		}
		h = x.instead
	}
	return 0, t.l.errorf(ErrDamaged, nil, "has redactions that run in a circle")
}

func (t *tx) stmt(q string) (*sql.Stmt, error) {
	if st := t.stmts[q]; st != nil {
		return st, nil
	}
	st, err := t.sql.PrepareContext(t.ctx, t.l.d.sql(q))
	if err == nil {
		t.stmts[q] = st
	}
	return st, err
}

func (t *tx) exec(q string, args ...any) error {
	_, err := t.change(q, args...)
	return err
}

// change is exec that tells how many rows it changed.
func (t *tx) change(q string, args ...any) (int64, error) {
	st, err := t.stmt(q)
	if err != nil {
		return 0, err
	}
	res, err := st.ExecContext(t.ctx, args...)
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

func (t *tx) row(dest []any, q string, args ...any) error {
	st, err := t.stmt(q)
	if err != nil {
		return err
	}
	return st.QueryRowContext(t.ctx, args...).Scan(dest...)
}

func (t *tx) query(q string, args ...any) (*sql.Rows, error) {
	st, err := t.stmt(q)
	if err != nil {
		return nil, err
	}
	return st.QueryContext(t.ctx, args...)
}

// pairsAtOnce is how many rows one statement inserts: fewer statements cost less.
const pairsAtOnce = 128

// flush inserts what was gathered for the table of mentions: rows that lie side by side
// cost far less than rows all over a tree.
func (t *tx) flush() error {
	slices.SortFunc(t.mentions, func(a, b [2]int64) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
	err := t.pairs("INSERT INTO mention (entity, reading)", t.mentions)
	t.mentions = t.mentions[:0]
	return err
}

// pairs inserts rows of two numbers, skipping those that are there.
func (t *tx) pairs(into string, rows [][2]int64) error {
	const end = " ON CONFLICT DO NOTHING"
	for len(rows) >= pairsAtOnce {
		if err := t.exec(into+manyPairs+end, flat(rows[:pairsAtOnce])...); err != nil {
			return err
		}
		rows = rows[pairsAtOnce:]
	}
	for _, r := range rows {
		if err := t.exec(into+" VALUES (?1, ?2)"+end, r[0], r[1]); err != nil {
			return err
		}
	}
	return nil
}

var manyPairs = func() string {
	var b strings.Builder
	b.WriteString(" VALUES ")
	for i := range pairsAtOnce {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString("(?" + itoa(2*i+1) + ", ?" + itoa(2*i+2) + ")")
	}
	return b.String()
}()

func flat(rows [][2]int64) []any {
	args := make([]any, 0, 2*len(rows))
	for _, r := range rows {
		args = append(args, r[0], r[1])
	}
	return args
}
