package calendar

import "fmt"

// Precision says how exactly a text gave a date.
type Precision uint8

const (
	// Unspecified means that nothing is said of the precision.
	Unspecified Precision = iota
	// ByDay is one day.
	ByDay
	// ByWeek is one week.
	ByWeek
	// ByThird is a third of a month (early, middle, late).
	ByThird
	// ByMonth is one month.
	ByMonth
	// BySeason is a season, a quarter or a part of a year.
	BySeason
	// ByYear is one year.
	ByYear
	// ByDecade is ten years.
	ByDecade
	// ByCentury is a hundred years.
	ByCentury
	// BySpan is a span whose two ends the text gives, or a vague one ("the last few
	// months").
	BySpan
)

var precisionNames = [...]string{"", "day", "week", "third", "month", "season", "year", "decade", "century", "span"}

// String returns the precision in one English word, as written in files.
func (p Precision) String() string {
	if int(p) < len(precisionNames) {
		return precisionNames[p]
	}
	return fmt.Sprintf("precision(%d)", p)
}

// MarshalText writes the word of String.
func (p Precision) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads the word of String.
func (p *Precision) UnmarshalText(b []byte) error {
	for i, s := range precisionNames {
		if s == string(b) {
			*p = Precision(i)
			return nil
		}
	}
	return fmt.Errorf("precision %q: want one of day, week, third, month, season, year, decade, century, span", b)
}
