package date

import (
	"time"

	"isnad/calendar"
)

// spec is a date as the text gives it: any of its parts may be missing.
type spec struct {
	weekday  int // 0 Sunday … 6; -1 not given
	day      int // 1–31; 0 not given
	lastDay  int // end of a range of days of one month; 0 none
	month    int // 1–12; 0 not given
	hijri    bool
	year     int   // 0 not given
	yearMove int   // with hasMove: years from that of publication (من العام الماضي)
	hasMove  bool  //
	night    bool  // ليل الخميس الجمعة: the day and the next
	mod      class // last, next or current, said of the weekday or month
	share    int   // with shares: which of them, from 1 (النصف الأول)
	shares   int   // into how many the span is cut; 0 none
	part     int   // calendar.Part; -1 none
	offset   int   // with hasOff: days from that of publication (أمس)
	hasOff   bool
	nth      int // nth weekday, or week, of its month or year; -1 the last
	nthUnit  unit
	season   int // calendar.Season; -1 none
	box      rel // with hasBox: the unit in which the rest lies (من الشهر الجاري)
	hasBox   bool
	bareBox  bool              // the unit stands without an adjective: نهاية الأسبوع
	given    calendar.Interval // with hasGiven: the days themselves (a holiday, a decade)
	hasGiven bool
	exact    calendar.Precision // of given
	anchored bool               // given leans on the day of publication
}

func newSpec() spec { return spec{weekday: -1, part: -1, season: -1} }

// yearOnly reports whether the spec is a year and no more.
func (s *spec) yearOnly() bool {
	return s.year > 0 && s.month == 0 && s.day == 0 && s.weekday < 0 && s.season < 0 && s.part < 0 && s.shares == 0 && !s.hasBox
}

// rel is a whole unit counted from a date: الشهر الماضي.
type rel struct {
	unit     unit
	n        int
	previous bool // counted from the date told before, not from publication
}

// days of the value and how exact it is.
type value struct {
	days   calendar.Interval
	exact  calendar.Precision
	anchor Anchor
	shift  shift
}

func (f *finder) phrase(i, j int, s spec) Phrase {
	v := f.resolve(s)
	return Phrase{First: i, Last: j, Interval: v.days, Precision: v.exact, Anchor: v.anchor, shift: v.shift.weeks(f.WeekStart)}
}

// resolve works out which days are meant.
func (f *finder) resolve(s spec) value {
	v := f.whole(s)
	if s.shares > 0 {
		v.days, v.exact = cut(v.days, s.share, s.shares), calendar.BySeason
	}
	if s.part < 0 {
		return v
	}
	v.shift.part = s.part + 1
	switch v.exact {
	case calendar.ByMonth:
		v.exact = calendar.ByThird
	case calendar.ByYear:
		v.exact = calendar.BySeason
	default:
		v.exact = calendar.BySpan
	}
	if v.days.Known() {
		v.days = calendar.PartOf(v.days, calendar.Part(s.part))
		if s.bareBox && s.box.unit == week && v.days.Start > f.Published && !f.Forward {
			v.days = v.days.Add(-7) // نهاية الأسبوع is the last one
		}
	}
	return v
}

func (f *finder) whole(s spec) value {
	switch {
	case s.hasGiven:
		a := Absolute
		if s.anchored {
			a = FromPublication
		}
		return value{days: s.given, exact: s.exact, anchor: a}
	case s.month > 0 && (s.day > 0 || s.nth == 0 || s.weekday >= 0 || s.nthUnit > 0):
		return f.inMonth(s)
	case s.hasOff && s.weekday >= 0 && f.Published.Known():
		// A paper is dated a day or two after its pages: the name of the day wins.
		d := calendar.LastWeekday(f.Published.Add(s.offset), time.Weekday(s.weekday))
		f.behind[f.Published.Add(s.offset)-d]++
		return value{days: calendar.Single(d), exact: calendar.ByDay, anchor: FromPublication}
	case s.hasOff:
		return value{days: calendar.Single(f.Published.Add(s.offset)), exact: calendar.ByDay, anchor: FromPublication}
	case s.hasBox:
		return f.inBox(s)
	case s.season >= 0:
		return f.inSeason(s)
	case s.year > 0:
		return f.inYear(s)
	case s.weekday >= 0 && s.day > 0:
		return f.weekdayOfMonth(s)
	case s.weekday >= 0:
		d := f.weekday(time.Weekday(s.weekday), s.mod)
		if s.night && d.Known() {
			return value{days: calendar.Interval{Start: d, End: d.Add(1)}, exact: calendar.BySpan, anchor: FromPublication}
		}
		return value{days: calendar.Single(d), exact: calendar.ByDay, anchor: FromPublication}
	}
	return value{days: calendar.None()}
}

