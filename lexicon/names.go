package lexicon

import (
	"slices"
	"strings"

	"isnad/arabic"
)

// gazetteer finds names of several words by their first.
type gazetteer map[string][]nameSeq

// nameSeq is the rest of a name behind its first word; longest first.
type nameSeq struct {
	rest  []string
	named int32
}

func (g gazetteer) add(name string, index int32) {
	words := nameWords(name)
	if len(words) == 0 {
		return
	}
	g[words[0]] = append(g[words[0]], nameSeq{words[1:], index})
}

func (g gazetteer) sort() {
	for _, s := range g {
		slices.SortStableFunc(s, func(a, b nameSeq) int { return len(b.rest) - len(a.rest) })
	}
}

// nameWords folds a name and cuts it into the words that a text has.
func nameWords(name string) []string {
	var out []string
	for _, t := range arabic.Tokenize(name) {
		if t.Kind == arabic.Word || t.Kind == arabic.Number {
			out = append(out, t.Fold)
		}
	}
	return out
}

// NameMatch is a known name found at a word: it takes the tokens up to Next (exclusive).
type NameMatch struct {
	Named int32
	Next  int
	Pro   Pro // proclitics before its first word
}

// FindName returns the longest names that start at token i, with what may be cut
// from the first word; a name of one word that is ambiguous is returned too, the
// caller must ask for more. Quotation marks and hyphens inside a name are overlooked.
func (l *Lexicon) FindName(toks []arabic.Token, i int) (out []NameMatch) {
	best := 0
	try := func(first string, pro Pro) {
		for _, s := range l.names[first] {
			next, ok := matchRest(toks, i+1, s.rest)
			if !ok || next < best {
				continue
			}
			if next > best {
				best, out = next, out[:0]
			}
			out = append(out, NameMatch{s.named, next, pro})
		}
	}
	w := toks[i].Fold
	try(w, 0)
	for _, c := range proclitics {
		rest, ok := strings.CutPrefix(w, c.s)
		if !ok || len(rest) < 4 {
			continue
		}
		try(rest, c.p)
		if c.p&ProLi != 0 && strings.HasPrefix(rest, "ل") {
			try("ا"+rest, c.p)
		}
	}
	return out
}

// FindNoun returns the noun of several words that starts at token i (نقطة تفتيش), as
// an index into Nouns, -1 for none.
func (l *Lexicon) FindNoun(toks []arabic.Token, i int) int32 {
	w := toks[i].Fold
	for k := -1; k < len(proclitics); k++ {
		first, ok := w, true
		if k >= 0 {
			first, ok = strings.CutPrefix(w, proclitics[k].s)
		}
		if !ok {
			continue
		}
		for _, s := range l.nounPhrases[first] {
			if _, ok := matchRest(toks, i+1, s.rest); ok {
				return s.named
			}
		}
	}
	return -1
}

var proclitics = []struct {
	s string
	p Pro
}{
	{"و", ProWa}, {"ف", ProFa}, {"ب", ProBi}, {"ل", ProLi}, {"ك", ProKa},
	{"وب", ProWa | ProBi}, {"ول", ProWa | ProLi}, {"وك", ProWa | ProKa}, {"فب", ProFa | ProBi}, {"فل", ProFa | ProLi},
}

// matchRest matches the words of a name from token i, overlooking marks that
// newspapers put inside names.
func matchRest(toks []arabic.Token, i int, rest []string) (int, bool) {
	for _, w := range rest {
		for i < len(toks) && toks[i].Kind == arabic.Mark && strings.Contains("\"«»“”'()-", toks[i].Fold) {
			i++
		}
		if i >= len(toks) || toks[i].Fold != w {
			return 0, false
		}
		i++
	}
	return i, true
}
