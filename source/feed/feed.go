// Package feed reads RSS, Atom and lists of feeds in OPML. Bytes are UTF-8 whatever
// their XML declaration says: charsets are told before. It fetches nothing; an entry's
// own text is HTML, and what it says is for whoever reads pages.
package feed

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"

	"github.com/mmcdole/gofeed"

	"isnad/internal/locale"
	"isnad/source/fault"
)

// MaxBytes is the longest feed that is read.
const MaxBytes = 16 << 20

// maxEntries bounds one feed; real ones have tens.
const maxEntries = 20_000

// Feed is what was read; empty fields are unknown.
type Feed struct {
	Title, Lang string
	Entries     []Entry
}

// Entry is one item of a feed.
type Entry struct {
	ID, Title, Author string
	Link              string // as written: it may be of any scheme
	Day               string // ISO day on the publisher's clock
	HTML              string // the longest text that the feed gives
}

var (
	root        = regexp.MustCompile(`(?is)^\x{FEFF}?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<\?[^>]*>\s*|<!DOCTYPE[^>\[]*(?:\[.*?\])?\s*>\s*)*<(rss|feed|rdf:RDF|opml)\b`)
	declaration = regexp.MustCompile(`(?i)^(\x{FEFF}?\s*<\?xml[^>]*?)\s+encoding\s*=\s*["'][^"']*["']`)
	entity      = regexp.MustCompile(`(?i)<!ENTITY`)
)

// Kind tells what the root of an XML text is: rss, feed, rdf:rdf, opml, or "".
func Kind(head []byte) string {
	m := root.FindSubmatch(head[:min(len(head), 64<<10)])
	if m == nil {
		return ""
	}
	return strings.ToLower(string(m[1]))
}

// Declared returns the charset of an XML declaration, "" where it names none.
func Declared(head []byte) string {
	m := declaration.Find(head[:min(len(head), 1024)])
	if m == nil {
		return ""
	}
	i := bytes.LastIndexAny(m[:len(m)-1], `"'`)
	return string(m[i+1 : len(m)-1])
}

// prepare refuses entities and drops the declared charset, which is undone by now.
func prepare(b []byte) ([]byte, error) {
	if len(b) > MaxBytes {
		return nil, fault.New(locale.TooLarge, fault.Size(MaxBytes))
	}
	if entity.Match(b[:min(len(b), 1<<20)]) {
		return nil, fault.New(locale.XMLEntities)
	}
	return declaration.ReplaceAll(bytes.TrimPrefix(b, []byte("\xEF\xBB\xBF")), []byte("$1")), nil
}

// Read reads a feed. The error is a fault.
func Read(b []byte) (f Feed, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fault.New(locale.FeedBad, errors.New("it makes the parser fail"))
		}
	}()
	if b, err = prepare(b); err != nil {
		return Feed{}, err
	}
	if !shallow(b) {
		return Feed{}, fault.New(locale.FeedBad, errors.New("its elements nest too deep"))
	}
	parsed, err := gofeed.NewParser().Parse(bytes.NewReader(b))
	if err != nil {
		return Feed{}, fault.New(locale.FeedBad, err)
	}
	f = Feed{Title: oneLine(parsed.Title), Lang: parsed.Language}
	for _, i := range parsed.Items[:min(len(parsed.Items), maxEntries)] {
		f.Entries = append(f.Entries, entryOf(i))
	}
	return f, nil
}

// shallow tells that no element is more than 200 deep; parsers go down by recursion.
func shallow(b []byte) bool {
	depth := 0
	for i := 0; i+1 < len(b); i++ {
		if b[i] != '<' {
			continue
		}
		switch {
		case bytes.HasPrefix(b[i:], []byte("<![CDATA[")):
			n := bytes.Index(b[i:], []byte("]]>"))
			if n < 0 {
				return true
			}
			i += n
		case b[i+1] == '/':
			depth--
		case b[i+1] != '!' && b[i+1] != '?':
			n := bytes.IndexByte(b[i:], '>')
			if n > 0 && b[i+n-1] != '/' {
				depth++
			}
		}
		if depth > 200 {
			return false
		}
	}
	return true
}

func entryOf(i *gofeed.Item) Entry {
	e := Entry{ID: strings.TrimSpace(i.GUID), Title: oneLine(i.Title), Link: strings.TrimSpace(i.Link), HTML: i.Content}
	if len(i.Description) > len(e.HTML) {
		e.HTML = i.Description
	}
	for _, t := range []string{i.Published, i.Updated} {
		if e.Day = day(t); e.Day != "" {
			break
		}
	}
	if e.Day == "" && i.PublishedParsed != nil {
		e.Day = i.PublishedParsed.Format("2006-01-02")
	}
	var names []string
	for _, a := range i.Authors {
		if a != nil && a.Name != "" {
			names = append(names, oneLine(a.Name))
		}
	}
	e.Author = strings.Join(names, ", ")
	return e
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// OPML returns the addresses of the feeds of a list, in order, each once.
func OPML(b []byte) ([]string, error) {
	b, err := prepare(b)
	if err != nil {
		return nil, err
	}
	x := xml.NewDecoder(bytes.NewReader(b))
	var out []string
	seen := map[string]bool{}
	for {
		t, err := x.Token()
		switch {
		case errors.Is(err, io.EOF):
			return out, nil
		case err != nil:
			return out, fault.New(locale.FeedBad, err)
		}
		e, ok := t.(xml.StartElement)
		if !ok || !strings.EqualFold(e.Name.Local, "outline") {
			continue
		}
		for _, a := range e.Attr {
			if u := strings.TrimSpace(a.Value); strings.EqualFold(a.Name.Local, "xmlUrl") && u != "" && !seen[u] {
				seen[u] = true
				out = append(out, u)
			}
		}
	}
}
