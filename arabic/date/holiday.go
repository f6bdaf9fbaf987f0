package date

import "isnad/calendar"

// feast is a holiday as a day of its calendar; month 0 is Easter.
type feast struct {
	month, day int
	hijri      bool
}

// feasts by the word behind عيد or رأس.
var feasts = map[string]feast{
	"الاضحي": {12, 10, true}, "الفطر": {10, 1, true}, "الميلاد": {12, 25, false}, "الفصح": {}, "الهجرية": {1, 1, true}, "الميلادية": {1, 1, false},
}

// holiday reads عيد الأضحى, رأس السنة الهجرية 2019, عاشوراء. A year behind it is that
// of the Gregorian calendar in which the day lies, or a Hijri year.
func (f *finder) holiday(i int) (s spec, next int, ok bool) {
	s = newSpec()
	h, j, ok := f.feastAt(i)
	if !ok {
		return s, i, false
	}
	s.day = h.day
	s.exact = calendar.ByDay
	if f.isYear(j, true) {
		s.year, s.month, s.hijri, next = int(f.item(j).n), h.month, true, j+1
		return s, f.era(next, &s), h.hijri
	}
	end := j
	if k, ok := f.year(j, &s, f.isYear(j, false)); ok && !s.hijri {
		end = k
	}
	if s.year > 0 {
		s.given, s.hasGiven = feastIn(h, s.year)
		return s, end, s.hasGiven
	}
	s.anchored, s.hasGiven = true, true
	if c := f.class(j); c == lastAdj || c == nextAdj {
		s.mod = c
		end++
	}
	s.given = calendar.None()
	if f.Published.Known() {
		s.given, _ = f.choose(s, func(y int) (calendar.Interval, bool) { return feastIn(h, y) })
	}
	return s, end, true
}

func (f *finder) feastAt(i int) (h feast, next int, ok bool) {
	it := f.item(i)
	switch {
	case it.class == holiday && it.n == 1:
		return feasts["الميلاد"], i + 1, true
	case it.class == holiday && it.n == 2:
		return feast{1, 10, true}, i + 1, true
	case it.class == holiday:
		h, ok = feasts[f.fold(i+1)]
		return h, i + 2, ok
	}
	if f.fold(i+1) != "السنة" {
		return h, i, false
	}
	if h, ok = feasts[f.fold(i+2)]; ok {
		return h, i + 3, true
	}
	return feasts["الميلادية"], i + 2, true
}

// feastIn returns the day of a feast in a Gregorian year.
func feastIn(h feast, year int) (calendar.Interval, bool) {
	if !h.hijri {
		if h.month == 0 {
			return calendar.Single(easter(year)), true
		}
		return calendar.Single(calendar.Of(year, h.month, h.day)), true
	}
	hy, _, _ := calendar.HijriOf(calendarDay(year))
	for y := hy; y <= hy+1; y++ {
		if d, ok := calendar.FromHijri(y, h.month, h.day); ok && d.Year() == year {
			return calendar.Single(d), true
		}
	}
	return calendar.None(), false
}

// easter is the Western Easter Sunday, by the rule of Meeus, Jones and Butcher.
func easter(y int) calendar.Day {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return calendar.Of(y, n/31, n%31+1)
}

// september reads هجمات 11 سبتمبر, which is one day for ever, not a day of last year.
func (f *finder) september(i int) (Phrase, bool) {
	s, j, ok := f.point(i + 1)
	if !ok || s.day != 11 || s.month != 9 || s.year != 0 || s.mod != none || s.hijri {
		return Phrase{}, false
	}
	return Phrase{First: i + 1, Last: j, Interval: calendar.Single(calendar.Of(2001, 9, 11)), Precision: calendar.ByDay}, true
}
