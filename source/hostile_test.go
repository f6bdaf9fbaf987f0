package source

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"isnad/internal/locale"
	"isnad/source/archive"
	"isnad/source/fetch"
	"isnad/source/page"
)

const bigXML = `<w:document xmlns:w="w"><w:body>`

// hostile are inputs made to harm, with what is to be said of each. read tells that what
// can be read of it is.
func hostile(t *testing.T) []struct {
	name, in string
	key      locale.Key
	read     bool
} {
	t.Helper()
	deep := "deepest"
	for range 6 {
		deep = zipped("n.zip", deep)
	}
	mail := aMail
	for range 8 {
		mail = "From: a@x.example\nTo: b@x.example\nSubject: Fwd\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: message/rfc822\n\n" + mail + "\n--B--\n"
	}
	var records strings.Builder
	for i := range 900 {
		fmt.Fprintln(&records, strings.Replace(aRecord, "a1", fmt.Sprint("cut ", i*7919), 1))
	}
	warc := gzipped(warcRecord("https://x.example/1", "text/html", aPage)) + gzipped(warcRecord("https://x.example/2", "text/html", aPage))
	bomb := warcRecord("https://x.example/b", "text/html\r\nContent-Encoding: gzip", gzipped(strings.Repeat("<p>كلام", 3<<19))) + warcRecord("https://x.example/1", "text/html", aPage)
	return []struct {
		name, in string
		key      locale.Key
		read     bool
	}{
		{"gzip bomb", gzipped(strings.Repeat("\x00", 40<<20)), locale.IsBinary, false},
		{"gzip bomb in a record", gzipped(aRecord + "\n{\"text\":\"" + strings.Repeat("x", 40<<20)), locale.Bomb, true},
		{"zip bomb", zipped("a.html", "<html>"+strings.Repeat("<p>ا", 4<<20)), locale.TooLarge, false},
		{"zip in zip in zip", deep, locale.TooDeep, false},
		{"docx bomb", zipped("word/document.xml", bigXML+"<w:p><w:t>"+strings.Repeat("a", 33<<20)), locale.TooLarge, false},
		{"docx of entities", zipped("word/document.xml", `<!DOCTYPE x [<!ENTITY a "b">]>`+bigXML+"<w:t>&a;</w:t>"), locale.XMLEntities, false},
		{"payload that inflates", bomb, locale.TooLarge, true},
		{"10,000 nested tags", "<html>" + strings.Repeat("<div>", 10_000) + "<p>" + sentence, locale.PageTooDeep, true},
		{"10,000 nested elements", "<rss><channel>" + strings.Repeat("<a>", 10_000), locale.FeedBad, false},
		{"10,000 nested lists", `{"a":` + strings.Repeat("[", 20_000), locale.JSONFault, false},
		{"mail in mail in mail", mail, 0, false},
		{"entity bomb", `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>`, locale.XMLEntities, false},
		{"file address in a feed", strings.Replace(strings.Replace(aFeed, "https://x.example/1", "file:///etc/passwd", 1), ` encoding="windows-1256"`, "", 1), 0, true},
		{"scripts", "<html><head><title>خبر من الوادي</title><script>document.write('" + sentence + "')</script></head><body onload=x()><p>" + sentence + "</p><p>" + sentence + "<script>steal()</script></p></body></html>", 0, true},
		{"override in a title", strings.Replace(aPage, "<title>خبر", "<title>\u202Eخبر", 1), locale.TitleOverride, true},
		{"override in an address", strings.Replace(strings.Replace(aFeed, "https://x.example/1", "https://x.example/\u202Egpj.exe", 1), ` encoding="windows-1256"`, "", 1), locale.TitleOverride, true},
		{"charset that is another", encode(t, charmap1256, strings.Replace(aPage, "<head>", "<head><meta charset=iso-8859-1>", 1)), locale.ReadAs, true},
		{"charset that is none", encode(t, charmap1256, strings.Replace(aPage, "<head>", "<head><meta charset=klingon>", 1)), locale.ReadAs, true},
		{"utf-8 that is windows-1256", encode(t, charmap1256, strings.Replace(aPage, "<head>", "<head><meta charset=utf-8>", 1)), locale.ReadAs, true},
		{"cut gzip", gzipped(records.String())[:2000], locale.ArchiveCut, true},
		{"cut zip", zipped("a", sentence)[:60], locale.ArchiveCut, false},
		{"cut tar", tarred("a", sentence, "b", sentence)[:1600], locale.ArchiveCut, true},
		{"cut web archive", warc[:len(warc)-40], locale.ArchiveCut, true},
		{"pdf that claims to be huge", "%PDF-1.5\n1 0 obj\n<< /Type /XRef /Size 9999999999 >>\nstream\n\nendstream\nendobj\nstartxref\n9\n%%EOF\n", locale.PDFBad, false},
		{"cut pdf", "%PDF-1.4\n1 0 obj <<", locale.PDFBad, false},
		{"nothing", "", locale.Empty, false},
	}
}

