package source

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"isnad/document"
	"isnad/internal/locale"
)

// record is one line of JSON: the keys of claims.jsonl that describe a document.
// Other keys, claims among them, are passed over.
type record struct {
	ID        loose `json:"id"`
	Title     loose `json:"title"`
	Publisher loose `json:"publisher"`
	Published loose `json:"published"`
	Lang      loose `json:"lang"`
	URL       loose `json:"url"`
	Author    loose `json:"author"`
	Text      loose `json:"text"`
}

// loose is a string that tools also write as a number or as null.
type loose string

// UnmarshalJSON takes a string, a number, null, and a list of strings (authors).
func (l *loose) UnmarshalJSON(b []byte) error {
	switch b[0] {
	case '"':
		if s, ok := unquoted(b); ok {
			*l = loose(s)
			return nil
		}
		return json.Unmarshal(b, (*string)(l))
	case '[':
		var all []string
		if err := json.Unmarshal(b, &all); err != nil {
			return err
		}
		*l = loose(strings.Join(all, ", "))
		return nil
	case '{', 't', 'f':
		return errors.New("a string is wanted")
	case 'n':
		return nil
	}
	*l = loose(b)
	return nil
}

// readRecords reads JSON Lines, one document a line.
func readRecords(r *run, s *stream) bool {
	in := s.lines(r.opts.maxRecord())
	rr := &recordReader{run: r, declared: r.opts.Charset}
	if s.charset.wide && !r.problem(Problem{Input: s.input, Key: locale.ReadAs, Args: []any{s.charset.name}}) {
		return false
	}
	if rr.declared == "" && s.charset.enc != nil {
		rr.declared = s.charset.name // helps where a line is too short to tell
	}
	for {
		b, long, err := in.next()
		at := Problem{Input: s.input, Line: in.n, Skipped: true}
		switch {
		case errors.Is(err, io.EOF):
			return true
		case err != nil:
			return r.faulty(s, in.n, err)
		case long:
			at.Key, at.Args = locale.LineTooLong, []any{megabytes(in.max)}
			if !r.problem(at) {
				return false
			}
			continue
		}
		b = bytes.TrimSpace(b)
		if len(b) == 0 || len(b) == 1 && b[0] == 0x1a {
			continue
		}
		if in.n == 1 && len(b) == 1 {
			at.Key = locale.JSONSpread // an object over many lines: one sentence, not one a line
			return r.problem(at)
		}
		if !rr.record(at, b) {
			return false
		}
	}
}

// recordReader reads the lines of one input.
type recordReader struct {
	*run
	declared string
	told     bool // that lines are in another charset; once an input is enough
}

// record reads one line; at says where it stands.
func (r *recordReader) record(at Problem, b []byte) bool {
	var raw []byte
	if r.opts.Originals {
		raw = bytes.Clone(b) // the next line takes its place
	}
	if !utf8.Valid(b) {
		cs, ok := charsetOf(b, r.declared, false)
		if !ok {
			at.Key = locale.NotUTF8
			return r.problem(at)
		}
		note := Problem{Input: at.Input, Line: at.Line, Key: locale.Damaged}
		if cs.enc != nil {
			note.Key, note.Args = locale.ReadAs, []any{cs.name}
		}
		if !r.told && !r.problem(note) {
			return false
		}
		r.told = r.told || cs.enc != nil
		b = cs.decode(b)
	}
	var rec record
	if err := json.Unmarshal(b, &rec); err != nil {
		at.Key, at.Args = jsonFault(b, err)
		return r.problem(at)
	}
	if strings.TrimSpace(string(rec.Text)) == "" {
		at.Key, at.Args = locale.NoText, []any{string(rec.ID)}
		return r.problem(at)
	}
	return r.document(at.Input, at.Line, string(rec.Text), rec.meta(r.opts.Meta), raw)
}

// meta joins what the record says with what was given for records that do not say.
func (rec *record) meta(given document.Meta) document.Meta {
	or := func(l loose, s string) string {
		if l != "" {
			return string(l)
		}
		return s
	}
	return document.Meta{
		ID: string(rec.ID), Title: or(rec.Title, given.Title), Publisher: or(rec.Publisher, given.Publisher), Author: or(rec.Author, given.Author),
		Published: or(rec.Published, given.Published), Lang: or(rec.Lang, given.Lang), URL: string(rec.URL),
	}
}

// jsonFault tells in people's words why a line is no record.
func jsonFault(b []byte, err error) (locale.Key, []any) {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case bytes.IndexByte(b, 0) >= 0:
		return locale.JSONNul, nil
	case errors.As(err, &syntax) && syntax.Offset >= int64(len(b)) && strings.Contains(err.Error(), "unexpected end"):
		return locale.JSONCut, nil
	case errors.As(err, &syntax):
		return locale.JSONFault, []any{utf8.RuneCount(b[:min(int(syntax.Offset), len(b))]), err}
	case errors.As(err, &kind):
		return locale.JSONKind, []any{err}
	}
	return locale.JSONKind, []any{err}
}
