package morph

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"isnad/arabic"
)

// allVerbs are the common verbs and those of the paradigms.
func allVerbs(t testing.TB) []Verb {
	t.Helper()
	out := append([]Verb(nil), CommonVerbs()...)
	for _, c := range paradigmVerbs {
		v, err := NewVerb(c[0], c[1], c[2], c[3])
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, v)
	}
	return out
}

func TestEverySurfaceIsFoundBack(t *testing.T) {
	vs := allVerbs(t)
	table := NewTable(vs)
	for i, v := range vs {
		for _, f := range v.Inflect() {
			if !has(table.Lookup(f.Surface), i, f.Features) || !has(table.Lookup(f.Vocalised), i, f.Features) {
				t.Fatalf("%s %v: %s (%s) is not found back", v.Past, f.Features, f.Surface, f.Vocalised)
			}
		}
	}
}

// Find and Lookup agree, and chains keep the order of verbs.
func TestFind(t *testing.T) {
	table := commonTable()
	for _, w := range []string{"كتب", "قتلوا", "تقدم", "مقاتلين", "لاشيء", ""} {
		want := table.Lookup(w)
		i, last := 0, 0
		for verb, f := range table.Find(arabic.Fold(w, arabic.Match)) {
			if i >= len(want) || want[i].Verb != verb || want[i].Features != f || verb < last || want[i].Lemma != table.Lemma(verb) {
				t.Fatalf("%s: %d is %d %v", w, i, verb, f)
			}
			i, last = i+1, verb
		}
		if i != len(want) {
			t.Errorf("%s: %d found, %d looked up", w, i, len(want))
		}
	}
}

func has(as []Analysis, verb int, f Features) bool {
	for _, a := range as {
		if a.Verb == verb && a.Features == f {
			return true
		}
	}
	return false
}

func TestSurfacesAreThoseOfInflect(t *testing.T) {
	for _, v := range allVerbs(t) {
		forms := v.Inflect()
		i := 0
		v.Surfaces(func(s string, f Features) bool {
			if i >= len(forms) || forms[i].Surface != s || forms[i].Features != f {
				t.Errorf("%s: form %d is %s %v in Surfaces, not in Inflect", v.Past, i, s, f)
				return false
			}
			if got := stripMarks(forms[i].Vocalised); got != s {
				t.Errorf("%s: %s without its marks is %s, not %s", v.Past, forms[i].Vocalised, got, s)
			}
			i++
			return true
		})
		if i != len(forms) {
			t.Errorf("%s: %d surfaces, %d inflected", v.Past, i, len(forms))
		}
	}
}

func TestSurfacesAreWellFormed(t *testing.T) {
	for _, v := range allVerbs(t) {
		v.Surfaces(func(s string, f Features) bool {
			for _, bad := range []string{"اا", "أأ", "ااا", "ىا", "ةا", "آا", "ءأ"} {
				if strings.Contains(s, bad) && !strings.HasPrefix(s, "أأ") {
					t.Errorf("%s %v: %s has %s", v.Past, f, s, bad)
				}
			}
			if utf8.RuneCountInString(s) == 0 {
				t.Errorf("%s %v: empty", v.Past, f)
			}
			return true
		})
	}
}

func TestSurfacesStops(t *testing.T) {
	n := 0
	if CommonVerbs()[0].Surfaces(func(string, Features) bool { n++; return n < 5 }) || n != 5 {
		t.Errorf("went on to %d", n)
	}
}

func TestSurfacesWhere(t *testing.T) {
	keep := func(f Features) bool { return f.Person == 3 || f.Tense == VerbalNoun && f.Number == Pl }
	for _, v := range CommonVerbs()[:300] {
		var want, got []Inflected
		v.Surfaces(func(s string, f Features) bool {
			if keep(f) {
				want = append(want, Inflected{Surface: s, Features: f})
			}
			return true
		})
		v.SurfacesWhere(keep, func(s string, f Features) bool {
			got = append(got, Inflected{Surface: s, Features: f})
			return true
		})
		if !slices.Equal(got, want) {
			t.Errorf("%s: %d kept, want %d", v.Past, len(got), len(want))
		}
	}
}

func TestFoldIsThatOfArabic(t *testing.T) {
	for _, v := range allVerbs(t) {
		var keys []string
		v.KeysWhere(nil, func(k string, _ Features) bool { keys = append(keys, k); return true })
		v.Surfaces(func(s string, _ Features) bool {
			if len(keys) == 0 || keys[0] != arabic.Fold(s, arabic.Match) {
				t.Fatalf("%s: the keys are other than the surfaces folded", v.Past)
			}
			keys = keys[1:]
			if got, want := string(foldTo(nil, s)), arabic.Fold(s, arabic.Match); got != want {
				t.Fatalf("%s folds to %s, by package arabic to %s", s, got, want)
			}
			return true
		})
	}
	for _, s := range []string{"", "قتلَ", "قــتل", "x1", "كى٣", "پ", "\xd8", "گفت"} {
		if got, want := string(foldTo(nil, s)), arabic.Fold(s, arabic.Match); got != want {
			t.Errorf("%q folds to %q, by package arabic to %q", s, got, want)
		}
	}
}

// The forms that are what they are named must be there for every verb.
func TestCitationForms(t *testing.T) {
	for _, v := range allVerbs(t) {
		past := v.Inflect()[0]
		if want := stripMarks(v.Past); past.Surface != want {
			t.Errorf("first form of %s is %s", v.Past, past.Surface)
		}
		if v.Lemma() != past.Surface {
			t.Errorf("lemma of %s is %s", v.Past, v.Lemma())
		}
	}
}
