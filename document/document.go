package document

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode/utf8"

	"isnad/arabic/lang"
	"isnad/calendar"
)

// Document is one text as published, with what is known about it.
type Document struct {
	ID        string // given, or Identity where none was
	Title     string
	Publisher string
	Author    string
	Dateline  string        // place, agency or correspondent named at the head, as written
	Published *calendar.Day // nil where unknown
	Lang      string        // ISO 639-1, "und" where it could not be told
	URL       string
	Text      string // valid UTF-8; offsets into it are bytes
	Furniture []Range
}

// Range is a stretch of bytes of the text, End exclusive.
type Range struct{ Start, End int }

// Meta is what a source gives about a text; all of it may be empty.
type Meta struct {
	ID, Title, Publisher, Author, Published, Lang, URL string
}

// New makes a document of a text and what was given about it: bytes that are no
// UTF-8 become U+FFFD, the day is parsed, the language told where not given,
// furniture found. The error names a day that is none; the document is usable then too.
func New(text string, m Meta) (*Document, error) {
	if !utf8.ValidString(text) {
		text = strings.ToValidUTF8(text, "\uFFFD")
	}
	d := &Document{ID: m.ID, Title: m.Title, Publisher: m.Publisher, Author: m.Author, Lang: m.Lang, URL: m.URL, Text: text}
	var err error
	if m.Published != "" {
		if day, perr := parseDay(m.Published); perr != nil {
			err = fmt.Errorf("the day of publication %q is no day (write 2015-07-21); the text is read without one", m.Published)
		} else {
			d.Published = &day
		}
	}
	if d.Lang == "" {
		d.Lang = string(lang.Of(text))
	}
	d.Furniture = furniture(d)
	if d.ID == "" {
		d.ID = d.Identity()
	}
	return d, err
}

// parseDay reads an ISO day, also with a time behind it.
func parseDay(s string) (calendar.Day, error) {
	if len(s) > 10 && (s[10] == 'T' || s[10] == ' ') {
		s = s[:10]
	}
	return calendar.Parse(s)
}

// Identity returns the SHA-256, in hexadecimal, of the canonical text (line ends
// as \n, no spaces at the ends of lines) and of title, publisher, day and address.
func (d *Document) Identity() string {
	h := sha256.New()
	day := ""
	if d.Published != nil {
		day = d.Published.String()
	}
	for _, s := range []string{"isnad document 1", d.Title, d.Publisher, day, d.URL} {
		fmt.Fprintf(h, "%d:%s\n", len(s), s)
	}
	for line := range strings.Lines(strings.ReplaceAll(d.Text, "\r\n", "\n")) {
		h.Write([]byte(strings.TrimRight(line, " \t\r\n\u00a0")))
		h.Write([]byte{'\n'})
	}
	return hex.EncodeToString(h.Sum(nil))
}

// InFurniture tells whether the byte at offset at stands in a line that reports nothing.
func (d *Document) InFurniture(at int) bool {
	for _, r := range d.Furniture {
		if at >= r.Start && at < r.End {
			return true
		}
	}
	return false
}
