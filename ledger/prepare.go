package ledger

import (
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
	Reader string  // the reader and its version; claims may not name another
	Kept   []byte  // what was found out about the claims beside, to be kept as Keep does; nil for nothing
	KeptAs string  // its name
	Copy   *CopyOf // of what its text was found to be a copy; nil for none or not known
	Done   func()  // called when the document is safely kept; may be nil
}

// prepared is an item with all that can be worked out without the database.
type prepared struct {
	item     Item
	raw      Hash
	text     Hash
	body     []byte // the text
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
	end   int // of the terms, among those of all rows; while they are being made
}

type preparedReading struct {
	body    []byte
	hash    Hash
	derived derived
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
	p.body = []byte(it.Doc.Text)
	p.text = sum(p.body)
	if p.meta, p.err = metaOf(it.Doc, p.text); p.err != nil {
		return p
	}
	p.metaBody = p.meta.encode()
	p.metaHash = sum(p.metaBody)
	p.rows = l.indexRows(it.Doc.Title, it.Doc.Text)
	if p.err = l.checkCopy(p); p.err == nil {
		p.err = l.prepareReading(p)
	}
	return p
}

// indexRows returns the rows of the search index for a text, in the order of rows.
func (l *Ledger) indexRows(title, text string) []row {
	c := l.terms.cutter()
	defer l.terms.giveBack(c)
	passages := l.terms.cut(c, title, text)
	rows := make([]row, len(passages))
	c.row = c.row[:0]
	for i, s := range passages {
		c.row = l.d.entry(c.row, s.terms)
		rows[len(rows)-1-i] = row{n: s.n, end: len(c.row)}
	}
	all := string(c.row) // one piece of memory for all
	for i := range rows {
		start := 0
		if i+1 < len(rows) {
			start = rows[i+1].end
		}
		rows[i].terms = all[start:rows[i].end]
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
	e, ok := l.encoders.Get().(*encoder)
	if !ok {
		e = new(encoder)
	}
	body := e.reading(entry, reader, claims)
	if cap(e.b) <= mostEncoded { // one very long reading must not keep its memory
		l.encoders.Put(e)
	}
	return preparedReading{body: body, hash: sum(body), derived: l.derive(reader, name, claims)}
}

// mostEncoded is how many bytes of claims an encoder keeps room for.
const mostEncoded = 1 << 18

// day of publication as the database has it.
func dayValue(d calendar.Day) int64 { return int64(d) }

// printable takes out the one character that PostgreSQL's texts cannot hold.
func printable(s string) string { return strings.ReplaceAll(s, "\x00", "\uFFFD") }
