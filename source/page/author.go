package page

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
)

var (
	byClass  = regexp.MustCompile(`(?i)(^|[-_\s])(author|byline|writer|username|createdby|fn)($|[-_\s])`)
	byPhrase = regexp.MustCompile(`^(?:كتبها|كتبه|كتب بواسطة|بواسطة|بقلم|كتب|الكاتب|نص|تقرير|إعداد|مرسلة بواسطة|أرسلت بواسطة|By|by|BY|Written by)\s*:?\s+(.+)$`)
	byEnd    = regexp.MustCompile(`\s*(?:[|·—,،]|بتاريخ|\sفي\s|\son\s|\sat\s|\d).*$`)
)

// byline finds the author in the body where the head does not name one.
func byline(t *table) string {
	found := ""
	t.each(func(r *row) bool {
		n := r.n
		if found != "" || n.Type != html.ElementNode || element(n, "head") || marksOf(n)&talk != 0 {
			return found == "" && n.Type != html.ElementNode
		}
		if r.words > 0 && r.words <= 30 && r.nodes < 30 {
			found = bylineOf(n)
		}
		return found == ""
	})
	return found
}

// bylineOf returns the author that a short element names, "" where it names none.
func bylineOf(n *html.Node) string {
	marked := attr(n, "rel") == "author" || attr(n, "itemprop") == "author" || called(n)
	if !marked && !element(n, "p", "div", "span", "small", "td", "dd", "li") {
		return ""
	}
	t := inlineText(n)
	s := trimBy(t)
	if s == t && !marked || s == "المشرف" {
		return ""
	}
	if k := len(strings.Fields(s)); k < 1 || k > 5 {
		return ""
	}
	return s
}

func called(n *html.Node) bool {
	class := attr(n, "class")
	return class != "" && byClass.MatchString(class)
}

// trimBy takes "by" and what follows the name off a byline.
func trimBy(s string) string {
	m := byPhrase.FindStringSubmatch(s)
	if m == nil {
		return strings.TrimSpace(s)
	}
	return strings.TrimSpace(byEnd.ReplaceAllString(m[1], ""))
}
