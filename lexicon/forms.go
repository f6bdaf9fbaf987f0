package lexicon

import (
	"strings"
	"sync"

	"isnad/arabic"
	"isnad/arabic/morph"
)

// inflected is a verb and, once asked for, the stems of it that news uses.
type inflected struct {
	verb  morph.Verb
	once  sync.Once
	stems []stemForm
}

// verbs are those read so far, by what the word column says. Two sides read them.
type verbs struct {
	mu sync.Mutex
	of map[string]*inflected
}

func (v *verbs) get(word string) *inflected {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.of[word]
}

// keep keeps a verb unless the other side was quicker, and returns the one that is kept.
func (v *verbs) keep(word string, x *inflected) *inflected {
	v.mu.Lock()
	defer v.mu.Unlock()
	if first := v.of[word]; first != nil {
		return first
	}
	v.of[word] = x
	return x
}

// stemForm is one form of a word: as it is spelt, folded, and what it is.
type stemForm struct {
	surface, key string
	form         Form
	number       uint32 // 1 + that of the stem in the lexicon, 0 while unknown
}

// inNews leaves out imperatives, the second person and the like: they are not news.
func inNews(f morph.Features) bool {
	return f.Tense != morph.Imperative && f.Person != 2 && (f.Person != 1 || f.Number != morph.Sg) && f.State != morph.Bound
}

func formOf(f morph.Features) Form {
	return Form{
		Shape: shapeOf(f.Tense), Person: f.Person, Gender: f.Gender, Number: f.Number, Passive: f.Passive,
		Accusative: f.Case == morph.Accusative, Construct: f.State == morph.Construct,
	}
}

// each yields the stems of a verb that news uses: finite forms of the third and
// first person, participles, and with nouns its verbal nouns too, those given
// included and first.
func (v *inflected) each(masdars []string, nouns bool, put func(*stemForm)) {
	if len(masdars) > 0 && nouns {
		nounForms(masdars, VerbalNoun, func(s string, f Form) {
			f.Given = true
			put(&stemForm{surface: s, key: arabic.Fold(s, arabic.Match), form: f})
		})
	}
	v.inflect()
	for i := range v.stems {
		s := &v.stems[i]
		if s.form.Shape == VerbalNoun {
			if !nouns || v.verb.Form == 3 && !strings.HasPrefix(s.surface, "م") {
				continue // the second verbal noun of form III (قطاع) is entered where it lives
			}
			if contains(masdars, s.surface) {
				continue
			}
		}
		put(s)
	}
}

// inflect computes the stems once; many rows and phrases share a verb.
func (v *inflected) inflect() { v.once.Do(v.spell) }

func (v *inflected) spell() {
	v.stems = make([]stemForm, 0, 112) // hardly a verb has more
	v.verb.SurfacesWhere(inNews, func(surface string, f morph.Features) bool {
		v.stems = append(v.stems, stemForm{surface: surface, key: arabic.Fold(surface, arabic.Match), form: formOf(f)})
		return true
	})
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
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
func invented(f *morph.NounForm, given []string) bool {
	for _, g := range given {
		if f.Surface == g || strings.HasSuffix(g, "ة") && strings.HasPrefix(f.Surface, strings.TrimSuffix(g, "ة")) {
			return false
		}
	}
	return f.Gender == morph.F || f.Number == morph.Pl
}

// nounForms yields the stems of a noun and of its given plurals and feminines.
func nounForms(forms []string, shape Shape, put func(string, Form)) {
	all := morph.NounForms(forms[0], forms[1:]...)
	for i := range all {
		f := &all[i]
		if f.State == morph.Bound || shape == VerbalNoun && invented(f, forms) {
			continue
		}
		put(f.Surface, Form{
			Shape: shape, Gender: f.Gender, Number: f.Number,
			Accusative: f.Case == morph.Accusative, Construct: f.State == morph.Construct,
		})
	}
}