// All that is hostile in one run, with honest texts between: each is told in one sentence
// on one line, and no honest text is lost.
func TestHostileRun(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	dir := t.TempDir()
	var inputs []string
	honest := 0
	add := func(content string) string {
		name := filepath.Join(dir, fmt.Sprintf("%03d", len(inputs)))
		if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		inputs = append(inputs, name)
		return name
	}
	bomb := gzipped(strings.Repeat("a", 8<<20)) // made before anything is timed
	site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { attack(w, r, bomb) }))
	defer site.Close()
	all := hostile(t)
	want, names, read := map[string]locale.Key{}, map[string]string{}, map[string]bool{}
	for _, h := range all {
		add(strings.Replace(aRecord, "a1", fmt.Sprint("honest ", honest), 1))
		honest++
		n := add(h.in)
		names[n], want[n], read[n] = h.name, h.key, h.read
	}
	for path, key := range map[string]locale.Key{"/endless": locale.TooLarge, "/drip": locale.FetchSlow, "/loop": locale.FetchRedirects, "/file": locale.FetchScheme, "/bomb": locale.TooLarge, "/gone": locale.FetchStatus} {
		n := site.URL + path
		names[n], want[n] = path, key
		inputs = append(inputs, n)
	}
	add(strings.Replace(aRecord, "a1", fmt.Sprint("honest ", honest), 1))
	honest++

	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	told, texts, right := map[string][]*Problem{}, map[string]int{}, 0
	c := fetch.New(fetch.Options{AllowPrivate: true, MaxBytes: 4 << 20, Timeout: time.Second})
	for it := range Open(t.Context(), inputs, Options{Client: c, Archive: archive.Limits{}}) {
		in, _, _ := strings.Cut(it.Input, "!")
		switch {
		case it.Problem != nil:
			told[in] = append(told[in], it.Problem)
			if s := it.Problem.Error(); strings.ContainsAny(s, "\n\r") || len(s) > 400 {
				t.Errorf("%s: no sentence on one line: %q", names[in], s)
			}
		case strings.HasPrefix(it.Doc.ID, "honest"):
			right++
		default:
			texts[in]++
			if strings.Contains(it.Doc.Text, "steal()") || strings.Contains(it.Doc.URL, "file:") {
				t.Errorf("%s: %+v", names[in], it.Doc)
			}
		}
	}
	runtime.ReadMemStats(&after)
	if right != honest {
		t.Errorf("%d of %d honest texts were read", right, honest)
	}
	for in, key := range want {
		if got := told[in]; key != 0 && (len(got) != 1 || got[0].Key != key) {
			t.Errorf("%s: told %d, %v; want one sentence: %q", names[in], len(got), got[:min(2, len(got))], locale.English.Text(key))
		}
		if read[in] != (texts[in] > 0) && names[in] != "mail in mail in mail" {
			t.Errorf("%s: %d texts were read, want some: %v", names[in], texts[in], read[in])
		}
	}
	t.Logf("%d inputs in %v, %d MB allocated, %d MB held at most", len(inputs), time.Since(start).Round(time.Millisecond), (after.TotalAlloc-before.TotalAlloc)>>20, after.HeapSys>>20)
}

// attack serves what a hostile server may.
func attack(w http.ResponseWriter, r *http.Request, bomb string) {
	switch r.URL.Path {
	case "/endless":
		for r.Context().Err() == nil {
			if _, err := w.Write(make([]byte, 64<<10)); err != nil {
				return
			}
		}
	case "/drip":
		for r.Context().Err() == nil {
			_, _ = w.Write([]byte("."))
			w.(http.Flusher).Flush()
			time.Sleep(20 * time.Millisecond)
		}
	case "/loop":
		http.Redirect(w, r, "/loop", http.StatusFound)
	case "/file":
		http.Redirect(w, r, "file:///etc/passwd", http.StatusFound)
	case "/bomb":
		w.Header().Set("Content-Encoding", "gzip")
		_, _ = io.WriteString(w, bomb)
	default:
		w.WriteHeader(http.StatusGone)
	}
}

// A page of 200 MB is refused without being held, and so is a web archive whose record
// is as long.
func TestPageOf200MB(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	head := "<html><head><title>خبر</title></head><body>"
	for name, in := range map[string]io.Reader{
		"page":    io.MultiReader(strings.NewReader(head), &endless{200 << 20}),
		"feed":    io.MultiReader(strings.NewReader("<rss><channel>"), &endless{200 << 20}),
		"record":  io.MultiReader(strings.NewReader(fmt.Sprintf("WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n", 200<<20)), &endless{200 << 20}, strings.NewReader("\r\n\r\n"+warcRecord("https://x.example/", "text/html", aPage))),
		"message": io.MultiReader(strings.NewReader(aMail), &endless{200 << 20}),
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, short := readAll(t, Options{Stdin: in}, Stdin)
		runtime.ReadMemStats(&after)
		if len(short) == 0 || short[0].Problem != locale.TooLarge || name == "record" && (len(short) != 2 || short[1].Text == "") {
			t.Errorf("%s: %+v", name, short)
		}
		if n := (after.TotalAlloc - before.TotalAlloc) >> 20; n > 256 {
			t.Errorf("%s: %d MB were allocated", name, n)
		}
	}
	if !bytes.Contains([]byte(head), []byte("html")) || page.MaxBytes > 64<<20 {
		t.Error("the limit of a page grew")
	}
}
