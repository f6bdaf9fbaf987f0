package ledger

import (
	"slices"

	"isnad/calendar"
)

// A search for common words that rarely stand together runs through the whole index. It
// is cut in three by day: the newest rows are looked through first, for what is not rare
// is found there, then the older and the newer part of the others side by side. The
// oldest part is read from its newest row down, the others from their oldest row up: so
// FTS5 stops at the end of its list, while it looks at a bound of rows only where it has
// found something.

// The cuts, as shares of the rows from the newest on; to read the newer part upwards takes
// as long as to read the older downwards.
const (
	newestShare = 1. / 32
	newerShare  = 0.52
)

// leastCut is how many entries a ledger has at least whose searches are cut.
const leastCut = 20_000

// daysSampled is how many documents are looked at to find the cuts.
const daysSampled = 64

// fewRows is how many rows the newer part may hold to be read upwards; of more, the
// newest are found sooner from above.
const fewRows = 4 * rowsAtOnce

// cuts returns the rows that begin the newer and the newest part of those from lo to hi;
// ok is false where it is not worth to cut them.
func (f *finder) cuts(lo, hi int64) (newer, newest int64, ok bool, err error) {
	words := 0
	for _, p := range f.phrases {
		words += len(p)
	}
	if f.l.d.indexUpwards == "" || words < 2 || f.view.last < f.l.cut {
		return 0, 0, false, nil
	}
	var rows []int64
	for i := range int64(daysSampled) {
		seq := f.view.last * i / daysSampled
		days, err := f.l.seqs(f.ctx, "SELECT day FROM document WHERE seq >= ?1 ORDER BY seq LIMIT 1", seq)
		if err != nil {
			return 0, 0, false, err
		}
		for _, day := range days {
			if row := firstRow(calendar.Day(day), seq); row > lo && row <= hi {
				rows = append(rows, row)
			}
		}
	}
	if len(rows) < 4 {
		return 0, 0, false, nil
	}
	slices.Sort(rows)
	at := func(share float64) int64 { return rows[min(int(float64(len(rows))*(1-share)), len(rows)-1)] }
	return at(newerShare), at(newestShare), true, nil
}

// upwards returns the rows from lo to hi, newest first; full reports that there are as
// many as may be, and perhaps more.
func (f *finder) upwards(query string, lo, hi int64, most int) (rows []int64, full bool, err error) {
	rows, err = f.rows(f.l.d.indexUpwards, query, lo, hi, most)
	slices.Reverse(rows)
	return rows, len(rows) == most, err
}

// inParts looks through the rows from lo to hi, cut in three. It returns the row from
// which downwards goes on, less than lo for none.
func (f *finder) inParts(query string, lo, newer, newest, hi int64) (int64, error) {
	rows, full, err := f.upwards(query, newest, hi, rowsAtOnce)
	if err != nil || full {
		return hi, err
	}
	if err := f.lookAll(rows); err != nil || f.res.More {
		return lo - 1, err
	}
	type found struct {
		rows []int64
		err  error
	}
	older := make(chan found, 1) // nobody waits for it where the newer part has enough
	go func() {
		rows, err := f.rows(f.l.d.indexMatch, query, lo, newer-1, rowsAtOnce)
		older <- found{rows, err}
	}()
	rows, full, err = f.upwards(query, newer, newest-1, fewRows)
	if err != nil || full {
		return newest - 1, err
	}
	if err := f.lookAll(rows); err != nil || f.res.More {
		return lo - 1, err
	}
	clear(f.docs)
	o := <-older
	if o.err != nil {
		return lo - 1, o.err
	}
	if err := f.lookAll(o.rows); err != nil || len(o.rows) < rowsAtOnce {
		return lo - 1, err
	}
	return o.rows[len(o.rows)-1] - 1, nil
}
