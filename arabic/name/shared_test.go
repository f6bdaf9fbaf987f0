package name

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// sharedRows reads a file of pairs that lies beside the repository, or skips the test.
func sharedRows(t testing.TB, file string) [][]string {
	t.Helper()
	dir := os.Getenv("ISNAD_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared")
	}
	b, err := os.ReadFile(filepath.Join(dir, "corpora", "names", file))
	if err != nil {
		t.Skipf("the name pairs are not here (set ISNAD_SHARED to the folder that holds corpora/): %v", err)
	}
	var out [][]string
	for line := range strings.Lines(string(b)) {
		out = append(out, strings.Split(strings.TrimRight(line, "\r\n"), "\t"))
	}
	return out
}
