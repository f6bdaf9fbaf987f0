package reading

import (
	_ "embed"
	"sync"

	"isnad/reading/logit"
)

//go:embed weights.bin
var stored string

// weights returns the model that is shipped, written by reading/teach.
var weights = sync.OnceValue(func() *logit.Model {
	m, err := logit.Open(stored)
	if err != nil {
		return nil // tests see to it that this is never so
	}
	return m
})
