package page

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
)

// meta is what the head of a page and its JSON-LD say.
type meta struct {
	ld                linked
	tags              map[string]string // meta name, property or itemprop, lower case, to the first content
	docTitle, link    string
	lang, site        string
	author, publisher string
	titles            []string // what may be the title, best first, as written
}

// longestTitle is how many bytes of a title are looked at.
const longestTitle = 1000

// readMeta reads the head and the linked data; it must run before scripts go.
func readMeta(doc *html.Node, base *url.URL) meta {
	m := meta{tags: map[string]string{}}
	walk(doc, func(n *html.Node) bool {
		if n.Type != html.ElementNode {
			return true
		}
		if m.site == "" && attr(n, "itemprop") == "publisher" {
			m.site = itemName(n)
		}
		switch n.Data {
		case "html":
			m.lang = attr(n, "lang")
		case "title":
			if m.docTitle == "" && n.Namespace == "" {
				m.docTitle = inlineText(n)
			}
		case "meta":
			m.tag(n)
		case "link":
			if strings.EqualFold(attr(n, "rel"), "canonical") && m.link == "" {
				m.link = attr(n, "href")
			}
		case "script":
			if strings.EqualFold(strings.TrimSpace(attr(n, "type")), "application/ld+json") && n.FirstChild != nil {
				m.ld.read(n.FirstChild.Data)
			}
			return false
		}
		return true
	})
	m.titles = nonEmpty(m.ld.headline, m.tags["og:title"], m.tags["twitter:title"], m.tags["dcterms.title"], m.tags["dc.title"], m.tags["parsely-title"], m.docTitle)
	for i, t := range m.titles {
		m.titles[i] = strings.ToValidUTF8(t[:min(len(t), longestTitle)], "")
	}
	m.author = m.firstAuthor()
	m.publisher = first(m.ld.publisher, m.tags["og:site_name"], m.tags["article:publisher_name"], m.site, m.tags["dc.publisher"], m.tags["application-name"])
	return m
}

func (m *meta) tag(n *html.Node) {
	content := oneLine(attr(n, "content"))
	if content == "" {
		return
	}
	for _, k := range []string{"property", "name", "itemprop"} {
		for _, key := range strings.Fields(strings.ToLower(attr(n, k))) {
			if _, have := m.tags[key]; !have {
				m.tags[key] = content
			}
		}
	}
}

// firstAuthor takes a name; addresses of profile pages are none.
func (m *meta) firstAuthor() string {
	for _, s := range nonEmpty(m.ld.author, m.tags["author"], m.tags["byl"], m.tags["article:author"], m.tags["dc.creator"], m.tags["dcterms.creator"], m.tags["parsely-author"], m.tags["sailthru.author"]) {
		if s = trimBy(s); s != "" && !strings.Contains(s, "://") && len(strings.Fields(s)) <= 12 {
			return s
		}
	}
	return ""
}

// canonical returns the address that the page gives itself, resolved and only of the
// web; a page may not give itself an address of another scheme.
func (m *meta) canonical(base *url.URL) string {
	for _, s := range nonEmpty(m.link, m.tags["og:url"], m.ld.url) {
		u, err := url.Parse(strings.TrimSpace(s))
		if err != nil {
			continue
		}
		if base != nil {
			u = base.ResolveReference(u)
		}
		if address(u.String()) != nil {
			u.Fragment = ""
			return u.String()
		}
	}
	if base == nil {
		return ""
	}
	return stripTracking(base)
}

// stripTracking leaves out what campaigns add to an address.
func stripTracking(u *url.URL) string {
	v := *u
	v.Fragment = ""
	q := v.Query()
	found := false
	for k := range q {
		if strings.HasPrefix(k, "utm_") || k == "fbclid" || k == "gclid" {
			q.Del(k)
			found = true
		}
	}
	if found {
		v.RawQuery = q.Encode()
	}
	return v.String()
}

func nonEmpty(all ...string) []string {
	var out []string
	for _, s := range all {
		if s = oneLine(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

func first(all ...string) string {
	if s := nonEmpty(all...); len(s) > 0 {
		return s[0]
	}
	return ""
}

// itemName returns the name inside a microdata item.
func itemName(n *html.Node) string {
	name := attr(n, "content")
	walk(n, func(c *html.Node) bool {
		if name == "" && attr(c, "itemprop") == "name" {
			name = first(attr(c, "content"), inlineText(c))
		}
		return name == ""
	})
	return oneLine(name)
}
