package source

import (
	"fmt"

	"isnad/internal/locale"
)

// Problem is one thing about an input that a person should know: something that was
// not read (Skipped), or that was read in a way worth telling.
type Problem struct {
	Input   string // path, or "-" for standard input
	Line    int    // line of the input, counted from 1; 0 where none is meant
	Key     locale.Key
	Args    []any
	Skipped bool // a file or record was left out
}

// Error returns the sentence in English.
func (p *Problem) Error() string { return p.Sentence(locale.English, nil) }

// Sentence returns the problem in a language of the interface, file and line before
// it. Names and other data go through datum where that is given, so that a terminal
// may show them safely.
func (p *Problem) Sentence(l locale.Lang, datum func(string) string) string {
	if datum == nil {
		datum = func(s string) string { return s }
	}
	at := l.Text(locale.StandardInput)
	if p.Input != Stdin {
		at = p.Input
	}
	if p.Line > 0 {
		at = fmt.Sprintf("%s:%d", at, p.Line)
	}
	args := make([]any, len(p.Args))
	for i, a := range p.Args {
		args[i] = a
		switch a := a.(type) {
		case string:
			args[i] = datum(a)
		case error:
			args[i] = datum(a.Error())
		}
	}
	return datum(at) + ": " + l.Text(p.Key, args...)
}
