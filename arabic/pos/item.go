package pos

import (
	"isnad/arabic/clitic"
	"isnad/arabic/clitic/hashed"
)

// item is one word, read once, as the features of it and its neighbours need it.
type item struct {
	stem             uint64 // hash of the stem
	suf2, suf3, suf4 uint64 // last letters, folded
	template         uint64 // letters that build patterns, others alike
	pre2, pre3       uint32 // first letters, as written
	enc              uint16 // see encliticKind
	known            uint16 // which related forms have been seen, as bits
	pre1, suf1       uint8  // first and last letter
	pro              clitic.Proclitic
	al               uint8 // 1 with the article
	n                uint8 // letters
	shape            hashed.Shape
	count            uint8 // how often the stem has been seen
	name             uint8 // how often names have it, as Learn is told
	verbs            uint8 // what the stem can be of a known verb, as clitic.Model.Forms tells
}

type reader struct {
	names hashed.Table
	seen  *clitic.Model
	word  hashed.Word
}

func (r *reader) read(seg clitic.Segmentation) item {
	w := &r.word
	w.Read(seg.Stem)
	it := item{shape: w.Shape, n: uint8(min(w.N, 8)), pro: seg.Pro &^ clitic.Al, enc: encliticKind(seg.Enclitic)}
	if seg.Pro&clitic.Al != 0 {
		it.al = 1
	}
	switch w.Shape {
	case hashed.Arabic, hashed.Mixed, hashed.Mark:
		it.stem = w.Hash()
	default:
		it.stem = uint64(it.shape)
	}
	if w.Shape != hashed.Arabic {
		return it
	}
	it.letters(w)
	r.related(&it, w)
	it.name = r.names.Get(it.stem)
	it.verbs = r.seen.Forms(it.stem)
	return it
}

func (it *item) letters(w *hashed.Word) {
	n := w.N
	it.pre1 = w.Raw[0]
	it.pre2 = uint32(it.pre1)
	if n > 1 {
		it.pre2 = it.pre2<<8 | uint32(w.Raw[1])
	}
	it.pre3 = it.pre2
	if n > 2 {
		it.pre3 = it.pre2<<8 | uint32(w.Raw[2])
	}
	it.suf1 = w.Raw[n-1]
	it.suf2 = w.Part(max(0, n-2), n)
	it.suf3 = w.Part(max(0, n-3), n)
	it.suf4 = w.Part(max(0, n-4), n)
	for i := range n {
		it.template = it.template*61 + templateCode(w.Raw[i])
	}
}

// templateCode keeps the letters that patterns are built with.
func templateCode(raw byte) uint64 {
	switch raw {
	case hashed.Alef, hashed.Waw, hashed.Yeh, hashed.Meem, hashed.Teh, hashed.Noon, hashed.Seen, hashed.Marbuta,
		hashed.RawAbove, hashed.RawBelow, hashed.Maksura, hashed.Hamza:
		return uint64(raw) + 1
	}
	return 1
}

var (
	al   = []byte{hashed.Alef, hashed.Lam}
	ya   = []byte{hashed.Yeh}
	ta   = []byte{hashed.Teh}
	sin  = []byte{hashed.Seen}
	saYa = []byte{hashed.Seen, hashed.Yeh}
)

// related asks which neighbours of the stem in its paradigm are known as words:
// القصف makes a noun of قصف, قصفت a verb.
func (r *reader) related(it *item, w *hashed.Word) {
	n := w.N
	it.count = r.seen.Seen(it.stem)
	bit := func(k int, h uint64) {
		if r.seen.Seen(h) > 0 {
			it.known |= 1 << k
		}
	}
	bit(0, w.AndPart(al, 0, n))
	bit(1, w.PartAnd(0, n, hashed.Teh))
	bit(2, w.PartAnd(0, n, hashed.Marbuta))
	switch w.Code[0] {
	case hashed.Yeh, hashed.Teh, hashed.Noon:
		bit(3, w.AndPart(sin, 0, n))
		if n > 2 {
			bit(4, w.Part(1, n))
			bit(5, w.AndPart(ya, 1, n))
			bit(6, w.AndPart(ta, 1, n))
		}
	default:
		bit(3, w.AndPart(ya, 0, n))
		bit(4, w.AndPart(saYa, 0, n))
	}
	if w.Code[n-1] == hashed.Teh && n > 2 {
		bit(7, w.Part(0, n-1))
		bit(8, w.PartEnding(0, n, hashed.Marbuta))
	}
}

func encliticKind(s string) uint16 {
	if s == "" {
		return 0
	}
	return uint16(len(s))<<8 | uint16(s[1]) // first letter and length tell them apart
}

// doubtful tells whether the stem, by its letters, can be a past verb and a noun.
func (it *item) doubtful() bool { return it.al == 0 && it.verbs&1 != 0 && it.verbs&(4|8) != 0 }
