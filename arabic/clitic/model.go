package clitic

import (
	"math"

	"isnad/arabic/clitic/hashed"
)

// Model chooses among the cuts of a word. It is read-only after loading.
type Model struct {
	weights string // int8 a feature
	scale   float64
	words   hashed.Table // how often a form was seen in running text, as a power of two
	forms   hashed.Table // what a form can be of a known verb
}

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
	c.fill(w)
	if c.n == 1 {
		s := c.at[0].segmentation(w, word)
		s.P = 1
		return s
	}
	var a around
	a.set(prev, w, next, m.words, m.forms)
	var scores [maxCuts]float64
	best := m.score(&a, c, &scores)
	s := c.at[best].segmentation(w, word)
	s.P = sameCut(c, best, &scores)
	return s
}

// score fills scores and returns the place of the highest.
func (m *Model) score(a *around, c *cuts, scores *[maxCuts]float64) int {
	var f [maxFeatures]uint32
	best := 0
	for i := range c.n {
		n := a.features(c.at[i], &f)
		var sum int32
		for _, at := range f[:n] {
			sum += int32(int8(m.weights[at&(1<<weightBits-1)]))
		}
		scores[i] = float64(sum) * m.scale
		if scores[i] > scores[best] {
			best = i
		}
	}
	return best
}

// sameCut is the probability of the pieces of cut best, however its stem is spelled.
func sameCut(c *cuts, best int, scores *[maxCuts]float64) float64 {
	var all, same float64
	b := c.at[best]
	for i := range c.n {
		p := math.Exp(scores[i] - scores[best])
		all += p
		if x := c.at[i]; x.pro == b.pro && x.s == b.s && x.e == b.e {
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
