package main

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"isnad/calendar"
	"isnad/internal/locale"
	"isnad/internal/term"
	"isnad/internal/wording"
	"isnad/picture"
)

// printer writes a picture for a terminal; the first error is kept.
type printer struct {
	w      io.Writer
	lang   locale.Lang
	style  term.Style
	quotes *quotes
	err    error
}

func (w *printer) line(s string) {
	if w.err == nil {
		_, w.err = fmt.Fprintln(w.w, s)
	}
}

func (w *printer) heading(s string) { w.line(w.style.Paint(term.Bold, term.Escape(s))) }

// section opens a part of the picture with an empty line before it.
func (w *printer) section(k locale.Key) {
	w.line("")
	w.line(w.style.Paint(term.Cyan, w.lang.Text(k)))
}

// cutText shortens a sentence at a space.
func cutText(s string, most int) string {
	s = strings.Join(strings.Fields(s), " ")
	r := []rune(s)
	if len(r) <= most {
		return s
	}
	for most > 0 && r[most] != ' ' {
		most--
	}
	return string(r[:most]) + " …"
}

// writePicture writes the whole picture in sections.
func writePicture(out io.Writer, p *picture.Picture, l locale.Lang, style term.Style) error {
	w := &printer{w: out, lang: l, style: style, quotes: newQuotes(p.Refs)}
	w.heading(picture.Label(p.Subject, l))
	for _, s := range p.Summary {
		w.line("  " + term.Escape(s.In(l)) + w.refs(s.Refs))
	}
	w.offices(p)
	w.flows(p)
	w.ground(p)
	w.events(p)
	w.disputes(p)
	w.sources(p)
	w.references()
	return w.err
}

func (w *printer) offices(p *picture.Picture) {
	if len(p.Offices) == 0 {
		return
	}
	w.section(locale.SectionOffices)
	for _, t := range p.Offices {
		name := picture.Label(p.Entities[t.Person.Entity], w.lang)
		span := ""
		if t.From.Known() {
			span = t.From.String() + " – " + t.To.String()
		}
		if t.End != "" {
			span += " (" + w.lang.Text(endKey(t.End)) + ")"
		}
		w.line(fmt.Sprintf("  %-12s %s · %s  %s%s", picture.OfficeName(w.lang, t.Office), w.style.Datum(name), w.style.Datum(picture.Label(p.Entities[t.Group], w.lang)), span, w.refs(t.Refs)))
	}
}

func endKey(end string) locale.Key {
	switch end {
	case "dismiss":
		return locale.EndDismiss
	case "former":
		return locale.EndFormer
	case "renounce", "defect":
		return locale.EndLeft
	}
	return locale.EndDead
}

func (w *printer) flows(p *picture.Picture) {
	if len(p.Flows) == 0 {
		return
	}
	w.section(locale.SectionFlows)
	for _, x := range p.Flows {
		var parts []string
		for _, end := range []string{x.From, x.To} {
			if end == "" {
				parts = append(parts, "?")
			} else {
				parts = append(parts, w.style.Datum(picture.Label(p.Entities[end], w.lang)))
			}
		}
		w.line(fmt.Sprintf("  %s  %s: %s → %s%s", dayText(x.When, x.Told), w.style.Datum(x.Who.Text), parts[0], parts[1], w.refs(x.Refs)))
	}
}

// dayText shows a time in a fixed width; ~ marks the day of the first report.
func dayText(v *calendar.Interval, told calendar.Day) string {
	if v != nil && v.Days() <= 400 {
		if v.Start == v.End {
			return v.Start.String() + "  "
		}
		return v.Start.String() + "… "
	}
	if told.Known() {
		return "~" + told.String() + " "
	}
	return "     ?      "
}

func (w *printer) ground(p *picture.Picture) {
	if len(p.Ground) == 0 {
		return
	}
	w.section(locale.SectionGround)
	for _, g := range p.Ground {
		sign, paint := "−", term.Red
		if g.Gain {
			sign, paint = "+", term.Green
		}
		other := ""
		if g.Other != "" {
			other = " ↔ " + w.style.Datum(picture.Label(p.Entities[g.Other], w.lang))
		}
		day := "     ?     "
		switch {
		case g.Exact:
			day = g.Day.String() + " "
		case g.Day.Known():
			day = "~" + g.Day.String()
		}
		w.line(fmt.Sprintf("  %s %s %s%s%s", day, w.style.Paint(paint, sign), w.style.Datum(g.Place.Text), other, w.refs(g.Refs)))
	}
}

func (w *printer) events(p *picture.Picture) {
	if len(p.Events) == 0 {
		return
	}
	w.section(locale.SectionTimeline)
	before := ""
	for i := range p.Events {
		e := &p.Events[i]
		marks := w.refs(e.Refs)
		if same := e.Sentence.English + marks; same == before {
			continue // told twice in one sentence
		} else {
			before = same
		}
		w.line(fmt.Sprintf("  %s %s  %s%s", dayText(e.When, e.Told), w.style.Paint(statusPaint(e.Status), wording.TypeName(w.lang, e.Type)), term.Escape(e.Sentence.In(w.lang)), marks))
		if told := picture.CountTold(w.lang, e.Count); told != "" {
			w.line("               " + w.style.Paint(term.Dim, told))
		}
	}
	if n := p.Totals.Events - len(p.Events); n > 0 {
		w.line("  " + w.lang.Text(locale.MoreEvents, n))
	}
}

func statusPaint(s picture.Status) term.Paint {
	switch s {
	case picture.Denied, picture.Disputed:
		return term.Red
	case picture.Uncertain, picture.Unrealised:
		return term.Yellow
	}
	return term.Green
}

func (w *printer) disputes(p *picture.Picture) {
	if len(p.Disputes) == 0 {
		return
	}
	w.section(locale.SectionDisputes)
	for _, x := range p.Disputes {
		w.line("  " + term.Escape(x.Question.In(w.lang)))
		for _, c := range x.Camps {
			w.line("    – " + term.Escape(c.Answer.In(w.lang)) + " (" + w.lang.Count(locale.Texts, c.Texts) + ")" + w.refs(c.Refs))
		}
	}
}

func (w *printer) sources(p *picture.Picture) {
	w.section(locale.SectionSources)
	for _, s := range p.Sources[:min(20, len(p.Sources))] {
		w.line(fmt.Sprintf("  %5d  %s  (%s)", s.Claims, w.style.Datum(cmp.Or(s.Name, w.lang.Text(locale.UnknownPublisher))), strings.Join(w.standing(&s), w.lang.Text(locale.ListComma))))
	}
}

func (w *printer) references() {
	w.section(locale.SectionRefs)
	for i := range w.quotes.all {
		w.passage(i + 1)
	}
}
