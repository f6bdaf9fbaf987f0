package date

import (
	"isnad/arabic/number"
	"isnad/calendar"
)

func calendarDay(year int) calendar.Day { return calendar.Of(year, 1, 1) }

// relUnit reads a whole unit counted from a date: الشهر الماضي, هذا الأسبوع, العام
// نفسه, نفس اليوم, ذلك العام.
func (f *finder) relUnit(i int) (r rel, next int, ok bool) {
	it := f.item(i)
	switch it.class {
	case this:
		u := f.item(i + 1)
		return rel{unit: unit(u.n)}, i + 2, u.class == unitOne && u.def
	case that:
		u := f.item(i + 1)
		return rel{unit: unit(u.n), previous: true}, i + 2, u.class == unitOne && u.def
	case same:
		u := f.item(i + 1)
		return rel{unit: unit(u.n), previous: true}, i + 2, it.n == 1 && u.class == unitOne && u.def
	case unitOne:
		if !it.def || f.isOffice(i) {
			return r, i, false
		}
		r.unit = unit(it.n)
		r.n, r.previous, ok = adjective(f.item(i + 1))
		return r, i + 2, ok
	}
	return r, i, false
}

// adjective says how far the adjective behind a unit leads.
func adjective(it item) (n int, previous, ok bool) {
	switch it.class {
	case lastAdj:
		return -1, false, true
	case nextAdj:
		return 1, false, true
	case currentAdj:
		return 0, false, true
	case nextTold:
		return 1, true, true
	case prevTold:
		return -1, true, true
	case same:
		return 0, true, it.n == 0
	}
	return 0, false, false
}

// isOffice tells العام, "general", in titles: الأمين العام الحالي is no year.
func (f *finder) isOffice(i int) bool {
	if unit(f.item(i).n) != year {
		return false
	}
	switch f.fold(i - 1) {
	case "الامين", "المدير", "القاءد", "المفتش", "المراقب", "المدعي", "المنسق", "الراي", "القطاع", "الناءب", "النظام", "المشرف", "الامن", "والامين", "للامين", "المرشد", "النشر":
		return true
	}
	return false
}

// fromUnit reads what begins with a unit of time or a pointing word: يوم الثلاثاء,
// عام 2014, الشهر الماضي, شهر مايو, اليوم الثالث من أكتوبر.
func (f *finder) fromUnit(i int) (s spec, next int, ok bool) {
	s = newSpec()
	it := f.item(i)
	if it.class == this && (f.class(i+1) == weekday || f.class(i+1) == seasonName) {
		return f.thisOne(i)
	}
	if r, j, ok := f.relUnit(i); ok {
		if t, k, ok := f.lastOf(i, j); ok {
			return t, k, true
		}
		if t, ok := f.lately(r, j); ok {
			return t, j, true
		}
		s.box, s.hasBox = r, true
		return s, j, r.unit >= day
	}
	if it.class != unitOne {
		return s, i, false
	}
	switch unit(it.n) {
	case day:
		return f.dayWord(i)
	case week:
		if n, j, ok := f.isOrdinal(i + 1); ok && it.def {
			return f.nthOfMonth(j, n, week, s)
		}
	case month:
		return f.monthYear(i)
	case year:
		next, ok = f.year(i, &s, false)
		if ok && f.isOffice(i) {
			ok = !f.item(i).def
		}
		return s, next, ok
	case century:
		return f.century(i)
	}
	return s, i, false
}

// lately reads السنة الأخيرة, which runs up to now as السنة الماضية does not; r is the unit and
// j is behind it.
func (f *finder) lately(r rel, j int) (s spec, ok bool) {
	if w := f.fold(j - 1); w != "الاخير" && w != "الاخيرة" || r.unit < week || r.unit > year || !f.Published.Known() {
		return s, false
	}
	s = newSpec()
	s.given, s.hasGiven, s.anchored, s.exact = amount{unit: r.unit, max: 1}.untilDay(f.Published), true, true, calendar.BySpan
	return s, true
}

