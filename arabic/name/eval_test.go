package name

import (
	"math/rand/v2"
	"sort"
	"testing"
)

// random pairs for the measure of collisions.
const randomPairs = 100_000

// TestEvalPairs measures on held-out pairs how many are told to be one name, and how
// many random pairs are too.
func TestEvalPairs(t *testing.T) {
	for _, file := range []string{"ar2en-train.txt", "ar2en-test.txt"} {
		rows := sharedRows(t, file)
		hits, collisions := 0, 0
		for _, r := range rows {
			if Score(r[0], r[1]) >= Threshold {
				hits++
			}
		}
		rnd := rand.New(rand.NewPCG(7, 11))
		tried := 0
		for tried < randomPairs {
			a, b := rows[rnd.IntN(len(rows))], rows[rnd.IntN(len(rows))]
			if a[1] == b[1] || a[0] == b[0] {
				continue
			}
			tried++
			if Score(a[0], b[1]) >= Threshold {
				collisions++
			}
		}
		hit, miss := 100*float64(hits)/float64(len(rows)), 100*float64(collisions)/float64(tried)
		t.Logf("%s: %d pairs, %.2f %% match; random pairs, %.3f %% match", file, len(rows), hit, miss)
		if hit < 96 || miss > 0.2 {
			t.Errorf("%s: want at least 96 %% matches and at most 0.2 %% collisions", file)
		}
	}
}

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
		100*float64(first)/float64(n), 100*float64(fifth)/float64(n), people, 100*float64(firstPeople)/float64(people))
	if 100*first < 85*n {
		t.Error("want the right name first for at least 85 %")
	}
}
