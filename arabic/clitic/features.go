package clitic

import (
	"math/bits"

	"isnad/arabic/clitic/hashed"
)

const (
	weightBits = 19
	// maxFeatures bounds the features of one cut.
	maxFeatures = 64
	// lexicalFeatures are the first ones, which know single words. Learning leaves
	// them out now and then, lest it lean on them where a word is new.
	lexicalFeatures = 6
	// contextFeatures are the last ones, which know the words around.
	contextFeatures = 7
)

// around is what the features of every cut of a word share.
type around struct {
	context
	w                     *hashed.Word
	words, forms          hashed.Table
	whole                 uint64 // hash of the word
	wholeCount, wholeForm uint64
	head, tail, rawHead   uint64
}

// context is what the words before and after tell.
type context struct {
	prevHash, nextHash, prevAl, nextAl, prevEnd uint64
}

// side is what a word tells its neighbours.
type side struct {
	hash uint64
	end  uint64 // of its last letters
	al   uint64
}

func sideOf(w *hashed.Word) side {
	s := side{hash: contextHash(w), al: hasArticle(w)}
	s.end = s.hash
	if w.Shape == hashed.Arabic {
		s.end = w.Part(max(0, w.N-2), w.N)
	}
	return s
}

func contextOf(prev, next *side) context {
	return context{prevHash: prev.hash, nextHash: next.hash, prevAl: prev.al, nextAl: next.al, prevEnd: prev.end}
}

func aroundOf(w *hashed.Word, words, forms hashed.Table) around {
	a := around{w: w, words: words, forms: forms, whole: w.Hash()}
	a.wholeCount = uint64(words.Get(a.whole))
	a.wholeForm = uint64(forms.Get(a.whole))
	a.head = w.Part(0, min(3, w.N))
	a.tail = w.Part(max(0, w.N-3), w.N)
	for i := range min(3, w.N) {
		a.rawHead = a.rawHead<<8 | uint64(w.Raw[i])
	}
	return a
}

// contextHash makes one value of all numbers, one of all foreign words.
func contextHash(w *hashed.Word) uint64 {
	switch w.Shape {
	case hashed.Arabic, hashed.Mark:
		return w.Hash()
	}
	return uint64(w.Shape)
}

func hasArticle(w *hashed.Word) uint64 {
	switch {
	case w.Shape == hashed.Empty:
		return 4
	case w.Shape != hashed.Arabic:
		return 3
	case w.N > 3 && w.Raw[0] == hashed.Alef && w.Code[1] == hashed.Lam:
		return 1
	case w.N > 4 && w.Code[0] == hashed.Lam && w.Code[1] == hashed.Lam:
		return 1
	}
	return 0
}

var alCode = []byte{hashed.Alef, hashed.Lam}

// pieces is what the features of one cut are made of. The conjunction is judged
// by what is left after it, the rest of the proclitics by the stem: so what is
// learned of بدعم serves وبدعم too.
type pieces struct {
	pro, conj, low, enc, both uint64
	r, s, e                   int // the word goes on at letter r after the conjunction
	rest, stem                uint64
}

func (a *around) pieces(x cut) pieces {
	p := pieces{
		pro: uint64(x.pro), conj: uint64(x.pro & conjunctions), low: uint64(x.pro &^ conjunctions),
		enc: x.ending(),
		r:   bits.OnesCount8(uint8(x.pro & conjunctions)), s: int(x.s), e: int(x.e),
		stem: x.hash(a.w),
	}
	if a.w.Shape == hashed.Mixed && a.w.Code[x.s] >= hashed.Zero {
		p.stem = uint64(hashed.Mixed) // و2006 is like و2007
	}
	p.both = p.pro<<8 | p.enc
	p.rest = a.w.Part(p.r, a.w.N)
	return p
}

const conjunctions = Hamza | Wa | Fa

// place is where the weight of a feature lies.
func place(template, class, value uint64) uint32 {
	h := hashed.Mix(template<<32|class, value) * 0x9FB21C651E98DF25
	return uint32(h >> (64 - weightBits))
}

// features writes the places of the weights of cut x into out and returns how many.
func (a *around) features(x cut, out *[maxFeatures]uint32) int {
	n, form := a.own(x, out)
	return a.context.features(x, form, a.w.Raw[x.s], out, n)
}

// own writes those that the words around do not change, and tells what the stem can
// be of a verb.
func (a *around) own(x cut, out *[maxFeatures]uint32) (n int, form uint8) {
	p := a.pieces(x)
	put := func(template, class, value uint64) {
		out[n] = place(template, class, value)
		n++
	}
	// single words; lexicalFeatures counts these
	put(1, p.both, a.whole)
	put(2, 0, p.stem)
	put(3, p.low, p.stem)
	put(4, p.enc, p.stem)
	put(5, p.conj, p.rest)
	put(38, p.both, p.stem)

	length := uint64(min(p.e-p.s, 8))
	put(6, p.both, 0)
	put(39, p.low, 0)
	put(7, p.low, length)
	put(8, p.enc, length)
	put(40, p.conj, uint64(min(a.w.N-p.r, 8)))
	n, form = a.known(x, &p, out, n)
	return a.seams(&p, out, n), form
}

