package main

import "math"

// chart holds the forward or backward sums of one pair.
type chart [maxSymbols + 1][maxSymbols + 1]float64

// round counts what each correspondence is expected to do in the pairs, makes new
// probabilities of it, and returns the mean log likelihood before.
func (m *model) round(pairs []pair, least float64) float64 {
	m.counts = make(map[group]float64, len(m.q))
	for _, s := range seeds() {
		m.counts[s.group] += s.count
	}
	total, weight := 0.0, 0.0
	for _, p := range pairs {
		if ll, ok := m.expect(p); ok {
			total += ll * p.weight
			weight += p.weight
		}
	}
	m.settle(least)
	return total / weight
}

// expect adds the expected uses in one pair and returns its log likelihood.
func (m *model) expect(p pair) (float64, bool) {
	var before, after chart
	before[0][0] = 1
	for i := range len(p.a) + 1 {
		for j := range len(p.l) + 1 {
			v := before[i][j]
			if v == 0 {
				continue
			}
			each(p, i, j, func(g group, da, dl int) { before[i+da][j+dl] += v * m.q[g] })
		}
	}
	all := before[len(p.a)][len(p.l)]
	if all <= 0 {
		return 0, false
	}
	after[len(p.a)][len(p.l)] = 1
	for i := len(p.a); i >= 0; i-- {
		for j := len(p.l); j >= 0; j-- {
			each(p, i, j, func(g group, da, dl int) {
				after[i][j] += m.q[g] * after[i+da][j+dl]
				if u := before[i][j] * m.q[g] * after[i+da][j+dl]; u > 0 {
					m.counts[g] += p.weight * u / all
				}
			})
		}
	}
	return math.Log(all), true
}
