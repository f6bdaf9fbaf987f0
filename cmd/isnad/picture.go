package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"

	"github.com/spf13/cobra"

	"isnad/calendar"
	"isnad/entity"
	"isnad/export/page"
	"isnad/internal/locale"
	"isnad/internal/term"
	"isnad/lexicon"
	"isnad/picture"
)

// pictureOptions are the flags of isnad picture and of the questions.
type pictureOptions struct {
	from       []string
	ledger     string
	whole      bool
	since, on  string
	until      string
	asOf       string
	judgements string
	lexicon    string
	color      string
	json       bool
	html       string
	most       int
}

func (o *pictureOptions) addFlags(c *cobra.Command, l locale.Lang) {
	f := c.Flags()
	f.StringArrayVar(&o.from, "from", nil, l.Text(locale.FlagFrom))
	f.StringVar(&o.ledger, "ledger", "", l.Text(locale.FlagPictureLedger))
	f.BoolVar(&o.whole, "whole-ledger", false, l.Text(locale.FlagWholeLedger))
	f.StringVar(&o.since, "since", "", l.Text(locale.FlagSince))
	f.StringVar(&o.until, "until", "", l.Text(locale.FlagUntil))
	f.StringVar(&o.asOf, "as-of", "", l.Text(locale.FlagAsOf))
	f.StringVar(&o.judgements, "judgements", "", l.Text(locale.FlagJudgements))
	f.StringVar(&o.lexicon, "lexicon", "", l.Text(locale.FlagLexicon))
	f.StringVar(&o.color, "color", "auto", l.Text(locale.FlagColor))
	f.BoolVar(&o.json, "json", false, l.Text(locale.FlagJSON))
}

// newPicture builds isnad picture.
func newPicture(env environment, lang locale.Lang) *cobra.Command {
	var o pictureOptions
	c := &cobra.Command{
		Use: "picture NAME", Short: lang.Text(locale.PictureShort), Long: lang.Text(locale.PictureLong), Args: takes(1, anyNumber),
		RunE: func(c *cobra.Command, args []string) error {
			s, err := newSession(c, &o, env, joined(args))
			if err != nil {
				return err
			}
			defer s.close()
			return s.picture(args)
		},
	}
	o.addFlags(c, lang)
	c.Flags().StringVar(&o.html, "html", "", lang.Text(locale.FlagHTML))
	c.Flags().IntVar(&o.most, "events", 200, lang.Text(locale.FlagEvents))
	return c
}

// session is one command's index with how to show what is drawn from it.
type session struct {
	o     *pictureOptions
	env   environment
	lang  locale.Lang
	style term.Style
	log   *log
	lex   *lexicon.Lexicon
	texts closer
	ix    *picture.Index
	draw  picture.Options
	on    calendar.Day
	ctx   context.Context
}

// newSession checks the flags, loads what the texts tell of names and builds the index.
func newSession(c *cobra.Command, o *pictureOptions, env environment, names ...string) (*session, error) {
	l, err := locale.Parse(c.Flag("lang").Value.String())
	if err != nil {
		return nil, usagef("%w", err)
	}
	s := &session{o: o, env: env, lang: l, ctx: c.Context()}
	if s.style, err = term.StyleFor(env.stdout, o.color, env.getenv); err != nil {
		return nil, usagef("%w", err)
	}
	messages, err := term.StyleFor(env.stderr, o.color, env.getenv)
	if err != nil {
		return nil, usagef("%w", err)
	}
	s.log = &log{w: env.stderr, lang: l, style: messages, told: map[locale.Key]int{}}
	asOf := calendar.NoDay
	for _, d := range []struct {
		flag, value string
		to          *calendar.Day
	}{{"--since", o.since, &s.draw.From}, {"--until", o.until, &s.draw.To}, {"--as-of", o.asOf, &asOf}, {"--on", o.on, &s.on}} {
		*d.to = calendar.NoDay
		if d.value != "" {
			if *d.to, err = calendar.Parse(d.value); err != nil {
				return nil, usagef("%s %w", d.flag, err)
			}
		}
	}
	s.draw.Most = o.most
	if s.texts, err = s.corpus(names); err != nil {
		return nil, err
	}
	if s.ix, err = picture.Build(s.texts, s.lex, asOf); err != nil {
		s.texts.close()
		return nil, err
	}
	return s, nil
}

