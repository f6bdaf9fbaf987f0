package main

import (
	"bufio"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"isnad/claim"
	"isnad/internal/locale"
	"isnad/internal/term"
	"isnad/internal/wording"
	"isnad/lexicon"
)

// plain is the reader-friendly view: per document its claims, one line each.
type plain struct {
	w            *bufio.Writer
	lang         locale.Lang
	style        term.Style
	explain      *explainer // nil unless asked for
	docs, claims int
	copied       int // of the documents
}

func newPlain(w io.Writer, l locale.Lang, s term.Style, lex *lexicon.Lexicon, explain bool) *plain {
	p := &plain{w: bufio.NewWriter(w), lang: l, style: s}
	if explain {
		p.explain = newExplainer(p, lex)
	}
	return p
}

func (p *plain) document(r result) error {
	if p.docs++; p.docs > 1 {
		p.w.WriteByte('\n')
	}
	p.heading(r)
	if p.copy(r); r.copied != nil && r.copied.Exact {
		return p.w.Flush()
	}
	p.claims += len(r.claims)
	if len(r.claims) == 0 {
		fmt.Fprintln(p.w, "  "+p.style.Paint(term.Dim, p.lang.Text(locale.NoClaims)))
	}
	for i := range r.claims {
		p.claim(r, &r.claims[i])
	}
	if p.explain != nil {
		p.explain.lost(r)
	}
	return p.w.Flush() // a person may be watching, and Ctrl-C must lose nothing
}

// heading names the document: its title, else its file; then publisher, day and id.
func (p *plain) heading(r result) {
	d := r.Doc
	title := d.Title
	if title == "" {
		title = filepath.Base(r.Input)
	}
	var more []string
	if d.Publisher != "" {
		more = append(more, p.style.Datum(d.Publisher))
	}
	if d.Published != nil {
		more = append(more, p.style.Datum(d.Published.String()))
	}
	more = append(more, p.style.Datum(shortID(d.ID)))
	fmt.Fprintf(p.w, "%s  %s\n", p.style.Paint(term.Bold, p.style.Datum(title)), p.style.Paint(term.Dim, strings.Join(more, " · ")))
}

// copy tells what the text is a copy of. The claims of an exact copy are those of the
// first: it is the same document at another address.
func (p *plain) copy(r result) {
	if r.copied == nil {
		return
	}
	p.copied++
	of := p.style.Datum(shortID(r.copied.Of))
	text := p.lang.Text(locale.CopyNear, of, int(100*r.copied.Share+0.5))
	if r.copied.Exact {
		text = p.lang.Text(locale.CopyExact, of)
	}
	if r.Doc.URL != "" {
		text += " · " + p.style.Datum(r.Doc.URL)
	}
	fmt.Fprintln(p.w, "  "+p.style.Paint(term.Dim, text))
}

// shortID cuts a hash to what people compare by eye; ids that were given stay whole.
func shortID(id string) string {
	if len(id) == 64 && !strings.ContainsFunc(id, func(r rune) bool { return !strings.ContainsRune("0123456789abcdef", r) }) {
		return id[:12]
	}
	return id
}

func (p *plain) claim(r result, c *claim.Claim) {
	p.w.WriteString("  " + p.style.Paint(paintOf(c), wording.TypeName(p.lang, c.Type)) + "  ")
	for _, part := range wording.Claim(p.lang, r.Doc.Publisher, c) {
		if part.Datum {
			p.w.WriteString(p.style.Datum(part.Text))
		} else {
			p.w.WriteString(part.Text)
		}
	}
	p.w.WriteByte('\n')
	if p.explain != nil {
		p.explain.rule(r, c)
	}
}

// paintOf tells what is told as done from what is denied, and from the rest.
func paintOf(c *claim.Claim) term.Paint {
	switch {
	case c.Polarity == claim.Negated:
		return term.Red
	case c.Modality != claim.Actual:
		return term.Yellow
	}
	return term.Green
}

func (p *plain) finish() error {
	if p.docs > 1 {
		fmt.Fprintln(p.w, "\n"+p.lang.Text(locale.Summary, p.lang.Count(locale.Claims, p.claims), p.lang.Count(locale.Documents, p.docs)))
	}
	if p.copied > 0 {
		fmt.Fprintln(p.w, p.lang.Text(locale.SummaryCopied, p.lang.Count(locale.Documents, p.copied)))
	}
	return p.w.Flush()
}

func (p *plain) flush() error { return p.w.Flush() }
