package pos_test

import (
	"fmt"

	"isnad/arabic/clitic"
	"isnad/arabic/pos"
)

func ExampleTagger_Tag() {
	words := []string{"هاجم", "المسلحون", "الجسر", "بعد", "قصف", "طويل", "."}
	tags := pos.Default().Tag(words, clitic.Default().Segment(words))
	for i, t := range tags {
		fmt.Println(words[i], t.Pos, t.Verb > 0.5)
	}
	// Output:
	// هاجم VERB true
	// المسلحون NOUN false
	// الجسر NOUN false
	// بعد ADP false
	// قصف NOUN false
	// طويل ADJ false
	// . PUNCT false
}
