package picture

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Every key of a picture's JSON is told in docs/picture.md.
func TestKeysAreDocumented(t *testing.T) {
	doc, err := os.ReadFile(filepath.Join("..", "docs", "picture.md"))
	if err != nil {
		t.Fatal(err)
	}
	text := string(doc)
	_, text, _ = strings.Cut(text, "## JSON")
	seen := map[string]bool{}
	var walk func(v any, ids bool)
	walk = func(v any, ids bool) {
		switch v := v.(type) {
		case map[string]any:
			for k, x := range v {
				if !ids && !seen[k] {
					seen[k] = true
					if !strings.Contains(text, k) {
						t.Errorf("%q is not documented", k)
					}
				}
				walk(x, k == "entities")
			}
		case []any:
			for _, x := range v {
				walk(x, false)
			}
		}
	}
	for _, name := range []string{"raya.json", "leaders.json"} {
		b, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		var v any
		if err := json.Unmarshal(b, &v); err != nil {
			t.Fatal(err)
		}
		walk(v, false)
	}
	if len(seen) < 60 {
		t.Errorf("only %d keys were seen", len(seen))
	}
}
