package page

import (
	"regexp"
	"strings"
	"time"

	"golang.org/x/net/html"

	"isnad/arabic"
	"isnad/arabic/date"
	"isnad/calendar"
)

// dayTags are the meta names that hold the day of publication, best first.
var dayTags = strings.Fields("article:published_time og:article:published_time article:published og:published_time datepublished publish-date publish_date publishdate " +
	"published_time pubdate parsely-pub-date sailthru.date dc.date.issued dcterms.issued dc.date dcterms.date dcterms.created dc.date.created cxenseparse:recs:publishtime date article.published article_date_original originalpublicationdate pdate ptime pubtime pub_date")

// day finds the day of publication: what machines are told first, then what people
// are shown near the title, then the address.
//
// whole is the table of the page before what stands beside the article was taken out:
// some templates call the line of the day so.
func (m *meta) day(t, whole *table, title *html.Node, o Options) (day, from string) {
	if d := machineDay(m.ld.published, o); d != "" {
		return d, "json-ld"
	}
	for _, k := range dayTags {
		if d := machineDay(m.tags[k], o); d != "" {
			return d, "meta"
		}
	}
	if d := timeElement(t, title, o); d != "" {
		return d, "time"
	}
	if d := nearTitle(t, title, o); d != "" {
		return d, "text"
	}
	if d := namedDay(t, title, o); d != "" {
		return d, "text"
	}
	for _, a := range []string{o.Address, m.canonical(address(o.Address))} {
		if d := addressDay(a, o); d != "" {
			return d, "address"
		}
	}
	if title == nil {
		return "", ""
	}
	if d := timeElement(whole.behind(title, namedReach), nil, o); d != "" {
		return d, "time"
	}
	if d := namedDay(whole, title, o); d != "" {
		return d, "text"
	}
	return "", ""
}

// machineLayouts are the forms of days in attributes that do not start as ISO does.
var machineLayouts = []string{time.RFC1123Z, time.RFC1123, "Mon, 2 Jan 2006 15:04:05 -0700", "January 2, 2006", "2 January 2006", "Jan 2, 2006", "2006/01/02", "2006/1/2", "20060102", "20060102150405", "Mon Jan 2 2006"}

var isoHead = regexp.MustCompile(`^\d{4}-\d{1,2}-\d{1,2}`)

// machineDay reads the day of an attribute as its writer's clock showed it.
func machineDay(s string, o Options) string {
	if s = strings.TrimSpace(s); s == "" {
		return ""
	}
	if h := isoHead.FindString(s); h != "" {
		if t, err := time.Parse("2006-1-2", h); err == nil {
			return o.plausible(t)
		}
		return ""
	}
	for _, l := range machineLayouts {
		if t, err := time.Parse(l, s); err == nil {
			return o.plausible(t)
		}
	}
	if len(s) >= 10 {
		// Of 05/29/2007 only the month can be first; of 05/06/2007 nothing tells.
		for _, l := range []string{"2006/01/02", "02/01/2006", "01/02/2006"} {
			t, err := time.Parse(l, s[:10])
			if err == nil && (l == "2006/01/02" || t.Day() > 12) {
				return o.plausible(t)
			}
		}
	}
	return ""
}

// plausible returns the day where news on the web may be of it.
func (o Options) plausible(t time.Time) string {
	now := o.Now
	if now.IsZero() {
		now = time.Now()
	}
	if t.Year() < 1994 || t.After(now.AddDate(0, 0, 2)) {
		return ""
	}
	return t.Format("2006-01-02")
}

// timeElement reads the first time element after the title, else the first of all;
// what a microformat marks as published counts as one.
func timeElement(t *table, title *html.Node, o Options) string {
	before, after := "", ""
	seen := title == nil
	t.each(func(r *row) bool {
		n := r.n
		seen = seen || n == title
		s := ""
		switch {
		case n.Type != html.ElementNode:
		case n.Data == "time":
			s = first(attr(n, "datetime"), attr(n, "content"))
		case strings.Contains(strings.ToLower(attr(n, "itemprop")), "datepublished"):
			s = first(attr(n, "content"), attr(n, "datetime"))
		case n.Data == "abbr" && strings.Contains(attr(n, "class"), "published"):
			s = attr(n, "title")
		}
		if d := machineDay(s, o); d != "" && seen && after == "" {
			after = d
		} else if d != "" && before == "" {
			before = d
		}
		return after == ""
	})
	return first(after, before)
}

// maxDayLine is the longest line, in words, that is looked at for a day beside the
// title; longer ones are sentences.
const maxDayLine = 22

// nearTitle looks at the short lines behind the title, then at those before it, the
// nearest first.
func nearTitle(t *table, title *html.Node, o Options) string {
	at, tail := 0, 0 // the rows behind the title start at tail
	for i := range t.rows {
		if title != nil && t.rows[i].n == title {
			at, tail = i, i+t.rows[i].nodes
			break
		}
	}
	left := 12
	for i := tail; i < len(t.rows) && left > 0; i++ {
		if d, short := t.lineDay(i, o); d != "" {
			return d
		} else if short {
			left--
		}
	}
	left = 6
	for i := at - 1; i >= 0 && left > 0; i-- {
		if d, short := t.lineDay(i, o); d != "" {
			return d
		} else if short {
			left--
		}
	}
	return ""
}

