package calendar

import (
	"time"

	"github.com/hablullah/go-hijri"
)

// The years for which the Umm al-Qura tables exist. Outside them the arithmetic
// calendar is used, which may be a day off.
const firstUmmAlQura, lastUmmAlQura = 1356, 1500

// lastHijriYear bounds what FromHijri reads, so that arithmetic never overflows.
const lastHijriYear = 9999

// FromHijri returns the day of a Hijri date: Umm al-Qura for the years 1356–1500,
// else the arithmetic calendar. ok is false where there is no such date.
func FromHijri(year, month, day int) (d Day, ok bool) {
	if year < 1 || year > lastHijriYear || month < 1 || month > 12 || day < 1 || day > 30 {
		return NoDay, false
	}
	first := hijriMonthStart(year, month)
	d = first.Add(day - 1)
	if day == 30 && d >= hijriMonthStart(year, month+1) {
		return NoDay, false
	}
	return d, true
}

// HijriMonth returns the days of a Hijri month, and whether there is such a month.
func HijriMonth(year, month int) (Interval, bool) {
	if _, ok := FromHijri(year, month, 1); !ok {
		return None(), false
	}
	return Interval{hijriMonthStart(year, month), hijriMonthStart(year, month+1) - 1}, true
}

// HijriYear returns the days of a Hijri year, and whether there is such a year.
func HijriYear(year int) (Interval, bool) {
	if year < 1 || year > lastHijriYear {
		return None(), false
	}
	return Interval{hijriMonthStart(year, 1), hijriMonthStart(year+1, 1) - 1}, true
}

// HijriOf returns the Hijri date of a day; zeros for NoDay and for days before
// the first Hijri year.
func HijriOf(d Day) (year, month, day int) {
	if d < arithmeticStart(1, 1) {
		return 0, 0, 0
	}
	if d >= hijriMonthStart(firstUmmAlQura, 1) && d <= lastTableDay {
		if uq, err := hijri.CreateUmmAlQuraDate(time.Unix(int64(d)*secondsADay, 0).UTC()); err == nil {
			return int(uq.Year), int(uq.Month), int(uq.Day)
		}
	}
	return arithmeticOf(d)
}

// lastTableDay is 2077-11-16, 29 Dhu al-Hijja 1500.
const lastTableDay Day = 39401

// hijriMonthStart takes month 13 as the first month of the next year.
func hijriMonthStart(year, month int) Day {
	if month > 12 {
		year, month = year+1, month-12
	}
	switch {
	case year == lastUmmAlQura+1 && month == 1:
		return lastTableDay + 1
	case year < firstUmmAlQura || year > lastUmmAlQura:
		return arithmeticStart(year, month)
	}
	return fromTime(hijri.UmmAlQuraDate{Year: int64(year), Month: int64(month), Day: 1}.ToGregorian())
}

// arithmeticEpoch is 1 Muharram 1, which is 16 July 622 of the Julian calendar.
const arithmeticEpoch Day = -492148

// arithmeticStart is the first day of a month where months have 30 and 29 days in
// turn and eleven years of thirty have a day more.
func arithmeticStart(year, month int) Day {
	n := (year-1)*354 + (3+11*year)/30 + (59*(month-1)+1)/2
	return arithmeticEpoch.Add(n)
}

func arithmeticOf(d Day) (year, month, day int) {
	n := int(int64(d) - int64(arithmeticEpoch))
	year = (30*n + 10646) / 10631
	for month = 12; month > 1 && arithmeticStart(year, month) > d; month-- {
	}
	return year, month, int(d-arithmeticStart(year, month)) + 1
}
