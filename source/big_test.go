package source

import (
	"io"
	"runtime"
	"strings"
	"testing"

	"isnad/internal/locale"
)

// endless gives one byte for ever, up to n.
type endless struct{ n int64 }

func (e *endless) Read(p []byte) (int, error) {
	if e.n <= 0 {
		return 0, io.EOF
	}
	n := min(int64(len(p)), e.n)
	for i := range p[:n] {
		p[i] = 'x'
	}
	e.n -= n
	return int(n), nil
}

// A line of 200 MB must cost neither its own size in memory nor what follows it.
func TestLineOf200MB(t *testing.T) {
	in := io.MultiReader(strings.NewReader(aRecord+"\n{\"text\":\""), &endless{200 << 20}, strings.NewReader("\"}\n"+aRecord+"\n"))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, short := readAll(t, Options{Stdin: in}, Stdin)
	runtime.ReadMemStats(&after)
	if len(short) != 3 || short[0].Text == "" || short[1].Problem != locale.LineTooLong || short[1].Line != 2 || short[2].Text == "" {
		t.Errorf("got %+v", short)
	}
	if n := (after.TotalAlloc - before.TotalAlloc) >> 20; n > 64 {
		t.Errorf("%d MB were allocated", n)
	}
}

// Nor may a text without an end.
func TestTextOf200MB(t *testing.T) {
	_, short := readAll(t, Options{Stdin: &endless{200 << 20}}, Stdin)
	if len(short) != 1 || short[0].Problem != locale.TextTooLong {
		t.Errorf("got %+v", short)
	}
}
