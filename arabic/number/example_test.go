package number_test

import (
	"fmt"

	"isnad/arabic"
	"isnad/arabic/number"
)

func ExampleParse() {
	toks := arabic.Tokenize("ما لا يقل عن خمسة وعشرين ألفا من السكان")
	q, next, ok := number.Parse(toks, 0)
	fmt.Println(q.Min, q.Max == number.Unbounded, toks[next].Fold, ok)
	// Output: 25000 true من true
}

// Every count phrase of a sentence, as a range; measures, dates and ordinals do not count.
func ExampleQuantity_Counts() {
	text := "قتل نحو 17 عنصرا وأصيب العشرات، بينهم ثلاثة أو أربعة قادة، في اليوم الثالث من هجوم قطع 12 كيلومترا."
	toks := arabic.Tokenize(text)
	for i := 0; i < len(toks); {
		q, next, ok := number.Parse(toks, i)
		if !ok {
			i++
			continue
		}
		fmt.Println(text[toks[i].Start:toks[next-1].End], q.Min, q.Max, q.Approx, q.Counts())
		i = next
	}
	// Output:
	// نحو 17 17 17 true true
	// العشرات 20 99 true true
	// ثلاثة أو أربعة 3 4 false true
	// الثالث 3 3 false false
	// 12 12 12 false false
}

// A dual noun is a count of two where the caller knows the noun.
func ExampleParseDual() {
	known := func(singular string) number.Noun {
		if singular == "جندي" {
			return number.BrokenPlural
		}
		return number.NotNoun
	}
	toks := arabic.Tokenize("ما لا يقل عن جنديين")
	q, next, ok := number.ParseDual(toks, 0, known)
	fmt.Println(q.Min, q.Max == number.Unbounded, toks[next].Fold, ok)
	// Output: 2 true جنديين true
}
