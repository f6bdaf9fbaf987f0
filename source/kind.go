package source

import (
	"bytes"
	"regexp"
	"strings"

	"isnad/internal/locale"
)

// kind is one kind of content: how it is known by its first bytes, and who reads it.
type kind struct {
	name string
	is   func(head []byte) bool // at most sniffLen bytes
	read func(*run, *stream) bool
}

// jsonLines is the kind whose lines are decoded one by one.
const jsonLines = "json lines"

// containers are known by their bytes before any decoding.
var containers = []kind{
	{"zip", magic("PK\x03\x04"), refuse(locale.IsKind, "ZIP")},
	{"gzip", magic("\x1f\x8b"), refuse(locale.IsGzip)},
	{"pdf", magic("%PDF-"), refuse(locale.IsKind, "PDF")},
}

// kinds are known by their decoded head; plain text takes what nothing else knows.
var kinds = []kind{
	{"html", matches(`(?i)^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)?<(!doctype\s+html|html|head|body)\b`), refuse(locale.IsKind, "HTML")},
	{"xml", matches(`^\s*<(\?xml|rss|feed)\b`), refuse(locale.IsKind, "XML")},
	{"binary", binary, refuse(locale.IsBinary)},
	{"json array", matches(`^\s*\[\s*\{\s*"`), refuse(locale.IsJSONArray)},
	{jsonLines, matches(`^\s*\{\s*("|\})`), readRecords},
	{"text", func([]byte) bool { return true }, readText},
}

// kindOf returns the first kind of the table that knows the head, nil where none does.
func kindOf(table []kind, head []byte) *kind {
	for i := range table {
		if table[i].is(head) {
			return &table[i]
		}
	}
	return nil
}

func magic(s string) func([]byte) bool {
	return func(head []byte) bool { return bytes.HasPrefix(head, []byte(s)) }
}

func matches(expr string) func([]byte) bool {
	return regexp.MustCompile(expr).Match
}

// binary tells bytes that are no text: one control byte in fifty or more.
func binary(head []byte) bool {
	n := 0
	for _, b := range head {
		if b < ' ' && !strings.ContainsRune("\t\n\r\f\v\x1a\x1b", rune(b)) {
			n++
		}
	}
	return n*50 > len(head)
}

// refuse names what the input is and what to do about it.
func refuse(key locale.Key, args ...any) func(*run, *stream) bool {
	return func(r *run, s *stream) bool {
		return r.problem(Problem{Input: s.input, Key: key, Args: args, Skipped: true})
	}
}
