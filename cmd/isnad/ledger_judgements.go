package main

import (
	"fmt"
	"strings"
	"time"

	"isnad/internal/locale"
	"isnad/internal/term"
	"isnad/ledger"
)

// listVerdict in the place of a verdict asks for the judgements instead.
const listVerdict = "list"

// recorded is a judgement with what its place in the chain tells.
type recorded struct {
	*ledger.Judgement
	Entry  int64       `json:"entry"`
	ID     ledger.Hash `json:"entry_id"`
	Stands bool        `json:"stands"` // not taken back, nor followed by another of the same person
}

// judgements shows what people decided, of a claim or an entity or of all.
func (c *ledgerCommand) judgements(about, asOf string) error {
	day, err := c.day(asOf)
	if err != nil {
		return err
	}
	l, err := c.openToRead()
	if err != nil {
		return err
	}
	defer l.Close()
	if found, err := l.Claim(c.Context(), about, ""); about != "" && err == nil {
		about = found.ID // the beginning of an id will do
	}
	v := ledger.View{AsOf: day}
	hold, err := l.Standing(c.Context(), about, v)
	if err != nil {
		return ledgerError(err, c.lang)
	}
	stands := map[int64]bool{}
	for _, j := range hold {
		stands[j.Entry] = true
	}
	all := []recorded{}
	for j, err := range l.Judgements(c.Context(), about, v) {
		if err != nil {
			return ledgerError(err, c.lang)
		}
		all = append(all, recorded{j, j.Entry, j.ID, stands[j.Entry]})
	}
	return c.print(all, func() error { return c.showJudgements(all) })
}

// showJudgements writes one judgement a line; those that do not stand are dim.
func (c *ledgerCommand) showJudgements(all []recorded) error {
	if len(all) == 0 {
		return c.line(locale.JudgeNone)
	}
	for _, j := range all {
		parts := []string{fmt.Sprintf("%6d", j.Entry), j.When.Format(time.DateOnly), c.style.Datum(j.Who), string(j.Verdict)}
		if j.Verdict == ledger.Undo {
			parts = append(parts, fmt.Sprint(j.Target))
		}
		for _, s := range []string{j.Claim, j.First, j.Second, string(j.Reason), j.Note} {
			if s != "" {
				parts = append(parts, c.style.Datum(s))
			}
		}
		line := strings.Join(parts, "  ")
		if !j.Stands && j.Verdict != ledger.Undo {
			line = c.style.Paint(term.Dim, line+"  ("+c.lang.Text(locale.JudgeOver)+")")
		}
		if _, err := fmt.Fprintln(c.env.stdout, line); err != nil {
			return err
		}
	}
	return nil
}
