package page

import (
	"encoding/json"
	"strings"
)

// linked is what the JSON-LD of a page says of its article.
type linked struct {
	headline, published, author, publisher, url string
	names                                       map[string]string // name of each @id
}

// maxLinked bounds the depth of linked data that is looked at.
const maxLinked = 12

// read takes one script; broken JSON is passed over, as browsers do.
func (l *linked) read(s string) {
	for _, wrap := range [][2]string{{"<!--", "-->"}, {"//<![CDATA[", "//]]>"}, {"/*<![CDATA[*/", "/*]]>*/"}, {"<![CDATA[", "]]>"}} {
		s = strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(s), wrap[0]), wrap[1]))
	}
	var v any
	if len(s) > 1<<20 {
		return
	}
	if json.Unmarshal([]byte(strings.Map(noControl, s)), &v) != nil {
		return
	}
	if l.names == nil {
		l.names = map[string]string{}
	}
	l.identify(v, 0)
	l.visit(v, 0)
}

// noControl turns raw line breaks inside strings, a common fault, into spaces.
func noControl(r rune) rune {
	if r < ' ' {
		return ' '
	}
	return r
}

func (l *linked) identify(v any, depth int) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			l.identify(e, depth)
		}
	case map[string]any:
		id, _ := v["@id"].(string)
		name, _ := v["name"].(string)
		if id != "" && name != "" {
			l.names[id] = name
		}
		if depth < maxLinked {
			for _, e := range v {
				l.identify(e, depth+1)
			}
		}
	}
}

// visit takes the first object that is an article, then pages for what it leaves open.
func (l *linked) visit(v any, depth int) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			l.visit(e, depth)
		}
	case map[string]any:
		if kind := kindsOf(v); strings.Contains(kind, "Article") || strings.Contains(kind, "Posting") || strings.Contains(kind, "Report") {
			l.article(v)
		} else if strings.Contains(kind, "WebPage") && l.published == "" {
			l.published, _ = v["datePublished"].(string)
		}
		if depth < maxLinked {
			l.visit(v["@graph"], depth+1)
			l.visit(v["mainEntity"], depth+1)
		}
	}
}

func kindsOf(v map[string]any) string {
	switch t := v["@type"].(type) {
	case string:
		return t
	case []any:
		var all []string
		for _, e := range t {
			s, _ := e.(string)
			all = append(all, s)
		}
		return strings.Join(all, " ")
	}
	return ""
}

func (l *linked) article(v map[string]any) {
	if l.headline != "" {
		return // later ones are related articles
	}
	l.headline, _ = v["headline"].(string)
	if s, _ := v["datePublished"].(string); s != "" {
		l.published = s
	}
	l.author = l.name(v["author"])
	l.publisher = l.name(v["publisher"])
	l.url, _ = v["url"].(string)
}

// name returns the name of a person or organisation, or of several, joined.
func (l *linked) name(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case map[string]any:
		if s, _ := v["name"].(string); s != "" {
			return s
		}
		id, _ := v["@id"].(string)
		return l.names[id]
	case []any:
		var all []string
		for _, e := range v {
			if s := l.name(e); s != "" {
				all = append(all, s)
			}
		}
		return strings.Join(all, ", ")
	}
	return ""
}