// close ends the use of the texts.
func (s *session) close() { s.texts.close() }

// closer is a corpus that holds something open.
type closer interface {
	entity.Corpus
	close()
}

// corpus opens the texts: files, or the ledger that the flag or the environment names.
func (s *session) corpus(names []string) (closer, error) {
	where := s.o.ledger
	if where == "" && len(s.o.from) == 0 {
		where = s.env.getenv(ledgerVariable)
	}
	switch {
	case where == "" && len(s.o.from) == 0:
		return nil, usagef("%s", s.lang.Text(locale.UsageNoFrom))
	case where != "" && (len(s.o.from) > 0 || s.o.judgements != ""):
		return nil, usagef("%s", s.lang.Text(locale.UsageFromOrLedger))
	}
	memory := newMemory(s.env.getenv, roomForPictures)
	if where != "" {
		return s.ledger(where, names, memory)
	}
	var err error
	if s.lex, err = loadLexicon(s.o.lexicon, s.log); err != nil {
		return nil, err
	}
	said, err := loadJudgements(s.o.judgements, s.lang)
	if err != nil {
		return nil, err
	}
	return &texts{s.ctx, s.o.from, said, s.lex, s.log, s.env, memory}, nil
}

// ledger opens a ledger while the lexicon is loaded.
func (s *session) ledger(where string, names []string, m *memory) (closer, error) {
	if s.o.whole {
		names = nil
	}
	keep, err := keepingName(s.o.lexicon)
	if err != nil {
		return nil, &exitError{exitLexicon, err}
	}
	var k *ledgerTexts
	var lerr error
	var opened sync.WaitGroup
	opened.Go(func() { k, lerr = openLedgerTexts(s.ctx, where, names, s.draw.From, keep, s.lang) })
	s.lex, err = loadLexicon(s.o.lexicon, s.log)
	opened.Wait()
	switch {
	case err != nil && lerr == nil:
		k.l.Close()
		return nil, err
	case err != nil || lerr != nil:
		return nil, cmp.Or(err, lerr)
	}
	k.lex, k.memory = s.lex, m
	return k, nil
}

// find returns the entity of a name; what is not found is told with what comes near.
func (s *session) find(name string) (entity.Entity, error) {
	e, err := s.ix.Find(name)
	var nf *picture.NotFound
	if errors.As(err, &nf) {
		text := s.lang.Text(locale.NobodySo, s.style.Datum(name))
		for i, n := range nf.Near {
			if i == 0 {
				text += " " + s.lang.Text(locale.NearBy)
			}
			text += "\n  " + s.style.Datum(picture.Label(n, s.lang)) + "  " + n.ID
		}
		return e, &exitError{exitSkipped, errors.New(text)}
	}
	return e, err
}

func (s *session) picture(args []string) error {
	e, err := s.find(joined(args))
	if err != nil {
		return err
	}
	p := s.ix.Draw(e, s.draw)
	if err := s.ix.Err(); err != nil {
		return err
	}
	if s.o.html != "" {
		if err := s.html(p); err != nil {
			return &exitError{exitOutput, err}
		}
		if !s.o.json {
			return s.end(nil)
		}
	}
	if s.o.json {
		return s.end(s.writeJSON(p))
	}
	return s.end(writePicture(s.env.stdout, p, s.lang, s.style))
}

func (s *session) html(p *picture.Picture) error {
	f, err := os.Create(s.o.html)
	if err != nil {
		return fmt.Errorf("the page cannot be written: %w", err)
	}
	if err := page.Write(f, p, s.lang, s.ix.Backdrop()); err != nil {
		f.Close()
		return fmt.Errorf("the page cannot be written: %w", err)
	}
	return f.Close()
}

func (s *session) writeJSON(v any) error {
	enc := json.NewEncoder(s.env.stdout)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	return enc.Encode(v)
}

// end tells what could not be read.
func (s *session) end(err error) error {
	s.log.finish()
	switch {
	case err != nil:
		return &exitError{exitOutput, fmt.Errorf("the results cannot be written: %w", err)}
	case s.log.skipped > 0:
		return &exitError{code: exitSkipped}
	}
	return nil
}

func joined(args []string) string { return strings.Join(args, " ") }
