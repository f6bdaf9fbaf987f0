package main

import (
	"bufio"
	"io"
	"strings"

	"isnad/arabic"
	"isnad/arabic/clitic/pud"
)

// treebank is the sentences of UD Arabic-PUD, and run together into one text.
type treebank struct {
	sents [][]pud.Word
	text  string
	ends  map[int]bool // where a sentence ends, in bytes
	words []span       // written words, marks of punctuation left out
}

type span struct{ Start, End int }

func (b *bench) treebank() (t treebank, err error) {
	f, err := b.open("corpora/pud/pud-test.conllu")
	if err != nil {
		return t, err
	}
	defer f.Close()
	all, err := io.ReadAll(f)
	if err != nil {
		return t, err
	}
	if t.sents, err = pud.Read(strings.NewReader(string(all))); err != nil {
		return t, err
	}
	t.ends = map[int]bool{}
	var text strings.Builder
	lines := bufio.NewScanner(strings.NewReader(string(all)))
	lines.Buffer(nil, 1<<20)
	for n := 0; lines.Scan(); {
		s, ok := strings.CutPrefix(lines.Text(), "# text = ")
		if !ok {
			continue
		}
		t.place(s, text.Len(), t.sents[n])
		n++
		text.WriteString(s)
		t.ends[text.Len()] = true
		text.WriteByte(' ')
	}
	t.text = text.String()
	return t, nil
}

// place finds the words of a sentence that stands at base.
func (t *treebank) place(s string, base int, words []pud.Word) {
	at := 0
	for _, w := range words {
		i := strings.Index(s[at:], w.Text)
		if i < 0 {
			continue
		}
		at += i
		if !w.Punct() {
			t.words = append(t.words, span{base + at, base + at + len(w.Text)})
		}
		at += len(w.Text)
	}
}

const textGroup = "Sentences and words"

// treebankText measures whether the sentences are found again in the text of all, and
// whether each written word is one token.
func (b *bench) treebankText() error {
	t, err := b.treebank()
	if err != nil {
		return err
	}
	b.tasks.give(t)
	toks := arabic.Tokenize(t.text)
	sents := arabic.Sentences(t.text, toks)
	right := 0
	for _, s := range sents {
		if _, end := s.Span(toks); t.ends[end] {
			right++
		}
	}
	b.share(textGroup, "ends of sentences found (UD Arabic-PUD run together)", right, len(t.ends), 0)
	b.share(textGroup, "ends told that are ends", right, len(sents), 0)
	whole := map[span]bool{}
	for _, k := range toks {
		whole[span{k.Start, k.End}] = true
	}
	n := 0
	for _, w := range t.words {
		if whole[w] {
			n++
		}
	}
	b.share(textGroup, "written words that are one token (PUD)", n, len(t.words), 0)
	return nil
}
