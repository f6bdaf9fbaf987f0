package morph

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"isnad/arabic"
)

// sharedDir is where the corpora lie that are not part of this repository.
func sharedDir() string {
	if d := os.Getenv("ISNAD_SHARED"); d != "" {
		return d
	}
	return filepath.Join("..", "..", "..", "shared")
}

// goldVerb is a verb of the treebank.
type goldVerb struct {
	word, lemma string
	feats       map[string]string
}

// treebank reads the lines of words, ten columns each.
func treebank(t *testing.T) [][]string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(sharedDir(), "corpora", "pud", "pud-test.conllu"))
	if err != nil {
		t.Skip("the treebank is not here; set ISNAD_SHARED to the folder that has corpora/pud")
	}
	var out [][]string
	for line := range strings.Lines(string(data)) {
		if c := strings.Split(strings.TrimSpace(line), "\t"); len(c) == 10 {
			out = append(out, c)
		}
	}
	return out
}

func goldVerbs(t *testing.T) []goldVerb {
	t.Helper()
	var out []goldVerb
	for _, c := range treebank(t) {
		if c[4] != "VBC" {
			continue
		}
		g := goldVerb{word: c[1], lemma: arabic.Fold(c[2], arabic.Match), feats: map[string]string{}}
		for kv := range strings.SplitSeq(c[5], "|") {
			k, v, _ := strings.Cut(kv, "=")
			g.feats[k] = v
		}
		out = append(out, g)
	}
	return out
}

// agrees tells whether a reading has the person, gender, number, voice and tense of
// the treebank.
func (g goldVerb) agrees(f Features) bool {
	is := func(key, value string, ok bool) bool { return g.feats[key] != value || ok }
	return is("Person", "1", f.Person == 1) && is("Person", "2", f.Person == 2) && is("Person", "3", f.Person == 3) &&
		is("Gender", "Masc", f.Gender != F) && is("Gender", "Fem", f.Gender != M) &&
		is("Number", "Sing", f.Number == Sg) && is("Number", "Dual", f.Number == Du) && is("Number", "Plur", f.Number == Pl) &&
		is("Voice", "Pass", f.Passive) && is("Voice", "Act", !f.Passive) &&
		is("Aspect", "Perf", f.Tense == Past) && is("Aspect", "Imp", f.Tense != Past)
}

func TestTreebankVerbs(t *testing.T) {
	var known, right, unknown, first, any int
	for _, g := range goldVerbs(t) {
		found, agrees := g.lookUp(commonTable())
		switch rank := guessRank(g); {
		case found:
			known++
			if agrees {
				right++
			}
		case rank == 0:
			unknown, first, any = unknown+1, first+1, any+1
		case rank > 0:
			unknown, any = unknown+1, any+1
		default:
			unknown++
		}
	}
	t.Logf("%d verbs known, features right in %d; of %d others the first lemma guessed is right in %d, one of them in %d", known, right, unknown, first, any)
	// What is left are mostly errors of the treebank.
	if right < known*98/100 {
		t.Error("the features of more than 2 in 100 known verbs are not found")
	}
}

// lookUp tells whether the table knows the lemma by this form, and with these
// features.
func (g goldVerb) lookUp(table *Table) (found, agrees bool) {
	for _, a := range table.Lookup(g.word) {
		if arabic.Fold(a.Lemma, arabic.Match) == g.lemma {
			found = true
			agrees = agrees || g.agrees(a.Features)
		}
	}
	return found, agrees
}

// Guessing all verbs, as if no list were there.
func TestTreebankGuess(t *testing.T) {
	var n, first, three, any int
	for _, g := range goldVerbs(t) {
		n++
		switch rank := guessRank(g); {
		case rank == 0:
			first++
			fallthrough
		case rank > 0 && rank < 3:
			three++
			fallthrough
		case rank > 0:
			any++
		}
	}
	t.Logf("%d verbs guessed: the first lemma is right in %d, one of three in %d, any in %d", n, first, three, any)
	if any < n*95/100 {
		t.Error("the lemma of more than 5 in 100 verbs is not guessed")
	}
}

// guessRank is the place of the right verb among the lemmas guessed, -1 for none.
func guessRank(g goldVerb) int {
	var seen []string
	for _, a := range Guess(g.word) {
		if !slices.Contains(seen, a.Lemma) {
			seen = append(seen, a.Lemma)
		}
		if arabic.Fold(a.Lemma, arabic.Match) == g.lemma {
			return len(seen) - 1
		}
	}
	return -1
}
