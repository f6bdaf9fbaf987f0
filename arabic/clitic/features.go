package clitic

import "isnad/arabic/clitic/hashed"

const (
	weightBits = 18
	// maxFeatures bounds the features of one cut.
	maxFeatures = 56
	// lexicalFeatures are the first ones, which know single words. Learning leaves
	// them out now and then, lest it lean on them where a word is new.
	lexicalFeatures = 5
)

// around is what the features of every cut of a word share.
type around struct {
	w, prev, next                *hashed.Word
	words, forms                 hashed.Table
	whole                        uint64 // hash of the word
	wholeCount, wholeForm        uint64
	prevHash, nextHash           uint64
	prevAl, nextAl               uint64
	prevEnd, head, tail, rawHead uint64
}

func (a *around) set(prev, w, next *hashed.Word, words, forms hashed.Table) {
	*a = around{w: w, prev: prev, next: next, words: words, forms: forms, whole: w.Hash()}
	a.wholeCount = uint64(words.Get(a.whole))
	a.wholeForm = uint64(forms.Get(a.whole))
	a.prevHash, a.nextHash = contextHash(prev), contextHash(next)
	a.prevAl, a.nextAl = hasArticle(prev), hasArticle(next)
	if prev.Shape == hashed.Arabic {
		a.prevEnd = prev.Part(max(0, prev.N-2), prev.N)
	} else {
		a.prevEnd = a.prevHash
	}
	a.head = w.Part(0, min(3, w.N))
	a.tail = w.Part(max(0, w.N-3), w.N)
	for i := range min(3, w.N) {
		a.rawHead = a.rawHead<<8 | uint64(w.Raw[i])
	}
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

// features writes the places of the weights of cut x into out and returns how many.
func (a *around) features(x cut, out *[maxFeatures]uint32) int {
	w := a.w
	s, e := int(x.s), int(x.e)
	pro := uint64(x.pro)
	enc := uint64(x.enc)<<2 | uint64(x.fix)
	both := pro<<8 | enc
	stem := x.hash(w)
	last := w.Code[e-1]
	n := 0
	put := func(template uint64, class, value uint64) {
		h := hashed.Mix(template<<32|class, value) * 0x9FB21C651E98DF25
		out[n] = uint32(h >> (64 - weightBits))
		n++
	}
	// single words
	put(1, both, a.whole)
	put(2, 0, stem)
	put(3, pro, stem)
	put(4, enc, stem)
	put(5, both, stem)

	put(6, both, 0)
	length := uint64(min(e-s, 8))
	put(7, pro, length)
	put(8, enc, length)
	// how often the pieces are words of their own
	count := uint64(a.words.Get(stem))
	put(9, both, count)
	put(10, pro, count<<4|a.wholeCount)
	put(11, enc, count<<4|a.wholeCount)
	withAl := uint64(a.words.Get(w.AndPart(alCode, s, e)))
	put(12, both, withAl)
	put(13, pro, withAl<<4|count)
	if x.enc != 0 {
		put(14, enc, withAl<<4|count)
		if x.pro != 0 {
			put(15, both, uint64(a.words.Get(w.Part(s, w.N)))<<4|uint64(a.words.Get(w.Part(0, e))))
		}
	}
	form := uint64(a.forms.Get(stem))
	put(34, both, form)
	put(35, pro, form<<8|a.wholeForm<<4|min(count, 3))
	put(36, enc, form<<8|a.wholeForm<<4|min(count, 3))
	put(37, both, form<<4|a.prevAl)
	// letters at the seams
	raw := uint64(w.Raw[s])
	put(16, pro, raw)
	if e-s > 1 {
		raw = raw<<8 | uint64(w.Raw[s+1])
		put(17, pro, raw)
	}
	if e-s > 2 {
		put(18, pro, raw<<8|uint64(w.Raw[s+2]))
		put(19, enc, w.Part(e-3, e))
	}
	put(20, enc, uint64(last))
	if e-s > 1 {
		put(21, enc, w.Part(e-2, e))
	}
	put(22, pro, a.rawHead)
	put(23, enc, a.tail)
	put(24, pro, w.Part(0, min(4, w.N)))
	put(25, enc, w.Part(max(0, w.N-4), w.N))
	put(33, pro, uint64(last)<<8|uint64(w.Code[max(e-2, 0)]))
	// the words around
	put(26, pro, a.prevHash)
	put(27, enc, a.nextHash)
	put(28, enc, a.nextAl<<3|a.prevAl)
	put(29, pro, a.nextAl<<3|a.prevAl)
	put(30, pro, a.prevEnd)
	put(31, enc, a.prevHash)
	put(32, enc, a.nextAl<<8|raw&0xFF)
	return n
}
