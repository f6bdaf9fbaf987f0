package locale

import (
	"fmt"
	"strings"
)

// Lang is a language of the interface.
type Lang string

// The languages of the interface.
const (
	English Lang = "en"
	Arabic  Lang = "ar"
)

// Parse returns the language of that name.
func Parse(s string) (Lang, error) {
	switch l := Lang(strings.ToLower(s)); l {
	case English, Arabic:
		return l, nil
	}
	return English, fmt.Errorf("the interface has no language %q; write ar or en", s)
}

// FromEnvironment returns the language that the variables of a POSIX locale ask
// for, English where they ask for neither.
func FromEnvironment(getenv func(string) string) Lang {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := strings.ToLower(getenv(name)); v != "" {
			if v == "ar" || strings.HasPrefix(v, "ar_") || strings.HasPrefix(v, "ar.") {
				return Arabic
			}
			return English
		}
	}
	return English
}

// Text returns the text of a key with its arguments put in.
func (l Lang) Text(k Key, args ...any) string {
	s := entry(k).pick(l)
	if len(args) == 0 {
		return s
	}
	return fmt.Sprintf(s, args...)
}

// Count returns the text of a counted key for n: the form that the language wants,
// with the number put in where the form has a place for it.
func (l Lang) Count(k Key, n int) string {
	forms := strings.Split(entry(k).pick(l), "|")
	s := forms[min(l.form(n), len(forms)-1)]
	if strings.Contains(s, "%d") {
		return fmt.Sprintf(s, n)
	}
	return s
}

// form returns which plural form n takes: one and other in English; zero, one, two,
// few (3–10), many (11–99), other (100 …) in Arabic.
func (l Lang) form(n int) int {
	if l != Arabic {
		if n == 1 {
			return 0
		}
		return 1
	}
	switch h := n % 100; {
	case n < 3:
		return n
	case h >= 3 && h <= 10:
		return 3
	case h >= 11:
		return 4
	}
	return 5
}

// text is one entry of the catalogue.
type text struct{ en, ar string }

func (t text) pick(l Lang) string {
	if l == Arabic {
		return t.ar
	}
	return t.en
}
