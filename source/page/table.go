package page

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// table is a tree as a list in document order, with what is below each node counted
// once: templates nest, and counting anew at each level costs most of a page's time.
type table struct{ rows []row }

// row is one node. Its tree must not have changed since the table was made.
type row struct {
	n     *html.Node
	nodes int // n and what is below it; as many rows
	words int // below n
	link  int // of these, in links below n
	links int // link elements, n too
	long  int // paragraphs of twenty-five words outside links, n too
}

// longParagraph is how many words a paragraph of prose has at least.
const longParagraph = 25

func tabulate(doc *html.Node) *table {
	t := &table{}
	t.add(doc)
	return t
}

// add appends n and what is below it; the parser bounds how deep that goes.
func (t *table) add(n *html.Node) {
	at := len(t.rows)
	t.rows = append(t.rows, row{n: n})
	if n.Type == html.TextNode {
		t.rows[at].words = countWords(n.Data)
	}
	r := row{n: n, words: t.rows[at].words}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		i := len(t.rows)
		t.add(c)
		below := &t.rows[i]
		r.words += below.words
		r.links += below.links
		r.long += below.long
		if element(c, "a") {
			r.link += below.words
		} else {
			r.link += below.link
		}
	}
	switch {
	case element(n, "a"):
		r.links++
	case element(n, "p") && r.words-r.link >= longParagraph:
		r.long++
	}
	r.nodes = len(t.rows) - at
	t.rows[at] = r
}

// behind returns at most so many rows that stand behind n, as a table to be read only.
func (t *table) behind(n *html.Node, most int) *table {
	for i := range t.rows {
		if t.rows[i].n == n {
			from := i + t.rows[i].nodes
			return &table{t.rows[from:min(len(t.rows), from+most)]}
		}
	}
	return &table{}
}

// each visits the rows in document order; where f says no, what is below is left out.
func (t *table) each(f func(*row) bool) {
	for i := 0; i < len(t.rows); {
		if r := &t.rows[i]; f(r) {
			i++
		} else {
			i += r.nodes
		}
	}
}

// countWords is len(strings.Fields(s)) without the fields.
func countWords(s string) int {
	n, in := 0, false
	for i := 0; i < len(s); {
		c := s[i]
		space := c == ' ' || c >= '\t' && c <= '\r'
		size := 1
		if c >= utf8.RuneSelf {
			var r rune
			r, size = utf8.DecodeRuneInString(s[i:])
			space = unicode.IsSpace(r)
		}
		if !space && !in {
			n++
		}
		in = !space
		i += size
	}
	return n
}
