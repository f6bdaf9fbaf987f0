package morph

import "testing"

// The first guess for forms of verbs that are in no list.
func TestGuess(t *testing.T) {
	for _, c := range []struct{ word, lemma, root, features string }{
		{"استبسلوا", "استبسل", "بسل", "past 3 m pl"},
		{"يتمترسون", "تمترس", "مترس", "imperfect 3 m pl"},
		{"انبطح", "انبطح", "بطح", "past 3 m sg"},
		{"ازدرى", "ازدرى", "زري", "past 3 m sg"},
		{"يستميلون", "استمال", "مول", "imperfect 3 m pl"},
		{"مناكفات", "ناكف", "نكف", "active-participle f pl"},
		{"أفحم", "أفحم", "فحم", "past 3 m sg"},
		{"تلكأت", "تلكأ", "لكء", "past 3 f sg"},
		{"غربلة", "غربل", "غربل", "verbal-noun f sg"},
		{"اضطهدوا", "اضطهد", "ضهد", "past 3 m pl"},
		{"يحوي", "حوى", "حوي", "imperfect 3 m sg"},
		{"اسمأل", "اسمأل", "سمءل", "past 3 m sg"},
	} {
		got := Guess(c.word)
		if len(got) == 0 {
			t.Errorf("%s: no guess", c.word)
			continue
		}
		if a := got[0]; a.Lemma != c.lemma || a.Root != c.root || a.Features.String() != c.features || !a.Guessed || a.Verb != -1 {
			t.Errorf("%s: %s %s %v", c.word, a.Lemma, a.Root, a.Features)
		}
	}
	for _, s := range []string{"", "ب", "abc", "ااا", "؟؟؟", "استعمارياتهماتهماااا"} {
		if got := Guess(s); got != nil {
			t.Errorf("%q: %v", s, got)
		}
	}
}

func TestAnalyze(t *testing.T) {
	known := Analyze("استولت")
	if len(known) == 0 || known[0].Guessed || known[0].Lemma != "استولى" || known[0].Form != X {
		t.Errorf("%+v", known)
	}
	if a := Analyze("استبسلن"); len(a) == 0 || a[0].Lemma != "استبسل" {
		t.Errorf("%+v", a)
	}
	if vs := CommonVerbs(); vs[known[0].Verb].Root != "ولي" {
		t.Errorf("%+v", vs[known[0].Verb])
	}
}

// Guesses of the models' own forms lead back to form and features.
func TestGuessFindsItsModels(t *testing.T) {
	for _, m := range models {
		v, err := NewVerb(m.root, m.form, m.past, m.imperfect)
		if err != nil {
			t.Errorf("%+v: %v", m, err)
			continue
		}
		for _, f := range v.Inflect() {
			ok := len([]rune(f.Surface)) < 2 || len([]rune(f.Surface)) > maxGuess
			for _, a := range Guess(f.Surface) {
				ok = ok || a.Form == v.Form && a.Features == f.Features
			}
			if !ok {
				t.Fatalf("%s %v of %v is not guessed", f.Surface, f.Features, m)
			}
		}
	}
}
