// Package copies finds texts that were copied from one another or from one wire: they
// hold the same passages, word for word or nearly so, and count as one voice.
//
// A passage is words that follow each other in both texts, with a few others between
// them at most; where sentences begin and end does not matter, for editors cut and join
// them, nor whether a blank between two words was lost. It judges words, not meaning: a report retold in other words is no copy. The
// thresholds, and how they were measured, are in docs/sources.md.
package copies

// The thresholds, chosen on pairs judged by hand (eval/copies).
const (
	// GramWords is how many words in a row must be the same to begin a passage.
	GramWords = 4
	// GapWords is how many words of either text may stand between what is the same in one
	// passage: what an editor changed.
	GapWords = 4
	// JoinWords is how many words in a row must be the same for a passage to go on there.
	JoinWords = 2
	// MinWords is the shortest passage that counts; shorter ones are names and formulas.
	MinWords = 7
	// SameText is the share of the shorter text's words that must lie in passages.
	SameText = 0.36
	// SameRun is the words in passages that make a copy of a text however long.
	SameRun = 90
)

// Text is one text with a name of the caller's.
type Text struct {
	ID   string
	Body string
}

// Pair is two texts with passages in common.
type Pair struct {
	A, B     int     // indexes into the texts given, A < B
	Words    int     // words of the shorter text that are the same in common passages
	Share    float64 // the same, of all its words
	Longer   float64 // how many times longer the longer text is
	Passages int     // how many
}

// Copy tells whether the two texts are copies.
func (p Pair) Copy() bool { return p.Share >= SameText || p.Words >= SameRun }

// Find returns the pairs of texts that have a passage in common, by their indexes.
func Find(texts []Text) []Pair {
	sketches := make([]*Sketch, len(texts))
	for i, t := range texts {
		sketches[i] = Of(t)
	}
	return Pairs(sketches)
}

// Pairs returns the pairs of sketched texts that have a passage in common, ordered by
// the later one. Of a passage that very many texts hold, not all pairs are looked at,
// but as many as join them all.
func Pairs(sketches []*Sketch) []Pair {
	h, out := newShelf(), []Pair(nil)
	for i, s := range sketches {
		for _, t := range h.near(s) {
			if p := compare(h.texts[t], s); p.Words > 0 {
				p.A, p.B = int(t), i
				out = append(out, p)
			}
		}
		h.add("", s)
	}
	return out
}

// Groups joins copies of copies: it returns the indexes of texts that belong together,
// in order, groups of two and more only.
func Groups(n int, pairs []Pair) [][]int {
	f := newForest(n)
	for _, p := range pairs {
		if p.Copy() {
			f.join(p.A, p.B)
		}
	}
	by := map[int][]int{}
	for i := range n {
		by[f.root(i)] = append(by[f.root(i)], i)
	}
	var out [][]int
	for i := range n {
		if g := by[i]; len(g) > 1 {
			out = append(out, g)
		}
	}
	return out
}

// forest joins numbers; the least of those joined is their root.
type forest []int

func newForest(n int) forest {
	f := make(forest, n)
	for i := range f {
		f[i] = i
	}
	return f
}

func (f forest) root(i int) int {
	for f[i] != i {
		f[i] = f[f[i]]
		i = f[i]
	}
	return i
}

func (f forest) join(a, b int) {
	a, b = f.root(a), f.root(b)
	f[max(a, b)] = min(a, b)
}
