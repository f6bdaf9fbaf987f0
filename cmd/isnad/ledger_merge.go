package main

import (
	"github.com/spf13/cobra"

	"isnad/internal/locale"
	"isnad/ledger"
)

// newMerge builds isnad merge.
func newMerge(env environment, lang locale.Lang) *cobra.Command {
	var o ledgerOptions
	return newLedgerCommand(env, lang, "merge OTHER", locale.MergeShort, locale.MergeLong, 1, 1, &o, func(c *ledgerCommand, args []string) error {
		other, err := ledger.Open(c.Context(), args[0], ledger.Options{ReadOnly: true})
		if err != nil {
			return ledgerError(err, c.lang)
		}
		defer other.Close()
		l, err := c.open(ledger.Options{Create: true})
		if err != nil {
			return err
		}
		defer l.Close()
		rep, err := l.Merge(c.Context(), other)
		if err != nil {
			return ledgerError(err, c.lang)
		}
		return c.print(rep, func() error {
			if len(rep.Added) == 0 {
				return c.line(locale.MergeNothing, rep.From)
			}
			return c.line(locale.MergeAdded, rep.From, rep.Added[ledger.Document], rep.Added[ledger.Reading], rep.Added[ledger.Judged], rep.Added[ledger.Redacted])
		})
	})
}
