package main

import (
	"strings"

	"github.com/spf13/cobra"

	"isnad/internal/locale"
	"isnad/internal/term"
	"isnad/picture"
)

// newQuestions builds who, where, disputes and between.
func newQuestions(env environment, lang locale.Lang) []*cobra.Command {
	leads := newQuestion(env, lang, "leads NAME", locale.AskLeadsShort, func(s *session, p *picture.Picture) picture.Answer { return p.WhoLeads(s.on) })
	left := newQuestion(env, lang, "left NAME", locale.AskLeftShort, func(_ *session, p *picture.Picture) picture.Answer { return p.WhoLeft() })
	who := &cobra.Command{Use: "who", Short: lang.Text(locale.WhoShort), Args: noArgs(lang), RunE: func(c *cobra.Command, _ []string) error { return c.Help() }}
	who.AddCommand(leads, left)
	return []*cobra.Command{
		who,
		newQuestion(env, lang, "where NAME", locale.AskWhereShort, func(_ *session, p *picture.Picture) picture.Answer { return p.Where() }),
		newQuestion(env, lang, "disputes NAME", locale.AskDisputesShort, func(_ *session, p *picture.Picture) picture.Answer { return p.Disputed() }),
		newBetween(env, lang),
	}
}

// newQuestion builds one question about one name.
func newQuestion(env environment, lang locale.Lang, use string, short locale.Key, answer func(*session, *picture.Picture) picture.Answer) *cobra.Command {
	var o pictureOptions
	c := &cobra.Command{
		Use: use, Short: lang.Text(short), Long: lang.Text(short) + lang.Text(locale.QuestionLong), Args: takes(1, anyNumber),
		RunE: func(c *cobra.Command, args []string) error {
			s, err := newSession(c, &o, env, joined(args))
			if err != nil {
				return err
			}
			defer s.close()
			e, err := s.find(joined(args))
			if err != nil {
				return err
			}
			s.draw.Most = 5000
			return s.answer(answer(s, s.ix.Draw(e, s.draw)))
		},
	}
	o.addFlags(c, lang)
	if short == locale.AskLeadsShort {
		c.Flags().StringVar(&o.on, "on", "", lang.Text(locale.FlagOn))
	}
	return c
}

func newBetween(env environment, lang locale.Lang) *cobra.Command {
	var o pictureOptions
	c := &cobra.Command{
		Use: "between NAME NAME", Short: lang.Text(locale.AskBetweenShort), Long: lang.Text(locale.AskBetweenShort) + lang.Text(locale.QuestionLong), Args: takes(2, 2),
		RunE: func(c *cobra.Command, args []string) error {
			s, err := newSession(c, &o, env, args...)
			if err != nil {
				return err
			}
			defer s.close()
			a, err := s.find(args[0])
			if err != nil {
				return err
			}
			b, err := s.find(args[1])
			if err != nil {
				return err
			}
			return s.answer(s.ix.Between(a, b, s.draw))
		},
	}
	o.addFlags(c, lang)
	return c
}

// answer prints an answer with the sentences it rests on.
func (s *session) answer(a picture.Answer) error {
	if err := s.ix.Err(); err != nil {
		return err
	}
	if s.o.json {
		return s.end(s.writeJSON(a.Only()))
	}
	return s.end(writeAnswer(s, a.Only()))
}

func writeAnswer(s *session, a picture.Answer) error {
	w := &printer{w: s.env.stdout, lang: s.lang, style: s.style, quotes: newQuotes(a.Refs)}
	w.heading(a.Question.In(s.lang))
	if len(a.Lines) == 0 {
		w.line("  " + s.lang.Text(locale.NotKnown))
	}
	for _, l := range a.Lines {
		first, rest, _ := strings.Cut(l.In(s.lang), "\n")
		ns := picture.Numbers(w.quotes.of, l.Refs)
		w.line("• " + term.Escape(first) + w.marks(ns[:min(mostUnder, len(ns))]))
		for part := range strings.Lines(rest) {
			w.line(term.Escape(strings.TrimSuffix(part, "\n")))
		}
		w.under(ns)
	}
	return w.err
}
