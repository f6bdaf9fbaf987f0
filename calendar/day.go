package calendar

import (
	"encoding/json"
	"fmt"
	"math"
	"time"
)

// Day is a day of the Gregorian calendar, counted from 1970-01-01, which is 0.
type Day int32

// NoDay says that a day is not known. It sorts before every other day.
const NoDay Day = math.MinInt32

const secondsADay = 24 * 60 * 60

// Of returns the day of a year, month (1–12) and day of the month. Values out of
// range carry over, as in time.Date: Of(2015, 13, 1) is 2016-01-01.
func Of(year, month, day int) Day {
	return fromTime(time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC))
}

// FromTime returns the day on which t falls in its own location.
func FromTime(t time.Time) Day {
	return Of(t.Year(), int(t.Month()), t.Day())
}

func fromTime(t time.Time) Day {
	s := t.Unix()
	d := s / secondsADay
	if s%secondsADay < 0 {
		d--
	}
	switch {
	case d <= math.MinInt32:
		return NoDay
	case d > math.MaxInt32:
		return math.MaxInt32
	}
	return Day(d)
}

// ValidDate reports whether the Gregorian calendar has such a day.
func ValidDate(year, month, day int) bool {
	return month >= 1 && month <= 12 && day >= 1 && day <= DaysIn(year, month)
}

// DaysIn returns how many days a month (1–12) of a year has.
func DaysIn(year, month int) int {
	return int(Of(year, month+1, 1) - Of(year, month, 1))
}

// Parse reads a day written as 2015-07-21.
func Parse(s string) (Day, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return NoDay, fmt.Errorf("day %q: write it as year-month-day, for example 2015-07-21", s)
	}
	return fromTime(t), nil
}

// Known reports whether d is a day at all, that is, not NoDay.
func (d Day) Known() bool { return d != NoDay }

func (d Day) time() time.Time { return time.Unix(int64(d)*secondsADay, 0).UTC() }

// Date returns the year, the month (1–12) and the day of the month.
func (d Day) Date() (year, month, day int) {
	y, m, dd := d.time().Date()
	return y, int(m), dd
}

// Year returns the Gregorian year.
func (d Day) Year() int { return d.time().Year() }

// Weekday returns the day of the week.
func (d Day) Weekday() time.Weekday {
	// 1970-01-01 was a Thursday.
	return time.Weekday(((int64(d)+4)%7 + 7) % 7)
}

// String returns the day as 2015-07-21, and "" for NoDay.
func (d Day) String() string {
	if !d.Known() {
		return ""
	}
	return d.time().Format(time.DateOnly)
}

// Add returns the day n days later, or earlier where n is negative. NoDay stays
// NoDay, and what no Day can hold becomes the last Day or NoDay.
func (d Day) Add(n int) Day {
	if !d.Known() {
		return NoDay
	}
	s := int64(d) + int64(n)
	if n > math.MaxInt32 || s > math.MaxInt32 {
		return math.MaxInt32
	}
	if n < math.MinInt32 || s <= math.MinInt32 {
		return NoDay
	}
	return Day(s)
}

// AddMonths returns the same day of the month n months later; where that month is
// shorter, its last day.
func (d Day) AddMonths(n int) Day {
	if !d.Known() {
		return NoDay
	}
	y, m, dd := d.Date()
	first := Of(y, m+n, 1)
	fy, fm, _ := first.Date()
	return first.Add(min(dd, DaysIn(fy, fm)) - 1)
}

// Before reports whether d is known and earlier than other.
func (d Day) Before(other Day) bool { return d.Known() && d < other }

// MarshalJSON writes "2015-07-21", and null for NoDay.
func (d Day) MarshalJSON() ([]byte, error) {
	if !d.Known() {
		return []byte("null"), nil
	}
	return []byte(`"` + d.String() + `"`), nil
}

// UnmarshalJSON reads what MarshalJSON writes; "" counts as null.
func (d *Day) UnmarshalJSON(b []byte) error {
	var s *string
	if err := json.Unmarshal(b, &s); err != nil {
		return fmt.Errorf("day %s: want a string such as \"2015-07-21\" or null", b)
	}
	if s == nil || *s == "" {
		*d = NoDay
		return nil
	}
	v, err := Parse(*s)
	if err != nil {
		return err
	}
	*d = v
	return nil
}
