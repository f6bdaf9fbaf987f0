package page

import (
	"bytes"
	"net/url"
	"strings"
	"time"

	"golang.org/x/net/html"

	"isnad/arabic/lang"
	"isnad/internal/locale"
	"isnad/source/fault"
)

// MaxBytes is the longest page that is read. Real articles stay below 2 MB; what is
// longer is a generated listing or an attack.
const MaxBytes = 16 << 20

// MaxDepth is the nesting of elements that the HTML parser allows.
const MaxDepth = 512

// maxNodes bounds the work on a tree: pages of news have a few thousand nodes.
const maxNodes = 150_000

// Page is what was read in a page; empty fields are unknown.
type Page struct {
	Title, Author, Publisher string
	Published                string // ISO day
	DayFrom                  string // what told the day: json-ld, meta, time, text, address
	Lang                     string // ISO 639-1 code, as the text shows or the page declares
	Canonical                string // absolute http or https address that the page gives itself, else where it was found
	Text                     string // one paragraph a line
	Flat                     bool   // nested too deep to be understood: Text is all its text
}

// Options say where the page is from.
type Options struct {
	Address string    // where the page was found, "" if unknown
	Now     time.Time // no page is from after it; zero is the clock's
}

// Read reads a page. The error is a fault: too long, or without any text.
func Read(b []byte, o Options) (Page, error) {
	if len(b) > MaxBytes {
		return Page{}, fault.New(locale.TooLarge, fault.Size(MaxBytes))
	}
	if bytes.IndexByte(b, 0) >= 0 {
		b = bytes.ReplaceAll(b, []byte{0}, nil)
	}
	doc, err := html.Parse(bytes.NewReader(b))
	if err != nil || !fewer(doc, maxNodes) {
		return flat(b, o)
	}
	base := address(o.Address)
	m := readMeta(doc, base)
	p := Page{Author: m.author, Publisher: m.publisher, Canonical: m.canonical(base)}
	dropDead(doc)
	t := tabulate(doc)
	at := titleIn(t, m)
	p.Title = at.text
	if onlyFirst(at.node) {
		t = tabulate(doc)
	}
	if p.Author == "" {
		p.Author = byline(t) // before clean, which takes the foot of a post
	}
	clean(t, at.node)
	whole := t
	t = tabulate(doc)
	p.Published, p.DayFrom = m.day(t, whole, at.node, o)
	p.Text = mainText(t, at, base)
	if p.Text == "" {
		return p, fault.New(locale.PageNoText)
	}
	if p.Published == "" {
		p.Published, p.DayFrom = headDay(p.Text, o)
	}
	p.Lang = language(p.Text, m.lang)
	return p, nil
}

// flat reads a page that no tree can be built of: all its text, tags left out.
func flat(b []byte, o Options) (Page, error) {
	p := Page{Flat: true, Canonical: o.Address}
	z := html.NewTokenizer(bytes.NewReader(b))
	var w writer
	skip := ""
	for {
		switch z.Next() {
		case html.ErrorToken:
			p.Text = w.text()
			if p.Text == "" {
				return p, fault.New(locale.PageNoText)
			}
			p.Lang = language(p.Text, "")
			return p, nil
		case html.TextToken:
			if t := string(z.Text()); skip == "title" {
				p.Title = oneLine(t)
			} else if skip == "" {
				w.write(t)
			}
		case html.StartTagToken:
			name, _ := z.TagName()
			if n := string(name); n == "script" || n == "style" || n == "title" {
				skip = n
			} else if blocks[n] {
				w.line()
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			if string(name) == skip {
				skip = ""
			}
		}
	}
}

// language trusts the text before the page's own word, which templates copy around.
func language(text, declared string) string {
	l, sure := lang.Guess(text)
	if sure >= 0.5 || declared == "" {
		return string(l)
	}
	code, _, _ := strings.Cut(strings.ToLower(declared), "-")
	return code
}

// address parses an http or https address; nil for anything else.
func address(s string) *url.URL {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil
	}
	return u
}

// Fragment returns the text of a piece of HTML, as feeds and messages hold it: all of
// it but share lines and the title said again.
func Fragment(b []byte, title string) string {
	if len(b) > MaxBytes {
		return ""
	}
	doc, err := html.Parse(bytes.NewReader(bytes.ReplaceAll(b, []byte{0}, nil)))
	if err != nil {
		p, _ := flat(b, Options{})
		return p.Text
	}
	dropDead(doc)
	return strings.Join(sift(lines(doc), title), "\n")
}
