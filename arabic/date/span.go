package date

import (
	"isnad/arabic/number"
	"isnad/calendar"
)

// definiteCount reads الثلاثة, الـ24, العشرة at j.
func (f *finder) definiteCount(j int) (n, next int, ok bool) {
	switch f.class(j) {
	case numeral, loose:
	default:
		return 0, j, false
	}
	q, k, ok := number.Parse(f.toks, j)
	return bounded(max(q.Min, 1)), k, ok && q.Definite && !q.Ordinal && q.Min == q.Max
}

// span reads من A إلى B, بين A وB, بين عامي A وB, يومي A وB. What the first date leaves
// out it takes from the second.
func (f *finder) span(i int) (Phrase, bool) {
	j := i
	if f.class(j) == between || f.class(j) == from {
		j++
	}
	years := f.class(j) == pairOfYears || f.class(j) == unitTwo && unit(f.item(j).n) == year
	days := f.class(j) == pairOfDays
	if years || days {
		j++
	}
	a, j, ok := f.endpoint(j, years)
	if !ok {
		return Phrase{}, false
	}
	k, ok := f.connector(j, f.class(i) == from)
	if !ok {
		// من 3 إلى 5 مايو was read as one date of several days.
		return f.phrase(i, j, a), a.lastDay > a.day && a.month > 0 && j > i
	}
	b, k, ok := f.endpoint(k, years)
	if !ok || b.day > 0 && b.month == 0 && !b.hasBox {
		return Phrase{}, false
	}
	return f.joinSpan(i, k, a, b)
}

// openSpan reads 13 تموز - 15 آب and 2012-2014 behind a word for years.
func (f *finder) openSpan(i int) (Phrase, bool) {
	switch f.class(i) {
	case unitMany:
		if unit(f.item(i).n) != day {
			return Phrase{}, false
		}
	case monthName, monthHead, digits, unitOne:
	default:
		return Phrase{}, false
	}
	j := i
	if f.class(i) == unitMany {
		j++
	}
	a, j, ok := f.endpoint(j, false)
	if !ok || a.day == 0 && a.month == 0 && a.year == 0 || a.day > 0 && a.month == 0 {
		return Phrase{}, false
	}
	if c := f.class(j); c != dash && c != to {
		return Phrase{}, false
	}
	b, k, ok := f.endpoint(j+1, a.year > 0 && a.month == 0)
	if !ok || b.month == 0 && b.year == 0 || a.month > 0 && b.month == 0 || a.day > 0 != (b.day > 0) {
		return Phrase{}, false
	}
	return f.joinSpan(i, k, a, b)
}

// endpoint reads one end of a span: a date, a bare day, or a bare year.
func (f *finder) endpoint(i int, years bool) (s spec, next int, ok bool) {
	if f.item(i).class == loose {
		i++
	}
	if years {
		s = newSpec()
		next, ok = f.year(i, &s, f.isYear(i, false) || f.isYear(i, true))
		s.hijri = s.hijri || s.year < lastHijriYear
		return s, next, ok
	}
	if s, next, ok = f.core(f.timeBefore(i)); ok {
		next = f.timeAfter(f.beside(&s, next))
		return s, next, !(s.hasBox && s.box.previous)
	}
	s = newSpec()
	if n, j, ok := f.dayNumber(i); ok {
		s.day = n
		return s, j, true
	}
	if m, ok := f.month(i, true); ok {
		s.month, s.hijri = m.Number, m.System == calendar.Hijri
		return s, m.next, true
	}
	return s, i, false
}

// connector goes over what joins the two ends: إلى, حتى, a dash, or و at the word.
func (f *finder) connector(j int, strict bool) (next int, ok bool) {
	it := f.item(j)
	switch it.class {
	case to, until, dash:
		return j + 1, true
	case loose:
		return j + 1, it.conj && !strict
	}
	if f.fold(j) == "وحتي" || f.fold(j) == "والي" {
		return j + 1, true
	}
	return j, !strict && it.conj || !strict && f.class(j) == numeral && number.Conjoined(f.toks[j]) || !strict && f.class(j) == ordinal && number.Conjoined(f.toks[j])
}

// joinSpan makes one interval of two dates. A date that ends before it starts is no
// span, but two dates that met by chance.
func (f *finder) joinSpan(i, k int, a, b spec) (Phrase, bool) {
	if a.month == 0 && a.year == 0 && a.day > 0 && !a.hasBox {
		a.month, a.hijri, a.box, a.hasBox = b.month, b.hijri, b.box, b.hasBox
	}
	if a.year == 0 && !a.hasMove && a.month > 0 && a.mod == none {
		a.year, a.yearMove, a.hasMove, a.mod = b.year, b.yearMove, b.hasMove, b.mod
		if b.year > 0 && a.month > b.month {
			a.year-- // من ديسمبر إلى مارس 2015
		}
	}
	v, w := f.resolve(a), f.resolve(b)
	p := Phrase{First: i, Last: k, Precision: calendar.BySpan, Anchor: max(v.anchor, w.anchor), Interval: calendar.None()}
	if !v.days.Known() || !w.days.Known() {
		return p, p.Anchor == FromPublication && !f.Published.Known()
	}
	if w.days.End < v.days.Start {
		return p, false
	}
	p.Interval = calendar.Interval{Start: v.days.Start, End: w.days.End}
	return p, true
}
