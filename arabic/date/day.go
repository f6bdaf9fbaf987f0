package date

import (
	"isnad/arabic/number"
	"isnad/calendar"
)

// fromNumber reads the dates that begin with a number: 5 أغسطس, الخامس من الشهر
// الجاري, 21/7/2015, 2014م, ثالث ثلاثاء في سبتمبر.
func (f *finder) fromNumber(i int) (s spec, next int, ok bool) {
	s = newSpec()
	if f.fold(i) == "العشر" || f.fold(i) == "والعشر" {
		return f.tens(i)
	}
	if f.class(i) == digits {
		if next, ok = f.numeric(i, &s); ok {
			return s, next, true
		}
		if f.item(i).m >= 3 {
			next, ok = f.year(i, &s, f.yearAlone(i))
			return s, next, ok
		}
	}
	n, j, ok := f.dayNumber(i)
	if !ok {
		return s, i, false
	}
	if f.class(i) == ordinal {
		if t, k, ok := f.nthOf(i, j, n); ok {
			return t, k, true
		}
	}
	s.day = n
	if k, ok := f.dayRange(j, n, &s); ok {
		if end, ok := f.afterDay(k, &s, false); ok {
			return s, end, true
		}
		s.lastDay = 0
	}
	next, ok = f.afterDay(j, &s, f.class(i) == ordinal)
	return s, next, ok
}

// afterDay reads the month after a day of it: أغسطس 2015, من شهر أغسطس, من الشهر
// الجاري. ord says that the day was an ordinal.
func (f *finder) afterDay(i int, s *spec, ord bool) (next int, ok bool) {
	j := i
	linked := f.class(j) == from || f.class(j) == in
	if linked {
		j++
	}
	if m, ok := f.month(j, !linked || ord || f.class(j) != monthName || !f.item(j).conj); ok && !f.item(j).conj {
		s.month, s.hijri = m.Number, m.System == 1
		return f.yearAfterMonth(m.next, s), true
	}
	if r, k, ok := f.relUnit(j); ok && r.unit == month && (linked || ord || f.class(i-1) == digits) {
		s.box, s.hasBox = r, true
		return k, true
	}
	return i, false
}

// nthOf reads an ordinal (or آخر) before what it counts in a month: ثالث ثلاثاء في
// سبتمبر, أول أسبوع, آخر يوم. j is the index after the ordinal.
func (f *finder) nthOf(i, j, n int) (s spec, next int, ok bool) {
	s = newSpec()
	it := f.item(j)
	u := unit(-1)
	switch {
	case it.class == unitOne && unit(it.n) == day && f.class(j+1) == weekday:
		j++
		s.weekday = int(f.item(j).n)
	case it.class == weekday:
		s.weekday = int(it.n)
	case it.class == unitMany && unit(it.n) == day && f.class(j+1) == holiday:
		if s, next, ok = f.holiday(j + 1); ok && n > 0 && s.hasGiven {
			s.given = s.given.Add(n - 1)
		}
		return s, next, ok
	case it.class == unitOne && (unit(it.n) == day || unit(it.n) == week):
		u = unit(it.n)
	default:
		return s, i, false
	}
	return f.nthOfMonth(j+1, n, u, s)
}

// edge reads غرة رمضان and سلخ شعبان, as Hijri months alone are told.
func (f *finder) edge(i int) (s spec, next int, ok bool) {
	s = newSpec()
	m, ok := f.month(i+1, true)
	if !ok || m.System != calendar.Hijri {
		return s, i, false
	}
	s.month, s.hijri = m.Number, true
	if s.day = int(f.item(i).n); s.day < 0 {
		s.day, s.nth, s.nthUnit = 0, -1, day
	}
	return s, f.yearAfterMonth(m.next, &s), true
}

