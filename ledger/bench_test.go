package ledger

import (
	"context"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
	"time"

	"isnad/ledger/ledgertest"
)

// madeItems makes documents of plain text, whose raw bytes are their text.
func madeItems(n int) []Item {
	m := ledgertest.New(1)
	items := make([]Item, n)
	for i := range items {
		d, c := m.Next()
		items[i] = Item{Raw: []byte(`{"text":"` + d.Text + `"}`), Doc: d, Claims: c}
	}
	return items
}

func writeAll(l *Ledger, items []Item) (Written, error) {
	w := l.NewWriter(context.Background())
	for _, it := range items {
		if err := w.Add(it); err != nil {
			break
		}
	}
	return w.Close()
}

// BenchmarkWrite writes documents with 24 claims each into a new file. Aim: 50,000
// claims/s.
func BenchmarkWrite(b *testing.B) {
	items := madeItems(4000)
	b.ResetTimer()
	var claims int
	for i := range b.N {
		l := open(b, filepath.Join(b.TempDir(), strconv.Itoa(i)), Options{})
		w, err := writeAll(l, items)
		if err != nil {
			b.Fatal(err)
		}
		claims += w.Claims
		l.Close()
	}
	b.ReportMetric(float64(claims)/b.Elapsed().Seconds(), "claims/s")
	b.ReportMetric(0, "ns/op")
}

// bigClaims is the size of the ledger that the benchmarks below use; go run ./eval/ledger
// measures one of a million.
const bigClaims = 50_000

// big makes it once; ISNAD_BENCH_LEDGER names another, kept between runs.
var big = sync.OnceValues(func() (string, error) {
	path := os.Getenv("ISNAD_BENCH_LEDGER")
	if path == "" {
		dir, err := os.MkdirTemp("", "isnad-bench-")
		if err != nil {
			return "", err
		}
		path = filepath.Join(dir, "big.db")
	}
	if _, err := os.Stat(path); err == nil {
		return path, nil
	}
	l, err := Open(context.Background(), path, Options{Create: true})
	if err != nil {
		return "", err
	}
	m := ledgertest.New(1)
	w := l.NewWriter(context.Background())
	for n := 0; n < bigClaims && err == nil; {
		d, c := m.Next()
		n += len(c)
		err = w.Add(Item{Raw: []byte(d.Text), Doc: d, Claims: c})
	}
	if _, cerr := w.Close(); err == nil {
		err = cerr
	}
	if cerr := l.Close(); err == nil {
		err = cerr
	}
	return path, err
})

func openBig(b *testing.B, o Options) *Ledger {
	b.Helper()
	path, err := big()
	if err != nil {
		b.Fatal(err)
	}
	l, err := Open(context.Background(), path, o)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { l.Close() })
	return l
}

// BenchmarkOpen: aim 50 ms.
func BenchmarkOpen(b *testing.B) {
	openBig(b, Options{}).Close()
	for b.Loop() {
		openBig(b, Options{}).Close()
	}
}

// BenchmarkGroup answers the claims of one group, words and all. Aim: 50 ms.
func BenchmarkGroup(b *testing.B) {
	l := openBig(b, Options{ReadOnly: true})
	id, _ := ledgertest.Group(250)
	n := 0
	for b.Loop() {
		n = len(claims(b, l, Query{Entities: []string{id}}))
	}
	b.ReportMetric(float64(n), "claims")
}

// BenchmarkPhrase finds the first twenty sentences with a phrase. Aim: 100 ms.
func BenchmarkPhrase(b *testing.B) {
	l := openBig(b, Options{ReadOnly: true})
	for name, s := range map[string]Search{
		"rare":     {Text: "«رائد الموجي» «فيلق المدى»"},
		"common":   {Text: "«ما أسفر عن مقتل»"},
		"filtered": {Text: "«اشتباكات ليلية»", Query: Query{Entities: []string{"group-290"}, Publisher: "بريد السهل", From: day(b, "2018-01-01")}},
	} {
		b.Run(name, func(b *testing.B) {
			n := 0
			for b.Loop() {
				res, err := l.Search(context.Background(), s)
				if err != nil {
					b.Fatal(err)
				}
				n = len(res.Hits)
			}
			b.ReportMetric(float64(n), "hits")
		})
	}
}

// BenchmarkVerify: aim 100 MB/s of the file. It also tells the bytes that a claim takes.
func BenchmarkVerify(b *testing.B) {
	l := openBig(b, Options{ReadOnly: true})
	in, err := l.Info(context.Background())
	if err != nil {
		b.Fatal(err)
	}
	var took time.Duration
	n := 0
	for b.Loop() {
		rep, err := l.Verify(context.Background(), VerifyOptions{})
		if err != nil || len(rep.Faults) > 0 {
			b.Fatal(rep, err)
		}
		took += rep.Took
		n++
	}
	b.ReportMetric(float64(in.Bytes)*float64(n)/1e6/took.Seconds(), "MB/s")
	b.ReportMetric(float64(in.Bytes)/float64(in.Claims), "bytes/claim")
	b.ReportMetric(float64(in.Claims), "claims")
}
