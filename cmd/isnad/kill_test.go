//go:build unix

package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// newsArchive is a web archive of n pages, each a member of its own.
func newsArchive(n int) []byte {
	var archive bytes.Buffer
	for i := range n {
		body := fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>خبر %d</title></head><body><p>قصف الجيش مواقع المسلحين في الوادي صباح اليوم، وقال المصدر رقم %d إن ثلاثة منهم قتلوا.</p></body></html>", i, i)
		z := gzip.NewWriter(&archive)
		fmt.Fprintf(z, "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.example/%d\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", i, len(body), body)
		z.Close()
	}
	return archive.Bytes()
}

// killed runs isnad again and again, ends each run by SIGKILL after a time of its own,
// and returns what all of them wrote and how many were killed before one came through.
func killed(t *testing.T, most int, longest time.Duration, args ...string) (lines []string, kills int) {
	t.Helper()
	r := rand.New(rand.NewPCG(7, uint64(most)))
	for {
		var out, messages bytes.Buffer
		c := exec.CommandContext(t.Context(), "isnad", args...)
		c.Stdout, c.Stderr = &out, &messages
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		var timer *time.Timer
		if kills < most {
			timer = time.AfterFunc(longest/10+time.Duration(r.Int64N(int64(longest))), func() { _ = c.Process.Kill() })
		}
		err := c.Wait()
		if timer != nil {
			timer.Stop()
		}
		whole := out.String()
		if i := strings.LastIndexByte(whole, '\n'); err != nil && kills < most {
			whole = whole[:i+1] // a pipe may take part of a write
		}
		lines = append(lines, slices.Collect(strings.Lines(whole))...)
		if err == nil {
			return lines, kills
		}
		if code := c.ProcessState.ExitCode(); code != -1 {
			t.Fatalf("after %d kills isnad ended with %d: %s", kills, code, messages.String())
		}
		kills++
	}
}

// Runs that are killed in mid-archive, as a power cut does, and run again leave the
// ledger that one clean run leaves, original bytes too. ISNAD_KILLS says how many kills.
func TestKilledInMidArchive(t *testing.T) {
	pages, kills := 600, 4
	if n, err := strconv.Atoi(os.Getenv("ISNAD_KILLS")); err == nil {
		pages, kills = 100*n, n
	} else if testing.Short() {
		t.Skip("short")
	}
	dir := t.TempDir()
	in := filepath.Join(dir, "a.warc.gz")
	if err := os.WriteFile(in, newsArchive(pages), 0o644); err != nil {
		t.Fatal(err)
	}
	read := func(name string) []string {
		return []string{"read", "--claims", "--ledger", filepath.Join(dir, name+".db"), "--resume", filepath.Join(dir, name+".place"), in}
	}
	start := time.Now()
	clean, _ := killed(t, 0, time.Second, read("clean")...)
	if len(clean) != pages {
		t.Fatalf("%d documents of %d", len(clean), pages)
	}
	all, n := killed(t, kills, time.Since(start)*2/time.Duration(kills+1), read("killed")...)
	if n == 0 {
		t.Skip("no run could be killed in time")
	}
	slices.Sort(clean)
	slices.Sort(all)
	if once := slices.Compact(all); !slices.Equal(once, clean) {
		t.Errorf("after %d kills %d different documents were shown, %d in a clean run", n, len(once), len(clean))
	}
	for _, pair := range [][2]string{{"clean", "killed"}, {"killed", "clean"}} {
		if added := merged(t, filepath.Join(dir, pair[0]+".db"), filepath.Join(dir, pair[1]+".db")); len(added) > 0 {
			t.Errorf("after %d kills the %s ledger lacks what the %s one holds: %v", n, pair[0], pair[1], added)
		}
	}
	for _, name := range []string{"clean", "killed"} {
		if out, err := exec.CommandContext(t.Context(), "isnad", "verify", "--ledger", filepath.Join(dir, name+".db")).CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", name, err, out)
		}
	}
	t.Logf("%d kills over %d pages", n, pages)
}

// merged adds what the other ledger holds, and says what that was.
func merged(t *testing.T, into, from string) map[string]int {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "isnad", "merge", "--json", "--ledger", into, from).CombinedOutput()
	var rep struct{ Added map[string]int }
	if err == nil {
		err = json.Unmarshal(out, &rep)
	}
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return rep.Added
}
