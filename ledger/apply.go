package ledger

import (
	"context"
	"database/sql"
)

// taken is one content that was taken away.
type taken struct {
	seq     int64 // of the entry that did
	instead Hash  // served in its place, none for nothing
}

// settle adds the redaction of h to those known and returns what changes. Where two
// ledgers took different names out of one text, neither version may be served, for
// each still holds the other's name: all of it goes, whichever came first.
func settle(get func(Hash) (taken, bool, error), seq int64, h, instead Hash) (map[Hash]taken, error) {
	old, ok, err := get(h)
	switch {
	case err != nil:
		return nil, err
	case !ok:
		return map[Hash]taken{h: {seq, instead}}, nil
	case old.instead == instead:
		return nil, nil
	}
	out := map[Hash]taken{h: {old.seq, Hash{}}}
	for todo := []Hash{old.instead, instead}; len(todo) > 0; todo = todo[1:] {
		x := todo[0]
		if _, done := out[x]; done || x.None() {
			continue
		}
		before, ok, err := get(x)
		if err != nil {
			return nil, err
		}
		if !ok {
			before.seq = seq
		}
		out[x] = taken{before.seq, Hash{}}
		todo = append(todo, before.instead)
	}
	return out, nil
}

// apply carries out what a redaction says.
func (t *tx) apply(seq int64, r redaction) error {
	h, err := ParseHash(r.Content)
	if err != nil {
		return err
	}
	var instead Hash
	if r.Instead != "" {
		if instead, err = ParseHash(r.Instead); err != nil {
			return err
		}
	}
	changes, err := settle(t.taken, seq, h, instead)
	if err != nil {
		return err
	}
	for h, x := range changes {
		t.anyTaken = true
		if err := t.exec(`INSERT INTO redaction (content, seq, instead) VALUES (?1, ?2, ?3)
			ON CONFLICT (content) DO UPDATE SET seq = excluded.seq, instead = excluded.instead`, h, x.seq, x.instead); err != nil {
			return err
		}
	}
	for h := range changes {
		if err := t.remove(h); err != nil {
			return err
		}
	}
	return t.dropKept()
}

func (t *tx) taken(h Hash) (x taken, ok bool, err error) {
	if !t.anyTaken {
		return x, false, nil
	}
	err = t.row([]any{&x.seq, &x.instead}, "SELECT seq, instead FROM redaction WHERE content = ?1", h)
	if err == sql.ErrNoRows {
		return x, false, nil
	}
	return x, err == nil, err
}

// remove empties a content that was taken away, after all that pointed to it points
// to what is served instead.
func (t *tx) remove(h Hash) error {
	var n int64
	err := t.row([]any{&n}, "SELECT n FROM content WHERE hash = ?1", h)
	if err == sql.ErrNoRows {
		return nil
	}
	if err != nil {
		return err
	}
	m, err := t.number(h)
	if err != nil {
		return err
	}
	if err := t.moveDocuments(n, m); err != nil {
		return err
	}
	if err := t.moveReadings(n); err != nil {
		return err
	}
	if err := t.exec("UPDATE judgement SET body = ?1 WHERE body = ?2", m, n); err != nil {
		return err
	}
	return t.exec("UPDATE content SET body = ?1 WHERE n = ?2", []byte{}, n)
}

// moveDocuments lets documents whose text or description is content n have m, and
// indexes them anew.
func (t *tx) moveDocuments(n, m int64) error {
	docs, err := t.numbers("SELECT seq FROM document WHERE body = ?1 OR meta = ?1 ORDER BY seq", n)
	if err != nil {
		return err
	}
	for _, seq := range docs {
		if err := t.unindex(seq); err != nil {
			return err
		}
		if err := t.exec("UPDATE document SET body = CASE WHEN body = ?1 THEN CAST(?2 AS bigint) ELSE body END, meta = CASE WHEN meta = ?1 THEN CAST(?2 AS bigint) ELSE meta END WHERE seq = ?3", n, m, seq); err != nil {
			return err
		}
		if err := t.refresh(seq); err != nil {
			return err
		}
	}
	return nil
}

// moveReadings forgets readings whose content is taken away; nothing is ever served in
// the place of claims.
func (t *tx) moveReadings(n int64) error {
	readings, err := t.numbers("SELECT seq FROM reading WHERE body = ?1", n)
	if err != nil || len(readings) == 0 {
		return err
	}
	if err := t.flush(); err != nil { // what is to be deleted must be there
		return err
	}
	for _, seq := range readings {
		for _, q := range []string{
			"DELETE FROM mention WHERE reading = ?1", "DELETE FROM claim WHERE reading = ?1",
			"UPDATE reading SET body = 0, reader = 0, claims = 0, served = 0 WHERE seq = ?1",
		} {
			if err := t.exec(q, seq); err != nil {
				return err
			}
		}
		var identity Hash
		if err := t.row([]any{&identity}, "SELECT d.identity FROM reading r JOIN document d ON d.seq = r.document WHERE r.seq = ?1", seq); err != nil {
			return err
		}
		if err := t.serve(identity); err != nil {
			return err
		}
	}
	return nil
}

