package date

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"isnad/arabic"
	"isnad/calendar"
)

// show writes a phrase as the table does.
func show(p Phrase, prev calendar.Interval) string {
	if p.Kind != Date {
		return p.Kind.String()
	}
	days := "?"
	if v, ok := p.Resolve(prev); ok {
		days = v.String()
	}
	s := days + " " + p.Precision.String() + " " + p.Anchor.String()
	for _, f := range []struct {
		on   bool
		name string
	}{{p.Since, " since"}, {p.Until, " until"}, {p.Before, " before"}, {p.After, " after"}, {p.Vague, " vague"}, {p.Approx, " approx"}} {
		if f.on {
			s += f.name
		}
	}
	return s
}

// bracketed writes the phrases found into the text.
func bracketed(text string, toks []arabic.Token, found []Phrase) string {
	var b strings.Builder
	at := 0
	for _, p := range found {
		start, end := toks[p.First].Start, toks[p.Last-1].End
		b.WriteString(text[at:start] + "[" + text[start:end] + "]")
		at = end
	}
	return b.String() + text[at:]
}

func day0(s string) calendar.Day {
	d, err := calendar.Parse(s)
	if err != nil {
		return calendar.NoDay
	}
	return d
}

func rows(t testing.TB) (out [][]string) {
	f, err := os.Open("testdata/phrases.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for s := bufio.NewScanner(f); s.Scan(); {
		if line := s.Text(); line != "" && line[0] != '#' {
			out = append(out, strings.Split(line, "\t"))
		}
	}
	return out
}

func TestPhrases(t *testing.T) {
	n := 0
	for _, row := range rows(t) {
		n++
		text := strings.NewReplacer("[", "", "]", "").Replace(row[1])
		toks := arabic.Tokenize(text)
		found := Find(toks, day0(row[0]))
		prev := calendar.None()
		if len(row) > 3 {
			var err error
			if prev, err = calendar.ParseInterval(row[3]); err != nil {
				t.Fatal(err)
			}
		}
		var values []string
		for _, p := range found {
			values = append(values, show(p, prev))
		}
		got := strings.Join(values, ";")
		if got == "" {
			got = "-"
		}
		want := row[1]
		if row[2] == "-" {
			want = text
		}
		if marked := bracketed(text, toks, found); got != row[2] || marked != want {
			t.Errorf("%s %s\n got %s\n     %s\nwant %s", row[0], want, marked, got, row[2])
		}
	}
	if n < 120 {
		t.Errorf("%d rows, want 120 at least", n)
	}
}
