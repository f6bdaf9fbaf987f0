package lexicon

import (
	"strings"

	"isnad/arabic/morph"
)

// verbForms yields the stems of a verb that news uses: finite forms of the third and
// first person, participles, and with nouns its verbal nouns too, those given
// included. Imperatives and the second person are left out: they are not news.
func verbForms(v *morph.Verb, masdars []string, nouns bool, put func(string, Form)) {
	w := *v
	given := make(map[string]bool)
	for _, m := range masdars {
		given[m] = true
	}
	if len(masdars) > 0 && nouns {
		nounForms(masdars, VerbalNoun, func(s string, f Form) { f.Given = true; put(s, f) })
	}
	w.Surfaces(func(surface string, f morph.Features) bool {
		if f.Tense == morph.Imperative || f.Person == 2 || f.Person == 1 && f.Number == morph.Sg || f.State == morph.Bound {
			return true
		}
		shape := shapeOf(f.Tense)
		if shape == VerbalNoun && (!nouns || w.Form == 3 && !strings.HasPrefix(surface, "م")) {
			return true // the second verbal noun of form III (قطاع) is entered where it lives
		}
		if shape == VerbalNoun && given[surface] {
			return true
		}
		put(surface, Form{
			Shape: shape, Person: f.Person, Gender: f.Gender, Number: f.Number, Passive: f.Passive,
			Accusative: f.Case == morph.Accusative, Construct: f.State == morph.Construct,
		})
		return true
	})
}

func shapeOf(t morph.Tense) Shape {
	switch t {
	case morph.Past:
		return PastVerb
	case morph.Imperfect:
		return PresentVerb
	case morph.Subjunctive, morph.Jussive:
		return ShortVerb
	case morph.ActiveParticiple:
		return ActiveParticiple
	case morph.PassiveParticiple:
		return PassiveParticiple
	}
	return VerbalNoun
}

// invented tells forms that an event noun has only if they are given: a feminine of
// a masculine (أسر has no أسرة) and sound plurals of people.
func invented(f morph.NounForm, given []string) bool {
	for _, g := range given {
		if f.Surface == g || strings.HasSuffix(g, "ة") && strings.HasPrefix(f.Surface, strings.TrimSuffix(g, "ة")) {
			return false
		}
	}
	return f.Gender == morph.F || f.Number == morph.Pl
}

// nounForms yields the stems of a noun and of its given plurals and feminines.
func nounForms(forms []string, shape Shape, put func(string, Form)) {
	for _, f := range morph.NounForms(forms[0], forms[1:]...) {
		if f.State == morph.Bound || shape == VerbalNoun && invented(f, forms) {
			continue
		}
		put(f.Surface, Form{
			Shape: shape, Gender: f.Gender, Number: f.Number,
			Accusative: f.Case == morph.Accusative, Construct: f.State == morph.Construct,
		})
	}
}
