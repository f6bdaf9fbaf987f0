// Package table reads CSV and its like: which mark parts the columns is told by the
// head, which column holds what by its name, in English or Arabic, or as the user maps
// it. It knows the columns of a document only, and makes no documents.
package table

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"

	"isnad/internal/locale"
	"isnad/source/fault"
)

// Fields are what a column may hold, as --columns names them.
var Fields = []string{"id", "title", "text", "publisher", "published", "lang", "url", "author"}

// synonyms are the names that tools and people give to columns, in lower case.
var synonyms = map[string][]string{
	"id":        {"id", "doc_id", "document_id", "guid", "المعرف", "الرقم"},
	"title":     {"title", "headline", "العنوان", "عنوان"},
	"text":      {"text", "body", "content", "article", "full_text", "النص", "نص", "المحتوى", "متن"},
	"publisher": {"publisher", "source", "outlet", "site", "media", "الناشر", "المصدر", "الموقع"},
	"published": {"published", "date", "published_at", "publish_date", "publication_date", "pubdate", "day", "التاريخ", "تاريخ النشر"},
	"lang":      {"lang", "language", "اللغة"},
	"url":       {"url", "link", "address", "الرابط", "رابط"},
	"author":    {"author", "byline", "writer", "الكاتب", "المحرر"},
}

// Row is one row: what each field of Fields holds, and the line on which it starts.
type Row struct {
	Line   int
	Fields map[string]string
}

// Columns reads a mapping as users write it: text=NAME,title=NAME.
func Columns(s string) (map[string]string, error) {
	m := map[string]string{}
	for _, part := range strings.Split(s, ",") {
		k, v, ok := strings.Cut(part, "=")
		k = strings.TrimSpace(k)
		if _, known := synonyms[k]; !ok || !known || strings.TrimSpace(v) == "" {
			if strings.TrimSpace(s) == "" {
				return m, nil
			}
			return nil, fmt.Errorf("%q is no mapping of a column; write text=NAME with one of %s", part, strings.Join(Fields, ", "))
		}
		m[k] = strings.TrimSpace(v)
	}
	return m, nil
}

// Is tells whether a text begins as a table with a text column: its first line, parted,
// names one, and the second has columns too.
func Is(head []byte, columns map[string]string) bool {
	comma, names := firstLine(head)
	if comma == 0 {
		return false
	}
	at := places(names, columns)
	_, text := at["text"]
	return text && len(at) >= 2
}

// firstLine returns the mark that parts the first line best, 0 for none, and the names.
func firstLine(head []byte) (rune, []string) {
	line, _, ok := strings.Cut(strings.TrimPrefix(string(head), "\uFEFF"), "\n")
	if !ok || len(line) > 4096 {
		return 0, nil
	}
	var best rune
	var names []string
	for _, c := range []rune{',', ';', '\t', '|'} {
		r := csv.NewReader(strings.NewReader(line))
		r.Comma, r.LazyQuotes = c, true
		if f, err := r.Read(); err == nil && len(f) > len(names) && len(f) > 1 {
			best, names = c, f
		}
	}
	return best, names
}

// places maps fields to column numbers.
func places(names []string, columns map[string]string) map[string]int {
	at := map[string]int{}
	for field, syn := range synonyms {
		want := syn
		if c, ok := columns[field]; ok {
			want = []string{strings.ToLower(c)}
		}
	search:
		for _, w := range want {
			for i, n := range names {
				if strings.ToLower(strings.TrimSpace(strings.TrimPrefix(n, "\uFEFF"))) == w {
					at[field] = i
					break search
				}
			}
		}
	}
	return at
}

// Read calls f with each row that can be read, and with a fault for each that cannot;
// it ends early when f returns false. A record longer than limit ends the table: a
// quotation mark that is never closed would swallow the rest of it.
func Read(r io.Reader, head []byte, columns map[string]string, limit int, f func(Row, error) bool) error {
	comma, names := firstLine(head)
	if comma == 0 {
		return fault.New(locale.TableNoText, "–")
	}
	at := places(names, columns)
	if _, ok := at["text"]; !ok {
		return fault.New(locale.TableNoText, strings.Join(names, ", "))
	}
	b := &bounded{r: r, max: limit + 64<<10}
	c := csv.NewReader(b)
	c.Comma, c.LazyQuotes, c.FieldsPerRecord, c.ReuseRecord = comma, true, -1, true
	for first := true; ; first = false {
		b.n = 0
		rec, err := c.Read()
		line, _ := c.FieldPos(0)
		var pe *csv.ParseError
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case errors.As(err, &pe):
			if !f(Row{Line: pe.StartLine}, fault.New(locale.TableRow, pe.Err)) {
				return nil
			}
			continue
		case err != nil:
			return err
		case first:
			continue
		}
		row := Row{Line: line, Fields: map[string]string{}}
		for field, i := range at {
			if i < len(rec) {
				row.Fields[field] = strings.TrimSpace(rec[i])
			}
		}
		if !f(row, nil) {
			return nil
		}
	}
}

// bounded fails once one record has taken more than max bytes.
type bounded struct {
	r      io.Reader
	n, max int
}

func (b *bounded) Read(p []byte) (int, error) {
	if b.n > b.max {
		return 0, fault.New(locale.TooLarge, fault.Size(int64(b.max)))
	}
	n, err := b.r.Read(p)
	b.n += n
	return n, err
}
