package reading

import (
	"testing"

	"isnad/document"
)

// BenchmarkRead reads our own articles on one core: MB/s from text to claims.
func BenchmarkRead(b *testing.B) {
	r := testRules(b)
	var docs []*document.Document
	bytes := 0
	for _, file := range articles(b) {
		d := article(b, file)
		docs = append(docs, d)
		bytes += len(d.Text)
	}
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			r.Read(d)
		}
	}
}

// BenchmarkFirstRead is a cold start: the reader is made, and one article read.
func BenchmarkFirstRead(b *testing.B) {
	lex := testRules(b).lex
	d := article(b, articles(b)[0])
	for b.Loop() {
		NewRules(lex).Read(d)
	}
}
