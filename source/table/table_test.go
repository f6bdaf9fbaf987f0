package table

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func rows(s string, columns map[string]string) (out []string) {
	err := Read(strings.NewReader(s), []byte(s), columns, 1000, func(r Row, err error) bool {
		if err != nil {
			out = append(out, fmt.Sprintf("%d! %v", r.Line, err))
			return true
		}
		out = append(out, fmt.Sprintf("%d %s|%s|%s", r.Line, r.Fields["title"], r.Fields["text"], r.Fields["published"]))
		return true
	})
	if err != nil {
		out = append(out, "! "+err.Error())
	}
	return out
}

func TestRead(t *testing.T) {
	for _, tc := range []struct {
		name, in string
		columns  map[string]string
		want     []string
	}{
		{"commas", "id,title,text,date\n1,خبر,\"قال، ثم\nأضاف\",2015-01-02\n2,ب,ت,\n", nil, []string{"2 خبر|قال، ثم\nأضاف|2015-01-02", "4 ب|ت|"}},
		{"Arabic names, semicolons", "\uFEFFالعنوان;النص;التاريخ\nأ;ب;2015-01-02\n", nil, []string{"2 أ|ب|2015-01-02"}},
		{"tabs and a mapping", "h\tb\td\nأ\tب\tج\n", map[string]string{"title": "H", "text": "b", "published": "d"}, []string{"2 أ|ب|ج"}},
		{"short rows", "title,text\nأ\nب,ت,ث\n", nil, []string{"2 أ||", "3 ب|ت|"}},
		{"no text column", "a,b\n1,2\n", nil, []string{"! has no column that holds the text; name it: --columns text=NAME (its columns: a, b)"}},
	} {
		if diff := cmp.Diff(tc.want, rows(tc.in, tc.columns)); diff != "" {
			t.Errorf("%s: -want +got\n%s", tc.name, diff)
		}
	}
	open := "title,text\nأ,ب\nت,\"" + strings.Repeat("x,\n", 100_000)
	if got := rows(open, nil); len(got) != 2 || !strings.Contains(got[1], "is larger than") {
		t.Errorf("a quotation that never closes: %d rows", len(got))
	}
}

func TestIs(t *testing.T) {
	for s, want := range map[string]bool{
		"title,text\na,b":             true,
		"النص,العنوان\na,b":           true,
		"قال شهود، إن الطريق، أغلق\n": false,
		"text\na\n":                  false,
		"text, he said, was long\nx": false,
	} {
		if got := Is([]byte(s), nil); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

func TestColumns(t *testing.T) {
	m, err := Columns("text=محتوى, title=h")
	if diff := cmp.Diff(map[string]string{"text": "محتوى", "title": "h"}, m); diff != "" || err != nil {
		t.Error(diff, err)
	}
	if _, err := Columns("body=x"); err == nil {
		t.Error("an unknown field is taken")
	}
}

func FuzzRead(f *testing.F) {
	f.Add("title,text\na,\"b\n")
	f.Fuzz(func(_ *testing.T, s string) { rows(s, nil) })
}
