package date

import (
	"isnad/calendar"
)

// aheadDays is how far after publication a date without a year may lie: papers
// announce what comes within weeks, and speak of last year's dates with the year.
const aheadDays = 31

// inMonth is a month, or what lies in it, with or without a year.
func (f *finder) inMonth(s spec) value {
	v := value{exact: calendar.ByMonth, days: calendar.None()}
	switch {
	case s.day > 0, s.weekday >= 0, s.nth != 0 && s.nthUnit == day:
		v.exact = calendar.ByDay
	case s.nth != 0 && s.nthUnit == week:
		v.exact = calendar.ByWeek
	}
	if s.lastDay > s.day {
		v.exact = calendar.BySpan
	}
	days := func(y int) (calendar.Interval, bool) {
		box, ok := monthOf(s, y)
		if !ok {
			return calendar.None(), false
		}
		box = within(box, s, f.WeekStart)
		return box, box.Known()
	}
	switch {
	case s.year > 0:
		v.days, _ = days(s.year)
		return v
	case s.hasBox && s.box.unit == year && s.box.previous:
		v.anchor = FromPrevious
		v.shift = shift{unit: year, min: s.box.n, max: s.box.n, whole: true, month: s.month, day: s.day, hijri: s.hijri}
		return v
	}
	v.anchor = FromPublication
	if !f.Published.Known() {
		return v
	}
	if s.hasMove {
		v.days, _ = days(f.thisYear(s) + s.yearMove)
		return v
	}
	v.days, _ = f.choose(s, days)
	return v
}

func monthOf(s spec, y int) (calendar.Interval, bool) {
	if s.hijri && y > lastHijriYear { // رمضان 2019
		hy, _, _ := calendar.HijriOf(calendarDay(y))
		if v, ok := calendar.HijriMonth(hy, s.month); ok && v.Start.Year() == y {
			return v, true
		}
		return calendar.HijriMonth(hy+1, s.month)
	}
	if s.hijri {
		return calendar.HijriMonth(y, s.month)
	}
	return calendar.Month(y, s.month), y > 0
}

func (f *finder) thisYear(s spec) int {
	if s.hijri {
		y, _, _ := calendar.HijriOf(f.Published)
		return y
	}
	return f.Published.Year()
}

// choose finds the year that is meant where none is given: days lists the candidate
// of a year. The day of publication must be known.
func (f *finder) choose(s spec, days func(year int) (calendar.Interval, bool)) (calendar.Interval, bool) {
	ref, y0 := f.Published, f.thisYear(s)
	forward := f.Forward && s.mod != lastAdj || s.mod == nextAdj
	if forward {
		from := ref
		if s.day > 0 && s.mod == none { // a day of the running month stays in it
			from = f.unit(month, 0).Start
		}
		for y := y0 - 1; y <= y0+8; y++ {
			if v, ok := days(y); ok && v.End >= from && (s.mod != nextAdj || v.Start > ref) && f.agrees(s, v) {
				return v, true
			}
		}
	}
	if s.mod == currentAdj {
		return days(y0)
	}
	limit := ref
	if s.day > 0 && s.mod != lastAdj {
		limit = ref.Add(aheadDays)
	}
	// The latest candidate wins, unless the day of the week given belongs to another
	// year. Eight years back hold a 29 February and every weekday of a date.
	var first calendar.Interval
	found := false
	for y := y0 + 1; y >= y0-8; y-- {
		v, ok := days(y)
		if !ok || v.Start > limit || s.mod == lastAdj && v.End >= ref {
			continue
		}
		if !found {
			first, found = v, true
		}
		if f.agrees(s, v) {
			return v, true
		}
	}
	if !found {
		return calendar.None(), false
	}
	return first, true
}

// agrees reports whether the weekday given, if any, is that of the day.
func (f *finder) agrees(s spec, v calendar.Interval) bool {
	return s.weekday < 0 || s.day == 0 || int(v.Start.Weekday()) == s.weekday
}
