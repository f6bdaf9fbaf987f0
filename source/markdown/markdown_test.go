package markdown

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRead(t *testing.T) {
	in := "---\ntitle: \"خبر القرية\"\nauthor: سامر\ndate: 2015-02-03\ntags:\n  - x\n---\n# خبر القرية\n\nقال **شهود** إن [الطريق](http://x.example/a) _أُغلق_\nصباح اليوم. ![صورة](a.jpg)\n\n> نقل عن *مصدر*\n\n- بند `أول`\n- بند ثان\n\n```\ncode\n```\n\n## عنوان فرعي\n\n\\*ليس مائلا\\* و snake_case_name.\n\n[1]: http://y.example\n"
	want := Document{Title: "خبر القرية", Author: "سامر", Published: "2015-02-03",
		Text: "قال شهود إن الطريق أُغلق صباح اليوم.\nنقل عن مصدر\nبند أول\nبند ثان\nعنوان فرعي\n*ليس مائلا* و snake_case_name."}
	if diff := cmp.Diff(want, Read(in)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestIs(t *testing.T) {
	for s, want := range map[string]bool{"---\ntitle: x\n---\ntext": true, "# عنوان\nنص": true, "#وسم في أول النص": false, "نص عادي": false, "---\nنص\n---": false} {
		if got := Is([]byte(s)); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("---\na: b\n---\n# x\n**y** [z](w)")
	f.Fuzz(func(_ *testing.T, s string) { Read(s) })
}