// dated names what shows when an article was published, as authors of templates call it.
var dated = regexp.MustCompile(`(?i)(^|[-_\s])(published|pubdate|pubtime|publish-?(date|time)|post-?(date|time)|posted(-on)?|entry-date|article-?date|date-?(line|time|stamp)?|timestamp|\w*withdate)($|[-_\s])`)

// namedReach is how many nodes behind the title are looked at: further down stand the
// days of other stories.
const namedReach = 120

// namedDay reads the first short element of such a name behind the title.
func namedDay(t *table, title *html.Node, o Options) (day string) {
	left := namedReach
	seen := title == nil
	t.each(func(r *row) bool {
		if seen = seen || r.n == title; !seen {
			return true
		}
		if left--; left < 0 || day != "" {
			return false
		}
		class := attr(r.n, "class")
		if class == "" || r.words == 0 || r.words > maxDayLine || !dated.MatchString(class) {
			return true
		}
		s := inlineText(r.n)
		day = first(machineDay(s, o), phraseDay(s, o))
		return day == ""
	})
	return day
}

// lineDay reads the day of the line in which a text stands; short tells that it is
// a line that may hold one. The parent's whole line tells more than a piece of it:
// 12 <b>March</b> 2014.
func (t *table) lineDay(i int, o Options) (day string, short bool) {
	n := t.rows[i].n
	if n.Type != html.TextNode || t.rows[i].words == 0 || inHead(n) {
		return "", false
	}
	s := n.Data
	if p := n.Parent; p != nil && fewer(p, 12) {
		s = inlineText(p)
	}
	if countWords(s) > maxDayLine {
		return "", false
	}
	return phraseDay(s, o), true
}

func inHead(n *html.Node) bool {
	return element(n.Parent, "head") || n.Parent != nil && element(n.Parent.Parent, "head")
}

var (
	notDay  = regexp.MustCompile(`تحديث|تعديل|اليوم:|حقوق|(?i:updated|modified|copyright|©|last edited)`)
	english = regexp.MustCompile(`(?i)\b(?:(\d{1,2})(?:st|nd|rd|th)?\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(\d{4})|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}))`)
)

// capital writes an ASCII word with one capital letter.
func capital(w string) string {
	if w == "" {
		return ""
	}
	return strings.ToUpper(w[:1]) + strings.ToLower(w[1:])
}

// phraseDay reads a single whole day out of a line that people are shown.
func phraseDay(s string, o Options) string {
	if !strings.ContainsAny(s, "0123456789٠١٢٣٤٥٦٧٨٩") || notDay.MatchString(s) {
		return ""
	}
	if m := english.FindStringSubmatch(s); m != nil {
		if t, err := time.Parse("2 Jan 2006", m[1]+m[5]+" "+capital(m[2]+m[4])+" "+m[3]+m[6]); err == nil {
			return o.plausible(t)
		}
	}
	for _, p := range date.Find(arabic.Tokenize(s), calendar.NoDay) {
		if p.Kind == date.Date && p.Resolved() && p.Interval.Start == p.Interval.End {
			t, err := time.Parse("2006-01-02", p.Interval.Start.String())
			if d := o.plausible(t); err == nil && d != "" {
				return d
			}
		}
	}
	return ""
}

// dayLines are how many lines of a paper are looked at for its day, and dayWords how many
// words a line that gives it may have: longer ones tell of days.
const (
	dayLines = 8
	dayWords = 7
)

// LineDay returns the ISO day that stands in a line of its own near the head of a text,
// as letters and statements have it; "" where there is none.
func LineDay(text string) string {
	n := 0
	for l := range strings.Lines(text) {
		if w := countWords(l); w > 0 && w <= dayWords {
			if d := phraseDay(strings.TrimSpace(l), Options{}); d != "" {
				return d
			}
		}
		if n++; n >= dayLines {
			break
		}
	}
	return ""
}

// headDay looks for a whole date at the head of the text, as datelines have it.
func headDay(text string, o Options) (day, from string) {
	head, _, _ := strings.Cut(text, "\n")
	if r := []rune(head); len(r) > 120 {
		head = string(r[:120])
	}
	if d := phraseDay(head, o); d != "" {
		return d, "text"
	}
	return "", ""
}

var inAddress = regexp.MustCompile(`[/\-_=](\d{4})[/\-_](\d{1,2})[/\-_](\d{1,2})(?:[/\-_.?&]|$)`)

func addressDay(a string, o Options) string {
	if m := inAddress.FindStringSubmatch(a); m != nil {
		if t, err := time.Parse("2006-1-2", m[1]+"-"+m[2]+"-"+m[3]); err == nil {
			return o.plausible(t)
		}
	}
	return ""
}
