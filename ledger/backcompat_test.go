package ledger

import (
	"compress/gzip"
	"context"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var update = flag.Bool("update", false, "write testdata/backcompat anew, for a schema that is about to be released")

// newest is the ledger of the newest schema in testdata/backcompat. Those of released
// schemas are never written again.
const newest = "testdata/backcompat/ledger-v3.db.gz"

// TestReleasedLedgers opens a ledger of every schema that was released: it must come
// up to date, verify, and hold what it held.
func TestReleasedLedgers(t *testing.T) {
	if *update {
		writeReleased(t)
	}
	files, err := filepath.Glob("testdata/backcompat/*.db.gz")
	if err != nil || len(files) == 0 {
		t.Fatalf("no released ledger: %v", err)
	}
	ctx := context.Background()
	for _, f := range files {
		t.Run(filepath.Base(f), func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "l.db")
			unpack(t, f, path)
			l, err := Open(ctx, path, Options{})
			if err != nil {
				t.Fatal(err)
			}
			defer l.Close()
			head, err := os.ReadFile(strings.TrimSuffix(f, ".db.gz") + ".head")
			if err != nil {
				t.Fatal(err)
			}
			rep, err := l.Verify(ctx, VerifyOptions{Head: mustHash(t, strings.TrimSpace(string(head)))})
			if err != nil || len(rep.Faults) > 0 {
				t.Errorf("%+v, %v", rep, err)
			}
			in, err := l.Info(ctx)
			if err != nil || in.Documents != 5 || in.Claims != 4 || in.Redactions == 0 || in.Judgements != 1 {
				t.Errorf("%+v, %v", in, err)
			}
			if res, err := l.Search(ctx, Search{Text: "التنظيم"}); err != nil || len(res.Hits) != 3 {
				t.Errorf("search: %v, %v", res, err)
			}
			if _, err := l.Add(ctx, mergeItems(t)[1]); err != nil {
				t.Error(err)
			}
			sound(t, l)
		})
	}
}

// writeReleased makes a ledger with an entry of every kind.
func writeReleased(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "l.db")
	c := &clock{time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)}
	l := open(t, path, Options{Now: c.now})
	items := corpus(t)
	for _, it := range items {
		it.Raw = []byte(it.Doc.Text)
		if it.Doc.ID == "d" {
			it.Copy = &CopyOf{Of: mustHash(t, items[0].Doc.Identity()), Share: 0.4, By: "test/1"}
		}
		add(t, l, it)
	}
	o := open(t, path+".other", Options{Now: c.now})
	add(t, o, raidItem(t))
	if _, err := l.Merge(ctx, o); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Judge(ctx, Judgement{Verdict: Accept, Claim: items[0].Claims[0].ID, Who: "سلمى"}); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Redact(ctx, Redaction{Documents: []Hash{mustHash(t, raidItem(t).Doc.Identity())}, Reason: "طلب", Who: "م"}); err != nil {
		t.Fatal(err)
	}
	in, err := l.Info(ctx)
	if err != nil {
		t.Fatal(err)
	}
	l.Close()
	pack(t, path, newest)
	if err := os.WriteFile(strings.TrimSuffix(newest, ".db.gz")+".head", []byte(in.Head+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
}

func unpack(t *testing.T, from, to string) {
	t.Helper()
	f, err := os.Open(from)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(z)
	if err == nil {
		err = os.WriteFile(to, b, 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func pack(t *testing.T, from, to string) {
	t.Helper()
	b, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		t.Fatal(err)
	}
	f, err := os.Create(to)
	if err != nil {
		t.Fatal(err)
	}
	z, _ := gzip.NewWriterLevel(f, gzip.BestCompression)
	if _, err := z.Write(b); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}
