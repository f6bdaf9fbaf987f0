package main

import (
	"math"

	"github.com/spf13/cobra"

	"isnad/internal/locale"
)

// anyNumber sets no bound to the arguments of a command.
const anyNumber = math.MaxInt

// takes asks for between least and most arguments, and shows how the command is written
// where it has others.
func takes(least, most int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if least <= len(args) && len(args) <= most {
			return nil
		}
		l, err := locale.Parse(c.Flag("lang").Value.String())
		if err != nil {
			return usagef("%w", err)
		}
		parent := ""
		if p := c.Parent(); p != nil {
			parent = p.CommandPath() + " "
		}
		return usagef("%s", l.Text(locale.UsageArgs, parent+c.Use))
	}
}

// unknown adds to what cobra finds wrong with a command line where help is.
func unknown(lang locale.Lang) func(*cobra.Command, error) error {
	return func(c *cobra.Command, err error) error {
		return usagef("%s", lang.Text(locale.UsageUnknown, err, c.CommandPath()))
	}
}

// noArgs is for a command that has only commands below it.
func noArgs(lang locale.Lang) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if err := cobra.NoArgs(c, args); err != nil {
			return unknown(lang)(c, err)
		}
		return nil
	}
}
