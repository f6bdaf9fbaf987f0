package ledger

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"hash/maphash"
	"slices"
)

// expected gathers what must be in the tables that follow from the entries.
type expected struct {
	id, terms string
	documents map[int64]*wantDocument
	byID      map[Hash]int64 // document entries, by ID
	readings  map[int64]*wantReading
	judged    map[int64][2]string
	entities  map[string]bool
	names     map[[2]string]bool
	mentions  tally
}

type wantDocument struct {
	meta     meta
	metaHash Hash // served, none where taken away
	textHash Hash
	text     string // kept until the readings that follow are derived
	whole    bool
}

type wantReading struct {
	document int64
	id       Hash
	body     Hash
	derived  derived
}

// tally is an order-free sum over rows: where two differ, the rows are compared one by
// one.
type tally struct {
	n   int
	sum uint64
}

var tallySeed = maphash.MakeSeed()

func (t *tally) add(a string, b int64) {
	var h maphash.Hash
	h.SetSeed(tallySeed)
	h.WriteString(a)
	maphash.WriteComparable(&h, b)
	t.n++
	t.sum += h.Sum64()
}

func decodeJSON(b []byte, v any) error { return json.Unmarshal(b, v) }

// texts checks every content against its hash and derives what follows from it.
func (v *verifier) texts() error {
	v.want.documents = map[int64]*wantDocument{}
	v.want.byID = map[Hash]int64{}
	v.want.readings = map[int64]*wantReading{}
	v.want.judged = map[int64][2]string{}
	v.want.entities = map[string]bool{}
	v.want.names = map[[2]string]bool{}
	v.expectEntries()
	v.jobs = newPool()
	rows, err := v.query("SELECT n, hash, body FROM content ORDER BY n")
	if err != nil {
		return err
	}
	defer rows.Close()
	work := make(chan contentRow, 64)
	failed := make(chan error, 1)
	go func() { // runs beside the database
		failed <- v.checkContents(work)
	}()
	err = v.readContents(rows, work)
	close(work)
	if werr := <-failed; err == nil {
		err = werr
	}
	if jerr := v.jobs.wait(); err == nil {
		err = jerr
	}
	if err != nil {
		return err
	}
	v.rep.Contents = len(v.contents)
	return v.missing()
}

// contentRow is one row of table content.
type contentRow struct {
	n    int64
	hash []byte
	body []byte
	sum  Hash // of body
}

func (v *verifier) readContents(rows *sql.Rows, work chan<- contentRow) error {
	for rows.Next() {
		var r contentRow
		if err := rows.Scan(&r.n, &r.hash, &r.body); err != nil {
			return err
		}
		r.sum = sum(r.body)
		work <- r
	}
	return rows.Err()
}

// expectEntries notes what is known of documents and readings before their contents.
func (v *verifier) expectEntries() {
	for i := range v.entries {
		e := &v.entries[i]
		switch e.Kind {
		case Document:
			d := &wantDocument{meta: gone(e.About), metaHash: v.servedFor(e.Content), textHash: v.servedFor(e.Link)}
			v.want.documents[e.Seq] = d
			v.want.byID[e.ID] = e.Seq
		case Reading:
			v.want.readings[e.Seq] = &wantReading{document: v.want.byID[e.Link], id: e.ID, body: v.servedFor(e.Content)}
		}
	}
}

func (v *verifier) checkContents(work <-chan contentRow) (err error) {
	uses := v.uses()
	last := int64(0)
	var later []contentRow // readings whose document's text or description comes after them
	for r := range work {
		if err != nil {
			continue // let the reader of rows come to its end
		}
		last++
		if r.n != last {
			err = v.faultNow("content", fmt.Sprint(r.n), "stands where row %d should", last)
			last = r.n
			if err != nil {
				continue
			}
		}
		var wait bool
		if wait, err = v.content(r, uses, false); wait {
			later = append(later, r)
		}
	}
	for _, r := range later {
		if err == nil {
			_, err = v.content(r, uses, true)
		}
	}
	return err
}

// use is one way in which a content is served.
type use struct {
	seq  int64
	kind Kind
	text bool // it is the text of the document, not its description
}

// uses lists for each content what it is served as.
func (v *verifier) uses() map[Hash][]use {
	out := make(map[Hash][]use, len(v.byContent))
	for seq, d := range v.want.documents {
		if !d.metaHash.None() {
			out[d.metaHash] = append(out[d.metaHash], use{seq, Document, false})
		}
		if !d.textHash.None() {
			out[d.textHash] = append(out[d.textHash], use{seq, Document, true})
		}
	}
	for seq, r := range v.want.readings {
		if !r.body.None() {
			out[r.body] = append(out[r.body], use{seq, Reading, false})
		}
	}
	for i := range v.entries {
		if e := &v.entries[i]; e.Kind == Judged {
			h := v.servedFor(e.Content)
			out[h] = append(out[h], use{e.Seq, Judged, false})
		} else if e.Kind == Genesis {
			out[e.Content] = append(out[e.Content], use{e.Seq, Genesis, false})
		}
	}
	return out
}

