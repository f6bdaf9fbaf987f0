package main

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"isnad/internal/locale"
	"isnad/internal/term"
	"isnad/ledger"
	"isnad/lexicon"
	"isnad/picture"
)

// newVerify builds isnad verify.
func newVerify(env environment, lang locale.Lang) *cobra.Command {
	var o ledgerOptions
	var head string
	var index bool
	c := newLedgerCommand(env, lang, "verify", locale.VerifyShort, locale.VerifyLong, 0, 0, &o, func(c *ledgerCommand, _ []string) error {
		vo := ledger.VerifyOptions{Index: index}
		if head != "" {
			var err error
			if vo.Head, err = ledger.ParseHash(head); err != nil {
				return usagef("--head: %w", err)
			}
		}
		if index {
			var err error
			if vo.KeptAs, err = keepingName(""); err != nil {
				return err
			}
			finder := picture.NewFinder(lexicon.Default())
			vo.Find = func(r *ledger.Record) []byte {
				rec := r.JSONL()
				return finder.Find(&rec)
			}
		}
		return c.verify(vo)
	})
	c.Flags().StringVar(&head, "head", "", lang.Text(locale.FlagHead))
	c.Flags().BoolVar(&index, "index", false, lang.Text(locale.FlagIndex))
	return c
}

func (c *ledgerCommand) verify(o ledger.VerifyOptions) error {
	l, err := c.openToRead()
	if err != nil {
		return err
	}
	defer l.Close()
	rep, err := l.Verify(c.Context(), o)
	if err != nil {
		return ledgerError(err, c.lang)
	}
	if err := c.print(rep, func() error { return c.showReport(rep) }); err != nil {
		return err
	}
	if len(rep.Faults) > 0 {
		return &exitError{code: exitSkipped}
	}
	return nil
}

func (c *ledgerCommand) showReport(rep *ledger.Report) error {
	for _, f := range rep.Faults {
		if _, err := fmt.Fprintln(c.env.stdout, c.style.Paint(term.Red, c.style.Datum(f.String()))); err != nil {
			return err
		}
	}
	var err error
	if len(rep.Faults) > 0 {
		err = c.line(locale.VerifyFaults, len(rep.Faults), rep.Entries, rep.Contents)
	} else {
		err = c.line(locale.VerifySound, rep.Entries, rep.Contents, rep.Head)
	}
	if err != nil {
		return err
	}
	mb := float64(rep.Bytes) / 1e6
	return c.line(locale.VerifySpeed, mb, rep.Took.Round(time.Millisecond).String(), mb/rep.Took.Seconds())
}
