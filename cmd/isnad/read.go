package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"

	"github.com/spf13/cobra"

	"isnad/document"
	"isnad/internal/locale"
	"isnad/internal/term"
	"isnad/lexicon"
	"isnad/reading"
	"isnad/source"
)

// readOptions are the flags of isnad read.
type readOptions struct {
	claims, explain bool
	lexicon         string
	color           string
	jobs            int
	charset         string
	maxDocument     int // MB
	publisher       string
	published       string
}

func (o *readOptions) addFlags(c *cobra.Command, l locale.Lang) {
	f := c.Flags()
	f.BoolVar(&o.claims, "claims", false, l.Text(locale.FlagClaims))
	f.BoolVar(&o.explain, "explain", false, l.Text(locale.FlagExplain))
	f.StringVar(&o.lexicon, "lexicon", "", l.Text(locale.FlagLexicon))
	f.StringVar(&o.color, "color", "auto", l.Text(locale.FlagColor))
	f.IntVar(&o.jobs, "jobs", 0, l.Text(locale.FlagJobs))
	f.StringVar(&o.charset, "charset", "", l.Text(locale.FlagCharset))
	f.IntVar(&o.maxDocument, "max-document", source.DefaultMaxRecord>>20, l.Text(locale.FlagMaxDocument))
	f.StringVar(&o.publisher, "publisher", "", l.Text(locale.FlagPublisher))
	f.StringVar(&o.published, "published", "", l.Text(locale.FlagPublished))
}

// newRead builds the command, its texts in one language.
func newRead(env environment, lang locale.Lang) *cobra.Command {
	var o readOptions
	c := &cobra.Command{
		Use:   "read INPUT...",
		Short: lang.Text(locale.ReadShort),
		Long:  lang.Text(locale.ReadLong),
		RunE: func(c *cobra.Command, args []string) error {
			l, err := locale.Parse(c.Flag("lang").Value.String())
			if err != nil {
				return usagef("%w", err)
			}
			return runRead(c.Context(), o, l, args, env)
		},
	}
	o.addFlags(c, lang)
	return c
}

// check finds what is wrong with the flags before any work is done.
func (o *readOptions) check(inputs []string, l locale.Lang) error {
	switch {
	case len(inputs) == 0:
		return usagef("%s", l.Text(locale.UsageNoInput))
	case o.claims && o.explain:
		return usagef("%s", l.Text(locale.UsageClaimsExplain))
	case o.jobs < 0:
		return usagef("%s", l.Text(locale.UsageJobs))
	case o.maxDocument < 1 || o.maxDocument > 64:
		return usagef("%s", l.Text(locale.UsageMaxDocument))
	}
	if o.published != "" {
		if _, err := document.New("", document.Meta{Published: o.published}); err != nil {
			return usagef("%s", l.Text(locale.UsagePublished, o.published))
		}
	}
	return nil
}

// runRead reads all inputs and writes what is in them.
func runRead(ctx context.Context, o readOptions, l locale.Lang, inputs []string, env environment) error {
	if err := o.check(inputs, l); err != nil {
		return err
	}
	out, err := term.StyleFor(env.stdout, o.color, env.getenv)
	if err != nil {
		return usagef("%w", err)
	}
	messages, err := term.StyleFor(env.stderr, o.color, env.getenv)
	if err != nil {
		return usagef("%w", err)
	}
	log := &log{w: env.stderr, lang: l, style: messages, told: map[locale.Key]int{}}
	lex, err := loadLexicon(o.lexicon, log)
	if err != nil {
		return err
	}
	if o.jobs == 0 {
		o.jobs = runtime.GOMAXPROCS(0)
	}
	var v viewer = newPlain(env.stdout, l, out, lex, o.explain)
	if o.claims {
		v = newJSONL(env.stdout)
	}
	so := source.Options{
		MaxRecord: o.maxDocument << 20, Charset: o.charset, Stdin: env.stdin,
		Meta: document.Meta{Publisher: o.publisher, Published: o.published},
	}
	bar := newProgress(ctx, log, env.stderr, inputs)
	so.Progress = bar.add
	err = newPipeline(reading.NewRules(lex), o.jobs, o.explain).run(ctx, source.Open(ctx, inputs, so), func(r result) error {
		return deliver(r, v, log, bar)
	})
	bar.stop()
	return finish(ctx, err, v, log)
}

// deliver writes one result, in the order of the inputs.
func deliver(r result, v viewer, log *log, bar *progress) error {
	if r.Problem != nil {
		bar.clear()
		log.problem(r.Problem)
	}
	if r.Doc == nil || r.Problem != nil {
		return nil
	}
	bar.document()
	if err := v.document(r); err != nil {
		return &exitError{exitOutput, fmt.Errorf("the results cannot be written: %w", err)}
	}
	return nil
}

// finish writes what is left and says how it went.
func finish(ctx context.Context, err error, v viewer, log *log) error {
	if werr := v.finish(); err == nil && werr != nil {
		err = &exitError{exitOutput, fmt.Errorf("the results cannot be written: %w", werr)}
	}
	log.finish()
	switch {
	case err != nil && !errors.Is(err, context.Canceled):
		return err
	case ctx.Err() != nil:
		log.line(log.lang.Text(locale.Interrupted))
		return &exitError{code: exitInterrupted}
	case log.skipped > 0:
		return &exitError{code: exitSkipped}
	}
	return nil
}

// loadLexicon refuses a user's folder that holds a bad row. A bad row of our own is
// told and left out: the rest of the lexicon still reads.
func loadLexicon(overlay string, log *log) (*lexicon.Lexicon, error) {
	lex, err := lexicon.Load(overlay)
	switch {
	case err == nil:
		return lex, nil
	case lex == nil || overlay != "":
		return nil, &exitError{exitLexicon, err}
	}
	log.line(log.lang.Text(locale.LexiconRows) + ":\n" + err.Error())
	return lex, nil
}
