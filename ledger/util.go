package ledger

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
)

// randomID names a new ledger.
func randomID() string { return rand.Text() }

// encodeJSON writes the contents that people's doings have: keys in the order of the
// struct, no HTML escapes, no line end.
func encodeJSON(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil // our own structs of strings and numbers always encode
	}
	return bytes.TrimRight(b.Bytes(), "\n")
}
