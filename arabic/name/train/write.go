package main

import (
	"bufio"
	"fmt"
	"math"
	"os"
	"sort"
	"strings"

	"isnad/arabic/name/internal/spell"
)

// seed is a correspondence that is known without any pairs: letters that Arabic
// pairs hold too seldom.
type seed struct {
	group group
	count float64
}

func seeds() []seed {
	var out []seed
	for _, s := range []struct{ a, l string }{
		{"پ", "p pp b"}, {"چ", "ch c tch cz tsch"}, {"ژ", "zh j g z"}, {"گ", "g gu gh gg"}, {"ڤ", "v w f"}, {"ة", "a ah at e eh et"},
	} {
		for n, l := range strings.Fields(s.l) {
			out = append(out, seed{pack(spell.ParseArabic(s.a), spell.ParseLatin(l)), 40 / float64(n+1)})
		}
	}
	return out
}

const header = `# Letter correspondences of Arabic and Latin spellings of names.
# Learnt by "go run ./arabic/name/train" from %d pairs: Google's Arabic-English transliteration set (Apache-2.0)
# and names of people in Wikidata (CC0), their training halves only. This file: Apache-2.0.
# weight: 100 times the natural logarithm of how much likelier the letters are together than by chance.
# ^ and $ are the ends of the word; an empty column is a letter that stands for nothing.
# columns: arabic  latin  weight
`

// write writes the weights of all correspondences, in order.
func (m *model) write(path string, pairs int) error {
	rows := make([]string, 0, len(m.q))
	for g, q := range m.q {
		a, l := g.unpack()
		w := math.Log(q)
		for _, c := range a {
			w -= math.Log(m.a[c])
		}
		for _, c := range l {
			w -= math.Log(m.l[c])
		}
		rows = append(rows, fmt.Sprintf("%s\t%s\t%d", spell.ArabicString(a), spell.LatinString(l), int(math.Round(100*w))))
	}
	sort.Strings(rows)
	f, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("writing the weights: %w", err)
	}
	b := bufio.NewWriter(f)
	fmt.Fprintf(b, header, pairs)
	for _, r := range rows {
		fmt.Fprintln(b, r)
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("writing the weights: %w", err)
	}
	return f.Close()
}
