package morph

import (
	"os"
	"strings"
	"testing"
)

// readTSV gives the rows of a file under testdata.
func readTSV(t *testing.T, name string, columns int) [][]string {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	var rows [][]string
	for i, line := range strings.Split(string(data), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) != columns {
			t.Fatalf("%s:%d: %d columns, want %d", name, i+1, len(c), columns)
		}
		rows = append(rows, c)
	}
	return rows
}

func TestFacts(t *testing.T) {
	for _, c := range readTSV(t, "facts.tsv", 6) {
		v, err := NewVerb(c[0], c[1], c[2], c[3])
		if err != nil {
			t.Error(err)
			continue
		}
		var got []string
		ok := false
		for _, f := range v.Inflect() {
			if f.Features.String() != c[4] {
				continue
			}
			got = append(got, f.Vocalised)
			ok = ok || shaddaFirst(f.Vocalised) == shaddaFirst(c[5]) || f.Surface == c[5]
		}
		if !ok {
			t.Errorf("%s %s %s: got %v, want %s", c[0], c[1], c[4], got, c[5])
		}
	}
}

// shaddaFirst evens out the order of marks on one letter: Unicode's normal form puts
// the vowel before the shadda, people the shadda before the vowel.
func shaddaFirst(s string) string {
	for _, v := range []string{fatha, kasra, damma, "\u064B", "\u064D"} {
		s = strings.ReplaceAll(s, v+shadda, shadda+v)
	}
	return s
}
