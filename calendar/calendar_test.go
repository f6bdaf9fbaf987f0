package calendar

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestDayParts(t *testing.T) {
	for _, s := range []string{"1970-01-01", "1969-12-31", "2015-07-21", "2016-02-29", "1799-03-01", "0001-01-01", "9999-12-31"} {
		d, err := Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		if d.String() != s {
			t.Errorf("Parse(%q).String() = %q", s, d)
		}
		if d != Of(d.Date()) {
			t.Errorf("Of(Date()) of %s = %s", d, Of(d.Date()))
		}
		if want := d.time().Weekday(); d.Weekday() != want {
			t.Errorf("%s is a %s, got %s", s, want, d.Weekday())
		}
	}
	if Day(0).String() != "1970-01-01" {
		t.Error("the zero Day is not 1970-01-01")
	}
}

func TestParseRefuses(t *testing.T) {
	for _, s := range []string{"", "2015-7-1", "2015-02-30", "21/7/2015", "2015-07-21T00:00:00Z"} {
		if d, err := Parse(s); err == nil {
			t.Errorf("Parse(%q) = %s, want an error", s, d)
		}
	}
}

func TestAdd(t *testing.T) {
	tests := []struct {
		from   string
		months int
		want   string
	}{
		{"2015-07-31", -1, "2015-06-30"},
		{"2016-02-29", 12, "2017-02-28"},
		{"2015-01-31", 1, "2015-02-28"},
		{"2015-07-21", -18, "2014-01-21"},
	}
	for _, tt := range tests {
		d, _ := Parse(tt.from)
		if got := d.AddMonths(tt.months).String(); got != tt.want {
			t.Errorf("%s + %d months = %s, want %s", tt.from, tt.months, got, tt.want)
		}
	}
	if NoDay.Add(5) != NoDay || NoDay.AddMonths(1) != NoDay {
		t.Error("NoDay moved")
	}
	if got := Day(0).Add(1 << 40); got != 1<<31-1 {
		t.Errorf("an overflowing Add gives %d", got)
	}
}

func TestJSON(t *testing.T) {
	type record struct {
		Day   Day
		Time  Interval
		Exact Precision
		None  Day
	}
	r := record{Of(2015, 7, 21), Month(2015, 2), ByMonth, NoDay}
	b, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	want := `{"Day":"2015-07-21","Time":{"start":"2015-02-01","end":"2015-02-28"},"Exact":"month","None":null}`
	if string(b) != want {
		t.Errorf("got  %s\nwant %s", b, want)
	}
	var back record
	if err := json.Unmarshal(b, &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(r, back); diff != "" {
		t.Error(diff)
	}
	if err := json.Unmarshal([]byte(`"July"`), &back.Day); err == nil {
		t.Error("a Day was read from \"July\"")
	}
}

func TestUnits(t *testing.T) {
	tests := []struct {
		name string
		got  Interval
		want string
	}{
		{"month", Month(2016, 2), "2016-02-01/2016-02-29"},
		{"month carried over", Month(2015, 13), "2016-01-01/2016-01-31"},
		{"year", Year(2015), "2015-01-01/2015-12-31"},
		{"decade", Decade(1980), "1980-01-01/1989-12-31"},
		{"week of a Sunday", Week(Of(2015, 7, 19)), "2015-07-13/2015-07-19"},
		{"week of a Monday", Week(Of(2015, 7, 20)), "2015-07-20/2015-07-26"},
		{"early", Third(2015, 10, Early), "2015-10-01/2015-10-10"},
		{"middle", Third(2015, 10, Middle), "2015-10-11/2015-10-20"},
		{"late", Third(2015, 2, Late), "2015-02-21/2015-02-28"},
		{"early in a year", PartOf(Year(2015), Early), "2015-01-01/2015-03-31"},
		{"late in a decade", PartOf(Decade(1970), Late), "1977-01-01/1979-12-31"},
		{"middle of a week", PartOf(Week(Of(2015, 7, 20)), Middle), "2015-07-22/2015-07-24"},
		{"summer", InSeason(2014, Summer), "2014-06-01/2014-08-31"},
		{"winter", InSeason(2014, Winter), "2014-12-01/2015-02-28"},
	}
	for _, tt := range tests {
		if tt.got.String() != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, tt.got, tt.want)
		}
	}
}

func TestWeekdays(t *testing.T) {
	tuesday := Of(2015, 7, 21)
	if got := LastWeekday(tuesday, time.Tuesday); got != tuesday {
		t.Errorf("last Tuesday on a Tuesday: %s", got)
	}
	if got := LastWeekday(tuesday, time.Wednesday); got != Of(2015, 7, 15) {
		t.Errorf("last Wednesday: %s", got)
	}
	if got := NextWeekday(tuesday, time.Tuesday); got != Of(2015, 7, 28) {
		t.Errorf("next Tuesday on a Tuesday: %s", got)
	}
	if got, ok := NthWeekday(Month(2014, 9), time.Tuesday, 3); !ok || got != Of(2014, 9, 16) {
		t.Errorf("third Tuesday: %s %t", got, ok)
	}
	if got, ok := NthWeekday(Month(2013, 3), time.Monday, -1); !ok || got != Of(2013, 3, 25) {
		t.Errorf("last Monday: %s %t", got, ok)
	}
	if got, ok := NthWeekday(Month(2013, 3), time.Monday, 6); ok {
		t.Errorf("sixth Monday: %s", got)
	}
}

