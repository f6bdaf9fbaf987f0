package ledger

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestLibcIsPinned: the SQLite driver works only with the very version of its C library
// that it was made with.
func TestLibcIsPinned(t *testing.T) {
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "modernc.org/sqlite").Output()
	if err != nil {
		t.Skipf("go list: %v", err)
	}
	want, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(dir)), "go.mod"))
	if err != nil {
		t.Skip(err)
	}
	ours, err := os.ReadFile("../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	libc := regexp.MustCompile(`modernc\.org/libc (v\S+)`)
	if a, b := libc.FindSubmatch(want), libc.FindSubmatch(ours); a == nil || b == nil || string(a[1]) != string(b[1]) {
		t.Errorf("the driver wants libc %s, go.mod has %s", a, b)
	}
}
