package teach

import (
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
