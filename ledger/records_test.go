package ledger

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"isnad/claim"
	"isnad/document"
	"isnad/ledger/ledgertest"
)

func records(t testing.TB, l *Ledger, q Query) []*Record {
	t.Helper()
	var out []*Record
	for r, err := range l.Records(context.Background(), q) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, r)
	}
	return out
}

func TestRecords(t *testing.T) {
	each(t, func(t *testing.T, where string) {
		c := &clock{time.Date(2024, 5, 1, 23, 59, 0, 0, time.UTC)}
		l := open(t, where, Options{Now: c.now})
		raid := raidItem(t)
		add(t, l, raid)
		c.t = c.t.AddDate(0, 0, 1)
		d := doc(t, "", "أعلن لواء النخيل أنه بايع كتيبة الفجر.", document.Meta{ID: "second", Publisher: "بريد السهل", Published: "2020-01-01"})
		pledge := Item{Doc: d, Reader: "test/1", Claims: []claim.Claim{made(t, d, claim.Pledge, "بايع", "لواء النخيل", "palms", "لواء النخيل", "palms")}}
		add(t, l, pledge)
		add(t, l, Item{Doc: doc(t, "", "نص لم يقرأه أحد.", document.Meta{ID: "unread"})})
		c.t = c.t.AddDate(0, 0, 1)
		newer := raid
		newer.Reader, newer.Claims = "test/2", raid.Claims[:1]
		add(t, l, newer)
		for _, x := range []struct {
			name string
			q    Query
			want string // id, reader and number of claims of each
		}{
			{"now", Query{}, "raid test/2 1; second test/1 1; unread  0; "},
			{"the first day", Query{View: View{AsOf: day(t, "2024-05-01")}}, "raid test/1 2; "},
			{"the second day", Query{View: View{AsOf: day(t, "2024-05-02")}}, "raid test/1 2; second test/1 1; unread  0; "},
			{"before", Query{View: View{AsOf: day(t, "2024-04-30")}}, ""},
			{"a version", Query{View: View{Reader: "test/1"}}, "raid test/1 2; second test/1 1; unread  0; "},
			{"a group", Query{Entities: []string{"palms"}}, "second test/1 1; "},
			{"a group on a day", Query{Entities: []string{"palms"}, View: View{AsOf: day(t, "2024-05-01")}}, "raid test/1 2; "},
			{"two groups", Query{Entities: []string{"palms", "dawn"}}, "raid test/2 1; second test/1 1; "},
			{"no such group", Query{Entities: []string{"nobody"}}, ""},
			{"a type", Query{Types: []claim.Type{claim.Pledge}}, "second test/1 1; "},
			{"a source", Query{Sources: []string{"متحدث"}}, "raid test/2 1; "},
			{"a publisher", Query{Publisher: "بريد السهل"}, "second test/1 1; "},
			{"days", Query{To: day(t, "2019-12-31")}, "raid test/2 1; "},
			{"a document", Query{Document: mustHash(t, d.Identity())}, "second test/1 1; "},
			{"a limit", Query{Limit: 2}, "raid test/2 1; second test/1 1; "},
		} {
			got := ""
			for _, r := range records(t, l, x.q) {
				id := r.ID
				if id == raid.Doc.ID {
					id = "raid"
				}
				got += fmt.Sprintf("%s %s %d; ", id, r.Reader, len(r.Claims))
			}
			if got != x.want {
				t.Errorf("%s: %s, want %s", x.name, got, x.want)
			}
		}
		r := records(t, l, Query{Document: mustHash(t, raid.Doc.Identity()), View: View{Reader: "test/1"}})[0]
		if r.AddedOn().String() != "2024-05-01" {
			t.Errorf("added on %s", r.AddedOn())
		}
		want := claim.Record{ID: raid.Doc.ID, Title: raid.Doc.Title, Publisher: raid.Doc.Publisher, Published: "2019-03-04", Lang: "ar", Text: raid.Doc.Text}
		for _, c := range raid.Claims {
			c.Reader = "test/1"
			want.Claims = append(want.Claims, c)
		}
		if diff := cmp.Diff(want, r.JSONL()); diff != "" {
			t.Errorf("JSONL (-want +got):\n%s", diff)
		}
	})
}

// TestRecordsAgree: records hold the claims that Claims yields, in every view, also
// where texts of one identity differ in blanks and where something was taken away.
func TestRecordsAgree(t *testing.T) {
	ctx := context.Background()
	each(t, func(t *testing.T, where string) {
		l := open(t, where, Options{})
		fill(t, l, []int{0, 1, 2, 3, 8 + 1, 16, 20})
		m := ledgertest.New(4)
		for range 20 {
			d, c := m.Next()
			add(t, l, Item{Doc: d, Claims: c})
		}
		other := open(t, t.TempDir()+"/other.db", Options{})
		fill(t, other, []int{3, 4 + 2, 4 + 3})
		if _, err := l.Merge(ctx, other); err != nil {
			t.Fatal(err)
		}
		for _, q := range []Query{{}, {View: View{Reader: "test/1"}}, {View: View{Reader: "test"}}} {
			want, got := map[string]int{}, map[string]int{}
			for _, c := range claims(t, l, q) {
				want[c.Document.String()+c.ID+c.Reader]++
			}
			docs := map[Hash]bool{}
			for _, r := range records(t, l, q) {
				if docs[r.Identity] {
					t.Errorf("document %s comes twice", r.Identity)
				}
				docs[r.Identity] = true
				for _, c := range r.Claims {
					got[r.Identity.String()+c.ID+c.Reader]++
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%+v (-Claims +Records):\n%s", q.View, diff)
			}
			if len(docs) != 23 {
				t.Errorf("%+v: %d documents, want 23", q.View, len(docs))
			}
		}
	})
}
