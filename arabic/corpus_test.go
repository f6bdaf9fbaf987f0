package arabic

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// open opens a file of the shared corpora, or skips the test where there are none.
func open(t *testing.T, name string) *os.File {
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

// What holds of fuzzed text holds of news.
func TestNews(t *testing.T) {
	z, err := gzip.NewReader(open(t, "news/conflict.jsonl.gz"))
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<24)
	for n := 0; n < 200 && lines.Scan(); n++ {
		var doc struct{ Text string }
		if err := json.Unmarshal(lines.Bytes(), &doc); err != nil {
			t.Fatal(err)
		}
		toks := Tokenize(doc.Text)
		checkTokens(t, doc.Text, toks)
		checkSentences(t, doc.Text, toks, Sentences(doc.Text, toks))
	}
}

// The sentences of a treebank, run together, are found again. Two of the thousand
// hold two by our rule, and two end without a clear stop.
func TestTreebankSentences(t *testing.T) {
	var text strings.Builder
	ends := map[int]bool{}
	lines := bufio.NewScanner(open(t, "corpora/pud/pud-test.conllu"))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		if s, ok := strings.CutPrefix(lines.Text(), "# text = "); ok {
			text.WriteString(s)
			ends[text.Len()] = true
			text.WriteByte(' ')
		}
	}
	toks := Tokenize(text.String())
	all := Sentences(text.String(), toks)
	right := 0
	for _, s := range all {
		if _, end := s.Span(toks); ends[end] {
			right++
		}
	}
	if right < 998 || len(all) > 1000 {
		t.Errorf("found %d of %d sentences in %d", right, len(ends), len(all))
	}
}
