package calendar

import "time"

// Month returns the days of a month (1–12; beyond, it carries over).
func Month(year, month int) Interval {
	return Interval{Of(year, month, 1), Of(year, month+1, 1) - 1}
}

// Year returns the days of a year.
func Year(year int) Interval { return Interval{Of(year, 1, 1), Of(year, 12, 31)} }

// Decade returns the ten years from the first one given: Decade(1980) is the eighties.
func Decade(first int) Interval { return Interval{Of(first, 1, 1), Of(first+9, 12, 31)} }

// Week returns the week of d, Monday to Sunday as in ISO 8601.
func Week(d Day) Interval { return WeekFrom(d, time.Monday) }

// WeekFrom returns the week of d where weeks begin on the day given: Sunday in most
// Arab countries.
func WeekFrom(d Day, first time.Weekday) Interval {
	start := LastWeekday(d, first)
	return Interval{start, start.Add(6)}
}

// Part is a part of a month, or of another span, as news speaks of it.
type Part uint8

const (
	// Early is days 1–10 of a month.
	Early Part = iota
	// Middle is days 11–20.
	Middle
	// Late is day 21 to the end.
	Late
)

// Third returns days 1–10, 11–20, or 21 to the end of a month.
func Third(year, month int, p Part) Interval { return PartOf(Month(year, month), p) }

// PartOf returns the early, middle or late part of any span. Of a month these are
// the days 1–10, 11–20 and 21 to the end; of a year January to March, June and
// July, and October to December; of more years, whole years; of other spans the
// thirds of their days.
func PartOf(v Interval, p Part) Interval {
	n := v.Days()
	if n < 3 {
		return v
	}
	a, b := v.Start.Add(n/3), v.End.Add(1-n/3) // where the middle and the late part begin
	switch y, m, d := v.Start.Date(); {
	case n >= 28 && n <= 31:
		a, b = v.Start.Add(10), v.Start.Add(20)
	case n < 365 || m != 1 || d != 1:
	case n < 367:
		return [...]Interval{{v.Start, Of(y, 3, 31)}, {Of(y, 6, 1), Of(y, 7, 31)}, {Of(y, 10, 1), v.End}}[min(p, Late)]
	default:
		years := v.End.Year() - y + 1
		a, b = Of(y+years/3, 1, 1), Of(y+years-years/3, 1, 1)
	}
	switch p {
	case Early:
		return Interval{v.Start, a.Add(-1)}
	case Middle:
		return Interval{a, b.Add(-1)}
	}
	return Interval{b, v.End}
}

// Season is a season of the northern half of the world.
type Season uint8

const (
	// Spring is March to May.
	Spring Season = iota
	// Summer is June to August.
	Summer
	// Autumn is September to November.
	Autumn
	// Winter is December to February of the year after.
	Winter
)

// InSeason returns the three months of a season; winter begins in December of the
// year given.
func InSeason(year int, s Season) Interval {
	m := 3 + 3*int(s)
	return Interval{Of(year, m, 1), Of(year, m+3, 1) - 1}
}

// LastWeekday returns the last day with that weekday not after d.
func LastWeekday(d Day, w time.Weekday) Day {
	return d.Add(-((int(d.Weekday()) - int(w) + 7) % 7))
}

// NextWeekday returns the first day with that weekday after d.
func NextWeekday(d Day, w time.Weekday) Day {
	return d.Add((int(w)-int(d.Weekday())+6)%7 + 1)
}

// NthWeekday returns the nth (from 1) day with that weekday in v; n = -1 is the
// last one. ok is false where v has no such day.
func NthWeekday(v Interval, w time.Weekday, n int) (d Day, ok bool) {
	if n < 0 {
		d = LastWeekday(v.End, w)
	} else {
		d = NextWeekday(v.Start.Add(-1), w).Add(7 * (n - 1))
	}
	return d, n != 0 && v.Known() && v.Contains(d)
}
