package pos

import "isnad/arabic/clitic/hashed"

const (
	rowBits     = 16
	maxFeatures = 72
	// lexicalFeatures are the first ones, which know single words; see Learn.
	lexicalFeatures = 4
)

// window is a word and what surrounds it.
type window struct {
	at                       *item
	prev, prev2, next, after *item
	tag1, tag2               uint64 // classes given to prev and prev2
}

// features writes the rows of the window's features into out, those of single words
// first.
func (c *window) features(out *[maxFeatures]uint32) int {
	n := c.around(out[lexicalFeatures-1:]) + lexicalFeatures - 1
	var own [maxFeatures]uint32
	m := c.at.own(&own)
	copy(out[:lexicalFeatures-1], own[:])
	return n + copy(out[n:], own[lexicalFeatures-1:m])
}

func row(template, a, b uint64) uint32 {
	h := hashed.Mix(template<<48^a, b) * 0x9FB21C651E98DF25
	return uint32(h >> (64 - rowBits))
}

// own writes the rows of the features that the word has wherever it stands.
func (w *item) own(out *[maxFeatures]uint32) int {
	n := 0
	put := func(template, a, b uint64) {
		out[n] = row(template, a, b)
		n++
	}
	lean := w.pro<<16 | w.enc
	// single words
	put(1, 0, w.stem)
	put(2, w.al, w.stem)
	put(3, lean, w.stem)
	put(5, 0, w.shape)
	put(6, w.al<<32|lean, w.shape)
	// spelling
	put(7, w.al, w.suf1<<8|w.n)
	put(8, w.al, w.suf2)
	put(9, w.al, w.suf3)
	put(10, w.al, w.suf4)
	put(11, w.al, w.pre1<<8|w.n)
	put(12, w.al, w.pre2)
	put(13, w.al, w.pre3)
	put(14, w.al, w.template)
	put(15, lean, w.template)
	put(16, w.al<<32|lean, w.pre1<<8|w.n)
	put(17, w.al<<32|lean, w.suf2)
	put(18, w.al, w.suf2<<16^w.pre1)
	// forms seen elsewhere
	put(19, w.al, w.known)
	put(20, w.al<<8|w.pre1, w.known)
	put(21, w.al<<8|w.suf1, w.known)
	put(22, w.al, w.count<<8|w.n)
	put(23, lean, w.known)
	put(24, w.verbs, w.known)
	put(26, w.verbs, lean)
	// names elsewhere
	put(51, w.al, w.name)
	put(52, w.name<<8|w.count, w.n)
	return n
}

// around writes the rows of the features that hang on the words around; the first
// knows a single word.
func (c *window) around(out []uint32) int {
	n := 0
	put := func(template, a, b uint64) {
		out[n] = row(template, a, b)
		n++
	}
	w := c.at
	put(4, c.tag1, w.stem)
	put(25, w.verbs<<8|w.al, c.tag1)
	// words and tags before
	put(27, 0, c.tag1)
	put(28, c.tag1, c.tag2)
	put(29, c.tag1, w.template)
	put(30, c.tag1<<1|w.al, w.suf2)
	put(31, c.tag1<<1|w.al, w.pre1)
	put(32, 0, c.prev.stem)
	put(33, w.al, c.prev.stem)
	put(34, c.prev.stem, w.pre1)
	put(35, w.al, c.prev.suf2)
	put(36, c.tag1<<2|c.prev.al<<1|w.al, c.next.al)
	put(37, c.prev.stem, c.tag2)
	put(38, 0, c.prev2.stem)
	// words after
	put(39, 0, c.next.stem)
	put(40, w.al, c.next.suf2)
	put(41, w.al<<1|c.next.al, c.next.suf3)
	put(42, w.al, c.next.pre2)
	put(43, w.al<<1|c.next.al, w.pre1)
	put(44, w.al<<1|c.next.al, w.suf2)
	put(45, w.al, c.next.template)
	put(46, c.next.pro, c.next.al<<32|c.next.shape)
	put(47, 0, c.after.stem)
	put(48, c.next.verbs<<1|c.next.al, w.al)
	put(49, c.next.al<<1|c.after.al, w.al<<8|c.tag1)
	put(50, c.tag1<<8|w.verbs, c.next.al<<8|c.next.suf1)
	// what can be verb or noun is judged by its place
	if w.verbs != 0 && w.al == 0 {
		v := w.verbs<<8 | min(w.enc, 1)<<1 | min(w.pro, 1)
		put(60, v, c.prev.stem)
		put(61, v, c.next.stem)
		put(62, v, c.tag1<<8|c.prev.al)
		put(63, v, c.tag1<<16|c.tag2<<8|c.prev.al<<1|c.prev2.al)
		put(64, v, c.next.shape<<2|c.next.al<<1|min(c.next.enc, 1))
		put(65, v, c.next.suf2<<1^c.next.al)
		put(66, v, c.next.verbs<<8|c.next.name<<1|c.next.al)
		put(67, v, (c.tag1<<8|c.next.shape)<<8|c.prev.al<<1|c.next.al)
		put(68, v, c.after.stem)
	}
	// names elsewhere
	put(53, c.tag1, w.name)
	put(54, c.prev.name<<8|w.name, c.next.name)
	return n
}
