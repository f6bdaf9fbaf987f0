package arabic_test

import (
	"fmt"
	"strings"

	"isnad/arabic"
)

func ExampleFold() {
	fmt.Println(arabic.Fold("أُسامة الرّاوي، ٢٠١٥", arabic.Match))
	fmt.Println(arabic.Fold("أُسامة الرّاوي، ٢٠١٥", arabic.Search))
	// Output:
	// اسامة الراوي، 2015
	// اسامه الراوي، 2015
}

// Find a word however it is spelled, and show it as it stands in the text.
func ExampleFoldMap() {
	text := "وصل القائدُ إلى المدينـــةِ أمس"
	m := arabic.FoldMap(text, arabic.Search)
	word := arabic.Fold("المدينه", arabic.Search)
	at := strings.Index(m.Text, word)
	start, end := m.Span(at, at+len(word))
	fmt.Println(text[start:end])
	// Output: المدينـــةِ
}

func ExampleTokenize() {
	text := "أعلنت لـ«الوكالة» أنّ 3قرى سقطت."
	for _, t := range arabic.Tokenize(text) {
		fmt.Print(text[t.Start:t.End], "|")
	}
	// Output: أعلنت|لـ|«|الوكالة|»|أنّ|3|قرى|سقطت|.|
}

func ExampleSentences() {
	text := "قال د. سالم لأ.ف.ب: «انتهى الأمر.» وأضاف أنّ 2.5 طن وصلت!\nعنوان"
	toks := arabic.Tokenize(text)
	for _, s := range arabic.Sentences(text, toks) {
		start, end := s.Span(toks)
		fmt.Println(text[start:end])
	}
	// Output:
	// قال د. سالم لأ.ف.ب: «انتهى الأمر.»
	// وأضاف أنّ 2.5 طن وصلت!
	// عنوان
}

// Offsets for files are counted in code points.
func ExampleRunes() {
	text := "في حلب"
	r := arabic.NewRunes(text)
	at := strings.Index(text, "حلب")
	fmt.Println(at, r.FromByte(at), r.ToByte(r.FromByte(at)))
	// Output: 5 3 5
}
