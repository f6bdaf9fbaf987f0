package clitic_test

import (
	"slices"
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
// texts only.
func TestEval(t *testing.T) {
	corpora := pud.Shared()
	sents, err := pud.Open(corpora)
	if err != nil {
		t.Skip("the treebank is not here: ", err)
	}
	known, err := teach.Evidence(corpora)
	if err != nil {
		t.Skip("the texts for counting are not here: ", err)
	}
	var y tally
	for fold := range folds {
		var train, test [][]pud.Word
		for i, s := range sents {
			if i%folds == fold {
				test = append(test, s)
			} else {
				train = append(train, s)
			}
		}
		m := clitic.Learn(slices.Concat(pud.Lessons(train), teach.Closed()), known)
		for i, l := range pud.Lessons(test) {
			for j, got := range m.Segment(l.Words) {
				if test[i][j].Punct() {
					continue
				}
				if !y.add(l.Gold[j], got, l.Gold[j].Start >= 0) && testing.Verbose() {
					t.Logf("%s: %v %s %s, not %v %s %s (P %.2f)", l.Words[j], got.Pro.Strings(), got.Stem, got.Enclitic, l.Gold[j].Pro.Strings(), l.Gold[j].Stem, l.Gold[j].Enclitic, got.P)
				}
			}
		}
	}
	t.Logf("words %d, right %.2f %%; with a clitic %d, right %.2f %%; cut %d, right %.2f %%", y.words, percent(y.right, y.words),
		y.cut, percent(y.cutRight, y.cut), y.said, percent(y.saidRight, y.said))
	t.Logf("right with the article too %.2f %%; stem restored before a pronoun %.2f %% of %d", percent(y.withAl, y.words), percent(y.stems, y.stemN), y.stemN)
}
