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

// rows collects the rows of features.
type rows struct {
	n  int
	at [maxFeatures]uint32
}

// put adds the row of a feature; in no rows it goes nowhere.
func (r *rows) put(template, a, b uint64) {
	if r == nil {
		return
	}
	r.add(rowOf(template, a, b))
}

func (r *rows) add(row uint32) {
	r.at[r.n] = row
	r.n++
}

// rowOf is where the weights of a feature lie.
func rowOf(template, a, b uint64) uint32 {
	return uint32(hashed.Mix(template<<48^a, b) * 0x9FB21C651E98DF25 >> (64 - rowBits))
}

// features collects the rows of all features of the window, those of single words
// first. What hangs on the word alone, or on it and little else, stands in functions
// of its own, so that a Stem can keep the sums.
func (c *window) features(r *rows) {
	w := c.at
	r.n = 0
	w.lexical(r)
	w.lexicalAfter(c.tag1, r)
	w.own(r)
	w.after(c.tag1, r)
	tagsBefore(c.tag1, c.tag2, r)
	articles(c.tag1, c.articles(), r)
	c.prev.before(w.al, r)
	r.add(c.prev2.beforeThat())
	c.next.behind(w.al, r)
	r.add(c.after.behindThat())
	w.facing(c.next.al, r)
	c.across(r, r)
}

// lexical knows single words.
func (w *item) lexical(r *rows) {
	r.put(1, 0, w.stem)
	r.put(2, uint64(w.al), w.stem)
	r.put(3, w.lean(), w.stem)
}

// lexicalAfter knows single words behind a tag.
func (w *item) lexicalAfter(tag1 uint64, r *rows) { r.put(4, tag1, w.stem) }

// lean is what is cut off the stem, the article left aside.
func (w *item) lean() uint64 { return uint64(w.pro)<<16 | uint64(w.enc) }

// own holds the features that the word has wherever it stands.
func (w *item) own(r *rows) {
	lean, al, shape := w.lean(), uint64(w.al), uint64(w.shape)
	n, known, count := uint64(w.n), uint64(w.known), uint64(w.count)
	pre1, suf1, verbs, name := uint64(w.pre1), uint64(w.suf1), uint64(w.verbs), uint64(w.name)
	r.put(5, 0, shape)
	r.put(6, al<<32|lean, shape)
	// spelling
	r.put(7, al, suf1<<8|n)
	r.put(8, al, w.suf2)
	r.put(9, al, w.suf3)
	r.put(10, al, w.suf4)
	r.put(11, al, pre1<<8|n)
	r.put(12, al, uint64(w.pre2))
	r.put(13, al, uint64(w.pre3))
	r.put(14, al, w.template)
	r.put(15, lean, w.template)
	r.put(16, al<<32|lean, pre1<<8|n)
	r.put(17, al<<32|lean, w.suf2)
	r.put(18, al, w.suf2<<16^pre1)
	// forms seen elsewhere
	r.put(19, al, known)
	r.put(20, al<<8|pre1, known)
	r.put(21, al<<8|suf1, known)
	r.put(22, al, count<<8|n)
	r.put(23, lean, known)
	r.put(24, verbs, known)
	r.put(26, verbs, lean)
	// names elsewhere
	r.put(51, al, name)
	r.put(52, name<<8|count, n)
}

// after holds those of the word behind a tag.
func (w *item) after(tag1 uint64, r *rows) {
	al := uint64(w.al)
	r.put(25, uint64(w.verbs)<<8|al, tag1)
	r.put(29, tag1, w.template)
	r.put(30, tag1<<1|al, w.suf2)
	r.put(31, tag1<<1|al, uint64(w.pre1))
	r.put(53, tag1, uint64(w.name))
}

// tagsBefore holds those of the tags alone.
func tagsBefore(tag1, tag2 uint64, r *rows) {
	r.put(27, 0, tag1)
	r.put(28, tag1, tag2)
}

// articles are, as bits, those of the word before, the word itself and the two behind.
func (c *window) articles() uint8 { return c.prev.al<<3 | c.at.al<<2 | c.next.al<<1 | c.after.al }

// articles holds those of a tag and the articles around.
func articles(tag1 uint64, al uint8, r *rows) {
	prev, own, next, after := uint64(al>>3), uint64(al>>2&1), uint64(al>>1&1), uint64(al&1)
	r.put(36, tag1<<2|prev<<1|own, next)
	r.put(49, next<<1|after, own<<8|tag1)
}

// before holds what the word tells one behind it that has the article or not.
func (w *item) before(other uint8, r *rows) {
	r.put(32, 0, w.stem)
	r.put(33, uint64(other), w.stem)
	r.put(35, uint64(other), w.suf2)
}

// beforeThat holds what it tells the next but one.
func (w *item) beforeThat() uint32 { return rowOf(38, 0, w.stem) }

// behind holds what the word tells one before it that has the article or not.
func (w *item) behind(other uint8, r *rows) {
	o, al := uint64(other), uint64(w.al)
	r.put(39, 0, w.stem)
	r.put(40, o, w.suf2)
	r.put(41, o<<1|al, w.suf3)
	r.put(42, o, uint64(w.pre2))
	r.put(45, o, w.template)
	r.put(46, uint64(w.pro), al<<32|uint64(w.shape))
	r.put(48, uint64(w.verbs)<<1|al, o)
}

// behindThat holds what it tells the last but one.
func (w *item) behindThat() uint32 { return rowOf(47, 0, w.stem) }

// facing holds those of the word before one that has the article or not.
func (w *item) facing(other uint8, r *rows) {
	al := uint64(w.al)<<1 | uint64(other)
	r.put(43, al, uint64(w.pre1))
	r.put(44, al, w.suf2)
}

// across holds the rest, two words together: in still what the tags before do not
// change, in moving what they do. Either may be nil.
func (c *window) across(still, moving *rows) {
	w, prev, next := c.at, c.prev, c.next
	tag1, verbs, nextAl := c.tag1, uint64(w.verbs), uint64(next.al)
	still.put(34, prev.stem, uint64(w.pre1))
	moving.put(37, prev.stem, c.tag2)
	moving.put(50, tag1<<8|verbs, nextAl<<8|uint64(next.suf1))
	still.put(54, uint64(prev.name)<<8|uint64(w.name), uint64(next.name))
	if verbs == 0 || w.al != 0 {
		return
	}
	// what can be verb or noun is judged by its place
	v, prevAl := verbs<<8|uint64(min(w.enc, 1))<<1|uint64(min(w.pro, 1)), uint64(prev.al)
	still.put(60, v, prev.stem)
	still.put(61, v, next.stem)
	moving.put(62, v, tag1<<8|prevAl)
	moving.put(63, v, tag1<<16|c.tag2<<8|prevAl<<1|uint64(c.prev2.al))
	still.put(64, v, uint64(next.shape)<<2|nextAl<<1|uint64(min(next.enc, 1)))
	still.put(65, v, next.suf2<<1^nextAl)
	still.put(66, v, uint64(next.verbs)<<8|uint64(next.name)<<1|nextAl)
	moving.put(67, v, (tag1<<8|uint64(next.shape))<<8|prevAl<<1|nextAl)
	still.put(68, v, c.after.stem)
}
