package ledger

import (
	"database/sql"
	"slices"
	"strings"
)

// docRow is a row of table document.
type docRow struct {
	seq, day   int64
	meta, body int64
	id         Hash // of its entry
	text       Hash
	fresh      bool // added in this transaction
}

// addItem adds what of the item is not there yet.
func (t *tx) addItem(p *prepared) (Written, error) {
	var w Written
	d, err := t.documentByIdentity(p.meta.identity)
	switch {
	case err == sql.ErrNoRows:
		if d, err = t.addDocument(p); err != nil {
			return w, err
		}
		w.Documents = 1
	case err != nil:
		return w, err
	}
	if p.item.Copy != nil {
		if err := t.addCopy(d, p.item.Copy); err != nil {
			return w, err
		}
	}
	if p.reading.body == nil {
		return w, nil
	}
	r, ok, err := t.fitting(d, p)
	if err != nil || !ok {
		return w, err
	}
	added, err := t.addReading(d, p.meta.identity, r)
	if err == nil && added && p.item.Kept != nil && d.fresh { // of another's text and id it was not found out
		err = t.keepOf(p)
	}
	if added {
		w.Readings, w.Claims = 1, r.derived.claims
	}
	return w, err
}

// fitting is the reading of p as it fits the document that is kept; ok is false where
// it cannot be kept, the text having been taken away.
func (t *tx) fitting(d docRow, p *prepared) (r preparedReading, ok bool, err error) {
	if d.fresh {
		return p.reading, true, nil
	}
	_, gone, err := t.taken(d.text)
	switch {
	case err != nil:
		return r, false, err
	case !gone && d.id == p.entry().ID:
		return p.reading, true, nil
	case !gone: // the same text with other blanks at the ends of its lines, or under another id
		r, err = t.aligned(d, p)
		return r, err == nil, err
	case d.body == 0 || d.text != p.text:
		return r, false, nil
	}
	// A name was taken out of the text since: claims are kept, the name is not.
	m, text, err := t.contentsOf(d.seq)
	if err != nil {
		return r, false, err
	}
	r = p.reading
	r.derived, err = t.l.deriveBody(r.body, m.name, text)
	return r, err == nil, err
}

func (t *tx) documentByIdentity(identity Hash) (docRow, error) {
	var d docRow
	if err := t.row([]any{&d.seq}, "SELECT seq FROM document WHERE identity = ?1 LIMIT 1", identity); err != nil {
		return d, err // most often it is not there
	}
	err := t.row([]any{&d.seq, &d.day, &d.meta, &d.body, &d.id, &d.text},
		`SELECT d.seq, d.day, d.meta, d.body, e.id, e.link FROM document d JOIN entry e ON e.seq = d.seq
		WHERE d.identity = ?1 ORDER BY e.id LIMIT 1`, identity)
	return d, err
}

// addDocument adds the raw bytes first, then the parsed document.
func (t *tx) addDocument(p *prepared) (docRow, error) {
	if p.item.Raw != nil {
		if _, _, err := t.say(Raw, Hash{}, p.item.Raw); err != nil {
			return docRow{}, err
		}
	}
	e := p.entry()
	if _, err := t.append(e); err != nil {
		return docRow{}, err
	}
	body, err := t.store(p.text, p.body)
	if err != nil {
		return docRow{}, err
	}
	meta, err := t.store(p.metaHash, p.metaBody)
	if err != nil {
		return docRow{}, err
	}
	d := docRow{seq: e.Seq, day: dayValue(p.meta.day()), meta: meta, body: body, id: e.ID, text: p.text, fresh: true}
	return d, t.insertDocument(d, &p.meta, p.rows)
}

// insertDocument writes what is derived of a document.
func (t *tx) insertDocument(d docRow, m *meta, rows []row) error {
	if err := t.exec("INSERT INTO document (seq, identity, name, publisher, day, meta, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
		d.seq, m.identity, printable(m.name), printable(m.publisher), d.day, d.meta, d.body); err != nil {
		return err
	}
	return t.index(firstRow(m.day(), d.seq), rows)
}

func (t *tx) index(first int64, rows []row) error {
	for _, r := range rows {
		if err := t.exec(t.l.d.indexInsert, rowOf(first, r.n), r.terms); err != nil {
			return err
		}
	}
	return nil
}

