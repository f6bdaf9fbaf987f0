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
	groups  [maxLetters + 2][4]int16 // groups of one to four letters from here; none ends
	self    int32                    // weight of the best that could stand opposite, in hundredths of a nat
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
	if s == arabic {
		f.arabicGroups(c)
	} else {
		f.latinGroups(c)
	}
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

// align returns the weight of the best alignment of an Arabic and a Latin form: how
// much likelier they are spellings of one name than two names, in hundredths of a nat.
func (c *channel) align(a, l *form) int32 {
	const low = -1 << 28
	var rows [3][maxLetters + 3]int32 // the rows of i, i+1 and i+2
	here, one, two := &rows[0], &rows[1], &rows[2]
	for j := range l.n + 1 {
		here[j], one[j], two[j] = low, low, low
	}
	here[0] = 0
	for i := 0; ; i++ {
		c.spread(here, here, c.weights[:c.nodes], l, true)
		if i == a.n {
			return here[l.n]
		}
		single := c.weights[int(a.groups[i][0])*c.nodes:][:c.nodes]
		gone := int32(single[0])
		for j := range l.n + 1 {
			one[j] = max(one[j], here[j]+gone)
		}
		c.spread(here, one, single, l, false)
		if g := a.groups[i][1]; g != none {
			c.spread(here, two, c.weights[int(g)*c.nodes:][:c.nodes], l, false)
		}
		here, one, two = one, two, here
		for j := range l.n + 1 {
			two[j] = low
		}
	}
}

// spread carries the weights of one row to another over all Latin groups that may
// stand opposite one Arabic group; alone: opposite nothing, one letter at a time.
func (c *channel) spread(from, to *[maxLetters + 3]int32, w []int16, l *form, alone bool) {
	most := 4
	if alone {
		most = 1
	}
	for j := range l.n {
		v := from[j]
		if v <= -1<<27 {
			continue
		}
		for k, g := range l.groups[j][:most] {
			if g == none {
				break
			}
			if x := v + int32(w[g]); x > to[j+k+1] {
				to[j+k+1] = x
			}
		}
	}
}
