package source

import (
	"io"
	"regexp"
	"strings"

	"golang.org/x/text/encoding/htmlindex"

	"isnad/document"
	"isnad/internal/locale"
	"isnad/source/fault"
	"isnad/source/page"
)

// whole reads all of a stream up to limit bytes.
func (s *stream) whole(limit int) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(s.raw, int64(limit)+1))
	if err == nil && len(b) > limit {
		err = fault.New(locale.TooLarge, fault.Size(int64(limit)))
	}
	if s.original == nil {
		s.original = b
	}
	return b, err
}

// readHTML reads one web page.
func readHTML(r *run, s *stream) bool {
	b, err := s.whole(page.MaxBytes)
	if err != nil {
		return r.faulty(s, 0, err)
	}
	text, ok := r.webText(s, b)
	if !ok {
		return r.undecodable(s, b)
	}
	if text == nil {
		return false
	}
	p, err := page.Read(text, page.Options{Address: s.hint.URL})
	if err != nil {
		return r.faulty(s, 0, err)
	}
	if p.Flat && !r.problem(Problem{Input: s.input, Key: locale.PageTooDeep, Args: []any{page.MaxDepth}}) {
		return false
	}
	m := document.Meta{Title: p.Title, Author: p.Author, Publisher: p.Publisher, Published: p.Published, Lang: p.Lang, URL: p.Canonical}
	return r.found(s, 0, p.Text, m)
}

var metaCharset = regexp.MustCompile(`(?i)<meta[^>]+charset\s*=\s*["']?\s*([\w\-]+)`)

// webText decodes a page. What a page or its server declares counts where the bytes
// are no UTF-8, but for the Latin code pages that templates name out of habit: letters
// that are Arabic in windows-1256 are told by themselves. Bytes are nil, and ok true,
// where reading must end.
func (r *run) webText(s *stream, b []byte) (text []byte, ok bool) {
	declared := s.hint.charset
	if m := metaCharset.FindSubmatch(b[:min(len(b), 4096)]); declared == "" && m != nil {
		declared = string(m[1])
	}
	if latin(declared) {
		declared = ""
	}
	if r.opts.Charset != "" {
		declared = r.opts.Charset
	}
	cs, ok := charsetOf(b, declared, false)
	if !ok {
		return nil, false
	}
	if cs.enc != nil && declared == "" && !r.problem(Problem{Input: s.input, Key: locale.ReadAs, Args: []any{cs.name}}) {
		return nil, true
	}
	text = cs.decode(b)
	if text == nil {
		text = []byte{}
	}
	return text, true
}

// latin tells the charsets that are declared without being meant.
func latin(name string) bool {
	enc, err := htmlindex.Get(name)
	if err != nil {
		return true
	}
	canonical, _ := htmlindex.Name(enc)
	return canonical == "windows-1252" || canonical == "utf-8" || strings.HasPrefix(canonical, "iso-8859-") && canonical != "iso-8859-6"
}

// found makes a document of what a reader found, completed by what was known of the
// stream and by what the user gave.
func (r *run) found(s *stream, line int, text string, m document.Meta) bool {
	if len(text) > r.opts.maxRecord() {
		return r.problem(Problem{Input: s.input, Line: line, Key: locale.TextTooLong, Args: []any{megabytes(r.opts.maxRecord())}, Skipped: true})
	}
	or := func(a ...string) string {
		for _, x := range a {
			if strings.TrimSpace(x) != "" {
				return x
			}
		}
		return ""
	}
	h, o := s.hint, r.opts.Meta
	m.Title, m.Author = or(m.Title, h.Title, o.Title), or(m.Author, h.Author, o.Author)
	m.Publisher, m.Published = or(m.Publisher, h.Publisher, o.Publisher), or(m.Published, h.Published, o.Published)
	m.Lang, m.URL = or(m.Lang, h.Lang, o.Lang), or(m.URL, h.URL)
	if strings.ContainsFunc(m.Title+m.URL, turning) && !r.problem(Problem{Input: s.input, Line: line, Key: locale.TitleOverride}) {
		return false
	}
	return r.document(s.input, line, text, m, s.original)
}

// turning tells the controls that turn the direction of writing.
func turning(r rune) bool { return r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 }

// faulty tells an error of a reader once, in its own words where it is a fault.
func (r *run) faulty(s *stream, line int, err error) bool {
	p := unreadable(s.input, err)
	p.Line = line
	if f := fault.Of(err, locale.Unreadable); f.Key != locale.Unreadable {
		if f == r.told {
			return true
		}
		r.told = f
		p = Problem{Input: s.input, Line: line, Key: f.Key, Args: f.Args, Skipped: true}
	}
	return r.problem(p)
}
