package main

import (
	"time"

	dateparser "github.com/markusmobius/go-dateparser"
)

// dates reads the phrases with go-dateparser, which gives one moment: it is right where
// that lies on any of the days meant. What Parse refuses is searched through.
func dates(t tasks, say func(figure)) {
	if len(t.Phrases) == 0 {
		return
	}
	cfg := &dateparser.Configuration{
		Languages: []string{"ar"}, CurrentTime: time.Date(2013, 2, 12, 4, 30, 0, 0, time.UTC), PreferredDateSource: dateparser.Future,
	}
	n := 0
	for _, p := range t.Phrases {
		if day := moment(cfg, p.Text); day != "" && day >= p.Start && day <= p.End {
			n++
		}
	}
	f := share("Dates", "phrases with the right days (duckling's Arabic set)", "markusmobius/go-dateparser", n, len(t.Phrases))
	f.Note += ", any of the days meant taken for right"
	say(f)
}

// moment is the day found, empty for none.
func moment(cfg *dateparser.Configuration, s string) string {
	if d, err := dateparser.Parse(cfg, s); err == nil {
		return d.Time.Format(time.DateOnly)
	}
	if _, found, err := dateparser.Search(cfg, s); err == nil && len(found) > 0 {
		return found[0].Date.Time.Format(time.DateOnly)
	}
	return ""
}
