package arabic

import (
	"testing"
	"unicode/utf8"
)

func TestFold(t *testing.T) {
	tests := []struct{ name, text, match, search string }{
		{"empty", "", "", ""},
		{"ascii", "ISIS, 2015", "ISIS, 2015", "ISIS, 2015"},
		{"alefs", "أحمد إلى آخر ٱلبيت", "احمد الي اخر البيت", "احمد الي اخر البيت"},
		{"hamza seats", "مؤامرة طائرة جزء", "مءامرة طاءرة جزء", "مامره طاره جز"},
		{"hamza as a mark", "مو\u0654امرة طاي\u0654رة", "مءامرة طاءرة", "مامره طاره"},
		{"hamza after a vowel mark", "مُو\u064e\u0654قت", "مءقت", "مقت"},
		{"marks and tatweel", "مُحَمَّـــد كتابٌ", "محمد كتاب", "محمد كتاب"},
		{"superscript alef", "هٰذا", "هذا", "هذا"},
		{"controls", "\u200fكتا\u200cب\u200e\ufeff \u2066قلم\u2069\u00ad", "كتاب قلم", "كتاب قلم"},
		{"Persian keyboard", "علی کریم", "علي كريم", "علي كريم"},
		{"Urdu", "ہجرة ھنا کے", "هجرة هنا كي", "هجره هنا كي"},
		{"letters of their own", "پاكستان چاد گورباني ڤيينا ژنرال", "پاكستان چاد گورباني ڤيينا ژنرال", "باكستان جاد كورباني فيينا زنرال"},
		{"two gafs", "ګل گل", "گل گل", "كل كل"},
		{"Maghrebi", "ڢاس ڧفصة ڭادير", "فاس قفصة ڭادير", "فاس قفصه كادير"},
		{"digits", "١٢٣ ۴۵۶ ١٬٢٣٤٫٥ ٪", "123 456 1,234.5 %", "123 456 1,234.5 %"},
		{"presentation forms", "ﻣﺤﻤﺪ ﻻ ﻷﻧﻪ ﷲ", "محمد لا لانه الله", "محمد لا لانه الله"},
		{"phrases in one sign", "ﷺ", "صلي الله عليه وسلم", "صلي الله عليه وسلم"},
		{"lone vowel form", "كﹶتب ﹰ", "كتب ", "كتب "},
		{"invalid bytes", "ك\xffت\xd9", "ك\ufffdت\ufffd", "ك\ufffdت\ufffd"},
		{"other scripts", "Şırnak Москва é", "Şırnak Москва é", "Şırnak Москва é"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Fold(tt.text, Match); got != tt.match {
				t.Errorf("Match gives %q, want %q", got, tt.match)
			}
			if got := Fold(tt.text, Search); got != tt.search {
				t.Errorf("Search gives %q, want %q", got, tt.search)
			}
			if got := string(AppendFold([]byte("و"), tt.text, Match)); got != "و"+tt.match {
				t.Errorf("AppendFold gives %q", got)
			}
		})
	}
}

func TestFoldOfWhatIsFoldedAllocatesNothing(t *testing.T) {
	s := "قال المتحدث ان القوات وصلت الي المدينة"
	if n := testing.AllocsPerRun(10, func() { Fold(s, Match) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

// Every code point by itself and between letters: folded once or twice is the same.
func TestFoldEveryCodePoint(t *testing.T) {
	for r := rune(0); r <= 0xFFFF; r++ {
		for _, s := range [...]string{string(r), "و" + string(r) + "ي"} {
			checkFolding(t, s)
		}
	}
}

func checkFolding(t *testing.T, s string) {
	t.Helper()
	for _, f := range [...]Folding{Match, Search} {
		once := Fold(s, f)
		if !utf8.ValidString(once) {
			t.Fatalf("folding %q gives invalid %q", s, once)
		}
		if twice := Fold(once, f); twice != once {
			t.Fatalf("folding %d of %q gives %q, then %q", f, s, once, twice)
		}
	}
	if got, want := Fold(Fold(s, Match), Search), Fold(s, Search); got != want {
		t.Fatalf("Search after Match of %q gives %q, Search alone %q", s, got, want)
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkFolding(t, s) })
}

// seeds start every fuzz test.
var seeds = []string{
	"إن\u06ce\u0654 \u06c6\u0654", // letters of Kurdish under a hamza
	"", "قالَ: إنَّ «القوات» وصلت.وقال د. أحمد لأ.ف.ب... ثم", "ء\u200fـؤُمن ﻻ ﷺ\xff١٬٢٣٤٫٥\r\n\n\"لا.\" www.a.net قال",
	"ؤ ئٕ ىُٔ", "a@b.org #و_ـ @م http://x/؟ 1.2.3 1،2،3 ـــ", "(!) [...] ''م'' -- ..!؟»”.",
}
