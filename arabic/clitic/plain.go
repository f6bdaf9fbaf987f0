package clitic

// Word.plain has four bits for each way in which the words before and behind may have
// the article: whether the rest of what they are can change which cut is the likeliest.
const (
	notAsked = 0
	inDoubt  = 15 // else 1 + the cut
)

// widest is how far apart two weights may lie.
const widest = 255

// plainly tells the likeliest cut of w where words that have the article as these two
// do cannot change it, whatever they are; else -1. Near half of the words of news that
// can be cut are plain, which saves weighing each cut against its neighbours.
func (m *Model) plainly(prev, w, next *Word) int {
	shift := 16*alPlace(prev.side.al) + 4*alPlace(next.side.al)
	known := w.plain.Load()
	v := known >> shift & 15
	if v == notAsked {
		v = m.lookPlainly(w, prev.side.al, next.side.al)
		w.plain.Store(known | v<<shift) // what another stored meanwhile is asked again
	}
	if v == inDoubt {
		return -1
	}
	return int(v) - 1
}

// alPlace makes one of four of what hasArticle gives.
func alPlace(al uint64) uint64 { return (al + al>>2<<1) & 3 }

// lookPlainly gives the four bits of w between words that have the article so.
func (m *Model) lookPlainly(w *Word, prevAl, nextAl uint64) uint64 {
	var scores [maxCuts]int32
	c := context{prevAl: prevAl, nextAl: nextAl}
	best := 0
	for i := range w.cuts {
		x := &w.cuts[i]
		first, last := c.cutFeatures(x.cut, x.form, x.raw)
		_, pro, _ := c.proFeatures(uint64(x.pro))
		_, enc, _ := c.encFeatures(x.ending())
		scores[i] = x.sum + m.weight(first) + m.weight(pro) + m.weight(enc) + m.weight(last)
		if scores[i] > scores[best] {
			best = i
		}
	}
	b := &w.cuts[best]
	for i := range w.cuts {
		if x := &w.cuts[i]; i != best && scores[best]-scores[i] <= reach(x, b) {
			return inDoubt
		}
	}
	return min(uint64(best)+1, inDoubt)
}

// reach is how much the words around, their articles aside, can bring one cut closer to
// another: what hangs on the proclitics is the same for cuts that share them, and so
// with the ending. Each of the two has two weights that know the words around.
func reach(a, b *weighed) (n int32) {
	if a.pro != b.pro {
		n += 2 * widest
	}
	if a.ending() != b.ending() {
		n += 2 * widest
	}
	return n
}
