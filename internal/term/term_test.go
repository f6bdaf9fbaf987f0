package term

import (
	"bytes"
	"testing"
)

func TestEscape(t *testing.T) {
	for in, want := range map[string]string{
		"نص عادي":            "نص عادي",
		"قبل\u202Eقلب\u202C": `قبل\u202Eقلب\u202C`,
		"سطر\nسطر\tعمود":     "سطر سطر عمود",
		"\x1b[31m\x00\x07":   `\u001B[31m\u0000\u0007`,
		"عزل\u2067\u2069":    `عزل\u2067\u2069`,
		"می\u200cشود\u200f":  "می\u200cشود\u200f", // joiners and marks are spelling
	} {
		if got := Escape(in); got != want {
			t.Errorf("Escape(%+q) = %+q, want %+q", in, got, want)
		}
	}
}

func TestStyles(t *testing.T) {
	none := func(string) string { return "" }
	var pipe bytes.Buffer
	s, err := StyleFor(&pipe, "auto", none)
	if err != nil || s.Color || s.Isolate {
		t.Errorf("a pipe gets %+v, %v", s, err)
	}
	if s, err = StyleFor(&pipe, "always", none); err != nil || s.Paint(Red, "x") != "\x1b[31mx\x1b[0m" {
		t.Errorf("always gives %+v, %v", s, err)
	}
	if _, err := StyleFor(&pipe, "pink", none); err == nil {
		t.Error("pink is taken for a choice")
	}
	if got := (Style{Isolate: true}).Datum("نص"); got != "\u2068نص\u2069" {
		t.Errorf("%+q", got)
	}
	if got := (Style{}).Paint(Red, "x"); got != "x" {
		t.Errorf("%+q", got)
	}
}

func FuzzEscape(f *testing.F) {
	f.Add("a\u202Eb\x1b\xff")
	f.Fuzz(func(t *testing.T, s string) {
		if e := Escape(s); e != Escape(e) {
			t.Fatalf("%q escapes to %q, which is not safe", s, e)
		}
	})
}
