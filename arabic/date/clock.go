package date

import (
	"isnad/arabic/number"
	"isnad/calendar"
)

// timeBefore goes over the time of day before a date: مساء, فجر, بعد ظهر, في ساعة
// متأخرة من ليل, الساعة العاشرة من صباح. It returns i where no time of day stands.
func (f *finder) timeBefore(i int) int {
	j := i
	if f.fold(j) == "ساعة" && (f.fold(j+1) == "متاخرة" || f.fold(j+1) == "مبكرة") {
		j += 2
		if f.class(j) == from {
			j++
		}
	}
	if f.class(j) == clockHour {
		j = f.clock(j)
		if f.class(j) == from {
			j++
		}
	}
	switch c := f.class(j); {
	case c == partOfDay:
		j++
	case (c == after || c == ago) && f.class(j+1) == bound && f.class(j+2) == partOfDay:
		j += 3 // بعد منتصف ليل
	case (c == after || c == ago || c == bound) && f.class(j+1) == partOfDay:
		j += 2
	}
	if j > i && f.class(j) == from {
		j++
	}
	return j
}

// timeAfter goes over the time of day behind a date: صباحا, مساء, عند الساعة 10. A noun
// such as مساء may belong to the date after it instead.
func (f *finder) timeAfter(j int) int {
	if it := f.item(j); it.class == partOfDay && !it.conj && !it.def && (it.n == 1 || f.fold(j) == "مساء") {
		if _, _, ok := f.core(j + 1); !ok {
			j++
		}
	}
	k := j
	switch f.fold(k) {
	case "عند", "في", "نحو", "حوالي", "قرابة":
		k++
	}
	if f.class(k) == clockHour {
		if end := f.clock(k); end > k+1 {
			return end
		}
	}
	return j
}

// clock goes over a time of day that starts with الساعة, and returns the index after it;
// i+1 where no hour follows.
func (f *finder) clock(i int) int {
	j := i + 1
	switch f.class(j) {
	case digits:
		j++
		if f.class(j) == colon || f.class(j) == dot {
			if f.class(j+1) == digits {
				j += 2
			}
		}
	case ordinal, numeral:
		_, k, ok := number.Parse(f.toks, j)
		if !ok {
			return j
		}
		j = k
	default:
		return j
	}
	for k := 0; k < 6 && clockWords[f.fold(j)]; k++ {
		j++
	}
	if it := f.item(j); it.class == partOfDay && it.n == 1 {
		j++
	}
	for k := 0; k < 6 && clockWords[f.fold(j)]; k++ {
		j++
	}
	return j
}

// clockWords go on with an hour. Zones and halves change no day.
var clockWords = map[string]bool{
	"والنصف": true, "والربع": true, "والثلث": true, "ونصف": true, "وربع": true, "الا": true, "ربعا": true, "الربع": true, "ثلثا": true, "الثلث": true,
	"بتوقيت": true, "غرينتش": true, "جرينتش": true, "بالتوقيت": true, "المحلي": true, "gmt": true, "GMT": true, "تغ": true, "مساء": true,
	"دقيقة": true, "ظهرا": true,
}

// recurring reads كل يوم, كل جمعة, يوميا.
func (f *finder) recurring(i int) (Phrase, bool) {
	p := Phrase{First: i, Last: i + 1, Kind: Recurring, Interval: calendar.None()}
	if f.class(i) == oftenAdv {
		return p, true
	}
	it := f.item(i + 1)
	if it.class == partOfDay && it.n == 0 || it.class == unitOne && !it.def || it.class == weekday {
		p.Last = i + 2
		if it.class == unitOne && f.class(i+2) == weekday {
			p.Last++
		}
		return p, true
	}
	return p, false
}

// duration reads an amount of time that says how long: لمدة ثلاثة أيام, ثلاث سنوات.
func (f *finder) duration(i int) (Phrase, bool) {
	j := i
	if c := f.class(j); c == forSpan || c == during {
		j++
	} else if c == unitOne || c == unitMany {
		return Phrase{}, false
	}
	a, ok := f.amount(j)
	if !ok || j == i && !a.spoken {
		return Phrase{}, false
	}
	return Phrase{First: i, Last: a.next, Kind: Duration, Interval: calendar.None(), Vague: a.vague, Approx: a.approx}, true
}

// nightTo reads the second day of ليل الخميس الجمعة and ليل الخميس - الجمعة at j.
func (f *finder) nightTo(j int, s *spec) int {
	k := j
	if c := f.class(k); c == dash || c == slash {
		k++
	}
	it := f.item(k)
	if s.weekday < 0 || s.day > 0 || s.mod != none || it.class != weekday || !it.def || it.conj || int(it.n) != (s.weekday+1)%7 {
		return j
	}
	s.night = true
	return k + 1
}
