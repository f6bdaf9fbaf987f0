package claim

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Record is one line of claims.jsonl: a document with the claims read in it.
type Record struct {
	ID        string  `json:"id"`
	Title     string  `json:"title"`
	Publisher string  `json:"publisher"`
	Published string  `json:"published"` // ISO day, "" where unknown
	Lang      string  `json:"lang"`
	URL       string  `json:"url,omitempty"`
	Author    string  `json:"author,omitempty"`
	Text      string  `json:"text"`
	Claims    []Claim `json:"claims"`
}

// Encoder writes records, one a line, UTF-8, without HTML escapes.
type Encoder struct {
	w    io.Writer
	line []byte // room
}

// mostRoom is how many bytes an Encoder keeps for the next record.
const mostRoom = 1 << 20

// NewEncoder returns an Encoder that writes to w.
func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w} }

// Encode writes one record. Lists that are empty are written as [], never null.
func (e *Encoder) Encode(r *Record) error {
	if r.Claims == nil {
		r.Claims = []Claim{}
	}
	for i := range r.Claims {
		c := &r.Claims[i]
		if c.Roles == nil {
			c.Roles = []Role{}
		}
		if c.Isnad == nil {
			c.Isnad = []Link{}
		}
	}
	line, err := r.AppendJSON(e.line[:0])
	if err != nil {
		return err
	}
	line = append(line, '\n')
	if e.line = line; cap(line) > mostRoom {
		e.line = nil // one long text must not keep its memory
	}
	_, err = e.w.Write(line)
	return err
}

// Decoder reads records; it holds one line in memory at a time.
type Decoder struct {
	r    *bufio.Reader
	line int
}

// NewDecoder returns a Decoder that reads from r.
func NewDecoder(r io.Reader) *Decoder {
	return &Decoder{r: bufio.NewReaderSize(r, 1<<16)}
}

// LineError is a row of claims.jsonl that could not be read; decoding may go on.
type LineError struct {
	Line int
	Err  error
}

func (e *LineError) Error() string { return fmt.Sprintf("line %d: %v", e.Line, e.Err) }

// Unwrap returns the cause.
func (e *LineError) Unwrap() error { return e.Err }

// Decode reads the next record. It returns io.EOF at the end, a *LineError for a
// line that is no record or breaks the contract; the next call goes on after it.
func (d *Decoder) Decode() (*Record, error) {
	for {
		line, err := d.r.ReadBytes('\n')
		if len(line) == 0 && err != nil {
			return nil, err
		}
		d.line++
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		rec := new(Record)
		if jerr := json.Unmarshal(line, rec); jerr != nil {
			if errors.Is(err, io.EOF) {
				jerr = fmt.Errorf("the file ends inside a record: %w", jerr)
			}
			return nil, &LineError{d.line, jerr}
		}
		if cerr := rec.Check(); cerr != nil {
			return nil, &LineError{d.line, cerr}
		}
		return rec, nil
	}
}

// Check reports the first claim of r that breaks the contract.
func (r *Record) Check() error {
	text := []rune(r.Text)
	for i := range r.Claims {
		if err := r.Claims[i].Check(text); err != nil {
			return fmt.Errorf("claim %d of document %q: %w", i+1, r.ID, err)
		}
	}
	return nil
}
