package main

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"isnad/calendar"
	"isnad/internal/locale"
	"isnad/internal/term"
	"isnad/ledger"
)

// exitLedger says that the ledger cannot be used.
const exitLedger = 5

// ledgerVariable names the ledger where no flag does.
const ledgerVariable = "ISNAD_LEDGER"

// newLedger builds the commands that work on a ledger.
func newLedger(env environment, lang locale.Lang) []*cobra.Command {
	return []*cobra.Command{
		newVerify(env, lang), newMerge(env, lang), newBackup(env, lang), newInfo(env, lang),
		newRedact(env, lang), newJudge(env, lang), newSearch(env, lang),
	}
}

// ledgerOptions are the flags that all of them have.
type ledgerOptions struct {
	where string
	color string
	json  bool
}

// ledgerCommand is one command under way.
type ledgerCommand struct {
	*cobra.Command
	o     *ledgerOptions
	env   environment
	lang  locale.Lang
	style term.Style
}

// newLedgerCommand builds a command that takes between least and most arguments.
func newLedgerCommand(env environment, lang locale.Lang, use string, short, long locale.Key, least, most int, o *ledgerOptions, run func(*ledgerCommand, []string) error) *cobra.Command {
	c := &cobra.Command{Use: use, Short: lang.Text(short), Long: lang.Text(long), Args: takes(least, most)}
	c.RunE = func(c *cobra.Command, args []string) error {
		l, err := locale.Parse(c.Flag("lang").Value.String())
		if err != nil {
			return usagef("%w", err)
		}
		style, err := term.StyleFor(env.stdout, o.color, env.getenv)
		if err != nil {
			return usagef("%w", err)
		}
		return run(&ledgerCommand{c, o, env, l, style}, args)
	}
	f := c.Flags()
	f.StringVar(&o.where, "ledger", "", lang.Text(locale.FlagLedger))
	f.StringVar(&o.color, "color", "auto", lang.Text(locale.FlagColor))
	f.BoolVar(&o.json, "json", false, lang.Text(locale.FlagLedgerJSON))
	return c
}

// open opens the ledger that the flag or the environment names.
func (c *ledgerCommand) open(o ledger.Options) (*ledger.Ledger, error) {
	where := c.o.where
	if where == "" {
		where = c.env.getenv(ledgerVariable)
	}
	if where == "" {
		return nil, usagef("%s", c.lang.Text(locale.UsageNoLedger))
	}
	l, err := ledger.Open(c.Context(), where, o)
	return l, ledgerError(err, c.lang)
}

// openToRead opens the ledger and changes nothing, so that a read-only file will do.
// One of an older isnad is brought up to date first, where that can be done.
func (c *ledgerCommand) openToRead() (*ledger.Ledger, error) {
	l, err := c.open(ledger.Options{ReadOnly: true})
	if ledger.CodeOf(err) != ledger.ErrOlder {
		return l, err
	}
	if l, err = c.open(ledger.Options{}); err != nil {
		return nil, err
	}
	l.Close()
	return c.open(ledger.Options{ReadOnly: true})
}

// print writes v as JSON, or what text gives.
func (c *ledgerCommand) print(v any, text func() error) error {
	if !c.o.json {
		return text()
	}
	e := json.NewEncoder(c.env.stdout)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

func (c *ledgerCommand) line(k locale.Key, args ...any) error {
	for i, a := range args {
		if s, ok := a.(string); ok {
			args[i] = c.style.Datum(s)
		}
	}
	_, err := fmt.Fprintln(c.env.stdout, c.lang.Text(k, args...))
	return err
}

// day reads the day of a flag, nil where the flag is not given.
func (c *ledgerCommand) day(s string) (*calendar.Day, error) {
	if s == "" {
		return nil, nil
	}
	d, err := calendar.Parse(s)
	if err != nil {
		return nil, usagef("%s", c.lang.Text(locale.UsageDay, s))
	}
	return &d, nil
}

// ledgerError gives an error of a ledger its exit code and, in Arabic, its sentence.
func ledgerError(err error, l locale.Lang) error {
	var e *ledger.Error
	if !errors.As(err, &e) {
		return err
	}
	code := exitLedger
	switch e.Code {
	case ledger.ErrInput:
		code = exitUsage
	case ledger.ErrNotFound:
		code = exitSkipped
	}
	if k, ok := ledgerSentences[e.Code]; ok && l == locale.Arabic {
		err = errors.New(l.Text(k, e.Where))
	}
	return &exitError{code, err}
}

// ledgerSentences are the texts of what can go wrong; English errors say more.
var ledgerSentences = map[ledger.Code]locale.Key{
	ledger.ErrMissing: locale.LedgerMissing, ledger.ErrNotLedger: locale.LedgerNotLedger, ledger.ErrNewer: locale.LedgerNewer,
	ledger.ErrOlder: locale.LedgerOlder, ledger.ErrSchema: locale.LedgerSchema, ledger.ErrReadOnly: locale.LedgerReadOnly,
	ledger.ErrFull: locale.LedgerFull, ledger.ErrBusy: locale.LedgerBusy, ledger.ErrDown: locale.LedgerDown,
	ledger.ErrDenied: locale.LedgerDenied, ledger.ErrDamaged: locale.LedgerDamaged, ledger.ErrNotFound: locale.LedgerNotFound,
}

// who is the person that decides.
func (c *ledgerCommand) who(flag string) string {
	if flag != "" {
		return flag
	}
	return c.env.getenv("USER")
}
