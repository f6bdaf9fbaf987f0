package copies

import (
	"cmp"
	"slices"
)

// meeting is a run of words that both texts hold: where it stands in each.
type meeting struct{ a, b int32 }

// compare finds the passages that two texts have in common.
func compare(a, b *Sketch) (p Pair) {
	var cur passage
	for _, m := range meetings(a.grams, b.grams) {
		if cur.goesOn(m) {
			cur.extend(m)
			continue
		}
		p.take(cur)
		cur = passage{m.a, m.a + GramWords, m.b, m.b + GramWords, GramWords}
	}
	p.take(cur)
	least, most := min(a.words, b.words), max(a.words, b.words)
	p.Share = min(1, float64(p.Words)/float64(max(1, least)))
	p.Longer = float64(most) / float64(max(1, least))
	return p
}

// meetings returns the runs that both texts hold, in the order of the first.
func meetings(a, b []gram) []meeting {
	var out []meeting
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].hash() == b[j].hash():
			out = append(out, meeting{a[i].at(), b[j].at()})
			i++
			j++
		case a[i].hash() < b[j].hash():
			i++
		default:
			j++
		}
	}
	slices.SortFunc(out, func(x, y meeting) int { return cmp.Compare(x.a, y.a) })
	return out
}

// passage is words of both texts, by number: from a to aEnd of one, from b to bEnd of
// the other.
type passage struct {
	a, aEnd, b, bEnd int32
	words            int32 // of the first that are in common runs
}

// goesOn tells whether a run follows a passage in both texts, a few words on at most.
func (p *passage) goesOn(m meeting) bool {
	return p.words > 0 && m.a <= p.aEnd+GapWords && m.b > p.bEnd-GramWords && m.b <= p.bEnd+GapWords
}

func (p *passage) extend(m meeting) {
	p.words += m.a + GramWords - max(p.aEnd, m.a)
	p.aEnd, p.bEnd = m.a+GramWords, max(p.bEnd, m.b+GramWords)
}

// take adds a passage that is long enough.
func (p *Pair) take(x passage) {
	if x.words >= MinWords {
		p.Words += int(x.words)
		p.Passages++
	}
}
