package main

import (
	"github.com/spf13/cobra"

	"isnad/internal/locale"
	"isnad/ledger"
)

// newRedact builds isnad redact.
func newRedact(env environment, lang locale.Lang) *cobra.Command {
	var o ledgerOptions
	var documents []string
	var r ledger.Redaction
	var yes bool
	c := newLedgerCommand(env, lang, "redact (--document ID | --name NAME) --reason WHY --yes", locale.RedactShort, locale.RedactLong, 0, 0, &o, func(c *ledgerCommand, _ []string) error {
		if !yes {
			return usagef("%s", c.lang.Text(locale.UsageYes))
		}
		return c.redact(documents, r)
	})
	f := c.Flags()
	f.StringArrayVar(&documents, "document", nil, lang.Text(locale.FlagRedactDocument))
	f.StringVar(&r.Name, "name", "", lang.Text(locale.FlagRedactName))
	f.StringVar(&r.Reason, "reason", "", lang.Text(locale.FlagRedactReason))
	f.StringVar(&r.Who, "who", "", lang.Text(locale.FlagWho))
	f.BoolVar(&yes, "yes", false, lang.Text(locale.FlagYes))
	return c
}

func (c *ledgerCommand) redact(documents []string, r ledger.Redaction) error {
	l, err := c.open(ledger.Options{})
	if err != nil {
		return err
	}
	defer l.Close()
	for _, ref := range documents {
		d, err := l.Document(c.Context(), ref)
		if err != nil {
			return ledgerError(err, c.lang)
		}
		r.Documents = append(r.Documents, d.Identity)
	}
	r.Who = c.who(r.Who)
	rep, err := l.Redact(c.Context(), r)
	if err != nil {
		return ledgerError(err, c.lang)
	}
	return c.print(rep, func() error {
		if rep.Contents == 0 {
			return c.line(locale.RedactNothing)
		}
		return c.line(locale.RedactDone, rep.Documents, rep.Places, rep.Contents)
	})
}
