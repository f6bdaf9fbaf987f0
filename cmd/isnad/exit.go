package main

import (
	"errors"
	"fmt"
)

// The exit codes; every help text lists those that its command gives.
const (
	exitOK          = 0
	exitSkipped     = 1   // some inputs could not be read
	exitUsage       = 2   // the command line is wrong
	exitLexicon     = 3   // the lexicon could not be loaded
	exitOutput      = 4   // results could not be written
	exitInterrupted = 130 // Ctrl-C
)

// exitError is an error with its exit code; an empty message has been told already.
type exitError struct {
	code int
	err  error
}

func (e *exitError) Error() string {
	if e.err == nil {
		return ""
	}
	return e.err.Error()
}

// Unwrap returns the cause.
func (e *exitError) Unwrap() error { return e.err }

func usagef(format string, args ...any) error {
	return &exitError{exitUsage, fmt.Errorf(format, args...)}
}

// exitCode is the one place that turns an error into a code. What cobra finds wrong
// with a command line carries no code of ours.
func exitCode(err error) int {
	var e *exitError
	switch {
	case err == nil:
		return exitOK
	case errors.As(err, &e):
		return e.code
	}
	return exitUsage
}
