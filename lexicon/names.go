package lexicon

import (
	"slices"
	"strings"

	"isnad/arabic"
)

// gazetteer finds names of several words by their first.
type gazetteer struct {
	first map[string]int32 // number of the first word
	from  []int32          // where its names begin in seqs; one more closes the last
	seqs  []nameSeq
	keys  []uint64    // of the second words of seqs; see keyOf
	added []addedName // until done
	words []string    // room for those behind the first
}

type addedName struct {
	first int32
	nameSeq
}

// nameSeq is the rest of a name behind its first word.
type nameSeq struct {
	rest  []string
	named int32
}

func (g *gazetteer) add(words []string, index int32) {
	if len(words) == 0 {
		return
	}
	if len(g.words)+len(words) > cap(g.words) {
		g.words = make([]string, 0, max(2048, len(words))) // what is full stays with its names
	}
	from := len(g.words)
	g.words = append(g.words, words[1:]...)
	first, ok := g.first[words[0]]
	if !ok {
		if g.first == nil {
			g.first = make(map[string]int32, 1<<13)
		}
		first = int32(len(g.first))
		g.first[words[0]] = first
	}
	g.added = append(g.added, addedName{first, nameSeq{rest: g.words[from:len(g.words):len(g.words)], named: index}})
}

// done lays the names out by their first words, longest first.
func (g *gazetteer) done() {
	g.from = make([]int32, len(g.first)+1)
	for i := range g.added {
		g.from[g.added[i].first+1]++
	}
	for i := 1; i < len(g.from); i++ {
		g.from[i] += g.from[i-1]
	}
	next := slices.Clone(g.from)
	g.seqs = make([]nameSeq, len(g.added))
	for _, a := range g.added {
		g.seqs[next[a.first]] = a.nameSeq
		next[a.first]++
	}
	for i := range len(g.from) - 1 {
		slices.SortStableFunc(g.seqs[g.from[i]:g.from[i+1]], func(a, b nameSeq) int { return len(b.rest) - len(a.rest) })
	}
	g.keys = make([]uint64, len(g.seqs))
	for i := range g.seqs {
		if rest := g.seqs[i].rest; len(rest) > 0 {
			g.keys[i] = keyOf(rest[0])
		}
	}
	g.added, g.words = nil, nil
}

// keyOf tells most words apart by one number, the last eight bytes, so that names are
// passed over without looking at their letters; that of no word is 0.
func keyOf(w string) (key uint64) {
	for i := max(0, len(w)-8); i < len(w); i++ {
		key = key<<8 | uint64(w[i])
	}
	return key
}

// get returns the names with that first word.
func (g *gazetteer) get(first string) []nameSeq {
	if i, ok := g.first[first]; ok {
		return g.seqs[g.from[i]:g.from[i+1]]
	}
	return nil
}

// nameWords folds a name and cuts it into the words that a text has. The next call
// overwrites what it returns.
func (l *loader) nameWords(name string) []string {
	l.tokens = arabic.AppendTokens(l.tokens[:0], name)
	l.words = l.words[:0]
	for _, t := range l.tokens {
		if t.Kind == arabic.Word || t.Kind == arabic.Number {
			l.words = append(l.words, t.Fold)
		}
	}
	return l.words
}

// NameMatch is a known name found at a word: it takes the tokens up to Next (exclusive).
type NameMatch struct {
	Named int32
	Next  int
	Pro   Pro // proclitics before its first word
}

// Opening is a way in which names may begin at a word: with the same first word,
// behind the proclitics cut from it.
type Opening struct {
	first int32 // in the gazetteer
	pro   Pro
}

// Openings returns those of a folded word, whatever follows it. Callers that keep what
// they know of words ask for them once a word.
func (l *Lexicon) Openings(w string) (out []Opening) {
	try := func(first string, pro Pro) {
		if i, ok := l.names.first[first]; ok {
			out = append(out, Opening{i, pro})
		}
	}
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

// FindName returns the longest names that start at token i, with what may be cut
// from the first word; a name of one word that is ambiguous is returned too, the
// caller must ask for more. Quotation marks and hyphens inside a name are overlooked.
func (l *Lexicon) FindName(toks []arabic.Token, i int) []NameMatch {
	return l.FindNameFrom(nil, l.Openings(toks[i].Fold), toks, i)
}

// FindNameFrom is FindName where the openings of token i are known. It appends to out.
func (l *Lexicon) FindNameFrom(out []NameMatch, open []Opening, toks []arabic.Token, i int) []NameMatch {
	if len(open) == 0 {
		return out
	}
	best, from := 0, len(out)
	second := keyOf(secondWord(toks, i+1))
	for _, o := range open {
		for k := l.names.from[o.first]; k < l.names.from[o.first+1]; k++ {
			if key := l.names.keys[k]; key != second && key != 0 {
				continue // nearly all
			}
			s := &l.names.seqs[k]
			next, ok := matchRest(toks, i+1, s.rest)
			if !ok || next < best {
				continue
			}
			if next > best {
				best, out = next, out[:from]
			}
			out = append(out, NameMatch{s.named, next, o.pro})
		}
	}
	return out
}

// OpensNoun tells whether FindNoun may find something at a folded word, whatever follows.
func (l *Lexicon) OpensNoun(w string) bool {
	if len(l.nounPhrases.get(w)) > 0 {
		return true
	}
	for _, c := range proclitics {
		if rest, ok := strings.CutPrefix(w, c.s); ok && len(l.nounPhrases.get(rest)) > 0 {
			return true
		}
	}
	return false
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
		for _, s := range l.nounPhrases.get(first) {
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

// secondWord is the first word from token i on that matchRest compares.
func secondWord(toks []arabic.Token, i int) string {
	for i < len(toks) && toks[i].Kind == arabic.Mark && overlooked(toks[i].Fold) {
		i++
	}
	if i >= len(toks) {
		return ""
	}
	return toks[i].Fold
}

// matchRest matches the words of a name from token i, overlooking marks that
// newspapers put inside names.
func matchRest(toks []arabic.Token, i int, rest []string) (int, bool) {
	for _, w := range rest {
		for i < len(toks) && toks[i].Kind == arabic.Mark && overlooked(toks[i].Fold) {
			i++
		}
		if i >= len(toks) || toks[i].Fold != w {
			return 0, false
		}
		i++
	}
	return i, true
}

// overlooked tells marks that do not part the words of a name.
func overlooked(mark string) bool {
	switch mark {
	case "", `"`, "«", "»", "“", "”", "'", "(", ")", "-":
		return true
	}
	return false
}
