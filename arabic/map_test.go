package arabic

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestSpan(t *testing.T) {
	tests := []struct {
		name, text string
		folding    Folding
		find, want string // in the folded text, in the original
	}{
		{"unchanged", "قال المتحدث", Match, "المتحدث", "المتحدث"},
		{"ascii", "the town", Match, "town", "town"},
		{"marks", "قالَ مُحَمَّدٌ أمس", Match, "محمد", "مُحَمَّدٌ"},
		{"part of a word", "والمُقاتِلُون", Match, "قاتل", "قاتِلُ"},
		{"tatweel at the end", `لـ"داعش"`, Match, "ل", "لـ"},
		{"tatweel at the start", "سنة ـهـ", Match, "ه", "ـهـ"},
		{"controls at the edges", "إلى \u200fحلب\u200f أمس", Match, "حلب", "حلب"},
		{"control inside", "أبو\u200cظبي", Match, "ابوظبي", "أبو\u200cظبي"},
		{"ligature", "ﻷنه", Match, "ا", "ﻷ"},
		{"hamza dropped at the end", "زار الجزء أولا", Search, "الجز", "الجزء"},
		{"hamza dropped at the start", "في ءالة", Search, "اله", "ءالة"},
		{"hamza dropped inside", "سائق", Search, "ساق", "سائق"},
		{"digits", "عام ٢٠١٥م", Match, "2015", "٢٠١٥"},
		{"invalid byte", "إلى\xffحلب", Match, "حلب", "حلب"},
		{"long before", strings.Repeat("أُ", 500) + " حَلَب", Match, "حلب", "حَلَب"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := FoldMap(tt.text, tt.folding)
			at := strings.Index(m.Text, tt.find)
			if at < 0 {
				t.Fatalf("%q is not in %q", tt.find, m.Text)
			}
			start, end := m.Span(at, at+len(tt.find))
			if got := tt.text[start:end]; got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if got := m.At(start); got != at && tt.name != "ligature" {
				t.Errorf("the way back from %d gives %d, want %d", start, got, at)
			}
		})
	}
}

func TestSpanOfOddOffsets(t *testing.T) {
	for _, text := range []string{"أبٌ", "اب", "ab", ""} {
		m := FoldMap(text, Match)
		for _, o := range [][2]int{{-5, 99}, {99, 100}, {3, 1}, {0, 0}, {1, 1}, {-2, -1}} {
			start, end := m.Span(o[0], o[1])
			if start < 0 || start > end || end > len(text) {
				t.Errorf("Span%v of %q gives %d, %d", o, text, start, end)
			}
		}
		if m.At(-1) != 0 || m.At(99) != len(m.Text) {
			t.Errorf("At of offsets outside %q is not clamped", text)
		}
	}
	if start, end := FoldMap("أبٌ", Match).Span(1, 3); start != 0 || end != 6 {
		t.Errorf("offsets inside letters give %d, %d, want 0, 6", start, end)
	}
}

func checkMap(t *testing.T, s string, f Folding) {
	t.Helper()
	m := FoldMap(s, f)
	if m.Text != Fold(s, f) || m.Source() != s {
		t.Fatalf("FoldMap of %q gives %q, Fold %q", s, m.Text, Fold(s, f))
	}
	last := 0
	for i := 0; i < len(m.Text); {
		_, n := utf8.DecodeRuneInString(m.Text[i:])
		start, end := m.Span(i, i+n)
		if start < last || end <= start || end > len(s) {
			t.Fatalf("Span(%d, %d) of %q gives %d, %d after %d", i, i+n, m.Text, start, end, last)
		}
		if a, b := m.At(start), m.At(end); a > i || b < i+n {
			t.Fatalf("Span(%d, %d) = %d, %d of %q goes back to %d, %d", i, i+n, start, end, s, a, b)
		}
		last = start
		i += n
	}
	for i, was := 0, 0; i <= len(s); i++ {
		at := m.At(i)
		if at < was {
			t.Fatalf("At falls from %d to %d at %d of %q", was, at, i, s)
		}
		was = at
	}
}

func FuzzFoldMap(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
		f.Add(strings.Repeat(s, 9))
	}
	f.Fuzz(func(t *testing.T, s string) {
		checkMap(t, s, Match)
		checkMap(t, s, Search)
	})
}
