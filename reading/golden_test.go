package reading

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Every article of testdata yields the claims of its .golden file. A difference is
// an error until somebody has read it: go test ./reading -update accepts it.
func TestGolden(t *testing.T) {
	for _, file := range articles(t) {
		t.Run(file, func(t *testing.T) {
			var b strings.Builder
			claims := testRules(t).Read(article(t, file))
			for i := range claims {
				b.WriteString(line(&claims[i], true) + "\n")
			}
			golden := strings.TrimSuffix(file, ".txt") + ".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatalf("%v (go test ./reading -update writes it)", err)
			}
			if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(b.String(), "\n")); diff != "" {
				t.Errorf("-want +got; -update accepts:\n%s", diff)
			}
		})
	}
}

// How much of the lexicon our own texts try is reported, not demanded.
func TestFramesThatFire(t *testing.T) {
	r := testRules(t)
	fired := map[string]bool{}
	for _, file := range articles(t) {
		for _, c := range r.Read(article(t, file)) {
			fired[c.Rule] = true
		}
	}
	t.Logf("%d of %d frames fire on the articles of testdata", len(fired), len(r.lex.Frames))
}
