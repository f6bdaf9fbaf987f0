package source

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"

	"isnad/internal/locale"
	"isnad/source/fetch"
	"isnad/source/page/testset"
)

func zipped(files ...string) string {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		f, _ := w.Create(files[i])
		io.WriteString(f, files[i+1])
	}
	w.Close()
	return b.String()
}

func tarred(files ...string) string {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		w.WriteHeader(&tar.Header{Name: files[i], Size: int64(len(files[i+1])), Mode: 0o644, Typeflag: tar.TypeReg})
		io.WriteString(w, files[i+1])
	}
	w.Close()
	return b.String()
}

func gzipped(s string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	io.WriteString(w, s)
	w.Close()
	return b.String()
}

func warcRecord(uri, kind, body string) string {
	block := "HTTP/1.1 200 OK\r\nContent-Type: " + kind + "\r\n\r\n" + body
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", uri, len(block), block)
}

const (
	aPage = "<!DOCTYPE html><html lang=ar><head><title>خبر من الوادي والقرى - موقع</title><meta property='article:published_time' content='2015-02-03T10:00:00Z'></head><body><nav><a href=/>الأولى</a></nav><h1>خبر من الوادي والقرى</h1><div><p>" + sentence + "</p><p>" + sentence + "</p></div></body></html>"
	aFeed = `<?xml version="1.0" encoding="windows-1256"?><rss version="2.0"><channel><title>موقع</title><item><title>خبر</title><link>https://x.example/1</link><pubDate>Tue, 03 Mar 2015 10:00:00 +0300</pubDate><description>&lt;p&gt;` + sentence + `&lt;/p&gt;</description></item><item><title>مؤشر فقط</title><link>file:///etc/passwd</link></item></channel></rss>`
	aMail = "From: desk@x.example\nTo: y@x.example\nSubject: Report\nDate: Tue, 3 Mar 2015 10:00:00 +0300\n\n" + sentence + "\n"
	aDocx = `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>` + sentence + `</w:t></w:r></w:p></w:body></w:document>`
)

// told is what a test asks of a document: where it stands, and what is known of it.
func told(t *testing.T, o Options, inputs ...string) (out []string) {
	t.Helper()
	for it := range Open(t.Context(), inputs, o) {
		name := it.Input[strings.LastIndexByte(it.Input, '/')+1:]
		if strings.Contains(it.Input, "!") {
			name = filepath.Base(it.Input[:strings.IndexByte(it.Input, '!')]) + it.Input[strings.IndexByte(it.Input, '!'):]
		}
		if it.Problem != nil {
			out = append(out, fmt.Sprintf("%s! %d", name, it.Problem.Key))
			continue
		}
		day := ""
		if it.Doc.Published != nil {
			day = it.Doc.Published.String()
		}
		out = append(out, fmt.Sprintf("%s %s|%s|%s|%d", name, it.Doc.Title, day, it.Doc.URL, strings.Count(it.Doc.Text, sentence)))
	}
	return out
}

