package pdf

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/ledongthuc/pdf"

	"isnad/internal/locale"
	"isnad/source/fault"
)

// limits of one document.
const (
	maxPages   = 5_000
	maxContent = 32 << 20 // bytes of one page's drawing, inflated
	maxGlyphs  = 400_000  // of one page
	maxTime    = 2 * time.Minute
)

// Document is what was read.
type Document struct {
	Title, Author string
	Created       string // ISO day, "" if unknown
	Pages         []Page
}

// Page is one page.
type Page struct {
	Text     string // one line a line; withheld where Degraded
	Degraded string // why the text is not to be trusted, "" where it is
	glyphs   int
}

// Text joins the pages' paragraphs.
func (d *Document) Text() string {
	var all []string
	for _, p := range d.Pages {
		if p.Text != "" {
			all = append(all, p.Text)
		}
	}
	return strings.Join(all, "\n")
}

// DegradedPages lists the numbers of pages that were left out, as people write them.
func (d *Document) DegradedPages() string {
	var out []string
	for i, p := range d.Pages {
		if p.Degraded != "" {
			out = append(out, fmt.Sprint(i+1))
		}
	}
	if len(out) > 12 {
		out = append(out[:12], "…")
	}
	return strings.Join(out, ", ")
}

// Read reads a document of the given size. The error is a fault; with PDFNoText the
// document has pages but no text on any.
func Read(r io.ReaderAt, size int64) (Document, error) { return read(r, size, maxMemory) }

// read is Read that adds no more than memory bytes to the heap.
func read(r io.ReaderAt, size int64, memory uint64) (d Document, err error) {
	defer func() {
		switch p := recover(); {
		case p == nil:
		case p == errMemory:
			err = fault.New(locale.PDFBad, errMemory)
		default:
			err = fault.New(locale.PDFBad, fmt.Errorf("its structure is broken: %.80v", p))
		}
	}()
	if err := claims(r, size); err != nil {
		return d, fault.New(locale.PDFBad, err)
	}
	f, err := pdf.NewReader(watch(r, memory), size)
	switch {
	case errors.Is(err, pdf.ErrInvalidPassword):
		return d, fault.New(locale.Encrypted)
	case err != nil:
		return d, fault.New(locale.PDFBad, short(err))
	}
	info := f.Trailer().Key("Info")
	d.Title, d.Author, d.Created = info.Key("Title").Text(), info.Key("Author").Text(), day(info.Key("CreationDate").RawString())
	until := time.Now().Add(maxTime)
	n, glyphs := min(f.NumPage(), maxPages), 0
	for i := 1; i <= n && time.Now().Before(until); i++ {
		p := readPage(f.Page(i))
		glyphs += p.glyphs
		d.Pages = append(d.Pages, p)
	}
	if glyphs == 0 {
		return d, fault.New(locale.PDFNoText)
	}
	return d, nil
}

// overdrawn is why a page is degraded on which lines lie over lines.
const overdrawn = "its lines are drawn over one another"

func short(err error) error {
	s := strings.Join(strings.Fields(err.Error()), " ")
	if len(s) > 120 {
		s = strings.ToValidUTF8(s[:120], "") + "…"
	}
	return errors.New(s)
}

// readPage never fails: a page that breaks the reader is degraded.
func readPage(p pdf.Page) (out Page) {
	defer func() {
		if recover() != nil {
			out = Page{Degraded: "its drawing is broken", glyphs: 1}
		}
	}()
	c := canvas{fonts: map[string]*font{}}
	c.page(p)
	if c.tooLong {
		return Page{Degraded: "it draws without end", glyphs: 1}
	}
	text, lines := layOut(c.glyphs)
	out = Page{Text: text, glyphs: len(c.glyphs)}
	why := gate(text)
	if why == "" && overlap(lines) {
		why = overdrawn
	}
	if why != "" {
		out.Text, out.Degraded = "", why
	}
	return out
}

// day reads a PDF date, D:20150721….
func day(s string) string {
	s = strings.TrimPrefix(s, "D:")
	if len(s) < 8 {
		return ""
	}
	t, err := time.Parse("20060102", s[:8])
	if err != nil {
		return ""
	}
	return t.Format("2006-01-02")
}
