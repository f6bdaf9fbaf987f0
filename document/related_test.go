package document

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// What tells lines without a formula passes every line that has one.
func TestMayRelateMissesNothing(t *testing.T) {
	pieces := []string{" ", "\u00a0", ".", "!", "?", "؟", "»", "\"", "”", "…", "ئ", "قال الشاهد", "رابط الخبر بصحيفة الضحى", "رابط الخبر", "،", "(", ""}
	pieces = append(pieces, related...)
	r := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		var b strings.Builder
		for range 1 + r.IntN(5) {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		line := b.String()
		counts := strings.Contains(line, linkAnywhere)
		for _, f := range related {
			if i := strings.Index(line, f); i >= 0 {
				before := strings.TrimRight(line[:i], " \u00a0")
				counts = counts || before == "" || endsSentence(before)
			}
		}
		if counts && !mayRelate(line) {
			t.Fatalf("%q holds a formula", line)
		}
	}
}
