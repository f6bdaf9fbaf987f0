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
const magic = "isnadclitic2"

// head is magic, the scale, and the size in bytes of the counted forms.
const head = len(magic) + 8 + 4

// Bytes is the model as it is stored: head, weights, counted forms, forms of verbs.
func (m *Model) Bytes() []byte {
	b := append([]byte(magic), make([]byte, head-len(magic))...)
	binary.LittleEndian.PutUint64(b[len(magic):], math.Float64bits(m.scale))
	binary.LittleEndian.PutUint32(b[len(magic)+8:], uint32(len(m.words.Bytes())))
	b = append(b, m.weights...)
	b = append(b, m.words.Bytes()...)
	return append(b, m.forms.Bytes()...)
}

// Open reads a model that Bytes gave.
func Open(data string) (*Model, error) {
	if len(data) < head+1<<weightBits || data[:len(magic)] != magic {
		return nil, errors.New("clitic: these weights are of another version; train them again with go run ./arabic/clitic/train")
	}
	numbers := []byte(data[len(magic):head])
	scale := math.Float64frombits(binary.LittleEndian.Uint64(numbers))
	size := uint64(binary.LittleEndian.Uint32(numbers[8:]))
	weights, rest := data[head:head+1<<weightBits], data[head+1<<weightBits:]
	if size <= uint64(len(rest)) && !math.IsNaN(scale) && !math.IsInf(scale, 0) {
		words, ok := hashed.OpenTable(rest[:size])
		forms, ok2 := hashed.OpenTable(rest[size:])
		if ok && ok2 {
			return &Model{weights: weights, scale: scale, words: words, forms: forms}, nil
		}
	}
	return nil, errors.New("clitic: the weights are cut short or damaged; train them again with go run ./arabic/clitic/train")
}
