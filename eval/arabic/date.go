package main

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"isnad/arabic"
	"isnad/arabic/date"
	"isnad/calendar"
)

const dateGroup = "Dates"

// phrase is a date phrase of the conformance set with the days that it means.
type phrase struct {
	Text       string
	Start, End string // days
}

var threePart = regexp.MustCompile(`\((\d+), (\d+), (\d+), \d+, \d+, \d+\)`)

// phrases reads the set. A point of some grain is its whole unit; intervals are
// half-open there and closed here.
func (b *bench) phrases() (out []phrase, err error) {
	rows, err := b.rows("corpora/dates/duckling_ar.tsv")
	for _, c := range rows {
		if len(c) != 3 {
			continue
		}
		var days []calendar.Day
		for _, m := range threePart.FindAllStringSubmatch(c[1], -1) {
			y, _ := strconv.Atoi(m[1])
			mo, _ := strconv.Atoi(m[2])
			d, _ := strconv.Atoi(m[3])
			days = append(days, calendar.Of(y, mo, d))
		}
		if len(days) == 0 {
			continue
		}
		v := whole(c[1], days)
		out = append(out, phrase{c[2], v.Start.String(), v.End.String()})
	}
	return out, err
}

func whole(value string, days []calendar.Day) calendar.Interval {
	d := days[0]
	switch {
	case len(days) == 2:
		return calendar.Interval{Start: d, End: days[1] - 1}
	case strings.Contains(value, "Week"):
		return calendar.WeekFrom(d, time.Monday)
	case strings.Contains(value, "Month"):
		y, m, _ := d.Date()
		return calendar.Month(y, m)
	case strings.Contains(value, "Year"):
		return calendar.Year(d.Year())
	}
	return calendar.Single(d)
}

// dates reads the phrases as appointments, which is what the set was made for.
func (b *bench) dates() error {
	all, err := b.phrases()
	if err != nil {
		return err
	}
	b.tasks.Phrases = all
	ref := calendar.Of(2013, 2, 12)
	n := 0
	for _, p := range all {
		found := date.Options{Published: ref, Forward: true, WeekStart: time.Monday}.Find(arabic.Tokenize(p.Text))
		if len(found) != 1 {
			continue
		}
		v, ok := found[0].Resolve(calendar.Single(ref))
		n += one(ok && v.Start.String() == p.Start && v.End.String() == p.End)
	}
	b.share(dateGroup, "phrases with the right days (duckling's Arabic set)", n, len(all), 90)
	return nil
}
