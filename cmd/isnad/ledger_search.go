package main

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"isnad/claim"
	"isnad/internal/locale"
	"isnad/internal/term"
	"isnad/internal/wording"
	"isnad/ledger"
)

// searchOptions are the flags of isnad search.
type searchOptions struct {
	ledgerOptions
	types, groups, sources []string
	publisher              string
	since, until, asOf     string
	reader                 string
	limit                  int
}

// newSearch builds isnad search.
func newSearch(env environment, lang locale.Lang) *cobra.Command {
	var o searchOptions
	c := newLedgerCommand(env, lang, "search WORDS...", locale.SearchShort, locale.SearchLong, 1, 1000, &o.ledgerOptions, func(c *ledgerCommand, args []string) error {
		return c.search(&o, strings.Join(args, " "))
	})
	f := c.Flags()
	f.StringArrayVar(&o.types, "type", nil, lang.Text(locale.FlagSearchType))
	f.StringArrayVar(&o.groups, "group", nil, lang.Text(locale.FlagSearchGroup))
	f.StringArrayVar(&o.sources, "source", nil, lang.Text(locale.FlagSearchSource))
	f.StringVar(&o.publisher, "publisher", "", lang.Text(locale.FlagSearchPublisher))
	f.StringVar(&o.since, "since", "", lang.Text(locale.FlagSearchSince))
	f.StringVar(&o.until, "until", "", lang.Text(locale.FlagSearchUntil))
	f.IntVar(&o.limit, "limit", 20, lang.Text(locale.FlagSearchLimit))
	f.StringVar(&o.asOf, "as-of", "", lang.Text(locale.FlagLedgerAsOf))
	f.StringVar(&o.reader, "reader", "", lang.Text(locale.FlagReaderVersion))
	return c
}

func (c *ledgerCommand) search(o *searchOptions, words string) error {
	s, err := c.searchOf(o, words)
	if err != nil {
		return err
	}
	l, err := c.openToRead()
	if err != nil {
		return err
	}
	defer l.Close()
	for _, g := range o.groups {
		ids, err := l.EntitiesCalled(c.Context(), g)
		if err != nil {
			return ledgerError(err, c.lang)
		}
		if len(ids) == 0 {
			return &exitError{exitSkipped, fmt.Errorf("%s", c.lang.Text(locale.UsageGroup, g))}
		}
		s.Entities = append(s.Entities, ids...)
	}
	res, err := l.Search(c.Context(), s)
	if ledger.CodeOf(err) == ledger.ErrOlder { // the index has to be made anew first
		w, werr := c.open(ledger.Options{})
		if werr != nil {
			return werr
		}
		defer w.Close()
		res, err = w.Search(c.Context(), s)
	}
	if err != nil {
		return ledgerError(err, c.lang)
	}
	if err := c.print(res, func() error { return c.showResults(res) }); err != nil {
		return err
	}
	if len(res.Hits) == 0 && len(res.Entities) == 0 {
		return &exitError{code: exitSkipped}
	}
	return nil
}

// searchOf checks the flags.
func (c *ledgerCommand) searchOf(o *searchOptions, words string) (s ledger.Search, err error) {
	s.Text, s.Sources, s.Publisher, s.Reader = words, o.sources, o.publisher, o.reader
	if s.Limit = o.limit; s.Limit < 1 {
		return s, usagef("--limit: %d", o.limit)
	}
	for _, name := range o.types {
		t, err := claim.ParseType(name)
		if err != nil {
			return s, usagef("--type: %w", err)
		}
		s.Types = append(s.Types, t)
	}
	var e1, e2, e3 error
	s.From, e1 = c.day(o.since)
	s.To, e2 = c.day(o.until)
	s.AsOf, e3 = c.day(o.asOf)
	return s, cmp.Or(e1, e2, e3)
}

func (c *ledgerCommand) showResults(res *ledger.Results) error {
	var b strings.Builder
	for i := range res.Hits {
		c.showHit(&b, &res.Hits[i])
	}
	if len(res.Entities) > 0 {
		b.WriteString(c.style.Paint(term.Cyan, c.lang.Text(locale.SearchEntities)) + "\n")
		for _, e := range res.Entities {
			fmt.Fprintf(&b, "  %s  %s\n", c.style.Datum(e.ID), c.lang.Count(locale.Documents, e.Documents))
		}
	}
	switch {
	case res.More:
		b.WriteString(c.lang.Text(locale.SearchMore) + "\n")
	case b.Len() == 0:
		b.WriteString(c.lang.Text(locale.SearchNothing) + "\n")
	}
	_, err := fmt.Fprint(c.env.stdout, b.String())
	return err
}

// showHit writes a sentence with the words found in it, and its claims.
func (c *ledgerCommand) showHit(b *strings.Builder, h *ledger.Hit) {
	where := []string{}
	for _, s := range []string{h.Publisher, h.Published.String(), shortID(h.Name)} {
		if s != "" {
			where = append(where, c.style.Datum(s))
		}
	}
	fmt.Fprintf(b, "%s  %s\n  ", c.style.Datum(h.Title), c.style.Paint(term.Dim, strings.Join(where, " · ")))
	text := []rune(h.Sentence.Text)
	at := 0
	for _, m := range h.Marks {
		from, to := max(m.Start-h.Sentence.Start, at), m.End-h.Sentence.Start
		if from >= to {
			continue
		}
		b.WriteString(c.style.Datum(string(text[at:from])) + c.style.Paint(term.Bold, c.style.Datum(string(text[from:to]))))
		at = to
	}
	b.WriteString(c.style.Datum(string(text[at:])) + "\n")
	for i := range h.Claims {
		fmt.Fprintf(b, "    %s %s\n", c.style.Paint(term.Green, wording.TypeName(c.lang, h.Claims[i].Type)), c.style.Paint(term.Dim, h.Claims[i].ID[:12]))
	}
	c.showElsewhere(b, h.Elsewhere)
	b.WriteByte('\n')
}

// showElsewhere names others that published the same text, or most of it.
func (c *ledgerCommand) showElsewhere(b *strings.Builder, all []ledger.Elsewhere) {
	if len(all) == 0 {
		return
	}
	var names []string
	for _, e := range all[:min(len(all), 3)] {
		name := c.style.Datum(cmp.Or(e.URL, e.Publisher, shortID(e.Name)))
		if !e.Same {
			name += fmt.Sprintf(" (%.0f %%)", 100*e.Share)
		}
		names = append(names, name)
	}
	if len(all) > len(names) {
		names = append(names, "…")
	}
	line := c.lang.Text(locale.SearchElsewhere, c.lang.Count(locale.Documents, len(all)), strings.Join(names, " · "))
	b.WriteString("    " + c.style.Paint(term.Dim, line) + "\n")
}
