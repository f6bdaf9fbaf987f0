package main

import (
	"bytes"
	"context"
	"io"
	"strings"
	"testing"
	"time"
)

// blocking gives its text and then waits, as a terminal does, until closed.
type blocking struct {
	text io.Reader
	dry  chan struct{} // closed when the text is used up
	quit chan struct{}
	once bool
}

func (b *blocking) Read(p []byte) (int, error) {
	if n, err := b.text.Read(p); n > 0 || err == nil {
		return n, nil
	}
	if !b.once {
		b.once = true
		close(b.dry)
	}
	<-b.quit
	return 0, io.EOF
}

func noEnv(string) string { return "" }

// Ctrl-C while standard input waits: what was read is written, the code is 130.
func TestInterrupt(t *testing.T) {
	in := &blocking{
		// More than a sniffed head, so that records come out before the input blocks.
		text: strings.NewReader(strings.Repeat(`{"id":"1","text":"قصف الجيش مواقع المسلحين."}`+"\n", 3000)),
		dry:  make(chan struct{}), quit: make(chan struct{}),
	}
	defer close(in.quit)
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		<-in.dry
		time.Sleep(300 * time.Millisecond)
		cancel()
	}()
	var out, errs bytes.Buffer
	code := run(ctx, []string{"read", "--claims", "-"}, environment{in, &out, &errs, noEnv})
	if code != exitInterrupted {
		t.Errorf("exit code %d, want %d; %s", code, exitInterrupted, errs.String())
	}
	if n := strings.Count(out.String(), "\n"); n == 0 || !strings.HasSuffix(out.String(), "}\n") {
		t.Errorf("%d documents were written, the last one cut or missing", n)
	}
	if !strings.Contains(errs.String(), "interrupted") {
		t.Errorf("standard error says %q", errs.String())
	}
}

// broken is an output that cannot be written.
type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

func TestOutputThatFails(t *testing.T) {
	var errs bytes.Buffer
	in := strings.NewReader(`{"id":"1","text":"قصف الجيش مواقع المسلحين."}`)
	if code := run(t.Context(), []string{"read", "-"}, environment{in, broken{}, &errs, noEnv}); code != exitOutput {
		t.Errorf("exit code %d, want %d; %s", code, exitOutput, errs.String())
	}
}
