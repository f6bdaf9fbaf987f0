package pdf

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What other programs print is read in the order of reading, word for word.
func TestOthers(t *testing.T) {
	files, err := filepath.Glob("testdata/*.pdf")
	if err != nil || len(files) == 0 {
		t.Fatal("the PDFs of testdata are missing", err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(strings.TrimSuffix(file, ".pdf") + ".txt")
		if err != nil {
			t.Error(err)
		}
		d, err := readAll(b)
		got := d.Text()
		if p := d.DegradedPages(); p != "" {
			got += "degraded: " + p
		}
		if diff := cmp.Diff(strings.TrimSpace(string(want)), got); diff != "" || err != nil {
			t.Errorf("%s: %v -want +got\n%s", file, err, diff)
		}
	}
}
