package reading

import "testing"

// TestDual: ين says two only of nouns whose plural is another word.
func TestDual(t *testing.T) {
	for _, x := range []struct {
		text, word string
		two        bool
	}{
		{"قتل الجيش المسلحين في القرية.", "المسلحين", false},
		{"اعتقلت القوات مقاتلي التنظيم.", "مقاتلي", false},
		{"أصاب القصف جنديين قرب الحاجز.", "جنديين", true},
		{"وصل ضابطان إلى المدينة.", "ضابطان", true},
		{"خطف المسلحون طفلين.", "طفلين", true},
	} {
		s := stateAfter(t, x.text, "phrases")
		for i := range s.toks {
			if s.toks[i].Fold != x.word && x.text[s.toks[i].Start:s.toks[i].End] != x.word {
				continue
			}
			if got := s.dual(i) != nil; got != x.two {
				t.Errorf("%s: two %v, want %v", x.word, got, x.two)
			}
		}
	}
}
