package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"isnad/internal/locale"
	"isnad/ledger"
)

// newInfo builds isnad info.
func newInfo(env environment, lang locale.Lang) *cobra.Command {
	var o ledgerOptions
	return newLedgerCommand(env, lang, "info", locale.InfoShort, locale.InfoLong, 0, 0, &o, func(c *ledgerCommand, _ []string) error {
		l, err := c.openToRead()
		if err != nil {
			return err
		}
		defer l.Close()
		in, err := l.Info(c.Context())
		if err != nil {
			return ledgerError(err, c.lang)
		}
		return c.print(in, func() error { return c.showInfo(in) })
	})
}

func (c *ledgerCommand) showInfo(in *ledger.Info) error {
	size := fmt.Sprintf("%.1f MB", float64(in.Bytes)/1e6)
	if in.Claims > 0 {
		size += fmt.Sprintf(" (%d bytes a claim)", in.Bytes/in.Claims)
	}
	documents := fmt.Sprint(in.Documents)
	if in.Texts != in.Documents {
		documents += " (" + c.lang.Count(locale.Texts, int(in.Texts)) + ")"
	}
	for _, r := range []struct {
		key   locale.Key
		value string
	}{
		{locale.InfoWhere, in.Where + " (" + in.Database + ")"},
		{locale.InfoSize, size},
		{locale.InfoEntries, fmt.Sprint(in.Entries)},
		{locale.InfoDocuments, documents},
		{locale.InfoClaims, fmt.Sprint(in.Claims)},
		{locale.InfoEntities, fmt.Sprint(in.Entities)},
		{locale.InfoJudgements, fmt.Sprint(in.Judgements)},
		{locale.InfoRedactions, fmt.Sprint(in.Redactions)},
		{locale.InfoReaders, strings.Join(in.Readers, ", ")},
		{locale.InfoSince, in.First.Format(time.DateTime) + " – " + in.Last.Format(time.DateTime) + " UTC"},
		{locale.InfoHead, in.Head},
	} {
		if _, err := fmt.Fprintf(c.env.stdout, "%-12s %s\n", c.lang.Text(r.key), c.style.Datum(r.value)); err != nil {
			return err
		}
	}
	return nil
}
