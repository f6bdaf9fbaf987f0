package date

import (
	"isnad/arabic/number"
	"isnad/calendar"
)

// share reads النصف الأول من عام 2015, الربع الثاني من العام الجاري.
func (f *finder) share(i int) (s spec, next int, ok bool) {
	n := int(f.item(i).n)
	q, j, ok := number.Parse(f.toks, i+1)
	if !ok || !q.Ordinal || int(q.Min) > n {
		return newSpec(), i, false
	}
	if s, next, ok = f.partAt(j); ok {
		s.share, s.shares = int(q.Min), n
	}
	return s, next, ok
}

// partAt reads the month or year behind من at j.
func (f *finder) partAt(j int) (s spec, next int, ok bool) {
	if f.class(j) == from || f.class(j) == in {
		j++
	}
	if f.class(j) == digits {
		s = newSpec()
		next, ok = f.year(j, &s, f.isYear(j, false))
		return s, next, ok
	}
	if m, ok := f.month(j, true); ok {
		s = newSpec()
		s.month, s.hijri = m.Number, m.System == calendar.Hijri
		return s, f.yearAfterMonth(m.next, &s), true
	}
	s, next, ok = f.core(j)
	return s, next, ok && s.part < 0 && s.shares == 0 && s.day == 0 && s.weekday < 0 && !s.hasOff && !s.box.previous
}

// tens reads العشر الأواخر من رمضان: the first, middle or last ten days of a month.
func (f *finder) tens(i int) (s spec, next int, ok bool) {
	part := calendar.Late
	switch f.fold(i + 1) {
	case "الاواخر", "الاخيرة", "الاواخير":
	case "الاوسط", "الوسطي", "الاواسط":
		part = calendar.Middle
	case "الاواءل", "الاولي", "الاول":
		part = calendar.Early
	default:
		return newSpec(), i, false
	}
	s, next, ok = f.partAt(i + 2)
	s.part = int(part)
	return s, next, ok && s.month > 0
}

// cut returns the nth of the equal shares of a span; of a year, in whole months.
func cut(v calendar.Interval, n, shares int) calendar.Interval {
	days := v.Days()
	if days < shares {
		return v
	}
	y, m, d := v.Start.Date()
	if days >= 365 && days <= 366 && m == 1 && d == 1 {
		per := 12 / shares
		return calendar.Interval{Start: calendar.Of(y, 1+per*(n-1), 1), End: calendar.Of(y, 1+per*n, 1) - 1}
	}
	w := calendar.Interval{Start: v.Start.Add(days * (n - 1) / shares), End: v.Start.Add(days*n/shares - 1)}
	return w
}
