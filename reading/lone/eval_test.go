package lone_test

import (
	"cmp"
	"os"
	"slices"
	"strings"
	"testing"

	"isnad/claim"
	"isnad/reading/lone"
	"isnad/reading/lone/gsr"
	"isnad/reading/lone/lessons"
)

// TestEval prints the figures of README.md: sentences of each eighth of the articles
// judged, and their claims ranked, by what was learned from the others. ISNAD_HALVES names the
// folder of the reader's models that learned nothing of one half (go run ./reading/teach -halves).
func TestEval(t *testing.T) {
	if !testing.Verbose() {
		t.Skip("run with -v to cross-validate")
	}
	records, err := gsr.Open(gsr.File())
	if err != nil {
		t.Skip("the gold standard records are not here: ", err)
	}
	rows, err := lessons.Read(records, os.Getenv("ISNAD_HALVES"))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		lone.Tuning
	}{{"all features", lone.Tuning{}}, {"words only", lone.Tuning{NoClaims: true}}, {"claims only", lone.Tuning{NoWords: true}}} {
		evalReports(t, c.name, rows, c.Tuning)
	}
	evalRank(t, rows)
}

func evalReports(t *testing.T, name string, rows []lessons.Row, tune lone.Tuning) {
	const seeds = 3
	var human, labels, all, allLabels [2]float64
	for seed := range seeds {
		var judged [2][lessons.Folds][]lessons.Judged
		lessons.Cross(rows, tune, seed, func(fold int, j *lone.Judge, rows []*lessons.Row) {
			for _, r := range rows {
				if r.Marks == nil {
					judged[r.Family][fold] = append(judged[r.Family][fold], lessons.Judged{Row: r, P: j.Reports(r.Family, r.Sentence)})
				}
			}
		})
		for f := range judged {
			y, z := tally(judged[f])
			human[f] += y.Human() / seeds
			labels[f] += y.Labels() / seeds
			all[f] += z.Human() / seeds
			allLabels[f] += z.Labels() / seeds
		}
	}
	for f := range human {
		t.Logf("%-12s %-8s F1 against one human %.3f, against unanimous labels %.3f (without the judge %.3f, %.3f)", name, lone.Family(f), human[f], labels[f], all[f], allLabels[f])
	}
}

// tally counts with each part's threshold chosen on the others, and without a judge.
func tally(parts [lessons.Folds][]lessons.Judged) (judged, bare lessons.Tally) {
	for f, part := range parts {
		at := lessons.Threshold(slices.Concat(slices.Delete(slices.Clone(parts[:]), f, f+1)...))
		for _, r := range part {
			judged.Add(r.Row, r.P >= at)
			bare.Add(r.Row, r.P > 0)
		}
	}
	return judged, bare
}

// order is a way to choose a sentence's main claim: the highest wins, then the first.
type order struct {
	name  string
	score func(r *lessons.Row, rank []float64, i int) float64
}

var orders = []order{
	{"first", func(*lessons.Row, []float64, int) float64 { return 1 }},
	{"confidence", func(r *lessons.Row, _ []float64, i int) float64 { return r.Claims[i].Confidence }},
	{"rank", func(_ *lessons.Row, rank []float64, i int) float64 { return rank[i] }},
}

func evalRank(t *testing.T, rows []lessons.Row) {
	const seeds = 3
	var sum [3][2][3]lessons.Overlap
	for seed := range seeds {
		lessons.Cross(rows, lone.Tuning{}, seed, func(_ int, j *lone.Judge, rows []*lessons.Row) {
			for _, r := range rows {
				if r.Marks != nil {
					rank := j.Rank(r.Sentence)
					for k, o := range orders {
						compare(&sum[k][r.Family], r, func(i int) float64 { return o.score(r, rank, i) })
					}
				}
			}
		})
	}
	for f := range 2 {
		for k, o := range orders {
			s := &sum[k][f]
			t.Logf("main claim by %-10s %-8s words F1: actor %.3f trigger %.3f target %.3f", o.name, lone.Family(f), s[0].F1(), s[1].F1(), s[2].F1())
		}
	}
}

func compare(sum *[3]lessons.Overlap, r *lessons.Row, score func(int) float64) {
	var hits []int
	for i, c := range r.Claims {
		if f, ok := lone.Of(c.Type); ok && f == r.Family && c.Polarity == claim.Affirmed && c.Modality != claim.Unrealised {
			hits = append(hits, i)
		}
	}
	slices.SortStableFunc(hits, func(a, b int) int { return cmp.Compare(score(b), score(a)) })
	var said [3][]string
	if len(hits) > 0 {
		c := &r.Claims[hits[0]]
		said[1] = lessons.Words(c.Trigger.Text)
		for _, x := range c.Roles {
			switch x.Role {
			case claim.Actor:
				said[0] = append(said[0], lessons.Words(x.Span.Text)...)
			case claim.Target:
				said[2] = append(said[2], lessons.Words(x.Span.Text)...)
			}
		}
	}
	for _, m := range r.Spans {
		for k, coded := range [][]string{m.Actor, m.Trigger, m.Target} {
			sum[k].Add(said[k], lessons.Words(strings.Join(coded, " ")))
		}
	}
}
