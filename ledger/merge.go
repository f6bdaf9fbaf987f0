package ledger

import (
	"context"
	"database/sql"
	"encoding/json"
)

// Merging is by union: what counts are the shared entries (all kinds but Genesis and
// Merged) by their IDs, and every content that none of them takes away. In which order
// and at what time they were added is a matter of each chain. So it does not matter
// which ledger is merged into which, nor in what order, nor how often.

// MergeReport tells what a merge added, by kind.
type MergeReport struct {
	From    string // the other ledger
	Looked  int    // entries of it
	Added   map[Kind]int
	Emptied int // contents taken away here because the other ledger took them away
}

// merged is what an entry of kind Merged says.
type merged struct {
	Ledger  string `json:"ledger"` // id of the other
	Head    string `json:"head"`   // its end of chain
	Entries int    `json:"entries"`
	Added   int    `json:"added"` // entries that came from it, before this one
}

// mergeBatch is how many entries one transaction takes.
const mergeBatch = 2000

// Merge adds what the other ledger holds and this one does not. It stops at the first
// entry of the other that does not hold together; what came before is kept. Run again,
// it goes on.
func (l *Ledger) Merge(ctx context.Context, other *Ledger) (*MergeReport, error) {
	m := &merge{to: l, from: other, ctx: ctx, rep: &MergeReport{From: other.where, Added: map[Kind]int{}}}
	var err error
	if m.entries, err = other.checkedEntries(ctx); err != nil {
		return m.rep, other.explain(err)
	}
	if err := m.check(); err != nil {
		return m.rep, err
	}
	// What is to go must be known before what it takes away comes.
	for _, kind := range []bool{true, false} {
		if err := m.run(func(e *Entry) bool { return e.Kind.shared() && (e.Kind == Redacted) == kind }); err != nil {
			return m.rep, err
		}
	}
	return m.rep, m.close()
}

// merge is one merge under way.
type merge struct {
	to, from *Ledger
	ctx      context.Context
	entries  []Entry
	rep      *MergeReport
	copy     bool // the chain is taken over as it is
}

func (m *merge) check() error {
	var a, b string
	if err := m.to.row(m.ctx, []any{&a}, "SELECT id FROM ledger WHERE one = 1"); err != nil {
		return m.to.explain(err)
	}
	if err := m.from.row(m.ctx, []any{&b}, "SELECT id FROM ledger WHERE one = 1"); err != nil {
		return m.from.explain(err)
	}
	if m.to.where == m.from.where {
		return m.to.errorf(ErrInput, nil, "cannot be merged with itself")
	}
	m.rep.Looked = len(m.entries)
	return nil
}

// checkedEntries reads a chain and checks every link of it.
func (l *Ledger) checkedEntries(ctx context.Context) ([]Entry, error) {
	var out []Entry
	var prev Hash
	err := l.eachEntry(ctx, func(e *Entry) error {
		if e.Seq != int64(len(out)+1) || e.ID != e.identify() || e.Hash != e.seal(prev) {
			return l.errorf(ErrDamaged, nil, "does not hold together at entry %d; isnad verify tells more", len(out)+1)
		}
		prev = e.Hash
		out = append(out, *e)
		return nil
	})
	return out, err
}

// eachEntry runs f over the chain in its order.
func (l *Ledger) eachEntry(ctx context.Context, f func(*Entry) error) error {
	rows, err := l.query(ctx, allEntries)
	if err != nil {
		return err
	}
	return l.scanEntries(rows, f)
}

const allEntries = "SELECT seq, kind, id, content, link, about, via, at, hash FROM entry ORDER BY seq"

// scanEntries gives f each row; what it is given is used again for the next.
func (l *Ledger) scanEntries(rows *sql.Rows, f func(*Entry) error) error {
	defer rows.Close()
	var e Entry
	var kind string
	for rows.Next() {
		if err := rows.Scan(&e.Seq, &kind, &e.ID, &e.Content, &e.Link, &e.About, &e.Via, &e.At, &e.Hash); err != nil {
			return l.errorf(ErrDamaged, err, "has an entry that cannot be read, after entry %d: %v", e.Seq, err)
		}
		e.Kind = kindOf(kind)
		if err := f(&e); err != nil {
			return err
		}
	}
	return rows.Err()
}

// run brings over the entries that are wanted, in batches.
func (m *merge) run(wanted func(*Entry) bool) error {
	var batch []*Entry
	for i := range m.entries {
		if e := &m.entries[i]; wanted(e) {
			batch = append(batch, e)
		}
		if len(batch) == mergeBatch || i == len(m.entries)-1 && len(batch) > 0 {
			if err := m.bring(batch); err != nil {
				return err
			}
			batch = batch[:0]
		}
	}
	return m.ctx.Err()
}

func (m *merge) bring(batch []*Entry) error {
	added := map[Kind]int{}
	err := m.to.write(m.ctx, func(t *tx) error {
		clear(added)
		emptied := false
		for _, e := range batch {
			ok, err := m.adopt(t, *e)
			if err != nil {
				return err
			}
			if ok {
				added[e.Kind]++
				emptied = emptied || e.Kind == Redacted
			}
		}
		if emptied {
			return t.respell()
		}
		return nil
	})
	if err == nil {
		for k, n := range added {
			m.rep.Added[k] += n
		}
	}
	return err
}

// adopt adds one entry of the other ledger with what it says and all that follows
// from it.
func (m *merge) adopt(t *tx, e Entry) (bool, error) {
	add := t.append
	if m.copy {
		add = t.place
	}
	added, err := add(&e)
	if err != nil || !added {
		return false, err
	}
	for _, h := range []Hash{e.Content, e.Link, e.Via} {
		if h == e.Link && e.Kind != Document {
			continue
		}
		if err := m.fetch(t, h); err != nil {
			return false, err
		}
	}
	if e.Kind == Redacted {
		return true, m.adoptRedaction(t, &e)
	}
	return true, t.follow(&e)
}

