package page

import (
	"strings"

	"golang.org/x/net/html"
)

// attr returns an attribute of an element, "" where it has none.
func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// walk visits n and what is below it in document order, as long as f says so.
func walk(n *html.Node, f func(*html.Node) bool) {
	if !f(n) {
		return
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		walk(c, f)
	}
}

// element tells an element of one of the names.
func element(n *html.Node, names ...string) bool {
	if n == nil || n.Type != html.ElementNode {
		return false
	}
	for _, name := range names {
		if n.Data == name {
			return true
		}
	}
	return false
}

// remove takes nodes out of their tree.
func remove(nodes []*html.Node) {
	for _, n := range nodes {
		if n.Parent != nil {
			n.Parent.RemoveChild(n)
		}
	}
}

// within tells whether n is a or below it.
func within(n, a *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == a {
			return true
		}
	}
	return false
}

// words counts the words below n, and those of them that are inside links.
func words(n *html.Node) (all, linked int) {
	walk(n, func(c *html.Node) bool {
		if c.Type == html.TextNode {
			all += countWords(c.Data)
			return true
		}
		if element(c, "a") && c != n {
			k, _ := words(c)
			all += k
			linked += k
			return false
		}
		return true
	})
	return all, linked
}

func inlineText(n *html.Node) string {
	var b strings.Builder
	walk(n, func(c *html.Node) bool {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
			b.WriteByte(' ')
		}
		return true
	})
	return oneLine(b.String())
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// fewer tells that n and what is below it are fewer nodes than most.
func fewer(n *html.Node, most int) bool {
	walk(n, func(*html.Node) bool { most--; return most > 0 })
	return most > 0
}
