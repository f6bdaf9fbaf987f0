package ledger

import (
	"isnad/calendar"
	"isnad/document"
)

const metaForm = "isnad document 1\n"

// meta is what the ledger keeps of a document beside its text.
type meta struct {
	identity                                                       Hash
	name, title, publisher, author, dateline, published, lang, url string
	text                                                           Hash // of the text
}

// metaOf describes d, whose text has the hash text.
func metaOf(d *document.Document, text Hash) (meta, error) {
	identity, err := ParseHash(d.Identity())
	m := meta{
		identity: identity, name: d.ID, title: d.Title, publisher: d.Publisher, author: d.Author,
		dateline: d.Dateline, lang: d.Lang, url: d.URL, text: text,
	}
	if m.name == "" {
		m.name = identity.String()
	}
	if d.Published != nil {
		m.published = d.Published.String()
	}
	return m, err
}

func (m *meta) encode() []byte {
	b := append(make([]byte, 0, 256), metaForm...)
	b = append(b, m.identity[:]...)
	for _, s := range []string{m.name, m.title, m.publisher, m.author, m.dateline, m.published, m.lang, m.url} {
		b = appendString(b, s)
	}
	return append(b, m.text[:]...)
}

func (d *decoder) hash() (h Hash) {
	if len(d.b)-d.at < len(h) {
		d.fail(errCut)
		return h
	}
	d.at += copy(h[:], d.b[d.at:])
	return h
}

func decodeMeta(b []byte) (meta, error) {
	d := newDecoder(b, metaForm)
	m := meta{identity: d.hash()}
	for _, s := range []*string{&m.name, &m.title, &m.publisher, &m.author, &m.dateline, &m.published, &m.lang, &m.url} {
		*s = d.string()
	}
	m.text = d.hash()
	return m, d.end()
}

// day is the day of publication, calendar.NoDay where unknown.
func (m *meta) day() calendar.Day {
	d, err := calendar.Parse(m.published)
	if err != nil {
		return calendar.NoDay
	}
	return d
}

// gone describes a document whose description was taken away.
func gone(identity Hash) meta { return meta{identity: identity, name: identity.String()} }

// document joins what is kept with the text. Furniture is told anew.
func (m *meta) document(text string) *document.Document {
	d, _ := document.New(text, document.Meta{
		ID: m.name, Title: m.title, Publisher: m.publisher, Author: m.author,
		Published: m.published, Lang: m.lang, URL: m.url,
	})
	d.Text = text
	if m.dateline != "" {
		d.Dateline = m.dateline
	}
	return d
}

// bare is document without what only readers need.
func (m *meta) bare(text string) *document.Document {
	d := &document.Document{ID: m.name, Title: m.title, Publisher: m.publisher, Author: m.author, Dateline: m.dateline, Lang: m.lang, URL: m.url, Text: text}
	if day := m.day(); day.Known() {
		d.Published = &day
	}
	return d
}
