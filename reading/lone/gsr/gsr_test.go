package gsr

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestOpen(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.jsonl")
	write := func(s string) {
		if err := os.WriteFile(path, []byte(s), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(`{"id":"assault:A.1-2","event":"ASSAULT","text":"نص","accept":1,"reject":3,"label":"difficult no"}` + "\n")
	rows, err := Open(path)
	if err != nil || len(rows) != 1 || rows[0].Share() != 0.25 || rows[0].Article() != "A.1" {
		t.Errorf("%+v, %v", rows, err)
	}
	write("{}\n{broken\n")
	if _, err := Open(path); err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("broken line: %v", err)
	}
	if _, err := Open(path + "x"); err == nil {
		t.Error("no file, no error")
	}
}
