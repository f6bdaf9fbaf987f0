package logit

import (
	"errors"
	"math"
)

// Model is a trained regression. It is read-only and safe for concurrent use; the zero
// Model holds everything for as likely as not.
type Model struct {
	weights []int8 // of the features, in steps of scale
	scale   float32
}

// Sum returns the log odds of yes to a question of a kind, up to what all its answers
// share.
func (m *Model) Sum(kind uint32, features []Hash) float64 {
	if len(m.weights) == 0 {
		return 0
	}
	z := 0
	for _, f := range features {
		z += int(m.weights[key(kind, f)])
	}
	return float64(float32(z) * m.scale)
}

// Sums returns the log odds of a kind below Alone, which is the first of four, and its fellows.
func (m *Model) Sums(kind uint32, features []Hash) (out [Together]float64) {
	if len(m.weights) == 0 {
		return out
	}
	var z [Together]int
	for _, f := range features {
		k := row(kind, f)
		w := m.weights[k : k+Together : k+Together]
		z[0] += int(w[0])
		z[1] += int(w[1])
		z[2] += int(w[2])
		z[3] += int(w[3])
	}
	for i := range out {
		out[i] = float64(float32(z[i]) * m.scale)
	}
	return out
}

// magic opens stored models; it changes with the format or the hash.
const magic = "isnadlogit3"

// Bytes is the model as it is stored: magic, scale, then pairs of a number of zeros
// and a weight.
func (m *Model) Bytes() []byte {
	b := append([]byte(magic), 0, 0, 0, 0)
	bits := math.Float32bits(m.scale)
	for i := range 4 {
		b[len(magic)+i] = byte(bits >> (8 * i))
	}
	zeros := 0
	for _, w := range m.weights {
		if w == 0 && zeros < 255 {
			zeros++
			continue
		}
		b = append(b, byte(zeros), byte(w))
		zeros = 0
	}
	return b
}

// Open reads a model that Bytes gave.
func Open(data string) (*Model, error) {
	const head = len(magic) + 4
	if len(data) < head || data[:len(magic)] != magic || (len(data)-head)%2 != 0 {
		return nil, errors.New("logit: these weights are of another version or damaged; train them again")
	}
	bits := uint32(0)
	for i := range 4 {
		bits |= uint32(data[len(magic)+i]) << (8 * i)
	}
	m := &Model{weights: make([]int8, 1<<Bits), scale: math.Float32frombits(bits)}
	if s := float64(m.scale); math.IsNaN(s) || math.IsInf(s, 0) {
		return nil, errors.New("logit: the scale of these weights is no number; train them again")
	}
	at := 0
	for i := head; i < len(data); i += 2 {
		at += int(data[i])
		if at >= len(m.weights) {
			return nil, errors.New("logit: more weights than the table holds; train them again")
		}
		m.weights[at] = int8(data[i+1])
		at++
	}
	return m, nil
}
