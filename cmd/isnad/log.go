package main

import (
	"encoding/json"
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

	documents int
	json      bool              // one object a line instead of sentences
	left      []*source.Problem // the first that were left out, to be listed again after long work
}

// mostListed is how many of those left out are listed at the end, and longRun how many
// documents make the list worth it: of a short run they still stand above.
const (
	mostListed = 20
	longRun    = 50
)

func (l *log) line(s string) { fmt.Fprintln(l.w, s) }

func (l *log) problem(p *source.Problem) {
	if p.Skipped {
		l.skipped++
		if len(l.left) < mostListed {
			l.left = append(l.left, p)
		}
	}
	if l.json {
		l.object(jsonProblem{p.Input, p.Line, p.Skipped, p.Sentence(l.lang, nil)})
		return
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
	if l.json {
		l.object(jsonSummary{l.documents, l.skipped})
		return
	}
	for _, k := range l.order {
		if n := l.told[k] - mostAlike; n > 0 {
			l.line(l.style.Paint(term.Yellow, "isnad:") + " " + l.lang.Text(locale.MoreSuch, n, l.last[k].Sentence(l.lang, l.style.Datum)))
		}
	}
	if len(l.left) > 0 && l.documents >= longRun {
		l.line(l.style.Paint(term.Red, "isnad:") + " " + l.lang.Text(locale.NotRead))
		for _, p := range l.left {
			l.line("  " + p.Sentence(l.lang, l.style.Datum))
		}
	}
	if l.skipped > 0 {
		l.line(l.style.Paint(term.Red, "isnad:") + " " + l.lang.Count(locale.SkippedInputs, l.skipped))
	}
}

// jsonProblem and jsonSummary are what --json writes.
type jsonProblem struct {
	Input   string `json:"input"`
	Line    int    `json:"line,omitempty"`
	Skipped bool   `json:"skipped"` // something was left out
	Message string `json:"message"`
}

type jsonSummary struct {
	Documents int `json:"documents"`
	Skipped   int `json:"skipped"`
}

func (l *log) object(v any) {
	if b, err := json.Marshal(v); err == nil {
		l.line(string(b))
	}
}
