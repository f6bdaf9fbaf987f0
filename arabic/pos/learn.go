package pos

import (
	"math"
	"math/rand/v2"
	"slices"

	"isnad/arabic/clitic"
	"isnad/arabic/clitic/hashed"
)

// Lesson is a sentence with its right segmentations and tags. A tag whose P is
// below zero is not known and teaches nothing.
type Lesson struct {
	Words []string
	Segs  []clitic.Segmentation
	Tags  []Tag
}

const (
	epochs    = 10
	rate      = 0.12
	decay     = 1e-5 // L2, a step, on the weights that the step touches
	forgotten = 0.3  // share of steps that do without the lexical features
	doubted   = 0.7  // the same where the stem can be verb and noun: قتل
	own       = 0.5  // share of steps, after two rounds, whose tags before are the model's own
)

// Learn trains a tagger by stochastic gradient descent on the likelihood of each
// tag given the words and the tags before it. seen gives the counts of forms; names tells
// how much of a name a stem is elsewhere, by hash, from 1 to 15.
// Each lesson is also taught as people write in haste, see clitic.Hasty.
func Learn(lessons []Lesson, seen *clitic.Model, names map[uint64]uint8) *Tagger {
	lessons = slices.Clip(lessons)
	for _, s := range lessons {
		h := clitic.Lesson{Words: s.Words, Gold: s.Segs}.Hasty()
		lessons = append(lessons, Lesson{Words: h.Words, Segs: h.Gold, Tags: s.Tags})
	}
	l := &learner{
		weights: make([]float32, hashed.Columns<<rowBits),
		squares: make([]float32, hashed.Columns<<rowBits),
		kept:    make([]float32, hashed.Columns<<rowBits),
		rand:    rand.New(rand.NewPCG(3, 4)),
	}
	t := &Tagger{seen: seen, names: hashed.NewTable(names)}
	read := make([][]*item, len(lessons))
	order := make([]int, len(lessons))
	for i, s := range lessons {
		read[i], order[i] = t.read(s.Words, s.Segs), i
	}
	for round := range epochs {
		l.rand.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			l.lesson(read[i], lessons[i].Tags, round >= 2)
		}
		if round >= epochs/2 {
			for i, w := range l.weights {
				l.kept[i] += w
			}
		}
	}
	l.round(t)
	return t
}

type learner struct {
	weights, squares []float32
	kept             []float32 // sum of the weights after the later rounds
	rand             *rand.Rand
	f                rows
}

func (l *learner) lesson(items []*item, gold []Tag, owns bool) {
	tag1, tag2 := nClasses, nClasses
	for i, g := range gold {
		w := windowAt(items, i, uint64(tag1), uint64(tag2))
		k := classOf(g)
		said, sure := plain(w.at.shape)
		if g.P < 0 && !sure {
			k = l.guess(l.read(&w))
			sure, said = true, k
		}
		if !sure {
			share := forgotten
			if w.at.doubtful() {
				share = doubted
			}
			said = l.step(l.read(&w), k, share)
		}
		if owns && l.rand.Float64() < own {
			k = said
		}
		tag1, tag2 = k, tag1
	}
}

// read returns the rows of the window's features until the next call.
func (l *learner) read(w *window) []uint32 {
	w.features(&l.f)
	return l.f.at[:l.f.n]
}

// step moves the weights towards class gold and returns the class they chose.
func (l *learner) step(f []uint32, gold int, share float64) int {
	from := 0
	if l.rand.Float64() < share {
		from = lexicalFeatures
	}
	f = f[from:]
	var p [nClasses]float64
	said := l.score(f, &p)
	top, sum := p[said], 0.0
	for k := range p {
		p[k] = math.Exp(p[k] - top)
		sum += p[k]
	}
	for k := range p {
		g := -p[k] / sum
		if k == gold {
			g++
		}
		if math.Abs(g) > 1e-3 {
			l.update(f, k, float32(g))
		}
	}
	return said
}

// score sums the weights into p and returns the best class.
func (l *learner) score(f []uint32, p *[nClasses]float64) int {
	for _, at := range f {
		row := l.weights[int(at)*hashed.Columns:]
		for k := range p {
			p[k] += float64(row[k])
		}
	}
	best := 0
	for k := range p {
		if p[k] > p[best] {
			best = k
		}
	}
	return best
}

func (l *learner) guess(f []uint32) int {
	var p [nClasses]float64
	return l.score(f, &p)
}

func (l *learner) update(f []uint32, k int, g float32) {
	for _, at := range f {
		i := int(at)*hashed.Columns + k
		l.squares[i] += g * g
		l.weights[i] += rate*g/float32(math.Sqrt(float64(l.squares[i])+0.1)) - decay*l.weights[i]
	}
}

// round turns the mean of the weights after the later rounds into bytes.
func (l *learner) round(t *Tagger) {
	var top float64
	for _, w := range l.kept {
		top = max(top, math.Abs(float64(w)))
	}
	step := max(top, 1e-9) / 127
	t.scale = step / (epochs - epochs/2)
	data := make([]byte, len(l.kept))
	for i, w := range l.kept {
		data[i] = byte(128 + int(math.Round(float64(w)/step)))
	}
	t.rows = hashed.NewRows(string(data))
	t.prepare()
}
