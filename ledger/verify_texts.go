package ledger

import (
	"bytes"
	"cmp"
	"database/sql"
	"encoding/json"
	"fmt"
	"hash/maphash"
	"slices"
	"strconv"
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
	text     string // kept until it is not needed any more
	readings int    // that still need it
	whole    bool   // the text is there, and as it should be
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
	work := make(chan *contentRows, 8)
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

// contentRows are some rows; their sums are there once done is closed.
type contentRows struct {
	rows []contentRow
	done chan struct{}
}

// rowsTogether is how many bytes of contents are handed on at a time.
const rowsTogether = 128 << 10

func (v *verifier) readContents(rows *sql.Rows, work chan<- *contentRows) error {
	some, size := &contentRows{done: make(chan struct{})}, 0
	hand := func() {
		b := some
		v.jobs.Go(func() error {
			for i := range b.rows {
				b.rows[i].sum = sum(b.rows[i].body)
			}
			close(b.done)
			return nil
		})
		work <- b
		some, size = &contentRows{done: make(chan struct{})}, 0
	}
	for rows.Next() {
		var r contentRow
		var hash, body sql.RawBytes
		if err := rows.Scan(&r.n, &hash, &body); err != nil {
			return err
		}
		r.hash, r.body = v.own(hash), v.own(body)
		some.rows = append(some.rows, r)
		if size += len(r.body) + 64; size > rowsTogether {
			hand()
		}
	}
	hand()
	return rows.Err()
}

// own makes bytes of a row our own. The driver of SQLite gives new ones with each row.
func (v *verifier) own(b sql.RawBytes) []byte {
	if v.l.d.numbered {
		return bytes.Clone(b)
	}
	return b
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
			r := &wantReading{document: v.want.byID[e.Link], id: e.ID, body: v.servedFor(e.Content)}
			v.want.readings[e.Seq] = r
			if d := v.want.documents[r.document]; d != nil && !r.body.None() {
				d.readings++
			}
		}
	}
}

func (v *verifier) checkContents(work <-chan *contentRows) (err error) {
	uses := v.uses()
	last := int64(0)
	var later []contentRow // readings whose document's text or description comes after them
	for some := range work {
		<-some.done
		for _, r := range some.rows {
			if err != nil {
				break // let the reader of rows come to its end
			}
			last++
			if r.n != last {
				err = v.faultNow("content", fmt.Sprint(r.n), "stands where row %d should", last)
				last = r.n
			}
			var wait bool
			if err == nil {
				wait, err = v.content(r, uses, false)
			}
			if wait {
				later = append(later, r)
			}
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
	link Hash // of the entry
}

// uses lists for each content what it is served as. Most are served as one thing only.
type uses struct {
	first map[Hash]use
	more  map[Hash][]use
}

func (u *uses) add(h Hash, x use) {
	if h.None() {
		return
	}
	if _, ok := u.first[h]; ok {
		u.more[h] = append(u.more[h], x)
		return
	}
	u.first[h] = x
}

func (v *verifier) uses() *uses {
	out := &uses{make(map[Hash]use, len(v.byContent)), map[Hash][]use{}}
	for i := range v.entries {
		e := &v.entries[i]
		switch e.Kind {
		case Document:
			d := v.want.documents[e.Seq]
			out.add(d.metaHash, use{e.Seq, Document, false, e.Link})
			out.add(d.textHash, use{e.Seq, Document, true, e.Link})
		case Reading:
			out.add(v.want.readings[e.Seq].body, use{e.Seq, Reading, false, e.Link})
		case Judged, Copied:
			out.add(v.servedFor(e.Content), use{e.Seq, e.Kind, false, e.Link})
		case Genesis:
			out.add(e.Content, use{e.Seq, Genesis, false, e.Link})
		}
	}
	return out
}

// content checks one row and derives what it says. It reports whether it has to wait
// for other rows.
func (v *verifier) content(r contentRow, uses *uses, again bool) (wait bool, err error) {
	row := strconv.FormatInt(r.n, 10)
	if len(r.hash) != len(Hash{}) {
		return false, v.faultNow("content", row, "its hash has %d bytes, want %d", len(r.hash), len(Hash{}))
	}
	h := Hash(r.hash)
	if !again {
		v.contents[h] = r.n
		_, gone := v.taken[h]
		switch {
		case v.byContent[h].n == 0:
			return false, v.faultNow("content", row, "belongs to no entry: its hash was altered, or it was put here")
		case gone && len(r.body) > 0:
			return false, v.faultNow("content", row, "was redacted but is still here")
		case gone:
			return false, nil
		case r.sum != h:
			return false, v.faultNow("content", row, "was altered: it is what %s", v.saidBy(h))
		}
	}
	u, ok := uses.first[h]
	if !ok {
		return false, nil
	}
	wait, err = v.derive(u, r.body, again)
	for _, u := range uses.more[h] {
		w, werr := v.derive(u, r.body, again)
		wait, err = wait || w, cmp.Or(err, werr)
	}
	if err != nil {
		return false, v.faultNow("content", row, "cannot be read, though its hash is right: %v", err)
	}
	return wait, nil
}

// saidBy names the entries that refer to a content.
func (v *verifier) saidBy(h Hash) string {
	x := v.byContent[h]
	e := &v.entries[x.first]
	s := fmt.Sprintf("entry %d (%s) says", e.Seq, e.Kind)
	if more := x.n - 1; more > 0 {
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
			if d.whole = true; v.whole || d.readings > 0 {
				d.text = string(body)
			}
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
	case Copied:
		if v.want.byID[u.link] == 0 {
			return false, fmt.Errorf("it is about a document that is not in the chain")
		}
		return false, decodeJSON(body, new(copied))
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
		got, err := v.l.deriveBody(body, name, text)
		v.mu.Lock()
		defer v.mu.Unlock()
		if err != nil {
			return v.fault("content", fmt.Sprintf("of entry %d", seq), "cannot be read, though its hash is right: %v", err)
		}
		got.reader = printable(got.reader)
		v.expect(w, seq, got)
		if d.readings--; d.readings == 0 && !v.whole {
			d.text = ""
		}
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
	slices.SortFunc(lost, func(a, b Hash) int { return int(v.byContent[a].first) - int(v.byContent[b].first) })
	for _, h := range lost {
		if err := v.fault("content", h.Short(), "is missing: it is what %s", v.saidBy(h)); err != nil {
			return err
		}
	}
	return nil
}