// nthOfMonth reads the month in which something is counted, at i.
func (f *finder) nthOfMonth(i, n int, u unit, s spec) (spec, int, bool) {
	s.nth, s.nthUnit = n, max(u, 0)
	s.mod = none
	j := i
	if f.class(j) == from || f.class(j) == in {
		j++
	}
	if m, ok := f.month(j, true); ok {
		s.month, s.hijri = m.Number, m.System == 1
		return s, f.yearAfterMonth(m.next, &s), true
	}
	if r, k, ok := f.relUnit(j); ok && !r.previous && r.unit >= month {
		s.box, s.hasBox = r, true
		return s, k, true
	}
	return s, i, false
}

// numeric reads 21/7/2015, 2015-07-21, 21.7.2015, 7/2015, and 21/7 behind a word that
// calls for a date. The day comes first, except after a year.
func (f *finder) numeric(i int, s *spec) (next int, ok bool) {
	var p [3]item
	n, j := 0, i
	sep := none
	for n < 3 && f.class(j) == digits {
		p[n] = f.item(j)
		n++
		c := f.class(j + 1)
		if c != slash && c != dash && c != dot || sep != none && c != sep || n == 3 {
			j++
			break
		}
		sep = c
		if n == 2 && f.class(j+2) != digits {
			j++
			break
		}
		j += 2
	}
	switch {
	case n == 3 && p[0].m == 4 && valid(p[2].n, p[1].n):
		s.year, s.month, s.day = int(p[0].n), int(p[1].n), int(p[2].n)
	case n == 3 && valid(p[0].n, p[1].n) && (p[2].m == 4 || p[2].m == 2 && sep == slash):
		s.day, s.month, s.year = int(p[0].n), int(p[1].n), fullYear(p[2])
	case n == 2 && sep == slash && p[1].m == 4 && p[0].n >= 1 && p[0].n <= 12:
		s.month, s.year = int(p[0].n), int(p[1].n)
	case n == 2 && sep == slash && p[1].m <= 2 && valid(p[0].n, p[1].n) && f.dateCalled(i):
		s.day, s.month = int(p[0].n), int(p[1].n)
	default:
		return i, false
	}
	s.hijri = s.year >= firstHijriYear && s.year < lastHijriYear
	return f.era(j, s), s.year == 0 || s.hijri || s.year >= firstYear && s.year <= lastYear
}

func valid(d, m int16) bool { return d >= 1 && d <= 31 && m >= 1 && m <= 12 }

// fullYear takes two figures for a year of this century, or of the Hijri one.
func fullYear(it item) int {
	if it.m == 2 {
		return 2000 + int(it.n)
	}
	return int(it.n)
}

// era goes over م and هـ.
func (f *finder) era(j int, s *spec) int {
	switch f.class(j) {
	case hijriEra:
		s.hijri = true
		return j + 1
	case christian:
		return j + 1
	}
	return j
}

// dateCalled reports whether what stands before i makes 21/7 a date, not a fraction.
func (f *finder) dateCalled(i int) bool {
	switch it := f.item(i - 1); it.class {
	case in, since, until, matching, weekday, from, to:
		return true
	case unitOne:
		return unit(it.n) == day
	case open:
		return f.class(i-2) == weekday
	}
	return false
}

// decade reads ثمانينيات القرن الماضي, الثمانينيات.
func (f *finder) decade(i int) (s spec, next int, ok bool) {
	s = newSpec()
	it := f.item(i)
	base := 1900
	j := i + 1
	if f.class(j) == from {
		j++
	}
	r, k, found := f.relUnit(j)
	switch {
	case found && r.unit == century && !r.previous && f.Published.Known():
		base = f.unit(century, r.n).Start.Year()
		j = k
	case f.fold(j) == "القرن" && f.fold(j+1) == "العشرين":
		j += 2
	case it.def:
		j = i + 1
	default:
		return s, i, false
	}
	s.given, s.hasGiven = calendar.Decade(base+int(it.n)), true
	s.exact = precisionOf(decade)
	return s, j, true
}

// isOrdinal reports whether an ordinal stands at i, and the index after it.
func (f *finder) isOrdinal(i int) (n, next int, ok bool) {
	if f.class(i) != ordinal {
		return 0, i, false
	}
	q, j, ok := number.Parse(f.toks, i)
	return int(q.Min), j, ok && q.Ordinal
}
