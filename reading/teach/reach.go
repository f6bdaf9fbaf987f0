package main

import (
	"fmt"
	"os"
	"slices"

	"isnad/claim"
	"isnad/reading"
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
	for i := range as {
		for g := range as[i].rec.Claims {
			c := &as[i].rec.Claims[g]
			named["event"]++
			if senseOf(c, as[i].questions) {
				found["event"]++
			}
		}
	}
	for r, n := range named {
		fmt.Fprintf(os.Stderr, "%-8s %d of %d fillers have a candidate\n", r, found[r], n)
	}
}

// senseOf tells whether some word of a coded trigger has a sense of its type, or an
// office stands there.
func senseOf(c *claim.Claim, qs []reading.Question) bool {
	for i := range qs {
		q := &qs[i]
		if overlap(q.Trigger, c.Trigger) == 0 {
			continue
		}
		if q.Ask == "event" && slices.Contains(q.Types, c.Type) || q.Ask == "actor" && q.Type == c.Type {
			return true
		}
	}
	return false
}
