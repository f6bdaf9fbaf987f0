package pos_test

import (
	"fmt"
	"slices"
	"testing"

	"isnad/arabic/clitic"
	"isnad/arabic/clitic/pud"
	"isnad/arabic/clitic/teach"
	"isnad/arabic/pos"
	"isnad/arabic/pos/gold"
)

const folds = 5

type tally struct {
	words, right, given       int // words without punctuation; rightly tagged; with the gold segmentation
	all, allRight             int // with punctuation
	verbs, said, both         int // verbs in the treebank, in the output, in both
	tense, voice, pass, passR int
	finite, saidF, bothF      int // verbs and auxiliaries
	confusions                map[string]int
}

func (y *tally) add(punct bool, gold, got, withGold pos.Tag) {
	y.all++
	count(&y.allRight, gold.Pos == got.Pos)
	if punct {
		return
	}
	y.words++
	count(&y.right, gold.Pos == got.Pos)
	count(&y.given, gold.Pos == withGold.Pos)
	if gold.Pos != got.Pos {
		y.confusions[fmt.Sprintf("%s for %s", got.Pos, gold.Pos)]++
	}
	v, s := gold.Pos == pos.Verb, got.Pos == pos.Verb
	fv, fs := v || gold.Pos == pos.Aux, s || got.Pos == pos.Aux
	count(&y.finite, fv)
	count(&y.saidF, fs)
	count(&y.bothF, fv && fs)
	count(&y.verbs, v)
	count(&y.said, s)
	count(&y.both, v && s)
	count(&y.tense, v && s && gold.Tense == got.Tense)
	count(&y.voice, v && s && gold.Passive == got.Passive)
	count(&y.pass, v && gold.Passive)
	count(&y.passR, v && gold.Passive && got.Passive)
}

func count(n *int, yes bool) {
	if yes {
		*n++
	}
}

func percent(a, b int) float64 { return 100 * float64(a) / float64(max(b, 1)) }

// TestEval prints the figures of README.md: each fifth of the treebank's sentences
// is cut and tagged by models that were trained on the other four.
func TestEval(t *testing.T) {
	if !testing.Verbose() {
		t.Skip("run with -v to cross-validate")
	}
	corpora := pud.Shared()
	sents, err := pud.Open(corpora)
	if err != nil {
		t.Skip("the treebank is not here: ", err)
	}
	known, err := teach.Evidence(corpora)
	if err != nil {
		t.Skip("the texts for counting are not here: ", err)
	}
	running, err := teach.Sentences(corpora)
	if err != nil {
		t.Skip("the texts for counting are not here: ", err)
	}
	y := tally{confusions: map[string]int{}}
	for fold := range folds {
		var train, test [][]pud.Word
		for i, s := range sents {
			if i%folds == fold {
				test = append(test, s)
			} else {
				train = append(train, s)
			}
		}
		cutter := clitic.Learn(slices.Concat(pud.Lessons(train), teach.Closed(), teach.Verbs()), known)
		tagger := pos.Learn(slices.Concat(gold.Lessons(train), gold.Own(cutter)), cutter, teach.Names(cutter, running))
		for i, l := range gold.Lessons(test) {
			got := tagger.Tag(l.Words, cutter.Segment(l.Words))
			withGold := tagger.Tag(l.Words, l.Segs)
			for j := range got {
				y.add(test[i][j].Punct(), l.Tags[j], got[j], withGold[j])
				if testing.Verbose() && (got[j].Pos == pos.Verb) != (l.Tags[j].Pos == pos.Verb) {
					t.Log(fmt.Sprint(l.Words[max(0, j-2):j]), l.Words[j], fmt.Sprint(l.Words[j+1:min(len(got), j+3)]), got[j].Pos, "not", l.Tags[j].Pos)
				}
			}
		}
	}
	p, r := percent(y.both, y.said), percent(y.both, y.verbs)
	fp, fr := percent(y.bothF, y.saidF), percent(y.bothF, y.finite)
	for k, n := range y.confusions {
		if n >= 10 {
			t.Log(n, k)
		}
	}
	t.Logf("words %d, right %.2f %% (%.2f %% with the treebank's cuts, %.2f %% with punctuation counted)", y.words, percent(y.right, y.words), percent(y.given, y.words), percent(y.allRight, y.all))
	t.Logf("verbs %d: precision %.2f, recall %.2f, F1 %.2f; of those found tense right %.2f %%, voice %.2f %%, passives found %.1f %% of %d",
		y.verbs, p, r, 2*p*r/(p+r), percent(y.tense, y.both), percent(y.voice, y.both), percent(y.passR, y.pass), y.pass)
	t.Logf("verbs and auxiliaries together %d: precision %.2f, recall %.2f, F1 %.2f", y.finite, fp, fr, 2*fp*fr/(fp+fr))
}
