package ledger

import (
	"cmp"
	"slices"
	"strings"

	"isnad/calendar"
	"isnad/claim"
	"isnad/document"
)

// Item is one document with what a reader found in it.
type Item struct {
	Raw    []byte // the bytes as they came, before any decoding; nil where they are not at hand
	Doc    *document.Document
	Claims []claim.Claim
	Reader string // the reader and its version; claims may not name another
	Done   func() // called when the document is safely kept; may be nil
}

// prepared is an item with all that can be worked out without the database.
type prepared struct {
	item     Item
	raw      Hash
	text     Hash
	meta     meta
	metaBody []byte
	metaHash Hash
	rows     []row
	reading  preparedReading
	err      error
}

// row is one row of the search index, without its document.
type row struct {
	n     int
	terms string
}

type preparedReading struct {
	body    []byte
	hash    Hash
	derived derived
}

// derived is what the database holds of a reading so that it is found.
type derived struct {
	reader   string
	claims   int
	keys     []uint64    // of the claims, sorted
	entities []string    // sorted
	names    [][2]string // entity and the terms of a name, sorted
}

// prepare does the costly part of adding an item; it may run beside others.
func (l *Ledger) prepare(it Item) *prepared {
	p := &prepared{item: it}
	if it.Doc == nil {
		p.err = l.errorf(ErrInput, nil, "was given an item without a document")
		return p
	}
	if it.Raw != nil {
		p.raw = sum(it.Raw)
	}
	p.text = sum([]byte(it.Doc.Text))
	if p.meta, p.err = metaOf(it.Doc, p.text); p.err != nil {
		return p
	}
	p.metaBody = p.meta.encode()
	p.metaHash = sum(p.metaBody)
	p.rows = l.indexRows(it.Doc.Title, it.Doc.Text)
	p.err = l.prepareReading(p)
	return p
}

func (l *Ledger) indexRows(title, text string) []row {
	passages := l.terms.passages(title, text)
	rows := make([]row, len(passages))
	for i, s := range passages {
		rows[len(rows)-1-i] = row{s.n, l.d.entry(texts(s.terms))} // in the order of rows
	}
	return rows
}

// prepareReading refuses a claim that quotes what is not in the text.
func (l *Ledger) prepareReading(p *prepared) error {
	it := &p.item
	if it.Reader == "" && len(it.Claims) == 0 {
		return nil // a document alone
	}
	if it.Reader == "" {
		it.Reader = it.Claims[0].Reader
	}
	if it.Reader == "" {
		return l.errorf(ErrInput, nil, "records claims only with the name and version of their reader; those of document %q have none", p.meta.name)
	}
	k := checker{text: newQuoter(it.Doc.Text)}
	for i := range it.Claims {
		c := &it.Claims[i]
		if c.Reader != "" && c.Reader != it.Reader {
			return l.errorf(ErrInput, nil, "was given claims of two readers at once, %q and %q, for document %q", it.Reader, c.Reader, p.meta.name)
		}
		if err := k.check(c); err != nil {
			return l.errorf(ErrInput, err, "refuses claim %d of document %q: %v", i+1, p.meta.name, err)
		}
	}
	p.reading = l.readingOf(p.entry().ID, it.Reader, p.meta.name, it.Claims)
	return nil
}

// entry is the document's link of the chain, before it has its place.
func (p *prepared) entry() *Entry {
	e := &Entry{Kind: Document, Content: p.metaHash, Link: p.text, About: p.meta.identity, Via: p.raw}
	e.ID = e.identify()
	return e
}

// readingOf encodes claims whose spans hold their words.
func (l *Ledger) readingOf(entry Hash, reader, name string, claims []claim.Claim) preparedReading {
	body := encodeReading(entry, reader, claims)
	return preparedReading{body: body, hash: sum(body), derived: l.derive(reader, name, claims)}
}

// derive works out what is kept of claims so that they are found.
func (l *Ledger) derive(reader, document string, claims []claim.Claim) derived {
	d := derived{reader: reader, claims: len(claims), keys: keysOf(claims, document)}
	for i := range claims {
		c := &claims[i]
		for _, r := range c.Roles {
			d.mention(l, r.Entity, r.Span.Text)
		}
		for _, k := range c.Isnad {
			d.mention(l, k.Entity, k.Span.Text)
		}
	}
	slices.Sort(d.entities)
	d.entities = slices.Compact(d.entities)
	slices.SortFunc(d.names, func(a, b [2]string) int { return cmp.Or(strings.Compare(a[0], b[0]), strings.Compare(a[1], b[1])) })
	d.names = slices.Compact(d.names)
	return d
}

// keysOf returns the keys of claims, sorted.
func keysOf(claims []claim.Claim, document string) []uint64 {
	keys := make([]uint64, len(claims))
	for i := range claims {
		keys[i] = claimKey(claimHash(&claims[i], document))
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

func (d *derived) mention(l *Ledger, entity, name string) {
	if entity == "" {
		return
	}
	d.entities = append(d.entities, entity)
	if terms := l.terms.ofName(name); terms != "" {
		d.names = append(d.names, [2]string{entity, terms})
	}
}

// day of publication as the database has it.
func dayValue(d calendar.Day) int64 { return int64(d) }

// printable takes out the one character that PostgreSQL's texts cannot hold.
func printable(s string) string { return strings.ReplaceAll(s, "\x00", "\uFFFD") }
