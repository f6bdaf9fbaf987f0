package name

import (
	"math/rand/v2"
	"sort"
	"strings"
	"testing"
)

// randomPairs is how many pairs measure collisions; more when someone looks.
func randomPairs() int {
	if testing.Verbose() {
		return 200_000
	}
	return 30_000
}

// TestEvalPairs measures on pairs how many are told to be one name, and how many
// random pairs are too. The second set is of all the world's names, translated ones
// and faults among them.
func TestEvalPairs(t *testing.T) {
	files := []string{"ar2en-test.txt", "wd_test.tsv"}
	if testing.Verbose() { // what the threshold was chosen on
		files = append(files, "ar2en-train.txt")
	}
	for _, file := range files {
		pairs := spellings(t, file)
		hits := 0
		for _, p := range pairs {
			if Score(p[0], p[1]) >= Threshold {
				hits++
			}
		}
		hit, miss := percent(hits, len(pairs)), collisions(pairs)
		t.Logf("%s: %d pairs, %.2f %% match; random pairs, %.3f %% match", file, len(pairs), hit, miss)
		if hit < 92 || miss > 0.2 && file != "wd_test.tsv" {
			t.Errorf("%s: want at least 92 %% matches and at most 0.2 %% collisions", file)
		}
	}
}

// spellings reads the Arabic and Latin spellings of a file of either layout.
func spellings(t *testing.T, file string) (out [][2]string) {
	for _, r := range sharedRows(t, file) {
		if len(r) == 3 {
			r = []string{strings.ReplaceAll(r[1], " ", ""), r[0]}
		}
		out = append(out, [2]string{r[0], r[1]})
	}
	return out
}

// collisions returns the share of random pairs that are told to be one name.
func collisions(pairs [][2]string) float64 {
	rnd := rand.New(rand.NewPCG(7, 11))
	same, tried, all := 0, 0, randomPairs()
	for tried < all {
		a, b := pairs[rnd.IntN(len(pairs))], pairs[rnd.IntN(len(pairs))]
		if a[1] == b[1] || a[0] == b[0] {
			continue
		}
		tried++
		if Score(a[0], b[1]) >= Threshold {
			same++
		}
	}
	return percent(same, tried)
}

func percent(n, of int) float64 { return 100 * float64(n) / float64(of) }

// TestEvalList measures on the list of names how often the right Latin name comes
// first among all for the Arabic name.
func TestEvalList(t *testing.T) {
	rows := sharedRows(t, "un_list_dev.tsv")
	var first, people, firstPeople, fifth int
	for i, r := range rows {
		type scored struct {
			row   int
			score float64
		}
		all := make([]scored, len(rows))
		for j, o := range rows {
			all[j] = scored{j, Score(r[2], o[3])}
		}
		sort.SliceStable(all, func(x, y int) bool { return all[x].score > all[y].score })
		rank := 0
		for all[rank].row != i {
			rank++
		}
		person := r[1] == "individual"
		if person {
			people++
		}
		switch {
		case rank == 0:
			first++
			if person {
				firstPeople++
			}
			fallthrough
		case rank < 5:
			fifth++
		}
		if rank > 0 && person {
			t.Logf("rank %d: %s = %s (%.2f), but %s (%.2f)", rank+1, r[2], r[3], all[rank].score, rows[all[0].row][3], all[0].score)
		}
	}
	n := len(rows)
	t.Logf("list of %d names: first %.1f %%, in the first five %.1f %%; people only (%d): first %.1f %%", n,
		percent(first, n), percent(fifth, n), people, percent(firstPeople, people))
	if 100*first < 92*n {
		t.Error("want the right name first for at least 92 %")
	}
}
