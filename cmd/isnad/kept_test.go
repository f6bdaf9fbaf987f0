package main

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"isnad/claim"
	"isnad/ledger"
)

// keptNames are whom pictures are drawn of, and questions are asked about.
var keptNames = [][]string{
	{"picture", "راية النهار", "--json"}, {"picture", "سالم الدرعي", "--json"}, {"between", "راية النهار", "فجر الجبال", "--json"},
}

// rayaLedger keeps the invented news of a year in a new ledger.
func rayaLedger(t *testing.T, flags ...string) string {
	t.Helper()
	f, err := os.Open(filepath.Join("..", "..", "picture", "testdata", "raya.claims.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	dir := t.TempDir()
	where, in := filepath.Join(dir, "l.db"), filepath.Join(dir, "in.jsonl")
	var lines strings.Builder
	for s := bufio.NewScanner(f); s.Scan(); {
		var r claim.Record
		if err := json.Unmarshal(s.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		r.Claims = nil
		b, _ := json.Marshal(r)
		lines.Write(append(b, '\n'))
	}
	if err := os.WriteFile(in, []byte(lines.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, errs, code := ledgerRun(t, where, "", append([]string{"read", "--ledger", where, in}, flags...)...); code != exitOK {
		t.Fatalf("read: %d %s", code, errs)
	}
	return where
}

// drawAll returns what all commands print.
func drawAll(t *testing.T, where string, more ...string) []string {
	t.Helper()
	var out []string
	for _, args := range keptNames {
		text, errs, code := ledgerRun(t, where, "", append(args[:len(args):len(args)], more...)...)
		if code != exitOK {
			t.Fatalf("%v: %d %s", args, code, errs)
		}
		out = append(out, text)
	}
	return out
}

// dropKept empties what pictures kept, by keeping nothing under another name.
func dropKept(t *testing.T, where string) {
	t.Helper()
	l, err := ledger.Open(context.Background(), where, ledger.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	as, err := l.KeepAs(context.Background(), "nobody")
	if err == nil {
		err = l.Keep(context.Background(), as, nil)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func countKept(t *testing.T, where string) int {
	t.Helper()
	l, err := ledger.Open(context.Background(), where, ledger.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	name, err := keepingName("")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for r, err := range l.Records(context.Background(), ledger.Query{Kept: name}) {
		if err != nil {
			t.Fatal(err)
		}
		if r.Kept != "" {
			n++
		}
	}
	return n
}

// Pictures from what was kept are those from the entries, byte for byte: after the first,
// after judgements on claims and on entities, as of a day, and after new texts.
func TestKeptChangesNothing(t *testing.T) {
	where := rayaLedger(t)
	same := func(when string, more ...string) {
		t.Helper()
		dropKept(t, where)
		plain := drawAll(t, where, append(more, "--whole-ledger")...)
		if countKept(t, where) == 0 {
			t.Fatalf("%s: nothing is kept", when)
		}
		for i, got := range drawAll(t, where, append(more, "--whole-ledger")...) {
			if got != plain[i] {
				t.Errorf("%s: isnad %s differs once it is kept:\n%s\nwithout:\n%s", when, strings.Join(keptNames[i], " "), got, plain[i])
			}
		}
	}
	judge := func(args ...string) {
		t.Helper()
		if _, errs, code := ledgerRun(t, where, "", append(append([]string{"judge"}, args...), "--who", "سلمى")...); code != exitOK {
			t.Fatalf("judge %v: %d %s", args, code, errs)
		}
	}
	drawn := drawAll(t, where)
	judge("reject", firstClaim(t, drawn[0]), "--reason", "not-reported")
	if drawAll(t, where)[0] == drawn[0] {
		t.Error("a rejected claim is drawn from what is kept")
	}
	same("after a rejected claim")
	judge("same-as", "n:ماجد-الثمري", "n:سالم-الدرعي")
	same("as of a day, after same-as", "--as-of", "2100-01-01")
}

// firstClaim returns the id of the first claim in a picture's refs.
func firstClaim(t *testing.T, drawn string) string {
	t.Helper()
	var p struct {
		Refs []struct{ Claim string } `json:"refs"`
	}
	if err := json.Unmarshal([]byte(drawn), &p); err != nil || len(p.Refs) == 0 {
		t.Fatalf("%v in %s", err, drawn)
	}
	return p.Refs[0].Claim
}

// What isnad read --pictures keeps is what pictures keep, and verify finds both sound.
func TestReadPictures(t *testing.T) {
	where, later := rayaLedger(t, "--pictures"), rayaLedger(t)
	if countKept(t, where) == 0 || countKept(t, later) != 0 {
		t.Fatalf("kept: %d with --pictures, %d without", countKept(t, where), countKept(t, later))
	}
	a, b := drawAll(t, where), drawAll(t, later)
	for i := range a {
		if a[i] != b[i] {
			t.Errorf("isnad %s differs with --pictures", strings.Join(keptNames[i], " "))
		}
	}
	for _, w := range []string{where, later} {
		if out, errs, code := ledgerRun(t, w, "", "verify", "--index"); code != exitOK {
			t.Errorf("verify: %d %s %s", code, out, errs)
		}
	}
}
