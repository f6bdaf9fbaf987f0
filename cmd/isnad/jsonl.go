package main

import (
	"bufio"
	"io"

	"isnad/claim"
)

// viewer writes results; it is called from one goroutine, in order.
type viewer interface {
	document(result) error
	finish() error
}

// jsonl writes claims.jsonl and nothing else.
type jsonl struct {
	w   *bufio.Writer
	enc *claim.Encoder
}

func newJSONL(w io.Writer) *jsonl {
	b := bufio.NewWriterSize(w, 1<<16)
	return &jsonl{b, claim.NewEncoder(b)}
}

func (j *jsonl) document(r result) error {
	d := r.Doc
	rec := claim.Record{
		ID: d.ID, Title: d.Title, Publisher: d.Publisher, Lang: d.Lang, URL: d.URL, Author: d.Author, Text: d.Text, Claims: r.claims,
	}
	if d.Published != nil {
		rec.Published = d.Published.String()
	}
	return j.enc.Encode(&rec)
}

func (j *jsonl) finish() error { return j.w.Flush() }

func (j *jsonl) flush() error { return j.w.Flush() }
