package calendar

import (
	"fmt"
	"strings"
)

// Interval is a closed interval of days: both Start and End belong to it. The zero
// value is the one day 1970-01-01; use None for "no interval".
type Interval struct {
	Start Day `json:"start"` // first day; NoDay: open to the past
	End   Day `json:"end"`   // last day; NoDay: open to the future
}

// None is the interval of which nothing is known.
var none = Interval{NoDay, NoDay}

// None returns the interval of which neither end is known.
func None() Interval { return none }

// Single returns the interval of one day.
func Single(d Day) Interval { return Interval{d, d} }

// Between returns the interval from a to b, in whichever order they come.
func Between(a, b Day) Interval {
	if b.Known() && b < a {
		a, b = b, a
	}
	return Interval{a, b}
}

// ParseInterval reads "2015-07-21" or "2015-07-01/2015-07-31".
func ParseInterval(s string) (Interval, error) {
	a, b, both := strings.Cut(s, "/")
	start, err := Parse(a)
	if err != nil {
		return None(), err
	}
	if !both {
		return Single(start), nil
	}
	end, err := Parse(b)
	if err != nil {
		return None(), err
	}
	if end < start {
		return None(), fmt.Errorf("interval %q: it ends before it starts; put the earlier day first", s)
	}
	return Interval{start, end}, nil
}

// Known reports whether both ends are known.
func (v Interval) Known() bool { return v.Start.Known() && v.End.Known() }

// Days returns how many days the interval holds; 0 where an end is open.
func (v Interval) Days() int {
	if !v.Known() || v.End < v.Start {
		return 0
	}
	return int(int64(v.End) - int64(v.Start) + 1)
}

// String returns "2015-07-21" for one day, "2015-07-01/2015-07-31" for more; an
// open end is empty.
func (v Interval) String() string {
	if v.Start == v.End {
		return v.Start.String()
	}
	return v.Start.String() + "/" + v.End.String()
}

// Contains reports whether d is in the interval.
func (v Interval) Contains(d Day) bool {
	return d.Known() && v.Start <= d && (!v.End.Known() || d <= v.End)
}

// Covers reports whether every day of w is in v. An open end covers all.
func (v Interval) Covers(w Interval) bool {
	return v.Start <= w.Start && (!v.End.Known() || w.End.Known() && w.End <= v.End)
}

// Intersect returns the days in both, and whether there are any.
func (v Interval) Intersect(w Interval) (Interval, bool) {
	r := Interval{max(v.Start, w.Start), v.End}
	if !r.End.Known() || w.End.Known() && w.End < r.End {
		r.End = w.End
	}
	if r.End.Known() && r.End < r.Start {
		return None(), false
	}
	return r, true
}

// Overlaps reports whether some day is in both.
func (v Interval) Overlaps(w Interval) bool {
	_, ok := v.Intersect(w)
	return ok
}

// Hull returns the smallest interval that holds both.
func (v Interval) Hull(w Interval) Interval {
	r := Interval{min(v.Start, w.Start), max(v.End, w.End)}
	if !v.End.Known() || !w.End.Known() {
		r.End = NoDay
	}
	return r
}

// Add returns the interval moved by n days.
func (v Interval) Add(n int) Interval { return Interval{v.Start.Add(n), v.End.Add(n)} }
