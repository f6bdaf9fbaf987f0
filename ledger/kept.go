package ledger

import (
	"context"
	"database/sql"
	"encoding/binary"
	"hash/crc32"
	"strings"
)

// Kept is what was found out about one reading.
type Kept struct {
	Reading int64 // Record.Reading
	Body    []byte
}

// Keeping says under which name something is kept: that of what found it out, with its
// version. KeepAs makes one before anything is looked at.
type Keeping struct {
	Name  string
	taken int64 // how many contents had been taken away by then
}

// KeepAs returns how to keep what is found out from now on.
func (l *Ledger) KeepAs(ctx context.Context, name string) (Keeping, error) {
	k := Keeping{Name: printable(name)}
	return k, l.explain(l.row(ctx, []any{&k.taken}, countTaken))
}

const countTaken = "SELECT count(*) FROM redaction"

// Keep stores what was found out about readings. All that is kept has one name: rows
// under another are dropped. Nothing is kept where a redaction came meanwhile, for it may
// hold what was taken away. What is kept is no entry.
func (l *Ledger) Keep(ctx context.Context, k Keeping, rows []Kept) error {
	return l.write(ctx, func(t *tx) error {
		var taken int64
		if err := t.row([]any{&taken}, countTaken); err != nil || taken != k.taken {
			return err
		}
		if err := t.keepUnder(k.Name); err != nil {
			return err
		}
		for _, r := range rows {
			if err := t.keep(r); err != nil {
				return err
			}
		}
		return nil
	})
}

// keepUnder drops what is kept under another name.
func (t *tx) keepUnder(name string) error {
	var old string
	err := t.row([]any{&old}, "SELECT name FROM keeper WHERE one = 1")
	if err == nil && old == name || err != nil && err != sql.ErrNoRows {
		return err
	}
	if err := t.dropKept(); err != nil {
		return err
	}
	return t.exec("INSERT INTO keeper (one, name) VALUES (1, ?1)", name)
}

// keep stores one row, unless a redaction took its reading away meanwhile.
func (t *tx) keep(r Kept) error {
	return t.exec(`INSERT INTO kept (reading, body) SELECT seq, CAST(?2 AS `+t.l.d.blob+`) FROM reading WHERE seq = ?1 AND body <> 0
		ON CONFLICT (reading) DO UPDATE SET body = excluded.body`, r.Reading, summed(r.Body))
}

// keepOf keeps what came with the reading just added, unless a content of it is taken away.
func (t *tx) keepOf(p *prepared) error {
	for _, h := range []Hash{p.text, p.metaHash, p.reading.hash} {
		if _, gone, err := t.taken(h); gone || err != nil {
			return err
		}
	}
	if name := printable(p.item.KeptAs); t.keeper != name {
		if err := t.keepUnder(name); err != nil {
			return err
		}
		t.keeper = name
	}
	return t.keep(Kept{Reading: t.seq, Body: p.item.Kept})
}

// dropKept forgets all that is kept, lest it hold what a redaction takes away.
func (t *tx) dropKept() error {
	t.keeper = ""
	if err := t.exec("DELETE FROM kept"); err != nil {
		return err
	}
	return t.exec("DELETE FROM keeper")
}

var sums = crc32.MakeTable(crc32.Castagnoli)

// summed puts a sum before a body, so that a damaged row is not taken for a whole one.
func summed(body []byte) []byte {
	b := binary.BigEndian.AppendUint32(make([]byte, 0, 4+len(body)), crc32.Checksum(body, sums))
	return append(b, body...)
}

// unsummed is the reverse, "" for a damaged row.
func unsummed(b []byte) string {
	if len(b) < 4 || crc32.Checksum(b[4:], sums) != binary.BigEndian.Uint32(b) {
		return ""
	}
	return string(b[4:])
}

// keeps reports whether what is kept goes by a name.
func (l *Ledger) keeps(ctx context.Context, name string) (bool, error) {
	if name == "" {
		return false, nil
	}
	var is string
	err := l.row(ctx, []any{&is}, "SELECT name FROM keeper WHERE one = 1")
	if err == sql.ErrNoRows {
		return false, nil
	}
	return err == nil && is == printable(name), err
}

// kept fetches what is kept of readings.
func (l *Ledger) kept(ctx context.Context, readings []int64) (map[int64]string, error) {
	out := map[int64]string{}
	rows, err := l.query(ctx, "SELECT reading, body FROM kept WHERE reading IN "+manyNumbers, manyArgs(readings)...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var n int64
		var body sql.RawBytes
		if err := rows.Scan(&n, &body); err != nil {
			return nil, err
		}
		if s := unsummed(body); s != "" {
			out[n] = s
		}
	}
	return out, rows.Err()
}

// TextOf returns the text of a reading's document as it is served.
func (l *Ledger) TextOf(ctx context.Context, reading int64) (string, error) {
	var text string
	err := l.row(ctx, []any{&text}, "SELECT t.body FROM reading r JOIN document d ON d.seq = r.document JOIN content t ON t.n = d.body WHERE r.seq = ?1", reading)
	if err == sql.ErrNoRows {
		return "", l.errorf(ErrNotFound, nil, "holds no text of entry %d any more: it was taken away meanwhile", reading)
	}
	return text, l.explain(err)
}

// NamedAlike returns the identities of the documents that were given the same id as one,
// itself among them: ids of claims in them may be the same.
func (l *Ledger) NamedAlike(ctx context.Context, identity Hash) ([]Hash, error) {
	rows, err := l.query(ctx, "SELECT b.identity FROM document a JOIN document b ON b.name = a.name WHERE a.identity = ?1", identity)
	if err != nil {
		return nil, l.explain(err)
	}
	defer rows.Close()
	var out []Hash
	for rows.Next() {
		var h Hash
		if err := rows.Scan(&h); err != nil {
			return nil, l.explain(err)
		}
		out = append(out, h)
	}
	return out, l.explain(rows.Err())
}

// manyNumbers is a list of documentsAtOnce parameters, so that one prepared query serves
// lists of any length up to it.
var manyNumbers = func() string {
	var b strings.Builder
	for i := range documentsAtOnce {
		b.WriteString(",?" + itoa(i+1))
	}
	return "(" + b.String()[1:] + ")"
}()

// manyArgs fills a list up with a number that no row has.
func manyArgs(numbers []int64) []any {
	args := make([]any, documentsAtOnce)
	for i := range args {
		args[i] = int64(-1)
		if i < len(numbers) {
			args[i] = numbers[i]
		}
	}
	return args
}
