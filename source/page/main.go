package page

import (
	"net/url"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
)

// mainText returns the article's paragraphs, one a line.
func mainText(t *table, h heading, base *url.URL) string {
	doc := t.rows[0].n
	strip(t, h.node)
	body := markedBody(doc)
	var best []string
	if body != nil {
		best = sift(lines(body), h.text)
	}
	if count(best) < 20 {
		best = longer(best, sift(readable(doc, base), h.text))
	}
	if count(best) < 20 {
		best = longer(best, sift(dense(doc), h.text))
	}
	return strings.Join(best, "\n")
}

// strip takes out the title and what is around the text.
func strip(t *table, title *html.Node) {
	var out []*html.Node
	t.each(func(r *row) bool {
		n := r.n
		if n.Type != html.ElementNode || element(n, "html", "body") {
			return true
		}
		gone := n == title || element(n, "figure", "figcaption", "amp-img", "time", "address") || linkList(r) || r.words <= 60 && marksOf(n)&around != 0
		if gone {
			out = append(out, n)
		}
		return !gone
	})
	remove(out)
}

// linkList tells a list, table or box that is mostly links to several places.
func linkList(r *row) bool {
	return r.links >= 2 && r.link*10 > r.words*6 && r.words-r.link < 100 && element(r.n, "ul", "ol", "table", "div", "section", "td", "dl")
}

// markedBody returns the element that the page itself marks as its article's body.
func markedBody(doc *html.Node) *html.Node {
	var found *html.Node
	walk(doc, func(n *html.Node) bool {
		if found == nil && n.Type == html.ElementNode && strings.Contains(strings.ToLower(attr(n, "itemprop")), "articlebody") {
			found = n
		}
		return found == nil
	})
	return found
}

// readable asks go-readability. A fault of it costs this page its text, not the run.
func readable(doc *html.Node, base *url.URL) (out []string) {
	defer func() {
		if recover() != nil {
			out = nil
		}
	}()
	p := readability.NewParser()
	p.DisableJSONLD = true
	a, err := p.ParseDocument(doc, base)
	if err != nil || a.Node == nil {
		return nil
	}
	return lines(a.Node)
}

// dense takes the element whose own lines hold most words outside links: what is left
// for pages of a few sentences.
func dense(doc *html.Node) []string {
	var best *html.Node
	most := 0
	walk(doc, func(n *html.Node) bool {
		if !element(n, "div", "td", "article", "section", "main", "p", "span") {
			return !element(n, "head")
		}
		own := 0
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.Type == html.TextNode || element(c, "p", "b", "strong", "i", "em", "span", "font") {
				all, linked := words(c)
				own += all - 2*linked
			}
		}
		if own > most {
			best, most = n, own
		}
		return true
	})
	if best == nil {
		return lines(doc)
	}
	return lines(best)
}

func count(lines []string) int {
	n := 0
	for _, l := range lines {
		n += len(strings.Fields(l))
	}
	return n
}

func longer(a, b []string) []string {
	if count(b) > count(a) {
		return b
	}
	return a
}
