package house

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Code files stay small enough to read at one sitting.
func TestFilesStaySmall(t *testing.T) {
	const most = 700
	for _, name := range files(t, ".go") {
		b, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Error(err)
			continue
		}
		if n := strings.Count(string(b), "\n"); n > most {
			t.Errorf("%s has %d lines; part it by ideas, %d are the most", name, n, most)
		}
	}
}

// Every data file says what it holds and whose it is before its first row.
func TestDataFilesHaveHeaders(t *testing.T) {
	for _, name := range files(t, ".tsv") {
		b, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Error(err)
			continue
		}
		if !strings.HasPrefix(string(b), "#") {
			t.Errorf("%s: the first line is no comment that says what the file holds", name)
		}
	}
}