// fetch brings a content over; an empty one where the other has lost it to a
// redaction, which this ledger knows of by now.
func (m *merge) fetch(t *tx, h Hash) error {
	if h.None() {
		return nil
	}
	var body []byte
	err := m.from.row(m.ctx, []any{&body}, "SELECT body FROM content WHERE hash = ?1", h)
	if err == sql.ErrNoRows {
		return m.from.errorf(ErrDamaged, nil, "has lost the content %s; isnad verify tells more", h.Short())
	}
	if err != nil {
		return m.from.explain(err)
	}
	if sum(body) != h {
		if _, gone, err := t.taken(h); err != nil || !gone {
			return cmpErr(err, m.from.errorf(ErrDamaged, nil, "holds a content that was altered, %s; isnad verify tells more", h.Short()))
		}
	}
	_, err = t.store(h, body)
	return err
}

func cmpErr(a, b error) error {
	if a != nil {
		return a
	}
	return b
}

func (m *merge) adoptRedaction(t *tx, e *Entry) error {
	say, err := t.redactionOf(e)
	if err != nil {
		return err
	}
	if h, err := ParseHash(say.Instead); err == nil {
		if err := m.fetchInstead(t, h); err != nil {
			return err
		}
	}
	return t.apply(e.Seq, say)
}

// fetchInstead brings over what stands in for a content. It may have been taken away
// in its turn by a redaction that comes later.
func (m *merge) fetchInstead(t *tx, h Hash) error {
	var body []byte
	err := m.from.row(m.ctx, []any{&body}, "SELECT body FROM content WHERE hash = ?1", h)
	if err != nil && err != sql.ErrNoRows {
		return m.from.explain(err)
	}
	_, err = t.store(h, body)
	return err
}

func (t *tx) redactionOf(e *Entry) (redaction, error) {
	var body []byte
	var say redaction
	if err := t.row([]any{&body}, "SELECT body FROM content WHERE hash = ?1", e.Content); err != nil {
		return say, err
	}
	if err := json.Unmarshal(body, &say); err != nil {
		return say, t.l.errorf(ErrDamaged, err, "has a redaction at entry %d that cannot be read: %v", e.Seq, err)
	}
	return say, nil
}

// follow writes what is derived of an entry whose contents are stored.
func (t *tx) follow(e *Entry) error {
	switch e.Kind {
	case Document:
		return t.followDocument(e)
	case Reading:
		return t.followReading(e)
	case Judged:
		return t.followJudgement(e)
	}
	return nil
}

func (t *tx) followDocument(e *Entry) error {
	meta, err := t.number(e.Content)
	if err != nil {
		return err
	}
	body, err := t.number(e.Link)
	if err != nil {
		return err
	}
	if err := t.exec("INSERT INTO document (seq, identity, name, publisher, day, meta, body) VALUES (?1, ?2, '', '', 0, ?3, ?4)",
		e.Seq, e.About, meta, body); err != nil {
		return err
	}
	return t.refresh(e.Seq)
}

func (t *tx) followReading(e *Entry) error {
	var document int64
	var identity Hash
	err := t.row([]any{&document, &identity}, "SELECT d.seq, d.identity FROM entry e JOIN document d ON d.seq = e.seq WHERE e.id = ?1", e.Link)
	if err == sql.ErrNoRows {
		return t.l.errorf(ErrDamaged, nil, "was given claims on a document that neither ledger holds")
	}
	if err != nil {
		return err
	}
	body, err := t.number(e.Content)
	if err != nil {
		return err
	}
	if body == 0 {
		return t.exec("INSERT INTO reading (seq, document, reader, body, claims, served) VALUES (?1, ?2, 0, 0, 0, 0)", e.Seq, document)
	}
	var b []byte
	if err := t.row([]any{&b}, "SELECT body FROM content WHERE n = ?1", body); err != nil {
		return err
	}
	m, text, err := t.contentsOf(document)
	if err != nil {
		return err
	}
	d, err := t.l.deriveBody(b, m.name, text)
	if err != nil {
		return err
	}
	if err := t.insertReading(e.Seq, document, body, &d); err != nil {
		return err
	}
	return t.serve(identity)
}

func (t *tx) followJudgement(e *Entry) error {
	n, err := t.number(e.Content)
	if err != nil || n == 0 {
		return err
	}
	var body []byte
	if err := t.row([]any{&body}, "SELECT body FROM content WHERE n = ?1", n); err != nil {
		return err
	}
	j, err := decodeJudgement(body)
	if err != nil {
		return err
	}
	return t.insertJudgement(e, j)
}

// close records the merge, if it brought anything.
func (m *merge) close() error {
	n := 0
	for _, k := range m.rep.Added {
		n += k
	}
	m.rep.Emptied = m.rep.Added[Redacted]
	if n == 0 {
		return nil
	}
	var id string
	if err := m.from.row(m.ctx, []any{&id}, "SELECT id FROM ledger WHERE one = 1"); err != nil {
		return m.from.explain(err)
	}
	say := merged{Ledger: id, Entries: len(m.entries), Added: n}
	if len(m.entries) > 0 {
		say.Head = m.entries[len(m.entries)-1].Hash.String()
	}
	return m.to.write(m.ctx, func(t *tx) error {
		_, _, err := t.say(Merged, Hash{}, encodeJSON(say))
		return err
	})
}
