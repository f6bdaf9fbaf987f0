package ledger

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"isnad/document"
)

// TestCopies: what was recorded of copies is found from both ends, and from one copy to
// the other, as of the day on which it was recorded; a merge and a backup carry it.
func TestCopies(t *testing.T) {
	ctx := context.Background()
	each(t, func(t *testing.T, where string) {
		c := &clock{time.Date(2024, 5, 1, 10, 0, 0, 0, time.UTC)}
		l := open(t, where, Options{Now: c.now})
		ids := map[string]Hash{}
		for _, x := range []struct {
			id, of string
			share  float64
		}{{"a", "", 0}, {"b", "a", 0.5}, {"c", "a", 0.751}, {"d", "", 0}, {"b", "a", 0.5}} {
			d := doc(t, "خبر", "نص رقم "+x.id, document.Meta{ID: x.id, URL: "https://" + x.id + ".example"})
			it := Item{Doc: d}
			if x.of != "" {
				it.Copy = &CopyOf{Of: ids[x.of], Share: x.share, By: "test/1"}
			}
			ids[x.id] = mustHash(t, d.Identity())
			add(t, l, it)
			c.t = c.t.AddDate(0, 0, 1)
		}
		other := open(t, t.TempDir()+"/other.db", Options{})
		if _, err := other.Merge(ctx, l); err != nil {
			t.Fatal(err)
		}
		copy := t.TempDir() + "/copy.db"
		if _, err := l.Backup(ctx, copy); err != nil {
			t.Fatal(err)
		}
		for name, l := range map[string]*Ledger{"itself": l, "merged": other, "backup": open(t, copy, Options{})} {
			for id, want := range map[string]string{"a": "b 0.50, c 0.75, ", "b": "a 0.50, c 0.75, ", "c": "a 0.75, b 0.50, ", "d": ""} {
				if got := elsewhere(t, l, ids[id], View{}); got != want {
					t.Errorf("%s, of %s: %q, want %q", name, id, got, want)
				}
			}
			if in, err := l.Info(ctx); err != nil || in.Kinds[Copied] != 2 {
				t.Errorf("%s: %+v, %v", name, in, err)
			}
			sound(t, l)
		}
		if got := elsewhere(t, l, ids["a"], View{AsOf: day(t, "2024-05-02")}); got != "b 0.50, " {
			t.Errorf("as of the second day: %q", got)
		}
		for _, bad := range []CopyOf{{Share: 1, By: "x"}, {Of: ids["d"], Share: 1, By: "x"}, {Of: ids["a"], Share: 2, By: "x"}, {Of: ids["a"], Share: 1}} {
			d := doc(t, "خبر", "نص رقم d", document.Meta{ID: "d", URL: "https://d.example"})
			if _, err := l.Add(ctx, Item{Doc: d, Copy: &bad}); CodeOf(err) != ErrInput {
				t.Errorf("%+v: %v", bad, err)
			}
		}
	})
}

func elsewhere(t *testing.T, l *Ledger, identity Hash, v View) string {
	t.Helper()
	all, err := l.Elsewhere(context.Background(), identity, v)
	if err != nil {
		t.Fatal(err)
	}
	out := ""
	for _, e := range all {
		out += fmt.Sprintf("%s %.2f, ", e.Name, e.Share)
	}
	return out
}

// TestElsewhere: one text read from several addresses is kept once and found with all of
// them; another text, an empty one and the same document read twice are not among them.
func TestElsewhere(t *testing.T) {
	ctx := context.Background()
	each(t, func(t *testing.T, where string) {
		c := &clock{time.Date(2024, 5, 1, 10, 0, 0, 0, time.UTC)}
		l := open(t, where, Options{Now: c.now})
		const text = "هاجم مسلحون الجسر ليلا."
		docs := map[string]*document.Document{}
		for _, x := range []struct{ id, text, publisher string }{
			{"a", text, "بريد السهل"}, {"b", text, "صدى المرسى"}, {"a", text, "بريد السهل"}, {"c", text + " وعادوا.", "صدى المرسى"},
			{"d", "", "صدى المرسى"}, {"e", "", "بريد السهل"}, {"f", text, "وكالة المنارة"},
		} {
			d := doc(t, "خبر الجسر", x.text, document.Meta{ID: x.id, Publisher: x.publisher, Published: "2020-02-02", URL: "https://" + x.id + ".example/1"})
			add(t, l, Item{Raw: []byte(x.id), Doc: d})
			docs[x.id] = d
			c.t = c.t.AddDate(0, 0, 1)
		}
		for _, x := range []struct {
			id   string
			v    View
			want []string
		}{
			{"a", View{}, []string{"b", "f"}}, {"b", View{}, []string{"a", "f"}}, {"c", View{}, nil}, {"d", View{}, nil},
			{"a", View{AsOf: day(t, "2024-05-02")}, []string{"b"}}, {"a", View{AsOf: day(t, "2024-05-01")}, nil},
		} {
			same, err := l.Elsewhere(ctx, mustHash(t, docs[x.id].Identity()), x.v)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, e := range same {
				got = append(got, e.Name)
				if e.URL != "https://"+e.Name+".example/1" || e.Publisher != docs[e.Name].Publisher || e.Published.String() != "2020-02-02" {
					t.Errorf("%+v", e)
				}
			}
			if diff := cmp.Diff(x.want, got); diff != "" {
				t.Errorf("of %s (-want +got): %s", x.id, diff)
			}
		}
		res, err := l.Search(ctx, Search{Text: "مسلحون"})
		if err != nil || len(res.Hits) != 4 {
			t.Fatalf("%v, %v", res, err)
		}
		for _, h := range res.Hits {
			if want := map[string]int{"a": 2, "b": 2, "f": 2}[h.Name]; len(h.Elsewhere) != want {
				t.Errorf("hit in %s: %d others, want %d", h.Name, len(h.Elsewhere), want)
			}
		}
		if in, err := l.Info(ctx); err != nil || in.Documents != 6 || in.Texts != 3 {
			t.Errorf("%+v, %v", in, err)
		}
		sound(t, l)
	})
}
