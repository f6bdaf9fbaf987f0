package clitic

import "isnad/arabic/clitic/hashed"

// fixing is what the last letter of a stem was before the pronoun changed it.
type fixing uint8

const (
	asWritten fixing = iota
	toMarbuta        // مدرست → مدرسة
	toMaksura        // مستوا → مستوى
	toPlural         // قتلو → قتلوا
)

// cut is one candidate, in letters of the word.
type cut struct {
	pro  Proclitic
	s, e uint8 // the stem is letters s to e
	enc  uint8 // index in enclitics, zero is none
	fix  fixing
}

// maxCuts bounds the candidates of a word; the grammar below gives fewer.
const maxCuts = 64

type cuts struct {
	n  int
	at [maxCuts]cut
}

func (c *cuts) add(x cut) {
	if c.n < maxCuts {
		c.at[c.n] = x
		c.n++
	}
}

// fill lists all cuts of w. The first is the whole word.
func (c *cuts) fill(w *hashed.Word) {
	c.n = 0
	c.add(cut{e: uint8(w.N)})
	if w.N < 2 || w.Shape != hashed.Arabic && w.Shape != hashed.Mixed {
		return
	}
	if x, ok := numeral(w); ok {
		c.at[0] = x
		return
	}
	c.pronouns(w, 0, 0)
	c.prefixes(w, 0, 0)
	c.conjunction(w, 0, 0)
	if w.Raw[0] == hashed.RawAbove && asks(w) {
		c.stem(w, Hamza, 1)
		c.conjunction(w, Hamza, 1)
	}
}

// numeral cuts و ب ل off figures, which leaves nothing to choose: و2006.
func numeral(w *hashed.Word) (x cut, ok bool) {
	i := 0
	if w.Code[0] == hashed.Waw {
		x.pro, i = Wa, 1
	}
	switch w.Code[i] {
	case hashed.Beh:
		x.pro, i = x.pro|Bi, i+1
	case hashed.Lam:
		x.pro, i = x.pro|Li, i+1
	}
	x.s, x.e = uint8(i), uint8(w.N)
	return x, i > 0 && i < w.N && w.Code[i] >= hashed.Zero && w.Code[i] <= hashed.Nine
}

// conjunction goes on after و or ف at letter i.
func (c *cuts) conjunction(w *hashed.Word, pro Proclitic, i int) {
	switch w.Code[i] {
	case hashed.Waw:
		pro |= Wa
	case hashed.Feh:
		pro |= Fa
	default:
		return
	}
	c.stem(w, pro, i+1)
	c.prefixes(w, pro, i+1)
}

// prefixes goes on with the article, a preposition or the future at letter i.
func (c *cuts) prefixes(w *hashed.Word, pro Proclitic, i int) {
	c.article(w, pro, i)
	if w.N-i < 3 {
		return
	}
	next := w.Code[i+1]
	switch w.Code[i] {
	case hashed.Beh:
		c.stem(w, pro|Bi, i+1)
		c.article(w, pro|Bi, i+1)
	case hashed.Kaf:
		c.stem(w, pro|Ka, i+1)
		c.article(w, pro|Ka, i+1)
	case hashed.Lam:
		c.stem(w, pro|Li, i+1)
		if next == hashed.Lam {
			c.nominal(w, pro|Li|Al, i+2)
			c.nominal(w, pro|Li|Al, i+1) // اللغة loses alef and one lam: للغة
		}
	case hashed.Seen:
		if w.N-i >= 4 && (next == hashed.Yeh || next == hashed.Teh || next == hashed.Noon || next == hashed.Alef) {
			c.stem(w, pro|Sa, i+1)
		}
	}
}

// article goes on after ال at letter i.
func (c *cuts) article(w *hashed.Word, pro Proclitic, i int) {
	if w.N-i >= 4 && w.Raw[i] == hashed.Alef && w.Code[i+1] == hashed.Lam {
		c.nominal(w, pro|Al, i+2)
	}
}

// nominal lists the stem from letter i; what has the article has no pronoun.
func (c *cuts) nominal(w *hashed.Word, pro Proclitic, i int) {
	if w.N-i >= 2 {
		c.add(cut{pro: pro, s: uint8(i), e: uint8(w.N)})
	}
}

// stem lists the stem from letter i with every pronoun that may end it and with
// none.
func (c *cuts) stem(w *hashed.Word, pro Proclitic, i int) {
	c.nominal(w, pro, i)
	c.pronouns(w, pro, i)
}

// pronouns lists the stems from letter i that a pronoun follows.
func (c *cuts) pronouns(w *hashed.Word, pro Proclitic, i int) {
	for enc := 1; enc < len(enclitics); enc++ {
		e := w.N - len(enclitics[enc].code)
		if e <= i || !ends(w, enclitics[enc].code) {
			continue
		}
		c.before(w, cut{pro: pro, s: uint8(i), e: uint8(e), enc: uint8(enc)})
	}
}

// before lists what the stem of x may be when it stands alone.
func (c *cuts) before(w *hashed.Word, x cut) {
	last := w.Code[x.e-1]
	if x.e-x.s == 1 {
		if last == hashed.Beh || last == hashed.Lam {
			c.add(x)
		}
		return
	}
	if last == hashed.Marbuta || w.Raw[x.e-1] == hashed.Maksura {
		return // these never stand inside a word
	}
	c.add(x)
	switch {
	case last == hashed.Teh:
		x.fix = toMarbuta
	case last == hashed.Alef:
		x.fix = toMaksura
	case last == hashed.Waw && x.e-x.s > 2:
		x.fix = toPlural
	default:
		return
	}
	c.add(x)
}

// Candidates lists every cut of word that the orthography allows, the uncut word
// first, except that و ب ل before figures are always cut off. A stem whose spelling before the pronoun is in doubt (بيت or بيتة in
// بيته) is listed in each.
func Candidates(word string) []Segmentation {
	var w hashed.Word
	var c cuts
	w.Read(word)
	c.fill(&w)
	out := make([]Segmentation, c.n)
	for i := range out {
		out[i] = c.at[i].segmentation(&w, word)
	}
	return out
}
