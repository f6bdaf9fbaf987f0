package ledger

import (
	"context"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"isnad/document"
)

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
