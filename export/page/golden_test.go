package page

import (
	"bytes"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
	"isnad/internal/locale"
	"isnad/lexicon"
	"isnad/picture"
)

var update = flag.Bool("update", false, "write testdata anew")

// TestGolden holds what a reader sees of the page of our own made-up news, in both
// languages: its text with what every link leads to, without styles and shapes.
func TestGolden(t *testing.T) {
	f, err := os.Open(filepath.Join("..", "..", "picture", "testdata", "raya.claims.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	m := &entity.Memory{}
	for d := claim.NewDecoder(f); ; {
		r, err := d.Decode()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		m.Add(*r, calendar.NoDay)
	}
	ix, err := picture.Build(m, lexicon.Default(), calendar.NoDay)
	if err != nil {
		t.Fatal(err)
	}
	e, err := ix.Find("راية النهار")
	if err != nil {
		t.Fatal(err)
	}
	p := ix.Draw(e, picture.Options{From: calendar.NoDay, To: calendar.NoDay})
	for _, l := range []locale.Lang{locale.Arabic, locale.English} {
		var b bytes.Buffer
		if err := Write(&b, p, l, ix.Backdrop()); err != nil {
			t.Fatal(err)
		}
		for _, m := range regexp.MustCompile(`href="#([^"]+)"`).FindAllStringSubmatch(b.String(), -1) {
			if !strings.Contains(b.String(), `id="`+m[1]+`"`) {
				t.Errorf("a link leads to #%s, which is not there", m[1])
			}
		}
		name := filepath.Join("testdata", "raya."+string(l)+".txt")
		got := seen(b.String())
		if *update {
			if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("%s (go test -update writes it anew): %s", name, diff)
		}
	}
}

// seen strips a page to its words, one element a line; isolating characters, which
// sources may not hold, are left out.
func seen(html string) string {
	html = regexp.MustCompile(`(?s)<style>.*?</style>`).ReplaceAllString(html, "")
	html = regexp.MustCompile(`<a href="(#[^"]+)">`).ReplaceAllString(html, " [$1] ")
	html = regexp.MustCompile(`(?s)<[^>]+>`).ReplaceAllString(html, "\n")
	html = strings.Map(func(r rune) rune {
		if r >= 0x2066 && r <= 0x2069 {
			return -1
		}
		return r
	}, html)
	var out []string
	for _, l := range strings.Split(html, "\n") {
		if l = strings.Join(strings.Fields(l), " "); l != "" {
			out = append(out, l)
		}
	}
	return strings.Join(out, "\n") + "\n"
}
