package date

import (
	"isnad/arabic/number"
	"isnad/calendar"
)

// point reads one date at i, with the time of day before and after it and with what
// stands beside it to the same effect (الثلاثاء 21 يوليو، أمس الأحد).
func (f *finder) point(i int) (s spec, next int, ok bool) {
	j := f.timeBefore(i)
	if s, next, ok = f.core(j); ok {
		if j > i {
			next = f.nightTo(next, &s)
		}
		next = f.beside(&s, next)
		return s, f.timeAfter(next), true
	}
	if j > i {
		s, next, ok = f.core(i)
		if ok {
			next = f.timeAfter(f.beside(&s, next))
		}
	}
	return s, next, ok
}

// core reads the first part of a date.
func (f *finder) core(i int) (s spec, next int, ok bool) {
	s = newSpec()
	it := f.item(i)
	if next, ok = f.deictic(i, &s); ok {
		return s, next, true
	}
	switch it.class {
	case weekday:
		return f.weekdayAt(i)
	case digits, numeral, ordinal:
		return f.fromNumber(i)
	case monthName, monthHead:
		return f.monthYear(i)
	case bound:
		return f.partOf(i)
	case seasonName:
		if s, next, ok = f.monthYear(i); ok {
			return s, next, true
		}
		if s, next, ok = f.season(i); ok {
			return s, next, true
		}
	case decadeName:
		return f.decade(i)
	case unitOne, this, that, same:
		return f.fromUnit(i)
	case holiday, newYear:
		return f.holiday(i)
	case shareOf:
		return f.share(i)
	case lastOne:
		return f.nthOf(i, i+1, -1)
	}
	return s, i, false
}

// deictic reads أمس, أول من أمس, أمس الأول, غدا, بعد غد, اليوم, الليلة الماضية.
func (f *finder) deictic(i int, s *spec) (next int, ok bool) {
	it := f.item(i)
	s.hasOff = true
	switch it.class {
	case yesterday:
		s.offset = -1
		if f.fold(i+1) == "الاول" {
			s.offset, i = -2, i+1
		}
		return i + 1, true
	case tomorrow:
		s.offset = 1
		return i + 1, f.fold(i-1) != "عن" // عن بكرة أبيهم
	case after, ago:
		if f.class(i+1) == tomorrow && it.class == after {
			s.offset = 2
			return i + 2, true
		}
		if f.class(i+1) == yesterday && it.class == ago {
			s.offset = -2
			return i + 2, true
		}
	case ordinal:
		if f.fold(i) == "اول" || f.fold(i) == "واول" || f.fold(i) == "فاول" {
			j := i + 1
			if f.class(j) == from {
				j++
			}
			s.offset = -2
			if f.class(j) == yesterday {
				return j + 1, true
			}
		}
	case this:
		if f.isToday(i + 1) {
			return i + 2, true
		}
	case unitOne:
		if f.isToday(i) {
			return i + 1, true
		}
	case partOfDay:
		return f.tonight(i, s)
	}
	s.hasOff = false
	return i, false
}

// isToday tells اليوم as the day of publication.
func (f *finder) isToday(i int) bool {
	it := f.item(i)
	if it.class != unitOne || unit(it.n) != day || !it.def || it.prep == 'l' || f.class(i-1) == that {
		return false
	}
	switch f.class(i + 1) {
	case lastAdj, nextAdj, nextTold, prevTold, same, that, decadeName, ordinal:
		return false
	}
	switch f.fold(i + 1) {
	case "الوطني", "العالمي", "الدولي", "الاخير", "الواحد", "الذي", "الي", "القبل", "السابع":
		return false
	}
	return true
}

// overName returns the index behind a word like صحيفة at i and the date phrase that is
// part of its name: صحيفة اليوم, ثورة 25 يناير. With the article it is no name: ذكرت
// الصحيفة اليوم.
func (f *finder) overName(i int) int {
	j := i + 1
	if f.item(i).def {
		return j
	}
	if q := f.fold(j); q == `"` || q == "«" || q == "“" {
		j++
	}
	s, end, ok := f.core(j)
	if ok && s.year == 0 && (s.hasOff && s.offset >= 0 || s.month > 0 && !s.hasMove && s.mod == none) {
		return end
	}
	return i + 1
}

// tonight reads الليلة and الليلة الماضية.
func (f *finder) tonight(i int, s *spec) (next int, ok bool) {
	it := f.item(i)
	if it.def && f.class(i+1) == lastAdj {
		s.offset = -1
		return i + 2, true
	}
	if it.def && f.toks[i].Fold == "الليلة" && f.class(i+1) != same && f.class(i-1) != that && f.fold(i+1) != "الواحدة" {
		return i + 1, true
	}
	s.hasOff = false
	return i, false
}

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

