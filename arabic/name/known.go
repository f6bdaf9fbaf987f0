package name

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"isnad/arabic/name/internal/spell"
)

//go:embed known.tsv
var knownFile string

// known holds the spellings that every reader knows.
type known struct {
	rows []knownRow
	at   [2]map[string]knownSet // by the letters of a spelling, for each script
}

// knownRow is one name: its spellings in Arabic and in the press.
type knownRow struct {
	arabic, english, french string
}

// knownSet holds the numbers of the names that a spelling may be, from one; zero is none.
type knownSet [4]int16

func (s *knownSet) add(id int16) {
	for i := range s {
		if s[i] == id {
			return
		}
		if s[i] == 0 {
			s[i] = id
			return
		}
	}
}

func (s *knownSet) meets(o *knownSet) bool {
	for _, x := range s {
		if x == 0 {
			return false
		}
		for _, y := range o {
			if x == y {
				return true
			}
		}
	}
	return false
}

var theKnown = sync.OnceValue(func() *known {
	k, _ := readKnown(knownFile)
	return k
})

// readKnown reads the table; the error names the row.
func readKnown(file string) (*known, error) {
	k := &known{at: [2]map[string]knownSet{{}, {}}}
	n := 0
	for line := range strings.Lines(file) {
		n++
		if strings.HasPrefix(line, "#") {
			continue
		}
		cols := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if len(cols) != 4 || cols[0] == "" || cols[1] == "" || cols[2] == "" {
			return k, fmt.Errorf("known.tsv:%d: 4 columns parted by tabs are wanted, the first three filled", n)
		}
		arabics := strings.Split(cols[0], "|")
		k.rows = append(k.rows, knownRow{arabics[0], cols[1], cols[2]})
		id := int16(len(k.rows))
		for _, a := range arabics {
			k.put(arabic, spell.AppendArabic(nil, a), id)
		}
		for _, l := range append(strings.Split(cols[3], ","), cols[1], cols[2]) {
			k.put(latin, spell.AppendLatin(nil, l), id)
		}
	}
	return k, nil
}

func (k *known) put(s script, letters []byte, id int16) {
	if len(letters) == 0 {
		return
	}
	set := k.at[s][string(letters)]
	set.add(id)
	k.at[s][string(letters)] = set
}
