package morph

import (
	"testing"
	"unicode/utf8"
)

func FuzzNewVerb(f *testing.F) {
	for _, c := range paradigmVerbs {
		f.Add(c[0], c[1], c[2], c[3])
	}
	f.Add("ووو", "X", "", "")
	f.Add("ءءء", "VIII", "", "")
	f.Add("ييي", "I", "يي", "ييي")
	f.Fuzz(func(t *testing.T, root, form, past, imperfect string) {
		v, err := NewVerb(root, form, past, imperfect)
		if err != nil {
			return
		}
		forms := v.Inflect()
		if len(forms) < 70 {
			t.Errorf("only %d forms", len(forms))
		}
		for _, i := range forms {
			if i.Surface == "" || !utf8.ValidString(i.Vocalised) {
				t.Errorf("%v: %q %q", i.Features, i.Surface, i.Vocalised)
			}
		}
		// What it gives as its principal parts must give the verb again.
		if _, err := NewVerb(root, form, v.Past, v.Imperfect); err != nil {
			t.Error(err)
		}
	})
}

func FuzzAnalyze(f *testing.F) {
	for _, s := range []string{"قتلوا", "يستولي", "ادّعى", "", "ٌٌ", "abc", "\xff\xd8", "ااااا", "ءءءء"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, a := range Analyze(s) {
			if a.Lemma == "" || a.Form < I || a.Form > Q4 || a.Guessed != (a.Verb < 0) {
				t.Errorf("%q: %+v", s, a)
			}
		}
	})
}

func FuzzNoun(f *testing.F) {
	for _, s := range []string{"قائد", "ء", "ة", "ى", "ا", "قاضٍ", "ي", "مدينة", "\xff", " "} {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, lemma, plural string) {
		for _, n := range NounForms(lemma, plural) {
			if n.Surface == "" {
				t.Errorf("%q %q gives an empty form", lemma, plural)
			}
		}
		BrokenPlurals(lemma)
		Nisba(lemma)
	})
}

func FuzzParseVerbs(f *testing.F) {
	f.Add("قول\tI\tقال\tيقول\tقول\n# x\n\nعود\tX\n")
	f.Fuzz(func(t *testing.T, s string) {
		vs, err := ParseVerbs("x", s)
		if err != nil && vs != nil {
			t.Error("verbs and an error")
		}
	})
}
