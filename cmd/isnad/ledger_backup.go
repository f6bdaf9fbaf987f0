package main

import (
	"github.com/spf13/cobra"

	"isnad/internal/locale"
)

// newBackup builds isnad backup.
func newBackup(env environment, lang locale.Lang) *cobra.Command {
	var o ledgerOptions
	return newLedgerCommand(env, lang, "backup FILE", locale.BackupShort, locale.BackupLong, 1, 1, &o, func(c *ledgerCommand, args []string) error {
		l, err := c.openToRead()
		if err != nil {
			return err
		}
		defer l.Close()
		rep, err := l.Backup(c.Context(), args[0])
		if err != nil {
			return ledgerError(err, c.lang)
		}
		return c.print(rep, func() error { return c.line(locale.BackupDone, args[0], rep.Entries, rep.Head) })
	})
}
