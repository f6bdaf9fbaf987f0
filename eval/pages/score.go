package main

import (
	"fmt"
	"os"
	"strings"

	"isnad/source/page/testset"
)

// score adds up what was right. Fields that a page does not give are not counted.
type score struct {
	name                                   string
	pages                                  int
	f1                                     float64
	title, day, author, publisher, address ratio
	perSecond                              float64
}

type ratio struct{ right, of int }

func (r *ratio) add(want, got string) {
	if want == "" {
		return
	}
	r.of++
	if want == strings.TrimSpace(got) {
		r.right++
	}
}

func (r ratio) String() string {
	if r.right == 0 {
		return "–"
	}
	return fmt.Sprintf("%.3f", float64(r.right)/float64(r.of))
}

// add counts one page and returns its F1.
func (s *score) add(p testset.Page, got found) float64 {
	s.pages++
	f := f1(p.Truth.Text(), got.text)
	s.f1 += f
	s.title.add(p.Truth.Title, got.title)
	s.day.add(p.Truth.Day.Format("2006-01-02"), got.day)
	s.author.add(p.Truth.Author, got.author)
	s.publisher.add(p.Site, got.publisher)
	s.address.add(p.Canonical, got.address)
	return f
}

func (s score) row() string {
	text := "–"
	if s.f1 > 0 {
		text = fmt.Sprintf("%.3f", s.f1/float64(s.pages))
	}
	speed := ""
	if s.perSecond > 0 {
		speed = fmt.Sprintf(" %.0f |", s.perSecond)
	}
	return fmt.Sprintf("| %s | %s | %s | %s | %s | %s | %s |%s", s.name, text, s.title, s.day, s.author, s.publisher, s.address, speed)
}

// f1 compares two texts as bags of words.
func f1(want, got string) float64 {
	have := map[string]int{}
	w, g := strings.Fields(want), strings.Fields(got)
	for _, x := range w {
		have[x]++
	}
	both := 0
	for _, x := range g {
		if have[x] > 0 {
			have[x]--
			both++
		}
	}
	if both == 0 {
		return 0
	}
	return 2 * float64(both) / float64(len(w)+len(g))
}

func markdown(rows []score, n int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "| on %d pages | text F1 | title | day | author | publisher | address | pages/s |\n|---|---|---|---|---|---|---|---|\n", n)
	for _, r := range rows {
		fmt.Fprintln(&b, r.row())
	}
	return b.String()
}

const begin, end = "<!-- eval/pages -->\n", "<!-- /eval/pages -->\n"

// rewrite puts the table between the marks of a file.
func rewrite(name, table string) error {
	b, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	s := string(b)
	i, j := strings.Index(s, begin), strings.Index(s, end)
	if i < 0 || j < i {
		return fmt.Errorf("%s has no marks %q and %q for the table", name, begin, end)
	}
	return os.WriteFile(name, []byte(s[:i]+begin+table+s[j:]), 0o644)
}
