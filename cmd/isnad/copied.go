package main

import (
	"encoding/json"
	"io"
	"math"

	"isnad/claim"
	"isnad/source/copies"
)

// copyFinder tells which documents of a run copy an earlier one.
type copyFinder struct{ index *copies.Index }

func newCopyFinder() *copyFinder { return &copyFinder{copies.NewIndex(0)} }

// look marks a result whose text copies one that was looked at before.
func (f *copyFinder) look(r *result) {
	if c, ok := f.index.Add(r.Doc.ID, r.sketch); ok {
		r.copied = &c
	}
	r.sketch = nil
}

// copiedRecord is a record of claims.jsonl whose text copies another's.
type copiedRecord struct {
	*claim.Record
	CopyOf string  `json:"copy_of"` // id of the first document of the group
	Copied float64 `json:"copied"`  // share of the shorter text's words; 1 where all words are the same
}

// writeCopied writes the record of a copy. Exact copies are one document with several
// addresses: their claims stand in the first record only.
func writeCopied(w io.Writer, rec *claim.Record, c *copies.Copy) error {
	if c.Exact {
		rec.Claims = nil
	}
	if err := claim.NewEncoder(io.Discard).Encode(rec); err != nil { // makes lists of what is nil
		return err
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(copiedRecord{rec, c.Of, math.Round(c.Share*100) / 100})
}