// content checks one row and derives what it says. It reports whether it has to wait
// for other rows.
func (v *verifier) content(r contentRow, uses map[Hash][]use, again bool) (wait bool, err error) {
	row := fmt.Sprint(r.n)
	if len(r.hash) != len(Hash{}) {
		return false, v.faultNow("content", row, "its hash has %d bytes, want %d", len(r.hash), len(Hash{}))
	}
	h := Hash(r.hash)
	if !again {
		v.contents[h] = r.n
		_, gone := v.taken[h]
		switch {
		case len(v.byContent[h]) == 0:
			return false, v.faultNow("content", row, "belongs to no entry: its hash was altered, or it was put here")
		case gone && len(r.body) > 0:
			return false, v.faultNow("content", row, "was redacted but is still here")
		case gone:
			return false, nil
		case r.sum != h:
			return false, v.faultNow("content", row, "was altered: it is what %s", v.saidBy(h))
		}
	}
	for _, u := range uses[h] {
		w, err := v.derive(u, r.body, again)
		if err != nil {
			return false, v.faultNow("content", row, "cannot be read, though its hash is right: %v", err)
		}
		wait = wait || w
	}
	return wait, nil
}

// saidBy names the entries that refer to a content.
func (v *verifier) saidBy(h Hash) string {
	i := v.byContent[h][0]
	e := &v.entries[i]
	s := fmt.Sprintf("entry %d (%s) says", e.Seq, e.Kind)
	if more := len(v.byContent[h]) - 1; more > 0 {
		s += fmt.Sprintf(", and %d more", more)
	}
	return s
}

// derive works out what follows from a content in one of its uses.
func (v *verifier) derive(u use, body []byte, again bool) (wait bool, err error) {
	switch u.kind {
	case Document:
		d := v.want.documents[u.seq]
		if u.text {
			d.text, d.whole = string(body), true
			return false, nil
		}
		d.meta, err = decodeMeta(body)
		return false, err
	case Reading:
		return v.deriveReading(v.want.readings[u.seq], u.seq, body, again)
	case Judged:
		j, err := decodeJudgement(body)
		if err == nil {
			a, b := j.about()
			v.want.judged[u.seq] = [2]string{printable(a), printable(b)}
		}
		return false, err
	case Genesis:
		var g genesis
		err := decodeJSON(body, &g)
		if err == nil && g.Ledger != v.want.id {
			return false, v.faultNow("ledger", "1", "its id is not that of the first entry")
		}
		return false, err
	}
	return false, nil
}

// deriveReading waits for the text, unless there is none.
func (v *verifier) deriveReading(w *wantReading, seq int64, body []byte, again bool) (wait bool, err error) {
	d := v.want.documents[w.document]
	if d == nil {
		return false, fmt.Errorf("it is about a document that is not in the chain")
	}
	ready := (d.whole || d.textHash.None()) && (d.meta.text != Hash{} || d.metaHash.None())
	if !ready && !again {
		return true, nil
	}
	name, text := d.meta.name, d.text
	v.jobs.Go(func() error {
		r, err := decodeReading(body)
		if err != nil {
			v.mu.Lock()
			defer v.mu.Unlock()
			return v.fault("content", fmt.Sprintf("of entry %d", seq), "cannot be read, though its hash is right: %v", err)
		}
		got := v.l.deriveServed(r, name, text)
		got.reader = printable(got.reader)
		v.mu.Lock()
		defer v.mu.Unlock()
		v.expect(w, seq, got)
		return nil
	})
	return false, nil
}

// expect notes what follows from a reading.
func (v *verifier) expect(w *wantReading, seq int64, got derived) {
	for _, e := range got.entities {
		v.want.entities[printable(e)] = true
		v.want.mentions.add(printable(e), seq)
	}
	for _, n := range got.names {
		v.want.names[[2]string{printable(n[0]), n[1]}] = true
	}
	got.names = nil
	w.derived = got
}

// missing names the contents that are not there.
func (v *verifier) missing() error {
	var lost []Hash
	for h := range v.byContent {
		if _, ok := v.contents[h]; !ok {
			lost = append(lost, h)
		}
	}
	slices.SortFunc(lost, func(a, b Hash) int { return int(v.byContent[a][0]) - int(v.byContent[b][0]) })
	for _, h := range lost {
		if err := v.fault("content", h.Short(), "is missing: it is what %s", v.saidBy(h)); err != nil {
			return err
		}
	}
	return nil
}
