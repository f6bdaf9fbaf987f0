package lexicon

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// The quick ways tell what the standard library tells.
func TestQuickWays(t *testing.T) {
	for _, s := range []string{
		"", " ", "a", "قتل", "  قتل   جنود ", "قتل\tجنود", "قتل\u00a0جنود", "قتل\u2003جنود", "قتل\u3000جنود",
		"قتل\x80", "\xd9", "a\xd9", "قتل\xe2\x80", "ﷺ قتل",
	} {
		if got, want := fields(s), strings.Fields(s); !slices.Equal(got, want) {
			t.Errorf("fields(%q) = %q, want %q", s, got, want)
		}
		if got, want := valid(s), utf8.ValidString(s); got != want {
			t.Errorf("valid(%q) = %v, want %v", s, got, want)
		}
	}
}
