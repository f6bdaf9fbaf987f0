package date

import (
	"isnad/arabic/number"
	"isnad/calendar"
)

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
