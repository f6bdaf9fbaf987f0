package clitic

import (
	"hash/maphash"
	"strings"
	"sync/atomic"

	"isnad/arabic/clitic/hashed"
)

// Word is a spelling as a Model has read it: its cuts, weighed as far as the words
// around do not change them, and what it tells the words around. Of what it says,
// nothing changes.
type Word struct {
	text  string
	side  side
	cuts  []weighed
	plain atomic.Uint64 // see plainly
}

// weighed is a cut with the part of its score that no neighbour changes.
type weighed struct {
	cut
	form       uint8 // what the stem can be of a verb
	raw        uint8 // first letter of the stem
	sum        int32
	start, end int32
	stem       string
}

const (
	memoSize = 1 << 15
	memoWord = 128 // bytes; longer words are not kept
)

var memoSeed = maphash.MakeSeed()

// edge stands before and after the words of a sentence.
var edge = &Word{side: side{hash: uint64(hashed.Empty), end: uint64(hashed.Empty), al: 4}}

// look reads a spelling, from the memo where it is there: news repeats its words.
func (m *Model) look(text string) *Word {
	at := &m.memo[maphash.String(memoSeed, text)%memoSize]
	if w := at.Load(); w != nil && w.text == text {
		return w
	}
	if len(text) > memoWord {
		return m.Read(text)
	}
	w := m.Read(strings.Clone(text)) // lest it hold the whole text
	at.Store(w)
	return w
}

// Read reads a spelling and weighs its cuts.
func (m *Model) Read(text string) *Word {
	var (
		w hashed.Word
		c cuts
		f [maxFeatures]uint32
	)
	w.Read(text)
	c.fill(&w)
	a := aroundOf(&w, m.words, m.forms)
	k := &Word{text: text, side: sideOf(&w), cuts: make([]weighed, c.n)}
	for i := range k.cuts {
		x := c.at[i]
		s := x.segmentation(&w, text)
		k.cuts[i] = weighed{cut: x, raw: w.Raw[x.s], start: int32(s.Start), end: int32(s.End), stem: s.Stem}
		if c.n > 1 {
			n, form := a.own(x, &f)
			k.cuts[i].form = form
			for _, at := range f[:n] {
				k.cuts[i].sum += m.weight(at)
			}
		}
	}
	return k
}

// Text is the spelling.
func (w *Word) Text() string { return w.text }

// Cuts is how many ways there are to cut the word, at least one.
func (w *Word) Cuts() int { return len(w.cuts) }

// Cut is one of them, without its P.
func (w *Word) Cut(i int) Segmentation {
	x := &w.cuts[i]
	return Segmentation{Pro: x.pro, Stem: x.stem, Enclitic: enclitics[x.enc].text, Start: int(x.start), End: int(x.end)}
}

// Proclitics is what one of them cuts off at the front.
func (w *Word) Proclitics(i int) Proclitic { return w.cuts[i].pro }

// Choose returns which cut of w the model holds for the likeliest between two words
// of a sentence; nil is its edge.
func (m *Model) Choose(prev, w, next *Word) int {
	if prev == nil {
		prev = edge
	}
	if next == nil {
		next = edge
	}
	if len(w.cuts) == 1 {
		return 0
	}
	if best := m.plainly(prev, w, next); best >= 0 {
		return best
	}
	var scores [maxCuts]int32
	return m.choose(prev, w, next, &scores)
}

// choose fills scores and returns the place of the highest.
func (m *Model) choose(prev, w, next *Word, scores *[maxCuts]int32) int {
	if len(w.cuts) == 1 {
		return 0
	}
	around := contextOf(&prev.side, &next.side)
	var pro, enc int32 // shared with the cut before, nearly always
	best := 0
	for i := range w.cuts {
		x := &w.cuts[i]
		if i == 0 || x.pro != w.cuts[i-1].pro {
			pro = m.sum(around.proFeatures(uint64(x.pro)))
		}
		if i == 0 || x.ending() != w.cuts[i-1].ending() {
			enc = m.sum(around.encFeatures(x.ending()))
		}
		first, last := around.cutFeatures(x.cut, x.form, x.raw)
		scores[i] = x.sum + pro + enc + m.weight(first) + m.weight(last)
		if scores[i] > scores[best] {
			best = i
		}
	}
	return best
}

func (m *Model) sum(a, b, c uint32) int32 { return m.weight(a) + m.weight(b) + m.weight(c) }

func (m *Model) weight(at uint32) int32 { return int32(int8(m.weights[at&(1<<weightBits-1)])) }
