package number

// Unbounded is the Min or the Max that a text leaves open.
const Unbounded int64 = -1

// Quantity is how many a count phrase says there are.
type Quantity struct {
	Min int64 // least number meant; Unbounded where the text gives only a most
	Max int64 // greatest number meant; Unbounded where the text gives only a least

	Approx  bool // the text itself says so (نحو، قرابة) or counts vaguely (عشرات، بضعة)
	Ordinal bool // a place in a row (الثالث), not a count
	Percent bool // a share of a hundred; Min and Max are whole percents

	Unit     bool // counts a measure: money, length, time, degrees (12 كيلومترا)
	Year     bool // a year (عام 2014)
	Date     bool // a part of a date (5 أغسطس، 21/7)
	Clock    bool // a part of a time of day (الساعة العاشرة، 10:30)
	Name     bool // belongs to a name or designation (إف-16، اللواء 35)
	Fraction bool // has a part less than one, which Min and Max leave out (3.5)
	Vague    bool // says "several" without a number (عدة): both ends are Unbounded
	Definite bool // carries the article: the number of people already spoken of (الـ17)
}

// Counts reports whether the quantity can be the count of people or things, which
// is not so for ordinals, percentages, measures, dates, times and names.
func (q Quantity) Counts() bool {
	return !(q.Ordinal || q.Percent || q.Unit || q.Year || q.Date || q.Clock || q.Name || q.Fraction)
}

func exactly(n int64) Quantity { return Quantity{Min: n, Max: n} }
