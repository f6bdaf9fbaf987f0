package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"isnad/claim"
)

// ledgerRun runs a command on a ledger and returns what it wrote and its exit code.
func ledgerRun(t *testing.T, where, in string, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	var out, errs bytes.Buffer
	getenv := func(k string) string { return map[string]string{ledgerVariable: where, "LANG": "C"}[k] }
	code = run(t.Context(), args, environment{stdin: strings.NewReader(in), stdout: &out, stderr: &errs, getenv: getenv})
	return out.String(), errs.String(), code
}

// fillLedger reads one text into a new ledger and returns the claims that search finds in it.
func fillLedger(t *testing.T) (where, in string, claims []claim.Claim) {
	t.Helper()
	dir := t.TempDir()
	where, in = filepath.Join(dir, "l.db"), filepath.Join(dir, "in.txt")
	if err := os.WriteFile(in, []byte("بايع القيادي سالم الدرعي زعيم حركة «الفجر» أمس."), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, errs, code := ledgerRun(t, where, "", "read", "--ledger", where, "--published", "2021-03-14", in); code != exitOK {
		t.Fatalf("read: %d %s", code, errs)
	}
	out, errs, code := ledgerRun(t, where, "", "search", "--json", "بايع")
	if code != exitOK {
		t.Fatalf("search: %d %s", code, errs)
	}
	var res struct {
		Hits []struct {
			Claims []claim.Claim `json:"claims"`
			Marks  []claim.Span  `json:"marks"`
		} `json:"hits"`
	}
	if err := json.Unmarshal([]byte(out), &res); err != nil || len(res.Hits) != 1 || len(res.Hits[0].Claims) == 0 {
		t.Fatalf("%v in %s", err, out)
	}
	if m := res.Hits[0].Marks; len(m) != 1 || m[0].Start != 0 || m[0].End != 4 || m[0].Text != "بايع" {
		t.Errorf("marks: %+v", m)
	}
	return where, in, res.Hits[0].Claims
}

func TestJudgeCommand(t *testing.T) {
	where, _, claims := fillLedger(t)
	c := claims[0]
	corrected := c
	corrected.Type = claim.Talk
	right, err := json.Marshal(corrected)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct {
		args []string
		in   string
		code int
		says string // on standard output or error
	}{
		{[]string{"accept", c.ID, "--who", "سلمى"}, "", exitOK, "recorded as entry"},
		{[]string{"accept", c.ID[:10], "--who", "نادر", "--note", "كما في النص"}, "", exitOK, "recorded as entry"},
		{[]string{"reject", c.ID, "--who", "سلمى", "--reason", "wrong-date-or-count"}, "", exitOK, "recorded as entry"},
		{[]string{"correct", c.ID, "--who", "سلمى", "--claim", "-"}, string(right), exitOK, "recorded as entry"},
		{[]string{"not-same", "a", "b", "--who", "سلمى", "--json"}, "", exitOK, `"verdict": "not-same"`},
		{[]string{"undo", "9", "--who", "سلمى", "--json"}, "", exitOK, `"verdict": "undo"`},
		{[]string{"undo", "9", "--who", "سلمى"}, "", exitUsage, "is taken back already, by entry 10"},
		{[]string{"undo", "6", "--who", "سلمى"}, "", exitUsage, "what نادر decided"},
		{[]string{"undo", "2", "--who", "سلمى"}, "", exitSkipped, "holds no judgement"},
		{[]string{"undo", "9", c.ID, "--who", "سلمى"}, "", exitUsage, "isnad judge"},
		{[]string{"list"}, "", exitOK, "سلمى  undo  9"},
		{[]string{"list", c.ID[:9]}, "", exitOK, "wrong-date-or-count  (no longer counts)"},
		{[]string{"list", "b"}, "", exitOK, "not-same  a  b  (no longer counts)"},
		{[]string{"list", "b", "--json"}, "", exitOK, `"stands": false`},
		{[]string{"list", "--as-of", "2001-01-01"}, "", exitOK, "no judgements"},
		{[]string{"accept", c.ID, "--who", "سلمى", "--as-of", "2001-01-01"}, "", exitUsage, "goes with list"},
		{[]string{"reject", c.ID, "--who", "سلمى"}, "", exitUsage, "boundaries"},
		{[]string{"reject", c.ID, "--who", "سلمى", "--reason", "ugly"}, "", exitUsage, "not-reported"},
		{[]string{"correct", c.ID, "--who", "سلمى", "--claim", "-"}, "{", exitUsage, "no claim in JSON"},
		{[]string{"correct", c.ID, "--who", "سلمى"}, "", exitUsage, "as it should be"},
		{[]string{"accept", "ffffffffffff", "--who", "سلمى"}, "", exitSkipped, "holds no claim"},
		{[]string{"accept", c.ID}, "", exitUsage, "say who"},
		{[]string{"maybe", c.ID, "--who", "سلمى"}, "", exitUsage, "accept, reject, correct"},
	} {
		out, errs, code := ledgerRun(t, where, x.in, append([]string{"judge"}, x.args...)...)
		if code != x.code || !strings.Contains(out+errs, x.says) {
			t.Errorf("judge %v: %d %s%s, want %d and %q", x.args, code, out, errs, x.code, x.says)
		}
	}
	out, _, _ := ledgerRun(t, where, "", "info", "--json")
	if !strings.Contains(out, `"judgements": 6`) {
		t.Errorf("info: %s", out)
	}
	if out, errs, code := ledgerRun(t, where, "", "verify"); code != exitOK {
		t.Errorf("verify: %d %s%s", code, out, errs)
	}
}

// TestSearchFilters asks for one sentence under conditions that it meets and does not meet.
func TestSearchFilters(t *testing.T) {
	where, _, claims := fillLedger(t)
	typ, reader := string(claims[0].Type), claims[0].Reader
	name, _, _ := strings.Cut(reader, "/")
	for _, x := range []struct {
		args []string
		code int
	}{
		{[]string{"--type", typ}, exitOK},
		{[]string{"--type", "lose"}, exitSkipped},
		{[]string{"--type", "no-such-type"}, exitUsage},
		{[]string{"--publisher", "مرافئ"}, exitSkipped},
		{[]string{"--since", "2021-03-14", "--until", "2021-03-14"}, exitOK},
		{[]string{"--since", "2021-03-15"}, exitSkipped},
		{[]string{"--until", "yesterday"}, exitUsage},
		{[]string{"--as-of", "2001-01-01"}, exitSkipped},
		{[]string{"--reader", reader, "--type", typ}, exitOK},
		{[]string{"--reader", name, "--type", typ}, exitOK},
		{[]string{"--reader", name + "/0", "--type", typ}, exitSkipped},
		{[]string{"--group", "جماعة لم يسمع بها أحد"}, exitSkipped},
		{[]string{"--limit", "0"}, exitUsage},
	} {
		out, errs, code := ledgerRun(t, where, "", append([]string{"search", "وبايع"}, x.args...)...)
		if code != x.code {
			t.Errorf("search %v: %d %s%s, want %d", x.args, code, out, errs, x.code)
		}
	}
}

// TestOriginalsAreKept: the bytes as they came are an entry of their own, before the document.
func TestOriginalsAreKept(t *testing.T) {
	where, in, _ := fillLedger(t)
	out, _, _ := ledgerRun(t, where, "", "info", "--json")
	var info struct {
		Kinds map[string]int `json:"kinds"`
	}
	if err := json.Unmarshal([]byte(out), &info); err != nil || info.Kinds["raw"] != 1 || info.Kinds["document"] != 1 || info.Kinds["claims"] != 1 {
		t.Errorf("%v in %s", err, out)
	}
	if _, errs, code := ledgerRun(t, where, "", "read", "--ledger", where, "--published", "2021-03-14", in); code != exitOK || !strings.Contains(errs, "0 new documents, 0 new claims") {
		t.Errorf("again: %d %s", code, errs)
	}
}
