package pos

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"math"
	"sync"

	"isnad/arabic/clitic"
	"isnad/arabic/clitic/hashed"
)

//go:embed weights.bin
var embedded string

// Default returns the tagger that is shipped, for the segmentations of
// clitic.Default. It is read where it lies and costs next to nothing.
func Default() *Tagger { return defaultTagger() }

var defaultTagger = sync.OnceValue(func() *Tagger {
	t, err := Open(embedded, clitic.Default())
	if err != nil { // tests see to it that this is never so
		t = &Tagger{rows: make(hashed.Rows, 1<<rowBits), seen: clitic.Default()}
		t.prepare()
	}
	return t
})

// magic names the format and the features; it changes when either does.
const (
	magic    = "isnadpos2"
	rowBytes = hashed.Columns << rowBits
	head     = len(magic) + 8
)

// Bytes is the tagger as it is stored: magic, scale, rows of weights, names.
func (t *Tagger) Bytes() []byte {
	b := append([]byte(magic), make([]byte, 8)...)
	binary.LittleEndian.PutUint64(b[len(magic):], math.Float64bits(t.scale))
	b = t.rows.AppendBytes(b)
	return append(b, t.names.Bytes()...)
}

// Open reads a tagger that Bytes gave. seen must be the model it was trained with; nil
// stands for clitic.Default.
func Open(data string, seen *clitic.Model) (*Tagger, error) {
	if seen == nil {
		seen = clitic.Default()
	}
	if len(data) < head+rowBytes || data[:len(magic)] != magic {
		return nil, errors.New("pos: these weights are of another version or damaged; train them again with go run ./arabic/pos/train")
	}
	scale := math.Float64frombits(binary.LittleEndian.Uint64([]byte(data[len(magic):head])))
	names, ok := hashed.OpenTable(data[head+rowBytes:])
	if !ok || math.IsNaN(scale) || math.IsInf(scale, 0) {
		return nil, errors.New("pos: the weights are damaged; train them again with go run ./arabic/pos/train")
	}
	t := &Tagger{rows: hashed.NewRows(data[head : head+rowBytes]), scale: scale, names: names, seen: seen}
	t.prepare()
	return t, nil
}
