package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"isnad/ledger"
)

// TestReadKilled kills isnad read --ledger again and again: each document that it has
// shown is in the ledger, which verifies, and the last run completes the rest.
func TestReadKilled(t *testing.T) {
	kills := 2
	if n, err := strconv.Atoi(os.Getenv("ISNAD_CRASHES")); err == nil {
		kills = n / 10
	}
	dir := t.TempDir()
	where, in := filepath.Join(dir, "l.db"), filepath.Join(dir, "in.jsonl")
	const documents = 1200
	writeArticles(t, in, documents)
	shown := map[string]bool{}
	r := rand.New(rand.NewPCG(1, uint64(time.Now().UnixNano())))
	for i := range kills + 1 {
		c := exec.Command("isnad", "read", "--claims", "--jobs", "2", "--ledger", where, in)
		out, err := c.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		var timer *time.Timer
		killIn := func(ms int) {
			timer = time.AfterFunc(time.Duration(ms)*time.Millisecond, func() { c.Process.Kill() })
		}
		if i < kills && i%2 == 1 {
			killIn(100 + r.IntN(800)) // also before anything is kept
		}
		s := bufio.NewScanner(out)
		s.Buffer(nil, 1<<20)
		for s.Scan() {
			var rec struct {
				ID string `json:"id"`
			}
			if json.Unmarshal(s.Bytes(), &rec) == nil { // the last line may be cut
				shown[rec.ID] = true
			}
			if i < kills && timer == nil {
				killIn(r.IntN(150))
			}
		}
		err = c.Wait()
		if timer != nil {
			timer.Stop()
		} else if err != nil {
			t.Fatal(err)
		}
		checkShown(t, where, shown)
		t.Logf("run %d: %d documents shown by its end", i+1, len(shown))
	}
	if len(shown) != documents {
		t.Errorf("%d documents were shown in the end, want %d", len(shown), documents)
	}
}

// writeArticles writes short articles, each another document.
func writeArticles(t *testing.T, to string, n int) {
	t.Helper()
	f, err := os.Create(to)
	if err != nil {
		t.Fatal(err)
	}
	e := json.NewEncoder(f)
	for i := range n {
		e.Encode(map[string]string{
			"id": fmt.Sprint("d", i), "published": "2021-03-14", "lang": "ar",
			"text": fmt.Sprintf("قصف الجيش مواقع المسلحين في الوادي صباح اليوم، وقال المصدر رقم %d إن ثلاثة منهم قتلوا.", i),
		})
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

func checkShown(t *testing.T, where string, shown map[string]bool) {
	t.Helper()
	l, err := ledger.Open(t.Context(), where, ledger.Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if rep, err := l.Verify(t.Context(), ledger.VerifyOptions{}); err != nil || len(rep.Faults) > 0 {
		t.Errorf("after a kill: %+v, %v", rep, err)
	}
	there := map[string]bool{}
	for r, err := range l.Records(t.Context(), ledger.Query{}) {
		if err != nil {
			t.Fatal(err)
		}
		there[r.ID] = r.Reader != "" && len(r.Claims) > 0
	}
	for id := range shown {
		if !there[id] {
			t.Errorf("%s was shown and is not in the ledger with its claims", id)
			return
		}
	}
}
