package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"isnad/internal/locale"
	"isnad/source/fault"
)

// bombPDF is a file with a cross-reference stream of its own making and one stream of
// objects that inflates to n bytes of one string.
func bombPDF(n int, keys string) []byte {
	var b, z, x bytes.Buffer
	w := zlib.NewWriter(&z)
	fmt.Fprint(w, "1 0 (")
	chunk := bytes.Repeat([]byte("a"), 1<<20)
	for range n >> 20 {
		w.Write(chunk)
	}
	fmt.Fprint(w, ")")
	w.Close()
	b.WriteString("%PDF-1.5\n")
	at := b.Len()
	fmt.Fprintf(&b, "2 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream\nendobj\n", z.Len(), z.String())
	xref := b.Len()
	x.Write([]byte{0, 0, 0, 0, 0, 2, 0, 2, 0, 0, 1, byte(at >> 8), byte(at), 0, 0, 1, byte(xref >> 8), byte(xref), 0, 0})
	fmt.Fprintf(&b, "3 0 obj\n<< /Type /XRef /Root 1 0 R /Info 1 0 R /W [1 2 2] %s /Length %d >>\nstream\n%s\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n", keys, x.Len(), x.String(), xref)
	return b.Bytes()
}

// Files of a few hundred bytes that claim to be huge are refused before anything is made
// of it; one that inflates is left once it has taken too much.
func TestClaims(t *testing.T) {
	table := func(start string) []byte {
		s := "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"
		return fmt.Appendf(nil, "%sxref\n%s 1\n0000000009 00000 n \ntrailer\n<< /Size 2 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", s, start, len(s))
	}
	for name, tc := range map[string]struct {
		in   []byte
		want string
	}{
		"a table of many objects":      {bombPDF(0, "/Size 999999999"), "claims to be larger"},
		"the same after a comment":     {bombPDF(0, "/Size%c\n+2000000000000000000000"), "claims to be larger"},
		"a name that is written oddly": {bombPDF(0, "/S#69ze 99999999"), "claims to be larger"},
		"an index far away":            {bombPDF(0, "/Size 4 /Index[4000000000 1]"), "claims to be larger"},
		"an old table far away":        {table("4000000000"), "claims to be larger"},
		"a string without end":         {bombPDF(200<<20, "/Size 4"), "inflates without end"},
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := read(bytes.NewReader(tc.in), int64(len(tc.in)), 32<<20)
		runtime.ReadMemStats(&after)
		if !fault.Is(err, locale.PDFBad) || !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%s: %v", name, err)
		}
		if n := (after.TotalAlloc - before.TotalAlloc) >> 20; n > 300 {
			t.Errorf("%s: the heap grew by %d MB", name, n)
		}
	}
	for name, s := range map[string]string{"permissions": "/Encrypt << /P 4294965188 >>", "in a word": "(D:20240506070809)", "a version": "v20240506070809", "small": "0000000000 65535 f"} {
		if err := claims(strings.NewReader(s+"\n"), int64(len(s)+1)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
