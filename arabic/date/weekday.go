package date

import "isnad/arabic/number"

// weekdayAt reads a weekday with الماضي or المقبل, and the week, month or date in
// which it lies: الثلاثاء الثالث من سبتمبر, أحد الأسبوع الماضي, السبت 5 يوليو.
func (f *finder) weekdayAt(i int) (s spec, next int, ok bool) {
	s = newSpec()
	it := f.item(i)
	s.weekday = int(it.n)
	if f.fold(i+1) == "عشر" {
		return s, i, false
	}
	j := i + 1
	if !it.def && !f.dayBefore(i) {
		r, k, ok := f.relUnit(j)
		s.box, s.hasBox = r, ok
		return s, k, ok && r.unit == week
	}
	switch f.class(j) {
	case lastAdj, nextAdj, currentAdj:
		s.mod = f.class(j)
		if t, k, ok := f.nthOfMonth(j+1, -1, unit(-1), s); ok && f.fold(j) == "الاخير" {
			return t, k, true
		}
		return s, j + 1, true
	case prevTold:
		s.mod = lastAdj
		return s, j + 1, true
	case ordinal:
		return f.weekdayOrdinal(j, s)
	case from:
		if r, k, ok := f.relUnit(j + 1); ok && r.unit == week {
			s.box, s.hasBox = r, true
			return s, k, true
		}
	}
	return s, j, true
}

// dayBefore reports whether يوم stands before i.
func (f *finder) dayBefore(i int) bool {
	it := f.item(i - 1)
	return (it.class == unitOne || it.class == pairOfDays) && unit(it.n) <= day
}

// weekdayOrdinal reads the ordinal after a weekday: الثلاثاء الثالث من سبتمبر counts
// Tuesdays, الثلاثاء الخامس عشر من سبتمبر is a date.
func (f *finder) weekdayOrdinal(j int, s spec) (spec, int, bool) {
	q, k, ok := number.Parse(f.toks, j)
	if !ok || !q.Ordinal || !q.Definite || q.Min > 31 {
		return s, j, true
	}
	bare := s
	if q.Min <= 5 {
		if t, end, ok := f.nthOfMonth(k, int(q.Min), unit(-1), s); ok {
			return t, end, true
		}
	}
	s.day = int(q.Min)
	if end, ok := f.afterDay(k, &s, true); ok {
		return s, end, true
	}
	if q.Min <= 10 {
		return bare, j, true // الجمعة الثانية is no date
	}
	return s, k, true
}