// features adds those that hang on the words around; contextFeatures counts all but
// the first. Their order is that of training, whose sums round by it.
func (c *context) features(x cut, form, raw uint8, out *[maxFeatures]uint32, n int) int {
	first, last := c.cutFeatures(x, form, raw)
	p0, p1, p2 := c.proFeatures(uint64(x.pro))
	e0, e1, e2 := c.encFeatures(x.ending())
	return n + copy(out[n:], []uint32{first, p0, e0, e1, p1, p2, e2, last})
}

// cutFeatures are those of one cut.
func (c *context) cutFeatures(x cut, form, raw uint8) (first, last uint32) {
	return place(37, uint64(x.pro)<<8|x.ending(), uint64(form)<<4|c.prevAl),
		place(32, x.ending(), c.nextAl<<8|uint64(raw))
}

// proFeatures are those that cuts with the same proclitics share.
func (c *context) proFeatures(pro uint64) (prev, articles, prevEnd uint32) {
	return place(26, pro, c.prevHash), place(29, pro, c.nextAl<<3|c.prevAl), place(30, pro, c.prevEnd)
}

// encFeatures are those that cuts with the same ending share.
func (c *context) encFeatures(enc uint64) (next, articles, prev uint32) {
	return place(27, enc, c.nextHash), place(28, enc, c.nextAl<<3|c.prevAl), place(31, enc, c.prevHash)
}

// ending is the pronoun and what it did to the stem.
func (x cut) ending() uint64 { return uint64(x.enc)<<2 | uint64(x.fix) }

// lead is by how many levels part is more common than whole; parts that were never
// seen stand apart.
func lead(part, whole uint64) uint64 {
	d := min(max(int(part)-int(whole), -4), 4) + 4
	if part == 0 {
		d += 16
	}
	if whole == 0 {
		d += 32
	}
	return uint64(d)
}

// known adds how often the pieces are words of their own and what they can be of a
// verb.
func (a *around) known(x cut, p *pieces, out *[maxFeatures]uint32, n int) (int, uint8) {
	put := func(template, class, value uint64) {
		out[n] = place(template, class, value)
		n++
	}
	w := a.w
	count := uint64(a.words.Get(p.stem))
	rest, restForm := a.wholeCount, a.wholeForm
	if p.r > 0 {
		rest, restForm = uint64(a.words.Get(p.rest)), uint64(a.forms.Get(p.rest))
	}
	put(9, p.both, count)
	put(10, p.low, count<<4|rest)
	put(11, p.enc, count<<4|rest)
	put(41, p.conj, rest<<4|a.wholeCount)
	put(48, p.conj, lead(rest, a.wholeCount))
	put(49, p.low, lead(count, rest))
	put(50, p.enc, lead(count, rest))
	withAl := uint64(a.words.Get(w.AndPart(alCode, p.s, p.e)))
	put(12, p.both, withAl)
	put(13, p.low, withAl<<4|count)
	if x.enc != 0 {
		put(14, p.enc, withAl<<4|count)
		if x.pro != 0 {
			put(15, p.both, uint64(a.words.Get(w.Part(p.s, w.N)))<<4|uint64(a.words.Get(w.Part(0, p.e))))
		}
	}
	form := uint64(a.forms.Get(p.stem))
	put(34, p.both, form)
	put(35, p.low, form<<8|restForm<<4|min(count, 3))
	put(36, p.enc, form<<8|restForm<<4|min(count, 3))
	put(42, p.conj, restForm<<8|a.wholeForm<<4|min(rest, 3))
	return n, uint8(form)
}

// seams adds the letters where the cuts are.
func (a *around) seams(p *pieces, out *[maxFeatures]uint32, n int) int {
	put := func(template, class, value uint64) {
		out[n] = place(template, class, value)
		n++
	}
	w, s, e := a.w, p.s, p.e
	raw := uint64(w.Raw[s])
	put(16, p.low, raw)
	if e-s > 1 {
		raw = raw<<8 | uint64(w.Raw[s+1])
		put(17, p.low, raw)
		put(21, p.enc, w.Part(e-2, e))
	}
	if e-s > 2 {
		put(18, p.low, raw<<8|uint64(w.Raw[s+2]))
		put(19, p.enc, w.Part(e-3, e))
	}
	if p.r < w.N {
		raw = uint64(w.Raw[p.r])
		put(43, p.conj, raw)
		if p.r+1 < w.N {
			raw = raw<<8 | uint64(w.Raw[p.r+1])
			put(44, p.conj, raw)
		}
		if p.r+2 < w.N {
			put(45, p.conj, raw<<8|uint64(w.Raw[p.r+2]))
		}
		put(46, p.low, w.Part(p.r, min(p.r+3, w.N)))
		put(24, p.low, w.Part(p.r, min(p.r+4, w.N)))
	}
	last := uint64(w.Code[e-1])
	put(20, p.enc, last)
	put(22, p.pro, a.rawHead)
	put(23, p.enc, a.tail)
	put(47, p.conj, w.Part(0, min(4, w.N)))
	put(25, p.enc, w.Part(max(0, w.N-4), w.N))
	put(33, p.low, last<<8|uint64(w.Code[max(e-2, 0)]))
	return n
}
