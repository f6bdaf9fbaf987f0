package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"isnad/arabic"
	"isnad/arabic/clitic/pud"
	"isnad/arabic/morph"
)

const morphGroup = "Morphology"

var commonTable = sync.OnceValue(func() *morph.Table { return morph.NewTable(morph.CommonVerbs()) })

// morphology looks up the verbs and nouns of the treebank, whose lemmas are given.
func (b *bench) morphology() error {
	t, err := b.treebank()
	if err != nil {
		return err
	}
	var verbs, known, right, first, three int
	var singulars, found, plurals, proposed int
	for _, s := range t.sents {
		for _, w := range s {
			for _, r := range w.Rows {
				lemma := arabic.Fold(r.Lemma, arabic.Match)
				switch {
				case r.Sub == "VBC":
					verbs++
					k, ok := lookUp(r, lemma)
					known, right = known+one(k), right+one(ok)
					rank := guessRank(r.Form, lemma)
					first, three = first+one(rank == 0), three+one(rank >= 0 && rank < 3)
				case r.Tag != "NOUN" && r.Tag != "ADJ":
				case r.Has("Number=Plur"):
					plurals++
					proposed += one(pluralMade(r))
				default:
					singulars++
					found += one(made(r, morph.NounForms(r.Lemma)))
				}
			}
		}
	}
	b.share(morphGroup, "verbs of the list: person, gender, number, tense, voice found (PUD)", right, known, 0)
	b.share(morphGroup, "any verb, its list not used: right lemma guessed first (PUD)", first, verbs, 0)
	b.share(morphGroup, "… right lemma among the first three", three, verbs, 0)
	b.share(morphGroup, "singular and dual nouns among the forms of their lemma (PUD)", found, singulars, 0)
	b.share(morphGroup, "plurals, sound or broken, among the first seven made of their singular (PUD)", proposed, plurals, 0)
	return nil
}

// lexiconNouns measures the feminines and plurals that the lexicon gives of its nouns:
// regular ones are made, broken plurals proposed.
func (b *bench) lexiconNouns() error {
	text, err := os.ReadFile(filepath.Join(b.root, "lexicon", "data", "nouns.tsv"))
	if err != nil {
		return err
	}
	regular, broken, first, three, seven := 0, 0, 0, 0, 0
	for line := range strings.Lines(string(text)) {
		c := strings.Split(line, "\t")
		if line[0] == '#' || len(c) < 2 || strings.Contains(c[0], " ") || c[1] == "-" {
			continue
		}
		forms := morph.NounForms(c[0])
		for given := range strings.SplitSeq(c[1], "|") {
			if given == c[0] || strings.Contains(given, " ") || given == "" {
				continue
			}
			if slices.ContainsFunc(forms, func(f morph.NounForm) bool { return sameFolded(f.Surface, given) }) {
				regular++
				continue
			}
			broken++
			rank := slices.IndexFunc(morph.BrokenPlurals(c[0]), func(p morph.Plural) bool { return sameFolded(p.Surface, given) })
			first, three, seven = first+one(rank == 0), three+one(rank >= 0 && rank < 3), seven+one(rank >= 0 && rank < 7)
		}
	}
	b.share(morphGroup, "feminines and plurals of the lexicon's nouns that are regular, or proposed among the first seven", regular+seven, regular+broken, 0)
	b.share(morphGroup, "broken plurals of the lexicon's nouns proposed first", first, broken, 0)
	b.share(morphGroup, "… broken plurals among the first three", three, broken, 0)
	return nil
}

func sameFolded(a, b string) bool {
	return arabic.Fold(a, arabic.Match) == arabic.Fold(b, arabic.Match)
}

// lookUp tells whether the list knows the lemma by this form, and as the treebank does.
func lookUp(r pud.Row, lemma string) (known, right bool) {
	for _, a := range commonTable().Lookup(r.Form) {
		if arabic.Fold(a.Lemma, arabic.Match) == lemma {
			known = true
			right = right || agrees(r, a.Features)
		}
	}
	return known, right
}

func agrees(r pud.Row, f morph.Features) bool {
	is := func(feature string, ok bool) bool { return !r.Has(feature) || ok }
	return is("Person=1", f.Person == 1) && is("Person=2", f.Person == 2) && is("Person=3", f.Person == 3) &&
		is("Gender=Masc", f.Gender != morph.F) && is("Gender=Fem", f.Gender != morph.M) &&
		is("Number=Sing", f.Number == morph.Sg) && is("Number=Dual", f.Number == morph.Du) && is("Number=Plur", f.Number == morph.Pl) &&
		is("Voice=Pass", f.Passive) && is("Voice=Act", !f.Passive) &&
		is("Aspect=Perf", f.Tense == morph.Past) && is("Aspect=Imp", f.Tense != morph.Past)
}

// guessRank is the place of the lemma among those guessed, -1 for none.
func guessRank(form, lemma string) int {
	var seen []string
	for _, a := range morph.Guess(form) {
		if !slices.Contains(seen, a.Lemma) {
			seen = append(seen, a.Lemma)
		}
		if arabic.Fold(a.Lemma, arabic.Match) == lemma {
			return len(seen) - 1
		}
	}
	return -1
}

// bare is a noun of the treebank, folded and without its article.
func bare(r pud.Row) string {
	w := arabic.Fold(r.Form, arabic.Match)
	if !r.Has("Definite=Def") {
		return w
	}
	for _, article := range []string{"ال", "ل"} {
		if s, ok := strings.CutPrefix(w, article); ok {
			return s
		}
	}
	return w
}

func made(r pud.Row, forms []morph.NounForm) bool {
	w := bare(r)
	return slices.ContainsFunc(forms, func(f morph.NounForm) bool { return arabic.Fold(f.Surface, arabic.Match) == w })
}

func pluralMade(r pud.Row) bool {
	if made(r, morph.NounForms(r.Lemma)) {
		return true
	}
	all := morph.BrokenPlurals(r.Lemma)
	return slices.ContainsFunc(all[:min(7, len(all))], func(p morph.Plural) bool { return made(r, morph.NounForms("", p.Surface)) })
}
