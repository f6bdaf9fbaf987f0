// Package office reads the text of DOCX and ODT documents: the paragraphs as they stand
// after all tracked changes, and title, author and day of the file's properties. Old
// binary .doc files, tables' shapes, notes and comments are left out.
package office

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"

	"isnad/internal/locale"
	"isnad/source/fault"
)

// maxXML is the longest part of a document that is read, inflated.
const maxXML = 32 << 20

// Document is what was read; empty fields are unknown.
type Document struct {
	Title, Author, Created string // Created is an ISO day
	Text                   string // one paragraph a line
}

// Is tells whether the names of a ZIP's files are those of a DOCX or an ODT.
func Is(names []string) bool {
	has := func(name string) bool { return slices.Contains(names, name) }
	return has("word/document.xml") || has("content.xml") && has("mimetype") && has("META-INF/manifest.xml")
}

// Read reads a DOCX or ODT of the given size. The error is a fault.
func Read(r io.ReaderAt, size int64) (Document, error) {
	z, err := zip.NewReader(r, size)
	if err != nil {
		return Document{}, fault.Of(err, locale.DocxBad)
	}
	var d Document
	found := false
	for _, f := range z.File {
		switch f.Name {
		case "word/document.xml":
			found = true
			err = d.part(f, d.body)
		case "content.xml":
			found = true
			err = d.part(f, d.odtText)
		case "docProps/core.xml", "meta.xml":
			_ = d.part(f, d.core) // a document without its properties is still one
		}
		if err != nil {
			return d, fault.Of(err, locale.DocxBad)
		}
	}
	if !found {
		return d, fault.New(locale.DocxBad, errors.New("word/document.xml is missing"))
	}
	return d, nil
}

func (d *Document) part(f *zip.File, read func(*xml.Decoder) error) error {
	rc, err := f.Open()
	if err != nil {
		return err
	}
	defer rc.Close()
	in := &io.LimitedReader{R: rc, N: maxXML}
	err = read(xml.NewDecoder(in))
	if in.N <= 0 {
		return fault.New(locale.TooLarge, fault.Size(maxXML))
	}
	return err
}

// tokens calls f with each token until the end; a document type is an attack here.
func tokens(x *xml.Decoder, f func(xml.Token)) error {
	for {
		t, err := x.Token()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		}
		if dir, ok := t.(xml.Directive); ok && bytes.Contains(dir, []byte("ENTITY")) {
			return fault.New(locale.XMLEntities)
		}
		f(t)
	}
}

// body gathers the runs of text; what was deleted under tracked changes is not text.
func (d *Document) body(x *xml.Decoder) error {
	var b strings.Builder
	inText, deleted := false, 0
	err := tokens(x, func(t xml.Token) {
		switch t := t.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "t":
				inText = true
			case "del", "moveFrom":
				deleted++
			case "tab":
				b.WriteByte(' ')
			case "br", "cr":
				b.WriteByte('\n')
			}
		case xml.EndElement:
			switch t.Name.Local {
			case "t":
				inText = false
			case "del", "moveFrom":
				deleted--
			case "p":
				b.WriteByte('\n')
			}
		case xml.CharData:
			if inText && deleted == 0 {
				b.Write(t)
			}
		}
	})
	d.Text = paragraphs(b.String())
	return err
}

func (d *Document) core(x *xml.Decoder) error {
	var at *string
	return tokens(x, func(t xml.Token) {
		switch t := t.(type) {
		case xml.StartElement:
			at = map[string]*string{"title": &d.Title, "creator": &d.Author, "initial-creator": &d.Author, "created": &d.Created, "creation-date": &d.Created}[t.Name.Local]
			if at != nil && *at != "" {
				at = nil // the first says it
			}
		case xml.EndElement:
			if at == &d.Created && len(d.Created) > 10 {
				d.Created = d.Created[:10]
			}
			at = nil
		case xml.CharData:
			if at != nil {
				*at += string(t)
			}
		}
	})
}
