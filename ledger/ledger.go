package ledger

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"sync"
	"time"
)

// Ledger is an open ledger.
type Ledger struct {
	where    string
	opts     Options
	d        *dialect
	w, r     *sql.DB // for writing, one connection on SQLite; for reading
	lock     sync.Mutex
	cache    map[string]int64 // numbers of readers and entities, committed ones only
	wrote    bool             // entries were added since it was opened
	cacheAt  int64            // how many redactions there were when the cache was begun
	stmts    sync.Map         // query → *sql.Stmt on r
	terms    termer
	encoders sync.Pool // of *encoder
	cut      int64     // leastCut; tests lower it
}

// Options say how a ledger is opened; the zero value opens one that exists, for
// reading and writing.
type Options struct {
	Create   bool             // make it where there is none
	ReadOnly bool             // change nothing, not even the schema
	Wait     time.Duration    // for another writer; 0 is ten seconds
	Now      func() time.Time // for tests; nil is time.Now

	bare bool // write no first entry: a copy is being made
	fast bool // do not wait for the disk: tests that make hundreds of ledgers
}

// IsAddress reports whether where names a PostgreSQL database rather than a file.
func IsAddress(where string) bool {
	return strings.HasPrefix(where, "postgres://") || strings.HasPrefix(where, "postgresql://")
}

// Open opens the ledger at where: a file, or the address of a PostgreSQL database
// such as postgres://user@host/name. Its errors are of type *Error.
func Open(ctx context.Context, where string, o Options) (*Ledger, error) {
	if o.Wait == 0 {
		o.Wait = 10 * time.Second
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	l := &Ledger{where: where, opts: o, cache: map[string]int64{}, cut: leastCut}
	open := l.openSQLite
	if IsAddress(where) {
		open = l.openPostgres
	}
	if err := open(ctx); err != nil {
		l.Close()
		return nil, l.explain(err)
	}
	return l, nil
}

// Close ends all use of the ledger. What was committed is safe without it.
func (l *Ledger) Close() error {
	if l.wrote {
		l.wrote = false
		l.sealIndex(context.Background()) // without it, Verify takes longer
	}
	l.stmts.Range(func(_, v any) bool { v.(*sql.Stmt).Close(); return true })
	var errs []error
	if l.r != nil {
		errs = append(errs, l.r.Close())
	}
	if l.w != nil && l.w != l.r {
		errs = append(errs, l.w.Close())
	}
	return errors.Join(errs...)
}

// Where returns the file or address, without its password.
func (l *Ledger) Where() string { return l.where }

// start makes the schema, and the first entry of a new ledger.
func (l *Ledger) start(ctx context.Context) error {
	if err := l.migrate(ctx, schemaFiles, !l.opts.ReadOnly); err != nil {
		return err
	}
	var n int
	if err := l.w.QueryRowContext(ctx, "SELECT count(*) FROM ledger").Scan(&n); err != nil {
		return err
	}
	if n == 1 || l.opts.bare {
		return nil
	}
	if l.opts.ReadOnly {
		return l.errorf(ErrDamaged, nil, "has no beginning; it was never finished, or its head was taken away")
	}
	return l.begin(ctx)
}

// query runs a prepared query for reading.
func (l *Ledger) query(ctx context.Context, q string, args ...any) (*sql.Rows, error) {
	st, err := l.prepared(ctx, q)
	if err != nil {
		return nil, err
	}
	return st.QueryContext(ctx, args...)
}

func (l *Ledger) row(ctx context.Context, dest []any, q string, args ...any) error {
	st, err := l.prepared(ctx, q)
	if err != nil {
		return err
	}
	return st.QueryRowContext(ctx, args...).Scan(dest...)
}

func (l *Ledger) prepared(ctx context.Context, q string) (*sql.Stmt, error) {
	if st, ok := l.stmts.Load(q); ok {
		return st.(*sql.Stmt), nil
	}
	st, err := l.r.PrepareContext(ctx, l.d.sql(q))
	if err != nil {
		return nil, err
	}
	if old, ok := l.stmts.LoadOrStore(q, st); ok {
		st.Close()
		return old.(*sql.Stmt), nil
	}
	return st, nil
}
