package logit

import "math"

// Lesson is one question with its answer.
type Lesson struct {
	Keys   []Key
	Yes    bool
	Weight float64 // how much it counts; 0 stands for 1
}

// Tuning is how a model is learned; the zero Tuning is sensible.
type Tuning struct {
	Decay  float64 // weight decay, larger is smoother; 0 stands for 1
	Rounds int     // over all lessons; 0 stands for 12
	Rare   int     // features of fewer lessons are not learned; 0 stands for 3
}

func (t Tuning) orDefault() Tuning {
	if t.Decay == 0 {
		t.Decay = 1
	}
	if t.Rounds == 0 {
		t.Rounds = 12
	}
	if t.Rare == 0 {
		t.Rare = 3
	}
	return t
}

// Learn trains a model by coordinate ascent in the dual. The same lessons in the same
// order give the same model.
func Learn(lessons []Lesson, t Tuning) *Model {
	t = t.orDefault()
	seen := make([]int, 1<<Bits)
	for i := range lessons {
		for _, k := range lessons[i].Keys {
			seen[k]++
		}
	}
	w := make([]float64, 1<<Bits)
	alpha := make([]float64, len(lessons))
	for round := range t.Rounds {
		for n := range lessons {
			i := (n*7919 + round*131) % len(lessons)
			ascend(&lessons[i], &alpha[i], w, seen, t)
		}
	}
	return quantise(w)
}

// ascend makes the exact step for one lesson.
func ascend(l *Lesson, alpha *float64, w []float64, seen []int, t Tuning) {
	z, norm := 0.0, 0.0
	for _, k := range l.Keys {
		if seen[k] >= t.Rare {
			z += w[k]
			norm += 1 / t.Decay
		}
	}
	y, c := 0.0, 1.0
	if l.Yes {
		y = 1
	}
	if l.Weight > 0 {
		c = l.Weight
	}
	d := 0.0
	for range 8 {
		p := squash(z + d*norm)
		move := (*alpha + d - c*(y-p)) / (1 + c*max(p*(1-p), 0.1)*norm)
		if d -= move; math.Abs(move) < 1e-6 {
			break
		}
	}
	*alpha += d
	for _, k := range l.Keys {
		if seen[k] >= t.Rare {
			w[k] += d / t.Decay
		}
	}
}

// quantise rounds the weights to bytes.
func quantise(w []float64) *Model {
	most := 1e-9
	for _, x := range w {
		most = max(most, math.Abs(x))
	}
	m := &Model{weights: make([]int8, len(w)), scale: float32(most / 127)}
	for i, x := range w {
		m.weights[i] = int8(math.Round(x / float64(m.scale)))
	}
	return m
}
