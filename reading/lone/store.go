package lone

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"math"
	"sync"
)

//go:embed weights.bin
var embedded string

// Default returns the judge that is shipped.
func Default() *Judge { return defaultJudge() }

var defaultJudge = sync.OnceValue(func() *Judge {
	j, err := Open(embedded)
	if err != nil {
		return &Judge{} // tests see to it that this is never so
	}
	return j
})

// magic names the format and the features; it changes when either does.
const magic = "isnadlone2"

const head = len(magic) + 8*(1+int(families)) + 4

// Bytes is the judge as it is stored: magic, scale, thresholds, number of features,
// their keys, their weights.
func (j *Judge) Bytes() []byte {
	b := []byte(magic)
	b = binary.LittleEndian.AppendUint64(b, math.Float64bits(j.scale))
	for _, t := range j.thresholds {
		b = binary.LittleEndian.AppendUint64(b, math.Float64bits(t))
	}
	b = binary.LittleEndian.AppendUint32(b, uint32(len(j.keys)))
	for _, k := range j.keys {
		b = binary.LittleEndian.AppendUint32(b, k)
	}
	for _, w := range j.weights {
		b = append(b, byte(w))
	}
	return b
}

// Open reads a judge that Bytes gave.
func Open(data string) (*Judge, error) {
	damaged := errors.New("lone: the weights are damaged; train them again with go run ./reading/lone/train")
	if len(data) < head || data[:len(magic)] != magic {
		return nil, errors.New("lone: these weights are of another version or damaged; train them again with go run ./reading/lone/train")
	}
	b := []byte(data[len(magic):])
	number := func() float64 {
		x := math.Float64frombits(binary.LittleEndian.Uint64(b))
		b = b[8:]
		return x
	}
	j := &Judge{scale: number()}
	for f := range j.thresholds {
		j.thresholds[f] = number()
	}
	n := int(binary.LittleEndian.Uint32(b))
	if b = b[4:]; len(b) != 5*n || math.IsNaN(j.scale) || math.IsInf(j.scale, 0) {
		return nil, damaged
	}
	j.keys, j.weights = make([]uint32, n), make([]int8, n)
	for i := range n {
		j.keys[i], j.weights[i] = binary.LittleEndian.Uint32(b[4*i:]), int8(b[4*n+i])
		if i > 0 && j.keys[i] <= j.keys[i-1] {
			return nil, damaged
		}
	}
	return j, nil
}
