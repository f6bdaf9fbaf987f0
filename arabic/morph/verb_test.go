package morph

import (
	"strings"
	"testing"
)

func TestParseForm(t *testing.T) {
	for _, c := range []struct {
		in   string
		want Form
	}{{"I", I}, {"iv", IV}, {" X ", X}, {"10", X}, {"8", VIII}, {"Q1", Q1}, {"q4", Q4}, {"QII", Q2}} {
		if got, err := ParseForm(c.in); err != nil || got != c.want {
			t.Errorf("ParseForm(%q) = %v, %v; want %v", c.in, got, err, c.want)
		}
	}
	for _, s := range []string{"", "XI", "0", "11", "?", "Q3", "form I"} {
		if f, err := ParseForm(s); err == nil {
			t.Errorf("ParseForm(%q) = %v, wants an error", s, f)
		}
	}
	for f := I; f <= Q4; f++ {
		if got, err := ParseForm(f.String()); err != nil || got != f {
			t.Errorf("%v does not read back: %v, %v", f, got, err)
		}
	}
}

func TestNewVerbErrors(t *testing.T) {
	for _, c := range []struct{ root, form, past, imperfect, want string }{
		{"قال", "I", "قال", "يقول", "no radical"},
		{"قل", "I", "قل", "يقل", "write a doubled letter twice"},
		{"قتلبض", "I", "", "", "more than four"},
		{"qtl", "I", "", "", "no Arabic consonant"},
		{"قتل", "XII", "", "", "no verb form"},
		{"قتل", "Q1", "", "", "wants 4"},
		{"سيطر", "II", "", "", "wants 3"},
		{"قوقي", "Q1", "", "", "not handled"},
		{"قتل", "I", "قتل", "", "needs its past and its imperfect"},
		{"قول", "I", "قتل", "يقول", "past"},
		{"قول", "I", "قال", "يقتل", "imperfect"},
		{"قول", "I", "قال", "يقتل", "يَقُولُ"},
		{"كتب", "I", "كَتِبَ", "يَكتُبُ", ""},
		{"عود", "X", "استجاب", "", "اِسْتَعَادَ"},
	} {
		_, err := NewVerb(c.root, c.form, c.past, c.imperfect)
		if c.want == "" {
			if err != nil {
				t.Errorf("%v: %v", c, err)
			}
			continue
		}
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%v: error %v, wants %q in it", c, err, c.want)
		}
	}
}

// What plain letters leave open is settled by what is usual.
func TestVowelsFromPlainLetters(t *testing.T) {
	for _, c := range []struct{ root, past, imperfect, wantPast, wantImperfect string }{
		{"قتل", "قتل", "يقتل", "قَتَلَ", "يَقْتُلُ"},
		{"فتح", "فتح", "يفتح", "فَتَحَ", "يَفْتَحُ"},
		{"علم", "علم", "يَعلَم", "عَلِمَ", "يَعْلَمُ"},
		{"وصل", "وصل", "يصل", "وَصَلَ", "يَصِلُ"},
		{"وضع", "وضع", "يضع", "وَضَعَ", "يَضَعُ"},
		{"ءخذ", "أخذ", "يأخذ", "أَخَذَ", "يَأْخُذُ"},
		{"نسي", "نسي", "ينسى", "نَسِيَ", "يَنْسَى"},
		{"قرء", "قرأ", "يقرأ", "قَرَأَ", "يَقْرَأُ"},
	} {
		v, err := NewVerb(c.root, "I", c.past, c.imperfect)
		if err != nil {
			t.Error(err)
			continue
		}
		for _, f := range v.Inflect() {
			switch f.Features.String() {
			case "past 3 m sg":
				if f.Vocalised != c.wantPast {
					t.Errorf("%s: past %s, want %s", c.root, f.Vocalised, c.wantPast)
				}
			case "imperfect 3 m sg":
				if f.Vocalised != c.wantImperfect {
					t.Errorf("%s: imperfect %s, want %s", c.root, f.Vocalised, c.wantImperfect)
				}
			}
		}
	}
}

// A literal that skips NewVerb inflects alike; a bad one gives nothing.
func TestVerbLiteral(t *testing.T) {
	v := Verb{Root: "قول", Form: I, Past: "قال", Imperfect: "يقول", Masdars: []string{"قول"}}
	if n := len(v.Inflect()); n < 150 {
		t.Errorf("%d forms", n)
	}
	for _, bad := range []Verb{{}, {Root: "قول"}, {Root: "قول", Form: I}, {Root: "قول", Form: 99}} {
		if bad.Inflect() != nil || bad.Lemma() != "" || !bad.Surfaces(func(string, Features) bool { return false }) {
			t.Errorf("%+v inflects", bad)
		}
	}
}

// The nouns of form III: both by default, what is listed otherwise.
func TestListedMasdars(t *testing.T) {
	v, err := NewVerb("قطع", "III", "", "")
	if err != nil {
		t.Fatal(err)
	}
	nouns := func() string {
		var b strings.Builder
		for _, f := range v.Inflect() {
			if f.Tense == VerbalNoun && f.Number == Sg && f.State == AnyState {
				b.WriteString(f.Surface + " ")
			}
		}
		return b.String()
	}
	if got := nouns(); got != "مقاطعة قطاع " {
		t.Errorf("by default %q", got)
	}
	v.Masdars = []string{"مقاطعة"}
	if got := nouns(); got != "مقاطعة " {
		t.Errorf("as listed %q", got)
	}
}

func TestParseVerbsErrors(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# x\nقول\tI\tقال", "f:2: "},
		{"قول", "columns"},
		{"قول\tI\tقال\tيقول\tقول\tx", "columns"},
	} {
		if _, err := ParseVerbs("f", c.in); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: error %v, wants %q", c.in, err, c.want)
		}
	}
}
