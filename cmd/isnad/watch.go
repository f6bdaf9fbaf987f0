package main

import (
	"bytes"
	"context"
	"errors"
	"iter"
	"os"
	"time"

	"github.com/spf13/cobra"

	"isnad/document"
	"isnad/internal/locale"
	"isnad/source"
	"isnad/source/fault"
	"isnad/source/feed"
	"isnad/source/fetch"
	"isnad/source/page"
	"isnad/source/watch"
)

// watchOptions are the flags of isnad watch.
type watchOptions struct {
	readOptions
	every time.Duration
	once  bool
	state string
}

// newWatch builds the command, its texts in one language.
func newWatch(env environment, lang locale.Lang) *cobra.Command {
	var o watchOptions
	c := &cobra.Command{
		Use:   "watch FEEDS.opml|URL...",
		Short: lang.Text(locale.WatchShort),
		Long:  lang.Text(locale.WatchLong),
		RunE: func(c *cobra.Command, args []string) error {
			l, err := locale.Parse(c.Flag("lang").Value.String())
			if err != nil {
				return usagef("%w", err)
			}
			return runWatch(c.Context(), o, l, args, env)
		},
	}
	o.readOptions.addFlags(c, lang)
	f := c.Flags()
	f.DurationVar(&o.every, "every", 15*time.Minute, lang.Text(locale.FlagEvery))
	f.BoolVar(&o.once, "once", false, lang.Text(locale.FlagOnce))
	f.DurationVar(&o.pace, "pace", 0, "")
	_ = f.MarkHidden("pace") // for tests: guests do not hurry
	f.StringVar(&o.ledger, "ledger", "", lang.Text(locale.FlagReadLedger))
	f.BoolVar(&o.originals, "originals", true, lang.Text(locale.FlagOriginals))
	f.StringVar(&o.state, "state", "isnad-watch", lang.Text(locale.FlagState))
	return c
}

// feedsOf opens the lists among the arguments.
func feedsOf(args []string, l locale.Lang) ([]string, error) {
	var out []string
	for _, a := range args {
		if fetch.Web(a) == nil {
			out = append(out, a)
			continue
		}
		b, err := os.ReadFile(a)
		if err != nil {
			return nil, usagef("%s", l.Text(locale.UsageFeed, a, err))
		}
		listed, err := feed.OPML(bytes.ToValidUTF8(b, []byte("\uFFFD")))
		if err == nil && len(listed) == 0 {
			err = errors.New("it lists none")
		}
		if err != nil {
			return nil, usagef("%s", l.Text(locale.UsageFeed, a, err))
		}
		out = append(out, listed...)
	}
	if len(out) == 0 {
		return nil, usagef("%s", l.Text(locale.UsageNoFeeds))
	}
	return out, nil
}

func runWatch(ctx context.Context, o watchOptions, l locale.Lang, args []string, env environment) error {
	feeds, err := feedsOf(args, l)
	if err != nil {
		return err
	}
	o.keepGoing = true
	s, err := newReader(&o.readOptions, args, l, env)
	if err != nil {
		return err
	}
	st, err := watch.OpenState(o.state)
	if err != nil {
		return &exitError{exitOutput, err}
	}
	defer st.Close()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	w := &watching{reader: s, ctx: ctx, limit: o.limit, stop: cancel}
	s.source.Limit = 0 // it counts for the whole watch, not for one page
	err = watch.Run(ctx, feeds, st, watch.Options{Client: s.source.Client, Every: o.every, Once: o.once}, w)
	if errors.Is(err, errEnough) {
		err = nil
	}
	return finish(w.parent(ctx), err, s.view, s.log)
}

// errEnough ends a watch that has read as many articles as it was to.
var errEnough = errors.New("enough")

// watching reads what a watch finds.
type watching struct {
	*reader
	ctx   context.Context
	stop  func()
	limit int
	n     int
	full  bool
}

// parent keeps an end that we wanted from being told as an interruption.
func (w *watching) parent(ctx context.Context) context.Context {
	if w.full {
		return context.WithoutCancel(ctx)
	}
	return ctx
}

// Found reads one entry: its page, else what the feed has of it.
func (w *watching) Found(f watch.Found) error {
	if w.limit > 0 && w.n >= w.limit {
		w.full = true
		return errEnough
	}
	known := document.Meta{Title: f.Entry.Title, Author: f.Entry.Author, Publisher: f.Title, Published: f.Entry.Day}
	read := 0
	if f.Page != nil {
		n, err := w.items(source.Fetched(w.ctx, *f.Page, known, w.source))
		if read += n; err != nil {
			return err
		}
	}
	if text := page.Fragment([]byte(f.Entry.HTML), f.Entry.Title); read == 0 && text != "" {
		if known.URL = f.Entry.Link; fetch.Web(known.URL) != nil {
			known.URL = ""
		}
		n, err := w.items(source.Fragment(w.ctx, f.Feed, text, known, w.source))
		if read += n; err != nil {
			return err
		}
	}
	w.n += read
	return w.flush()
}

// items reads and writes, in the order given; the error is of the output.
func (w *watching) items(all iter.Seq[source.Item]) (docs int, err error) {
	for it := range all {
		t := &task{result: result{Item: it}}
		if it.Doc != nil {
			docs++
			w.pipeline.read(t)
		}
		if err := w.deliver(t.result); err != nil {
			return docs, err
		}
	}
	return docs, nil
}

// Problem tells what is wrong with a feed or an article's address.
func (w *watching) Problem(address string, f *fault.Error) {
	w.log.problem(&source.Problem{Input: address, Key: f.Key, Args: f.Args, Skipped: true})
}
