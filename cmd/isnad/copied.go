package main

import (
	"encoding/json"
	"io"
	"math"

	"isnad/claim"
	"isnad/ledger"
	"isnad/source/copies"
)

// copyFinder tells which documents of a run copy an earlier one.
type copyFinder struct{ index *copies.Index }

func newCopyFinder() *copyFinder { return &copyFinder{copies.NewIndex(0)} }

// look marks a result whose text copies one that was looked at before.
func (f *copyFinder) look(r *result) {
	identity := r.Doc.Identity()
	if c, ok := f.index.Add(identity+r.Doc.ID, r.sketch); ok {
		r.first, c.Of = c.Of[:len(identity)], c.Of[len(identity):]
		r.copied = &c
	}
	r.sketch = nil
}

// copiesVersion tells which rules found a copy; it changes with the thresholds.
const copiesVersion = "isnad-copies/1"

// copyOf is what a ledger keeps of it, nil where the result is no copy of another
// document.
func (r *result) copyOf() *ledger.CopyOf {
	first, err := ledger.ParseHash(r.first)
	if r.copied == nil || err != nil || r.first == r.Doc.Identity() {
		return nil
	}
	return &ledger.CopyOf{Of: first, Share: min(r.copied.Share, 1), By: copiesVersion}
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
