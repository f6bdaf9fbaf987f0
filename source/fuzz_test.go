package source

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// FuzzOpen gives any bytes as an input: every item is one thing, every text UTF-8
// without NUL, every problem a sentence on one line.
func FuzzOpen(f *testing.F) {
	win, _ := charmap.Windows1256.NewEncoder().String(sentence)
	for _, s := range []string{sentence, aRecord, aRecord + "\n" + aRecord[:50], win, utf16LE(sentence, true), "\x00\x00", "{\"text\":\"\\ud800\"}", "PK\x03\x04", "{\n", "[{\"a\":1}]",
		aPage, aFeed, aMail, zipped("a", aPage), gzipped(tarred("a", sentence)), warcRecord("https://x.example/", "text/html", aPage), "title,text\nx,y\n", "# x\n**y**", "%PDF-1.4"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		for it := range Open(t.Context(), []string{Stdin}, Options{Stdin: bytes.NewReader(b), MaxRecord: 1 << 16}) {
			switch {
			case (it.Doc == nil) == (it.Problem == nil):
				t.Fatalf("%+v", it)
			case it.Doc != nil && (!utf8.ValidString(it.Doc.Text) || strings.Contains(it.Doc.Text, "\x00") || it.Doc.ID == ""):
				t.Fatalf("document %+v", it.Doc)
			case it.Problem != nil && strings.Contains(it.Problem.Error(), "%!"):
				t.Fatalf("problem %q", it.Problem)
			}
		}
	})
}

// FuzzCharset: decoding gives UTF-8 whatever the bytes and whatever was declared.
func FuzzCharset(f *testing.F) {
	f.Add([]byte(sentence), "")
	f.Add([]byte("\xc7\xe1\xdf"), "windows-1256")
	f.Add([]byte("\xff\xfe\x06"), "utf-16")
	f.Fuzz(func(t *testing.T, b []byte, declared string) {
		for _, cut := range []bool{false, true} {
			if cs, ok := charsetOf(b, declared, cut); ok && !utf8.Valid(cs.decode(b)) {
				t.Fatalf("%s gives bytes that are no UTF-8", cs.name)
			}
		}
	})
}
