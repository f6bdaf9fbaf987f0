package main

import (
	"strings"

	"github.com/clipperhouse/uax29/v2/sentences"
	"github.com/clipperhouse/uax29/v2/words"
)

const (
	textGroup = "Sentences and words"
	uax29     = "clipperhouse/uax29 v2"
)

// segments measures Unicode's boundaries of sentences and words.
func segments(t tasks, say func(figure)) {
	if t.Treebank != "" {
		sentenceEnds(t, say)
		wholeWords(t, say)
	}
	if f, ok := speed(t, uax29, "arabic.Tokenize, folding included", func() {
		for it := words.FromString(t.Speed); it.Next(); {
			_ = it.Value()
		}
	}); ok {
		f.Note = "words alone, nothing folded"
		say(f)
	}
	if f, ok := speed(t, uax29, "arabic.Sentences, of tokens", func() {
		for it := sentences.FromString(t.Speed); it.Next(); {
			_ = it.Value()
		}
	}); ok {
		f.Note = "from the text"
		say(f)
	}
}

func sentenceEnds(t tasks, say func(figure)) {
	ends := map[int]bool{}
	for _, e := range t.Ends {
		ends[e] = true
	}
	right, all := 0, 0
	for it := sentences.FromString(t.Treebank); it.Next(); {
		end := it.Start() + len(strings.TrimRight(it.Value(), " \n"))
		all++
		if ends[end] {
			right++
		}
	}
	say(share(textGroup, "ends of sentences found (UD Arabic-PUD run together)", uax29, right, len(ends)))
	say(share(textGroup, "ends told that are ends", uax29, right, all))
}

func wholeWords(t tasks, say func(figure)) {
	whole := map[span]bool{}
	for it := words.FromString(t.Treebank); it.Next(); {
		whole[span{it.Start(), it.End()}] = true
	}
	n := 0
	for _, w := range t.Words {
		if whole[w] {
			n++
		}
	}
	say(share(textGroup, "written words that are one token (PUD)", uax29, n, len(t.Words)))
}
