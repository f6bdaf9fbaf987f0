package main

import (
	"math"

	"isnad/arabic/name/internal/spell"
)

// group is a correspondence: up to two Arabic symbols, up to four Latin ones.
type group uint32

const (
	maxArabic = 2
	maxLatin  = 4
)

func pack(a, l []byte) group {
	var g group
	for _, c := range a {
		g = g<<6 | group(c)
	}
	var h group
	for _, c := range l {
		h = h<<5 | group(c)
	}
	return g<<20 | h
}

func (g group) unpack() (a, l []byte) {
	if c := byte(g >> 26); c != 0 {
		a = append(a, c)
	}
	if c := byte(g >> 20 & 63); c != 0 {
		a = append(a, c)
	}
	for shift := 15; shift >= 0; shift -= 5 {
		if c := byte(g >> shift & 31); c != 0 {
			l = append(l, c)
		}
	}
	return a, l
}

// allowed says which sizes a correspondence may have: letters of either side may
// stand for nothing, but only one at a time.
func allowed(a, l int) bool {
	switch a {
	case 0:
		return l == 1
	case 1:
		return l <= maxLatin
	}
	return l >= 1
}

// model is a joint multigram: a word is a chain of independent correspondences.
type model struct {
	q      map[group]float64 // probability
	counts map[group]float64
	a      [spell.ArabicSymbols]float64 // share of each symbol in the pairs
	l      [spell.LatinSymbols]float64
}

// newModel starts from all correspondences that are as wide as the words' shares allow.
func newModel(pairs []pair) *model {
	m := &model{q: map[group]float64{}, counts: map[group]float64{}}
	for _, p := range pairs {
		for _, c := range p.a {
			m.a[c] += p.weight
		}
		for _, c := range p.l {
			m.l[c] += p.weight
		}
		m.start(p)
	}
	for _, p := range seeds() {
		m.counts[p.group] += p.count
	}
	share(m.a[:])
	share(m.l[:])
	m.settle(0)
	return m
}

func share(x []float64) {
	sum := 0.0
	for _, v := range x {
		sum += v
	}
	for i := range x {
		x[i] = (x[i] + 1) / (sum + float64(len(x)))
	}
}

// start counts every correspondence near the diagonal, weighing wide ones down.
func (m *model) start(p pair) {
	slope := float64(len(p.l)) / float64(len(p.a))
	for i := range len(p.a) + 1 {
		for j := range len(p.l) + 1 {
			if math.Abs(float64(i)*slope-float64(j)) > 3 {
				continue
			}
			each(p, i, j, func(g group, da, dl int) {
				m.counts[g] += p.weight * math.Exp(-2*math.Abs(float64(dl)-float64(da)*slope)-2*float64(max(da-1, 0)))
			})
		}
	}
}

// each calls f with the correspondences that start at letters i and j.
func each(p pair, i, j int, f func(g group, da, dl int)) {
	for da := 0; da <= maxArabic && i+da <= len(p.a); da++ {
		for dl := 0; dl <= maxLatin && j+dl <= len(p.l); dl++ {
			if da+dl == 0 || !allowed(da, dl) {
				continue
			}
			f(pack(p.a[i:i+da], p.l[j:j+dl]), da, dl)
		}
	}
}

// settle makes probabilities of counts and drops what counts less than least;
// single letters that stand for nothing are always kept, so that every pair aligns.
func (m *model) settle(least float64) {
	sum := 0.0
	for g, c := range m.counts {
		if a, l := g.unpack(); c < least && len(a)+len(l) > 1 {
			delete(m.counts, g)
			continue
		}
		sum += c
	}
	m.q = make(map[group]float64, len(m.counts))
	for g, c := range m.counts {
		m.q[g] = c / sum
	}
	for c := 1; c < spell.ArabicSymbols; c++ {
		m.atLeast(pack([]byte{byte(c)}, nil))
	}
	for c := 1; c < spell.LatinSymbols; c++ {
		m.atLeast(pack(nil, []byte{byte(c)}))
	}
}

func (m *model) atLeast(g group) { m.q[g] = max(m.q[g], 1e-6) }

// prune drops rare correspondences for good.
func (m *model) prune(least float64) { m.settle(least) }
