package ledger

import (
	"context"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/claim"
	"isnad/ledger/ledgertest"
	"isnad/ledger/pgtest"
)

// TestDatabasesAgree asks both databases the same of the same documents: words and
// phrases out of the texts, with and without conditions.
func TestDatabasesAgree(t *testing.T) {
	ctx := context.Background()
	pg := open(t, pgtest.Database(t), Options{})
	lite := open(t, filepath.Join(t.TempDir(), "l.db"), Options{})
	m := ledgertest.New(11)
	var texts []string
	var items []Item
	for range 150 {
		d, c := m.Next()
		items = append(items, Item{Doc: d, Claims: c})
		texts = append(texts, d.Text)
	}
	for _, l := range []*Ledger{pg, lite} {
		if _, err := writeAll(l, items); err != nil {
			t.Fatal(err)
		}
	}
	r := rand.New(rand.NewPCG(3, 4))
	some := 0
	for i := range 120 {
		s := randomSearch(r, texts)
		a, err := pg.Search(ctx, s)
		if err != nil {
			t.Fatal(err)
		}
		b, err := lite.Search(ctx, s)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(a, b); diff != "" {
			t.Fatalf("%d: %+v (-PostgreSQL +SQLite):\n%s", i, s, diff)
		}
		if len(a.Hits) > 0 {
			some++
		}
	}
	if some < 60 {
		t.Errorf("only %d searches found anything", some)
	}
	for _, q := range []Query{{}, {Entities: []string{"group-3", "group-40"}}, {Types: []claim.Type{claim.Kill}, Publisher: "بريد السهل"}} {
		var a, b []string
		for _, r := range records(t, pg, q) {
			a = append(a, fmt.Sprint(r.ID, len(r.Claims), r.Reader))
		}
		for _, r := range records(t, lite, q) {
			b = append(b, fmt.Sprint(r.ID, len(r.Claims), r.Reader))
		}
		if diff := cmp.Diff(a, b); diff != "" {
			t.Errorf("%+v (-PostgreSQL +SQLite):\n%s", q, diff)
		}
	}
}

// randomSearch takes one to three words out of a text, together or apart.
func randomSearch(r *rand.Rand, texts []string) Search {
	words := strings.Fields(texts[r.IntN(len(texts))])
	at, n := r.IntN(len(words)-3), 1+r.IntN(3)
	s := Search{Text: strings.Join(words[at:at+n], " ")}
	if r.IntN(2) == 0 {
		s.Text = `"` + s.Text + `"`
	}
	s.Limit = 1 + r.IntN(40)
	switch r.IntN(6) {
	case 0:
		s.Types = []claim.Type{claim.Attack}
	case 1:
		s.Publisher = "صدى المرسى"
	case 2:
		from, to := ledgertest.Middle()
		s.From, s.To = &from, &to
	case 3:
		id, _ := ledgertest.Group(r.IntN(60))
		s.Entities = []string{id}
	}
	return s
}
