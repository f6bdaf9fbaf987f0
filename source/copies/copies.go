// Package copies finds texts that were copied from one another or from one wire: they
// hold the same sentences, word for word or nearly so, and count as one voice.
//
// A sentence is known by its shingles, MinHash finds those that may be alike, and the
// shingles themselves decide. It judges words, not meaning: a report retold in other
// words is no copy. The thresholds, and how they were measured, are in docs/sources.md.
package copies

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
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
	SameText = 0.26
	// SameRun is the words in copied sentences that make a copy of a text however long.
	SameRun = 75
	// SameTextInside and SameRunInside are the same for texts of one source, which puts
	// paragraphs of background under several stories.
	SameTextInside = 0.32
	SameRunInside  = 90
)

// Text is one text with a name of the caller's.
type Text struct {
	ID     string
	Source string // who published it, "" where that is not known
	Body   string
}

// Pair is two texts with sentences in common.
type Pair struct {
	A, B     int      // indexes into the texts given, A < B
	Words    int      // words of copied sentences, by the share of shingles in common
	Share    float64  // the same, of all its words
	Inside   bool     // both are of one source
	Passages []Shared // the copied sentences, in the order of A
}

// Copy tells whether the two texts are copies.
func (p Pair) Copy() bool {
	if p.Inside {
		return p.Share >= SameTextInside || p.Words >= SameRunInside
	}
	return p.Share >= SameText || p.Words >= SameRun
}

// Shared is one copied sentence: byte offsets in both texts.
type Shared struct {
	AStart, AEnd, BStart, BEnd int
	Alike                      float64 // share of shingles in common, of the smaller sentence
}

// Sketch is what is kept of a text to find its copies: about a tenth of its size. It
// does not change and is safe for concurrent use.
type Sketch struct {
	sum       [16]byte // of all its words
	source    string
	words     int
	sentences []sentence
}

// sentence is one sentence with its shingles, sorted and each once.
type sentence struct {
	text       int32 // index of its text, while pairs are looked for
	start, end int32
	words      int32
	shingles   []uint32
}

// Same tells whether two texts have the same words, whatever their marks and signs.
func (s *Sketch) Same(o *Sketch) bool { return s.sum == o.sum && s.words == o.words }

// Find returns the pairs of texts that share at least one sentence, by their indexes.
func Find(texts []Text) []Pair {
	sketches := make([]*Sketch, len(texts))
	for i, t := range texts {
		sketches[i] = Of(t)
	}
	return Pairs(sketches)
}

// Pairs returns the pairs of sketched texts that share at least one sentence, in order.
func Pairs(sketches []*Sketch) []Pair {
	var all []sentence
	for i, s := range sketches {
		for _, x := range s.sentences {
			x.text = int32(i)
			all = append(all, x)
		}
	}
	matches := map[[2]int32][][2]int32{}
	for _, m := range candidates(all) {
		a, b := all[m[0]].text, all[m[1]].text
		if a > b {
			a, b, m = b, a, [2]int32{m[1], m[0]}
		}
		matches[[2]int32{a, b}] = append(matches[[2]int32{a, b}], m)
	}
	var out []Pair
	for k, ms := range matches {
		if p := pair(all, ms); p.Words > 0 {
			p.A, p.B = int(k[0]), int(k[1])
			p.compare(sketches[p.A], sketches[p.B])
			out = append(out, p)
		}
	}
	slices.SortFunc(out, func(x, y Pair) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
	return out
}

// compare fills in what part of the shorter text the words are, and whose texts they are.
func (p *Pair) compare(a, b *Sketch) {
	p.Share = min(1, float64(p.Words)/float64(max(1, min(a.words, b.words))))
	p.Inside = a.source != "" && a.source == b.source
}

// pair is pairOf where both texts' sentences are in one list.
func pair(all []sentence, matches [][2]int32) Pair { return pairOf(all, all, matches) }

// pairOf keeps for each sentence its best match and adds up their words, as far as they
// are the same.
func pairOf(as, bs []sentence, matches [][2]int32) (p Pair) {
	type scored struct {
		a, b  int32
		alike float64
	}
	var s []scored
	for _, m := range matches {
		if alike := common(as[m[0]].shingles, bs[m[1]].shingles); alike >= SameSentence {
			s = append(s, scored{m[0], m[1], alike})
		}
	}
	slices.SortFunc(s, func(x, y scored) int {
		return cmp.Or(cmp.Compare(y.alike, x.alike), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	words := 0.0
	usedA, usedB := map[int32]bool{}, map[int32]bool{}
	for _, m := range s {
		if usedA[m.a] || usedB[m.b] {
			continue
		}
		usedA[m.a], usedB[m.b] = true, true
		a, b := as[m.a], bs[m.b]
		words += float64(min(a.words, b.words)) * m.alike
		p.Passages = append(p.Passages, Shared{int(a.start), int(a.end), int(b.start), int(b.end), m.alike})
	}
	p.Words = int(words + 0.5)
	slices.SortFunc(p.Passages, func(x, y Shared) int { return cmp.Compare(x.AStart, y.AStart) })
	return p
}

// common returns the share of the smaller set that the other holds.
func common(a, b []uint32) float64 {
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

// Of sketches a text.
func Of(t Text) *Sketch {
	text := t.Body
	toks := arabic.Tokenize(text)
	s, sum := &Sketch{source: t.Source}, sha256.New()
	var word [8]byte
	for _, x := range arabic.Sentences(text, toks) {
		var hashes []uint64
		for _, t := range toks[x.First:x.Last] {
			if t.Kind == arabic.Word || t.Kind == arabic.Number {
				h := hashString(arabic.Fold(text[t.Start:t.End], arabic.Search))
				hashes = append(hashes, h)
				binary.BigEndian.PutUint64(word[:], h)
				sum.Write(word[:])
			}
		}
		s.words += len(hashes)
		if len(hashes) < MinWords {
			continue
		}
		start, end := x.Span(toks)
		s.sentences = append(s.sentences, sentence{start: int32(start), end: int32(end), words: int32(len(hashes)), shingles: shingles(hashes)})
	}
	copy(s.sum[:], sum.Sum(nil))
	return s
}