// beside takes in what stands next to a date and says the same day again.
func (f *finder) beside(s *spec, j int) int {
	for range 3 {
		k := j
		opened := false
		switch f.class(k) {
		case comma, dash:
			k++
		case open:
			k, opened = k+1, true
		}
		if f.class(k) == matching || f.class(k) == in && (s.weekday >= 0 || s.hasOff) {
			k++
		}
		t, end, ok := f.core(f.timeBefore(k))
		if !ok || !f.fits(*s, t, k > j) {
			return j
		}
		end = f.timeAfter(end)
		if opened {
			if f.class(end) != shut {
				return j
			}
			end++
		}
		merge(s, t)
		j = end
	}
	return j
}

// fits reports whether t can be another word for the day of s. apart says that a mark
// stands between.
func (f *finder) fits(s, t spec, apart bool) bool {
	if s.part >= 0 || t.part >= 0 || s.hasGiven || t.hasGiven || t.hasBox || t.nth != 0 {
		return false
	}
	dayOf := func(x spec) bool { return x.day > 0 && x.month > 0 }
	switch {
	case s.hasOff && t.weekday >= 0 && !t.hasOff:
		return t.mod == none && (!apart || !f.Published.Known() || int(f.Published.Add(s.offset).Weekday()) == t.weekday)
	case s.hasOff || s.weekday >= 0 && !dayOf(s) && s.day == 0:
		return dayOf(t) && (t.weekday < 0 || s.weekday < 0)
	case dayOf(s) && dayOf(t):
		return s.hijri != t.hijri || s.day == t.day && s.month == t.month
	case dayOf(s) && t.weekday >= 0 && s.weekday < 0:
		return !apart && t.day == 0 && t.mod == none
	}
	return false
}

// merge adds to s what t knows and s does not. A Gregorian date wins over a Hijri one.
func merge(s *spec, t spec) {
	if s.weekday < 0 {
		s.weekday = t.weekday
	}
	if t.month > 0 && (s.month == 0 || s.hijri && !t.hijri) {
		s.day, s.lastDay, s.month, s.hijri, s.year = t.day, t.lastDay, t.month, t.hijri, t.year
		s.yearMove, s.hasMove = t.yearMove, t.hasMove
		if t.mod != none {
			s.mod = t.mod
		}
	}
}

// monthYear reads a month with its year, or with a range of days after it (يوليو
// 13-15).
func (f *finder) monthYear(i int) (s spec, next int, ok bool) {
	s = newSpec()
	m, ok := f.month(i, f.surely(i))
	if !ok {
		return s, i, false
	}
	s.month, s.hijri = m.Number, m.System == calendar.Hijri
	if d := f.item(m.next); d.class == digits && d.m <= 2 && d.n >= 1 && d.n <= 31 {
		if k, ok := f.dayRange(m.next+1, int(d.n), &s); ok {
			s.day = int(d.n)
			return s, f.yearAfterMonth(k, &s), true
		}
		if f.class(m.next+1) == comma && f.isYear(m.next+2, s.hijri) {
			s.day, s.year = int(d.n), int(f.item(m.next+2).n)
			return s, m.next + 3, true
		}
	}
	return s, f.yearAfterMonth(m.next, &s), true
}

// dayRange reads the second day of 13-15 and 13 إلى 15 at i.
func (f *finder) dayRange(i int, first int, s *spec) (next int, ok bool) {
	switch f.class(i) {
	case dash, to, until:
	case loose:
		if !f.item(i).conj {
			return i, false
		}
	default:
		if !f.item(i).conj {
			return i, false
		}
		i--
	}
	if f.class(i+1) == until || f.class(i+1) == to {
		i++
	}
	n, j, ok := f.dayNumber(i + 1)
	if !ok || n <= first {
		return i, false
	}
	s.lastDay = n
	return j, true
}

// dayNumber reads 1–31 in digits, or in words with or without the article.
func (f *finder) dayNumber(i int) (n, next int, ok bool) {
	for f.class(i) == loose && !f.item(i).conj {
		i++
	}
	switch it := f.item(i); it.class {
	case digits:
		return int(it.n), i + 1, it.m <= 2 && it.n >= 1 && it.n <= 31
	case numeral, ordinal, weekday:
		q, j, ok := number.Parse(f.toks, i)
		return int(q.Min), j, ok && q.Min == q.Max && !q.Approx && q.Min >= 1 && q.Min <= 31
	}
	return 0, i, false
}
