package main

import (
	"fmt"
	"strings"

	"isnad/claim"
	"isnad/internal/locale"
	"isnad/internal/term"
	"isnad/lexicon"
)

// explainer shows which row of which data file made a claim, and what was not taken.
type explainer struct {
	p      *plain
	frames map[string]*lexicon.Frame // by name
}

func newExplainer(p *plain, lex *lexicon.Lexicon) *explainer {
	e := &explainer{p: p, frames: make(map[string]*lexicon.Frame, len(lex.Frames))}
	for i := range lex.Frames {
		e.frames[lex.Frames[i].Name] = &lex.Frames[i]
	}
	return e
}

// rule shows the words, the frame's name and row, and its gloss.
func (e *explainer) rule(_ result, c *claim.Claim) {
	p := e.p
	where, gloss := e.row(c.Rule)
	line := fmt.Sprintf("      «%s»  %s %s  %s", p.style.Datum(c.Trigger.Text), p.lang.Text(locale.Rule), p.style.Datum(c.Rule), where)
	if gloss != "" {
		line += "  " + p.style.Datum(gloss)
	}
	fmt.Fprintln(p.w, p.style.Paint(term.Dim, line))
}

// row returns where the frame of that name stands, and what it means.
func (e *explainer) row(rule string) (where, gloss string) {
	if f := e.frames[rule]; f != nil {
		return f.Line.String(), f.Gloss
	}
	return e.p.lang.Text(locale.RuleBuiltIn), ""
}

// lost lists the candidate readings of a document that were not taken.
func (e *explainer) lost(r result) {
	p := e.p
	for _, l := range r.lost {
		if l.Start < 0 || l.End > len(r.Doc.Text) || l.Start >= l.End {
			continue
		}
		where, _ := e.row(l.Rule)
		word := strings.Join(strings.Fields(r.Doc.Text[l.Start:l.End]), " ")
		line := fmt.Sprintf("  %s  «%s»  %s  %s: %s", p.lang.Text(locale.LostReading), p.style.Datum(word), p.style.Datum(l.Rule), where, l.Why)
		fmt.Fprintln(p.w, p.style.Paint(term.Dim, line))
	}
}
