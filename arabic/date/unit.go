package date

import (
	"time"

	"isnad/calendar"
)

// unit is a measure of time.
type unit int16

const (
	minute unit = iota
	hour
	day
	week
	month
	season
	year
	decade
	century
)

// unit is the whole unit of time that is n units from that of the day of publication.
func (f *finder) unit(u unit, n int) calendar.Interval {
	return unitAt(f.Published, u, n, f.WeekStart)
}

// unitAt returns the whole unit that is n units from the one that holds d.
func unitAt(d calendar.Day, u unit, n int, weekStart time.Weekday) calendar.Interval {
	if !d.Known() {
		return calendar.None()
	}
	y, m, _ := d.Date()
	switch u {
	case week:
		return calendar.WeekFrom(d, weekStart).Add(7 * n)
	case month:
		return calendar.Month(y, m+n)
	case season:
		return calendar.InSeason(seasonOf(y, m, n))
	case year:
		return calendar.Year(y + n)
	case decade:
		return calendar.Decade(y - y%10 + 10*n)
	case century:
		first := y - y%100 + 100*n
		return calendar.Interval{Start: calendar.Of(first, 1, 1), End: calendar.Of(first+99, 12, 31)}
	}
	return calendar.Single(d.Add(n))
}

func seasonOf(y, m, n int) (int, calendar.Season) {
	i := 4*y + (m-3)/3 + n
	if m < 3 { // January belongs to the winter of the year before
		i = 4*y - 1 + n
	}
	return i / 4, calendar.Season(i % 4)
}

// distance returns the days that are n units from d: the very day for days and weeks,
// the month or year for those, as one says "a year ago".
func distance(d calendar.Day, u unit, n int) calendar.Interval {
	if !d.Known() {
		return calendar.None()
	}
	switch u {
	case minute:
		return calendar.Single(d)
	case hour:
		return calendar.Between(d, d.Add(roundAway(n, 24)))
	case day:
		return calendar.Single(d.Add(n))
	case week:
		return calendar.Single(d.Add(7 * n))
	case month, season:
		if u == season {
			n *= 3
		}
		y, m, _ := d.AddMonths(n).Date()
		return calendar.Month(y, m)
	case year:
		return calendar.Year(d.Year() + n)
	case decade:
		return calendar.Year(d.Year() + 10*n)
	}
	return calendar.Year(d.Year() + 100*n)
}

func roundAway(n, by int) int {
	if n < 0 {
		return -((-n + by - 1) / by)
	}
	return (n + by - 1) / by
}

// precisionOf is how exact a whole unit is.
func precisionOf(u unit) calendar.Precision {
	switch u {
	case week:
		return calendar.ByWeek
	case month:
		return calendar.ByMonth
	case season:
		return calendar.BySeason
	case year:
		return calendar.ByYear
	case decade:
		return calendar.ByDecade
	case century:
		return calendar.ByCentury
	}
	return calendar.ByDay
}

// distancePrecision is how exact a distance is.
func distancePrecision(u unit) calendar.Precision {
	switch u {
	case week:
		return calendar.ByDay
	case decade, century:
		return calendar.ByDecade
	}
	return precisionOf(u)
}
