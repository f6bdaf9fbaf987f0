package arabic

import (
	"strings"
	"testing"
)

func sentences(text string) []string {
	toks := Tokenize(text)
	var out []string
	for _, s := range Sentences(text, toks) {
		start, end := s.Span(toks)
		out = append(out, text[start:end])
	}
	return out
}

// In the texts below | stands where one sentence ends and the next begins; it is not
// part of the text.
func TestSentences(t *testing.T) {
	tests := []struct{ name, text string }{
		{"full stops", "وصلت القوات. |وانسحب المسلحون."},
		{"no stop at the end", "وصلت القوات"},
		{"questions and cries", "من المسؤول؟ |لا أحد! |سنعود؟! |ثم مضى"},
		{"glued", "انتهى الهجوم.|وقال الشهود"},
		{"line break", "عنوان الخبر\n|وصلت القوات\n\n|ثم عادت"},
		{"decimal", "سقط 3.5 أطنان. |وانتهى"},
		{"year at the end", "وقع ذلك عام 2015. |وفي العام التالي عاد"},
		{"title", "التقى د. أحمد وأ. سالم العميد م. خالد. |ثم غادر"},
		{"agency", "قال مراسل أ.ف.ب إن القصف توقف. |ونقلت أ. ف. ب. الخبر"},
		{"agency with a clitic", "قال لأ.ف.ب. شاهد إنه رأى ذلك"},
		{"agency ends the sentence", "هذا ما ذكرته أ.ف.ب. |وقال شاهد آخر إنه سمع"},
		{"spelled initials", "ذكرت بي. بي. سي. أمس ذلك"},
		{"hijri year", "في سنة 1436 هـ. الموافق لسنة 2015 م. |وأضاف المصدر"},
		{"page", "انظر ص. 15 من الكتاب"},
		{"Latin initials", "قال قائد U.S. Army إن J. Smith وصل"},
		{"Latin abbreviation", "قال Gen. Smith ذلك"},
		{"Latin", "The army left. |It said so."},
		{"list number", "1. وصلت القوات\n|2. عادت القوات"},
		{"list of dashes", "- وصلت القوات.\n|- عادت القوات."},
		{"stop outside the quotation", "قال: «لن نتراجع». |وأضاف: «أبدا»."},
		{"stop inside the quotation", "قال: «لن نتراجع.» |وأضاف: “أبدا.”"},
		{"straight quotes", `قال: "لن نتراجع." |وأضاف: "أبدا."`},
		{"straight quote opens", `قال ذلك. |"لن نتراجع" كررها`},
		{"braces", "قال {لن نتراجع}. |وأضاف {سنعود.} |وقال”نعم“ ثم غادر"},
		{"list lines", "أ) وصلت القوات\n|ب) عادت القوات\n|• انسحب المسلحون\n|1- وصل القائد"},
		{"addresses", "كتب على https://x.example/a.b?c=1. |ورد @user_1 بوسم #عاجل_الآن. |ثم غادر"},
		{"quotation of two sentences", "قال: «لن نتراجع. |سنعود»، وغادر. |ثم عاد"},
		{"clause goes on after a quotation", "وصفه بأنه «يوم أسود.» بحسب البيان. |وختم"},
		{"comma after a quotation", "قال «من أنت؟»، ثم غادر"},
		{"question in a sentence", "لماذا غادر؟، لا أحد يعرف"},
		{"stops on both sides", "قال «لن نتراجع.». |وغادر"},
		{"brackets", "وصل (أمس.) |وغادر"},
		{"stop in brackets", "زعم أنه انتصر (!) في المعركة (...) ثم غادر"},
		{"ellipsis goes on", "قال... سنرى من سيبقى. |وغادر"},
		{"ellipsis ends", "لم يعرف أحد... |وقال الشهود إنهم"},
		{"ellipsis at a line break", "لم يعرف أحد...\n|ثم عاد"},
		{"glued ellipsis", "ثم..عاد"},
		{"comma after a stop", "وصل إلى الريف.، ثم عاد"},
		{"stop first", ". وصل"},
		{"only marks", "* * *\n|وصل"},
		{"lone quote after a break", "وصل.\n|» ثم عاد"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var want []string
			for _, s := range strings.Split(tt.text, "|") {
				want = append(want, strings.TrimSpace(s))
			}
			got := sentences(strings.ReplaceAll(tt.text, "|", ""))
			if g, w := strings.Join(got, "\n"), strings.Join(want, "\n"); g != w {
				t.Errorf("got\n%s\nwant\n%s", g, w)
			}
		})
	}
}

func TestLongSentenceEndsAtSemicolon(t *testing.T) {
	part := strings.Repeat("وصلت القوات ", 100)
	if got := len(sentences(part + "؛ " + part + "؛ " + part)); got != 2 {
		t.Errorf("got %d sentences, want 2", got)
	}
}

func TestNoTokensNoSentences(t *testing.T) {
	for _, text := range []string{"", " \n\n ", "\u200f"} {
		if got := sentences(text); len(got) > 0 {
			t.Errorf("%q gives %q", text, got)
		}
	}
}

// checkSentences holds what is true of any text: sentences are in order, none is
// empty, and between them stand Breaks only.
func checkSentences(t *testing.T, text string, toks []Token, out []Sentence) {
	t.Helper()
	next := 0
	skip := func(to int) {
		for ; next < to; next++ {
			if toks[next].Kind != Break {
				t.Fatalf("token %d of %q is in no sentence", next, text)
			}
		}
	}
	for _, s := range out {
		if s.First < next || s.Last <= s.First || s.Last > len(toks) {
			t.Fatalf("sentence %+v after token %d of %q", s, next, text)
		}
		skip(s.First)
		for _, k := range toks[s.First:s.Last] {
			if k.Kind == Break {
				t.Fatalf("sentence %+v of %q holds a line break", s, text)
			}
		}
		next = s.Last
	}
	skip(len(toks))
}
