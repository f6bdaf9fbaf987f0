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
	// junk names what stands beside articles, as authors of templates call it.
	junk = regexp.MustCompile(`(?i)(^|[-_\s])(related|relatedposts|also|readmore|read-more|rich-link|recommend\w*|mostread|most-?(read|viewed|popular)|popular|trending|ticker|breaking(-news)?|share|sharing|shares|sharedaddy|share-bar|social|addtoany\w*|newsletter\w*|subscribe|signup|sign-up|breadcrumbs?|crumb|tags?|tags-links|taglist|topics|sidebar|secondary|rail|cookie\w*|banner|promo\w*|advert\w*|adv|ads|ad|adsbygoogle|sponsor\w*|pager|pagenav|pagination|post-navigation|navigation|navbar|topmenu|mainmenu|menu|widget|footer|colophon|poll|vote|votes|follow|loader|print|tools|icons|gallery|further|up-?next|next-sep|follow-us|postmetadata|entry-footer|attribution\w*|trust|bio|pullquote|pull-quote|disclaimer|copyright|footmsg)($|[-_\s])`)
	// talk names readers' comments.
	talk = regexp.MustCompile(`(?i)(^|[-_\s])(comments?|commentlist|comments-area|comment-list|respond|replies|reply|discussion|disqus\w*|fb-comments|livefyre|reactions)($|[-_\s])`)
	// beside are ARIA roles of what is not the article.
	beside = set("navigation complementary banner contentinfo search dialog menu menubar")
	hidden = regexp.MustCompile(`(?i)display\s*:\s*none|visibility\s*:\s*hidden`)
	camel  = regexp.MustCompile(`([a-z])([A-Z])`)
)

// dropDead takes out what no reader sees; titles are looked for after it.
func dropDead(doc *html.Node) {
	var out []*html.Node
	walk(doc, func(n *html.Node) bool {
		gone := n.Type == html.CommentNode || n.Type == html.ElementNode &&
			(dead[n.Data] && n.Data != "nav" || n.Data != "body" && hidden.MatchString(attr(n, "style")))
		if gone {
			out = append(out, n)
		}
		return !gone
	})
	remove(out)
}

// clean takes out what stands beside the article: menus, lists of other stories,
// share bars, comments. What holds the title is kept, and so is what holds most of the
// text: templates name things badly.
func clean(doc *html.Node, title *html.Node) {
	total, _ := words(doc)
	var out []*html.Node
	walk(doc, func(n *html.Node) bool {
		if n.Type != html.ElementNode || element(n, "html", "head", "body", "main") {
			return !element(n, "head")
		}
		if !unwanted(n) || title != nil && within(title, n) {
			return true
		}
		if !talking(n) && n.Data != "nav" && (mostOf(n, total) || prose(n)) {
			return true
		}
		out = append(out, n)
		return false
	})
	remove(out)
}

func mostOf(n *html.Node, total int) bool {
	all, linked := words(n)
	return all > 60 && (all-linked)*2 > total
}

// prose tells several long paragraphs, which lists of other stories do not have.
func prose(n *html.Node) bool {
	long := 0
	walk(n, func(c *html.Node) bool {
		if element(c, "p") {
			if all, linked := words(c); all-linked >= 25 {
				long++
			}
		}
		return long < 4
	})
	return long >= 4
}

func unwanted(n *html.Node) bool {
	if n.Data == "nav" || n.Data == "aside" || beside[attr(n, "role")] || n.Data == "footer" {
		return true
	}
	name := names(n)
	return name != "" && (junk.MatchString(name) || talk.MatchString(name))
}

func talking(n *html.Node) bool { return talk.MatchString(names(n)) }

// names returns class and id, CamelCase parted.
func names(n *html.Node) string {
	s := attr(n, "class") + " " + attr(n, "id")
	if len(s) < 2 || len(s) > 400 {
		return ""
	}
	return camel.ReplaceAllString(s, "$1-$2")
}

// onlyFirst takes out the articles that endless pages put below the one asked for:
// siblings like the title's own, with a heading like the title's.
func onlyFirst(title *html.Node) {
	if title == nil {
		return
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
			return
		}
	}
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
