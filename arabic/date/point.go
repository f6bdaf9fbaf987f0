package date

import "strings"

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
	case edgeDay:
		return f.edge(i)
	}
	return s, i, false
}

// deictic reads أمس, أول من أمس, أمس الأول, غدا, بعد غد, اليوم, الليلة الماضية.
func (f *finder) deictic(i int, s *spec) (next int, ok bool) {
	it := f.item(i)
	s.hasOff = true
	switch it.class {
	case yesterday:
		if f.fold(i+1) == "الحاجة" { // في أمس الحاجة
			s.hasOff = false
			return i, false
		}
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
		if next, ok = f.dayBeforeYesterday(i); ok {
			s.offset = -2
			return next, true
		}
	case this:
		if p := f.item(i + 1); f.isToday(i+1) || p.class == partOfDay && p.def {
			return i + 2, true // هذا الصباح
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

// dayBeforeYesterday reads أول من أمس and أول أمس.
func (f *finder) dayBeforeYesterday(i int) (next int, ok bool) {
	switch f.fold(i) {
	case "اول", "واول", "فاول":
	default:
		return i, false
	}
	j := i + 1
	if f.class(j) == from {
		j++
	}
	return j + 1, f.class(j) == yesterday
}

// isToday tells اليوم as the day of publication.
func (f *finder) isToday(i int) bool {
	it := f.item(i)
	if it.class != unitOne || unit(it.n) != day || !it.def || it.prep == 'l' || f.class(i-1) == that {
		return false
	}
	if f.class(i-1) == in && f.class(i+1) != weekday || strings.HasPrefix(f.fold(i+1), "ال") && f.class(i+2) == digits {
		return false // ألف صاروخ في اليوم، اليوم الـ231
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

// beside takes in what stands next to a date and says the same day again.
func (f *finder) beside(s *spec, j int) int {
	// Three at most: أمس الأحد 12 يوليو (25 رمضان).
	for range 3 {
		k := j
		opened := false
		switch c := f.class(k); {
		case c == comma, c == dash, c == slash && s.yearOnly():
			k++
		case c == open:
			k, opened = k+1, true
		}
		if f.class(k) == matching || f.class(k) == in && (s.weekday >= 0 || s.hasOff) {
			k++
		}
		t, end, ok := f.core(f.timeBefore(k))
		if !ok || !f.fits(*s, t, k > j, opened) {
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
// stands between, opened that it is a parenthesis: an editor's, who corrects the day
// that a text of yesterday's calls today.
//
// Two dates in a row are a list more often than one date told twice, so only what
// adds a missing part, or names the same day in the other calendar, fits.
func (f *finder) fits(s, t spec, apart, opened bool) bool {
	if s.part >= 0 || t.part >= 0 || s.hasGiven || t.hasGiven || t.hasBox || t.nth != 0 {
		return false
	}
	dayOf := func(x spec) bool { return x.day > 0 && x.month > 0 }
	switch {
	case s.hasOff && t.hasOff:
		return opened && t.offset < s.offset && s.weekday < 0
	case s.hasOff && t.weekday >= 0:
		return t.mod == none && (!apart || opened || !f.Published.Known() || int(f.Published.Add(s.offset).Weekday()) == t.weekday)
	case s.hasOff || s.weekday >= 0 && !dayOf(s) && s.day == 0:
		return dayOf(t) && (t.weekday < 0 || s.weekday < 0)
	case s.yearOnly() && t.yearOnly(): // 1435هـ/2014م
		return s.hijri != t.hijri
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
	if t.hasOff { // اليوم (أمس)
		s.offset, s.hasOff = t.offset, true
	}
	if s.yearOnly() && s.hijri {
		s.year, s.hijri = t.year, t.hijri
		return
	}
	if t.month > 0 && (s.month == 0 || s.hijri && !t.hijri) {
		s.day, s.lastDay, s.month, s.hijri, s.year = t.day, t.lastDay, t.month, t.hijri, t.year
		s.yearMove, s.hasMove = t.yearMove, t.hasMove
		if t.mod != none {
			s.mod = t.mod
		}
	}
}
