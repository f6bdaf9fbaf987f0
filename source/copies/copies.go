// Package copies finds texts that were copied from one another or from one wire: they
// hold the same sentences, word for word or nearly so, and count as one voice.
//
// A sentence is known by its shingles, MinHash finds those that may be alike, and the
// shingles themselves decide. It judges words, not meaning: a report retold in other
// words is no copy. The thresholds, and how they were measured, are in docs/sources.md.
package copies

import (
	"cmp"
	"slices"

	"isnad/arabic"
)

// The thresholds, chosen on pairs judged by hand (eval/copies).
const (
	// ShingleWords is how many words make a shingle.
	ShingleWords = 3
	// MinWords is the shortest sentence that is looked at; shorter ones are formulas.
	MinWords = 8
	// SameSentence is the share of the smaller sentence's shingles that the other must hold.
	SameSentence = 0.6
	// SameText is the share of the shorter text's words that must lie in copied sentences.
	SameText = 0.31
	// SameRun is the words in copied sentences that make a copy of a text however long.
	SameRun = 90
)

// Text is one text with a name of the caller's.
type Text struct {
	ID   string
	Body string
}

// Pair is two texts with sentences in common.
type Pair struct {
	A, B     int      // indexes into the texts given, A < B
	Words    int      // words of the shorter text in copied sentences
	Share    float64  // the same, of all its words
	Passages []Shared // the copied sentences, in the order of A
}

// Copy tells whether the two texts are copies.
func (p Pair) Copy() bool { return p.Share >= SameText || p.Words >= SameRun }

// Shared is one copied sentence: byte offsets in both texts.
type Shared struct {
	AStart, AEnd, BStart, BEnd int
	Alike                      float64 // share of shingles in common, of the smaller sentence
}

// sentence is one sentence with its shingles, sorted and each once.
type sentence struct {
	text       int
	start, end int
	words      int
	shingles   []uint64
}

// Find returns the pairs of texts that share at least one sentence, by their indexes.
func Find(texts []Text) []Pair {
	var all []sentence
	total := make([]int, len(texts))
	for i, t := range texts {
		s, words := sentences(t.Body)
		total[i] = words
		for k := range s {
			s[k].text = i
		}
		all = append(all, s...)
	}
	matches := map[[2]int][][2]int{}
	for _, m := range candidates(all) {
		a, b := all[m[0]].text, all[m[1]].text
		if a > b {
			a, b, m = b, a, [2]int{m[1], m[0]}
		}
		matches[[2]int{a, b}] = append(matches[[2]int{a, b}], m)
	}
	var out []Pair
	for k, ms := range matches {
		if p := pair(all, ms); p.Words > 0 {
			p.A, p.B = k[0], k[1]
			p.Share = min(1, float64(p.Words)/float64(max(1, min(total[p.A], total[p.B]))))
			out = append(out, p)
		}
	}
	slices.SortFunc(out, func(x, y Pair) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
	return out
}

// pair keeps for each sentence its best match and adds up their words.
func pair(all []sentence, matches [][2]int) (p Pair) {
	type scored struct {
		a, b  int
		alike float64
	}
	var s []scored
	for _, m := range matches {
		if alike := common(all[m[0]].shingles, all[m[1]].shingles); alike >= SameSentence {
			s = append(s, scored{m[0], m[1], alike})
		}
	}
	slices.SortFunc(s, func(x, y scored) int {
		return cmp.Or(cmp.Compare(y.alike, x.alike), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	used := map[int]bool{}
	for _, m := range s {
		if used[m.a] || used[m.b] {
			continue
		}
		used[m.a], used[m.b] = true, true
		a, b := all[m.a], all[m.b]
		p.Words += min(a.words, b.words)
		p.Passages = append(p.Passages, Shared{a.start, a.end, b.start, b.end, m.alike})
	}
	slices.SortFunc(p.Passages, func(x, y Shared) int { return cmp.Compare(x.AStart, y.AStart) })
	return p
}

// common returns the share of the smaller set that the other holds.
func common(a, b []uint64) float64 {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			n++
			i++
			j++
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return float64(n) / float64(max(1, min(len(a), len(b))))
}

// Groups joins copies of copies: it returns the indexes of texts that belong together,
// in order, groups of two and more only.
func Groups(n int, pairs []Pair) [][]int {
	parent := make([]int, n)
	for i := range parent {
		parent[i] = i
	}
	root := func(i int) int {
		for parent[i] != i {
			parent[i] = parent[parent[i]]
			i = parent[i]
		}
		return i
	}
	for _, p := range pairs {
		if p.Copy() {
			parent[max(root(p.A), root(p.B))] = min(root(p.A), root(p.B))
		}
	}
	by := map[int][]int{}
	for i := range n {
		by[root(i)] = append(by[root(i)], i)
	}
	var out [][]int
	for i := range n {
		if g := by[i]; len(g) > 1 {
			out = append(out, g)
		}
	}
	return out
}

// sentences cuts a text; words counts all its words.
func sentences(text string) (out []sentence, words int) {
	toks := arabic.Tokenize(text)
	for _, s := range arabic.Sentences(text, toks) {
		var hashes []uint64
		for _, t := range toks[s.First:s.Last] {
			if t.Kind == arabic.Word || t.Kind == arabic.Number {
				hashes = append(hashes, hashString(arabic.Fold(text[t.Start:t.End], arabic.Search)))
			}
		}
		words += len(hashes)
		if len(hashes) < MinWords {
			continue
		}
		start, end := s.Span(toks)
		out = append(out, sentence{start: start, end: end, words: len(hashes), shingles: shingles(hashes)})
	}
	return out, words
}
