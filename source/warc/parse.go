package warc

import (
	"bytes"
	"errors"
	"io"
	"strings"

	"isnad/internal/locale"
	"isnad/source/fault"
)

// record reads what follows the version line.
func (r *Reader) record(pos Position) (*Record, error) {
	rec := &Record{Position: pos, Header: map[string]string{}}
	if err := r.header(rec.Header); err != nil {
		return nil, err
	}
	rec.Type = strings.ToLower(rec.Header["warc-type"])
	n := rec.length()
	if n < 0 {
		if err := r.resync(); err != nil && !errors.Is(err, io.EOF) {
			return nil, err
		}
		return nil, damaged(pos, "its Content-Length is missing or no number")
	}
	if !rec.read() {
		return rec, r.discard(n)
	}
	if n > r.max {
		if err := r.discard(n); err != nil {
			return nil, err
		}
		return nil, fault.New(locale.TooLarge, fault.Size(r.max))
	}
	if err := r.take(n); err != nil {
		return nil, err
	}
	rec.BadHash = !digestFits(rec.Header["warc-block-digest"], r.block)
	if r.payload(rec); rec.large {
		return nil, fault.New(locale.TooLarge, fault.Size(r.max))
	}
	return rec, nil
}

// header reads name: value lines up to the empty one; a line that starts with a blank
// goes on the one before.
func (r *Reader) header(into map[string]string) error {
	last, size := "", 0
	for {
		line, err := r.line(maxHeader)
		if err != nil {
			return unexpected(err)
		}
		if size += len(line); line == "" || size > maxHeader {
			return nil
		}
		if line[0] == ' ' || line[0] == '\t' {
			into[last] += " " + strings.TrimSpace(line)
			continue
		}
		name, value, _ := strings.Cut(line, ":")
		last = strings.ToLower(strings.TrimSpace(name))
		if _, have := into[last]; !have {
			into[last] = strings.TrimSpace(value)
		}
	}
}

func unexpected(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

func (r *Reader) discard(n int64) error {
	_, err := io.CopyN(io.Discard, r.in, n)
	return unexpected(err)
}

// take reads a block into memory that the next record uses again. It grows as bytes
// come, so that a length that lies costs nothing.
func (r *Reader) take(n int64) error {
	if cap(r.block) > 4<<20 && n < 1<<20 {
		r.block = nil
	}
	b := bytes.NewBuffer(r.block[:0])
	got, err := b.ReadFrom(io.LimitReader(r.in, n))
	r.block = b.Bytes()
	if err == nil && got < n {
		err = io.ErrUnexpectedEOF
	}
	return unexpected(err)
}

// payload takes the HTTP answer of a block apart.
func (r *Reader) payload(rec *Record) {
	kind := strings.ToLower(rec.Header["content-type"])
	if rec.Type != "response" || !strings.HasPrefix(kind, "application/http") && !bytes.HasPrefix(r.block, []byte("HTTP/")) {
		rec.Body = r.block
		return
	}
	body, ok := answer(rec, r.block)
	if !ok {
		rec.Cut = true
		return
	}
	raw := body
	if strings.EqualFold(rec.HTTP.Get("Transfer-Encoding"), "chunked") {
		// Many archives keep the header of chunks that they have undone.
		if whole, cut, isChunked := dechunk(body); isChunked {
			body, rec.Cut = whole, cut
		}
	}
	if d := rec.Header["warc-payload-digest"]; d != "" && rec.Header["warc-block-digest"] == "" && rec.Header["warc-truncated"] == "" {
		rec.BadHash = !digestFits(d, raw) && !digestFits(d, body)
	}
	rec.Body = body
	for _, enc := range encodings(rec.HTTP) {
		out, err := r.undo.content(enc, rec.Body, r.max, &r.body)
		rec.large = rec.large || errors.Is(err, errLarge)
		rec.Cut = rec.Cut || err != nil
		rec.Body = out
	}
}
