package number

import "isnad/arabic"

// cardinal is a plain number as read: how far it goes and what it is made of.
type cardinal struct {
	min, max int64
	next     int   // index after it
	mant     int64 // what stood before its only scale; 0 for none
	scale    int64 // its only scale; 1 for none, 0 for several
	fraction bool
	vague    bool // عشرات، آلاف، بضعة
	several  bool // عدة
	def      bool
	conj     byte
}

// largest bounds every value.
const largest = 1_000_000 * milliard

// readCardinal reads a number at i. Where add is false, it does not go on over و.
func readCardinal(toks []arabic.Token, i int, add bool) (cardinal, bool) {
	f, at, ok := peek(toks, i)
	if !ok || f.class >= ordinal {
		return cardinal{}, false
	}
	c, ok := readTerm(toks, f, at, add)
	if !ok {
		return cardinal{}, false
	}
	c.def, c.conj = f.def, f.conj
	for add && !c.vague && c.scale != 1 {
		if !c.extend(toks) {
			break
		}
	}
	return c, c.max <= largest
}

// extend adds a smaller term after a scale: ألف وخمسمائة، مليون و200 ألف، مليون ونصف.
func (c *cardinal) extend(toks []arabic.Token) bool {
	f, at, ok := peek(toks, c.next)
	if !ok || f.conj != 'w' || f.prep || f.class >= ordinal {
		return false
	}
	// What is added must be smaller than the scale before it, else it is the next item
	// of a list: ألف وخمسمئة, but ألف وألفان are two.
	last := c.scale
	if last == 0 {
		last = c.mant
	}
	if f.class == half {
		c.min, c.max, c.next = c.min+last/2, c.max+last/2, skipScale(toks, at+1)
		c.scale, c.mant = 0, 1
		return true
	}
	t, ok := readTerm(toks, f, at, true)
	if !ok || t.vague || t.several || t.fraction || t.max >= last {
		return false
	}
	c.min, c.max, c.next = c.min+t.min, c.max+t.max, t.next
	c.scale, c.mant = 0, max(t.scale, 1)
	return true
}

func skipScale(toks []arabic.Token, i int) int {
	if f, at, ok := peek(toks, i); ok && f.class == scale && f.def && f.conj == 0 {
		return at + 1
	}
	return i
}

// readTerm reads a number below a thousand with the scale after it.
func readTerm(toks []arabic.Token, f form, at int, add bool) (cardinal, bool) {
	if toks[at].Kind == arabic.Number {
		return readDigitTerm(toks, at)
	}
	switch f.class {
	case scaleDual:
		return one(2*f.value, at+1, 2, f.value), true
	case scaleAcc:
		if countsNoun(toks, at+1) {
			return one(2*f.value, at+1, 2, f.value), true
		}
		return one(f.value, at+1, 0, f.value), true
	case scale:
		return times(toks, one(f.value, at+1, 0, f.value)), true
	case half, quarter:
		return readPart(toks, f, at)
	case vaguePl, scalePl, few, several:
		return readVague(toks, f, at)
	}
	n, next, ok := readChunk(toks, f, at, add)
	if !ok {
		return cardinal{}, false
	}
	return times(toks, one(n, next, n, 1)), true
}

func one(n int64, next int, mant, scale int64) cardinal {
	return cardinal{min: n, max: n, next: next, mant: mant, scale: scale}
}

// countsNoun reports whether a word that can be a counted noun stands at i.
func countsNoun(toks []arabic.Token, i int) bool {
	if i >= len(toks) || toks[i].Kind != arabic.Word || notNoun[toks[i].Fold] {
		return false
	}
	f, _, ok := peek(toks, i)
	return !ok || f.conj == 0 && f.class == none
}

var notNoun = map[string]bool{"من": true, "في": true, "و": true, "علي": true, "الي": true, "عن": true, "بين": true, "بعد": true, "قبل": true, "منذ": true,
	"مع": true, "ان": true, "حتي": true, "التي": true, "عندما": true, "حين": true, "حيث": true, "ثم": true, "او": true, "كان": true, "كانت": true,
	"م": true, "ه": true, "بعدما": true, "حينما": true, "فيما": true, "بينما": true, "كما": true, "حيثما": true, "مما": true, "لما": true}

