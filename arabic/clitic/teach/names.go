package teach

import (
	"strings"

	"isnad/arabic/clitic"
	"isnad/arabic/clitic/hashed"
)

// named counts how often a stem was met at all, in names of persons and places, and
// in other names.
type named struct{ all, own, other int }

// Names tells of each stem that m finds how much of a name it is: 1 now and then, 2
// mostly, 3 always but seen once, 4 always; 4 is added for names that are not of
// persons or places.
func Names(m *clitic.Model, sents [][]Token) map[uint64]uint8 {
	counts := map[uint64]named{}
	var w hashed.Word
	for _, s := range sents {
		words := make([]string, len(s))
		for i, t := range s {
			words[i] = t.Word
		}
		for i, g := range m.Segment(words) {
			w.Read(g.Stem)
			if w.Shape == hashed.Arabic && w.N > 1 {
				counts[w.Hash()] = counts[w.Hash()].add(s[i].Label)
			}
		}
	}
	out := map[uint64]uint8{}
	for h, c := range counts {
		if level := c.level(); level > 0 {
			out[h] = level
		}
	}
	return out
}

func (c named) add(label string) named {
	c.all++
	switch _, kind, _ := strings.Cut(label, "-"); kind {
	case "PER", "PERS", "LOC":
		c.own++
	case "":
	default:
		c.other++
	}
	return c
}

func (c named) level() uint8 {
	level := uint8(4)
	switch share := float64(c.own+c.other) / float64(c.all); {
	case share < 0.1:
		return 0
	case share < 0.5:
		level = 1
	case share < 0.9:
		level = 2
	case c.all == 1:
		level = 3
	}
	if c.other > c.own {
		level += 4
	}
	return level
}
