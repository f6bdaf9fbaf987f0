package source

import (
	"bytes"
	"io"

	"isnad/document"
	"isnad/internal/locale"
)

// readText reads a whole input as one document.
func readText(r *run, s *stream) bool {
	most := r.opts.maxRecord()
	b, err := io.ReadAll(io.LimitReader(s.raw, int64(most)+1))
	if err != nil {
		return r.faulty(s, 0, err)
	}
	if len(b) > most {
		return r.problem(Problem{Input: s.input, Key: locale.TextTooLong, Args: []any{megabytes(most)}, Skipped: true})
	}
	s.original = b
	cs, ok := charsetOf(b, r.opts.Charset, false) // the whole text tells better than its head
	if !ok {
		return r.undecodable(s, b)
	}
	switch {
	case cs.enc != nil:
		if !r.problem(Problem{Input: s.input, Key: locale.ReadAs, Args: []any{cs.name}}) {
			return false
		}
	case !validUTF8(b, false):
		if !r.problem(Problem{Input: s.input, Line: badLine(b), Key: locale.Damaged}) {
			return false
		}
	}
	text := cs.decode(b)
	if len(bytes.TrimSpace(text)) == 0 {
		return r.problem(Problem{Input: s.input, Key: locale.Empty, Skipped: true})
	}
	return r.found(s, 0, string(text), document.Meta{})
}

// megabytes writes a limit as people say it.
func megabytes(n int) string {
	if n < 1<<20 {
		return itoa(n>>10) + " KB"
	}
	return itoa(n>>20) + " MB"
}
