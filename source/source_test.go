package source

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"

	"isnad/document"
	"isnad/internal/locale"
)

const (
	sentence = "انشق القائد سالم عن جماعة الوادي وبايع زعيم حركة الفجر يوم الخميس، وقال مصدر إن ثلاثة من رفاقه استسلموا."
	aRecord  = `{"id":"a1","title":"خبر","publisher":"مرافئ","published":"2021-03-14","lang":"ar","text":"` + sentence + `"}`
)

// got is what a test asks of an item.
type got struct {
	Line    int
	Text    string
	Problem locale.Key
	Skipped bool
}

func readAll(t *testing.T, o Options, inputs ...string) (items []Item, short []got) {
	t.Helper()
	for it := range Open(t.Context(), inputs, o) {
		if (it.Doc == nil) == (it.Problem == nil) {
			t.Fatalf("an item is a document or a problem, not both or neither: %+v", it)
		}
		g := got{Line: it.Line}
		if it.Doc != nil {
			g.Text = it.Doc.Text
		} else {
			g.Problem, g.Skipped = it.Problem.Key, it.Problem.Skipped
		}
		items, short = append(items, it), append(short, g)
	}
	return items, short
}

func encode(t *testing.T, c *charmap.Charmap, s string) string {
	t.Helper()
	out, err := c.NewEncoder().String(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func utf16LE(s string, mark bool) string {
	var b strings.Builder
	if mark {
		b.WriteString("\xFF\xFE")
	}
	for _, u := range utf16.Encode([]rune(s)) {
		b.WriteByte(byte(u))
		b.WriteByte(byte(u >> 8))
	}
	return b.String()
}

func TestContents(t *testing.T) {
	long := sentence + strings.Repeat(" وقال", 400)
	for _, tc := range []struct {
		name, in string
		want     []got
	}{
		{"plain text", sentence, []got{{Text: sentence}}},
		{"UTF-8 with mark", "\uFEFF" + sentence, []got{{Text: sentence}}},
		{"UTF-16 with mark", utf16LE(sentence, true), []got{{Problem: locale.ReadAs}, {Text: sentence}}},
		{"UTF-16 without mark", utf16LE(sentence, false), []got{{Problem: locale.ReadAs}, {Text: sentence}}},
		{"windows-1256", encode(t, charmap.Windows1256, sentence), []got{{Problem: locale.ReadAs}, {Text: sentence}}},
		{"ISO-8859-6", encode(t, charmap.ISO8859_6, sentence), []got{{Problem: locale.ReadAs}, {Text: sentence}}},
		{"a broken byte", sentence + "\xff", []got{{Line: 1, Problem: locale.Damaged}, {Text: sentence + "\uFFFD"}}},
		{"no charset that we know", "caf\xe9 \xfc\xf6 \xe9t\xe9 na\xefve", []got{{Line: 1, Problem: locale.NotUTF8, Skipped: true}}},
		{"empty", "", []got{{Problem: locale.Empty, Skipped: true}}},
		{"spaces only", " \n\t ", []got{{Problem: locale.Empty, Skipped: true}}},
		{"no Arabic", "Nothing to see here.", []got{{Problem: locale.NoArabic}, {Text: "Nothing to see here."}}},
		{"NUL bytes", "سطر\n" + sentence + "\x00", []got{{Line: 2, Problem: locale.NUL}, {Text: "سطر\n" + sentence + "\uFFFD"}}},
		{"overrides", sentence + "\n\u202Eقلب\u202C", []got{{Line: 2, Problem: locale.Override}, {Text: sentence + "\n\u202Eقلب\u202C"}}},
		{"binary", "\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x03\x00>", []got{{Problem: locale.IsBinary, Skipped: true}}},
		{"zip", "PK\x03\x04xxxx", []got{{Problem: locale.ArchiveCut, Skipped: true}}},
		{"gzip", "\x1f\x8b\x08\x00", []got{{Problem: locale.ArchiveCut, Skipped: true}}},
		{"web page", "<!DOCTYPE html>\n<html dir=rtl><p>" + sentence, []got{{Text: sentence}}},
		{"verse in braces is text", "{ومن يفعل ذلك} " + sentence, []got{{Text: "{ومن يفعل ذلك} " + sentence}}},
		{"too long a text", long, []got{{Problem: locale.TextTooLong, Skipped: true}}},

		{"one record", aRecord, []got{{Line: 1, Text: sentence}}},
		{"records and empty lines", aRecord + "\n\n" + aRecord + "\r\n", []got{{Line: 1, Text: sentence}, {Line: 3, Text: sentence}}},
		{"records in windows-1256", encode(t, charmap.Windows1256, aRecord+"\n"+aRecord), []got{{Line: 1, Problem: locale.ReadAs}, {Line: 1, Text: sentence}, {Line: 2, Text: sentence}}},
		{"one line in windows-1256", aRecord + "\n" + encode(t, charmap.Windows1256, aRecord) + "\n" + aRecord, []got{
			{Line: 1, Text: sentence}, {Line: 2, Problem: locale.ReadAs}, {Line: 2, Text: sentence}, {Line: 3, Text: sentence},
		}},
		{"a broken byte in a record", aRecord[:len(aRecord)-2] + "\xff\"}", []got{{Line: 1, Problem: locale.Damaged}, {Line: 1, Text: sentence + "\uFFFD"}}},
		{"cut record", aRecord + "\n" + aRecord[:90] + "\n" + aRecord, []got{{Line: 1, Text: sentence}, {Line: 2, Problem: locale.JSONCut, Skipped: true}, {Line: 3, Text: sentence}}},
		{"cut at the end", aRecord + "\n" + aRecord[:len(aRecord)-1], []got{{Line: 1, Text: sentence}, {Line: 2, Problem: locale.JSONCut, Skipped: true}}},
		{"no JSON", aRecord + "\n{\"id\": نعم}\n" + aRecord, []got{{Line: 1, Text: sentence}, {Line: 2, Problem: locale.JSONFault, Skipped: true}, {Line: 3, Text: sentence}}},
		{"NUL in a record", aRecord + "\n{\"id\":\"\x00\"}\n" + aRecord, []got{{Line: 1, Text: sentence}, {Line: 2, Problem: locale.JSONNul, Skipped: true}, {Line: 3, Text: sentence}}},
		{"escaped NUL in a record", `{"text":"نص\u0000"}`, []got{{Line: 1, Problem: locale.NUL}, {Line: 1, Text: "نص\uFFFD"}}},
		{"text that is no string", `{"id":1,"text":{"a":1}}`, []got{{Line: 1, Problem: locale.JSONKind, Skipped: true}}},
		{"no text", `{"id":"x"}`, []got{{Line: 1, Problem: locale.NoText, Skipped: true}}},
		{"wrong day", `{"published":"14/3/2021","text":"نص"}`, []got{{Line: 1, Problem: locale.WrongDay}, {Line: 1, Text: "نص"}}},
		{"long record", aRecord + "\n" + `{"text":"` + long + `"}` + "\n" + aRecord, []got{{Line: 1, Text: sentence}, {Line: 2, Problem: locale.LineTooLong, Skipped: true}, {Line: 3, Text: sentence}}},
		{"array", "[\n" + aRecord + "]", []got{{Problem: locale.IsJSONArray, Skipped: true}}},
		{"spread record", "{\n \"text\": \"نص\"\n}\n", []got{{Line: 1, Problem: locale.JSONSpread, Skipped: true}}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, short := readAll(t, Options{Stdin: strings.NewReader(tc.in), MaxRecord: 2000}, Stdin)
			if diff := cmp.Diff(tc.want, short); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestRecordKeys(t *testing.T) {
	in := `{"id":7,"title":null,"publisher":"مرافئ","published":"2021-03-14T10:00:00Z","url":"https://example.org/1","author":["هاني","منى"],"text":"نص","claims":[{"type":"no such"}]}`
	items, _ := readAll(t, Options{Stdin: strings.NewReader(in), Meta: document.Meta{Title: "عنوان", Publisher: "غيرها", ID: "unused"}}, Stdin)
	if len(items) != 1 || items[0].Doc == nil {
		t.Fatalf("one document wanted, got %+v", items)
	}
	d := items[0].Doc
	have := []string{d.ID, d.Title, d.Publisher, d.Published.String(), d.URL, d.Author}
	want := []string{"7", "عنوان", "مرافئ", "2021-03-14", "https://example.org/1", "هاني, منى"}
	if diff := cmp.Diff(want, have); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestFolders(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"b.txt": "باء", "a/z.txt": "زاي", "a/c.jsonl": `{"text":"جيم"}`, ".hidden": "مخفي", ".git/x": "مخفي"} {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	empty := filepath.Join(dir, ".empty")
	if err := os.Mkdir(empty, 0o755); err != nil {
		t.Fatal(err)
	}
	_, short := readAll(t, Options{}, filepath.Join(dir, "none"), dir, empty)
	want := []got{
		{Problem: locale.NoSuchFile, Skipped: true},
		{Line: 1, Text: "جيم"}, {Text: "زاي"}, {Text: "باء"},
		{Problem: locale.EmptyFolder, Skipped: true},
	}
	if diff := cmp.Diff(want, short); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	for it := range Open(t.Context(), []string{filepath.Join(dir, "none")}, Options{}) {
		if s := it.Problem.Error(); strings.Contains(s, "%!") {
			t.Error(s)
		}
	}
	if n, ok := Size(t.Context(), []string{dir}); !ok || n != int64(len("باء")+len("زاي")+len(`{"text":"جيم"}`)) {
		t.Errorf("Size is %d, %v", n, ok)
	}
	if _, ok := Size(t.Context(), []string{dir, Stdin}); ok {
		t.Error("the size of standard input cannot be known")
	}
}

func TestDeclaredCharset(t *testing.T) {
	in := encode(t, charmap.Windows1252, "à la carte, été")
	_, short := readAll(t, Options{Stdin: strings.NewReader(in), Charset: "windows-1252"}, Stdin)
	want := []got{{Problem: locale.ReadAs}, {Problem: locale.NoArabic}, {Text: "à la carte, été"}}
	if diff := cmp.Diff(want, short); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestSentences(t *testing.T) {
	p := Problem{Input: "a.jsonl", Line: 12, Key: locale.NoText, Args: []any{"x"}}
	if got, want := p.Error(), "a.jsonl:12: the record “x” has no text"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	dressed := p.Sentence(locale.English, func(s string) string { return "<" + s + ">" })
	if want := "<a.jsonl:12>: the record “<x>” has no text"; dressed != want {
		t.Errorf("%q, want %q", dressed, want)
	}
}

func TestEndsWithContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	n := 0
	for range Open(ctx, []string{Stdin}, Options{Stdin: strings.NewReader(strings.Repeat(aRecord+"\n", 100))}) {
		if n++; n == 3 {
			cancel()
		}
	}
	if n != 3 {
		t.Errorf("%d items came after the end of the context", n-3)
	}
}
