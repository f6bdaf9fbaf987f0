package morph

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
)

//go:embed verbs.tsv
var verbsTSV string

// CommonVerbs gives the verbs that come with the package. The slice is shared and
// must not be changed.
func CommonVerbs() []Verb { return commonVerbs() }

var commonVerbs = sync.OnceValue(func() []Verb {
	vs, err := ParseVerbs("verbs.tsv", verbsTSV)
	if err != nil {
		return nil // the tests see to it that this cannot be
	}
	return vs
})

// commonTable is the table Analyze looks in.
var commonTable = sync.OnceValue(func() *Table { return NewTable(commonVerbs()) })

// ParseVerbs reads verbs from lines of tab-separated columns: root, form, past,
// imperfect, verbal nouns (split by ، or ,). Lines that start with # and empty ones
// are passed over; columns at the end may be left out. name is for the errors, which
// give the line.
func ParseVerbs(name, tsv string) ([]Verb, error) {
	var out []Verb
	n := 0
	for line := range strings.Lines(tsv) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if strings.TrimSpace(line) == "" || line[0] == '#' {
			continue
		}
		v, err := parseVerb(line)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		out = append(out, v)
	}
	return out, nil
}

func parseVerb(line string) (Verb, error) {
	var c [5]string
	cols := strings.Split(line, "\t")
	if len(cols) < 2 || len(cols) > 5 {
		return Verb{}, fmt.Errorf("morph: %d columns; wants root, form, past, imperfect, verbal nouns, split by tabs", len(cols))
	}
	copy(c[:], cols)
	v, err := NewVerb(c[0], c[1], c[2], c[3])
	if err != nil {
		return Verb{}, err
	}
	for m := range strings.FieldsFuncSeq(c[4], func(r rune) bool { return r == '،' || r == ',' }) {
		if m = strings.TrimSpace(m); m != "" {
			v.Masdars = append(v.Masdars, m)
		}
	}
	return v, nil
}
