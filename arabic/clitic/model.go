package clitic

import (
	"math"
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
	memo    [memoSize]atomic.Pointer[Word]
}

// Segment cuts the words of one sentence. Words are given as written, marks of
// punctuation as words of their own: they tell where clauses begin. The result has
// one segmentation a word.
func (m *Model) Segment(words []string) []Segmentation {
	out := make([]Segmentation, len(words))
	if len(words) == 0 {
		return out
	}
	prev, cur := edge, m.look(words[0])
	for i := range words {
		next := edge
		if i+1 < len(words) {
			next = m.look(words[i+1])
		}
		out[i] = m.segmentation(prev, cur, next)
		prev, cur = cur, next
	}
	return out
}

func (m *Model) segmentation(prev, w, next *Word) Segmentation {
	var scores [maxCuts]int32
	best := m.choose(prev, w, next, &scores)
	s := w.Cut(best)
	s.P = 1
	if len(w.cuts) > 1 {
		s.P = sameCut(w.cuts, best, &scores, m.scale)
	}
	return s
}

// sameCut is the probability of the pieces of cut best, however its stem is spelled.
func sameCut(cuts []weighed, best int, scores *[maxCuts]int32, scale float64) float64 {
	var all, same float64
	b := cuts[best]
	top := float64(scores[best]) * scale
	for i, x := range cuts {
		p := math.Exp(float64(scores[i])*scale - top)
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
