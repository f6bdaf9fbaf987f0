package feed

import (
	"regexp"
	"strings"
	"time"
)

var layouts = []string{
	time.RFC1123Z, time.RFC1123, "Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST", "2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 MST",
	"Mon, 2 Jan 2006", "2 Jan 2006", "Mon, 02 Jan 06 15:04:05 -0700", "02 Jan 06 15:04 MST", "2006/01/02", "January 2, 2006",
}

var iso = regexp.MustCompile(`^(\d{4}-\d{2}-\d{2})(?:$|[T ])`)

// day reads the day as the publisher's clock showed it, "" where it is none.
func day(s string) string {
	s = strings.TrimSpace(s)
	if m := iso.FindStringSubmatch(s); m != nil {
		if _, err := time.Parse("2006-01-02", m[1]); err == nil {
			return m[1]
		}
	}
	for _, l := range layouts {
		if t, err := time.Parse(l, s); err == nil {
			return t.Format("2006-01-02")
		}
	}
	return ""
}
