package locale

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

var verb = regexp.MustCompile(`%(\[\d+\])?[-+# 0]*\d*(\.\d+)?[a-zA-Z]`)

// Every key has both languages, and both take the same arguments in the same order.
func TestCatalogue(t *testing.T) {
	for k := Key(0); k < keys; k++ {
		c := catalogue[k]
		if c.en == "" || c.ar == "" {
			t.Errorf("key %d lacks a language: %q, %q", k, c.en, c.ar)
			continue
		}
		if strings.Contains(c.en, "|%d") || strings.Contains(c.ar, "|%d") {
			if n := strings.Count(c.en, "|"); n != 1 {
				t.Errorf("%q: %d English forms, want 2", c.en, n+1)
			}
			if n := strings.Count(c.ar, "|"); n != 5 {
				t.Errorf("%q: %d Arabic forms, want 6", c.ar, n+1)
			}
			continue
		}
		en, ar := verb.FindAllString(c.en, -1), verb.FindAllString(c.ar, -1)
		if fmt.Sprint(en) != fmt.Sprint(ar) {
			t.Errorf("%q and %q take other arguments: %v, %v", c.en, c.ar, en, ar)
		}
	}
}

func TestPlurals(t *testing.T) {
	for n, want := range map[int]string{0: "لا وثائق", 1: "وثيقة واحدة", 2: "وثيقتان", 3: "3 وثائق", 10: "10 وثائق", 11: "11 وثيقة", 99: "99 وثيقة", 100: "100 وثيقة", 103: "103 وثائق", 111: "111 وثيقة"} {
		if got := Arabic.Count(Documents, n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
	if got := English.Count(Documents, 1) + ", " + English.Count(Documents, 0); got != "1 document, 0 documents" {
		t.Errorf("%q", got)
	}
}

func TestFromEnvironment(t *testing.T) {
	for _, tc := range []struct {
		vars map[string]string
		want Lang
	}{
		{nil, English},
		{map[string]string{"LANG": "ar_SY.UTF-8"}, Arabic},
		{map[string]string{"LANG": "arn_CL"}, English}, // Mapudungun
		{map[string]string{"LANG": "ar_SY.UTF-8", "LC_ALL": "C"}, English},
		{map[string]string{"LC_MESSAGES": "ar", "LANG": "en_GB"}, Arabic},
	} {
		if got := FromEnvironment(func(k string) string { return tc.vars[k] }); got != tc.want {
			t.Errorf("%v: %s, want %s", tc.vars, got, tc.want)
		}
	}
	if _, err := Parse("fr"); err == nil {
		t.Error("French is taken for a language of the interface")
	}
}
