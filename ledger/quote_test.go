package ledger

import (
	"strings"
	"testing"
)

// checkQuoter holds a quoter against the plain way: code points in a slice.
func checkQuoter(t *testing.T, text string) {
	t.Helper()
	q := newQuoter(text)
	var starts []int
	for i := range text {
		starts = append(starts, i)
	}
	if q.runes != len(starts) {
		t.Fatalf("%q: %d code points, want %d", text, q.runes, len(starts))
	}
	for n, want := range starts {
		if got := q.byteOf(n); got != want {
			t.Fatalf("%q: code point %d begins at byte %d, want %d", text, n, got, want)
		}
		if got := q.runeOf(want); got != n {
			t.Fatalf("%q: before byte %d stand %d code points, want %d", text, want, got, n)
		}
	}
	if q.byteOf(len(starts)) != len(text) || q.runeOf(len(text)) != len(starts) {
		t.Fatalf("%q: its end", text)
	}
}

func TestQuoter(t *testing.T) {
	for _, s := range []string{"", "a", "قتل", "«قتل»", "٣١ a ب", "😀 خبر", "a\xffb", "\xd9", "قتل\xd9", "\x80\x80"} {
		for n := range 9 {
			checkQuoter(t, strings.Repeat(s, n*7+1)+s)
			checkQuoter(t, strings.Repeat("x", n)+strings.Repeat(s, 40))
		}
	}
}

func FuzzQuoter(f *testing.F) {
	f.Add("هاجم مسلحون الجسر ثم عادوا إلى البلدة ليلا دون خسائر.")
	f.Add("a\xffb")
	f.Fuzz(checkQuoter)
}
