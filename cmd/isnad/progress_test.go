package main

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"isnad/internal/locale"
)

// A long run shows documents, rate and time left, on one line that is wiped before a
// message.
func TestProgress(t *testing.T) {
	var out bytes.Buffer
	p := &progress{log: &log{w: &out, lang: locale.English}, start: time.Now().Add(-10 * time.Second)}
	p.add(20_000_000)
	for range 7 {
		p.document()
	}
	p.draw()
	if s := out.String(); !strings.Contains(s, "7 documents") || !strings.Contains(s, "2.0 MB/s") || strings.Contains(s, "%") {
		t.Errorf("without a total: %q", s)
	}
	out.Reset()
	p.total.Store(80_000_000)
	p.draw()
	if s := out.String(); !strings.Contains(s, "25%") && !strings.Contains(s, "25 %") || !strings.Contains(s, "30s") || strings.Contains(s, "\n") {
		t.Errorf("with a total: %q", s)
	}
	out.Reset()
	p.clear()
	p.clear()
	if out.String() != "\r\x1b[K" {
		t.Errorf("wiped by %q", out.String())
	}
}
