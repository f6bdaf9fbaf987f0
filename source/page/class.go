package page

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
)

// marks tell what class and id of an element call it.
type marks uint8

const (
	junk   marks = 1 << iota // what stands beside articles
	talk                     // readers' comments
	around                   // what belongs to an article without being its text
)

// classWords are the words that authors of templates name things by.
var classWords = marked(
	"related relatedposts also readmore mostread mostviewed mostpopular popular trending ticker breaking share sharing shares sharedaddy social subscribe signup "+
		"breadcrumb breadcrumbs crumb tag tags taglist topics sidebar secondary rail banner adv ads ad adsbygoogle pager pagenav pagination navigation navbar topmenu mainmenu menu "+
		"widget footer colophon poll vote votes follow loader print tools icons gallery further upnext postmetadata trust bio pullquote disclaimer copyright footmsg "+
		"read-more rich-link most-read most-viewed most-popular sign-up up-next next-sep pull-quote",
	"comment comments commentlist respond replies reply discussion livefyre reactions",
	"caption figcaption photocredit credit credits byline author writer submitted kicker thumbnail hits statistics tiny newsdate "+
		"dateline-date article-info entry-meta post-meta posted-on reading-time")

// classStarts are beginnings of such words.
var classStarts = []struct {
	start string
	marks
}{
	{"recommend", junk}, {"addtoany", junk}, {"newsletter", junk}, {"cookie", junk}, {"promo", junk}, {"advert", junk}, {"sponsor", junk}, {"attribution", junk}, {"disqus", talk},
}

// marked maps each word of the lists to the mark of its list.
func marked(lists ...string) map[string]marks {
	m := map[string]marks{}
	for i, list := range lists {
		for _, w := range strings.Fields(list) {
			m[w] |= 1 << i
		}
	}
	return m
}

// longestNames bounds what is looked at; longer classes are made by programs.
const longestNames = 400

// marksOf reads class and id of an element.
func marksOf(n *html.Node) marks {
	if n.Type != html.ElementNode || len(n.Attr) == 0 {
		return 0
	}
	class, id := attr(n, "class"), attr(n, "id")
	if len(class)+len(id) >= longestNames {
		return 0
	}
	return classMarks(class) | classMarks(id)
}

// classMarks looks up each word of a name, and each two that a hyphen joins.
func classMarks(s string) (m marks) {
	var space [longestNames * 2]byte
	b := spread(s, space[:0])
	before := 0 // where the word before starts
	for i := 0; i < len(b); {
		j := i
		for j < len(b) && !parting(b[j]) {
			j++
		}
		if j > i {
			m |= wordMarks(b[i:j])
			if i > 0 && b[i-1] == '-' {
				m |= classWords[string(b[before:j])]
			}
			before = i
		}
		i = j + 1
	}
	return m
}

// spread writes a name in lower case, CamelCase parted by hyphens.
func spread(s string, b []byte) []byte {
	for i := range len(s) {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			if i > 0 && s[i-1] >= 'a' && s[i-1] <= 'z' {
				b = append(b, '-')
			}
			c += 'a' - 'A'
		}
		b = append(b, c)
	}
	return b
}

func parting(c byte) bool { return c == '-' || c == '_' || c == ' ' || c >= '\t' && c <= '\r' }

func wordMarks(w []byte) marks {
	m := classWords[string(w)]
	for i := range classStarts {
		if s := &classStarts[i]; w[0] == s.start[0] && bytes.HasPrefix(w, []byte(s.start)) {
			m |= s.marks
		}
	}
	return m
}
