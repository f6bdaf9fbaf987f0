package main

import (
	"fmt"
	"strings"

	"isnad/internal/locale"
	"isnad/internal/term"
	"isnad/picture"
)

// mostPlaces is how many places a sentence is shown with; more are counted.
const mostPlaces = 3

// quotes numbers the sentences of a view, so that each is shown once.
type quotes struct {
	all   []picture.Passage
	of    []int
	shown map[int]bool
}

func newQuotes(refs []picture.Ref) *quotes {
	q := &quotes{shown: map[int]bool{}}
	q.all, q.of = picture.Passages(refs)
	return q
}

// refs writes the numbers of sentences behind a line.
func (w *printer) refs(ns []int) string {
	return w.marks(picture.Numbers(w.quotes.of, ns))
}

// marks writes the numbers of sentences.
func (w *printer) marks(ns []int) string {
	if len(ns) == 0 {
		return ""
	}
	var out []string
	for _, n := range ns[:min(4, len(ns))] {
		out = append(out, fmt.Sprint(n))
	}
	if len(ns) > 4 {
		out = append(out, "…")
	}
	return w.style.Paint(term.Dim, " ["+strings.Join(out, ", ")+"]")
}

// passage shows a sentence with where it stands, unless it was shown before.
func (w *printer) passage(n int) {
	if w.quotes.shown[n] {
		return
	}
	w.quotes.shown[n] = true
	p := &w.quotes.all[n-1]
	mark := fmt.Sprintf("[%d]", n)
	for i := range p.Places[:min(mostPlaces, len(p.Places))] {
		w.line("    " + mark + " " + w.style.Paint(term.Dim, w.place(&p.Places[i])))
		mark = strings.Repeat(" ", len(mark))
	}
	if more := len(p.Places) - mostPlaces; more > 0 {
		w.line("    " + mark + " " + w.style.Paint(term.Dim, fmt.Sprintf("+ %d", more)))
	}
	w.line("        " + w.style.Datum(cutText(p.Text, 260)))
}

// mostUnder is how many sentences are shown under one line of an answer.
const mostUnder = 3

// under shows the first sentences of a line that were not shown before.
func (w *printer) under(ns []int) {
	for _, n := range ns[:min(mostUnder, len(ns))] {
		w.passage(n)
	}
	if n := len(ns) - mostUnder; n > 0 {
		w.line("    " + w.style.Paint(term.Dim, fmt.Sprintf("+ %d", n)))
	}
}

// mostThrough is how many publishers are named that carry a source.
const mostThrough = 3

// standing says how far a source stands by itself: its independent texts, what comes over
// one source more, what it denies, and who carries it.
func (w *printer) standing(s *picture.Source) []string {
	out := []string{w.lang.Count(locale.Texts, s.Wires)}
	if s.Hearsay > 0 {
		out = append(out, w.lang.Text(locale.SourceHearsay, s.Hearsay))
	}
	if s.Denies > 0 {
		out = append(out, w.lang.Text(locale.SourceDenies, s.Denies))
	}
	if n := len(s.Through); n > 0 {
		names := make([]string, 0, mostThrough)
		for _, t := range s.Through[:min(mostThrough, n)] {
			names = append(names, w.style.Datum(t))
		}
		through := strings.Join(names, " · ")
		if n > mostThrough {
			through += fmt.Sprintf(" + %d", n-mostThrough)
		}
		out = append(out, w.lang.Text(locale.SourceThrough, through))
	}
	return out
}

// place says where a sentence stands.
func (w *printer) place(r *picture.Ref) string {
	var where []string
	if r.Publisher != "" {
		where = append(where, w.style.Datum(r.Publisher))
	}
	if r.Published.Known() {
		where = append(where, r.Published.String())
	}
	return strings.Join(append(where, w.style.Datum(shortID(r.Document)), fmt.Sprintf("%d–%d", r.Evidence.Start, r.Evidence.End)), " · ")
}