func TestIntervals(t *testing.T) {
	july := Month(2015, 7)
	since := Interval{Of(2015, 7, 20), NoDay}
	if v, ok := july.Intersect(since); !ok || v.String() != "2015-07-20/2015-07-31" {
		t.Errorf("intersection with an open interval: %s %t", v, ok)
	}
	if _, ok := july.Intersect(Month(2015, 8)); ok {
		t.Error("July meets August")
	}
	if v := july.Hull(Month(2015, 9)); v.String() != "2015-07-01/2015-09-30" {
		t.Errorf("hull: %s", v)
	}
	if v := july.Hull(since); v.End != NoDay {
		t.Errorf("hull with an open interval: %s", v)
	}
	if !Year(2015).Covers(july) || july.Covers(Year(2015)) || july.Covers(since) || !since.Covers(Month(2015, 8)) {
		t.Error("Covers is wrong")
	}
	if !july.Contains(Of(2015, 7, 31)) || july.Contains(NoDay) || july.Contains(Of(2015, 8, 1)) {
		t.Error("Contains is wrong")
	}
	if july.Days() != 31 || since.Days() != 0 {
		t.Error("Days is wrong")
	}
}

func TestParseInterval(t *testing.T) {
	for _, s := range []string{"2015-07-21", "2015-07-01/2015-07-31"} {
		if v, err := ParseInterval(s); err != nil || v.String() != s {
			t.Errorf("ParseInterval(%q) = %s, %v", s, v, err)
		}
	}
	for _, s := range []string{"", "2015", "2015-07-02/2015-07-01", "2015-07-02/"} {
		if v, err := ParseInterval(s); err == nil {
			t.Errorf("ParseInterval(%q) = %s, want an error", s, v)
		}
	}
}

func TestHijri(t *testing.T) {
	tests := []struct {
		y, m, d int
		want    string
	}{
		{1436, 9, 1, "2015-06-18"},
		{1436, 10, 1, "2015-07-17"},
		{1434, 12, 10, "2013-10-15"},
		{1440, 9, 1, "2019-05-06"},
		{1356, 1, 1, "1937-03-14"},
		{1500, 12, 30, "2077-11-16"},
		{1, 1, 1, "0622-07-19"},
	}
	for _, tt := range tests {
		got, ok := FromHijri(tt.y, tt.m, tt.d)
		if !ok || got.String() != tt.want {
			t.Errorf("%d-%d-%d = %s, want %s", tt.y, tt.m, tt.d, got, tt.want)
		}
	}
	for _, bad := range [][3]int{{1436, 9, 30}, {1436, 13, 1}, {0, 1, 1}, {1436, 1, 31}, {1 << 40, 1, 1}} {
		if d, ok := FromHijri(bad[0], bad[1], bad[2]); ok {
			t.Errorf("%v = %s, want none", bad, d)
		}
	}
}

func TestHijriBothWays(t *testing.T) {
	for d := Of(622, 7, 19); d < Of(2200, 1, 1); d += 11 {
		y, m, dd := HijriOf(d)
		if back, ok := FromHijri(y, m, dd); !ok || back != d {
			t.Fatalf("%s is %d-%d-%d, which is %s", d, y, m, dd, back)
		}
	}
	if y, _, _ := HijriOf(NoDay); y != 0 {
		t.Error("NoDay has a Hijri date")
	}
}

func TestMonthByName(t *testing.T) {
	tests := []struct {
		words []string
		want  MonthName
	}{
		{[]string{"يوليو"}, MonthName{Number: 7}},
		{[]string{"كانون", "الثاني"}, MonthName{Number: 1}},
		{[]string{"تشرين", "الاول"}, MonthName{Number: 10}},
		{[]string{"اب"}, MonthName{Number: 8, Ambiguous: true}},
		{[]string{"غشت"}, MonthName{Number: 8}},
		{[]string{"جانفي"}, MonthName{Number: 1}},
		{[]string{"دجنبر"}, MonthName{Number: 12}},
		{[]string{"رمضان"}, MonthName{Number: 9, System: Hijri, Ambiguous: true}},
		{[]string{"جمادي", "الاخرة"}, MonthName{Number: 6, System: Hijri}},
		{[]string{"sept"}, MonthName{Number: 9}},
		{[]string{"août"}, MonthName{Number: 8}},
	}
	for _, tt := range tests {
		got, ok := MonthByName(tt.words...)
		if !ok {
			t.Errorf("%q is not known", tt.words)
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q: %s", tt.words, diff)
		}
	}
	for _, no := range [][]string{nil, {""}, {"كانون"}, {"يوليو", "اب"}, {"a", "b", "c"}} {
		if m, ok := MonthByName(no...); ok {
			t.Errorf("%q gives %+v", no, m)
		}
	}
}
