package clitic

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"math"
	"sync"

	"isnad/arabic/clitic/hashed"
)

//go:embed weights.bin
var embedded string

// Default returns the model that is shipped. It is read where it lies and costs
// next to nothing.
func Default() *Model { return defaultModel() }

var defaultModel = sync.OnceValue(func() *Model {
	m, err := Open(embedded)
	if err != nil {
		return &Model{weights: string(make([]byte, 1<<weightBits))} // tests see to it that this is never so
	}
	return m
})

// magic names the format and the features; it changes when either does.
const magic = "isnadclitic1"

// Bytes is the model as it is stored: magic, scale, weights, counted forms.
func (m *Model) Bytes() []byte {
	b := append([]byte(magic), make([]byte, 8)...)
	binary.LittleEndian.PutUint64(b[len(magic):], math.Float64bits(m.scale))
	b = append(b, m.weights...)
	return append(b, m.words.Bytes()...)
}

// Open reads a model that Bytes gave.
func Open(data string) (*Model, error) {
	const head = len(magic) + 8
	if len(data) < head+1<<weightBits || data[:len(magic)] != magic {
		return nil, errors.New("clitic: these weights are of another version; train them again with go run ./arabic/clitic/train")
	}
	scale := math.Float64frombits(binary.LittleEndian.Uint64([]byte(data[len(magic):head])))
	words, ok := hashed.OpenTable(data[head+1<<weightBits:])
	if !ok || math.IsNaN(scale) || math.IsInf(scale, 0) {
		return nil, errors.New("clitic: the weights are cut short or damaged; train them again with go run ./arabic/clitic/train")
	}
	return &Model{weights: data[head : head+1<<weightBits], scale: scale, words: words}, nil
}
