package date

import (
	"isnad/arabic/number"
	"isnad/calendar"
)

// monthAt is a month as read: its name, and the index after it.
type monthAt struct {
	calendar.MonthName
	next int
}

// month reads a month's name at i, with شهر before it and its second name after it
// (تموز/يوليو). sure says that the words before leave no doubt that a month follows.
func (f *finder) month(i int, sure bool) (monthAt, bool) {
	if f.item(i).class == unitOne && unit(f.item(i).n) == month && !f.item(i).conj {
		return f.monthNumbered(i)
	}
	m, ok := f.monthName(i)
	if !ok {
		return m, false
	}
	doubled := f.secondName(&m)
	if m.Ambiguous && !sure && !doubled && !f.monthFollows(m) {
		return m, false
	}
	return m, true
}

// monthNumbered reads شهر مايو, شهر 3, شهر ثلاثة, الشهر الثامن.
func (f *finder) monthNumbered(i int) (monthAt, bool) {
	if m, ok := f.monthName(i + 1); ok {
		f.secondName(&m)
		return m, true
	}
	var q number.Quantity
	j, ok := i+1, false
	switch it := f.item(j); it.class {
	case digits:
		q.Min, j, ok = int64(it.n), j+1, it.m <= 2
	case numeral, ordinal:
		q, j, ok = number.Parse(f.toks, j)
		ok = ok && q.Min == q.Max && q.Ordinal == f.item(i).def && !f.unitFollows(j)
	}
	if !ok || q.Min < 1 || q.Min > 12 {
		return monthAt{}, false
	}
	return monthAt{calendar.MonthName{Number: int(q.Min)}, j}, true
}

func (f *finder) unitFollows(j int) bool {
	it := f.item(j)
	if it.class == unitOne && unit(it.n) == year && f.class(j+1) == digits {
		return false // شهر عشرة سنة 2015
	}
	return it.class == unitOne || it.class == unitMany
}

// monthName reads a name of one word or two.
func (f *finder) monthName(i int) (monthAt, bool) {
	it := f.item(i)
	switch it.class {
	case monthName:
		m := calendar.MonthName{Number: int(it.n), Ambiguous: it.m&ambiguousMonth != 0}
		if it.m&hijriMonth != 0 {
			m.System = calendar.Hijri
		}
		j := i + 1
		if m.System == calendar.Hijri && (f.fold(j) == "الحرام" || f.fold(j) == "المبارك" || f.fold(j) == "المعظم" || f.fold(j) == "الخير") {
			j++
		}
		return monthAt{m, j}, true
	case monthHead:
		m, ok := calendar.MonthByName(f.lex.heads[it.n], f.fold(i+1))
		return monthAt{m, i + 2}, ok
	case seasonName:
		if it.n == int16(calendar.Spring) && !it.def {
			m, ok := calendar.MonthByName("ربيع", f.fold(i+1))
			return monthAt{m, i + 2}, ok
		}
	}
	return monthAt{}, false
}

// secondName goes over the other name of the same month: /يوليو, (يوليو), - يوليو.
func (f *finder) secondName(m *monthAt) bool {
	c := f.class(m.next)
	if c == monthName || c == monthHead { // أغسطس آب
		o, ok := f.monthName(m.next)
		if !ok || o.Number != m.Number || o.System != m.System || f.item(m.next).conj {
			return false
		}
		m.next = o.next
		return true
	}
	if c != slash && c != open && c != dash {
		return false
	}
	o, ok := f.monthName(m.next + 1)
	if !ok || o.Number != m.Number || o.System != m.System {
		return false
	}
	if c == open {
		if f.class(o.next) != shut {
			return false
		}
		o.next++
	}
	m.next = o.next
	return true
}

// monthFollows reports whether what follows proves an ambiguous word a month.
func (f *finder) monthFollows(m monthAt) bool {
	it := f.item(m.next)
	switch it.class {
	case digits:
		return f.isYear(m.next, false) || f.isYear(m.next, m.System == calendar.Hijri)
	case lastAdj, nextAdj, currentAdj:
		return true
	case from:
		return f.class(m.next+1) == unitOne && unit(f.item(m.next+1).n) == year
	case unitOne:
		return unit(it.n) == year
	}
	return false
}

// surely reports whether the word before i makes a month of an ambiguous name. Of the
// Hijri months this holds for Ramadan only: the others are names of men as well.
func (f *finder) surely(i int) bool {
	it := f.item(i)
	if f.fold(i) == "اب" {
		return false // في إب is a town, and no paper writes في آب without its year
	}
	switch f.class(i - 1) {
	case in, since, during, bound:
		return it.m&hijriMonth == 0 || it.n == 9
	}
	return false
}
