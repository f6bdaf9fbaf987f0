package ledger

import (
	"cmp"
	"database/sql"
	"fmt"
	"maps"
	"slices"
)

// tables compares all that follows from the entries with what is stored of it.
func (v *verifier) tables() error {
	for _, f := range []func() error{v.redactionTable, v.documentTable, v.readingTable, v.entityTable, v.mentionTable, v.claimTable, v.spellingTable, v.judgementTable} {
		if err := f(); err != nil {
			return err
		}
	}
	return nil
}

// scan runs f over the rows of a query.
func (v *verifier) scan(q string, f func(*sql.Rows) error) error {
	rows, err := v.query(q)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := f(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// gone names rows that should be there and are not.
func lack[K comparable, V any](v *verifier, table string, want map[K]V, name func(K) string) error {
	var rows []string
	for k := range want {
		rows = append(rows, name(k))
	}
	slices.Sort(rows)
	for _, r := range rows {
		if err := v.fault(table, r, "is missing"); err != nil {
			return err
		}
	}
	return nil
}

func (v *verifier) redactionTable() error {
	want := maps.Clone(v.taken)
	err := v.scan("SELECT content, seq, instead FROM redaction", func(rows *sql.Rows) error {
		var h Hash
		var x taken
		if err := rows.Scan(&h, &x.seq, &x.instead); err != nil {
			return v.fault("redaction", "", "cannot be read: %v", err)
		}
		w, ok := want[h]
		delete(want, h)
		if !ok || w != x {
			return v.fault("redaction", h.Short(), "does not follow from the entries")
		}
		return nil
	})
	if err != nil {
		return err
	}
	return lack(v, "redaction", want, Hash.Short)
}

func (v *verifier) documentTable() error {
	want := maps.Clone(v.want.documents)
	err := v.scan("SELECT seq, identity, name, publisher, day, meta, body FROM document", func(rows *sql.Rows) error {
		var seq, day, meta, body int64
		var identity []byte
		var name, publisher string
		if err := rows.Scan(&seq, &identity, &name, &publisher, &day, &meta, &body); err != nil {
			return err
		}
		w := want[seq]
		delete(want, seq)
		row := fmt.Sprint(seq)
		switch {
		case w == nil:
			return v.fault("document", row, "has no entry")
		case string(identity) != string(w.meta.identity[:]):
			return v.fault("document", row, "its identity was altered")
		case name != printable(w.meta.name) || publisher != printable(w.meta.publisher) || day != dayValue(w.meta.day()):
			return v.fault("document", row, "its id, publisher or day is not what its description says")
		case meta != v.contents[w.metaHash] || body != v.contents[w.textHash]:
			return v.fault("document", row, "points to contents that are not its own")
		}
		return nil
	})
	if err != nil {
		return err
	}
	return lack(v, "document", want, func(n int64) string { return fmt.Sprint(n) })
}

func (v *verifier) readingTable() error {
	readers, err := v.namesOf("reader")
	if err != nil {
		return err
	}
	best := v.bestReadings()
	want := maps.Clone(v.want.readings)
	used := map[string]bool{}
	err = v.scan("SELECT seq, document, reader, body, claims, served FROM reading", func(rows *sql.Rows) error {
		var seq, document, reader, body, claims, served int64
		if err := rows.Scan(&seq, &document, &reader, &body, &claims, &served); err != nil {
			return err
		}
		w := want[seq]
		delete(want, seq)
		row := fmt.Sprint(seq)
		mark := int64(0)
		if best[seq] {
			mark = 1
		}
		name, known := readers[reader]
		used[name] = true
		switch {
		case w == nil:
			return v.fault("reading", row, "has no entry")
		case document != w.document || body != v.contents[w.body]:
			return v.fault("reading", row, "points to a document or content that is not its own")
		case name != w.derived.reader || known != (body != 0) || reader != 0 && body == 0:
			return v.fault("reading", row, "names another reader (%q) than its entry (%q)", name, w.derived.reader)
		case claims != int64(w.derived.claims):
			return v.fault("reading", row, "counts %d claims, its entry holds %d", claims, w.derived.claims)
		case served != mark:
			return v.fault("reading", row, "is served where another should be, or the other way round")
		}
		return nil
	})
	if err != nil {
		return err
	}
	for n, name := range readers {
		if !used[name] {
			if err := v.fault("reader", fmt.Sprint(n), "%q has read nothing", name); err != nil {
				return err
			}
		}
	}
	return lack(v, "reading", want, func(n int64) string { return fmt.Sprint(n) })
}

// bestReadings works out which readings are served.
func (v *verifier) bestReadings() map[int64]bool {
	best := map[Hash]candidate{}
	for seq, r := range v.want.readings {
		d := v.want.documents[r.document]
		if d == nil || r.body.None() {
			continue
		}
		c := candidate{seq: seq, reader: r.derived.reader, id: r.id, doc: v.entry(r.document).ID}
		about := v.entry(r.document).About
		if b, ok := best[about]; !ok || better(c, b) < 0 {
			best[about] = c
		}
	}
	out := make(map[int64]bool, len(best))
	for _, c := range best {
		out[c.seq] = true
	}
	return out
}

// namesOf reads table reader or entity.
func (v *verifier) namesOf(table string) (map[int64]string, error) {
	out := map[int64]string{}
	err := v.scan("SELECT n, name FROM "+table, func(rows *sql.Rows) error {
		var n int64
		var name string
		if err := rows.Scan(&n, &name); err != nil {
			return err
		}
		out[n] = name
		return nil
	})
	return out, err
}

func (v *verifier) entityTable() error {
	names, err := v.namesOf("entity")
	if err != nil {
		return err
	}
	want := maps.Clone(v.want.entities)
	for n, name := range names {
		if !v.want.entities[name] {
			if err := v.fault("entity", fmt.Sprint(n), "%q is in no claim", name); err != nil {
				return err
			}
		}
		delete(want, name)
	}
	return lack(v, "entity", want, func(s string) string { return fmt.Sprintf("%q", s) })
}

func (v *verifier) mentionTable() error {
	names, err := v.namesOf("entity")
	if err != nil {
		return err
	}
	var got tally
	err = v.scan("SELECT entity, reading FROM mention", func(rows *sql.Rows) error {
		var entity, reading int64
		if err := rows.Scan(&entity, &reading); err != nil {
			return err
		}
		got.add(names[entity], reading)
		return nil
	})
	if err != nil || got == v.want.mentions {
		return err
	}
	return v.mentionRows(names)
}

// mentionRows names the rows that made the sums differ.
func (v *verifier) mentionRows(names map[int64]string) error {
	type key struct {
		name    string
		reading int64
	}
	want := map[key]bool{}
	for seq, r := range v.want.readings {
		for _, e := range r.derived.entities {
			want[key{printable(e), seq}] = true
		}
	}
	say := func(k key) string { return fmt.Sprintf("of %q in entry %d", k.name, k.reading) }
	err := v.scan("SELECT entity, reading FROM mention", func(rows *sql.Rows) error {
		var entity int64
		var k key
		if err := rows.Scan(&entity, &k.reading); err != nil {
			return err
		}
		k.name = names[entity]
		if !want[k] {
			return v.fault("mention", say(k), "does not follow from the entry")
		}
		delete(want, k)
		return nil
	})
	if err != nil {
		return err
	}
	return lack(v, "mention", want, say)
}

func (v *verifier) claimTable() error {
	want := make(map[int64][]uint64, len(v.want.readings))
	for seq, r := range v.want.readings {
		if !r.body.None() {
			want[seq] = r.derived.keys
		}
	}
	err := v.scan("SELECT reading, keys FROM claim", func(rows *sql.Rows) error {
		var seq int64
		var keys sql.RawBytes
		if err := rows.Scan(&seq, &keys); err != nil {
			return err
		}
		w, ok := want[seq]
		delete(want, seq)
		if !ok || string(keys) != string(packKeys(w)) {
			return v.fault("claim", fmt.Sprintf("ids of entry %d", seq), "do not follow from the entry")
		}
		return nil
	})
	if err != nil {
		return err
	}
	return lack(v, "claim", want, func(n int64) string { return fmt.Sprintf("ids of entry %d", n) })
}

func (v *verifier) spellingTable() error {
	names, err := v.namesOf("entity")
	if err != nil {
		return err
	}
	want := maps.Clone(v.want.names)
	say := func(k [2]string) string { return fmt.Sprintf("%q of %q", k[1], k[0]) }
	stale := v.want.terms != termVersion()
	err = v.scan("SELECT entity, terms FROM spelling", func(rows *sql.Rows) error {
		var entity int64
		var terms string
		if err := rows.Scan(&entity, &terms); err != nil {
			return err
		}
		k := [2]string{names[entity], terms}
		if !want[k] && !stale {
			return v.fault("spelling", say(k), "is no name that a claim gives the entity")
		}
		delete(want, k)
		return nil
	})
	if err != nil || stale {
		return err
	}
	return lack(v, "spelling", want, say)
}

func (v *verifier) judgementTable() error {
	want := map[int64][2]string{}
	for seq, a := range v.want.judged {
		want[seq] = a
	}
	err := v.scan("SELECT seq, claim, other, body FROM judgement", func(rows *sql.Rows) error {
		var seq, body int64
		var a [2]string
		if err := rows.Scan(&seq, &a[0], &a[1], &body); err != nil {
			return err
		}
		w, ok := want[seq]
		delete(want, seq)
		switch {
		case !ok:
			return v.fault("judgement", fmt.Sprint(seq), "has no entry")
		case w != a || body != v.contents[v.servedFor(v.entry(seq).Content)]:
			return v.fault("judgement", fmt.Sprint(seq), "is not what its entry says")
		}
		return nil
	})
	if err != nil {
		return err
	}
	return lack(v, "judgement", want, func(n int64) string { return fmt.Sprint(n) })
}

// entry finds an entry by its number; rows may be missing, so that it is not its place.
func (v *verifier) entry(seq int64) *Entry {
	i, ok := slices.BinarySearchFunc(v.entries, seq, func(e Entry, seq int64) int { return cmp.Compare(e.Seq, seq) })
	if !ok {
		return &Entry{}
	}
	return &v.entries[i]
}
