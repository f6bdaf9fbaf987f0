package claim

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed mapping.tsv
var mappingTSV string

// Mapping is where a type stands in the field's other codings; a list where
// the choice hangs on the claim's actors, targets or mode, empty where there is none.
type Mapping struct {
	PLOVER        []string
	CAMEO         []string
	ACLEDEvent    []string
	ACLEDSubEvent []string
}

var mappings = sync.OnceValue(func() map[Type]Mapping {
	out := make(map[Type]Mapping)
	for line := range strings.Lines(mappingTSV) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		c := strings.Split(line, "\t")
		out[Type(c[0])] = Mapping{list(c[1]), list(c[2]), list(c[3]), list(c[4])}
	}
	return out
})

// Mapping returns where t stands in PLOVER, CAMEO and ACLED.
func (t Type) Mapping() Mapping { return mappings()[t] }

func list(s string) []string {
	if s == "-" {
		return nil
	}
	return strings.Split(s, "|")
}
