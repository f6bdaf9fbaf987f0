package date

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"isnad/arabic"
	"isnad/calendar"
)

// sharedFile opens a file of the shared corpora, which are not part of the house.
func sharedFile(t *testing.T, name string) *os.File {
	root := os.Getenv("ISNAD_SHARED")
	if root == "" {
		dir, err := os.Getwd()
		for err == nil && dir != filepath.Dir(dir) {
			if _, e := os.Stat(filepath.Join(dir, "go.mod")); e == nil {
				break
			}
			dir = filepath.Dir(dir)
		}
		root = filepath.Join(dir, "..", "shared")
	}
	f, err := os.Open(filepath.Join(root, name))
	if err != nil {
		t.Skipf("no shared corpora (%v): set ISNAD_SHARED to their folder to run this test", err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

var threePart = regexp.MustCompile(`\((\d+), (\d+), (\d+), \d+, \d+, \d+\)`)

// wanted is a value of the corpus as days: a point of some grain is its whole unit, an
// interval is half-open there and closed here.
func wanted(value string) (calendar.Interval, bool) {
	var days []calendar.Day
	for _, m := range threePart.FindAllStringSubmatch(value, -1) {
		y, _ := strconv.Atoi(m[1])
		mo, _ := strconv.Atoi(m[2])
		d, _ := strconv.Atoi(m[3])
		days = append(days, calendar.Of(y, mo, d))
	}
	switch {
	case len(days) == 2:
		return calendar.Interval{Start: days[0], End: days[1] - 1}, true
	case len(days) != 1:
		return calendar.None(), false
	case strings.Contains(value, "Week"):
		return unitAt(days[0], week, 0, time.Monday), true
	case strings.Contains(value, "Month"):
		return unitAt(days[0], month, 0, time.Monday), true
	case strings.Contains(value, "Year"):
		return unitAt(days[0], year, 0, time.Monday), true
	}
	return calendar.Single(days[0]), true
}

// unmet lists the phrases that are not to give the corpus's value, and why.
var unmet = map[string]string{
	"2/2013":          "we give the whole month, there its first day",
	"نص شهر ثلاث":     "the middle of a month is its days 11–20 here, its 15th there",
	"منتصف اذار":      "the middle of a month is its days 11–20 here, its 15th there",
	"في نصف شهر مارس": "the middle of a month is its days 11–20 here, its 15th there",
	"بداية شهر 3":     "the beginning of a month is its days 1–10 here, its 1st there",
	"من اسبوع":        "spoken: in news من before a unit is seldom \"ago\"",
	"ثالث ثلاثاء بعد كريسماس 2014": "counting weekdays from a feast is not read",
}

// TestConformance reads the phrases of a public corpus. Its readers make appointments:
// a bare day is the coming one, and the date told before is the reference day.
func TestConformance(t *testing.T) {
	ref := calendar.Of(2013, 2, 12)
	rows, good := 0, 0
	for s := bufio.NewScanner(sharedFile(t, "corpora/dates/duckling_ar.tsv")); s.Scan(); {
		col := strings.Split(s.Text(), "\t")
		if strings.HasPrefix(s.Text(), "#") || len(col) != 3 {
			continue
		}
		rows++
		want, ok := wanted(col[1])
		if !ok {
			t.Errorf("no value in %q", s.Text())
		}
		if got := readOne(col[2], ref); got == want.String() {
			good++
		} else if why := unmet[col[2]]; why != "" {
			t.Logf("not met: %s: got %s, there %s: %s", col[2], got, want, why)
		} else {
			t.Errorf("%s: got %s, want %s", col[2], got, want)
		}
	}
	t.Logf("%d of %d phrases (%.1f %%)", good, rows, 100*float64(good)/float64(rows))
	if good*10 < rows*9 {
		t.Errorf("fewer than 90 %% of the phrases give their value")
	}
}

// readOne returns the days of the only phrase of a text.
func readOne(text string, ref calendar.Day) string {
	found := Options{Published: ref, Forward: true, WeekStart: time.Monday}.Find(arabic.Tokenize(text))
	if len(found) != 1 {
		return fmt.Sprintf("%d phrases", len(found))
	}
	v, ok := found[0].Resolve(calendar.Single(ref))
	if !ok {
		return found[0].Kind.String() + " unresolved"
	}
	return v.String()
}
