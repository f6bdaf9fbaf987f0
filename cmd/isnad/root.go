package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"isnad/internal/locale"
)

// environment is what the command touches of the world around it.
type environment struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	getenv         func(string) string
}

// run builds the commands and runs the one that args name.
func run(ctx context.Context, args []string, env environment) int {
	lang := langOf(args, env.getenv)
	root := newRoot(env, lang)
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	if err != nil && err.Error() != "" {
		fmt.Fprintln(env.stderr, "isnad: "+err.Error())
	}
	return exitCode(err)
}

// langOf finds the language before flags are parsed, because help is written in it.
func langOf(args []string, getenv func(string) string) locale.Lang {
	for i, a := range args {
		v, ok := strings.CutPrefix(a, "--lang=")
		if a == "--lang" && i+1 < len(args) {
			v, ok = args[i+1], true
		}
		if l, err := locale.Parse(v); ok && err == nil {
			return l
		}
	}
	return locale.FromEnvironment(getenv)
}

func newRoot(env environment, lang locale.Lang) *cobra.Command {
	root := &cobra.Command{
		Use:           "isnad",
		Short:         lang.Text(locale.RootShort),
		Long:          lang.Text(locale.RootLong),
		Version:       version(),
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          noArgs(lang),
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.SetIn(env.stdin)
	root.SetOut(env.stdout)
	root.SetErr(env.stderr)
	root.PersistentFlags().String("lang", string(lang), lang.Text(locale.FlagLang))
	root.SetFlagErrorFunc(unknown(lang))
	root.SetVersionTemplate("{{.Version}}\n")
	root.CompletionOptions.HiddenDefaultCmd = true
	root.AddCommand(newRead(env, lang), newWatch(env, lang))
	root.AddCommand(newLedger(env, lang)...)
	root.AddCommand(append(newQuestions(env, lang), newPicture(env, lang))...)
	return root
}
