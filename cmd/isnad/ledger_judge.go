package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"isnad/claim"
	"isnad/internal/locale"
	"isnad/ledger"
)

// newJudge builds isnad judge.
func newJudge(env environment, lang locale.Lang) *cobra.Command {
	var o ledgerOptions
	var j ledger.Judgement
	var reason, file, asOf string
	c := newLedgerCommand(env, lang, "judge VERDICT CLAIM | ENTITY ENTITY | ENTRY", locale.JudgeShort, locale.JudgeLong, 1, 3, &o, func(c *ledgerCommand, args []string) error {
		j.Verdict, j.Reason = ledger.Verdict(args[0]), ledger.Reason(reason)
		entities := j.Verdict == ledger.SameAs || j.Verdict == ledger.NotSame
		switch {
		case args[0] == listVerdict && len(args) < 3:
			return c.judgements(strings.Join(args[1:], ""), asOf)
		case asOf != "":
			return usagef("%s", c.lang.Text(locale.UsageJudgeAsOf))
		case j.Verdict == ledger.Undo && len(args) == 2:
			j.Undoes = args[1]
		case entities && len(args) == 3:
			j.First, j.Second = args[1], args[2]
		case !entities && len(args) == 2:
			j.Claim = args[1]
		default:
			return usagef("%s", c.lang.Text(locale.UsageArgs, "isnad "+c.Use))
		}
		if file != "" {
			var err error
			if j.Correction, err = readClaim(file, env); err != nil {
				return usagef("--claim: %w", err)
			}
		}
		return c.judge(j)
	})
	f := c.Flags()
	f.StringVar(&reason, "reason", "", lang.Text(locale.FlagJudgeReason))
	f.StringVar(&j.Note, "note", "", lang.Text(locale.FlagJudgeNote))
	f.StringVar(&j.Document, "document", "", lang.Text(locale.FlagJudgeDocument))
	f.StringVar(&file, "claim", "", lang.Text(locale.FlagJudgeClaim))
	f.StringVar(&asOf, "as-of", "", lang.Text(locale.FlagJudgeAsOf))
	f.StringVar(&j.Who, "who", "", lang.Text(locale.FlagWho))
	return c
}

func (c *ledgerCommand) judge(j ledger.Judgement) error {
	l, err := c.open(ledger.Options{})
	if err != nil {
		return err
	}
	defer l.Close()
	j.Who = c.who(j.Who)
	got, err := l.Judge(c.Context(), j)
	if err != nil {
		return ledgerError(err, c.lang)
	}
	return c.print(recorded{got, got.Entry, got.ID, got.Verdict != ledger.Undo}, func() error { return c.line(locale.JudgeDone, got.Entry) })
}

// readClaim reads one claim in JSON.
func readClaim(file string, env environment) (*claim.Claim, error) {
	in := env.stdin
	if file != "-" {
		f, err := os.Open(file)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		in = f
	}
	b, err := io.ReadAll(io.LimitReader(in, 1<<20))
	if err != nil {
		return nil, err
	}
	c := new(claim.Claim)
	if err := json.Unmarshal(b, c); err != nil {
		return nil, fmt.Errorf("%s holds no claim in JSON: %w", file, err)
	}
	return c, nil
}