func (t *tx) numbers(q string, args ...any) ([]int64, error) {
	rows, err := t.query(q, args...)
	if err != nil {
		return nil, err
	}
	return numbersOf(rows)
}

// numbersOf reads rows of one number each, and closes them.
func numbersOf(rows *sql.Rows) ([]int64, error) {
	defer rows.Close()
	var out []int64
	for rows.Next() {
		var n int64
		if err := rows.Scan(&n); err != nil {
			return nil, err
		}
		out = append(out, n)
	}
	return out, rows.Err()
}

// contentsOf returns description and text of a document as they are served.
func (t *tx) contentsOf(seq int64) (m meta, text string, err error) {
	var identity Hash
	var mb, tb []byte
	err = t.row([]any{&identity, &mb, &tb}, `SELECT d.identity, coalesce(m.body, ?2), coalesce(t.body, ?2) FROM document d
		LEFT JOIN content m ON m.n = d.meta LEFT JOIN content t ON t.n = d.body WHERE d.seq = ?1`, seq, []byte{})
	if err != nil {
		return m, "", err
	}
	m, err = metaOrGone(mb, identity)
	return m, string(tb), err
}

// unindex takes a document's rows out of the search index.
func (t *tx) unindex(seq int64) error {
	m, text, err := t.contentsOf(seq)
	if err != nil {
		return err
	}
	first := firstRow(m.day(), seq)
	for _, r := range t.l.indexRows(m.title, text) {
		if err := t.exec(t.l.d.indexDelete, rowOf(first, r.n), r.terms); err != nil {
			return err
		}
	}
	return nil
}

// refresh writes what is derived of a document again, after unindex.
func (t *tx) refresh(seq int64) error {
	m, text, err := t.contentsOf(seq)
	if err != nil {
		return err
	}
	var name string
	if err := t.row([]any{&name}, "SELECT name FROM document WHERE seq = ?1", seq); err != nil {
		return err
	}
	if err := t.exec("UPDATE document SET name = ?1, publisher = ?2, day = ?3 WHERE seq = ?4",
		printable(m.name), printable(m.publisher), dayValue(m.day()), seq); err != nil {
		return err
	}
	if name != printable(m.name) {
		if err := t.rekey(seq, m.name); err != nil {
			return err
		}
	}
	return t.index(firstRow(m.day(), seq), t.l.indexRows(m.title, text))
}

// rekey numbers the claims of a document again, whose name has changed.
func (t *tx) rekey(document int64, name string) error {
	readings, err := t.numbers("SELECT seq FROM reading WHERE document = ?1 AND body <> 0 ORDER BY seq", document)
	if err != nil {
		return err
	}
	for _, seq := range readings {
		var body []byte
		if err := t.row([]any{&body}, "SELECT c.body FROM reading r JOIN content c ON c.n = r.body WHERE r.seq = ?1", seq); err != nil {
			return err
		}
		r, err := decodeReading(body)
		if err != nil {
			return err
		}
		if err := t.exec("UPDATE claim SET keys = ?1 WHERE reading = ?2", packKeys(keysOf(r.claims, name)), seq); err != nil {
			return err
		}
	}
	return nil
}

// respell gathers the names of entities anew from all that is served, and drops
// entities and readers that nothing speaks of any more.
func (t *tx) respell() error {
	if err := t.flush(); err != nil {
		return err
	}
	for _, q := range []string{
		"DELETE FROM spelling",
		"DELETE FROM entity WHERE n NOT IN (SELECT entity FROM mention)",
		"DELETE FROM reader WHERE n NOT IN (SELECT reader FROM reading)",
	} {
		if err := t.exec(q); err != nil {
			return err
		}
	}
	clear(t.cache)
	clear(t.l.cache)
	seqs, err := t.numbers("SELECT seq FROM reading WHERE body <> 0 ORDER BY seq")
	if err != nil {
		return err
	}
	for _, seq := range seqs {
		var body, text []byte
		err := t.row([]any{&body, &text}, "SELECT c.body, t.body FROM reading r JOIN document d ON d.seq = r.document JOIN content c ON c.n = r.body JOIN content t ON t.n = d.body WHERE r.seq = ?1", seq)
		if err == sql.ErrNoRows {
			continue
		}
		if err != nil {
			return err
		}
		d, err := t.l.deriveBody(body, "", string(text))
		if err != nil {
			return err
		}
		if err := t.spellings(d.names); err != nil {
			return err
		}
	}
	return nil
}

// scrub makes the database forget on disk what it was told to forget.
func (l *Ledger) scrub(ctx context.Context) error {
	if l.d.optimize != "" {
		if err := l.write(ctx, func(t *tx) error {
			if err := t.exec(l.d.optimize); err != nil {
				return err
			}
			return t.seal()
		}); err != nil {
			return err
		}
	}
	for _, q := range l.d.scrub {
		if _, err := l.w.ExecContext(ctx, q); err != nil {
			return err
		}
	}
	return nil
}