func TestFormats(t *testing.T) {
	win := func(s string) string { return encode(t, charmap1256, s) }
	for _, tc := range []struct {
		name, in string
		want     []string
	}{
		{"page", aPage, []string{"page خبر من الوادي والقرى|2015-02-03||2"}},
		{"page1256", win(aPage), []string{fmt.Sprintf("page1256! %d", locale.ReadAs), "page1256 خبر من الوادي والقرى|2015-02-03||2"}},
		{"liar", win(strings.Replace(aPage, "<head>", "<head><meta charset=iso-8859-1>", 1)), []string{fmt.Sprintf("liar! %d", locale.ReadAs), "liar خبر من الوادي والقرى|2015-02-03||2"}},
		{"feed", win(aFeed), []string{"feed خبر|2015-03-03|https://x.example/1|1"}},
		{"mail", aMail, []string{"mail Report|2015-03-03||1"}},
		{"mbox", "From a@b Tue Mar  3 10:00:00 2015\n" + aMail + "\nFrom a@b Tue Mar  3 10:00:00 2015\n" + aMail, []string{"mbox Report|2015-03-03||1", "mbox Report|2015-03-03||1"}},
		{"docx", zipped("word/document.xml", aDocx), []string{"docx |||1"}},
		{"markdown", "---\ntitle: خبر\ndate: 2015-01-02\n---\n# خبر\n\n**" + sentence + "**\n", []string{"markdown خبر|2015-01-02||1"}},
		{"csv", "title,date,text\nخبر,2015-01-02,\"" + sentence + "\"\nناقص,,\n", []string{"csv خبر|2015-01-02||1", fmt.Sprintf("csv! %d", locale.NoText)}},
		{"zip", zipped("a.html", aPage, "b.zip", zipped("c", sentence), ".x", "y"), []string{"zip!a.html خبر من الوادي والقرى|2015-02-03||2", "zip!b.zip!c |||1"}},
		{"tgz", gzipped(tarred("a.html", aPage, "b", aMail)), []string{"tgz!a.html خبر من الوادي والقرى|2015-02-03||2", "tgz!b Report|2015-03-03||1"}},
		{"warc", gzipped(warcRecord("https://x.example/a?b", "text/html; charset=utf-8", aPage)) + gzipped(warcRecord("https://x.example/i", "image/png", "\x89PNG")) + gzipped(warcRecord("https://x.example/1256", "text/html; charset=windows-1256", win(aPage))),
			[]string{"warc!https://x.example/a?b خبر من الوادي والقرى|2015-02-03|https://x.example/a?b|2", "warc!https://x.example/1256 خبر من الوادي والقرى|2015-02-03|https://x.example/1256|2"}},
		{"digest", strings.Replace(warcRecord("https://x.example/a", "text/html", aPage), "\r\nContent-Length", "\r\nWARC-Block-Digest: sha1:AAAA\r\nContent-Length", 1),
			[]string{fmt.Sprintf("digest! %d", locale.WARCDigest), "digest!https://x.example/a خبر من الوادي والقرى|2015-02-03|https://x.example/a|2"}},
		{"cutpage", warcRecord("https://x.example/a", "text/html\r\nContent-Encoding: gzip", gzipped(aPage + strings.Repeat("<!-- x -->", 5000))[:500]),
			[]string{fmt.Sprintf("cutpage!https://x.example/a! %d", locale.WARCCut), "cutpage!https://x.example/a خبر من الوادي والقرى|2015-02-03|https://x.example/a|2"}},
		{"wacz", zipped("datapackage.json", "{}", "pages/pages.jsonl", aRecord, "archive/a.warc", warcRecord("https://x.example/a", "text/html", aPage)),
			[]string{"wacz!archive/a.warc!https://x.example/a خبر من الوادي والقرى|2015-02-03|https://x.example/a|2"}},
		{"cut", zipped("a", sentence)[:60], []string{fmt.Sprintf("cut! %d", locale.ArchiveCut)}},
		{"cutgz", gzipped(aRecord + "\n" + strings.Repeat(aRecord+"\n", 3))[:170], []string{fmt.Sprintf("cutgz! %d", locale.ArchiveCut)}},
		{"bomb", zipped("a", strings.Repeat("ا", 40<<20), "b", sentence), []string{fmt.Sprintf("bomb!a! %d", locale.TextTooLong), "bomb!b |||1"}},
		{"entities", `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><rss><channel/></rss>`, []string{fmt.Sprintf("entities! %d", locale.XMLEntities)}},
		{"opml", `<opml version="2.0"/>`, []string{fmt.Sprintf("opml! %d", locale.XMLUnknown)}},
		{"pdf", "%PDF-1.4 nothing", []string{fmt.Sprintf("pdf! %d", locale.PDFBad)}},
		{"turned", strings.Replace(aPage, "<title>خبر", "<title>\u202Eخبر", 1), []string{fmt.Sprintf("turned! %d", locale.TitleOverride), "turned \u202Eخبر من الوادي والقرى|2015-02-03||2"}},
		{"deep", "<html>" + strings.Repeat("<div>", 10_000) + sentence, []string{fmt.Sprintf("deep! %d", locale.PageTooDeep), "deep |||1"}},
	} {
		file := filepath.Join(t.TempDir(), tc.name)
		if err := os.WriteFile(file, []byte(tc.in), 0o644); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tc.want, told(t, Options{}, file)); diff != "" {
			t.Errorf("%s from a file: -want +got\n%s", tc.name, diff)
		}
		for i := range tc.want {
			tc.want[i] = strings.Replace(tc.want[i], tc.name, "-", 1)
		}
		if diff := cmp.Diff(tc.want, told(t, Options{Stdin: strings.NewReader(tc.in)}, "-")); diff != "" {
			t.Errorf("%s from a pipe: -want +got\n%s", tc.name, diff)
		}
	}
}

