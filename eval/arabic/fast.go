package main

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"isnad/arabic"
	"isnad/arabic/clitic"
	"isnad/arabic/date"
	"isnad/arabic/lang"
	"isnad/arabic/name"
	"isnad/arabic/number"
	"isnad/calendar"
)

const (
	speedGroup = "Speed on one core, words of news a second"
	speedBytes = 2 << 20
	seconds    = 1.0 // that each speed is measured
)

// fast measures speeds on the same text, on one core, in processor time: other work on
// the machine counts for less so. The best of several rounds stands.
func (b *bench) fast() error {
	runtime.GOMAXPROCS(1)
	defer runtime.GOMAXPROCS(runtime.NumCPU())
	text := b.speedText()
	b.tasks.Speed, b.tasks.Seconds = text, seconds
	words := len(strings.Fields(text))
	toks := arabic.Tokenize(text)
	sents := arabic.Sentences(text, toks)
	speed := func(what string, goal float64, do func()) {
		b.table = append(b.table, figure{group: speedGroup, what: what, value: float64(words) / best(do), unit: "words/s", goal: goal})
	}
	speed("arabic.Fold, Match", 5e6, func() { arabic.Fold(text, arabic.Match) })
	speed("arabic.FoldMap, with the map back", 5e6, func() { arabic.FoldMap(text, arabic.Match) })
	speed("arabic.Tokenize, folding included", 0, func() { arabic.Tokenize(text) })
	speed("arabic.Sentences, of tokens", 0, func() { arabic.Sentences(text, toks) })
	lines := forms(text, toks, sents)
	m := clitic.Default()
	segment := func() {
		for _, l := range lines {
			m.Segment(l)
		}
	}
	start := cpu()
	segment() // the model remembers words that it has weighed
	first := figure{group: speedGroup, what: "clitic.Segment, text not seen before", value: float64(words) / (cpu() - start), unit: "words/s", goal: 500e3}
	speed("clitic.Segment", 500e3, segment)
	b.table = append(b.table, first)
	table := commonTable()
	speed("morph.Table.Lookup", 0, func() {
		for _, t := range toks {
			table.Lookup(t.Fold)
		}
	})
	speed("number.Parse, at every token", 0, func() {
		for i := range toks {
			number.Parse(toks, i)
		}
	})
	ref := calendar.Of(2015, 7, 21)
	speed("date.Find", 0, func() { date.Find(toks, ref) })
	b.fastLanguage(text, toks, sents)
	return b.fastNames()
}

// fastLanguage measures a part of the sentences: other detectors are slow.
func (b *bench) fastLanguage(text string, toks []arabic.Token, sents []arabic.Sentence) {
	words := 0
	for _, s := range sents {
		if words > 20_000 {
			break
		}
		start, end := s.Span(toks)
		b.tasks.Lines = append(b.tasks.Lines, text[start:end])
		words += len(strings.Fields(text[start:end]))
	}
	per := best(func() {
		for _, l := range b.tasks.Lines {
			lang.Guess(l)
		}
	})
	b.table = append(b.table, figure{group: speedGroup, what: "lang.Guess, a sentence at a time", value: float64(words) / per, unit: "words/s"})
}

// forms are the words of each sentence as written.
func forms(text string, toks []arabic.Token, sents []arabic.Sentence) (out [][]string) {
	for _, s := range sents {
		var l []string
		for _, t := range toks[s.First:s.Last] {
			l = append(l, text[t.Start:t.End])
		}
		out = append(out, l)
	}
	return out
}

const nameSpeedGroup = "Speed of names, one core"

// fastNames measures the comparison of two words, and searches in 200,000 names.
func (b *bench) fastNames() error {
	pairs, err := b.pairs("ar2en-test.txt")
	if os.IsNotExist(err) {
		return nil
	}
	if err != nil {
		return err
	}
	b.tasks.Pairs = pairs
	per := best(func() {
		for i := range pairs {
			name.Score(pairs[i][0], pairs[(i*7+i%2)%len(pairs)][1])
		}
	})
	b.table = append(b.table, figure{group: nameSpeedGroup, what: "name.Score of two words", value: float64(len(pairs)) / per, unit: "pairs/s"})
	names, queries, err := b.crowd(200_000)
	if err != nil {
		return err
	}
	start := cpu()
	x := name.NewIndex(names)
	b.table = append(b.table, figure{group: nameSpeedGroup, what: "name.NewIndex", value: float64(len(names)) / (cpu() - start), unit: "names/s"})
	var took []float64
	for _, q := range queries[:1000] {
		start := cpu()
		x.Search(q, 10)
		took = append(took, 1000*(cpu()-start))
	}
	slices.Sort(took)
	b.table = append(b.table,
		figure{group: nameSpeedGroup, what: "Index.Search among 200,000 names, median", value: took[500], unit: "ms"},
		figure{group: nameSpeedGroup, what: "… of a hundred the slowest but one", value: took[980], unit: "ms"})
	return nil
}

// best returns the seconds of processor time of the fastest round.
func best(do func()) float64 {
	least := 0.0
	for began, n := time.Now(), 0; n < 3 || time.Since(began).Seconds() < seconds; n++ {
		start := cpu()
		do()
		if took := cpu() - start; n > 0 && (least == 0 || took < least) { // the first fills caches
			least = took
		}
	}
	return max(least, 1e-9)
}

// speedText is 2 MB of news, or of our own sample articles where the news is absent.
func (b *bench) speedText() string {
	var out strings.Builder
	if articles, err := b.articles(); err == nil {
		ids := make([]string, 0, len(articles))
		for id := range articles {
			ids = append(ids, id)
		}
		slices.Sort(ids)
		for _, id := range ids {
			if out.Len() > speedBytes {
				break
			}
			out.WriteString(articles[id].Text + "\n")
		}
		return out.String()
	}
	text, _ := os.ReadFile(filepath.Join(b.root, "sample", "articles.jsonl"))
	for out.Len() < speedBytes && len(text) > 0 {
		out.Write(text)
	}
	return out.String()
}
