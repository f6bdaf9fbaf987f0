package lang_test

import (
	"fmt"

	"isnad/arabic/lang"
)

func ExampleOf() {
	fmt.Println(lang.Of("وصلت القافلة إلى المدينة في المساء"))
	fmt.Println(lang.Of("کاروان در شب به شهر رسید و مردم را خوشحال کرد"))
	// Output:
	// ar
	// fa
}

// Each paragraph of a page may be in a language of its own.
func ExampleParagraphs() {
	page := "أعلنت القوات أنها دخلت البلدة في الليل.\n" +
		"نیروهای دولتی اعلام کردند که این روستا را پس گرفته\u200cاند.\n" +
		"The army said that it was in the town.\n"
	for _, p := range lang.Paragraphs(page) {
		fmt.Println(p.Start, p.End, p.Language)
	}
	// Output:
	// 0 71 ar
	// 72 173 fa
	// 174 212 en
}
