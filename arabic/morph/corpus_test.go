package morph

import (
	"bufio"
	"os"
	"path/filepath"
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

func goldVerbs(t *testing.T) []goldVerb {
	t.Helper()
	f, err := os.Open(filepath.Join(sharedDir(), "corpora", "pud", "pud-test.conllu"))
	if err != nil {
		t.Skip("the treebank is not here; set ISNAD_SHARED to the folder that has corpora/pud")
	}
	defer f.Close()
	var out []goldVerb
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		c := strings.Split(sc.Text(), "\t")
		if len(c) != 10 || c[4] != "VBC" {
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

func TestTreebank(t *testing.T) {
	var n, inTable, tableRight, guessed, guessTop, guessAny int
	missing := map[string]int{}
	for _, g := range goldVerbs(t) {
		n++
		found, right := false, false
		for _, a := range commonTable().Lookup(g.word) {
			if arabic.Fold(a.Lemma, arabic.Match) == g.lemma {
				found = true
				right = right || g.agrees(a.Features)
			}
		}
		if found {
			inTable++
			if right {
				tableRight++
			} else {
				t.Logf("features: %s %s %v", g.word, g.lemma, g.feats)
			}
			continue
		}
		guessed++
		rank := guessRank(g)
		if rank == 0 {
			guessTop++
		}
		if rank >= 0 {
			guessAny++
		} else {
			t.Logf("no guess: %s %s", g.word, g.lemma)
		}
		missing[g.lemma]++
	}
	t.Logf("%d verbs; by table %d, features right %d; of %d others the guess is right at once in %d, at all in %d", n, inTable, tableRight, guessed, guessTop, guessAny)
	t.Log(missing)
}

// guessRank is the place of the right verb among the lemmas guessed, -1 for none.
func guessRank(g goldVerb) int {
	rank, last := -1, ""
	for _, a := range Guess(g.word) {
		if a.Lemma != last {
			rank, last = rank+1, a.Lemma
		}
		if arabic.Fold(a.Lemma, arabic.Match) == g.lemma {
			return rank
		}
	}
	return -1
}
