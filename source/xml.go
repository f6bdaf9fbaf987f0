package source

import (
	"bytes"

	"isnad/document"
	"isnad/internal/locale"
	"isnad/source/feed"
	"isnad/source/page"
)

// readXML reads feeds; other XML has no text that could be told from its markup.
func readXML(r *run, s *stream) bool {
	b, err := s.whole(feed.MaxBytes)
	if err != nil {
		return r.faulty(s, 0, err)
	}
	declared := feed.Declared(b)
	if r.opts.Charset != "" {
		declared = r.opts.Charset
	}
	cs, ok := charsetOf(b, declared, false)
	if !ok {
		return r.undecodable(s, b)
	}
	b = cs.decode(b)
	switch feed.Kind(b) {
	case "rss", "feed", "rdf:rdf":
		return r.feed(s, b)
	}
	if bytes.Contains(b[:min(len(b), 2048)], []byte("http://www.w3.org/1999/xhtml")) {
		s.raw.Reset(bytes.NewReader(b))
		return readHTML(r, s)
	}
	return r.problem(Problem{Input: s.input, Key: locale.XMLUnknown, Skipped: true})
}

// feed reads the entries that hold text; those that only point to a page are for
// isnad watch, which fetches them.
func (r *run) feed(s *stream, b []byte) bool {
	f, err := feed.Read(b)
	if err != nil {
		return r.faulty(s, 0, err)
	}
	for _, e := range f.Entries {
		text := page.Fragment([]byte(e.HTML), e.Title)
		if text == "" {
			continue
		}
		m := document.Meta{Title: e.Title, Author: e.Author, Publisher: f.Title, Published: e.Day, URL: webOnly(e.Link)}
		if !r.found(s, 0, text, m) {
			return false
		}
	}
	return true
}
