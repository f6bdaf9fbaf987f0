package reading

import (
	"strings"

	"isnad/lexicon"
)

// gapParts tells whether what stands between the words of a phrase parts them, so that they
// are no phrase: another clause that opens («أعلن الوزير أن الحرب …» declares no war), or a
// noun or a name of which the next word is a part («أعلن القيادي في حركة الجهاد …»).
func (s *state) gapParts(at []int) bool {
	for k := 1; k < len(at); k++ {
		if at[k] == at[k-1]+1 {
			continue
		}
		if w := s.fold(at[k]); s.t[at[k]].tag == tPrep && len(w) > 6 && strings.HasPrefix(w, "ب") {
			return true // «تقدم الثوار بدعم من …» gives no help
		}
		for j := at[k-1] + 1; j < at[k]; j++ {
			if s.parts(j) {
				return true
			}
		}
		if m := s.t[at[k]].name; m != 0 && s.mentions[m-1].named >= 0 || s.partOfGap(at[k-1], at[k]) {
			return true
		}
	}
	return false
}

// parts tells whether a clause of its own goes on at token j, other than what says
// something of the bare noun before it («سفينة تحمل …»).
func (s *state) parts(j int) bool {
	switch s.t[j].tag {
	case tComp, tRel, tSub:
		return true
	case tVerb:
		return s.t[j].pro&(lexicon.ProWa|lexicon.ProFa) != 0 || s.t[j-1].def
	}
	return false
}

// partOfGap tells whether the noun at i is in construct with a noun behind token from.
func (s *state) partOfGap(from, i int) bool {
	n := s.npOf[i]
	if n == 0 || s.t[i].tag != tNoun || s.t[i].pro != lexicon.ProAl || s.t[i].enc != lexicon.NoEnc {
		return false
	}
	h := s.phrasesAt[n-1].head
	return h > from && h == i-1 && s.t[h].tag == tNoun && !s.t[h].def && s.t[h].enc == lexicon.NoEnc && s.t[h].num == 0 && !s.quantifier(h) && s.t[h].class&(lexicon.Group|lexicon.Org|lexicon.Site|lexicon.Person|lexicon.Place) != 0
}
