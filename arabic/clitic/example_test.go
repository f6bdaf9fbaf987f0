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
