package number

import "isnad/arabic"

// Opens reports whether Parse or ParseDual may find at such a token, whatever follows,
// more than a dual noun alone. It hangs on the token's kind and folded form: callers
// that keep what they know of words ask it once a word.
func Opens(t arabic.Token) bool {
	if t.Kind != arabic.Word {
		return t.Kind == arabic.Number
	}
	if _, ok := forms()[t.Fold]; ok {
		return true
	}
	if _, ok := loose[t.Fold]; ok {
		return true
	}
	return len(beforeIndex()[t.Fold]) > 0
}

// Parse reads the count phrase that starts at token i: its qualifier (نحو، أكثر من،
// بين), the number in digits or words, a range, and what follows directly (على الأقل،
// في المئة). next is the index after it. ok is false where no number starts there.
//
// A qualifier that follows the counted noun (17 شخصا على الأقل) counts too, but stays
// outside: next is then the index of the noun. Proclitics before the first word are
// overlooked, whether glued (بخمسة) or a token of their own (بـ17).
func Parse(toks []arabic.Token, i int) (q Quantity, next int, ok bool) {
	if i < 0 || i >= len(toks) {
		return Quantity{}, i, false
	}
	_, _, number := peek(toks, i)
	e, at := match(beforeIndex(), toks, i)
	if !number && e == nothing {
		return Quantity{}, i, false // most words, at the cost of two look-ups
	}
	if q, next, ok = parseOrdinal(toks, i); ok {
		return q, next, true
	}
	switch e {
	case some:
		return Quantity{Min: Unbounded, Max: Unbounded, Vague: true}, at, true
	case span, spanTo:
		return parseSpan(toks, i, at, e)
	case nothing:
		at = i
	}
	// Qualifiers pile up: في نحو، حتى نحو، ما لا يقل عن نحو.
	f, at2 := match(beforeIndex(), toks, at)
	if e != nothing && (f == about || f == atLeast || f == atMost) {
		at = at2
	} else {
		f = nothing
	}
	q, next, ok = parsePlain(toks, at)
	if !ok {
		return Quantity{}, i, false
	}
	q = apply(q, f)
	return apply(q, e), next, true
}

// parsePlain reads a number, or a range without a word before it.
func parsePlain(toks []arabic.Token, i int) (Quantity, int, bool) {
	c, ok := readCardinal(toks, i, true)
	if !ok || c.max == 1 && c.min == 1 && negated(toks, i) {
		return Quantity{}, i, false
	}
	q := c.quantity()
	next := c.next
	if d, j, ok := rangeEnd(toks, c); ok && !inDate(toks, i) {
		q = join(c, d)
		next = j
	}
	q = classify(toks, i, next, q)
	if j, ok := percentAfter(toks, next); ok {
		q.Percent, q.Name, next = true, false, j
	}
	return trailing(toks, next, q)
}

func (c cardinal) quantity() Quantity {
	if c.several {
		return Quantity{Min: Unbounded, Max: Unbounded, Vague: true, Definite: c.def}
	}
	return Quantity{Min: c.min, Max: c.max, Approx: c.vague, Fraction: c.fraction, Definite: c.def}
}

// negated reports whether "no" stands before: لا أحد counts nobody.
func negated(toks []arabic.Token, i int) bool {
	return i > 0 && (toks[i-1].Fold == "لا" || toks[i-1].Fold == "ولا" || toks[i-1].Fold == "اي")
}

// apply narrows or opens q as a qualifier says.
func apply(q Quantity, e effect) Quantity {
	if q.Vague {
		return q
	}
	switch e {
	case about:
		q.Approx = true
	case atLeast:
		q.Max = Unbounded
	case atMost:
		q.Min = Unbounded
	}
	return q
}

// rangeEnd reads the second number of 5-7, 5 إلى 7 and خمسة أو ستة.
func rangeEnd(toks []arabic.Token, c cardinal) (d cardinal, next int, ok bool) {
	i := c.next
	if c.vague || i+1 >= len(toks) {
		return d, i, false
	}
	switch toks[i].Fold {
	case "-", "–", "—", "الي", "او", "وحتي":
	default:
		return d, i, false
	}
	if g, _, ok := peek(toks, i+1); !ok || g.conj != 0 || g.prep {
		return d, i, false
	}
	d, ok = readCardinal(toks, i+1, true)
	if !ok || d.vague || d.fraction {
		return d, i, false
	}
	if low, ok := spread(c, d); !ok || low >= d.min {
		return d, i, false
	}
	return d, d.next, true
}

// spread gives the low end the scale of the high one: بين 20 و30 ألفا is 20,000 to
// 30,000, but بين 500 وألف is 500 to 1,000.
func spread(c, d cardinal) (low int64, ok bool) {
	if c.scale == 1 && d.scale > 1 && d.mant > 0 && c.min < d.mant {
		return c.min * d.scale, c.min <= largest/d.scale
	}
	return c.min, true
}

func join(c, d cardinal) Quantity {
	low, _ := spread(c, d)
	return Quantity{Min: low, Max: d.max, Definite: c.def && d.def}
}

// parseSpan reads بين A وB and من A إلى B, which start at i; the first number is at.
func parseSpan(toks []arabic.Token, i, at int, e effect) (Quantity, int, bool) {
	// بين خمسة وعشرين وثلاثين is 25 to 30, بين خمسة وعشرين is 5 to 20: try the first
	// number over its و first.
	for _, add := range []bool{true, false} {
		c, ok := readCardinal(toks, at, add)
		if !ok || c.vague {
			return Quantity{}, i, false
		}
		j := c.next
		if e == spanTo || j < len(toks) && toks[j].Fold == "الي" {
			if j >= len(toks) || toks[j].Fold != "الي" && toks[j].Fold != "-" {
				continue
			}
			j++
		} else if f, _, ok := peek(toks, j); !ok || f.conj != 'w' || f.prep {
			continue
		}
		d, ok := readCardinal(toks, j, true)
		if !ok || d.vague || d.max >= largest {
			continue
		}
		if low, ok := spread(c, d); !ok || low >= d.min {
			continue
		}
		q := classify(toks, at, d.next, join(c, d))
		if k, ok := percentAfter(toks, d.next); ok {
			q.Percent, d.next = true, k
		}
		return trailing(toks, d.next, q)
	}
	return Quantity{}, i, false
}

// lookAhead is how many words may stand between a number and the qualifier after it.
const lookAhead = 3

// trailing applies a qualifier that follows the number, or what it counts.
func trailing(toks []arabic.Token, next int, q Quantity) (Quantity, int, bool) {
	if q.Year || q.Date || q.Clock || q.Name {
		return q, next, true
	}
	if e, j := match(afterIndex(), toks, next); e != nothing {
		return apply(q, e), j, true
	}
	for k := next; k < len(toks) && k < next+lookAhead && toks[k].Kind == arabic.Word; k++ {
		if f, _, ok := peek(toks, k); ok && f.class != measure {
			break
		}
		if e, _ := match(afterIndex(), toks, k+1); e != nothing {
			return apply(q, e), next, true
		}
	}
	return q, next, true
}

// percentAfter reads %, في المئة and بالمئة at i.
func percentAfter(toks []arabic.Token, i int) (next int, ok bool) {
	if i >= len(toks) {
		return i, false
	}
	switch toks[i].Fold {
	case "%", "٪", "بالماءة", "بالمءة", "بالماءه", "بالمءه", "بالمية", "بالميه":
		return i + 1, true
	case "في":
		if f, at, ok := peek(toks, i+1); ok && f.class == hundred {
			return at + 1, true
		}
	}
	return i, false
}
