package main

import (
	"time"

	"github.com/spf13/cobra"

	"isnad/document"
	"isnad/internal/locale"
	"isnad/source"
	"isnad/source/fetch"
	"isnad/source/table"
)

// inputOptions are the flags that say how inputs are read.
type inputOptions struct {
	charset      string
	maxDocument  int // MB
	publisher    string
	published    string
	limit        int
	since        string
	columns      string
	allowPrivate bool
	pace         time.Duration // between two requests to one host; 0 is the client's
}

func (o *inputOptions) addFlags(c *cobra.Command, l locale.Lang) {
	f := c.Flags()
	f.StringVar(&o.charset, "charset", "", l.Text(locale.FlagCharset))
	f.IntVar(&o.maxDocument, "max-document", source.DefaultMaxRecord>>20, l.Text(locale.FlagMaxDocument))
	f.StringVar(&o.publisher, "publisher", "", l.Text(locale.FlagPublisher))
	f.StringVar(&o.published, "published", "", l.Text(locale.FlagPublished))
	f.IntVar(&o.limit, "limit", 0, l.Text(locale.FlagLimit))
	f.StringVar(&o.since, "since", "", l.Text(locale.FlagReadSince))
	f.StringVar(&o.columns, "columns", "", l.Text(locale.FlagColumns))
	f.BoolVar(&o.allowPrivate, "allow-private", false, l.Text(locale.FlagAllowPrivate))
}

// options turns flags into what package source wants, or says what is wrong with them.
func (o *inputOptions) options(l locale.Lang) (source.Options, error) {
	isDay := func(s string) bool {
		_, err := document.New("", document.Meta{Published: s})
		return err == nil
	}
	columns, err := table.Columns(o.columns)
	switch {
	case o.maxDocument < 1 || o.maxDocument > 64:
		return source.Options{}, usagef("%s", l.Text(locale.UsageMaxDocument))
	case !isDay(o.published):
		return source.Options{}, usagef("%s", l.Text(locale.UsagePublished, o.published))
	case !isDay(o.since):
		return source.Options{}, usagef("%s", l.Text(locale.UsageReadSince, o.since))
	case o.limit < 0:
		return source.Options{}, usagef("%s", l.Text(locale.UsageLimit))
	case err != nil:
		return source.Options{}, usagef("--columns: %w", err)
	}
	return source.Options{
		MaxRecord: o.maxDocument << 20, Charset: o.charset, Meta: document.Meta{Publisher: o.publisher, Published: o.published},
		Limit: o.limit, Since: o.since, Columns: columns, Client: fetch.New(fetch.Options{Agent: agent, AllowPrivate: o.allowPrivate, Pace: o.pace}),
	}, nil
}

// agent is how servers are told who asks.
const agent = "isnad"
