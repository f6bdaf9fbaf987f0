package arabic

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestRunes(t *testing.T) {
	for _, s := range []string{"", "town", "حلب", "a حلب 😀 é", strings.Repeat("حلب town ", 40)} {
		r := NewRunes(s)
		if r.Len() != utf8.RuneCountInString(s) {
			t.Fatalf("Len of %q is %d", s, r.Len())
		}
		n := 0
		for i := range s {
			if r.FromByte(i) != n || r.ToByte(n) != i {
				t.Fatalf("code point %d at byte %d: FromByte %d, ToByte %d", n, i, r.FromByte(i), r.ToByte(n))
			}
			n++
		}
		for _, beyond := range []int{n, n + 1, n + 1000} {
			if r.ToByte(beyond) != len(s) || r.FromByte(len(s)+beyond) != n {
				t.Errorf("offsets beyond %q are not clamped", s)
			}
		}
		if r.ToByte(-1) != 0 || r.FromByte(-1) != 0 {
			t.Errorf("offsets before %q are not clamped", s)
		}
	}
}

func FuzzRunes(f *testing.F) {
	for _, s := range seeds {
		f.Add(s, 3)
	}
	f.Fuzz(func(t *testing.T, s string, i int) {
		r := NewRunes(s)
		if b := r.ToByte(i); b < 0 || b > len(s) {
			t.Fatalf("ToByte(%d) of %q is %d", i, s, b)
		}
		if n := r.FromByte(i); n < 0 || n > r.Len() {
			t.Fatalf("FromByte(%d) of %q is %d", i, s, n)
		}
		if utf8.ValidString(s) && i >= 0 && i <= r.Len() && r.FromByte(r.ToByte(i)) != i {
			t.Fatalf("there and back from %d of %q gives %d", i, s, r.FromByte(r.ToByte(i)))
		}
	})
}
