package main

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
)

// A feed is watched twice: each article is read once, the page before the feed's text.
func TestWatchReadsOnce(t *testing.T) {
	var host string
	site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/feed":
			io.WriteString(w, `<rss version="2.0"><channel><title>صدى</title><item><title>خبر</title><link>`+host+`/page</link><pubDate>Tue, 03 Mar 2015 10:00:00 +0300</pubDate><description>موجز</description></item>`+
				`<item><title>موجز بلا صفحة</title><guid>2</guid><description>قصف الجيش مواقع المسلحين.</description></item></channel></rss>`)
		case "/page":
			io.WriteString(w, `<html><head><title>خبر</title></head><body><article><p>قصف الجيش مواقع المسلحين في الوادي صباح اليوم، وقال مصدر إن ثلاثة منهم قتلوا.</p></article></body></html>`)
		default:
			http.NotFound(w, r)
		}
	}))
	defer site.Close()
	host = site.URL
	dir := t.TempDir()
	watch := func() (string, string, int) {
		var out, messages bytes.Buffer
		env := environment{stdin: strings.NewReader(""), stdout: &out, stderr: &messages, getenv: func(string) string { return "" }}
		code := run(t.Context(), []string{"watch", "--once", "--every", "1ns", "--pace", "1ms", "--allow-private", "--claims", "--ledger", filepath.Join(dir, "l.db"), "--state", dir, host + "/feed"}, env)
		return out.String(), messages.String(), code
	}
	out, messages, code := watch()
	if code != exitOK || strings.Count(out, "\n") != 2 || !strings.Contains(out, "ثلاثة منهم قتلوا") || !strings.Contains(out, `"publisher":"صدى"`) || !strings.Contains(out, `"published":"2015-03-03"`) {
		t.Errorf("%d\n%s\n%s", code, out, messages)
	}
	out, messages, code = watch()
	if code != exitOK || out != "" {
		t.Errorf("again: %d\n%s\n%s", code, out, messages)
	}
	var info bytes.Buffer
	env := environment{stdin: strings.NewReader(""), stdout: &info, stderr: &info, getenv: func(string) string { return "" }}
	if code := run(t.Context(), []string{"info", "--json", "--ledger", filepath.Join(dir, "l.db")}, env); code != exitOK || !strings.Contains(info.String(), `"documents": 2`) || !strings.Contains(info.String(), `"raw": 1`) {
		t.Errorf("the ledger holds other than two documents and the page of one: %d\n%s", code, info.String())
	}
}
