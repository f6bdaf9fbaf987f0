package lone

import (
	"math"
	"sort"
)

// Example is a sentence with what people said of it.
type Example struct {
	Sentence
	Family Family
	Share  float64 // of people who hold that it reports an event of the family
	// Marks are the words that each person marked as the trigger of the event, where
	// somebody was asked; such an example teaches ranking, and its Share nothing.
	Marks [][]string
}

// Tuning switches groups of features off, to see what they are worth.
type Tuning struct {
	NoWords, NoClaims bool
}

// lesson is an example as the learner sees it.
type lesson struct {
	fs      []feature
	y       float64
	norm    float64 // squared length and 1/l2, for the dual step
	alpha   float64
	indexes []int
}

const (
	l2     = 1.0 // weight decay; larger is smoother
	rounds = 40  // of the dual ascent, at most
	rare   = 2   // features of fewer examples are not learned
)

// Learn trains a judge. The same examples give the same judge.
func Learn(examples []Example, t Tuning) *Judge {
	j := &Judge{}
	var lessons []lesson
	for i := range examples {
		lessons = append(lessons, lessonsOf(&examples[i], t)...)
	}
	keys := index(lessons)
	w := ascend(lessons, len(keys))
	j.store(keys, w)
	for f := range j.thresholds {
		j.thresholds[f] = 0.5
	}
	return j
}

// WithThreshold returns the judge with another threshold for a family; after Learn it
// is 0.5, which is seldom best.
func (j *Judge) WithThreshold(f Family, p float64) *Judge {
	out := *j
	if f >= 0 && f < families {
		out.thresholds[f] = p
	}
	return &out
}

// lessonsOf turns an example into one lesson, or one for each claim where its
// words were marked.
func lessonsOf(x *Example, t Tuning) []lesson {
	if x.Marks == nil {
		if !x.tells(x.Family) {
			return nil
		}
		return []lesson{{fs: t.keep(x.features(x.Family)), y: x.Share}}
	}
	var out []lesson
	for i := range x.claims {
		if e := &x.claims[i]; e.known && e.family == x.Family && e.told() {
			out = append(out, lesson{fs: x.rankFeatures(e), y: x.marked(e, x.Marks)})
		}
	}
	return out
}

// keep leaves out the groups that are switched off.
func (t Tuning) keep(fs []feature) []feature {
	out := fs[:0]
	for _, f := range fs {
		if t.NoWords && f.group.ofWords() || t.NoClaims && !f.group.ofWords() {
			continue
		}
		out = append(out, f)
	}
	return out
}

// index numbers the features that are not rare and gives each lesson their numbers.
func index(lessons []lesson) []uint32 {
	seen := map[uint32]int{}
	for i := range lessons {
		for _, f := range lessons[i].fs {
			seen[f.key]++
		}
	}
	var keys []uint32
	for k, n := range seen {
		if n >= rare {
			keys = append(keys, k)
		}
	}
	sort.Slice(keys, func(a, b int) bool { return keys[a] < keys[b] })
	number := make(map[uint32]int, len(keys))
	for i, k := range keys {
		number[k] = i
	}
	for i := range lessons {
		lessons[i].number(number)
	}
	return keys
}

func (l *lesson) number(number map[uint32]int) {
	kept := l.fs[:0]
	for _, f := range l.fs {
		if n, ok := number[f.key]; ok {
			kept = append(kept, f)
			l.indexes = append(l.indexes, n)
			l.norm += f.value * f.value / l2
		}
	}
	l.fs = kept
}

// ascend is logistic regression with soft targets by coordinate ascent in the dual:
// lesson by lesson, each step exact in one dimension.
func ascend(lessons []lesson, n int) []float64 {
	w := make([]float64, n)
	for round := range rounds {
		most := 0.0
		for k := range lessons {
			l := &lessons[(k*7919+round*13)%len(lessons)]
			z := 0.0
			for i, at := range l.indexes {
				z += w[at] * l.fs[i].value
			}
			d := l.step(z)
			l.alpha += d
			most = max(most, math.Abs(d))
			for i, at := range l.indexes {
				w[at] += d / l2 * l.fs[i].value
			}
		}
		if most < 1e-3 {
			break
		}
	}
	return w
}

// step returns how far the lesson's dual value must move when its sum is z.
func (l *lesson) step(z float64) float64 {
	d := 0.0
	for range 8 {
		p := squash(z + d*l.norm)
		move := (l.alpha + d - l.y + p) / (1 + max(p*(1-p), 0.1)*l.norm)
		if d -= move; math.Abs(move) < 1e-6 {
			break
		}
	}
	return d
}

// store rounds the weights to bytes and drops those that round to nothing.
func (j *Judge) store(keys []uint32, w []float64) {
	most := 1e-9
	for _, x := range w {
		most = max(most, math.Abs(x))
	}
	j.scale = most / 127
	for i, x := range w {
		if q := int8(math.Round(x / j.scale)); q != 0 {
			j.keys, j.weights = append(j.keys, keys[i]), append(j.weights, q)
		}
	}
}