// lastOf reads اليوم الأخير من أكتوبر, where i is the unit and j is behind الأخير.
func (f *finder) lastOf(i, j int) (s spec, next int, ok bool) {
	u := unit(f.item(i).n)
	if f.fold(j-1) != "الاخير" || u != day && u != week {
		return newSpec(), i, false
	}
	return f.nthOfMonth(j, -1, u, newSpec())
}

// thisOne reads هذا الاثنين, هذا الصيف.
func (f *finder) thisOne(i int) (s spec, next int, ok bool) {
	s = newSpec()
	it := f.item(i + 1)
	if it.class == weekday {
		s.weekday = int(it.n)
		return s, i + 2, it.def
	}
	s.season, s.mod = int(it.n), currentAdj
	return s, i + 2, it.def
}

// dayWord reads يوم with what names the day.
func (f *finder) dayWord(i int) (s spec, next int, ok bool) {
	def := f.item(i).def
	j := i + 1
	s = newSpec()
	switch f.class(j) {
	case weekday:
		return f.weekdayAt(j)
	case yesterday, tomorrow, after, ago:
		if next, ok = f.deictic(j, &s); ok {
			return s, next, true
		}
		return f.dayRelative(j)
	case digits, ordinal, numeral:
		if def && f.class(j) == ordinal {
			if n, k, ok := f.isOrdinal(j); ok && n <= 31 {
				s.day = n
				next, ok = f.afterDay(k, &s, true)
				return s, next, ok
			}
			return s, i, false
		}
		return f.fromNumber(j)
	case none:
		if def && (f.fold(j) == "الذي" || f.fold(j) == "الي" || f.fold(j) == "القبل") {
			return f.dayRelative(j + 1)
		}
	case to:
		if def {
			return f.dayRelative(j + 1)
		}
	}
	return s, i, false
}

// dayRelative reads the spoken بعد الغد, قبل امبارح.
func (f *finder) dayRelative(i int) (s spec, next int, ok bool) {
	s = newSpec()
	s.hasOff = true
	switch {
	case f.class(i) == after && f.class(i+1) == tomorrow:
		s.offset = 2
	case f.class(i) == ago && f.class(i+1) == yesterday:
		s.offset = -2
	case f.class(i) == yesterday:
		s.offset = -2
		return s, i + 1, f.fold(i-1) == "القبل"
	default:
		return s, i, false
	}
	return s, i + 2, true
}

// century reads القرن العشرين, القرن التاسع عشر, القرن الحادي والعشرين.
func (f *finder) century(i int) (s spec, next int, ok bool) {
	s = newSpec()
	q, j, ok := number.Parse(f.toks, i+1)
	if !ok || !f.item(i).def || !q.Definite || q.Min < 1 || q.Min > 21 {
		return s, i, false
	}
	if f.class(j) == hijriEra {
		return s, i, false
	}
	first := int(q.Min)*100 - 99
	s.given = calendar.Interval{Start: calendarDay(first), End: calendar.Of(first+99, 12, 31)}
	s.hasGiven, s.exact = true, calendar.ByCentury
	return s, j, true
}

// partOf reads a part of a span: مطلع أكتوبر, نهاية الشهر الحالي, أواخر عام 2014.
func (f *finder) partOf(i int) (s spec, next int, ok bool) {
	it := f.item(i)
	j := i + 1
	switch f.class(j) {
	case monthName, monthHead, seasonName, decadeName, this, that, same:
		s, next, ok = f.core(j)
	case digits:
		s = newSpec()
		next, ok = f.year(j, &s, f.yearAlone(j))
	case unitOne:
		s, next, ok = f.core(j)
		if u := f.item(j); !ok && u.def && unit(u.n) >= week && !f.isOffice(j) {
			s = newSpec()
			s.box, s.hasBox, s.bareBox = rel{unit: unit(u.n)}, true, true
			next, ok = j+1, f.class(j+1) != ordinal
		}
	default:
		return newSpec(), i, false
	}
	if s.hasOff || s.day > 0 || s.weekday >= 0 || s.hasGiven && s.exact == calendar.ByDay {
		return s, next, ok
	}
	s.part = int(it.n)
	return s, next, ok
}
