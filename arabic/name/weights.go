package name

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"isnad/arabic/name/internal/spell"
)

//go:embed weights.tsv
var weightsFile string

// never is the weight of letters that no pair of spellings has for each other.
const never = -30000

// Groups of letters have small numbers; group 0 is the empty one, none is no group.
const none = -1

// channel is the table of correspondences: how much likelier (in hundredths of a
// nat) a group of Arabic letters and a group of Latin ones are together than by chance.
type channel struct {
	pairs   [spell.ArabicSymbols][spell.ArabicSymbols]int16 // number of two Arabic letters
	next    [][spell.LatinSymbols]int16                     // trie of Latin groups: node by node and letter
	nodes   int                                             // Latin groups are numbered as trie nodes
	weights []int16                                         // by Arabic group, then Latin node
	sounds  *[2][tableSize]sound
	known   *known
}

// theChannel reads the embedded weights once. The file is ours and a test reads it,
// so a fault in it is a fault of the build; what can be read of it is used.
var theChannel = sync.OnceValue(func() *channel {
	c, _ := readChannel(weightsFile)
	return c
})

type weightRow struct {
	a, l []byte
	w    int16
}

// readChannel reads a table of weights; the error names the row.
func readChannel(file string) (*channel, error) {
	rows, err := weightRows(file)
	c := &channel{next: make([][spell.LatinSymbols]int16, 1), sounds: sounds(), known: theKnown()}
	groups := spell.ArabicSymbols
	for i := range c.pairs {
		for j := range c.pairs[i] {
			c.pairs[i][j] = none
		}
	}
	for _, r := range rows {
		if len(r.a) == 2 && c.pairs[r.a[0]][r.a[1]] == none {
			c.pairs[r.a[0]][r.a[1]] = int16(groups)
			groups++
		}
		c.node(r.l)
	}
	c.nodes = len(c.next)
	c.weights = make([]int16, groups*c.nodes)
	for i := range c.weights {
		c.weights[i] = never
	}
	for _, r := range rows {
		c.weights[c.arabicGroup(r.a)*c.nodes+c.node(r.l)] = r.w
	}
	return c, err
}

func weightRows(file string) ([]weightRow, error) {
	var rows []weightRow
	n := 0
	for line := range strings.Lines(file) {
		n++
		if strings.HasPrefix(line, "#") {
			continue
		}
		cols := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(cols) != 3 {
			return rows, fmt.Errorf("weights.tsv:%d: the row has %d columns parted by tabs; 3 are wanted", n, len(cols))
		}
		w, err := strconv.ParseInt(cols[2], 10, 16)
		r := weightRow{spell.ParseArabic(cols[0]), spell.ParseLatin(cols[1]), int16(w)}
		if err != nil || len(r.a) > 2 || len(r.l) > 4 {
			return rows, fmt.Errorf("weights.tsv:%d: %q is no correspondence; write it anew with go run ./arabic/name/train", n, line)
		}
		rows = append(rows, r)
	}
	return rows, nil
}

// node returns the trie node of a Latin group, making it where it is not.
func (c *channel) node(l []byte) int {
	at := 0
	for _, s := range l {
		if c.next[at][s] == 0 {
			c.next = append(c.next, [spell.LatinSymbols]int16{})
			c.next[at][s] = int16(len(c.next) - 1)
		}
		at = int(c.next[at][s])
	}
	return at
}

func (c *channel) arabicGroup(a []byte) int {
	switch len(a) {
	case 0:
		return 0
	case 1:
		return int(a[0])
	}
	return int(c.pairs[a[0]][a[1]])
}
