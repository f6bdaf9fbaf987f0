package main

import (
	"bytes"
	"strings"
	"unicode"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/analysis/lang/ar"
	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/arabic"
	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

const snowball = "Snowball's Arabic stemmer"

// stems measures Snowball: it cuts some proclitics as we do, and endings besides.
func stems(t tasks, say func(figure)) {
	right := 0
	for _, f := range t.First {
		env := snowballstem.NewEnv(f.Word)
		arabic.Stem(env)
		cut := []rune(env.Current() + " ")[0] != []rune(f.Word)[0]
		if cut == f.Cut {
			right++
		}
	}
	if len(t.First) > 0 {
		f := share("Clitics", "first letter of words in و ف ب ل ك س, cut or kept (PUD, five folds)", snowball, right, len(t.First))
		say(f)
	}
	fields := strings.Fields(t.Speed)
	if f, ok := speed(t, snowball, "clitic.Segment", func() {
		for _, w := range fields {
			arabic.Stem(snowballstem.NewEnv(w))
		}
	}); ok {
		say(f)
	}
}

// folds measures what else folds Arabic spellings.
func folds(t tasks, say func(figure)) {
	filter := ar.NewArabicNormalizeFilter()
	whole := []byte(t.Speed)
	if f, ok := speed(t, "bleve's Arabic normalizer", "arabic.Fold, Match", func() {
		for _, w := range bytes.Fields(whole) {
			filter.Filter(analysis.TokenStream{&analysis.Token{Term: w}})
		}
	}); ok {
		f.Note = "marks, alefs, ى, ة; a word at a time"
		say(f)
	}
	if f, ok := speed(t, "x/text, NFKC without marks", "arabic.Fold, Match", func() {
		chain := transform.Chain(norm.NFKD, runes.Remove(runes.In(unicode.Mn)), norm.NFC)
		_, _, _ = transform.String(chain, t.Speed)
	}); ok {
		f.Note = "marks and hamzas, presentation forms"
		say(f)
	}
}
