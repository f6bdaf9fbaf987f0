package clitic_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"isnad/arabic/clitic"
	"isnad/arabic/clitic/pud"
	"isnad/arabic/clitic/teach"
)

// tally counts words that are right as the treebank cuts them: it leaves the
// article on its word.
type tally struct {
	words, right         int // all words
	cut, cutRight        int // words that carry a clitic
	said, saidRight      int // words that the model cut
	withAl, stems, stemN int
}

func (y *tally) add(gold, got clitic.Segmentation, ok bool) (right bool) {
	right = ok && sameCuts(gold, got)
	y.words++
	count(&y.right, right)
	if gold.Split() || !ok {
		y.cut++
		count(&y.cutRight, right)
	}
	if got.Split() {
		y.said++
		count(&y.saidRight, right)
	}
	count(&y.withAl, right && gold.Pro == got.Pro)
	if gold.Enclitic != "" && right {
		y.stemN++
		count(&y.stems, gold.Stem == got.Stem)
	}
	return right
}

func count(n *int, yes bool) {
	if yes {
		*n++
	}
}

func sameCuts(a, b clitic.Segmentation) bool {
	return a.Pro&^clitic.Al == b.Pro&^clitic.Al && a.Enclitic == b.Enclitic
}

func percent(a, b int) float64 { return 100 * float64(a) / float64(max(b, 1)) }

const folds = 5

// TestEval prints the figures of README.md: each fifth of the treebank's sentences
// is cut by a model that was trained on the other four. Forms are counted in other
// texts only. Our list of words was written by people who had seen the treebank, so
// the figure that counts is the one without it; the shipped model has it.
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
	without := validate(sents, known, slices.Concat(teach.Closed(), teach.Verbs()), t.Log)
	t.Log("without the list of words:")
	without.report(t)
	with := validate(sents, known, slices.Concat(teach.Closed(), teach.Verbs(), teach.Words()), func(...any) {})
	t.Log("with it:")
	with.report(t)
	if percent(without.right, without.words) < 98.5 || percent(without.cutRight, without.cut) < 93 {
		t.Error("worse than promised: 98.5 % of words, 93 % of words with a clitic")
	}
}

func validate(sents [][]pud.Word, known clitic.Evidence, lists []clitic.Lesson, wrong func(...any)) (y tally) {
	for fold := range folds {
		var train, test [][]pud.Word
		for i, s := range sents {
			if i%folds == fold {
				test = append(test, s)
			} else {
				train = append(train, s)
			}
		}
		m := clitic.Learn(slices.Concat(pud.Lessons(train), lists), known)
		for i, l := range pud.Lessons(test) {
			for j, got := range m.Segment(l.Words) {
				if !test[i][j].Punct() && !y.add(l.Gold[j], got, l.Gold[j].Start >= 0) {
					wrong(l.Words[j], show(got), "not", show(l.Gold[j]), fmt.Sprintf("P %.2f", got.P))
				}
			}
		}
	}
	return y
}

func show(s clitic.Segmentation) string {
	return strings.Join(append(s.Pro.Strings(), s.Stem, s.Enclitic), "+")
}

func (y *tally) report(t *testing.T) {
	t.Logf("words %d, right %.2f %%; with a clitic %d, right %.2f %%; cut %d, right %.2f %%",
		y.words, percent(y.right, y.words), y.cut, percent(y.cutRight, y.cut), y.said, percent(y.saidRight, y.said))
	t.Logf("right with the article too %.2f %%; stem restored before a pronoun %.2f %% of %d",
		percent(y.withAl, y.words), percent(y.stems, y.stemN), y.stemN)
}
