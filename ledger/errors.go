package ledger

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strconv"
	"syscall"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"
)

// Code says what went wrong, for exit codes and translations.
type Code int

// What can go wrong with a ledger.
const (
	ErrOther     Code = iota
	ErrMissing        // there is no such ledger
	ErrNotLedger      // a file or database that is something else
	ErrNewer          // a newer isnad wrote it
	ErrOlder          // an older isnad wrote it, and it cannot be brought up to date here
	ErrSchema         // its schema is not the one that was released
	ErrReadOnly       // it may not be changed
	ErrFull           // no room left
	ErrBusy           // another process kept writing
	ErrDown           // the database does not answer
	ErrDenied         // no right to open it
	ErrDamaged        // it does not hold together
	ErrNotFound       // what was asked for is not in it
	ErrInput          // what was given cannot be recorded
)

// Error is one sentence about a ledger: which one, what is wrong, what to do.
type Error struct {
	Code  Code
	Where string // file, or address without its password
	Says  string
	Err   error // cause, may be nil
}

func (e *Error) Error() string { return e.Where + " " + e.Says }

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// CodeOf returns the Code of err, ErrOther where it has none.
func CodeOf(err error) Code {
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return ErrOther
}

func (l *Ledger) errorf(c Code, cause error, format string, args ...any) error {
	return &Error{Code: c, Where: l.where, Says: fmt.Sprintf(format, args...), Err: cause}
}

// explain turns a database's error into a sentence of ours.
func (l *Ledger) explain(err error) error {
	var own *Error
	switch {
	case err == nil, errors.As(err, &own), errors.Is(err, context.Canceled):
		return err
	}
	var lite *sqlite.Error
	if errors.As(err, &lite) {
		return l.explainSQLite(lite, err)
	}
	return l.explainPostgres(err)
}

func (l *Ledger) explainSQLite(e *sqlite.Error, err error) error {
	switch e.Code() & 0xff {
	case lib.SQLITE_NOTADB:
		return l.errorf(ErrNotLedger, err, "is no ledger: it is not a file of SQLite; name another file, or one that does not exist yet")
	case lib.SQLITE_CORRUPT:
		return l.errorf(ErrDamaged, err, "is damaged (%v); isnad verify tells where, isnad merge saves what still reads into a new ledger", err)
	case lib.SQLITE_FULL:
		return l.errorf(ErrFull, err, "cannot grow, the disk is full; what was committed is safe: make room and run the command again")
	case lib.SQLITE_BUSY, lib.SQLITE_LOCKED:
		return l.errorf(ErrBusy, err, "is being written by another process, which did not finish within %v; run the command again when it has", l.opts.Wait)
	case lib.SQLITE_READONLY:
		return l.errorf(ErrReadOnly, err, "cannot be changed: the file or its folder is read-only; copy it elsewhere or change its permissions")
	case lib.SQLITE_PERM, lib.SQLITE_AUTH:
		return l.errorf(ErrDenied, err, "may not be opened by you; change its permissions")
	case lib.SQLITE_IOERR:
		return l.errorf(ErrFull, err, "cannot be read or written (%v); what was committed is safe: look after the disk and run the command again", err)
	case lib.SQLITE_CANTOPEN:
		return l.errorf(ErrDenied, err, "cannot be opened: its folder is missing, or it or its folder may not be used by you")
	}
	return l.errorf(ErrOther, err, "failed: %v", err)
}

func (l *Ledger) explainPostgres(err error) error {
	var pg *pgconn.PgError
	var down *pgconn.ConnectError
	switch {
	case errors.As(err, &pg):
		switch {
		case pg.Code == "53100":
			return l.errorf(ErrFull, err, "cannot grow, the server's disk is full; what was committed is safe: make room and run the command again")
		case pg.Code == "3D000":
			return l.errorf(ErrMissing, err, "does not exist on the server; create the database first (createdb)")
		case pg.Code[:2] == "28" || pg.Code == "42501":
			return l.errorf(ErrDenied, err, "refuses you (%s); check user, password and rights", pg.Message)
		case pg.Code == "25006":
			return l.errorf(ErrReadOnly, err, "cannot be changed: the server or session is read-only")
		case pg.Code == "55P03" || pg.Code == "57014":
			return l.errorf(ErrBusy, err, "is being written by others, who did not finish within %v; run the command again", l.opts.Wait)
		case pg.Code[:2] == "57" || pg.Code[:2] == "08":
			return l.errorf(ErrDown, err, "went away (%s); what was committed is safe: run the command again when it is back", pg.Message)
		}
		return l.errorf(ErrOther, err, "failed: %s", pg.Message)
	case errors.As(err, &down), errors.Is(err, syscall.ECONNREFUSED), errors.Is(err, syscall.ECONNRESET), errors.Is(err, os.ErrDeadlineExceeded):
		return l.errorf(ErrDown, err, "does not answer; check that the server runs and that the address is right")
	case errors.Is(err, fs.ErrNotExist):
		return l.errorf(ErrMissing, err, "does not exist")
	case errors.Is(err, context.DeadlineExceeded):
		return l.errorf(ErrDown, err, "does not answer in time; check that the server runs and that the address is right")
	}
	return l.errorf(ErrOther, err, "failed: %v", err)
}

func itoa(n int) string { return strconv.Itoa(n) }
