package ledger

import (
	"database/sql"
	"fmt"
	"maps"
	"slices"
)

// seal finds out whether the search index has to be compared with all texts: by its
// seal, where that is of now.
func (v *verifier) seal() error {
	v.whole = true
	if v.want.terms != termVersion() || v.l.d.numbered {
		return nil
	}
	sealed, err := v.sealed()
	v.whole = v.o.Index || !sealed
	return err
}

// index checks the search index against all texts, where that has to be.
func (v *verifier) index() error {
	switch {
	case v.want.terms != termVersion():
		return v.staleIndex()
	case v.whole:
		return v.wholeIndex()
	}
	return nil
}

func (v *verifier) wholeIndex() error {
	v.rep.Indexed = true
	if v.l.d.numbered {
		return v.postgresIndex()
	}
	return v.sqliteIndex()
}

// staleIndex is for an index that was made in another way, as the ledger says; the next
// search makes it anew. One that was made in our way makes a liar of the ledger.
func (v *verifier) staleIndex() error {
	n := len(v.rep.Faults)
	err := v.wholeIndex()
	if len(v.rep.Faults) > n || err != nil {
		v.rep.Faults = v.rep.Faults[:n]
		if err == errEnough {
			err = nil
		}
		return err
	}
	return v.fault("ledger", "1", "says that its search index was made in another way (%s) than it was", v.want.terms)
}

// sealed reports whether the seal is of now and whole. One of now that is not whole is
// a fault.
func (v *verifier) sealed() (bool, error) {
	var seq int64
	var stored []byte
	err := v.row([]any{&seq, &stored}, "SELECT seq, sum FROM seal WHERE one = 1")
	if err == sql.ErrNoRows {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if seq != int64(len(v.entries)) {
		return false, v.fault("seal", "1", "is of entry %d, which is not the last", seq)
	}
	now, err := indexSum(v.l.d.indexTables, func(q string) (*sql.Rows, error) { return v.tx.QueryContext(v.ctx, q) })
	if err != nil {
		return false, v.fault("words", "", "the search index cannot be read: %v", err)
	}
	if string(stored) == string(now[:]) {
		return true, nil
	}
	return false, v.fault("words", "", "the search index, or its seal, was altered")
}

// sqliteIndex reads all postings back and compares them document by document.
func (v *verifier) sqliteIndex() error {
	want := map[int64]tally{}
	for seq, d := range v.want.documents {
		first := firstRow(d.meta.day(), seq)
		for _, p := range v.l.terms.passages(d.meta.title, d.text) {
			for i, t := range p.terms {
				w := want[seq]
				w.add(t.text, rowOf(first, p.n)<<8|int64(i))
				want[seq] = w
			}
		}
	}
	got, err := v.postings()
	if err != nil {
		return v.fault("words", "", "the search index cannot be read: %v", err)
	}
	for _, seq := range slices.Sorted(maps.Keys(want)) {
		if got[seq] != want[seq] {
			if err := v.fault("words", fmt.Sprintf("of document %d", seq), "the search index does not hold what its text says"); err != nil {
				return err
			}
		}
		delete(got, seq)
	}
	return lack(v, "words", got, func(n int64) string { return fmt.Sprintf("of document %d (there is none such)", n) })
}

func (v *verifier) postings() (map[int64]tally, error) {
	if _, err := v.tx.ExecContext(v.ctx, "CREATE VIRTUAL TABLE IF NOT EXISTS temp.postings USING fts5vocab(main, words, instance)"); err != nil {
		return nil, err
	}
	rows, err := v.tx.QueryContext(v.ctx, "SELECT term, doc, offset FROM temp.postings")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	got := map[int64]tally{}
	for rows.Next() {
		var term sql.RawBytes
		var row, at int64
		if err := rows.Scan(&term, &row, &at); err != nil {
			return nil, err
		}
		seq, _ := documentOf(row)
		g := got[seq]
		g.add(string(term), row<<8|at)
		got[seq] = g
	}
	return got, rows.Err()
}

// postgresIndex compares every row, the server telling what differs.
func (v *verifier) postgresIndex() error {
	total := 0
	var ids []int64
	var terms []string
	check := func() error {
		bad, err := v.differing(ids, terms)
		total += len(ids)
		ids, terms = ids[:0], terms[:0]
		if err != nil {
			return err
		}
		for _, id := range bad {
			seq, n := documentOf(id)
			if err := v.fault("words", fmt.Sprint(id), "the search index does not hold what passage %d of document %d says", n, seq); err != nil {
				return err
			}
		}
		return nil
	}
	for _, seq := range slices.Sorted(maps.Keys(v.want.documents)) {
		d := v.want.documents[seq]
		for _, r := range v.l.indexRows(d.meta.title, d.text) {
			ids = append(ids, rowOf(firstRow(d.meta.day(), seq), r.n))
			terms = append(terms, r.terms)
		}
		if len(ids) >= 2000 {
			if err := check(); err != nil {
				return err
			}
		}
	}
	if err := check(); err != nil {
		return err
	}
	var n int
	if err := v.row([]any{&n}, "SELECT count(*) FROM words"); err != nil || n == total {
		return err
	}
	return v.fault("words", "", "the search index has %d rows, the texts give %d", n, total)
}

func (v *verifier) differing(ids []int64, terms []string) ([]int64, error) {
	rows, err := v.query(`SELECT u.id FROM unnest(CAST(?1 AS bigint[]), CAST(?2 AS text[])) AS u (id, terms)
		LEFT JOIN words w ON w.id = u.id WHERE w.terms IS DISTINCT FROM CAST(u.terms AS tsvector)`, ids, terms)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []int64
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		out = append(out, id)
	}
	return out, rows.Err()
}
