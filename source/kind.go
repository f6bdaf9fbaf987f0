package source

import (
	"bytes"
	"regexp"
	"strings"

	"isnad/internal/locale"
	"isnad/source/mail"
	"isnad/source/markdown"
	"isnad/source/table"
)

// kind is one kind of content: how it is known by its first bytes, and who reads it.
type kind struct {
	name string
	is   func(head []byte) bool // at most sniffLen bytes
	read func(*run, *stream) bool
}

// jsonLines is the kind whose lines are decoded one by one.
const jsonLines = "json lines"

// mailKind and binaryKind are judged in a way of their own, too.
const (
	mailKind   = "mail"
	binaryKind = "binary"
)

// containers are known by their bytes before any decoding. The tables are functions
// because what lies in a container is read by the same tables.
func containers() []kind {
	return []kind{
		{"zip", magic("PK\x03\x04"), readZip},
		{"gzip", magic("\x1f\x8b"), readGzip},
		{"pdf", isPDF, readPDF},
		{"warc", magic("WARC/"), readWARC},
		{"tar", isTar, readTar},
		{"mbox", mail.IsMbox, readMbox},
	}
}

// kinds are known by their decoded head; plain text takes what nothing else knows.
func kinds() []kind {
	return []kind{
		{"html", isHTML, readHTML},
		{"xml", isXML, readXML},
		{mailKind, mail.Is, readMail},
		{binaryKind, binary, refuse(locale.IsBinary)},
		{"json array", isArray, refuse(locale.IsJSONArray)},
		{jsonLines, isRecords, readRecords},
		{"table", func(head []byte) bool { return table.Is(head, nil) }, readTable},
		{"markdown", markdown.Is, readMarkdown},
		{"text", func([]byte) bool { return true }, readText},
	}
}

var (
	isHTML    = matches(`(?i)^\x{FEFF}?\s*(<\?xml[^>]*>\s*)?(<!--(?s:.*?)-->\s*)*<(!doctype\s+html|html|head|body|meta|title|script|table|div|p|center|link|style)\b`)
	isXML     = matches(`^\x{FEFF}?\s*<(\?xml|rss|feed|rdf:RDF|opml)\b`)
	isArray   = matches(`^\s*\[\s*\{\s*"`)
	isRecords = matches(`^\s*\{\s*("|\})`)
	isMarkup  = matches(`^\s*(<\?xml|\{)`)
)

// isPDF forgives the rubbish that some servers put before the first line.
func isPDF(head []byte) bool {
	return bytes.Contains(head[:min(len(head), 1024)], []byte("%PDF-")) && !isHTML(head)
}

func isTar(head []byte) bool { return len(head) > 262 && string(head[257:262]) == "ustar" }

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
