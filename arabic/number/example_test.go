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
