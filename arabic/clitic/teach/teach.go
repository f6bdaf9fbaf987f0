// Package teach gathers what the models of arabic/clitic and arabic/pos are trained
// on besides the treebank: counts of forms in running text, the conjugator's forms,
// and lists of our own. The program itself does not use it.
package teach

import (
	_ "embed"
	"strings"

	"isnad/arabic/clitic"
)

//go:embed words.txt
var words string

// Evidence counts the running texts in the folder of corpora and conjugates.
func Evidence(corpora string) (clitic.Evidence, error) {
	sents, err := Sentences(corpora)
	if err != nil {
		return clitic.Evidence{}, err
	}
	counts := clitic.CountWords{}
	for _, s := range sents {
		for _, t := range s {
			counts.Add(t.Word)
		}
	}
	return clitic.Evidence{Words: counts.Levels(1), Forms: Forms()}, nil
}

// Words are lessons of one word each from our list of words that look as if they
// carried clitics.
func Words() []clitic.Lesson {
	var l list
	for line := range strings.Lines(words) {
		kind, rest, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok || strings.HasPrefix(kind, "#") {
			continue
		}
		for _, w := range strings.Fields(rest) {
			l.word(kind, w)
		}
	}
	return l
}

type list []clitic.Lesson

func (l *list) word(kind, w string) {
	l.add(0, "", w, "")
	l.add(clitic.Wa, "و", w, "")
	switch kind {
	case "n":
		l.add(clitic.Al, "ال", w, "")
	case "p", "d", "c":
		l.add(clitic.Li, "ل", w, "")
		l.add(clitic.Bi, "ب", w, "")
	}
}

// add makes a lesson of the word that pro, written as front, the stem and the
// pronoun make.
func (l *list) add(pro clitic.Proclitic, front, stem, enclitic string) {
	bound := stem
	if enclitic != "" {
		bound = before(stem)
	}
	g := clitic.Segmentation{Pro: pro, Stem: stem, Enclitic: enclitic, Start: len(front), End: len(front) + len(bound)}
	*l = append(*l, clitic.Lesson{Words: []string{front + bound + enclitic}, Gold: []clitic.Segmentation{g}, Alone: true})
}

// before spells a particle as it is before a pronoun.
func before(stem string) string {
	if s, ok := strings.CutSuffix(stem, "ى"); ok {
		return s + "ي"
	}
	return stem
}
