package clitic_test

import (
	"fmt"

	"isnad/arabic/clitic"
)

func ExampleModel_Segment() {
	words := []string{"وأعلن", "الحراس", "عودتهم", "للقرية", "."}
	for i, s := range clitic.Default().Segment(words) {
		fmt.Print(s.Stem, " ", s.Pro.Strings(), " ", s.Enclitic, " ", words[i][s.Start:s.End], "\n")
	}
	// Output:
	// أعلن [و]  أعلن
	// حراس [ال]  حراس
	// عودة [] هم عودت
	// قرية [ل ال]  قرية
	// . []  .
}

// The pieces of a word as written, each with its place in it.
func ExampleSegmentation_Parts() {
	words := []string{"لم", "يصل", "وبمدرستهم", "حريق"}
	s := clitic.Default().Segment(words)[2]
	for _, p := range s.Parts(words[2]) {
		fmt.Println(p.Start, p.End, words[2][p.Start:p.End], p.Pro.Strings())
	}
	fmt.Println(s.Stem, s.P > 0.9)
	// Output:
	// 0 2 و [و]
	// 2 4 ب [ب]
	// 4 14 مدرست []
	// 14 18 هم []
	// مدرسة true
}

// All cuts that the orthography allows, the whole word first.
func ExampleCandidates() {
	for _, s := range clitic.Candidates("بيته") {
		fmt.Printf("%v %s %q\n", s.Pro.Strings(), s.Stem, s.Enclitic)
	}
	// Output:
	// [] بيته ""
	// [] بيت "ه"
	// [] بية "ه"
	// [ب] يته ""
	// [ب] يت "ه"
	// [ب] ية "ه"
}
