package teach

import (
	"isnad/arabic/clitic"
	"isnad/arabic/clitic/hashed"
	"isnad/arabic/morph"
)

// Forms lists what the conjugator can make of its common verbs, for clitic.Learn.
func Forms() map[uint64]uint8 {
	out := map[uint64]uint8{}
	var w hashed.Word
	for _, v := range morph.CommonVerbs() {
		v.Surfaces(func(surface string, f morph.Features) bool {
			if f.State == morph.Bound {
				return true
			}
			w.Read(surface)
			out[w.Hash()] |= bitOf(f.Tense)
			return true
		})
	}
	return out
}

func bitOf(t morph.Tense) uint8 {
	switch t {
	case morph.Past:
		return 1
	case morph.Imperfect, morph.Subjunctive, morph.Jussive:
		return 2
	case morph.VerbalNoun:
		return 4
	case morph.ActiveParticiple, morph.PassiveParticiple:
		return 8
	}
	return 0
}

// Verbs are lessons of one word each: the conjugator's verbs in the third person
// singular of the past, alone and after and.
func Verbs() []clitic.Lesson {
	var l list
	for _, v := range morph.CommonVerbs() {
		v.Surfaces(func(s string, f morph.Features) bool {
			if f.Tense == morph.Past && f.Person == 3 && f.Number == morph.Sg && !f.Passive && f.State != morph.Bound {
				l.add(0, "", s, "")
				l.add(clitic.Wa, "و", s, "")
			}
			return true
		})
	}
	return l
}
