package main

import (
	"fmt"

	"isnad/arabic"
	"isnad/arabic/number"
)

const numberGroup = "Numbers"

// freshNumbers measures the number phrases of sentences drawn from the news: right means
// the same words, the same range, and whether it counts anybody or anything.
func (b *bench) freshNumbers() error {
	for _, set := range []struct{ file, what string }{{"numbers.tsv", "fresh news, rounds 1 and 2"}, {"numbers3.tsv", "fresh news, round 3"}} {
		if err := b.numbersIn(set.file, set.what); err != nil {
			return err
		}
	}
	return nil
}

func (b *bench) numbersIn(file, what string) error {
	rows, err := b.judged(file)
	if err != nil {
		return err
	}
	gold, found, right := 0, 0, 0
	for _, r := range rows {
		got := numbersOf(r.doc.Text[r.start:r.end])
		gold, found = gold+len(r.gold), found+len(got)
		for g := range r.gold {
			right += one(got[g])
		}
	}
	b.share(numberGroup, "phrases found with their range, counts told from measures, dates and names ("+what+")", right, gold, 0)
	b.share(numberGroup, "phrases told that are right ("+what+")", right, found, 0)
	return nil
}

// numbersOf writes the number phrases of a sentence as the judged file does.
func numbersOf(text string) map[string]bool {
	toks := arabic.Tokenize(text)
	got := map[string]bool{}
	for i := 0; i < len(toks); {
		q, next, ok := number.Parse(toks, i)
		if !ok {
			i++
			continue
		}
		s := fmt.Sprintf("%d-%d=%d..%d", toks[i].Start, toks[next-1].End, q.Min, q.Max)
		if !q.Counts() {
			s += "n"
		}
		got[s] = true
		i = next
	}
	return got
}
