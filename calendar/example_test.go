package calendar_test

import (
	"fmt"

	"isnad/calendar"
)

func Example() {
	day, _ := calendar.Parse("2015-07-21")
	fmt.Println(day.Weekday(), calendar.Week(day), calendar.Month(2015, 7))
	fmt.Println(calendar.HijriOf(day))
	// Output:
	// Tuesday 2015-07-20/2015-07-26 2015-07-01/2015-07-31
	// 1436 10 5
}

func ExampleMonthByName() {
	m, ok := calendar.MonthByName("شتنبر")
	fmt.Println(m.Number, ok)
	// Output: 9 true
}
