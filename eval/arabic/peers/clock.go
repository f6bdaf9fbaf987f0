package main

import (
	"strings"
	"time"
)

// speed measures words a second as eval/arabic does: processor time, the best round.
func speed(t tasks, who, what string, do func()) (f figure, ok bool) {
	if t.Speed == "" {
		return f, false
	}
	least := 0.0
	for began, n := time.Now(), 0; n < 3 || time.Since(began).Seconds() < t.Seconds; n++ {
		start := cpu()
		do()
		if took := cpu() - start; n > 0 && (least == 0 || took < least) {
			least = took
		}
	}
	words := float64(len(strings.Fields(t.Speed)))
	return figure{Group: "Speed on one core, words of news a second", What: what, Who: who, Unit: "words/s", Value: words / max(least, 1e-9)}, true
}
