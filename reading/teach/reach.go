package main

import (
	"fmt"
	"os"
)

// reach prints the share of coded fillers that some candidate stands for.
func reach(as []article) {
	named, found := map[string]int{}, map[string]int{}
	for i := range as {
		a := &as[i]
		used := make([]bool, len(a.rec.Claims))
		seen := map[event]int{}
		for k := range a.questions {
			q := &a.questions[k]
			if q.Ask == "event" {
				continue
			}
			e := event{q.Type, q.Trigger}
			g, ok := seen[e]
			if !ok {
				g = matching(a.rec.Claims, used, e)
				if g >= 0 {
					used[g] = true
				}
				seen[e] = g
			}
			if g < 0 {
				continue
			}
			for _, x := range told(&a.rec.Claims[g], q.Ask) {
				named[q.Ask]++
				for _, y := range q.Spans {
					if fit(x, y) > 0 {
						found[q.Ask]++
						break
					}
				}
			}
		}
	}
	for r, n := range named {
		fmt.Fprintf(os.Stderr, "%-8s %d of %d fillers have a candidate\n", r, found[r], n)
	}
}
