package source

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Each document comes with the very bytes it was read from, undecoded.
func TestOriginals(t *testing.T) {
	page1256 := encode(t, charmap1256, aPage)
	pdf, err := os.ReadFile("pdf/testdata/libreoffice.pdf")
	if err != nil {
		t.Fatal(err)
	}
	docx := zipped("word/document.xml", aDocx)
	mbox := "From a@b Tue Mar  3 10:00:00 2015\n" + aMail + "\nFrom a@b Tue Mar  3 10:00:00 2015\n" + strings.Replace(aMail, "Report", "Second", 1)
	for name, tc := range map[string]struct {
		in   string
		want []string
	}{
		"page":    {page1256, []string{page1256}},
		"text":    {encode(t, charmap1256, sentence), []string{encode(t, charmap1256, sentence)}},
		"records": {aRecord + "\n" + strings.Replace(aRecord, "a1", "b2", 1) + "\r\n", []string{aRecord, strings.Replace(aRecord, "a1", "b2", 1)}},
		"feed":    {aFeed, []string{aFeed}},
		"mbox":    {mbox, []string{aMail + "\n", strings.Replace(aMail, "Report", "Second", 1)}},
		"pdf":     {string(pdf), []string{string(pdf)}},
		"docx":    {docx, []string{docx}},
		"warc":    {gzipped(warcRecord("https://x.example/", "text/html", page1256)), []string{page1256}},
		"table":   {"title,text\nخبر,\"" + sentence + "\"\n", []string{""}},
	} {
		file := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(file, []byte(tc.in), 0o644); err != nil {
			t.Fatal(err)
		}
		for _, o := range []Options{{Originals: true}, {Originals: true, Stdin: strings.NewReader(tc.in)}} {
			from := file
			if o.Stdin != nil {
				from = Stdin
			}
			var got [][]byte
			for it := range Open(t.Context(), []string{from}, o) {
				if it.Doc != nil {
					got = append(got, it.Raw)
				}
			}
			for i := range max(len(got), len(tc.want)) {
				if i >= len(got) || i >= len(tc.want) || !bytes.Equal(got[i], []byte(tc.want[i])) {
					t.Errorf("%s from %s: document %d of %d, %d wanted: not the bytes that came", name, from, i, len(got), len(tc.want))
				}
			}
		}
		for it := range Open(t.Context(), []string{file}, Options{}) {
			if it.Raw != nil {
				t.Errorf("%s: bytes are kept that nobody asked for", name)
			}
		}
	}
}
