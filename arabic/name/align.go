package name

import "isnad/arabic/name/internal/spell"

// maxLetters bounds a word: what comes after is not compared.
const maxLetters = 28

// script says which letters a word is written in.
type script uint8

const (
	latin script = iota
	arabic
)

// form is one way to read a word: its letters with the ends, and the groups that
// start at each, so that an alignment need only look weights up.
type form struct {
	script  script
	n       int // letters with both ends
	letters [maxLetters + 2]byte
	grouped bool
	groups  [maxLetters + 2][4]int16 // groups of one to four letters from here; none ends
	sounds  sound                    // of all letters
}

// set fills the form with the letters of a word, without its ends.
func (f *form) set(c *channel, s script, letters []byte) {
	f.script = s
	first, last := byte(spell.LatinFirst), byte(spell.LatinLast)
	if s == arabic {
		first, last = spell.ArabicFirst, spell.ArabicLast
	}
	f.letters[0] = first
	n := 1 + copy(f.letters[1:maxLetters+1], letters)
	f.letters[n] = last
	f.n = n + 1
	f.hear(c.sounds)
	f.grouped = false
}

// group looks up the groups that start at each letter, once.
func (f *form) group(c *channel) {
	switch {
	case f.grouped:
		return
	case f.script == arabic:
		f.arabicGroups(c)
	default:
		f.latinGroups(c)
	}
	f.grouped = true
}

func (f *form) arabicGroups(c *channel) {
	for i := range f.n {
		f.groups[i] = [4]int16{int16(f.letters[i]), none, none, none}
		if i+1 < f.n {
			f.groups[i][1] = c.pairs[f.letters[i]][f.letters[i+1]]
		}
	}
}

func (f *form) latinGroups(c *channel) {
	for i := range f.n {
		g := [4]int16{none, none, none, none}
		at := int16(0)
		for k := 0; k < 4 && i+k < f.n; k++ {
			if at = c.next[at][f.letters[i+k]]; at == 0 {
				break
			}
			g[k] = at
		}
		f.groups[i] = g
	}
}

// word returns the letters without the ends.
func (f *form) word() []byte { return f.letters[1 : f.n-1] }

// beam is how far below the best of its row an alignment may be and still be
// followed, in hundredths of a nat.
const beam = 1100

// row holds the best weights up to one Arabic letter, by Latin letter.
type row [maxLetters + 3]int32

const unreached = -1 << 28

func (r *row) clear(n int) {
	for j := range n + 1 {
		r[j] = unreached
	}
}

// align returns the weight of the best alignment of an Arabic and a Latin form: how
// much likelier they are spellings of one name than two names, in hundredths of a nat.
func (c *channel) align(a, l *form) int32 {
	var rows [3]row // the rows of i, i+1 and i+2
	here, one, two := &rows[0], &rows[1], &rows[2]
	here.clear(l.n)
	one.clear(l.n)
	two.clear(l.n)
	here[0] = 0
	for i := 0; ; i++ {
		least := c.skip(here, l) - beam
		if i == a.n {
			return here[l.n]
		}
		pair := c.weights[:0]
		if g := a.groups[i][1]; g != none {
			pair = c.weights[int(g)*c.nodes:][:c.nodes]
		}
		single := c.weights[int(a.groups[i][0])*c.nodes:][:c.nodes]
		c.spread(here, one, two, single, pair, l, least)
		here, one, two = one, two, here
		two.clear(l.n)
	}
}

// skip lets Latin letters stand for nothing, one at a time, and returns the best of the row.
func (c *channel) skip(r *row, l *form) int32 {
	best := int32(unreached)
	for j := range l.n {
		if r[j] == unreached {
			continue
		}
		best = max(best, r[j])
		if x := r[j] + int32(c.weights[l.groups[j][0]]); x > r[j+1] {
			r[j+1] = x
		}
	}
	return max(best, r[l.n])
}

// spread carries the weights of one row to the next over a single Arabic letter, and
// to the one after over a pair of letters, by all Latin groups opposite.
func (c *channel) spread(here, one, two *row, single, pair []int16, l *form, least int32) {
	for j := range l.n + 1 {
		v := here[j]
		if v < least {
			continue
		}
		one[j] = max(one[j], v+int32(single[0]))
		if j == l.n {
			return
		}
		for k, g := range l.groups[j] {
			if g == none {
				break
			}
			one[j+k+1] = max(one[j+k+1], v+int32(single[g]))
			if len(pair) > 0 {
				two[j+k+1] = max(two[j+k+1], v+int32(pair[g]))
			}
		}
	}
}
