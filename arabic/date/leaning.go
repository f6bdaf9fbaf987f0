package date

import (
	"strings"
	"time"

	"isnad/calendar"
)

// leaning reads the phrases of قبل and بعد: قبل أسبوعين leans on the day of
// publication; قبل يومين من, قبل ذلك بشهر and بعد يومين on the date told before.
func (f *finder) leaning(i int) (Phrase, bool) {
	if s, j, ok := f.point(i); ok {
		return f.phrase(i, j, s), true
	}
	c := f.class(i)
	if c == thenAfter || c == thenBefore {
		return f.told(i, i+1, c == thenAfter)
	}
	if f.class(i+1) == that && (f.class(i+2) != unitOne || f.item(i+2).prep == 'b') {
		return f.told(i, i+2, c == after)
	}
	a, ok := f.amount(i + 1)
	if !ok {
		return f.bounded(i)
	}
	if f.fold(a.next) == "علي" {
		p := f.toldPhrase(i, a, c == after)
		p.OfEvent = true
		return p, true
	}
	// News looks back: قبل يومين counts from the paper, قبل يومين من الهجوم and بعد
	// يومين from an event.
	if c == after || f.class(a.next) == from {
		p := f.toldPhrase(i, a, c == after)
		p.shift.by, p.shift.known = f.Published, f.class(a.next) == from && f.Published.Known() && !f.Forward
		return p, true
	}
	p := Phrase{First: i, Last: a.next, Anchor: FromPublication, Precision: a.precision(), Vague: a.vague, Approx: a.approx, Hours: a.unit <= hour}
	p.Interval = a.before(f.Published)
	return p, true
}

// bounded reads قبل and بعد before a date: what is told lies outside it.
func (f *finder) bounded(i int) (Phrase, bool) {
	s, j, ok := f.point(i + 1)
	if !ok {
		return Phrase{}, false
	}
	p := f.phrase(i, j, s)
	p.Before, p.After = f.class(i) == ago, f.class(i) == after
	return p, true
}

// told reads the amount of بعد ذلك بأيام at j.
func (f *finder) told(i, j int, later bool) (Phrase, bool) {
	it := f.item(j)
	if it.prep != 'b' && it.class != loose && it.class != roughly && !(it.class == numeral && strings.HasPrefix(f.fold(j), "ب")) {
		return Phrase{}, false
	}
	a, ok := f.amount(j)
	if !ok {
		return Phrase{}, false
	}
	return f.toldPhrase(i, a, later), true
}

func (f *finder) toldPhrase(i int, a amount, later bool) Phrase {
	p := Phrase{First: i, Last: a.next, Anchor: FromPrevious, Precision: a.precision(), Vague: a.vague, Approx: a.approx, Hours: a.unit <= hour, Interval: calendar.None()}
	p.shift = shift{unit: a.unit, min: a.min, max: a.max}
	if a.unit == hour && a.vague { // some hours later it is the same day still
		p.shift = shift{}
	}
	if !later {
		p.shift = p.shift.back()
	}
	return p
}

// since reads منذ with a date or an amount; the interval runs to publication.
func (f *finder) since(i int) (Phrase, bool) {
	p, ok := f.sinceWhat(i)
	if !ok {
		return p, false
	}
	p.First, p.Since = i, true
	if p.Interval.Known() && f.Published.Known() && p.Interval.Start <= f.Published {
		p.Interval.End = f.Published
	}
	return p, true
}

func (f *finder) sinceWhat(i int) (Phrase, bool) {
	if it := f.item(i + 1); it.class == loose && !it.conj && f.class(i+2) == digits {
		if s, j, ok := f.point(i + 2); ok && s.day > 0 {
			return f.phrase(i, j, s), true // منذ الـ7 من أكتوبر
		}
	}
	if a, ok := f.amount(i + 1); ok {
		return Phrase{Last: a.next, Anchor: FromPublication, Precision: a.precision(), Vague: a.vague, Approx: a.approx, Hours: a.unit <= hour, Interval: a.untilDay(f.Published)}, true
	}
	if s, j, ok := f.point(i + 1); ok {
		return f.phrase(i, j, s), true
	}
	return f.lastFew(i, i+1)
}

// until reads حتى with a date; الآن and اليوم are the day of publication.
func (f *finder) until(i int) (Phrase, bool) {
	var p Phrase
	if j := f.untilNow(i + 1); j > 0 {
		p = Phrase{Last: j, Anchor: FromPublication, Precision: calendar.ByDay, Interval: calendar.Single(f.Published)}
	} else if s, j, ok := f.point(i + 1); ok {
		p = f.phrase(i, j, s)
	} else {
		return p, false
	}
	p.First, p.Until = i, true
	return p, true
}

