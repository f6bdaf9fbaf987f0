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
