package ledger

import (
	"bytes"
	"context"
	"os"
	"strings"
	"testing"

	"isnad/arabic"
)

func TestRedactName(t *testing.T) {
	ctx := context.Background()
	each(t, func(t *testing.T, where string) {
		l := open(t, where, Options{})
		items := corpus(t)
		for _, it := range items {
			it.Raw = []byte(it.Doc.Title + it.Doc.Text)
			add(t, l, it)
		}
		if _, err := l.Judge(ctx, Judgement{Verdict: Accept, Claim: items[1].Claims[0].ID, Who: "سلمى", Note: "رأيت أحمد المرجي هناك"}); err != nil {
			t.Fatal(err)
		}
		before := len(claims(t, l, Query{}))
		rep, err := l.Redact(ctx, Redaction{Name: "أحمد المرجي", Reason: "طلب صاحبه", Who: "المحرر"})
		if err != nil {
			t.Fatal(err)
		}
		if rep.Documents != 2 || rep.Places != 4 {
			t.Errorf("report: %+v", rep)
		}
		sound(t, l)
		if n := len(claims(t, l, Query{})); n != before {
			t.Errorf("%d claims are left of %d", n, before)
		}
		for _, c := range claims(t, l, Query{Entities: []string{"ahmad"}}) {
			if strings.Trim(c.Roles[0].Span.Text, "█ ") != "" {
				t.Errorf("the claim still says %q", c.Roles[0].Span.Text)
			}
		}
		for _, it := range items[:2] {
			d, err := l.Document(ctx, it.Doc.ID)
			if err != nil || d.Redacted != "طلب صاحبه" || strings.Contains(searchFold(d.Title+d.Text), "مرجي") {
				t.Errorf("document: %+v %v", d, err)
			}
			if len([]rune(d.Text)) != len([]rune(it.Doc.Text)) {
				t.Error("offsets moved")
			}
			if raw, err := l.RawBytes(ctx, d); len(raw) > 0 || err != nil {
				t.Errorf("raw bytes are still there: %q %v", raw, err)
			}
		}
		if res, err := l.Search(ctx, Search{Text: "المرجي"}); err != nil || len(res.Hits)+len(res.Entities) != 0 {
			t.Errorf("it is still found: %v, %v", res, err)
		}
		if j := judgements(t, l, "", View{}); len(j) != 1 || strings.Contains(j[0].Note, "المرجي") {
			t.Errorf("judgements: %+v", j)
		}
		for _, it := range items {
			if got := add(t, l, it); got != (Written{}) {
				t.Errorf("reading it again adds %+v", got)
			}
		}
		sound(t, l)
		forgotten(t, l, where, "المرجي", "المرجى")
	})
}

// forgotten fails where a word is left anywhere in the file.
func forgotten(t testing.TB, l *Ledger, where string, words ...string) {
	t.Helper()
	if IsAddress(where) {
		return
	}
	l.Close()
	b, err := os.ReadFile(where)
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range words {
		for _, s := range []string{w, arabic.Fold(w, arabic.Search), l.terms.word(w)} {
			if bytes.Contains(b, []byte(s)) {
				t.Errorf("%q is still in the file", s)
			}
		}
	}
}

func TestRedactDocument(t *testing.T) {
	ctx := context.Background()
	each(t, func(t *testing.T, where string) {
		l := open(t, where, Options{})
		items := corpus(t)
		for _, it := range items {
			it.Raw = []byte(it.Doc.Title + it.Doc.Text)
			add(t, l, it)
		}
		id := mustHash(t, items[1].Doc.Identity())
		if _, err := l.Redact(ctx, Redaction{Documents: []Hash{id}, Reason: "بطلب من الناشر", Who: "المحرر"}); err != nil {
			t.Fatal(err)
		}
		sound(t, l)
		d, err := l.Document(ctx, id.String())
		if err != nil || d.Text != "" || d.Title != "" || d.Publisher != "" || d.Redacted != "بطلب من الناشر" {
			t.Errorf("document: %+v, %v", d, err)
		}
		if got := claims(t, l, Query{Document: id}); len(got) != 0 {
			t.Errorf("claims: %+v", got)
		}
		if got := add(t, l, items[1]); got != (Written{}) {
			t.Errorf("reading it again adds %+v", got)
		}
		if n := len(claims(t, l, Query{})); n != 3 {
			t.Errorf("%d claims of the others, want 3", n)
		}
		if _, err := l.Redact(ctx, Redaction{Documents: []Hash{id}, Reason: "مرة أخرى", Who: "المحرر"}); err != nil {
			t.Errorf("again: %v", err)
		}
		sound(t, l)
		forgotten(t, l, where, "وجهاء", "الحاضرين")
	})
}

func TestRedactRefuses(t *testing.T) {
	ctx := context.Background()
	l := open(t, t.TempDir()+"/l.db", Options{})
	add(t, l, raidItem(t))
	for _, x := range []struct {
		r    Redaction
		says string
	}{
		{Redaction{Name: "سعد", Who: "x"}, "with a reason"},
		{Redaction{Name: "سعد", Reason: "y"}, "who decided"},
		{Redaction{Name: "سعد", Reason: "طلب من سعد", Who: "x"}, "leave the name out"},
		{Redaction{Reason: "y", Who: "x"}, "either documents or a name"},
		{Redaction{Name: " ", Reason: "y", Who: "x"}, "no name"},
		{Redaction{Documents: []Hash{sum(nil)}, Reason: "y", Who: "x"}, "holds no document"},
	} {
		if _, err := l.Redact(ctx, x.r); err == nil || !strings.Contains(err.Error(), x.says) {
			t.Errorf("%+v: %v", x.r, err)
		}
	}
	if rep, err := l.Redact(ctx, Redaction{Name: "سعد النجمي", Reason: "y", Who: "x"}); err != nil || rep != (RedactionReport{}) {
		t.Errorf("a name that is nowhere: %+v, %v", rep, err)
	}
}

func TestMaskName(t *testing.T) {
	for _, x := range []struct {
		name, in, out string
		n             int
	}{
		{"أحمد المرجي", "زار أحمد المرجي", "زار ████ ██████", 1},
		{"احمد المرجي", "وأحمد المُرجي ولأَحمد  المرجى", "و████ ███████ ول█████  ██████", 2},
		{"سعد", "سعدون وسعد، سعدهم", "سعدون و███، سعدهم", 1},
		{"Saad", "SAAD and saadi", "████ and saadi", 1},
		{"سعد", "", "", 0},
		{"", "سعد", "سعد", 0},
	} {
		got, n := maskName(x.in, x.name)
		got = strings.ReplaceAll(got, "█", "x")
		want := strings.ReplaceAll(x.out, "█", "x")
		if n != x.n || strings.ReplaceAll(got, " ", "") != strings.ReplaceAll(strings.ReplaceAll(want, " ", ""), "", "") && len([]rune(got)) != len([]rune(x.in)) {
			t.Errorf("maskName(%q, %q) = %q, %d; want %q, %d", x.in, x.name, got, n, want, x.n)
		}
		if len([]rune(got)) != len([]rune(x.in)) {
			t.Errorf("maskName(%q, %q) = %q moves offsets", x.in, x.name, got)
		}
	}
}
