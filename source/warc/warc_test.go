package warc

import (
	"bytes"
	"compress/gzip"
	"crypto/sha1"
	"encoding/base32"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/google/go-cmp/cmp"

	"isnad/internal/locale"
	"isnad/source/fault"
)

func record(version, kind, uri, ctype, block string, extra ...string) string {
	h := fmt.Sprintf("WARC/%s\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2024-05-06T07:08:09Z\r\nContent-Type: %s\r\nContent-Length: %d\r\n", version, kind, uri, ctype, len(block))
	for _, e := range extra {
		h += e + "\r\n"
	}
	return h + "\r\n" + block + "\r\n\r\n"
}

func response(header, body string) string {
	return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + header + "\r\n" + body
}

func gz(s string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write([]byte(s))
	w.Close()
	return b.String()
}

func br(s string) string {
	var b bytes.Buffer
	w := brotli.NewWriter(&b)
	w.Write([]byte(s))
	w.Close()
	return b.String()
}

func sha(s string) string {
	sum := sha1.Sum([]byte(s))
	return "sha1:" + base32.StdEncoding.EncodeToString(sum[:])
}

// all reads an archive: bodies, and the English sentences of faults.
func all(in io.Reader, o Options) (out []string, positions []Position) {
	r := NewReader(in, o)
	for {
		rec, err := r.Next()
		switch {
		case errors.Is(err, io.EOF):
			return out, positions
		case fault.Is(err, locale.WARCRecord), fault.Is(err, locale.TooLarge):
			out = append(out, "! "+err.Error())
			continue
		case err != nil:
			return append(out, "! "+err.Error()), positions
		}
		s := rec.Type + " " + string(rec.Body)
		if rec.BadHash {
			s += " (bad digest)"
		}
		if rec.Cut {
			s += " (cut)"
		}
		out = append(out, s)
		positions = append(positions, rec.Position)
	}
}

var members = []string{
	record("1.0", "warcinfo", "", "application/warc-fields", "software: x\r\n"),
	record("1.1", "response", "http://a.example/", "application/http; msgtype=response", response("", "واحد"), "WARC-Block-Digest: "+sha(response("", "واحد"))),
	record("1.0", "request", "http://a.example/", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"),
	record("1.0", "response", "http://b.example/", "application/http", response("Transfer-Encoding: chunked\r\n", "4\r\nab\r\n\r\n3;x=y\r\ncde\r\n0\r\n\r\n")),
	record("1.0", "response", "http://c.example/", "application/http", response("Content-Encoding: gzip\r\n", gz("اثنان"))),
	record("1.0", "response", "http://d.example/", "application/http", response("Content-Encoding: br\r\n", br("ثلاثة"))),
	record("1.0", "response", "http://e.example/", "application/http", response("Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", "undone")),
	record("1.0", "revisit", "http://a.example/", "application/http", "HTTP/1.1 200 OK\r\n\r\n", "WARC-Refers-To-Target-URI: http://a.example/"),
	record("1.0", "resource", "urn:x", "text/plain", "أربعة", "WARC-Block-Digest: sha1:AAAA"),
	record("1.0", "conversion", "http://f.example/", "text/plain", "خمسة\r\n\r\nWARC/1.0 inside"),
}

var want = []string{
	"warcinfo ", "response واحد", "request ", "response ab\r\ncde", "response اثنان", "response ثلاثة", "response undone", "revisit ",
	"resource أربعة (bad digest)", "conversion خمسة\r\n\r\nWARC/1.0 inside",
}

func each(f func(string) string) string {
	var b strings.Builder
	for _, m := range members {
		b.WriteString(f(m))
	}
	return b.String()
}

func TestReader(t *testing.T) {
	plain := func(s string) string { return s }
	for name, archive := range map[string]string{
		"plain":             each(plain),
		"a member a record": each(gz),
		"one member":        gz(each(plain)),
		"line feeds only":   strings.ReplaceAll(members[0][:strings.Index(members[0], "software")], "\r\n", "\n") + "software: x\r\n\n\n" + strings.Join(members[1:], ""),
	} {
		got, at := all(strings.NewReader(archive), Options{})
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: -want +got\n%s", name, diff)
			continue
		}
		for i, p := range at {
			got, _ := all(strings.NewReader(archive[p.Member:]), Options{From: p})
			if diff := cmp.Diff(want[i:], got); diff != "" {
				t.Errorf("%s, gone on from %+v: -want +got\n%s", name, p, diff)
			}
		}
	}
}

func TestDamage(t *testing.T) {
	ok := record("1.0", "resource", "urn:x", "text/plain", "ok")
	bomb := record("1.0", "response", "http://x.example/", "application/http", response("Content-Encoding: gzip\r\n", gz(strings.Repeat("a", 1<<20))))
	for _, tc := range []struct {
		name, archive string
		want          []string
	}{
		{"rubbish between records", ok + "rubbish\nmore\n" + ok, []string{"resource ok", "! the record at byte 141 is damaged (it does not begin with WARC/); it was left out and the rest was read", "resource ok"}},
		{"no length", "WARC/1.0\r\nWARC-Type: resource\r\n\r\n" + ok, []string{"! the record at byte 0 is damaged (its Content-Length is missing or no number); it was left out and the rest was read", "resource ok"}},
		{"cut in a block", ok + ok[:len(ok)-5], []string{"resource ok", "! the archive is truncated or damaged (unexpected EOF); what stands before that was read"}},
		{"cut in a header", ok + ok[:40], []string{"resource ok", "! the archive is truncated or damaged (unexpected EOF); what stands before that was read"}},
		{"cut in a member", gz(ok) + gz(ok)[:60], []string{"resource ok", "! the archive is truncated or damaged (unexpected EOF); what stands before that was read"}},
		{"a length that lies", strings.Replace(ok, "Content-Length: 2", "Content-Length: 99999999", 1) + ok, []string{"! the archive is truncated or damaged (unexpected EOF); what stands before that was read"}},
		{"too long a record", record("1.0", "resource", "urn:x", "text/plain", strings.Repeat("a", 2<<20)) + ok, []string{"! is larger than 1 MB, the most that is read of it; it was left out", "resource ok"}},
		{"empty", "", nil},
	} {
		o := Options{MaxRecord: 1 << 20}
		got, _ := all(strings.NewReader(tc.archive), o)
		if diff := cmp.Diff(tc.want, got); diff != "" {
			t.Errorf("%s: -want +got\n%s", tc.name, diff)
		}
	}
	got, _ := all(strings.NewReader(bomb+ok), Options{MaxRecord: 1 << 10})
	if diff := cmp.Diff([]string{"! is larger than 1 KB, the most that is read of it; it was left out", "resource ok"}, got); diff != "" {
		t.Errorf("a payload that inflates beyond the limit: -want +got\n%s", diff)
	}
}

func FuzzReader(f *testing.F) {
	f.Add([]byte(each(func(s string) string { return s })))
	f.Add([]byte(each(gz)))
	f.Add([]byte("WARC/1.0\r\nContent-Length: -1\r\n\r\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		r := NewReader(bytes.NewReader(b), Options{MaxRecord: 1 << 16})
		for n := 0; ; n++ {
			rec, err := r.Next()
			if err != nil && !fault.Is(err, locale.WARCRecord) && !fault.Is(err, locale.TooLarge) {
				return
			}
			if n > len(b) {
				t.Fatal("reading does not end")
			}
			if rec != nil && len(rec.Body) > 1<<16 {
				t.Fatalf("a body of %d bytes", len(rec.Body))
			}
		}
	})
}
