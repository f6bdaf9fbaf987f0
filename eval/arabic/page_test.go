package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"
)

var program = regexp.MustCompile("(?s)```go\n(package main\n.*?)```\n+```text\n(.*?)```")

// The programs of docs/arabic.md run, and print what stands below them.
func TestProgramsOfThePage(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles several programs")
	}
	root := filepath.Join("..", "..")
	page, err := os.ReadFile(filepath.Join(root, "docs", "arabic.md"))
	if err != nil {
		t.Fatal(err)
	}
	found := program.FindAllSubmatch(page, -1)
	if len(found) < 6 {
		t.Fatalf("%d programs on the page, want six at least", len(found))
	}
	dir := t.TempDir()
	for i, m := range found {
		name := filepath.Join(dir, string(rune('a'+i))+".go")
		if err := os.WriteFile(name, m[1], 0o644); err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command("go", "run", name)
		cmd.Dir = root
		out, err := cmd.CombinedOutput()
		if err != nil || string(out) != string(m[2]) {
			t.Errorf("program %d: %v\ngot\n%s\nwant\n%s", i+1, err, out, m[2])
		}
	}
}
