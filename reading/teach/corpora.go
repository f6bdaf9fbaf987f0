package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"strings"
	"sync"

	"isnad/claim"
	"isnad/reading/lone/gsr"
)

// corpus is a body of text that others wrote and that we marked: the marks are kept by
// offsets, without the text, which is taken from the corpus.
type corpus struct {
	prefix string // of the ids
	text   func(id string) (string, error)
	events bool // marked in full, so that what is not marked is no event
}

var corpora = []corpus{
	{anercorpID, windowText, false}, // marked less fully: see README.md
	{recordID, recordText, true},
}

// corpusOf is the corpus that an id names, nil for none.
func corpusOf(id string) *corpus {
	for i := range corpora {
		if strings.HasPrefix(id, corpora[i].prefix) {
			return &corpora[i]
		}
	}
	return nil
}

// The sentences of the gold standard records (MIT; reading/lone/README.md) were marked
// with all the claims in them. An id is the beginning of the hash of the sentence.
const recordID = "gsr-"

// sentencesOf are the records by their ids, read once.
var sentencesOf = sync.OnceValues(func() (map[string]*gsr.Row, error) {
	rows, err := gsr.Open(gsr.File())
	if err != nil {
		return nil, err
	}
	out := make(map[string]*gsr.Row, len(rows))
	for i := range rows {
		out[idOf(&rows[i])] = &rows[i]
	}
	return out, nil
})

func idOf(r *gsr.Row) string {
	h := sha256.Sum256([]byte(r.Text))
	return recordID + hex.EncodeToString(h[:6])
}

func recordText(id string) (string, error) {
	rows, err := sentencesOf()
	if err != nil {
		return "", err
	}
	r := rows[id]
	if r == nil {
		return "", fmt.Errorf("%q names no sentence of the gold standard records", id)
	}
	return strings.Join(strings.Fields(r.Text), " "), nil
}

// strip writes marked texts of a corpus without their text: with offsets in code points
// where marked articles have words.
func strip(w io.Writer, files []string) error {
	for _, name := range files {
		recs, err := marked(name)
		if err != nil {
			return err
		}
		for i := range recs {
			if err := stripOne(w, &recs[i]); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		}
	}
	return nil
}

func stripOne(w io.Writer, rec *claim.Record) error {
	c := corpusOf(rec.ID)
	if c == nil {
		return fmt.Errorf("%s is of no corpus", rec.ID)
	}
	if text, err := c.text(rec.ID); err != nil || text != rec.Text {
		return fmt.Errorf("the text of %s is not that of the corpus (%v)", rec.ID, err)
	}
	fmt.Fprintf(w, "= id %s\n", rec.ID)
	if rec.Published != "" && c.events {
		fmt.Fprintf(w, "= published %s\n", rec.Published)
	}
	for k := range rec.Claims {
		fmt.Fprintln(w, wordless(&rec.Claims[k]))
	}
	return nil
}
