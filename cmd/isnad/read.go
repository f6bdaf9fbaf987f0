package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"

	"github.com/spf13/cobra"

	"isnad/internal/locale"
	"isnad/internal/term"
	"isnad/lexicon"
	"isnad/picture"
	"isnad/reading"
	"isnad/source"
)

// readOptions are the flags of isnad read.
type readOptions struct {
	inputOptions
	claims, explain bool
	lexicon         string
	color           string
	jobs            int
	resume          string
	ledger          string
	json            bool
	keepGoing       bool
	originals       bool
	copies          bool
	pictures        bool
	plain           bool
	least           float64
}

func (o *readOptions) addFlags(c *cobra.Command, l locale.Lang) {
	f := c.Flags()
	f.BoolVar(&o.claims, "claims", false, l.Text(locale.FlagClaims))
	f.BoolVar(&o.explain, "explain", false, l.Text(locale.FlagExplain))
	f.StringVar(&o.lexicon, "lexicon", "", l.Text(locale.FlagLexicon))
	f.StringVar(&o.color, "color", "auto", l.Text(locale.FlagColor))
	f.IntVar(&o.jobs, "jobs", 0, l.Text(locale.FlagJobs))
	f.BoolVar(&o.json, "json", false, l.Text(locale.FlagProblemsJSON))
	o.inputOptions.addFlags(c, l)
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
	c.Flags().StringVar(&o.ledger, "ledger", "", lang.Text(locale.FlagReadLedger))
	f := c.Flags()
	f.BoolVar(&o.plain, "plain", false, lang.Text(locale.FlagPlain))
	f.Float64Var(&o.least, "least", 0, lang.Text(locale.FlagLeast))
	f.StringVar(&o.resume, "resume", "", lang.Text(locale.FlagResume))
	f.BoolVar(&o.keepGoing, "keep-going", true, lang.Text(locale.FlagKeepGoing))
	f.BoolVar(&o.originals, "originals", true, lang.Text(locale.FlagOriginals))
	f.BoolVar(&o.copies, "copies", false, lang.Text(locale.FlagCopies))
	f.BoolVar(&o.pictures, "pictures", false, lang.Text(locale.FlagReadPictures))
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
	case !(o.least >= 0 && o.least <= 1):
		return usagef("%s", l.Text(locale.UsageLeast))
	case o.least > 0 && o.ledger != "":
		return usagef("%s", l.Text(locale.UsageLeastLedger))
	}
	return nil
}

// reader is what reading needs, whatever gives the inputs.
type reader struct {
	source   source.Options
	pipeline *pipeline
	view     viewer
	log      *log
	bar      *progress
	keeper   *keeper
	memory   *memory

	keepGoing bool
	copies    *copyFinder // nil where copies are not looked for
	unflushed int         // bytes of originals given to the view since it was flushed
}

// mostUnflushed is how many bytes of originals may wait to be written: a view counts
// documents, not their size.
const mostUnflushed = 32 << 20

// newReader builds a reader of the flags.
func newReader(o *readOptions, inputs []string, l locale.Lang, env environment) (*reader, error) {
	if err := o.check(inputs, l); err != nil {
		return nil, err
	}
	so, err := o.options(l)
	if err != nil {
		return nil, err
	}
	memory := newMemory(env.getenv, roomFor)
	so.Stdin, so.Originals = env.stdin, o.ledger != "" && o.originals
	out, err := term.StyleFor(env.stdout, o.color, env.getenv)
	if err != nil {
		return nil, usagef("%w", err)
	}
	messages, err := term.StyleFor(env.stderr, o.color, env.getenv)
	if err != nil {
		return nil, usagef("%w", err)
	}
	r := &reader{memory: memory, keepGoing: o.keepGoing, source: so, log: &log{w: env.stderr, lang: l, style: messages, told: map[locale.Key]int{}, json: o.json}}
	lex, err := loadLexicon(o.lexicon, r.log)
	if err != nil {
		return nil, err
	}
	if o.jobs == 0 {
		o.jobs = runtime.GOMAXPROCS(0)
	}
	r.view = newPlain(env.stdout, l, out, lex, o.explain)
	if o.claims {
		r.view = newJSONL(env.stdout)
	}
	rules := reading.NewRules(lex)
	if o.plain {
		rules = rules.Plain()
	}
	r.pipeline = newPipeline(rules, o.jobs, o.explain)
	r.pipeline.least = o.least
	if o.ledger != "" && o.pictures {
		r.pipeline.finder = picture.NewFinder(lex)
	}
	if o.copies {
		r.copies = newCopyFinder()
		r.pipeline.sketch = true
	}
	if r.view, err = keepIn(context.Background(), o.ledger, rules.Version(), o.lexicon, r.view, l, r.log); err != nil {
		return nil, err
	}
	r.keeper, err = newKeeper(o.resume, inputs, r.flush, l)
	r.source.From = r.keeper.from()
	return r, err
}

// flush writes what the view holds back.
func (r *reader) flush() error {
	r.unflushed = 0
	if f, ok := r.view.(interface{ flush() error }); ok {
		if err := f.flush(); err != nil {
			return &exitError{exitOutput, fmt.Errorf("the results cannot be written: %w", err)}
		}
	}
	return nil
}

// runRead reads all inputs and writes what is in them.
func runRead(ctx context.Context, o readOptions, l locale.Lang, inputs []string, env environment) error {
	r, err := newReader(&o, inputs, l, env)
	if err != nil {
		return err
	}
	r.bar = newProgress(ctx, r.log, env.stderr, inputs)
	r.source.Progress = r.bar.add
	err = r.pipeline.run(ctx, source.Open(ctx, inputs, r.source), r.deliver)
	r.bar.stop()
	all := err == nil && ctx.Err() == nil && (o.limit == 0 || r.log.documents < o.limit)
	if kerr := r.keeper.finish(all); err == nil {
		err = kerr
	}
	return finish(ctx, err, r.view, r.log)
}

// deliver writes one result, in the order of the inputs.
func (r *reader) deliver(res result) error {
	if res.Problem != nil {
		if r.bar != nil {
			r.bar.clear()
		}
		r.log.problem(res.Problem)
		if res.Problem.Skipped && !r.keepGoing {
			return &exitError{code: exitSkipped} // has been told
		}
	}
	if res.Doc != nil && res.Problem == nil {
		if err := r.show(res); err != nil {
			return err
		}
	}
	return r.keeper.at(res.Mark)
}

// show gives one document to the view.
func (r *reader) show(res result) error {
	if r.bar != nil {
		r.bar.document()
	}
	r.log.documents++
	r.memory.document()
	if r.copies != nil {
		r.copies.look(&res)
	}
	if err := r.view.document(res); err != nil {
		return &exitError{exitOutput, fmt.Errorf("the results cannot be written: %w", err)}
	}
	if r.unflushed += len(res.Raw); r.unflushed > mostUnflushed {
		return r.flush()
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