// untilNow returns the index behind الآن, هذه اللحظة, يومنا هذا; 0 for none.
func (f *finder) untilNow(i int) int {
	switch {
	case f.class(i) == now, f.fold(i) == "اللحظة", f.fold(i) == "الساعة" && f.class(i+1) != ordinal && f.class(i+1) != digits:
		return i + 1
	case f.class(i) == this && f.fold(i+1) == "اللحظة", f.fold(i) == "يومنا" && f.class(i+1) == this:
		return i + 2
	}
	return 0
}

// during reads خلال: a relative span, a named one, or a duration.
func (f *finder) during(i int) (Phrase, bool) {
	if p, ok := f.lastFew(i, i+1); ok {
		return p, true
	}
	if s, j, ok := f.point(i + 1); ok {
		return f.phrase(i, j, s), true
	}
	if it := f.item(i + 1); it.class == unitMany && !it.def {
		if s, j, ok := f.point(i + 2); ok && f.dateAt(i+2) {
			return f.phrase(i, j, s), true // خلال أيام شهر رمضان
		}
	}
	if p, ok := f.span(i + 1); ok {
		p.First = i
		return p, true
	}
	return f.duration(i)
}

// lastFew reads a definite span that ends or begins at a date: الأيام القليلة الماضية,
// الساعات الـ24 المقبلة, الشهرين الماضيين. It starts at j; the phrase at i.
func (f *finder) lastFew(i, j int) (Phrase, bool) {
	a, k, ok := f.definite(j)
	if !ok && f.class(i) == during && f.class(j) == digits { // خلال 24 ساعة الأخيرة
		a, ok = f.counted(j, amount{})
		_, told, adjectival := adjective(f.item(a.next))
		k, ok = a.next, ok && adjectival && !told
	}
	if !ok {
		return Phrase{}, false
	}
	for f.class(k) == fewAdj {
		k++
	}
	n, previous, ok := adjective(f.item(k))
	if !ok && f.class(i) == during && !a.vague && a.unit <= day && !strings.HasPrefix(f.fold(k), "ال") {
		n, ok, k = -1, true, k-1 // خلال الـ48 ساعة
	}
	if !ok || n == 0 {
		return Phrase{}, false
	}
	p := Phrase{First: i, Last: k + 1, Precision: calendar.BySpan, Anchor: FromPublication, Vague: a.vague, Hours: a.unit <= hour}
	if previous {
		p.Anchor, p.Interval = FromPrevious, calendar.None()
		p.shift = shift{unit: a.unit, min: min(n, n*a.max), max: max(n, n*a.max)}
		return p, true
	}
	p.Interval = a.run(f.Published, n, f.WeekStart)
	return p, true
}

// definite reads الأيام, الأيام الثلاثة, الـ24 ساعة, اليومين.
func (f *finder) definite(j int) (a amount, next int, ok bool) {
	it := f.item(j)
	switch {
	case it.class == unitTwo && it.def:
		return amount{unit: unit(it.n), min: 2, max: 2}, j + 1, true
	case it.class == unitMany && it.def:
		a = amount{unit: unit(it.n), min: 1, max: most[unit(it.n)], vague: true}
		if q, k, ok := f.definiteCount(j + 1); ok {
			a.min, a.max, a.vague = q, q, false
			return a, k, true
		}
		return a, j + 1, true
	}
	if q, k, ok := f.definiteCount(j); ok {
		if u := f.item(k); (u.class == unitOne || u.class == unitMany) && u.prep == 0 && !u.conj {
			return amount{unit: unit(u.n), min: q, max: q}, k + 1, true
		}
	}
	return a, j, false
}

// run is the span of an amount up to d (n < 0) or after it.
func (a amount) run(d calendar.Day, n int, weekStart time.Weekday) calendar.Interval {
	switch {
	case !d.Known():
		return calendar.None()
	case a.unit == hour || a.unit == minute:
		a.max, a.unit = roundAway(a.max, 24), day
	}
	if n > 0 {
		if a.unit <= day {
			return calendar.Interval{Start: d.Add(1), End: d.Add(a.max)}
		}
		return calendar.Interval{Start: unitAt(d, a.unit, 1, weekStart).Start, End: unitAt(d, a.unit, a.max, weekStart).End}
	}
	return a.untilDay(d)
}
