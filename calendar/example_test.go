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

// Hijri dates are those of the Umm al-Qura calendar.
func ExampleFromHijri() {
	day, ok := calendar.FromHijri(1436, 9, 1)
	fmt.Println(day, ok)
	ramadan, _ := calendar.HijriMonth(1436, 9)
	fmt.Println(ramadan, ramadan.Days())
	// Output:
	// 2015-06-18 true
	// 2015-06-18/2015-07-16 29
}

// Parts of a month or a year, as papers name them.
func ExamplePartOf() {
	fmt.Println(calendar.PartOf(calendar.Month(2015, 7), calendar.Late))
	fmt.Println(calendar.PartOf(calendar.Year(2015), calendar.Early))
	// Output:
	// 2015-07-21/2015-07-31
	// 2015-01-01/2015-03-31
}
