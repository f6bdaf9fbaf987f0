package source

import (
	"bufio"
	"bytes"
	"errors"
	"io"

	"golang.org/x/text/transform"

	"isnad/internal/locale"
)

// sniffLen is how much of an input is looked at to tell charset and kind.
const sniffLen = 64 << 10

// stream is one opened input.
type stream struct {
	input   string
	raw     *bufio.Reader // bytes as they are, mark included
	charset charset       // as far as the head tells
}

// stream reads one input of whatever kind.
func (r *run) stream(input string, in io.Reader) bool {
	if r.opts.Progress != nil {
		in = counter{in, r.opts.Progress}
	}
	s := &stream{input: input, raw: bufio.NewReaderSize(in, sniffLen)}
	head, err := s.raw.Peek(sniffLen)
	whole := errors.Is(err, io.EOF)
	switch {
	case err != nil && !whole:
		return r.problem(unreadable(input, err))
	case whole && len(bytes.TrimSpace(head)) == 0:
		return r.problem(Problem{Input: input, Key: locale.Empty, Skipped: true})
	}
	if k := kindOf(containers, head); k != nil {
		return k.read(r, s)
	}
	var ok bool
	if s.charset, ok = charsetOf(head, r.opts.Charset, !whole); !ok {
		// Records are judged line by line: joined files mix charsets.
		if k := kindOf(kinds, head); k == nil || k.name != jsonLines {
			return r.undecodable(s, head)
		}
	}
	return kindOf(kinds, s.charset.decode(head)).read(r, s)
}

// undecodable says why bytes in no known charset are left.
func (r *run) undecodable(s *stream, head []byte) bool {
	if binary(head) {
		return r.problem(Problem{Input: s.input, Key: locale.IsBinary, Skipped: true})
	}
	return r.problem(Problem{Input: s.input, Line: badLine(head), Key: locale.NotUTF8, Skipped: true})
}

// badLine returns the line of the first byte that is no UTF-8.
func badLine(b []byte) int {
	line := 1
	for l := range bytes.Lines(b) {
		if !validUTF8(l, false) {
			return line
		}
		line++
	}
	return 1
}

// lines returns the stream's lines. Only UTF-16 is decoded before it is cut: in
// every other charset the end of a line is one byte, and a line is judged alone.
func (s *stream) lines(most int) *lines {
	_, _ = s.raw.Discard(s.charset.bom)
	r := s.raw
	if s.charset.wide {
		r = bufio.NewReaderSize(transform.NewReader(s.raw, s.charset.enc.NewDecoder()), sniffLen)
	}
	return &lines{r: r, max: most}
}
