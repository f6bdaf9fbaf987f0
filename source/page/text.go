package page

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// blocks are the elements that begin and end a line.
var blocks = set("address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form " +
	"h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul")

func set(names string) map[string]bool {
	m := map[string]bool{}
	for _, n := range strings.Fields(names) {
		m[n] = true
	}
	return m
}

// writer makes lines of text with single spaces.
type writer struct {
	lines []string
	b     strings.Builder
	gap   bool
}

func (w *writer) write(s string) {
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			w.gap = true
		default:
			if w.gap && w.b.Len() > 0 {
				w.b.WriteByte(' ')
			}
			w.gap = false
			w.b.WriteRune(r)
		}
	}
}

func (w *writer) line() {
	if w.b.Len() > 0 {
		w.lines = append(w.lines, w.b.String())
		w.b.Reset()
	}
	w.gap = false
}

func (w *writer) text() string {
	w.line()
	return strings.Join(w.lines, "\n")
}

// lines returns the text below n, a line for each block.
func lines(n *html.Node) []string {
	var w writer
	w.node(n)
	w.line()
	return w.lines
}

func (w *writer) node(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		w.write(n.Data)
		return
	case element(n, "script", "style", "noscript", "template"):
		return
	}
	block := n.Type == html.ElementNode && blocks[n.Data]
	if block {
		w.line()
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c)
	}
	if block {
		w.line()
	}
}
