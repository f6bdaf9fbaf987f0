package picture

import (
	"fmt"
	"iter"
	"math/rand"
	"runtime"
	"strings"
	"testing"
	"time"

	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
	"isnad/lexicon"
)

// generated is a corpus made up as it is read, so that only the index is in memory.
type generated struct{ documents, claims int }

func (g generated) Judgements() ([]entity.Judgement, error) { return nil, nil }

// Documents yields documents about groups and places of the lexicon: a few groups are
// named in most, as in news.
func (g generated) Documents(calendar.Day) iter.Seq2[*entity.Read, error] {
	return func(yield func(*entity.Read, error) bool) {
		var groups, places []string
		for _, n := range lexicon.Default().Names {
			switch {
			case strings.HasPrefix(n.ID, "g:"):
				groups = append(groups, n.ID)
			case n.Class&lexicon.Place != 0 && n.Kind != "country":
				places = append(places, n.ID)
			}
		}
		r := rand.New(rand.NewSource(7))
		z := rand.NewZipf(r, 1.15, 4, uint64(len(groups)-1))
		for i := range g.documents {
			if !yield(g.document(i, r, func() string { return groups[z.Uint64()] }, func() string { return places[r.Intn(len(places))] }), nil) {
				return
			}
		}
	}
}

func (g generated) document(i int, r *rand.Rand, group, place func() string) *entity.Read {
	lex := lexicon.Default()
	day := calendar.Of(2015, 1, 1).Add(r.Intn(2000))
	rec := claim.Record{ID: fmt.Sprintf("doc%07d", i), Publisher: fmt.Sprintf("p%d", i%40), Published: day.String(), Lang: "ar"}
	var text strings.Builder
	at := 0
	put := func(s string) claim.Span {
		sp := claim.Span{Start: at, End: at + len([]rune(s)), Text: s}
		text.WriteString(s + " ")
		at = sp.End + 1
		return sp
	}
	all := claim.Types()
	for range g.claims {
		a, b, p := group(), group(), place()
		start := at
		c := claim.Claim{Type: all[r.Intn(len(all))], Trigger: put("هاجم"), Polarity: claim.Affirmed, Modality: claim.Actual}
		c.Roles = []claim.Role{{Role: claim.Actor, Span: put(lex.Named(a).Arabic), Entity: a}, {Role: claim.Target, Span: put(lex.Named(b).Arabic), Entity: b}, {Role: claim.Place, Span: put(lex.Named(p).Arabic), Entity: p}}
		v := calendar.Single(day.Add(-r.Intn(3)))
		c.Time = &v
		c.Evidence = claim.Span{Start: start, End: at}
		rec.Claims = append(rec.Claims, c)
	}
	rec.Text = text.String()
	for k := range rec.Claims {
		c := &rec.Claims[k]
		c.Evidence.Text = string([]rune(rec.Text)[c.Evidence.Start:c.Evidence.End])
	}
	return &entity.Read{Record: rec, On: day}
}

// BenchmarkDraw pictures the group named most, from a hundred thousand claims. With
// -v it is a million.
func BenchmarkDraw(b *testing.B) {
	g := generated{4000, 25}
	if testing.Verbose() {
		g.documents = 40000
	}
	t := time.Now()
	ix, err := Build(g, lexicon.Default(), calendar.NoDay)
	if err != nil {
		b.Fatal(err)
	}
	built := time.Since(t)
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	var e entity.Entity
	most := 0
	for i, p := range ix.postings {
		if len(p) > most && ix.entities[i].Kind == entity.Group {
			most, e = len(p), ix.entities[i]
		}
	}
	b.ResetTimer()
	for b.Loop() {
		ix.Draw(e, noBounds)
	}
	b.ReportMetric(float64(len(ix.facts)), "claims")
	b.ReportMetric(float64(most), "claims-of-it")
	b.ReportMetric(built.Seconds(), "build-s")
	b.ReportMetric(float64(m.HeapAlloc>>20), "MB-index")
}
