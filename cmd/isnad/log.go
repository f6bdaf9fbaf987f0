package main

import (
	"fmt"
	"io"

	"isnad/internal/locale"
	"isnad/internal/term"
	"isnad/source"
)

// mostAlike bounds how many problems of one kind are told one by one.
const mostAlike = 50

// log tells problems on standard error and counts them.
type log struct {
	w       io.Writer
	lang    locale.Lang
	style   term.Style
	told    map[locale.Key]int
	last    map[locale.Key]*source.Problem // kept to name what "and N more" are like
	order   []locale.Key
	skipped int
}

func (l *log) line(s string) { fmt.Fprintln(l.w, s) }

func (l *log) problem(p *source.Problem) {
	if p.Skipped {
		l.skipped++
	}
	if l.told[p.Key]++; l.told[p.Key] == 1 {
		l.order = append(l.order, p.Key)
	}
	if l.told[p.Key] > mostAlike {
		if l.last == nil {
			l.last = map[locale.Key]*source.Problem{}
		}
		l.last[p.Key] = p
		return
	}
	l.line(l.sentence(p))
}

func (l *log) sentence(p *source.Problem) string {
	paint := term.Yellow
	if p.Skipped {
		paint = term.Red
	}
	return l.style.Paint(paint, "isnad:") + " " + p.Sentence(l.lang, l.style.Datum)
}

// finish tells what was not told one by one, and how much was left out.
func (l *log) finish() {
	for _, k := range l.order {
		if n := l.told[k] - mostAlike; n > 0 {
			l.line(l.style.Paint(term.Yellow, "isnad:") + " " + l.lang.Text(locale.MoreSuch, n, l.last[k].Sentence(l.lang, l.style.Datum)))
		}
	}
	if l.skipped > 0 {
		l.line(l.style.Paint(term.Red, "isnad:") + " " + l.lang.Count(locale.SkippedInputs, l.skipped))
	}
}
