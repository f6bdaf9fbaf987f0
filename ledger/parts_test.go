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

// TestSearchInParts: a search that is cut by day finds the same, in the same order, as
// one that is not, and as PostgreSQL. Phrases are taken from the texts, so that some are
// in each sentence, some in few; some are made of words that never meet.
func TestSearchInParts(t *testing.T) {
	ctx := context.Background()
	dir := t.TempDir()
	lite := open(t, filepath.Join(dir, "l.db"), Options{fast: true})
	words := fillMade(t, lite, 120)
	all := map[string]*Ledger{"SQLite": lite}
	t.Run("PostgreSQL", func(t *testing.T) {
		pg := open(t, pgtest.Database(t), Options{})
		fillMade(t, pg, 120)
		all["PostgreSQL"] = pg
		compareParts(t, ctx, all, words)
	})
	delete(all, "PostgreSQL")
	compareParts(t, ctx, all, words)
}

// fillMade adds made-up documents in a fixed order and returns their words.
func fillMade(t *testing.T, l *Ledger, n int) []string {
	t.Helper()
	m := ledgertest.New(5)
	m.Groups = 40
	var words []string
	for range n {
		d, c := m.Next()
		add(t, l, Item{Doc: d, Claims: c})
		words = append(words, strings.Fields(d.Text)[:60]...)
	}
	return words
}

func compareParts(t *testing.T, ctx context.Context, all map[string]*Ledger, words []string) {
	t.Helper()
	r := rand.New(rand.NewPCG(1, 2))
	from, to := ledgertest.Middle()
	searches := []Search{
		{Text: "«ما أسفر عن مقتل»"}, {Text: "«ما أسفر عن مقتل»", Query: Query{Limit: 5000}}, {Text: "«مقتل اشتباكات»"}, {Text: "«مقتل اشتباكات» هجوما"},
		{Text: "هجوما مقتل", Query: Query{Types: []claim.Type{claim.Kill}, Limit: 5}},
		{Text: "«ما أسفر عن»", Query: Query{Entities: []string{"group-38"}, Limit: 30}},
		{Text: "«قرب عين الحجل»", Query: Query{Publisher: "بريد السهل", Limit: 7}},
	}
	for range 40 {
		at := r.IntN(len(words) - 4)
		s := Search{Text: strings.Join(words[at:at+2+r.IntN(3)], " ")}
		if r.IntN(3) > 0 {
			s.Text = "«" + s.Text + "»"
		}
		if r.IntN(4) == 0 {
			s.From, s.To = &from, &to
		}
		s.Limit = []int{0, 1, 40, 600, 5000}[r.IntN(5)]
		searches = append(searches, s)
	}
	for _, s := range searches {
		var want []string
		for _, x := range []struct {
			on  string
			cut int64
		}{{"SQLite", 1 << 40}, {"SQLite", 0}, {"PostgreSQL", 0}} {
			l := all[x.on]
			if l == nil {
				continue
			}
			l.cut = x.cut
			res, err := l.Search(ctx, s)
			if err != nil {
				t.Fatal(err)
			}
			got := append(hits(res), fmt.Sprint("more ", res.More))
			if want == nil {
				want = got
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%q %d on %s, cut from %d entries on (-uncut SQLite +got):\n%s", s.Text, s.Limit, x.on, x.cut, diff)
			}
		}
	}
}
