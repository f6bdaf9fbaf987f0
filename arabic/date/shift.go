package date

import (
	"time"

	"isnad/calendar"
)

// shift is how far from another date a phrase leads, in whole units.
type shift struct {
	unit      unit
	min, max  int
	whole     bool // the whole unit (الشهر التالي), not a distance (بعد شهر)
	hijri     bool // month is of the Hijri calendar
	month     int  // of a whole year: this month of it; 0 none
	day       int  // of a whole month: this day of it; 0 none
	weekday   int  // of a whole week: time.Weekday + 1; 0 none
	part      int  // calendar.Part + 1; 0 none
	weekStart time.Weekday
	known     bool // بعد أشهر من الحرب: a story knows nothing later than by
	by        calendar.Day
}

// from moves prev.
func (s shift) from(prev calendar.Interval) calendar.Interval {
	switch {
	case s.unit <= day && s.min == 0 && s.max == 0:
		return prev
	case s.whole && s.unit == day:
		return prev.Add(s.min)
	case s.whole:
		return s.narrow(unitAt(prev.Start, s.unit, s.min, s.weekStart))
	}
	a, b := distance(prev.Start, s.unit, s.min), distance(prev.End, s.unit, s.max)
	return calendar.Between(a.Start, b.End)
}

// narrow takes the month, day, weekday or part that is named in a whole unit.
func (s shift) narrow(v calendar.Interval) calendar.Interval {
	if s.month > 0 && s.unit == year && s.hijri {
		y, _, _ := calendar.HijriOf(v.Start.Add(364)) // the year that ends last in it
		if m, ok := calendar.HijriMonth(y, s.month); ok && m.Start <= v.End {
			v = m
		} else if m, ok := calendar.HijriMonth(y-1, s.month); ok {
			v = m
		}
	} else if s.month > 0 && s.unit == year {
		v = calendar.Month(v.Start.Year(), s.month)
	}
	if s.day > 0 && s.day <= v.Days() {
		v = calendar.Single(v.Start.Add(s.day - 1))
	}
	if s.weekday > 0 && s.day == 0 {
		if d, ok := calendar.NthWeekday(v, time.Weekday(s.weekday-1), 1); ok {
			v = calendar.Single(d)
		}
	}
	if s.part > 0 {
		v = calendar.PartOf(v, calendar.Part(s.part-1))
	}
	return v
}

// back is the same distance the other way.
func (s shift) back() shift {
	s.min, s.max = -s.max, -s.min
	return s
}

func (s shift) weeks(start time.Weekday) shift {
	s.weekStart = start
	return s
}