// inYear is a year alone.
func (f *finder) inYear(s spec) value {
	if s.hijri {
		days, _ := calendar.HijriYear(s.year)
		return value{days: days, exact: calendar.ByYear}
	}
	return value{days: calendar.Year(s.year), exact: calendar.ByYear}
}

func (f *finder) inSeason(s spec) value {
	v := value{exact: calendar.BySeason, anchor: FromPublication, days: calendar.None()}
	if s.year > 0 {
		v.anchor = Absolute
		v.days = calendar.InSeason(s.year, calendar.Season(s.season))
		return v
	}
	if f.Published.Known() {
		v.days, _ = f.choose(s, func(y int) (calendar.Interval, bool) {
			return calendar.InSeason(y, calendar.Season(s.season)), true
		})
	}
	return v
}

// weekday is the day of the week that a text means.
func (f *finder) weekday(w time.Weekday, mod class) calendar.Day {
	d := f.Published
	switch {
	case !d.Known():
		return d
	case mod == lastAdj:
		return calendar.LastWeekday(d.Add(-1), w)
	case mod == nextAdj || mod != currentAdj && f.Forward:
		return calendar.NextWeekday(d, w)
	}
	return calendar.LastWeekday(d, w)
}

// weekdayOfMonth is السبت السادس عشر: the nearest month in which they agree.
func (f *finder) weekdayOfMonth(s spec) value {
	v := value{days: calendar.None(), exact: calendar.ByDay, anchor: FromPublication}
	if !f.Published.Known() {
		return v
	}
	y, m, _ := f.Published.Date()
	for k := range 12 {
		mm := m - k
		if f.Forward {
			mm = m + k
		}
		d := calendar.Month(y, mm).Start.Add(s.day - 1)
		_, _, dom := d.Date()
		late := d > f.Published && !f.Forward
		if dom == s.day && int(d.Weekday()) == s.weekday && !late {
			v.days = calendar.Single(d)
			return v
		}
	}
	return v
}

// inBox is something within a relative unit: الخامس من الشهر الجاري.
func (f *finder) inBox(s spec) value {
	v := value{exact: precisionOf(s.box.unit), anchor: FromPublication, days: calendar.None()}
	if s.day > 0 || s.weekday >= 0 {
		v.exact = calendar.ByDay
	}
	if s.box.previous {
		v.anchor = FromPrevious
		v.shift = shift{unit: s.box.unit, min: s.box.n, max: s.box.n, whole: true, day: s.day, month: s.month, weekday: s.weekday + 1}
		return v
	}
	if f.Published.Known() {
		v.days = within(f.unit(s.box.unit, s.box.n), s, f.WeekStart)
	}
	return v
}

// within narrows a span to the day or weekday that s names in it.
func within(box calendar.Interval, s spec, weekStart time.Weekday) calendar.Interval {
	switch {
	case s.weekday >= 0 && s.day == 0:
		if d, ok := calendar.NthWeekday(box, time.Weekday(s.weekday), max(s.nth, 1)); ok && s.nth >= 0 {
			return calendar.Single(d)
		}
		d, _ := calendar.NthWeekday(box, time.Weekday(s.weekday), s.nth)
		return calendar.Single(d)
	case s.day > 0:
		end := max(s.day, s.lastDay)
		if box.Start.Add(end-1) <= box.End {
			return calendar.Interval{Start: box.Start.Add(s.day - 1), End: box.Start.Add(end - 1)}
		}
		return calendar.None()
	case s.nth != 0 && s.nthUnit == day:
		if s.nth < 0 {
			return calendar.Single(box.End)
		}
		return calendar.Single(box.Start.Add(s.nth - 1))
	case s.nth != 0 && s.nthUnit == week:
		return nthWeek(box, s.nth, weekStart)
	}
	return box
}

// nthWeek counts the weeks that lie in a span whole.
func nthWeek(box calendar.Interval, n int, weekStart time.Weekday) calendar.Interval {
	if n < 0 {
		return calendar.WeekFrom(calendar.LastWeekday(box.End, (weekStart+6)%7), weekStart)
	}
	d, _ := calendar.NthWeekday(box, weekStart, n)
	return calendar.WeekFrom(d, weekStart)
}
