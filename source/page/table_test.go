package page

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

func TestTable(t *testing.T) {
	doc, err := html.Parse(strings.NewReader("<body><div><a href=1>واحد اثنان</a> ثلاثة <a href=2>أربعة</a><p>" + strings.Repeat("كلمة ", longParagraph) + "</p></div><p>قصيرة</p>"))
	if err != nil {
		t.Fatal(err)
	}
	tab := tabulate(doc)
	for i, r := range tab.rows {
		nodes := 0
		walk(r.n, func(*html.Node) bool { nodes++; return true })
		if all, linked := words(r.n); all != r.words || linked != r.link || nodes != r.nodes {
			t.Errorf("row %d: %d words, %d linked, %d nodes; want %d, %d, %d", i, r.words, r.link, r.nodes, all, linked, nodes)
		}
	}
	if r := tab.rows[0]; r.links != 2 || r.long != 1 {
		t.Errorf("%d links, %d long paragraphs", r.links, r.long)
	}
	seen := 0
	tab.each(func(r *row) bool { seen++; return !element(r.n, "div") })
	if want := len(tab.rows) - tab.rows[4].nodes + 1; seen != want || !element(tab.rows[4].n, "div") {
		t.Errorf("%d rows were visited, want %d", seen, want)
	}
}

func TestClassMarks(t *testing.T) {
	for s, want := range map[string]marks{
		"":                        0,
		"story":                   0,
		"RelatedPosts":            junk,
		"box read-more":           junk,
		"read more":               0,
		"bread-more":              0,
		"mostRead":                junk,
		"most_read":               0,
		"newsletter2":             junk,
		"gradient":                0,
		"disqus_thread":           talk,
		"commentlist share":       talk | junk,
		"entry-meta":              around,
		"entry meta":              0,
		"wp-caption-text":         around,
		"header--ad":              junk,
		strings.Repeat("ad ", 40): junk,
	} {
		if got := classMarks(s); got != want {
			t.Errorf("%q: %b, want %b", s, got, want)
		}
	}
}

func FuzzCountWords(f *testing.F) {
	f.Add("قال \u00a0شهود\u2003x\x85y \xff\n")
	f.Fuzz(func(t *testing.T, s string) {
		if got, want := countWords(s), len(strings.Fields(s)); got != want {
			t.Errorf("%q: %d words, want %d", s, got, want)
		}
	})
}
