package main

import (
	"fmt"
	"sort"
	"strings"
)

// part is a filler or source of a coded or read claim.
type part struct {
	Role string `json:"role"`
	Span struct {
		Text string `json:"text"`
	} `json:"span"`
}

// causes prints, over the claims whose type and trigger a coder has too, what else is
// wrong with them, and how often a part is the only thing wrong.
func causes(gold, system string) error {
	want := map[string]spanned{}
	if err := eachDocument(gold, func(d spanned) { want[d.ID] = d }); err != nil {
		return err
	}
	all, alone, n, right := map[string]int{}, map[string]int{}, 0, 0
	err := eachDocument(system, func(d spanned) {
		for _, c := range d.Claims {
			for _, g := range want[d.ID].Claims {
				if g.Type != c.Type || g.Trigger.Start >= c.Trigger.End || c.Trigger.Start >= g.Trigger.End {
					continue
				}
				n++
				wrong := faults(&g, &c)
				for _, w := range wrong {
					all[w]++
				}
				switch len(wrong) {
				case 0:
					right++
				case 1:
					alone[wrong[0]]++
				}
				break
			}
		}
	})
	if err != nil {
		return err
	}
	names := make([]string, 0, len(all))
	for k := range all {
		names = append(names, k)
	}
	sort.Slice(names, func(i, j int) bool {
		return all[names[i]] > all[names[j]] || all[names[i]] == all[names[j]] && names[i] < names[j]
	})
	fmt.Printf("of %d claims told at the right place, %d are right throughout; wrong are:   all   alone\n", n, right)
	for _, k := range names {
		fmt.Printf("  %-60s %8d %7d\n", k, all[k], alone[k])
	}
	return nil
}

// faults names what is wrong with a claim beside its type and place.
func faults(g, c *spannedClaim) []string {
	var out []string
	for _, role := range [...]string{"actor", "target"} {
		a, b := texts(g.Roles, role), texts(c.Roles, role)
		switch {
		case len(a) > len(b):
			out = append(out, role+": one is missing")
		case len(a) < len(b):
			out = append(out, role+": one too many")
		case !allAlike(a, b):
			out = append(out, role+": another, or not its words")
		}
	}
	a, b := lastOf(g.Isnad), lastOf(c.Isnad)
	switch {
	case a != "" && b == "":
		out = append(out, "source: missing")
	case a == "" && b != "":
		out = append(out, "source: none is named")
	case !alike(a, b):
		out = append(out, "source: another, or not its words")
	}
	if g.Polarity != c.Polarity || g.Modality != c.Modality {
		out = append(out, "polarity or modality")
	}
	return out
}

func texts(ps []part, role string) []string {
	var out []string
	for _, p := range ps {
		if p.Role == role {
			out = append(out, p.Span.Text)
		}
	}
	return out
}

func lastOf(chain []part) string {
	if len(chain) == 0 {
		return ""
	}
	return chain[len(chain)-1].Span.Text
}

func allAlike(a, b []string) bool {
	left := append([]string(nil), b...)
	for _, x := range a {
		found := false
		for i, y := range left {
			if alike(x, y) {
				left, found = append(left[:i:i], left[i+1:]...), true
				break
			}
		}
		if !found {
			return false
		}
	}
	return true
}

// alike is near the scorer's measure: half of the words in common (F1).
func alike(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	if len(x)+len(y) == 0 {
		return true
	}
	have := map[string]int{}
	for _, w := range x {
		have[w]++
	}
	both := 0
	for _, w := range y {
		if have[w] > 0 {
			have[w]--
			both++
		}
	}
	return 4*both >= len(x)+len(y)
}
