package morph

import (
	"slices"
	"strings"
	"testing"

	"isnad/arabic"
)

func folds(want string) func(NounForm) bool {
	return func(f NounForm) bool { return arabic.Fold(f.Surface, arabic.Match) == want }
}

// nounOf is a noun of the treebank as folded, without its article.
func nounOf(c []string) string {
	w := arabic.Fold(c[1], arabic.Match)
	if !strings.Contains(c[5], "Definite=Def") {
		return w
	}
	for _, article := range []string{"ال", "ل"} {
		if s, ok := strings.CutPrefix(w, article); ok {
			return s
		}
	}
	return w
}

// How many nouns of a treebank are among the forms made from their lemmas, and at
// which place of the proposals their broken plurals stand.
func TestTreebankNouns(t *testing.T) {
	var singular, singularFound, plural, regular int
	ranks := make([]int, 8) // the last for those not proposed
	for _, c := range treebank(t) {
		if c[3] != "NOUN" && c[3] != "ADJ" {
			continue
		}
		w, lemma := nounOf(c), stripMarks(c[2])
		found := slices.ContainsFunc(NounForms(lemma), folds(w))
		switch {
		case !strings.Contains(c[5], "Number=Plur"):
			singular++
			if found {
				singularFound++
			}
		case found:
			plural++
			regular++
		default:
			plural++
			ranks[pluralRank(lemma, w)]++
		}
	}
	t.Logf("%d singulars and duals, %d found; %d plurals, %d regular, the others by place among the proposals: %v", singular, singularFound, plural, regular, ranks)
	if singularFound < singular*96/100 {
		t.Error("fewer than 96 of 100 singulars are found")
	}
	if none := ranks[7]; none > plural/8 {
		t.Errorf("%d of %d plurals are not proposed", none, plural)
	}
}

func pluralRank(lemma, w string) int {
	i := slices.IndexFunc(BrokenPlurals(lemma), func(p Plural) bool {
		return slices.ContainsFunc(NounForms("", p.Surface), folds(w))
	})
	if i < 0 || i > 6 {
		return 7
	}
	return i
}
