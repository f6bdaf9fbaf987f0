package main

import (
	"os"
	"path/filepath"
	"strings"

	"isnad/arabic/lang"
)

const langGroup = "Language of a sentence"

// sample is a sentence with the code of its language.
type sample struct{ Lang, Text string }

// languages measures our own sentences, and the treebank's as Arabic.
func (b *bench) languages() error {
	text, err := os.ReadFile(filepath.Join(b.root, "eval", "arabic", "testdata", "languages.tsv"))
	if err != nil {
		return err
	}
	right := map[bool]int{}
	all := map[bool]int{}
	for line := range strings.Lines(string(text)) {
		code, s, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || line[0] == '#' {
			continue
		}
		b.tasks.Langs = append(b.tasks.Langs, sample{code, s})
		neighbour := code == "ps" || code == "ckb"
		all[neighbour]++
		right[neighbour] += one(string(lang.Of(s)) == code)
	}
	b.share(langGroup, langTask, right[false], all[false], 0)
	b.share(langGroup, "Pashto and Kurdish (our own sentences)", right[true], all[true], 0)
	t, err := b.treebank()
	if err != nil {
		return err
	}
	n := 0
	for _, s := range b.tasks.Sentences {
		n += one(lang.Of(s) == lang.Arabic)
	}
	b.share(langGroup, langArabicTask, n, len(t.sents), 0)
	return nil
}

const (
	langTask       = "Arabic, Persian, Urdu, English, French, Turkish (our own sentences)"
	langArabicTask = "told to be Arabic (sentences of PUD)"
)
