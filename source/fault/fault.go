// Package fault holds the error that the readers of package source give: one
// sentence of the interface, so that a person reads it in their own language. It
// holds no readers and prints nothing.
package fault

import (
	"errors"
	"fmt"

	"isnad/internal/locale"
)

// Error is what is wrong with an input, as a text of the interface.
type Error struct {
	Key  locale.Key
	Args []any // what the text has places for
}

// New returns the error of a text with its arguments.
func New(k locale.Key, args ...any) *Error { return &Error{k, args} }

// Error returns the sentence in English.
func (e *Error) Error() string { return locale.English.Text(e.Key, e.Args...) }

// Unwrap returns the cause where one of the arguments is an error.
func (e *Error) Unwrap() error {
	for _, a := range e.Args {
		if err, ok := a.(error); ok {
			return err
		}
	}
	return nil
}

// Is tells whether err is, or wraps, the fault of that text.
func Is(err error, k locale.Key) bool {
	var e *Error
	return errors.As(err, &e) && e.Key == k
}

// Of returns err as a fault: itself where it is one, else in the words of k, which
// must have one place for it.
func Of(err error, k locale.Key) *Error {
	var e *Error
	if errors.As(err, &e) {
		return e
	}
	return New(k, err)
}

// Size writes a limit of bytes as people say it.
func Size(n int64) string {
	switch {
	case n >= 10<<30:
		return fmt.Sprint(n>>30) + " GB"
	case n >= 1<<20:
		return fmt.Sprint(n>>20) + " MB"
	}
	return fmt.Sprint(n>>10) + " KB"
}
