package clitic

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"

	"isnad/arabic/clitic/hashed"
)

// Lesson is a sentence with the right segmentation of each word.
type Lesson struct {
	Words []string
	Gold  []Segmentation
	// Alone is set where the words come from a list: they teach about themselves
	// only, not about what is common in text.
	Alone bool
}

// Evidence is what is known of forms before any lesson, by hash (hashed.Word).
type Evidence struct {
	Words map[uint64]uint8 // how often in running text, as CountWords.Levels gives it
	Forms map[uint64]uint8 // what it can be of a known verb, as bits: 1 past, 2 imperfect, 4 verbal noun, 8 participle
}

const (
	epochs    = 12
	rate      = 0.25
	decay     = 2e-5 // L2, a step, on the weights that the step touches
	forgotten = 0.35 // share of steps that do without the lexical features
)

// Learn trains a model on the lessons by stochastic gradient descent on the
// conditional likelihood.
//
// Each lesson of running text is also taught as people write in haste, see Hasty.
func Learn(lessons []Lesson, known Evidence) *Model {
	lessons = slices.Clip(lessons)
	for _, s := range lessons {
		if !s.Alone {
			lessons = append(lessons, s.Hasty())
		}
	}
	l := &learner{
		weights: make([]float32, 1<<weightBits),
		squares: make([]float32, 1<<weightBits),
		kept:    make([]float32, 1<<weightBits),
		words:   hashed.NewTable(known.Words),
		forms:   hashed.NewTable(known.Forms),
		rand:    rand.New(rand.NewPCG(1, 2)),
	}
	order := make([]int, len(lessons))
	for i := range order {
		order[i] = i
	}
	for round := range epochs {
		l.rand.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			l.lesson(lessons[i])
		}
		if round >= epochs/2 {
			l.keep()
		}
	}
	return l.model()
}

var haste = strings.NewReplacer("أ", "ا", "إ", "ا", "آ", "ا", "ً", "", "ٌ", "", "ٍ", "")

// Hasty writes a word as much of the press does: no hamza on alef, no tanween.
func Hasty(word string) string { return haste.Replace(word) }

// Hasty is the lesson with each word as Hasty writes it.
func (s Lesson) Hasty() Lesson {
	out := Lesson{Words: make([]string, len(s.Words)), Gold: make([]Segmentation, len(s.Gold))}
	for i, word := range s.Words {
		g := s.Gold[i]
		out.Words[i] = Hasty(word)
		if g.Start >= 0 {
			g.Start, g.End = len(Hasty(word[:g.Start])), len(Hasty(word[:g.End]))
			g.Stem = Hasty(g.Stem)
		}
		out.Gold[i] = g
	}
	return out
}

type learner struct {
	weights, squares []float32
	kept             []float32 // sum of the weights after the later rounds
	words, forms     hashed.Table
	rand             *rand.Rand
	features         [maxCuts][maxFeatures]uint32
}

func (l *learner) lesson(s Lesson) {
	read := make([]hashed.Word, len(s.Words)+2)
	read[0].Shape = hashed.Empty
	read[len(read)-1].Shape = hashed.Empty
	for i, word := range s.Words {
		read[i+1].Read(word)
	}
	var c cuts
	for i, word := range s.Words {
		w := &read[i+1]
		c.fill(w)
		if c.n == 1 {
			continue
		}
		for k := range c.n {
			if c.at[k].segmentation(w, word) == s.Gold[i] {
				a := aroundOf(w, l.words, l.forms)
				before, after := sideOf(&read[i]), sideOf(&read[i+2])
				a.context = contextOf(&before, &after)
				l.step(&a, &c, k, s.Alone)
				break
			}
		}
	}
}

// keep adds the weights to the sum that the model is made of: the mean of many
// rounds swings less than the last.
func (l *learner) keep() {
	for i, w := range l.weights {
		l.kept[i] += w
	}
}

// step moves the weights towards cut gold; for a word alone only those of the word
// itself.
func (l *learner) step(a *around, c *cuts, gold int, alone bool) {
	from := 0
	if !alone && l.rand.Float64() < forgotten {
		from = lexicalFeatures
	}
	var p [maxCuts]float64
	var count [maxCuts]int
	top := math.Inf(-1)
	for i := range c.n {
		count[i] = a.features(c.at[i], &l.features[i])
		if alone {
			count[i] -= contextFeatures
		}
		for _, f := range l.features[i][from:count[i]] {
			p[i] += float64(l.weights[f])
		}
		top = max(top, p[i])
	}
	sum := 0.0
	for i := range c.n {
		p[i] = math.Exp(p[i] - top)
		sum += p[i]
	}
	for i := range c.n {
		g := -p[i] / sum
		if i == gold {
			g++
		}
		if math.Abs(g) < 1e-4 {
			continue
		}
		to := count[i]
		if alone {
			to = lexicalFeatures
		}
		for _, f := range l.features[i][from:to] {
			l.update(f, float32(g))
		}
	}
}

func (l *learner) update(f uint32, g float32) {
	l.squares[f] += g * g
	l.weights[f] += rate*g/float32(math.Sqrt(float64(l.squares[f])+0.1)) - decay*l.weights[f]
}

// model rounds the kept weights to one byte each.
func (l *learner) model() *Model {
	var top float64
	for _, w := range l.kept {
		top = max(top, math.Abs(float64(w)))
	}
	step := max(top, 1e-9) / 127
	data := make([]byte, len(l.kept))
	for i, w := range l.kept {
		data[i] = byte(int8(math.Round(float64(w) / step)))
	}
	return &Model{weights: string(data), scale: step / (epochs - epochs/2), words: l.words, forms: l.forms}
}
