package page

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
)

// dead elements never hold an article's text.
var dead = set("script style noscript iframe object embed svg canvas template button input select textarea option nav menu ins audio video dialog " +
	"amp-ad amp-embed amp-sidebar amp-analytics amp-social-share amp-iframe amp-auto-ads")

var (
	// beside are ARIA roles of what is not the article.
	beside = set("navigation complementary banner contentinfo search dialog menu menubar")
	hidden = regexp.MustCompile(`(?i)display\s*:\s*none|visibility\s*:\s*hidden`)
)

// dropDead takes out what no reader sees; titles are looked for after it.
func dropDead(doc *html.Node) {
	var out []*html.Node
	walk(doc, func(n *html.Node) bool {
		gone := n.Type == html.CommentNode || n.Type == html.ElementNode && (dead[n.Data] && n.Data != "nav" || n.Data != "body" && unseen(n))
		if gone {
			out = append(out, n)
		}
		return !gone
	})
	remove(out)
}

func unseen(n *html.Node) bool {
	style := attr(n, "style")
	return style != "" && hidden.MatchString(style)
}

// clean takes out what stands beside the article: menus, lists of other stories,
// share bars, comments. What holds the title is kept, and so is what holds most of the
// text, or prose, which lists of other stories do not have: templates name things badly.
func clean(t *table, title *html.Node) {
	total := t.rows[0].words
	var out []*html.Node
	t.each(func(r *row) bool {
		n := r.n
		if n.Type != html.ElementNode || element(n, "html", "head", "body", "main") {
			return !element(n, "head")
		}
		m := marksOf(n)
		if !unwanted(n, m) || title != nil && within(title, n) {
			return true
		}
		most := r.words > 60 && (r.words-r.link)*2 > total
		if m&talk == 0 && n.Data != "nav" && (most || r.long >= 4) {
			return true
		}
		out = append(out, n)
		return false
	})
	remove(out)
}

func unwanted(n *html.Node, m marks) bool {
	return n.Data == "nav" || n.Data == "aside" || n.Data == "footer" || m&(junk|talk) != 0 || beside[attr(n, "role")]
}

// onlyFirst takes out the articles that endless pages put below the one asked for:
// siblings like the title's own, with a heading like the title's. It tells whether
// there were any.
func onlyFirst(title *html.Node) bool {
	if title == nil {
		return false
	}
	for a := title.Parent; a != nil && !element(a, "body", "html"); a = a.Parent {
		if a.Data != "article" && attr(a, "class") == "" {
			continue
		}
		var out []*html.Node
		for s := a.NextSibling; s != nil; s = s.NextSibling {
			if len(out) > 0 || alike(s, a) && holds(s, title.Data) {
				out = append(out, s)
			}
		}
		if len(out) > 0 {
			remove(out)
			return true
		}
	}
	return false
}

func alike(a, b *html.Node) bool {
	return a.Type == html.ElementNode && a.Data == b.Data && attr(a, "class") == attr(b, "class")
}

func holds(n *html.Node, name string) bool {
	found := false
	walk(n, func(c *html.Node) bool {
		found = found || element(c, name)
		return !found
	})
	all, _ := words(n)
	return found && all > 60 && strings.HasPrefix(name, "h")
}
