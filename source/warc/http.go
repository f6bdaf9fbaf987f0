package warc

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"net/http"
	"net/textproto"
	"strconv"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zlib"
)

// answer parts an HTTP answer into its header, put on the record, and its body.
func answer(rec *Record, block []byte) (body []byte, ok bool) {
	end := bytes.Index(block, []byte("\r\n\r\n"))
	skip := 4
	if lf := bytes.Index(block, []byte("\n\n")); lf >= 0 && (end < 0 || lf < end) {
		end, skip = lf, 2
	}
	if end < 0 || end > maxHeader {
		return nil, false
	}
	head := textproto.NewReader(bufio.NewReader(bytes.NewReader(block[:end+skip])))
	status, err := head.ReadLine()
	if err != nil || !strings.HasPrefix(status, "HTTP/") {
		return nil, false
	}
	if f := strings.Fields(status); len(f) > 1 {
		rec.Status, _ = strconv.Atoi(f[1])
	}
	h, _ := head.ReadMIMEHeader() // what could be read of a broken header is enough
	rec.HTTP = http.Header(h)
	if rec.HTTP == nil {
		rec.HTTP = http.Header{}
	}
	return block[end+skip:], true
}

// dechunk undoes chunked transfer. isChunked is false where the body does not begin as
// a chunk; cut where the last chunk is missing.
func dechunk(b []byte) (out []byte, cut, isChunked bool) {
	for first := true; ; first = false {
		i := bytes.IndexByte(b, '\n')
		if i < 0 || i > 100 {
			return out, true, !first
		}
		size, _, _ := strings.Cut(strings.TrimSpace(string(b[:i])), ";")
		n, err := strconv.ParseUint(strings.TrimSpace(size), 16, 31)
		if err != nil {
			return out, true, !first
		}
		b = b[i+1:]
		if n == 0 {
			return out, false, true
		}
		if first {
			out = make([]byte, 0, len(b))
		}
		out = append(out, b[:min(int(n), len(b))]...)
		if int(n) >= len(b) {
			return out, true, true
		}
		b = bytes.TrimPrefix(bytes.TrimPrefix(b[n:], []byte("\r")), []byte("\n"))
	}
}

// encodings lists the content encodings in the order in which they are undone.
func encodings(h http.Header) []string {
	var out []string
	for _, v := range h.Values("Content-Encoding") {
		for _, e := range strings.Split(v, ",") {
			out = append([]string{strings.ToLower(strings.TrimSpace(e))}, out...)
		}
	}
	return out[:min(len(out), 3)]
}

// undoer keeps decoders from one record to the next.
type undoer struct {
	gz *gzip.Reader
	br *brotli.Reader
}

var errLarge = errors.New("the payload inflates beyond the limit")

// content undoes one encoding into buf. A body that is not encoded as it says comes
// back as it is: many archives keep the header of an encoding that they have undone.
func (u *undoer) content(enc string, b []byte, limit int64, buf *bytes.Buffer) ([]byte, error) {
	var in io.Reader
	switch enc {
	case "gzip", "x-gzip":
		if !bytes.HasPrefix(b, []byte("\x1f\x8b")) {
			return b, nil
		}
		if u.gz == nil {
			u.gz = new(gzip.Reader)
		}
		if err := u.gz.Reset(bytes.NewReader(b)); err != nil {
			return b, err
		}
		in = u.gz
	case "br":
		if u.br == nil {
			u.br = brotli.NewReader(nil)
		}
		_ = u.br.Reset(bytes.NewReader(b))
		in = u.br
	case "deflate":
		in = deflated(b)
	default:
		return b, nil
	}
	if cap(buf.Bytes()) > 4<<20 {
		*buf = bytes.Buffer{}
	}
	var into bytes.Buffer // two encodings must not share one buffer
	if buf.Len() == 0 || len(b) == 0 || &buf.Bytes()[0] != &b[0] {
		into = *buf
		into.Reset()
	}
	n, err := into.ReadFrom(io.LimitReader(in, limit+1))
	*buf = into
	out := into.Bytes()
	switch {
	case n > limit:
		return out[:limit], errLarge
	case err != nil && n == 0:
		return b, nil
	}
	return out, err
}

// deflated reads zlib, or raw deflate, which some servers send instead.
func deflated(b []byte) io.Reader {
	if z, err := zlib.NewReader(bytes.NewReader(b)); err == nil {
		return z
	}
	return flate.NewReader(bytes.NewReader(b))
}
