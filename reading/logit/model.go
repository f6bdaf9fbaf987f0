package logit

import (
	"encoding/binary"
	"errors"
	"math"
)

// Model is a trained regression. It is read-only and safe for concurrent use; the zero
// Model holds everything for as likely as not.
type Model struct {
	weights *table
	scale   float32
}

// table holds the weights of the features as int8, in steps of the scale.
type table [1 << Bits]uint8

// Where four weights are summed at a time each has zero added lest it be negative.
const (
	zero  = 128
	zeros = 0x80808080
)

// atOnce is how many weights are summed before the sums of four in one word are emptied.
const atOnce = 0xffff / 0xff

// Sum returns the log odds of yes to a question of a kind, up to what all its answers
// share.
func (m *Model) Sum(kind uint32, features []Hash) float64 {
	if m.weights == nil {
		return 0
	}
	z := 0
	for _, f := range features {
		z += int(int8(m.weights[key(kind, f)]))
	}
	return float64(float32(z) * m.scale)
}

// Sums returns the log odds of a kind below Alone, which is the first of four, and its fellows.
func (m *Model) Sums(kind uint32, features []Hash) (out [Together]float64) {
	if m.weights == nil {
		return out
	}
	z := [Together]int{-zero * len(features), -zero * len(features), -zero * len(features), -zero * len(features)}
	for len(features) > 0 {
		some := features[:min(len(features), atOnce)]
		features = features[len(some):]
		even, odd := uint32(0), uint32(0) // two sums each, of 16 bits
		for _, f := range some {
			k := row(kind, f)
			w := binary.LittleEndian.Uint32(m.weights[k:k+Together]) ^ zeros
			even += w & 0xff00ff
			odd += w >> 8 & 0xff00ff
		}
		z[0] += int(even & 0xffff)
		z[1] += int(odd & 0xffff)
		z[2] += int(even >> 16)
		z[3] += int(odd >> 16)
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
	weights := m.weights
	if weights == nil {
		weights = new(table)
	}
	for _, w := range weights {
		if w == 0 && zeros < 255 {
			zeros++
			continue
		}
		b = append(b, byte(zeros), w)
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
	m := &Model{weights: new(table), scale: math.Float32frombits(bits)}
	if s := float64(m.scale); math.IsNaN(s) || math.IsInf(s, 0) {
		return nil, errors.New("logit: the scale of these weights is no number; train them again")
	}
	at := 0
	for i := head; i < len(data); i += 2 {
		at += int(data[i])
		if at >= len(m.weights) {
			return nil, errors.New("logit: more weights than the table holds; train them again")
		}
		m.weights[at] = data[i+1]
		at++
	}
	return m, nil
}
