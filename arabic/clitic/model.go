package clitic

import (
	"math"
	"strings"
	"sync/atomic"

	"isnad/arabic/clitic/hashed"
)

// Model chooses among the cuts of a word. Of what it says, nothing changes after
// loading.
type Model struct {
	weights string // int8 a feature
	scale   float64
	words   hashed.Table // how often a form was seen in running text, as a power of two
	forms   hashed.Table // what a form can be of a known verb
	memo    [memoSize]atomic.Pointer[known]
}

// known is a word with its cuts and the part of their scores that no neighbour
// changes. News repeats its words: a memo of fixed size saves most of the work.
type known struct {
	word string
	cuts []weighed
}

type weighed struct {
	cut
	form uint8 // what the stem can be of a verb
	sum  int32
}

const (
	memoSize = 1 << 15
	memoWord = 128 // bytes; longer words are not kept
)

// Segment cuts the words of one sentence. Words are given as written, marks of
// punctuation as words of their own: they tell where clauses begin. The result has
// one segmentation a word.
func (m *Model) Segment(words []string) []Segmentation {
	out := make([]Segmentation, len(words))
	var ring [3]hashed.Word
	prev, cur, next := &ring[0], &ring[1], &ring[2]
	prev.Shape = hashed.Empty
	var c cuts
	if len(words) > 0 {
		cur.Read(words[0])
	}
	for i := range words {
		if i+1 < len(words) {
			next.Read(words[i+1])
		} else {
			next.Read("")
		}
		out[i] = m.choose(prev, cur, next, words[i], &c)
		prev, cur, next = cur, next, prev
	}
	return out
}

func (m *Model) choose(prev, w, next *hashed.Word, word string, c *cuts) Segmentation {
	k := m.look(w, word, c)
	if len(k.cuts) == 1 {
		s := k.cuts[0].segmentation(w, word)
		s.P = 1
		return s
	}
	around := contextOf(prev, next)
	var scores [maxCuts]float64
	best := m.score(&around, w, k.cuts, &scores)
	s := k.cuts[best].segmentation(w, word)
	s.P = sameCut(k.cuts, best, &scores)
	return s
}

// look weighs the cuts of a word, or takes them from the memo.
func (m *Model) look(w *hashed.Word, word string, c *cuts) *known {
	at := &m.memo[hashed.Mix(w.Hash(), uint64(len(word)))%memoSize]
	if k := at.Load(); k != nil && k.word == word {
		return k
	}
	c.fill(w)
	k := &known{word: word, cuts: make([]weighed, c.n)}
	if c.n == 1 {
		k.cuts[0].cut = c.at[0]
	} else {
		var a around
		a.set(w, m.words, m.forms)
		var f [maxFeatures]uint32
		for i := range c.n {
			n, form := a.own(c.at[i], &f)
			k.cuts[i] = weighed{c.at[i], form, m.sum(f[:n])}
		}
	}
	if len(word) <= memoWord {
		k.word = strings.Clone(word) // lest it hold the whole text
		at.Store(k)
	}
	return k
}

func (m *Model) sum(at []uint32) (sum int32) {
	for _, i := range at {
		sum += int32(int8(m.weights[i&(1<<weightBits-1)]))
	}
	return sum
}

// score fills scores and returns the place of the highest.
func (m *Model) score(around *context, w *hashed.Word, cuts []weighed, scores *[maxCuts]float64) int {
	var f [maxFeatures]uint32
	best := 0
	for i := range cuts {
		x := &cuts[i]
		n := around.features(x.cut, x.form, w.Raw[x.s], &f, 0)
		scores[i] = float64(x.sum+m.sum(f[:n])) * m.scale
		if scores[i] > scores[best] {
			best = i
		}
	}
	return best
}

// sameCut is the probability of the pieces of cut best, however its stem is spelled.
func sameCut(cuts []weighed, best int, scores *[maxCuts]float64) float64 {
	var all, same float64
	b := cuts[best]
	for i, x := range cuts {
		p := math.Exp(scores[i] - scores[best])
		all += p
		if x.pro == b.pro && x.s == b.s && x.e == b.e {
			same += p
		}
	}
	return same / all
}

// Seen is how often the form with this hash (hashed.Word) was met in the running
// text that was counted: 0 never, 1 once, 2 two or three times, one more for each
// doubling.
func (m *Model) Seen(hash uint64) uint8 { return m.words.Get(hash) }

// Forms tells what the form with this hash can be of a known verb, as bits: 1 past, 2
// imperfect, 4 verbal noun, 8 participle.
func (m *Model) Forms(hash uint64) uint8 { return m.forms.Get(hash) }
