package copies

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// Firsts returns for each text the first of those that tell the same text, itself where
// it is no copy. Texts of which one is more than longer times the other stay apart: a
// bulletin that takes over many reports does not make them one.
func Firsts(sketches []*Sketch, longer float64) []int {
	t := &tellers{f: newForest(len(sketches)), sketches: sketches, longer: longer}
	samples := 0
	for _, s := range sketches {
		samples += len(s.samples)
	}
	h, at, exact := newShelf(), []int(nil), map[[16]byte]int{}
	h.heads, h.list = make(map[uint32]int32, samples), make([]place, 0, samples)
	for i, s := range sketches {
		if first, ok := exact[s.sum]; ok && s.words > 0 {
			t.f.join(first, i)
			continue
		}
		exact[s.sum] = i
		for _, k := range h.near(s) {
			t.meet(at[k], i)
		}
		h.add("", s)
		at = append(at, i)
	}
	t.settle()
	out := make([]int, len(sketches))
	for i := range out {
		out[i] = t.f.root(i)
	}
	return out
}

// tellers joins texts that tell the same. Which pairs are compared first does not matter:
// a pair that is joined already by others is passed over.
type tellers struct {
	f        forest
	sketches []*Sketch
	longer   float64
	pairs    [][2]int // to be compared
}

// pairsAtOnce is how many pairs are gathered before they are compared on all cores.
const pairsAtOnce = 512

func (t *tellers) meet(a, b int) {
	if t.f.root(a) == t.f.root(b) || ratio(t.sketches[a], t.sketches[b]) > t.longer {
		return
	}
	if t.pairs = append(t.pairs, [2]int{a, b}); len(t.pairs) == pairsAtOnce {
		t.settle()
	}
}

// ratio is how many times longer the longer text is.
func ratio(a, b *Sketch) float64 {
	return float64(max(a.words, b.words)) / float64(max(1, min(a.words, b.words)))
}

// settle compares the pairs gathered and joins the copies among them.
func (t *tellers) settle() {
	same := make([]bool, len(t.pairs))
	var next atomic.Int64
	var all sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(t.pairs)) {
		all.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(same)); i = next.Add(1) - 1 {
				same[i] = compare(t.sketches[t.pairs[i][0]], t.sketches[t.pairs[i][1]]).Copy()
			}
		})
	}
	all.Wait()
	for i, p := range t.pairs {
		if same[i] {
			t.f.join(p[0], p[1])
		}
	}
	t.pairs = t.pairs[:0]
}
