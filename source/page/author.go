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
func byline(doc *html.Node) string {
	found := ""
	walk(doc, func(n *html.Node) bool {
		if found != "" || n.Type != html.ElementNode || element(n, "head") || talking(n) {
			return found == "" && !element(n, "head") && !talking(n)
		}
		marked := attr(n, "rel") == "author" || attr(n, "itemprop") == "author" || byClass.MatchString(attr(n, "class"))
		if !marked && !element(n, "p", "div", "span", "small", "td", "dd", "li") || !fewer(n, 30) {
			return true
		}
		t := inlineText(n)
		if w := len(strings.Fields(t)); w == 0 || w > 30 {
			return true
		}
		if s := trimBy(t); s != t || marked {
			if k := len(strings.Fields(s)); k >= 1 && k <= 5 && s != "المشرف" {
				found = s
			}
		}
		return found == ""
	})
	return found
}

// trimBy takes "by" and what follows the name off a byline.
func trimBy(s string) string {
	m := byPhrase.FindStringSubmatch(s)
	if m == nil {
		return strings.TrimSpace(s)
	}
	return strings.TrimSpace(byEnd.ReplaceAllString(m[1], ""))
}