// addReading adds the claims of one reader in a document.
func (t *tx) addReading(d docRow, identity Hash, r preparedReading) (bool, error) {
	e := &Entry{Kind: Reading, Content: r.hash, Link: d.id}
	if added, err := t.append(e); err != nil || !added {
		return false, err
	}
	body, err := t.store(r.hash, r.body)
	if err != nil {
		return false, err
	}
	if err := t.insertReading(e.Seq, d.seq, body, &r.derived); err != nil {
		return false, err
	}
	if !d.fresh {
		err = t.serve(identity)
	}
	return true, err
}

// insertReading writes what is derived of a reading; it is served until serve
// decides otherwise.
func (t *tx) insertReading(seq, document, body int64, d *derived) error {
	reader, err := t.numberOf("reader", d.reader)
	if err != nil {
		return err
	}
	if err := t.exec("INSERT INTO reading (seq, document, reader, body, claims, served) VALUES (?1, ?2, ?3, ?4, ?5, 1)",
		seq, document, reader, body, d.claims); err != nil {
		return err
	}
	if err := t.exec("INSERT INTO claim (reading, keys) VALUES (?1, ?2)", seq, packKeys(d.keys)); err != nil {
		return err
	}
	for _, name := range d.entities {
		n, err := t.numberOf("entity", name)
		if err != nil {
			return err
		}
		t.mentions = append(t.mentions, [2]int64{n, seq})
	}
	return t.spellings(d.names)
}

// spellings keeps by which names entities are called.
func (t *tx) spellings(names [][2]string) error {
	for _, s := range names {
		key := "name\x00" + s[0] + "\x00" + s[1]
		if t.l.cache[key] != 0 || t.cache[key] != 0 {
			continue
		}
		n, err := t.numberOf("entity", s[0])
		if err != nil {
			return err
		}
		if err := t.exec("INSERT INTO spelling (entity, terms) VALUES (?1, ?2) ON CONFLICT DO NOTHING", n, s[1]); err != nil {
			return err
		}
		t.cache[key] = 1
	}
	return nil
}

// numberOf returns the number of a name in table reader or entity, giving it one
// where it has none.
func (t *tx) numberOf(table, name string) (int64, error) {
	name = printable(name)
	key := table + "\x00" + name
	if n := t.l.cache[key]; n != 0 {
		return n, nil
	}
	if n := t.cache[key]; n != 0 {
		return n, nil
	}
	var n int64
	err := t.row([]any{&n}, "SELECT n FROM "+table+" WHERE name = ?1", name)
	if err == sql.ErrNoRows {
		if err = t.row([]any{&n}, "SELECT coalesce(max(n), 0) + 1 FROM "+table); err == nil {
			err = t.exec("INSERT INTO "+table+" (n, name) VALUES (?1, ?2)", n, name)
		}
	}
	if err == nil {
		t.cache[key] = n
	}
	return n, err
}

// candidate is a reading that may be the one that is served.
type candidate struct {
	seq    int64
	reader string
	doc    Hash // id of the document's entry
	id     Hash // of its own entry
	served bool
	of     int64 // the document's entry
}

// better orders the readings of one document: the newest version of a reader first;
// what is left is settled by content, so that every ledger with the same entries
// serves the same.
func better(a, b candidate) int {
	if c := compareVersions(b.reader, a.reader); c != 0 {
		return c
	}
	if c := strings.Compare(string(a.doc[:]), string(b.doc[:])); c != 0 {
		return c
	}
	return strings.Compare(string(a.id[:]), string(b.id[:]))
}

// serve marks the reading of a document that is served.
func (t *tx) serve(identity Hash) error {
	rows, err := t.query(`SELECT r.seq, x.name, d.id, e.id, r.served FROM document c JOIN reading r ON r.document = c.seq
		JOIN reader x ON x.n = r.reader JOIN entry e ON e.seq = r.seq JOIN entry d ON d.seq = c.seq
		WHERE c.identity = ?1`, identity)
	if err != nil {
		return err
	}
	defer rows.Close()
	var all []candidate
	for rows.Next() {
		var c candidate
		var served int64
		if err := rows.Scan(&c.seq, &c.reader, &c.doc, &c.id, &served); err != nil {
			return err
		}
		c.served = served == 1
		all = append(all, c)
	}
	if err := rows.Err(); err != nil {
		return err
	}
	rows.Close()
	slices.SortFunc(all, better)
	for i, c := range all {
		if c.served == (i == 0) {
			continue
		}
		served := 0
		if i == 0 {
			served = 1
		}
		if err := t.exec("UPDATE reading SET served = ?1 WHERE seq = ?2", served, c.seq); err != nil {
			return err
		}
	}
	return nil
}
