package logit

import "math"

// List is one question with several possible answers, of which at least one is right.
type List struct {
	Items [][]Key
	Right []bool
}

// LearnLists trains a model by which the right answers of each list weigh most, all
// items of a list against each other. The same lists in the same order give the same
// model.
func LearnLists(lists []List, t Tuning) *Model {
	t = t.orDefault()
	seen := make([]int, 1<<Bits)
	for i := range lists {
		for _, item := range lists[i].Items {
			for _, k := range item {
				seen[k]++
			}
		}
	}
	l := learner{w: make([]float64, 1<<Bits), sum: make([]float64, 1<<Bits), seen: seen, t: t}
	mean := make([]float64, 1<<Bits) // of the weights after each later round
	for round := range t.Rounds {
		for n := range lists {
			l.step(&lists[(n*7919+round*131)%len(lists)])
		}
		if round >= t.Rounds/3 {
			for k, x := range l.w {
				mean[k] += x / float64(t.Rounds-t.Rounds/3)
			}
		}
	}
	return quantise(mean)
}

// learner is gradient ascent with steps that shrink where a feature has moved much.
type learner struct {
	w, sum []float64
	seen   []int
	t      Tuning
	p, q   []float64 // chance of each item, and among the right ones
	turn   uint32
}

const stride = 0.15

// keeps tells whether a feature is seen in this step: some are hidden, so that no few
// carry all the weight.
func (l *learner) keeps(k Key) bool {
	return float64(mix(l.turn, uint32(k))>>8&0xffff)/65536 >= l.t.Hide
}

func (l *learner) step(x *List) {
	l.turn++
	l.p, l.q = l.p[:0], l.q[:0]
	most := math.Inf(-1)
	for _, item := range x.Items {
		z := 0.0
		for _, k := range item {
			if l.keeps(k) {
				z += l.w[k]
			}
		}
		l.p = append(l.p, z)
		most = max(most, z)
	}
	all, right := 0.0, 0.0
	for i := range l.p {
		e := math.Exp(l.p[i] - most)
		l.p[i] = e
		all += e
		if x.Right[i] {
			right += e
		}
	}
	if right == 0 {
		return
	}
	for i, item := range x.Items {
		g := -l.p[i] / all
		if x.Right[i] {
			g += l.p[i] / right
		}
		if math.Abs(g) < 1e-4 {
			continue
		}
		for _, k := range item {
			if l.seen[k] < l.t.Rare || !l.keeps(k) {
				continue
			}
			d := g - l.t.Decay*1e-3*l.w[k]
			l.sum[k] += d * d
			l.w[k] += stride * d / (1e-3 + math.Sqrt(l.sum[k]))
		}
	}
}
