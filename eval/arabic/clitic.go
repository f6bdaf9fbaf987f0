package main

import (
	"slices"
	"strings"
	"unicode/utf8"

	"isnad/arabic/clitic"
	"isnad/arabic/clitic/pud"
	"isnad/arabic/clitic/teach"
)

const (
	cliticGroup = "Clitics"
	folds       = 5
)

// cuts counts words as the treebank cuts them: it leaves the article on its word.
type cuts struct {
	words, right      int
	carry, carryRight int
	first, firstRight int // words that begin with a letter that may be a proclitic
	sure, sureRight   int // words that the model holds at least 99 % likely, of those with a choice
	doubtful          []firstLetter
}

// firstLetter is a word and whether its first letter leans on it.
type firstLetter struct {
	Word string
	Cut  bool
}

func (c *cuts) word(text string, gold, got clitic.Segmentation, ok bool) {
	right := ok && gold.Pro&^clitic.Al == got.Pro&^clitic.Al && gold.Enclitic == got.Enclitic
	c.words++
	c.right += one(right)
	if got.P >= 0.99 && got.P < 1 {
		c.sure++
		c.sureRight += one(right)
	}
	if gold.Split() || !ok {
		c.carry++
		c.carryRight += one(right)
	}
	first, _ := utf8.DecodeRuneInString(text)
	if !strings.ContainsRune("وفبلكس", first) || !ok || utf8.RuneCountInString(text) < 3 {
		return
	}
	cut := gold.Pro&^clitic.Al != 0
	c.first++
	c.firstRight += one(cut == (got.Pro&^clitic.Al != 0))
	c.doubtful = append(c.doubtful, firstLetter{text, cut})
}

func one(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// clitics cross-validates by sentence: each fifth of the treebank is cut by a model
// that learned from the other four. The list of words is left out, since its writers
// had seen the treebank.
func (b *bench) clitics() error {
	t, err := b.treebank()
	if err != nil {
		return err
	}
	known, err := teach.Evidence(b.shared + "/corpora")
	if err != nil {
		return err
	}
	lists := slices.Concat(teach.Closed(), teach.Verbs())
	var c cuts
	for fold := range folds {
		var train, test [][]pud.Word
		for i, s := range t.sents {
			if i%folds == fold {
				test = append(test, s)
			} else {
				train = append(train, s)
			}
		}
		m := clitic.Learn(slices.Concat(pud.Lessons(train), lists), known)
		for i, l := range pud.Lessons(test) {
			for j, got := range m.Segment(l.Words) {
				if !test[i][j].Punct() {
					c.word(l.Words[j], l.Gold[j], got, l.Gold[j].Start >= 0)
				}
			}
		}
	}
	b.tasks.First = c.doubtful
	b.share(cliticGroup, "words cut right (PUD, five folds)", c.right, c.words, 98.5)
	b.share(cliticGroup, "words with a clitic cut right (PUD, five folds)", c.carryRight, c.carry, 93)
	b.share(cliticGroup, "of several cuts, the one held at least 99 % likely is right (PUD, five folds)", c.sureRight, c.sure, 0)
	b.share(cliticGroup, firstLetterTask, c.firstRight, c.first, 0)
	return nil
}

const firstLetterTask = "first letter of words in و ف ب ل ك س, cut or kept (PUD, five folds)"
