package name

import "sync"

// Score tells how likely two spellings are one name, from 0 to 1. Each may be in
// Arabic or Latin letters. Middle names may be missing, the order may differ, articles
// and particles may be written in any way. [Threshold] and above is the same
// name for most purposes; a first name alone against a full name stays below it.
func Score(a, b string) float64 {
	s := scratches.Get().(*scratch)
	defer scratches.Put(s)
	c := theChannel()
	if a > b { // ties between matchings are settled by which comes first
		a, b = b, a
	}
	s.a.parse(c, a)
	s.b.parse(c, b)
	return s.score(c)
}

// Threshold is the score from which on two spellings count as one name. It was
// chosen on the training pairs, where three of two thousand random pairs reach it.
const Threshold = 0.55

// scratch is the memory of one comparison.
type scratch struct {
	a, b   parsed
	joined form
	both   part
	merged [2 * maxLetters]byte
	like   [maxParts][maxParts]float64
	bestA  [maxParts]float64 // of each part's likenesses
	bestB  [maxParts]float64
}

var scratches = sync.Pool{New: func() any { return new(scratch) }}

// score compares the two parsed names.
func (s *scratch) score(c *channel) float64 {
	if s.a.n == 0 || s.b.n == 0 {
		return 0
	}
	if s.a.n == 1 && s.b.n == 1 {
		return c.parts(&s.a.parts[0], &s.b.parts[0])
	}
	s.bestA, s.bestB = [maxParts]float64{}, [maxParts]float64{}
	for i := range s.a.n {
		for j := range s.b.n {
			like := c.parts(&s.a.parts[i], &s.b.parts[j])
			s.like[i][j] = like
			s.bestA[i], s.bestB[j] = max(s.bestA[i], like), max(s.bestB[j], like)
		}
	}
	return s.combine(s.inOrder(c), s.anyOrder())
}

// The pace of likeness from the alignment's weight a letter, in hundredths of a nat:
// one random pair in 500 reaches even, half the true pairs reach sure.
const (
	paceEven = 30
	paceSure = 100
)

// forms tells how likely two words are one, from 0 to 1.
func (c *channel) forms(a, b *form) float64 {
	switch {
	case strange(c.sounds, a, b):
		return 0
	case a.script == b.script:
		return siblings(a, b)
	case a.script == latin:
		a, b = b, a
	}
	a.group(c)
	b.group(c)
	pace := float64(c.align(a, b)) / float64(a.n+b.n+6)
	switch {
	case pace <= 0:
		return 0
	case pace < paceEven:
		return pace / paceEven / 2
	}
	return min(1, 0.5+(pace-paceEven)/(paceSure-paceEven)/2)
}

func siblings(a, b *form) float64 {
	x, y := a.word(), b.word()
	if string(x) == string(y) {
		return 1
	}
	if a.script == arabic {
		return arabicCosts().likeness(x, y)
	}
	var p, q [maxLetters]byte
	return latinCosts().likeness(latinPhones(p[:0], x), latinPhones(q[:0], y))
}

// What parts lose or keep at most.
const (
	otherPrefix = 0.3  // lost where only one has an Abu or Abd
	otherKnown  = 0.35 // kept by two names that are known to be two
)

// parts tells how likely two parts are one: their cores, or all that is glued to them.
func (c *channel) parts(a, b *part) float64 {
	lost := 0.0
	if (a.prefix^b.prefix)&telling != 0 {
		lost = otherPrefix
	}
	if a.known[0] != 0 && b.known[0] != 0 {
		if a.known.meets(&b.known) {
			return 1 - lost
		}
		return min(otherKnown, c.forms(&a.core, &b.core))
	}
	best := max(0, c.forms(&a.core, &b.core)-lost)
	if best >= 0.95 || !a.glued && !b.glued || lost == 0 && a.prefix != 0 {
		return best
	}
	return max(best, c.forms(a.full(), b.full()))
}

// full is the part as one word.
func (p *part) full() *form {
	if p.glued {
		return &p.whole
	}
	return &p.core
}
