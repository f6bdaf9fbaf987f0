package arabic

import "testing"

func TestHasArabic(t *testing.T) {
	tests := map[string]bool{
		"": false, "town 12": false, "وصل": true, "in حلب": true, "١٢": false, "،؟": false, "ـ": false,
		"ﻻ": true, "پ": true, "Москва": false, "\xd8": false, "ٌ": false,
	}
	for s, want := range tests {
		if got := HasArabic(s); got != want {
			t.Errorf("HasArabic(%q) = %v", s, got)
		}
	}
}

func TestStripMarks(t *testing.T) {
	tests := []struct{ text, want string }{
		{"", ""},
		{"كتاب", "كتاب"},
		{"مُؤَمَّـــن", "مؤمن"},
		{"هٰذا", "هذا"},
		{"آخر", "آخر"},
		{"\u200fإلى\u200e", "إلى"},
		{"cafe\u0301", "cafe\u0301"},
		{"ـ", ""},
		{"ك\xffُ", "ك\xff"},
	}
	for _, tt := range tests {
		if got := StripMarks(tt.text); got != tt.want {
			t.Errorf("StripMarks(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}
