package clitic

import (
	"slices"
	"strings"
	"testing"
)

// written shows a segmentation as pieces joined by +, the restored stem in
// brackets where it differs.
func written(word string, s Segmentation) string {
	var b strings.Builder
	for i, p := range s.Parts(word) {
		if i > 0 {
			b.WriteByte('+')
		}
		b.WriteString(word[p.Start:p.End])
		if p.Start == s.Start && p.Pro == 0 && word[p.Start:p.End] != s.Stem {
			b.WriteString("[" + s.Stem + "]")
		}
	}
	return b.String()
}

func TestCandidatesHold(t *testing.T) {
	for _, c := range []struct{ word, want string }{
		{"كتب", "كتب"},
		{"وبمدينتهم", "و+ب+مدينت[مدينة]+هم"},
		{"للقرية", "ل+ل+قرية"},
		{"للغة", "ل+لغة"},
		{"وللقرى", "و+ل+ل+قرى"},
		{"قتلوه", "قتلو[قتلوا]+ه"},
		{"مستواه", "مستوا[مستوى]+ه"},
		{"أبنائهم", "أبنائ[أبناء]+هم"},
		{"عليهما", "علي[على]+هما"},
		{"وسيقتلونهم", "و+س+يقتلون+هم"},
		{"فبالقرب", "ف+ب+ال+قرب"},
		{"بِهِ", "بِ[ب]+هِ"},
		{"ولها", "و+ل+ها"},
		{"أليس", "أ+ليس"},
		{"أفلا", "أ+ف+لا"},
		{"وَقــالَ", "وَ+قــالَ[قال]"},
		{"و2006", "و+2006"},
	} {
		var got []string
		for _, s := range Candidates(c.word) {
			got = append(got, written(c.word, s))
		}
		if !slices.Contains(got, c.want) {
			t.Errorf("%s: no %s in %v", c.word, c.want, got)
		}
	}
}

func TestCandidatesCoverTheWord(t *testing.T) {
	for _, word := range []string{"", "و", "ال", "وال", "بها", "لله", "والله", "abc", "12", "،", "وو", strings.Repeat("وب", 40), "ً", "\xff\xfe", "و\xff"} {
		for _, s := range Candidates(word) {
			checkCover(t, word, s)
		}
	}
}

// checkCover fails where the pieces of s are not the bytes of word in order.
func checkCover(t *testing.T, word string, s Segmentation) {
	t.Helper()
	at := 0
	for _, p := range s.Parts(word) {
		if p.Start != at || p.End < p.Start {
			t.Fatalf("%q: pieces %v", word, s.Parts(word))
		}
		at = p.End
	}
	if at != len(word) {
		t.Fatalf("%q: pieces %v end at %d", word, s.Parts(word), at)
	}
}

func FuzzCandidates(f *testing.F) {
	for _, s := range []string{"وبمدينتهم", "للغة", "قتلوه", "و", "أفلا", "وَقــالَ", "\xff", "ك1ه"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, word string) {
		for _, s := range Candidates(word) {
			checkCover(t, word, s)
		}
	})
}
