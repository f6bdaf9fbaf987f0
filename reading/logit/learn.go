package logit

import "math"

// Tuning is how a model is learned; the zero Tuning is sensible.
type Tuning struct {
	Decay  float64 // weight decay, larger is smoother; 0 stands for 1
	Rounds int     // over all lessons; 0 stands for 12
	Rare   int     // features of fewer lessons are not learned; 0 stands for 3
	Hide   float64 // share of the features hidden in each step
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

// quantise rounds the weights to bytes.
func quantise(w []float64) *Model {
	most := 1e-9
	for _, x := range w {
		most = max(most, math.Abs(x))
	}
	m := &Model{weights: new(table), scale: float32(most / 127)}
	for i, x := range w {
		m.weights[i] = uint8(int8(math.Round(x / float64(m.scale))))
	}
	return m
}
