package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// stopping ends a run once it has seen so many lines, as a person at the keyboard does.
type stopping struct {
	bytes.Buffer
	left int
	stop func()
}

func (s *stopping) Write(p []byte) (int, error) {
	if s.left -= bytes.Count(p, []byte("\n")); s.left <= 0 {
		s.stop()
	}
	return s.Buffer.Write(p)
}

// A run that is stopped in mid-archive and run again gives what one clean run gives.
func TestStoppedAndResumed(t *testing.T) {
	dir := t.TempDir()
	var archive bytes.Buffer
	for i := range 600 {
		body := fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>خبر %d</title></head><body><p>قصف الجيش مواقع المسلحين في الوادي صباح اليوم، وقال المصدر رقم %d إن ثلاثة منهم قتلوا.</p></body></html>", i, i)
		z := gzip.NewWriter(&archive)
		fmt.Fprintf(z, "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.example/%d\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", i, len(body), body)
		z.Close()
	}
	in := filepath.Join(dir, "a.warc.gz")
	if err := os.WriteFile(in, archive.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	place := filepath.Join(dir, "place")
	read := func(most int) ([]string, int) {
		ctx, stop := context.WithCancel(t.Context())
		defer stop()
		out := &stopping{left: most, stop: stop}
		env := environment{stdin: strings.NewReader(""), stdout: out, stderr: &bytes.Buffer{}, getenv: func(string) string { return "" }}
		code := run(ctx, []string{"read", "--claims", "--resume", place, in}, env)
		return slices.Collect(strings.Lines(out.String())), code
	}
	clean, code := read(1 << 30)
	if code != exitOK || len(clean) != 600 {
		t.Fatalf("%d, %d lines", code, len(clean))
	}
	first, code := read(100)
	if _, err := os.Stat(place); code != exitInterrupted || err != nil || len(first) >= len(clean) {
		t.Skipf("the run was over before it could be stopped: %d, %d lines, %v", code, len(first), err)
	}
	rest, code := read(1 << 30)
	if _, err := os.Stat(place); code != exitOK || err == nil {
		t.Errorf("the second run: %d, the file of its place: %v", code, err)
	}
	if all := append(first, rest...); !slices.Equal(all, clean) {
		t.Errorf("%d and %d lines, %d in a clean run", len(first), len(rest), len(clean))
	}
}
