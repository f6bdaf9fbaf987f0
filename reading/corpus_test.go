package reading

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"isnad/document"
	"isnad/lexicon"
)

// sharedFile opens a file of the shared corpora, or skips the test where there are none.
func sharedFile(t testing.TB, name string) *os.File {
	t.Helper()
	dir := os.Getenv("ISNAD_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared")
	}
	f, err := os.Open(filepath.Join(dir, name))
	if err != nil {
		t.Skipf("no corpus here (set ISNAD_SHARED to its folder): %v", err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// Real articles yield claims that keep the contract. Every 25th of the first 3,750 is
// read; all of them with ISNAD_HEAVY=1.
func TestNews(t *testing.T) {
	z, err := gzip.NewReader(sharedFile(t, "news/conflict.jsonl.gz"))
	if err != nil {
		t.Fatal(err)
	}
	step, most := 25, 150
	if os.Getenv("ISNAD_HEAVY") != "" {
		step, most = 1, 1<<30
	}
	r := NewRules(lexicon.Default())
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<24)
	docs, claims := 0, 0
	for n := 0; docs < most && lines.Scan(); n++ {
		if n%step != 0 {
			continue
		}
		var x struct{ ID, Title, Publisher, Published, Lang, Text string }
		if err := json.Unmarshal(lines.Bytes(), &x); err != nil {
			t.Fatal(err)
		}
		d, err := document.New(x.Text, document.Meta{ID: x.ID, Title: x.Title, Publisher: x.Publisher, Published: x.Published, Lang: x.Lang})
		if err != nil {
			t.Fatal(err)
		}
		found := r.Read(d)
		checkClaims(t, r, d, found)
		docs, claims = docs+1, claims+len(found)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d articles, %d claims", docs, claims)
	if claims < 5*docs {
		t.Errorf("only %d claims in %d articles: something is read past", claims, docs)
	}
}
