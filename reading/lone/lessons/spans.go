package lessons

import (
	"strings"

	"isnad/arabic"
)

// Overlap counts words that a program and people gave alike, for F1 over words.
type Overlap struct{ both, all int }

// Add compares what the program gave with what one person gave.
func (o *Overlap) Add(said, coded []string) {
	n := map[string]int{}
	for _, w := range coded {
		n[w]++
	}
	for _, w := range said {
		if n[w] > 0 {
			n[w]--
			o.both++
		}
	}
	o.all += len(said) + len(coded)
}

// F1 is the agreement.
func (o *Overlap) F1() float64 { return 2 * float64(o.both) / float64(max(1, o.all)) }

// Words cuts marked words as the measure does: letters and digits, folded, without a
// conjunction or preposition written as one word with a longer one, nor the article.
func Words(marked string) []string {
	var out []string
	for _, t := range arabic.Tokenize(marked) {
		if t.Kind == arabic.Word || t.Kind == arabic.Number {
			w := strings.NewReplacer("ة", "ه").Replace(t.Fold)
			for _, p := range [...]string{"وبال", "وال", "فال", "بال", "كال", "لل", "ال", "ول", "وب", "و", "ب", "ل", "ف"} {
				if rest, ok := strings.CutPrefix(w, p); ok && len(rest) >= 6 {
					w = rest
					break
				}
			}
			out = append(out, w)
		}
	}
	return out
}