// The pages of the set come through whatever charset they are in.
func TestPageSet(t *testing.T) {
	set, err := testset.Pages()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, p := range set {
		if err := os.WriteFile(filepath.Join(dir, p.Name), p.HTML, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	right := 0
	texts := map[string]string{}
	for it := range Open(t.Context(), []string{dir}, Options{}) {
		if it.Doc != nil {
			texts[filepath.Base(it.Input)] = it.Doc.Title + it.Doc.Text
		}
	}
	for _, p := range set {
		if texts[p.Name] == p.Truth.Title+p.Truth.Text() {
			right++
		}
	}
	if right < len(set)*9/10 {
		t.Errorf("%d of %d pages come through word for word", right, len(set))
	}
}

func TestAddresses(t *testing.T) {
	site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/a":
			w.Header().Set("Content-Type", "text/html; charset=windows-1256")
			io.WriteString(w, encode(t, charmap1256, aPage))
		case "/feed":
			io.WriteString(w, aFeed)
		default:
			http.NotFound(w, r)
		}
	}))
	defer site.Close()
	c := fetch.New(fetch.Options{AllowPrivate: true})
	got := told(t, Options{Client: c}, site.URL+"/a", site.URL+"/none", site.URL+"/feed")
	want := []string{"a خبر من الوادي والقرى|2015-02-03|" + site.URL + "/a|2", fmt.Sprintf("none! %d", locale.FetchStatus), "feed خبر|2015-03-03|https://x.example/1|1"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	got = told(t, Options{}, site.URL+"/a")
	if diff := cmp.Diff([]string{fmt.Sprintf("a! %d", locale.FetchPrivate)}, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

// A run that is stopped anywhere and goes on from its last mark delivers what one clean
// run delivers, in the same order.
func TestResume(t *testing.T) {
	dir := t.TempDir()
	var archive, plain strings.Builder
	for i := range 7 {
		rec := warcRecord(fmt.Sprintf("https://x.example/%d", i), "text/html", strings.Replace(aPage, "خبر من", fmt.Sprintf("خبر %d من", i), 2))
		archive.WriteString(gzipped(rec))
		plain.WriteString(rec)
	}
	for name, content := range map[string]string{
		"a.txt": sentence, "b.warc.gz": archive.String(), "c.zip": zipped("1", sentence, "2", aPage, "3", "\x00\x01\x02\x03"), "d.jsonl": strings.Repeat(aRecord+"\n{\n", 4),
		"e.warc": plain.String(), "f.warc.gz": gzipped(plain.String()),
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	read := func(from Mark, most int) (out []string, at Mark) {
		for it := range Open(t.Context(), []string{dir}, Options{From: from}) {
			if it.Doc != nil {
				out = append(out, it.Input+it.Doc.Title)
			} else {
				out = append(out, it.Problem.Error())
			}
			if at = it.Mark; len(out) == most {
				break
			}
		}
		return out, at
	}
	clean, _ := read(Mark{}, -1)
	for n := 1; n < len(clean); n++ {
		first, at := read(Mark{}, n)
		rest, _ := read(at, -1)
		if diff := cmp.Diff(clean, append(first, rest...)); diff != "" {
			t.Fatalf("stopped after %d items, at %+v: -want +got\n%s", n, at, diff)
		}
	}
}

func TestLimitAndSince(t *testing.T) {
	in := `{"published":"2015-01-01","text":"قديم جدا"}` + "\n" + `{"published":"2016-01-01","text":"جديد"}` + "\n" + `{"text":"بلا يوم"}` + "\n" + `{"published":"2017-01-01","text":"أجدّ"}`
	var got []string
	for it := range Open(t.Context(), []string{"-"}, Options{Stdin: strings.NewReader(in), Since: "2016-01-01", Limit: 2}) {
		got = append(got, it.Doc.Text)
	}
	if diff := cmp.Diff([]string{"جديد", "بلا يوم"}, got); diff != "" {
		t.Error(diff)
	}
}

var charmap1256 = charmap.Windows1256

// Papers that office programs made, of our own text: title, and the day of the line that
// gives it.
func TestPapers(t *testing.T) {
	for file, title := range map[string]string{"pdf/testdata/chromium.pdf": "اشتباكات في وادي الرمان", "pdf/testdata/cairo.pdf": "", "office/testdata/libreoffice.docx": "اشتباكات في وادي الرمان", "office/testdata/libreoffice.odt": "اشتباكات في وادي الرمان"} {
		want := []string{fmt.Sprintf("%s %s|2021-03-12||0", filepath.Base(file), title)}
		if diff := cmp.Diff(want, told(t, Options{}, file)); diff != "" {
			t.Errorf("%s: -want +got\n%s", file, diff)
		}
	}
}
