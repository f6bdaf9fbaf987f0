package source

import (
	"encoding/json"
	"testing"
	"unicode/utf8"
)

var quoted = []string{
	`""`, `"نص"`, `"قال: \"نعم\"\n\tثم \\ انصرف \/ \b\f\r"`, `"\u0642\u0627\u0644 \u00e9\u0000 \uFFFD"`, `"\ud83d\ude42"`, `"\ud83d"`, `"أ\u"`, `"\`, `"`, "\"\xff\"", `"a\x"`,
}

func FuzzUnquoted(f *testing.F) {
	for _, s := range quoted {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		got, ok := unquoted(b)
		var want string
		if !ok || !json.Valid(b) || !utf8.Valid(b) {
			return
		}
		if err := json.Unmarshal(b, &want); err != nil || got != want {
			t.Errorf("%s is read as %q, not %q (%v)", b, got, want, err)
		}
	})
}

func TestUnquotedReadsWhatIsUsual(t *testing.T) {
	for i, want := range []bool{true, true, true, true, false} {
		if _, ok := unquoted([]byte(quoted[i])); ok != want {
			t.Errorf("%s: %v, want %v", quoted[i], ok, want)
		}
	}
}
