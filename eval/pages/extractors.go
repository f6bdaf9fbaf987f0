package main

import (
	"bytes"
	"net/url"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"github.com/markusmobius/go-htmldate"
	"github.com/markusmobius/go-trafilatura"

	"isnad/source/page"
)

// found is what an extractor says of a page.
type found struct{ title, text, day, author, publisher, address string }

type extractor struct {
	name string
	read func(b []byte, u *url.URL) found
}

// extractors are all that were tried. None but page is linked into isnad: htmldate and
// trafilatura add 8 and 13 MB and 250 ms to the start of the program.
var extractors = []extractor{
	{"isnad/source/page", ours},
	{"go-readability v2.1.0", readable},
	{"go-trafilatura v1.12.2", func(b []byte, u *url.URL) found { return trafilate(b, u, false) }},
	{"go-trafilatura v1.12.2, with fallbacks", func(b []byte, u *url.URL) found { return trafilate(b, u, true) }},
	{"go-htmldate v1.10.1, fast", func(b []byte, u *url.URL) found { return dated(b, u, true) }},
	{"go-htmldate v1.10.1, extensive", func(b []byte, u *url.URL) found { return dated(b, u, false) }},
}

func ours(b []byte, u *url.URL) found {
	p, err := page.Read(b, page.Options{Address: u.String()})
	if err != nil {
		return found{}
	}
	return found{p.Title, p.Text, p.Published, p.Author, p.Publisher, p.Canonical}
}

func readable(b []byte, u *url.URL) found {
	a, err := readability.FromReader(bytes.NewReader(b), u)
	if err != nil || a.Node == nil {
		return found{}
	}
	var text strings.Builder
	_ = a.RenderText(&text)
	f := found{title: a.Title(), text: text.String(), author: a.Byline(), publisher: a.SiteName()}
	if t, err := a.PublishedTime(); err == nil {
		f.day = t.Format("2006-01-02")
	}
	return f
}

func trafilate(b []byte, u *url.URL, fallback bool) found {
	r, err := trafilatura.Extract(bytes.NewReader(b), trafilatura.Options{OriginalURL: u, EnableFallback: fallback, ExcludeComments: true})
	if err != nil || r == nil {
		return found{}
	}
	f := found{title: r.Metadata.Title, text: r.ContentText, author: r.Metadata.Author, publisher: r.Metadata.Sitename, address: r.Metadata.URL}
	if !r.Metadata.Date.IsZero() {
		f.day = r.Metadata.Date.Format("2006-01-02")
	}
	return f
}

func dated(b []byte, u *url.URL, fast bool) found {
	r, err := htmldate.FromReader(bytes.NewReader(b), htmldate.Options{URL: u.String(), UseOriginalDate: true, SkipExtensiveSearch: fast})
	if err != nil || r.DateTime.IsZero() {
		return found{}
	}
	return found{day: r.DateTime.Format("2006-01-02")}
}
