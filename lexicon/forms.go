package lexicon

import (
	"isnad/arabic/morph"
)

// verbForms yields the stems of a verb that news uses: finite forms of the third and
// first person, participles, and with nouns its verbal nouns too, those given
// included. Imperatives and the second person are left out: they are not news.
func verbForms(v *morph.Verb, masdars []string, nouns bool, put func(string, Form)) {
	w := *v
	if len(masdars) > 0 && nouns {
		nounForms(masdars, VerbalNoun, put)
	}
	w.Surfaces(func(surface string, f morph.Features) bool {
		if f.Tense == morph.Imperative || f.Person == 2 || f.State == morph.Bound {
			return true
		}
		shape := shapeOf(f.Tense)
		if shape == VerbalNoun && !nouns {
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

// nounForms yields the stems of a noun and of its given plurals and feminines.
func nounForms(forms []string, shape Shape, put func(string, Form)) {
	for _, f := range morph.NounForms(forms[0], forms[1:]...) {
		if f.State == morph.Bound {
			continue
		}
		put(f.Surface, Form{
			Shape: shape, Gender: f.Gender, Number: f.Number,
			Accusative: f.Case == morph.Accusative, Construct: f.State == morph.Construct,
		})
	}
}
