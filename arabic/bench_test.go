package arabic

import (
	"strings"
	"testing"
)

// newsText is 40 KB of what a news text looks like: some marks, numbers and quotes.
func newsText() string {
	return strings.Repeat("أعلن المتحدث باسم القوات المشتركة، العميد سالم الراوي، أنّ وحداته سيطرت على 3 قرى "+
		"في ريف المدينة الشمالي بعد معارك استمرت يومين، وأضاف: «خسر المسلحون 17 عنصرا على الأقل». "+
		"ولم تؤكد مصادر مستقلة ذلك.\n", 130)
}

// perWord reports the speed in words.
func perWord(b *testing.B, text string, do func()) {
	words := len(strings.Fields(text))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		do()
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds()/1e6, "Mwords/s")
}

func BenchmarkFold(b *testing.B) {
	text := newsText()
	perWord(b, text, func() { Fold(text, Match) })
}

func BenchmarkFoldMap(b *testing.B) {
	text := newsText()
	perWord(b, text, func() { FoldMap(text, Match) })
}

func BenchmarkTokenize(b *testing.B) {
	text := newsText()
	perWord(b, text, func() { Tokenize(text) })
}

func BenchmarkSentences(b *testing.B) {
	text := newsText()
	toks := Tokenize(text)
	perWord(b, text, func() { Sentences(text, toks) })
}

func BenchmarkSpan(b *testing.B) {
	m := FoldMap(newsText(), Match)
	i := 0
	for b.Loop() {
		i = (i + 4099) % (len(m.Text) - 20)
		m.Span(i, i+20)
	}
}

func BenchmarkRunes(b *testing.B) {
	text := newsText()
	r := NewRunes(text)
	i := 0
	for b.Loop() {
		i = (i + 4099) % len(text)
		r.ToByte(r.FromByte(i))
	}
}

func BenchmarkNewRunes(b *testing.B) {
	text := newsText()
	perWord(b, text, func() { NewRunes(text) })
}
