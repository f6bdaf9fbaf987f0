package arabic

import (
	"strings"
	"testing"
)

// cut writes tokens as they stand, each after the letter of its kind.
func cut(text string) string {
	var parts []string
	for _, t := range Tokenize(text) {
		parts = append(parts, string("WNMAB"[t.Kind])+":"+text[t.Start:t.End])
	}
	return strings.Join(parts, " ")
}

func TestTokenize(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"empty", "", ""},
		{"blanks", " \t\u00a0\u200f", ""},
		{"words", "وصلت القوات", "W:وصلت W:القوات"},
		{"marks inside", "مُحَمَّـــدٌ", "W:مُحَمَّـــدٌ"},
		{"controls inside and at the edges", "\u200fأبو\u200cظبي\u200e،", "W:أبو\u200cظبي M:،"},
		{"words glued", "المدينةأمس رسميةًفي قتيلاًفي قتيلًافي إلىحلب وعلىالطريق", "W:المدينة W:أمس W:رسميةً W:في W:قتيلاً W:في W:قتيلًا W:في W:إلى W:حلب W:وعلى W:الطريق"},
		{"words glued to إ", "المصادرإن العاطفيَّإنّ القائدإسماعيل منإسقاط", "W:المصادر W:إن W:العاطفيَّ W:إنّ W:القائد W:إسماعيل W:من W:إسقاط"},
		{"words not glued to إ", "بإذن وبالإجماع اللاإنسانية للإرهاب عبدالإله كإجراء", "W:بإذن W:وبالإجماع W:اللاإنسانية W:للإرهاب W:عبدالإله W:كإجراء"},
		{"words not glued", "سيارةٍ جزءًا انتهاًء ابتداءً السورىات لاجىء رأى تٌفيد أيضًا", "W:سيارةٍ W:جزءًا W:انتهاًء W:ابتداءً W:السورىات W:لاجىء W:رأى W:تٌفيد W:أيضًا"},
		{"Latin", "وكالة Reuters أن Qa'ida's", "W:وكالة W:Reuters W:أن W:Qa'ida's"},
		{"quoted Latin", "'Reuters'", "M:' W:Reuters M:'"},
		{"digits glued to letters", "3دبابات و348عسكريا 17الف F16", "N:3 W:دبابات W:و N:348 W:عسكريا N:17 W:الف W:F N:16"},
		{"numbers", "1,234.5 ١٬٢٣٤٫٥ 3.5 1.234.567,8 3،5 ۱۲", "N:1,234.5 N:١٬٢٣٤٫٥ N:3.5 N:1.234.567,8 N:3،5 N:۱۲"},
		{"not one number", "1،2،3 21.7.2015 5. 6،", "N:1 M:، N:2 M:، N:3 N:21 M:. N:7 M:. N:2015 N:5 M:. N:6 M:،"},
		{"dates and times", "2015-07-21 21/7 10:30", "N:2015 M:- N:07 M:- N:21 N:21 M:/ N:7 N:10 M:: N:30"},
		{"percent and sign", "48% ٤٨٪ -5", "N:48 M:% N:٤٨ M:٪ M:- N:5"},
		{"glued marks", "قال:إن القسام،أبو انتهى.وقال", "W:قال M:: W:إن W:القسام M:، W:أبو W:انتهى M:. W:وقال"},
		{"prefix before a quote", `لـ"داعش" وبـ«فجر»`, `W:لـ M:" W:داعش M:" W:وبـ M:« W:فجر M:»`},
		{"quotes", "“نعم” ''لا'' ‹ ›", "M:“ W:نعم M:” M:'' W:لا M:'' M:‹ M:›"},
		{"dots", "ثم.. قال... و…… لا.", "W:ثم M:.. W:قال M:... W:و M:…… W:لا M:."},
		{"dashes", "أ - ب -- ج – د — ه ـ و ــ ز", "W:أ M:- W:ب M:-- W:ج M:– W:د M:— W:ه M:ـ W:و M:ــ W:ز"},
		{"marks apart", "؟! * • | ؛", "M:؟ M:! M:* M:• M:| M:؛"},
		{"tatweel before a letter", "1436 ـهـ", "N:1436 W:ـهـ"},
		{"honorific sign", "النبي ﷺ قال", "W:النبي M:ﷺ W:قال"},
		{"presentation forms", "ﻣﺤﻤﺪﹶ ﷲ", "W:ﻣﺤﻤﺪﹶ W:ﷲ"},
		{"urls", "http://a.example/b?c=د، و(https://x.org). www.x.net/ق", "A:http://a.example/b?c=د M:، W:و M:( A:https://x.org M:) M:. A:www.x.net/ق"},
		{"url glued to a word", "www.x.netقال news.example.comقال", "A:www.x.net W:قال A:news.example.com W:قال"},
		{"not urls", "U.S.A end.The a.b ://", "W:U M:. W:S M:. W:A W:end M:. W:The W:a M:. W:b M:: M:/ M:/"},
		{"mail", "me.too@mail.example.org، a@b", "A:me.too@mail.example.org M:، W:a A:@b"},
		{"tags", "#عاجل_الآن: @some_one @ # (#ريف)", "A:#عاجل_الآن M:: A:@some_one M:@ M:# M:( A:#ريف M:)"},
		{"line breaks", "أ\r\n\r\n \u00a0\n ب\u2028", "W:أ B:\r\n\r\n \u00a0\n W:ب B:\u2028"},
		{"invalid bytes", "ك\xffت \xd9", "W:ك M:\xff W:ت M:\xd9"},
		{"emoji", "عاجل🔴حلب", "W:عاجل M:🔴 W:حلب"},
		{"vowel on no letter", "أ ُ ب", "W:أ W:ب"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := cut(tt.text); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestTokenFold(t *testing.T) {
	var got []string
	for _, k := range Tokenize("أعلنَ ١٬٢٣٤٫٥ ثم.. ــ لا\n\n#إدلب ٪") {
		got = append(got, k.Fold)
	}
	want := "اعلن|1,234.5|ثم|…|-|لا|\n|#ادلب|%"
	if s := strings.Join(got, "|"); s != want {
		t.Errorf("got %q, want %q", s, want)
	}
}

// checkTokens holds what is true of the tokens of any text.
func checkTokens(t *testing.T, text string, toks []Token) {
	t.Helper()
	m := FoldMap(text, Match)
	last := 0
	for _, k := range toks {
		if k.Start < last || k.End <= k.Start || k.End > len(text) {
			t.Fatalf("token %+v after %d in %q", k, last, text)
		}
		last = k.End
		if k.Fold == "" {
			t.Fatalf("token %q of %q folds to nothing", text[k.Start:k.End], text)
		}
		if k.Kind == Mark || k.Kind == Break {
			continue
		}
		from, to := m.At(k.Start), m.At(k.End)
		if m.Text[from:to] != k.Fold {
			t.Fatalf("token %q of %q folds to %q, in the folded text %q", text[k.Start:k.End], text, k.Fold, m.Text[from:to])
		}
		// What folds to nothing at a word's start (ـه behind a stray mark) may not come back.
		if start, end := m.Span(from, to); k.Kind != Address && (start < k.Start || Fold(text[k.Start:start], Match) != "" || end != k.End) {
			t.Fatalf("token %+v of %q comes back as %d, %d", k, text, start, end)
		}
	}
}

func FuzzTokenize(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		toks := Tokenize(text)
		checkTokens(t, text, toks)
		checkSentences(t, text, toks, Sentences(text, toks))
	})
}
