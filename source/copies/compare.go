package copies

import (
	"cmp"
	"slices"
)

// meeting is a run of words that both texts hold: where it stands in each.
type meeting struct{ a, b int32 }

// compare finds the passages that two texts have in common, and counts their words in
// the shorter one.
func compare(a, b *Sketch) (p Pair) {
	if a.words > b.words {
		a, b = b, a
	}
	met := meetings(a.grams(), b.grams())
	at := aligner{a: a.joined, b: b.joined}
	for _, m := range met {
		if m.a+GramWords <= at.end {
			continue // in a passage already
		}
		if n := at.passage(m); n >= MinWords {
			p.Words += int(n)
			p.Passages++
		}
	}
	p.Share = min(1, float64(p.Words)/float64(max(1, a.words)))
	p.Longer = ratio(a, b)
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
