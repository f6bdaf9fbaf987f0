package page

import (
	"html"
	"regexp"
	"strings"

	nethtml "golang.org/x/net/html"

	"isnad/arabic"
)

// heading is the title and the element that shows it, nil where none does.
type heading struct {
	text string
	node *nethtml.Node
}

// separators part the title from the names of site and section.
var separators = regexp.MustCompile(`\s+[-–—|:•·»«]+\s+|\s*[|»«]\s*|\s*::\s*|\s+:\s*`)

// cutters also part at a colon; what they part is taken only where the body shows it.
var cutters = regexp.MustCompile(separators.String() + `|:\s+`)

// titleIn finds the title: the longest part of what the head calls the title that
// some element of the body shows as its whole text.
func titleIn(t *table, m meta) heading {
	var all []string // parts of all titles, best first
	for _, s := range m.titles {
		all = append(all, parts(html.UnescapeString(s))...)
	}
	shown := shownTexts(t, all)
	for _, part := range all {
		if n, ok := shown[key(part)]; ok {
			return heading{part, n}
		}
	}
	if h := headed(t, m.titles); h.node != nil {
		return h
	}
	if len(m.titles) > 0 {
		return heading{text: withoutSite(html.UnescapeString(m.titles[0]), m.publisher)}
	}
	var h heading
	t.each(func(r *row) bool {
		if h.node == nil && element(r.n, "h1", "h2") {
			h = heading{inlineText(r.n), r.n}
		}
		return h.node == nil
	})
	return h
}

// headed returns the first heading that one of the titles begins with, as far as a
// separator: titles of one or two words are too common to be looked for elsewhere, and
// what a title ends with is the site.
func headed(t *table, titles []string) heading {
	begins := map[string]bool{}
	for _, s := range titles {
		s = html.UnescapeString(s)
		if cut := separators.FindStringIndex(s); cut != nil {
			begins[key(s[:cut[0]])] = true
		}
	}
	var h heading
	t.each(func(r *row) bool {
		if h.node == nil && element(r.n, "h1") && r.words > 0 && r.words <= 20 {
			if text := inlineText(r.n); begins[key(text)] {
				h = heading{text, r.n}
			}
		}
		return h.node == nil
	})
	return h
}

func key(s string) string { return oneLine(arabic.Fold(strings.ToLower(s), arabic.Match)) }

// shownTexts maps the whole text of each element that may be one of the titles to the
// best such element: headings win, else the first.
func shownTexts(t *table, titles []string) map[string]*nethtml.Node {
	shown := map[string]*nethtml.Node{}
	fits := lengths(titles)
	t.each(func(r *row) bool {
		switch {
		case element(r.n, "head"):
			return false
		case r.n.Type != nethtml.ElementNode || r.nodes >= 60 || !fits[r.words]:
			return true
		}
		text := inlineText(r.n)
		if len(text) > 600 {
			return true
		}
		k := key(text)
		have, ok := shown[k]
		if !ok || element(r.n, "h1") && !element(have, "h1") && !within(r.n, have) {
			shown[k] = r.n
		}
		return true
	})
	return shown
}

// lengths are the numbers of words, two and more, that what shows one of the titles may
// have: one more or less, for marks that stand alone.
func lengths(titles []string) map[int]bool {
	fits := map[int]bool{}
	for _, s := range titles {
		for n := countWords(s) - 1; n <= countWords(s)+1; n++ {
			fits[n] = n >= 2
		}
	}
	return fits
}

// parts returns the title and the runs of its parts between separators, longest first.
func parts(t string) []string {
	out := []string{t}
	cuts := cutters.FindAllStringIndex(t, 8)
	starts, ends := []int{0}, []int{}
	for _, c := range cuts {
		ends = append(ends, c[0])
		starts = append(starts, c[1])
	}
	ends = append(ends, len(t))
	for n := len(starts) - 1; n >= 1; n-- {
		var best []string
		for i := 0; i+n <= len(starts); i++ {
			if s := strings.TrimSpace(t[starts[i]:ends[i+n-1]]); len(strings.Fields(s)) >= 3 {
				best = append(best, s)
			}
		}
		// Of runs with as many parts the one with most letters is the title.
		for len(best) > 0 {
			k := 0
			for i := range best {
				if len(best[i]) > len(best[k]) {
					k = i
				}
			}
			out = append(out, best[k])
			best = append(best[:k], best[k+1:]...)
		}
	}
	return out
}

// withoutSite cuts the publisher's name, or one short part, off the end of a title.
func withoutSite(t, publisher string) string {
	for {
		cuts := separators.FindAllStringIndex(t, -1)
		if len(cuts) == 0 {
			return t
		}
		a, b := cuts[0], cuts[len(cuts)-1]
		switch {
		case publisher != "" && key(t[b[1]:]) == key(publisher):
			t = t[:b[0]]
		case publisher != "" && key(t[:a[0]]) == key(publisher):
			t = t[a[1]:]
		case len(strings.Fields(t[b[1]:])) <= 3 && len(strings.Fields(t[:b[0]])) >= 5:
			t = t[:b[0]]
		default:
			return t
		}
	}
}
