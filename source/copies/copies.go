// Package copies finds texts that were copied from one another or from one wire: they
// hold the same passages, word for word or nearly so, and count as one voice.
//
// A passage is words that follow each other in both texts, with a few others between
// them at most; where sentences begin and end does not matter, for editors cut and join
// them. It judges words, not meaning: a report retold in other words is no copy. The
// thresholds, and how they were measured, are in docs/sources.md.
package copies

// The thresholds, chosen on pairs judged by hand (eval/copies).
const (
	// GramWords is how many words in a row must be the same to begin a passage.
	GramWords = 4
	// GapWords is how many words of either text may stand between two such runs in one
	// passage: what an editor changed.
	GapWords = 3
	// MinWords is the shortest passage that counts; shorter ones are names and formulas.
	MinWords = 7
	// SameText is the share of the shorter text's words that must lie in passages.
	SameText = 0.33
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
	A, B     int      // indexes into the texts given, A < B
	Words    int      // words in common passages
	Share    float64  // the same, of the shorter text's words
	Longer   float64  // how many times longer the longer text is
	Passages []Shared // the passages, in the order of A
}

// Copy tells whether the two texts are copies.
func (p Pair) Copy() bool { return p.Share >= SameText || p.Words >= SameRun }

// Shared is one passage: byte offsets in both texts.
type Shared struct {
	AStart, AEnd, BStart, BEnd int
	Words                      int // that are the same
}

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
