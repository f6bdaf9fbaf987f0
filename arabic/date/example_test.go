package date_test

import (
	"fmt"

	"isnad/arabic"
	"isnad/arabic/date"
	"isnad/calendar"
)

func ExampleFind() {
	text := "بايع الفصيل التنظيم في تموز/يوليو 2014، وفي العام التالي انشق عنه قادته، وقتل أحدهم أمس الاثنين."
	toks := arabic.Tokenize(text)
	prev := calendar.None()
	for _, p := range date.Find(toks, calendar.Of(2015, 7, 21)) {
		days, ok := p.Resolve(prev)
		fmt.Println(text[toks[p.First].Start:toks[p.Last-1].End], days, p.Precision, p.Anchor)
		if ok {
			prev = days
		}
	}
	// Output:
	// تموز/يوليو 2014 2014-07-01/2014-07-31 month absolute
	// العام التالي 2015-01-01/2015-12-31 year previous
	// أمس الاثنين 2015-07-20 day publication
}

// The same phrase in news and in an appointment; a Hijri date; a span.
func ExampleOptions_Find() {
	ref := calendar.Of(2015, 7, 21) // a Tuesday
	for _, o := range []date.Options{{Published: ref}, {Published: ref, Forward: true}} {
		for _, p := range o.Find(arabic.Tokenize("يوم الخميس")) {
			fmt.Println(p.Interval)
		}
	}
	for _, text := range []string{"غرة رمضان 1436هـ", "بين 12 و15 حزيران/يونيو", "أواخر العام الماضي", "منذ ثلاثة أيام"} {
		for _, p := range date.Find(arabic.Tokenize(text), ref) {
			fmt.Println(text, p.Interval, p.Precision)
		}
	}
	// Output:
	// 2015-07-16
	// 2015-07-23
	// غرة رمضان 1436هـ 2015-06-18 day
	// بين 12 و15 حزيران/يونيو 2015-06-12/2015-06-15 span
	// أواخر العام الماضي 2014-10-01/2014-12-31 season
	// منذ ثلاثة أيام 2015-07-18/2015-07-21 day
}
