package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mozillazg/go-unidecode"
	"github.com/xrash/smetrics"
)

const (
	nameGroup = "Names across scripts"
	jaro      = "go-unidecode and Jaro–Winkler"
)

// likeness spells the Arabic name in Latin letters and compares letters, vowels left out
// on both sides: unidecode knows none.
func likeness(arabic, latin string) float64 {
	return smetrics.JaroWinkler(skeleton(unidecode.Unidecode(arabic)), skeleton(unidecode.Unidecode(latin)), 0.7, 4)
}

func skeleton(s string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("aeiou'`@-", r) {
			return -1
		}
		return r
	}, strings.ToLower(s))
}

// names measures the usual makeshift, at the threshold at which it takes as many
// strangers for one as was allowed.
func names(t tasks, say func(figure)) {
	if len(t.Strangers) == 0 {
		return
	}
	var wrong []float64
	for _, p := range t.Strangers {
		wrong = append(wrong, likeness(p[0], p[1]))
	}
	slices.Sort(wrong)
	threshold := wrong[len(wrong)-1-len(wrong)/500]
	n := 0
	for _, p := range t.Pairs {
		if likeness(p[0], p[1]) > threshold {
			n++
		}
	}
	f := share(nameGroup, "pairs of one name that match (ar2en test)", jaro, n, len(t.Pairs))
	f.Note += fmt.Sprintf(", where 0.2 %% of random pairs match (%.2f)", threshold)
	say(f)
	same, near := 0, 0
	for _, p := range t.Pairs {
		got, want := strings.ToLower(unidecode.Unidecode(p[0])), strings.ToLower(p[1])
		if got == want {
			same++
		}
		if smetrics.WagnerFischer(got, want, 1, 1, 1) <= 1 {
			near++
		}
	}
	say(share(nameGroup, "spelt in Latin letters as the pair has it (ar2en test)", "go-unidecode", same, len(t.Pairs)))
	say(share(nameGroup, "… or but for one letter (ar2en test)", "go-unidecode", near, len(t.Pairs)))
	first := 0
	for i, r := range t.List {
		best, score := -1, -1.0
		for j, o := range t.List {
			if s := likeness(r[2], o[3]); s > score {
				best, score = j, s
			}
		}
		if best == i {
			first++
		}
	}
	say(share(nameGroup, "right name first of all the list (UN list, people and groups)", jaro, first, len(t.List)))
}
