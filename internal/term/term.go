// Package term makes text safe and readable on a terminal: isolates around data so
// that right-to-left words do not turn the line about them, control characters
// escaped, colour where it is wanted. It knows nothing of what the text says.
package term

import (
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"
)

// First strong isolate and its end (UAX #9), written by number so that this file
// holds no such character.
const (
	isolate    = "\u2068"
	isolateEnd = "\u2069"
)

// Style says how text is dressed; the zero value leaves it plain.
type Style struct {
	Isolate bool // put isolates around every datum
	Color   bool
}

// IsTerminal tells whether w is a terminal.
func IsTerminal(w any) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	st, err := f.Stat()
	return err == nil && st.Mode()&os.ModeCharDevice != 0 && os.Getenv("TERM") != "dumb" && st.Name() != "null"
}

// StyleFor returns the style for output to w under --color's value: auto, always or never.
func StyleFor(w io.Writer, color string, getenv func(string) string) (Style, error) {
	tty := IsTerminal(w)
	s := Style{Isolate: tty}
	switch color {
	case "auto":
		s.Color = tty && getenv("NO_COLOR") == ""
	case "always":
		s.Color = true
	case "never":
	default:
		return s, fmt.Errorf("--color %q is none of auto, always, never", color)
	}
	return s, nil
}

// Datum dresses text that comes from outside: escaped, isolated where wanted.
func (s Style) Datum(text string) string {
	text = Escape(text)
	if s.Isolate {
		return isolate + text + isolateEnd
	}
	return text
}

// Escape writes control characters, bidi embeddings, overrides and isolates as \u202E
// and the like, and puts the text on one line. Marks that only hint (U+200E, U+200F,
// joiners) stay: Arabic and Persian spelling needs them.
func Escape(text string) string {
	if strings.IndexFunc(text, unsafe) < 0 {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			b.WriteByte(' ')
		case unsafe(r):
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func unsafe(r rune) bool {
	return unicode.IsControl(r) || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 || r == 0x2028 || r == 0x2029
}

// Paint is a colour of the terminal's palette.
type Paint string

// The paints in use; a terminal's owner chooses what they look like.
const (
	Bold   Paint = "1"
	Dim    Paint = "2"
	Red    Paint = "31"
	Green  Paint = "32"
	Yellow Paint = "33"
	Cyan   Paint = "36"
)

// Paint colours text where colour is wanted.
func (s Style) Paint(p Paint, text string) string {
	if !s.Color || text == "" {
		return text
	}
	return "\x1b[" + string(p) + "m" + text + "\x1b[0m"
}
