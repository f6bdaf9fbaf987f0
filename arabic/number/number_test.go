package number

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"isnad/arabic"
)

// show writes a quantity as the tables do.
func show(q Quantity) string {
	if q.Vague {
		return "several"
	}
	s := ""
	if q.Min != Unbounded {
		s = strconv.FormatInt(q.Min, 10)
	}
	if q.Max != q.Min {
		s += "-"
		if q.Max != Unbounded {
			s += strconv.FormatInt(q.Max, 10)
		}
	}
	for _, f := range []struct {
		on   bool
		name string
	}{
		{q.Approx, "~"}, {q.Ordinal, "ord"}, {q.Percent, "percent"}, {q.Year, "year"}, {q.Date, "date"},
		{q.Clock, "clock"}, {q.Name, "name"}, {q.Definite, "def"}, {q.Unit, "unit"}, {q.Fraction, "frac"},
	} {
		if f.on {
			s += " " + f.name
		}
	}
	return s
}

// startAt cuts the mark ^ out of a phrase and returns the token that it stood at.
func startAt(phrase string) ([]arabic.Token, int) {
	mark := strings.Index(phrase, "^")
	toks := arabic.Tokenize(strings.Replace(phrase, "^", "", 1))
	for i, t := range toks {
		if mark >= 0 && t.Start >= mark {
			return toks, i
		}
	}
	return toks, 0
}

func rows(t testing.TB, file string) (out [][]string) {
	f, err := os.Open(file)
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

func TestParse(t *testing.T) {
	for _, row := range rows(t, "testdata/counts.tsv") {
		toks, i := startAt(row[0])
		q, next, ok := Parse(toks, i)
		got := "none"
		if ok {
			got = show(q)
		}
		if got != row[1] || fmt.Sprint(len(toks)-next) != row[2] {
			t.Errorf("%s: got %s, %d tokens left; want %s, %s left", row[0], got, len(toks)-next, row[1], row[2])
		}
	}
}

func TestParseOutside(t *testing.T) {
	toks := arabic.Tokenize("خمسة")
	for _, i := range []int{-1, 1, 99} {
		if _, _, ok := Parse(toks, i); ok {
			t.Errorf("a number at token %d of one", i)
		}
	}
	if _, _, ok := Parse(nil, 0); ok {
		t.Error("a number in nothing")
	}
}

func TestCounts(t *testing.T) {
	for phrase, want := range map[string]bool{"خمسة": true, "عدة": true, "الثالث": false, "30%": false, "12 كيلومترا": false} {
		q, _, ok := Parse(arabic.Tokenize(phrase), 0)
		if !ok || q.Counts() != want {
			t.Errorf("%s: Counts() = %t, read %t", phrase, q.Counts(), ok)
		}
	}
}

func TestDualNoun(t *testing.T) {
	known := func(s string) Noun {
		switch s {
		case "جندي", "قتيل", "صاروخ":
			return BrokenPlural
		case "عبوة", "سيارة", "مقاتل":
			return SoundPlural
		}
		return NotNoun
	}
	for word, want := range map[string]string{
		"جنديان": "جندي", "القتيلين": "قتيل", "وصاروخين": "صاروخ", "عبوتين": "عبوة", "بسيارتين": "سيارة", "مقاتلان": "مقاتل",
		"مقاتلين": "", "مقاتلون": "", "لبنان": "", "ان": "", "للجنديين": "جندي",
	} {
		got, ok := DualNoun(arabic.Tokenize(word)[0], known)
		if got != want || ok != (want != "") {
			t.Errorf("DualNoun(%s) = %q, %t; want %q", word, got, ok, want)
		}
	}
}

func TestParseDual(t *testing.T) {
	known := func(s string) Noun {
		if s == "شخص" {
			return BrokenPlural
		}
		return NotNoun
	}
	tests := []struct {
		phrase, want string
		next         int
	}{
		{"شخصين", "2", 0},
		{"ما لا يقل عن شخصين", "2-", 4},
		{"نحو شخصين", "2 ~", 1},
		{"شخصان على الأقل", "2-", 0},
		{"بين شخصين", "none", 0},
		{"شخص", "none", 0},
		{"أكثر من", "none", 0},
	}
	for _, tt := range tests {
		q, next, ok := ParseDual(arabic.Tokenize(tt.phrase), 0, known)
		got := "none"
		if ok {
			got = show(q)
		}
		if got != tt.want || next != tt.next {
			t.Errorf("%s: got %s, next %d; want %s, %d", tt.phrase, got, next, tt.want, tt.next)
		}
	}
}

func TestLexiconIsFolded(t *testing.T) {
	for s := range forms() {
		if f := arabic.Fold(s, arabic.Match); f != s {
			t.Errorf("%q is not folded: %q", s, f)
		}
	}
	for _, list := range [][]struct {
		effect  effect
		phrases string
	}{before, after} {
		for _, row := range list {
			if f := arabic.Fold(row.phrases, arabic.Match); f != row.phrases {
				t.Errorf("%q is not folded: %q", row.phrases, f)
			}
		}
	}
}
