package number

import (
	"strings"
	"testing"

	"isnad/arabic"
)

func FuzzParse(f *testing.F) {
	for _, row := range rows(f, "testdata/counts.tsv") {
		f.Add(strings.Replace(row[0], "^", "", 1))
	}
	f.Fuzz(func(t *testing.T, s string) {
		toks := arabic.Tokenize(s)
		for i := range toks {
			q, next, ok := Parse(toks, i)
			switch {
			case !ok:
			case next <= i || next > len(toks):
				t.Fatalf("%q: token %d, next %d of %d", s, i, next, len(toks))
			case q.Min < Unbounded || q.Max < Unbounded || q.Max != Unbounded && q.Min > q.Max:
				t.Fatalf("%q: token %d gives %+v", s, i, q)
			}
		}
	})
}

func BenchmarkParse(b *testing.B) {
	text := strings.Repeat("قال مصدر أمني إن أكثر من ثلاثة وعشرين مسلحا قتلوا في غارة على موقع قرب المدينة، وأصيب 17 آخرون بجروح. ", 50)
	toks := arabic.Tokenize(text)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		for i := range toks {
			Parse(toks, i)
		}
	}
}
