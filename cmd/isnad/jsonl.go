package main

import (
	"bytes"
	"io"

	"isnad/claim"
)

// viewer writes results; it is called from one goroutine, in order.
type viewer interface {
	document(result) error
	finish() error
}

// jsonl writes claims.jsonl and nothing else, whole lines at a time: where a run is
// killed, whoever reads its output finds no cut record.
type jsonl struct {
	w   io.Writer
	b   bytes.Buffer
	enc *claim.Encoder
}

// jsonlBatch is how many bytes of lines are written at a time.
const jsonlBatch = 1 << 16

func newJSONL(w io.Writer) *jsonl {
	j := &jsonl{w: w}
	j.enc = claim.NewEncoder(&j.b)
	return j
}

func (j *jsonl) document(r result) error {
	d := r.Doc
	rec := claim.Record{
		ID: d.ID, Title: d.Title, Publisher: d.Publisher, Lang: d.Lang, URL: d.URL, Author: d.Author, Text: d.Text, Claims: r.claims,
	}
	if d.Published != nil {
		rec.Published = d.Published.String()
	}
	var err error
	if r.copied != nil {
		err = writeCopied(&j.b, &rec, r.copied)
	} else {
		err = j.enc.Encode(&rec)
	}
	if err != nil || j.b.Len() < jsonlBatch {
		return err
	}
	return j.flush()
}

func (j *jsonl) finish() error { return j.flush() }

func (j *jsonl) flush() error {
	_, err := j.w.Write(j.b.Bytes())
	if j.b.Reset(); j.b.Cap() > 8*jsonlBatch {
		j.b = bytes.Buffer{} // one long text must not keep its memory
	}
	return err
}