// times multiplies by the scales that follow: 12 ألفا، خمسة آلاف، ألف مليون.
func times(toks []arabic.Token, c cardinal) cardinal {
	for {
		f, at, ok := peek(toks, c.next)
		if !ok || f.conj != 0 || f.prep || (f.class != scale && f.class != scaleAcc && f.class != scalePl) {
			return c
		}
		if c.max > largest/f.value || c.scale > 1 && f.value <= c.scale {
			return c
		}
		c.min, c.max, c.next = c.min*f.value, c.max*f.value, at+1
		c.scale = max(c.scale, 1) * f.value
	}
}

func readDigitTerm(toks []arabic.Token, at int) (cardinal, bool) {
	f, scaleAt, ok := peek(toks, at+1)
	scaled := ok && f.conj == 0 && !f.prep && (f.class == scale || f.class == scaleAcc || f.class == scalePl)
	d, ok := readDigits(toks[at].Fold, scaled)
	if !ok {
		return cardinal{}, false
	}
	if !scaled || d.whole > largest/f.value {
		c := one(d.whole, at+1, d.whole, 1)
		c.fraction = d.part != 0
		return c, true
	}
	if d.part == 0 {
		return times(toks, one(d.whole, at+1, d.whole, 1)), true
	}
	n := d.whole*f.value + d.part*(f.value/min(f.value, d.scale))
	return one(n, scaleAt+1, d.whole, f.value), true
}

// readPart reads نصف مليون and ربع مليون; a part without a scale is no count.
func readPart(toks []arabic.Token, f form, at int) (cardinal, bool) {
	s, next, ok := peek(toks, at+1)
	if !ok || s.class != scale || s.conj != 0 || s.prep {
		return cardinal{}, false
	}
	return one(s.value/f.value, next+1, 0, s.value), true
}

// readChunk reads number words below a thousand: تسعة، أحد عشر، ثلاثة وعشرون، مئة
// وخمسة وعشرون، ثلاث مئة.
func readChunk(toks []arabic.Token, f form, at int, add bool) (n int64, next int, ok bool) {
	switch f.class {
	case unit:
		if g, j, ok := peek(toks, at+1); ok && g.class == hundred && g.conj == 0 && !g.prep && f.value > 2 {
			n, next = f.value*100, j+1
			break
		}
		return readUnit(toks, f, at, add)
	case ten, tens:
		return f.value, at + 1, true
	case hundred, hundreds:
		n, next = f.value, at+1
	default:
		return 0, at, false
	}
	if !add {
		return n, next, true
	}
	g, j, ok := peek(toks, next)
	if ok && g.conj == 'w' && !g.prep && (g.class == unit || g.class == ten || g.class == tens) && !isHundredNext(toks, g, j) {
		m, k, _ := readUnit(toks, g, j, true)
		return n + m, k, true
	}
	return n, next, true
}

func isHundredNext(toks []arabic.Token, f form, at int) bool {
	g, _, ok := peek(toks, at+1)
	return ok && f.class == unit && g.class == hundred && g.conj == 0
}

// readUnit reads 1–99 in words from its first word.
func readUnit(toks []arabic.Token, f form, at int, add bool) (n int64, next int, ok bool) {
	if f.class != unit {
		return f.value, at + 1, true
	}
	g, j, found := peek(toks, at+1)
	switch {
	case found && g.class == ten && g.conj == 0 && !g.prep:
		return f.value + 10, j + 1, true
	case found && add && g.class == tens && g.conj == 'w' && !g.prep:
		return f.value + g.value, j + 1, true
	}
	return f.value, at + 1, true
}

// readVague reads the plurals that count without a number, and عدة and بضعة with
// what they count: عشرات الآلاف، بضع مئات.
func readVague(toks []arabic.Token, f form, at int) (cardinal, bool) {
	c := cardinal{next: at + 1, vague: true, scale: 1}
	low := int64(2)
	c.min, c.max = low*f.value, 10*f.value-1
	if f.class == few || f.class == several {
		if f.class == few {
			low = 3
		}
		g, j, ok := peek(toks, at+1)
		if !ok || g.conj != 0 || (g.class != vaguePl && g.class != scalePl) {
			c.min, c.max, c.several = 3, 9, f.class == several
			return c, true
		}
		f, c.next = g, j+1
		c.min, c.max = low*f.value, 10*f.value-1
	}
	if g, j, ok := peek(toks, c.next); ok && g.class == scalePl && g.conj == 0 && !g.prep && f.value < g.value {
		c.min, c.max, c.next = c.min*g.value, c.max*g.value+g.value-1, j+1
	}
	return c, true
}
