package claim

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"testing"

	"pgregory.net/rapid"
)

// FuzzDecode: any bytes end in io.EOF after at most one answer a line, and what is
// taken for a record is written and read again as it was.
func FuzzDecode(f *testing.F) {
	r := sample(f)
	b, _ := json.Marshal(&r)
	f.Add(b)
	f.Add(append(append(b, '\n'), b[:50]...))
	f.Add([]byte("{\"claims\":[{}]}\n[]\nnull"))
	f.Fuzz(func(t *testing.T, b []byte) {
		d := NewDecoder(bytes.NewReader(b))
		for range bytes.Count(b, []byte("\n")) + 2 {
			rec, err := d.Decode()
			var le *LineError
			switch {
			case errors.As(err, &le):
			case errors.Is(err, io.EOF):
				return
			case err != nil:
				t.Fatal(err)
			default:
				var out bytes.Buffer
				if err := NewEncoder(&out).Encode(rec); err != nil {
					t.Fatal(err)
				}
				if _, err := NewDecoder(&out).Decode(); err != nil {
					t.Fatalf("what was read cannot be read again: %v", err)
				}
			}
		}
		t.Fatal("the decoder does not end")
	})
}

// Any span cut out of a text by code points passes Check; moved by one it does not,
// unless the words repeat there.
func TestSpansByCodePoint(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := []rune(rapid.StringMatching(`[اأبتثج ،"ۀﻷ😀]{2,40}`).Draw(t, "text"))
		start := rapid.IntRange(0, len(text)-1).Draw(t, "start")
		end := rapid.IntRange(start+1, len(text)).Draw(t, "end")
		c := Claim{Type: Kill, Polarity: Affirmed, Modality: Actual, Trigger: Span{start, end, string(text[start:end])}, Evidence: Span{0, len(text), string(text)}}
		if err := c.Check(text); err != nil {
			t.Fatal(err)
		}
		if c.Trigger.Text += "x"; c.Check(text) == nil {
			t.Fatal("wrong words pass")
		}
	})
}
