package morph_test

import (
	"fmt"

	"isnad/arabic/morph"
)

func ExampleNewVerb() {
	v, err := morph.NewVerb("ولي", "X", "", "")
	fmt.Println(v.Past, v.Imperfect, err)
	_, err = morph.NewVerb("قول", "I", "قال", "يقيل")
	fmt.Println(err)
	// Output:
	// استولى يستولي <nil>
	// morph: imperfect "يقيل" does not fit root "قول" in form I; expected something like يَقُولُ
}

func ExampleVerb_Inflect() {
	v, _ := morph.NewVerb("دعو", "I", "دعا", "يدعو")
	for _, f := range v.Inflect()[:7] {
		fmt.Println(f.Surface, f.Features)
	}
	// Output:
	// دعا past 3 m sg
	// دعت past 3 f sg
	// دعوا past 3 m du
	// دعتا past 3 f du
	// دعوا past 3 m pl
	// دعو past 3 m pl bound
	// دعون past 3 f pl
}

func ExampleTable_Lookup() {
	v, _ := morph.NewVerb("بيع", "III", "", "")
	t := morph.NewTable([]morph.Verb{v})
	for _, a := range t.Lookup("مبايعة") {
		fmt.Println(a.Lemma, a.Features)
	}
	// Output:
	// بايع active-participle f sg
	// بايع passive-participle f sg passive
	// بايع verbal-noun f sg
}

func ExampleAnalyze() {
	for _, a := range morph.Analyze("يستولون") {
		fmt.Println(a.Lemma, a.Root, a.Form, a.Features)
	}
	// Output:
	// استولى ولي X imperfect 3 m pl
	// استولى ولي X imperfect 3 m pl passive
}

func ExampleGuess() {
	a := morph.Guess("استبسلوا")[0]
	fmt.Println(a.Lemma, a.Root, a.Form, a.Features)
	// Output: استبسل بسل X past 3 m pl
}

func ExampleNounForms() {
	for _, n := range morph.NounForms("اعتداء") {
		if n.Gender == 0 && n.Number < morph.Pl {
			fmt.Println(n.Surface, n.Number, n.State, n.Case)
		}
	}
	// Output:
	// اعتداء sg - -
	// اعتداؤ sg bound nominative
	// اعتدائ sg bound genitive
	// اعتداءان du absolute nominative
	// اعتداءا du construct nominative
	// اعتداءين du absolute oblique
	// اعتداءي du construct oblique
}

func ExampleBrokenPlurals() {
	for _, p := range morph.BrokenPlurals("كتيبة") {
		fmt.Println(p.Surface, p.Pattern)
	}
	// Output:
	// كتائب فعائل
	// كتب فعل
	// كتيبات ات
	// كتباء فعلاء
}
