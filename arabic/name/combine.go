package name

// match is what two names have in common: how alike the matched parts are, and how
// much of each name they cover.
type match struct {
	gain float64 // likeness, weighted
	a, b float64 // weight of the matched parts
}

func (m match) with(like, a, b float64) match {
	return match{m.gain + like*(a+b)/2, m.a + a, m.b + b}
}

// leastLike is the likeness from which on two parts are matched at all.
const leastLike = 0.4

// inOrder matches the parts in their order; two parts may be one of the other name,
// as in Habib Ullah and Habibullah.
func (s *scratch) inOrder(c *channel) match {
	var best [maxParts + 1][maxParts + 1]match
	for i := range s.a.n + 1 {
		for j := range s.b.n + 1 {
			m := &best[i][j]
			if i > 0 {
				m.better(best[i-1][j])
			}
			if j > 0 {
				m.better(best[i][j-1])
			}
			if i == 0 || j == 0 {
				continue
			}
			a, b := &s.a.parts[i-1], &s.b.parts[j-1]
			if like := s.like[i-1][j-1]; like >= leastLike {
				m.better(best[i-1][j-1].with(like, a.weight, b.weight))
			}
			if i > 1 {
				s.joinedMatch(c, m, &best[i-2][j-1], &s.a.parts[i-2], a, b, max(s.bestA[i-2], s.bestA[i-1], s.bestB[j-1]), false)
			}
			if j > 1 {
				s.joinedMatch(c, m, &best[i-1][j-2], &s.b.parts[j-2], b, a, max(s.bestB[j-2], s.bestB[j-1], s.bestA[i-1]), true)
			}
		}
	}
	return best[s.a.n][s.b.n]
}

func (m *match) better(o match) {
	if o.gain > m.gain {
		*m = o
	}
}

// joinedMatch tries two parts of one name as one part of the other, unless one of
// the three has a match of its own.
func (s *scratch) joinedMatch(c *channel, m, before *match, first, second, other *part, alone float64, swapped bool) {
	if first.core.script != second.core.script {
		return
	}
	x, y, z := first.full().word(), second.full().word(), other.full()
	n := len(x) + len(y)
	if n > maxLetters || alone > 0.85 || n > 2*z.n || 2*n < z.n-2 {
		return
	}
	s.joined.set(c, second.core.script, append(append(s.merged[:0], x...), y...))
	like := c.forms(&s.joined, z)
	if like < 0.5 {
		return
	}
	both := first.weight + second.weight
	if swapped {
		m.better(before.with(like, other.weight, both))
	} else {
		m.better(before.with(like, both, other.weight))
	}
}

// anyOrder matches the likest parts first, wherever they stand.
func (s *scratch) anyOrder() match {
	var m match
	var usedA, usedB [maxParts]bool
	for {
		like, x, y := leastLike, -1, -1
		for i := range s.a.n {
			for j := range s.b.n {
				if !usedA[i] && !usedB[j] && s.like[i][j] > like {
					like, x, y = s.like[i][j], i, j
				}
			}
		}
		if x < 0 {
			return m
		}
		usedA[x], usedB[y] = true, true
		m = m.with(like, s.a.parts[x].weight, s.b.parts[y].weight)
	}
}

// swapCost is what another order of the parts costs.
const swapCost = 0.04

// combine makes the score of the better of two matchings.
func (s *scratch) combine(ordered, free match) float64 {
	return max(s.value(ordered), s.value(free)-swapCost)
}

// value is how alike the matched parts are, lessened by what is left over: parts of
// the longer name that the other lacks cost little, parts on both sides much.
func (s *scratch) value(m match) float64 {
	if m.gain == 0 {
		return 0
	}
	wa, wb := s.a.weight(), s.b.weight()
	coverA, coverB := m.a/wa, m.b/wb
	short, long := max(coverA, coverB), min(coverA, coverB)
	alike := 2 * m.gain / (m.a + m.b)
	left := 0.65 + 0.35*long
	if s.a.solid() != s.b.solid() && min(s.a.solid(), s.b.solid()) < 2 { // one word tells no person
		left = 0.1 + 0.75*long
	}
	return min(1, alike*short*short*left)
}

func (p *parsed) weight() float64 {
	sum := 0.0
	for i := range p.n {
		sum += p.parts[i].weight
	}
	return sum
}

// solid counts the parts that are more than titles.
func (p *parsed) solid() int {
	n := 0
	for i := range p.n {
		if p.parts[i].weight > weightTitle {
			n++
		}
	}
	return n
}
