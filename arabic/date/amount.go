package date

import (
	"isnad/arabic/number"
	"isnad/calendar"
)

// amount is so much time: three days, about a month, some days.
type amount struct {
	unit     unit
	min, max int
	approx   bool
	vague    bool
	spoken   bool // a number or a dual says how much
	next     int
}

// most is the greatest number that "some days", "some weeks" … mean.
var most = map[unit]int{minute: 60, hour: 24, day: 10, week: 5, month: 11, year: 10, decade: 5, century: 5}

// amount reads an amount at i. A single unit alone is one of it, where one says that
// much behind a preposition.
func (f *finder) amount(i int) (a amount, ok bool) {
	j := i
	for f.class(j) == roughly || f.class(j) == moreLess {
		a.approx = true
		if j++; f.class(j) == from {
			j++
		}
	}
	switch it := f.item(j); it.class {
	case unitTwo:
		if it.def || unit(it.n) == year && f.isYear(j+1, false) {
			return a, false
		}
		a.unit, a.min, a.max, a.spoken, a.next = unit(it.n), 2, 2, true, j+1
	case unitMany:
		a.unit, a.min, a.max, a.vague, a.next = unit(it.n), 1, most[unit(it.n)], true, j+1
		if it.def || unit(it.n) == day && f.dateAt(j+1) {
			return a, false
		}
	case unitOne:
		a.unit, a.min, a.max, a.next = unit(it.n), 1, 1, j+1
		if it.def || f.namesUnit(j+1) {
			return a, false
		}
	case digits, numeral, loose:
		return f.counted(j, a)
	default:
		switch f.fold(j) {
		case "عدة", "بضعة", "بضع", "ما": // ما يزيد على أربع
		default:
			return a, false
		}
		return f.counted(j, a)
	}
	return f.andHalf(a), true
}

// counted reads a number and its unit: ثلاثة أيام, 24 ساعة.
func (f *finder) counted(j int, a amount) (amount, bool) {
	q, k, ok := number.Parse(f.toks, j)
	if !ok || q.Ordinal || q.Percent {
		return a, false
	}
	it := f.item(k)
	if it.class != unitOne && it.class != unitMany || it.conj || it.def || it.prep != 0 {
		return a, false
	}
	a.unit, a.next, a.spoken = unit(it.n), k+1, true
	a.approx = a.approx || q.Approx
	switch {
	case q.Vague:
		a.min, a.max, a.vague = 1, most[a.unit], true
	case q.Max == number.Unbounded:
		a.min, a.max, a.approx = bounded(q.Min), bounded(q.Min), true
	case q.Min == number.Unbounded:
		a.min, a.max, a.approx = bounded(q.Max), bounded(q.Max), true
	default:
		a.min, a.max = bounded(q.Min), bounded(q.Max)
	}
	return f.andHalf(a), true
}

// bounded keeps amounts small enough for arithmetic on days.
func bounded(n int64) int { return int(min(n, 20_000)) }

// andHalf goes over ونصف, و3 أشهر.
func (f *finder) andHalf(a amount) amount {
	switch f.fold(a.next) {
	case "ونصف", "والنصف", "وربع":
		a.approx = true
		a.next++
	case "واحد", "واحدة", "تقريبا", "كاملة", "كامل", "فقط", "قليلة", "عدة", "معدودة", "عديدة", "طويلة", "متواصلة", "متتالية":
		a.next++
	}
	return a
}

// namesUnit reports whether what follows a single unit names which it is: عام 2014,
// شهر رمضان, يوم الجمعة, يوم 5.
func (f *finder) namesUnit(i int) bool {
	it := f.item(i)
	switch it.class {
	case digits, weekday, monthName, monthHead, yesterday, tomorrow:
		return !it.conj && it.prep == 0
	case ordinal, numeral:
		return !it.conj && it.prep == 0 && f.fold(i) != "واحد" && f.fold(i) != "واحدة"
	}
	return false
}

// before returns the days an amount before d.
func (a amount) before(d calendar.Day) calendar.Interval {
	x, y := distance(d, a.unit, -a.max), distance(d, a.unit, -a.min)
	if !d.Known() {
		return calendar.None()
	}
	return calendar.Interval{Start: x.Start, End: min(y.End, d)}
}

func (a amount) precision() calendar.Precision {
	if a.min != a.max {
		return calendar.BySpan
	}
	return distancePrecision(a.unit)
}

// dateAt reports whether a month or a feast stands at i, so that أيام before it counts
// nothing: أيام شهر رمضان.
func (f *finder) dateAt(i int) bool {
	if f.class(i) == holiday {
		_, _, ok := f.holiday(i)
		return ok
	}
	_, ok := f.month(i, false)
	return ok
}

// untilDay is the span of an amount that ends on d.
func (a amount) untilDay(d calendar.Day) calendar.Interval {
	switch a.unit {
	case minute:
		return calendar.Single(d)
	case hour:
		return calendar.Interval{Start: d.Add(roundAway(-a.max, 24)), End: d}
	case day:
		return calendar.Interval{Start: d.Add(-a.max), End: d}
	case week:
		return calendar.Interval{Start: d.Add(-7 * a.max), End: d}
	case month, season:
		return calendar.Interval{Start: d.AddMonths(-a.max), End: d}
	}
	years := map[unit]int{year: 1, decade: 10, century: 100}[a.unit] * a.max
	return calendar.Interval{Start: d.AddMonths(-12 * years), End: d}
}
