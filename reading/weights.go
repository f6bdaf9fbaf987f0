package reading

import (
	_ "embed"
	"sync"

	"isnad/reading/logit"
)

// weights are those of the model that chooses among readings, taught by `make teach` from
// articles of our own and from windows of ANERcorp that we coded (reading/teach).
//
//go:embed weights.bin
var weights string

// builtin is the model of the weights; a test opens it.
var builtin = sync.OnceValues(func() (*logit.Model, error) { return logit.Open(weights) })

// model returns the built-in model, nil where its weights do not fit this program: then
// the rules decide.
func model() *logit.Model {
	m, err := builtin()
	if err != nil {
		return nil
	}
	return m
}
