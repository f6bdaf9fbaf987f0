package picture

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/claim"
	"isnad/lexicon"
)

// rayaParts returns what is kept of our own invented news.
func rayaParts(t testing.TB) [][]byte {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", "raya.claims.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	finder := NewFinder(lexicon.Default())
	var out [][]byte
	for d := claim.NewDecoder(f); ; {
		r, err := d.Decode()
		if err != nil {
			return out
		}
		out = append(out, finder.Find(r))
	}
}

// What is decoded is what was encoded.
func TestPartCode(t *testing.T) {
	for i, b := range rayaParts(t) {
		p, err := decodePart(string(b))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(b), string(p.encode())); diff != "" {
			t.Errorf("part %d: %s", i, diff)
		}
		if len(p.facts) == 0 || len(p.ms) == 0 || p.id == "" {
			t.Errorf("part %d is empty: %+v", i, p)
		}
	}
}

// Whatever is decoded gives a part that an index can take, or an error.
func FuzzPart(f *testing.F) {
	for _, b := range rayaParts(f) {
		f.Add(string(b))
	}
	lex := lexicon.Default()
	f.Fuzz(func(t *testing.T, s string) {
		p, err := decodePart(s)
		if err != nil {
			return
		}
		p.place = 1
		b := newBuilder(lex, nil)
		b.parts = []*part{p}
		ix := b.index(0)
		if len(ix.entities) > 0 {
			ix.Draw(ix.entities[0], Options{})
		}
	})
}
