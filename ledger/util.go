package ledger

import (
	"bytes"
	"crypto/rand"
	"database/sql"
	"encoding/json"
)

// pairsOf reads rows of two numbers, and closes them.
func pairsOf(rows *sql.Rows) ([][2]int64, error) {
	defer rows.Close()
	var out [][2]int64
	for rows.Next() {
		var p [2]int64
		if err := rows.Scan(&p[0], &p[1]); err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, rows.Err()
}

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
