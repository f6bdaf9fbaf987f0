package source

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"os"

	"golang.org/x/text/transform"

	"isnad/document"
	"isnad/internal/locale"
	"isnad/source/table"
)

// sniffLen is how much of an input is looked at to tell charset and kind.
const sniffLen = 64 << 10

// stream is one opened input.
type stream struct {
	input   string
	raw     *bufio.Reader // bytes as they are, mark included
	charset charset       // as far as the head tells

	file  *os.File    // where the input is a file of its own
	size  int64       // of the file
	tell  func(int64) // progress
	hint  hint        // what is known of it from outside
	quiet bool        // what is no text is no problem: pictures attached to mail

	original []byte // what was read of it, whole and as it came, where it was
}

// hint is what a server or a container says of a stream.
type hint struct {
	document.Meta
	charset, mediaType string
}

// stream reads one input of whatever kind; f is it where it is a file.
func (r *run) stream(input string, in io.Reader, f *os.File) bool {
	if r.opts.Progress != nil {
		in = counter{in, r.opts.Progress}
	}
	s := &stream{input: input, tell: r.opts.Progress}
	if f != nil {
		if s.size = sizeOf(f); s.size > 0 {
			s.file = f
		}
	}
	return r.streamOf(s, in)
}

// streamOf reads a stream, or what lies in one, of whatever kind.
func (r *run) streamOf(s *stream, in io.Reader) bool {
	input := s.input
	s.raw = bufio.NewReaderSize(in, sniffLen)
	head, err := s.raw.Peek(sniffLen)
	whole := errors.Is(err, io.EOF)
	switch {
	case err != nil && !whole && len(head) == 0:
		return r.faulty(s, 0, err) // else whoever reads meets it behind what could be read
	case whole && len(bytes.TrimSpace(head)) == 0:
		return r.problem(Problem{Input: input, Key: locale.Empty, Skipped: true})
	}
	if k := kindOf(containers(), head); k != nil {
		return k.read(r, s)
	}
	if s.hint.mediaType == "text/html" && !isMarkup(head) || isHTML(head) {
		return readHTML(r, s) // before the charset: pages declare theirs
	}
	if isXML(head) {
		return readXML(r, s)
	}
	var ok bool
	if s.charset, ok = charsetOf(head, r.opts.Charset, !whole); !ok {
		// Records are judged line by line: joined files mix charsets.
		if k := kindOf(kinds(), head); k == nil || k.name != jsonLines && k.name != mailKind {
			if s.quiet {
				return true
			}
			return r.undecodable(s, head)
		}
	}
	text := s.charset.decode(head)
	if len(r.opts.Columns) > 0 && table.Is(text, r.opts.Columns) {
		return readTable(r, s)
	}
	k := kindOf(kinds(), text)
	if k.name == binaryKind && s.quiet {
		return true
	}
	return k.read(r, s)
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

// decoded returns the stream as UTF-8.
func (s *stream) decoded() *bufio.Reader {
	_, _ = s.raw.Discard(s.charset.bom)
	if s.charset.enc == nil {
		return s.raw
	}
	return bufio.NewReaderSize(transform.NewReader(s.raw, s.charset.enc.NewDecoder()), sniffLen)
}
