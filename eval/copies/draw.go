package main

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"

	"isnad/arabic"
	"isnad/source/copies"
)

// strata are the shares of common text from which pairs are drawn, and how many of a
// hundred from each: more where it is hard to tell.
var strata = [...]stratum{{0.6, 1.01, 15}, {0.4, 0.6, 20}, {0.26, 0.4, 20}, {0.15, 0.26, 20}, {0.05, 0.15, 15}}

type stratum struct {
	from, to float64
	n        int
}

// alikeDrawn is how many pairs without a common passage are drawn, from as many times
// alikeOf that are most alike in words.
const (
	alikeDrawn = 10
	alikeOf    = 4
)

// draw prints pairs to be judged, in an order that tells nothing of what is known of them.
func draw(texts []copies.Text, pairs []copies.Pair, judged map[[2]string]bool, seed uint64) {
	r := rand.New(rand.NewPCG(seed, 1))
	var out [][2]string
	for _, s := range strata {
		var in [][2]string
		for _, p := range pairs {
			ids := [2]string{texts[p.A].ID, texts[p.B].ID}
			if p.Share >= s.from && p.Share < s.to && !judged[ids] {
				in = append(in, ids)
			}
		}
		r.Shuffle(len(in), func(i, j int) { in[i], in[j] = in[j], in[i] })
		out = append(out, in[:min(s.n, len(in))]...)
	}
	near := alike(texts, pairs, judged)
	r.Shuffle(len(near), func(i, j int) { near[i], near[j] = near[j], near[i] })
	out = append(out, near[:min(alikeDrawn, len(near))]...)
	r.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	for _, p := range out {
		fmt.Printf("%s\t%s\n", p[0], p[1])
	}
}

// alike returns the pairs without a common passage that share most of their words.
func alike(texts []copies.Text, pairs []copies.Pair, judged map[[2]string]bool) [][2]string {
	found := map[[2]int]bool{}
	for _, p := range pairs {
		found[[2]int{p.A, p.B}] = true
	}
	words := make([][]string, len(texts))
	by := map[string][]int{}
	for i, t := range texts {
		for _, k := range arabic.Tokenize(t.Body) {
			if k.Kind == arabic.Word {
				words[i] = append(words[i], arabic.Fold(t.Body[k.Start:k.End], arabic.Search))
			}
		}
		slices.Sort(words[i])
		words[i] = slices.Compact(words[i])
		for _, w := range words[i] {
			by[w] = append(by[w], i)
		}
	}
	type scored struct {
		pair  [2]string
		share float64
	}
	var all []scored
	for i := range texts {
		common := map[int]int{}
		for _, w := range words[i] {
			if len(by[w]) > len(texts)/20 {
				continue // says nothing
			}
			for _, j := range by[w] {
				if j > i {
					common[j]++
				}
			}
		}
		for j, n := range common {
			ids := [2]string{texts[i].ID, texts[j].ID}
			if least := min(len(words[i]), len(words[j])); least >= 40 && !found[[2]int{i, j}] && !judged[ids] {
				all = append(all, scored{ids, float64(n) / float64(least)})
			}
		}
	}
	slices.SortFunc(all, func(a, b scored) int {
		return cmp.Or(cmp.Compare(b.share, a.share), slices.Compare(a.pair[:], b.pair[:]))
	})
	var out [][2]string
	for _, s := range all[:min(len(all), alikeDrawn*alikeOf)] {
		out = append(out, s.pair)
	}
	return out
}
