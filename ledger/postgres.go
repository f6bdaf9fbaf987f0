package ledger

import (
	"context"
	"fmt"
	"net/url"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
)

// openPostgres opens a pool. Nothing in it leans on a session, so that a pooler may
// stand between.
func (l *Ledger) openPostgres(ctx context.Context) error {
	l.d = postgresDialect()
	dsn := l.where
	l.where = withoutPassword(dsn)
	config, err := pgx.ParseConfig(dsn)
	if err != nil {
		return l.errorf(ErrInput, nil, "is no address of a database; write postgres://user@host/name")
	}
	if config.ConnectTimeout == 0 {
		config.ConnectTimeout = 5 * time.Second
	}
	config.RuntimeParams["lock_timeout"] = fmt.Sprint(l.opts.Wait.Milliseconds())
	config.RuntimeParams["application_name"] = "isnad"
	if l.opts.ReadOnly {
		config.RuntimeParams["default_transaction_read_only"] = "on"
	}
	l.w = stdlib.OpenDB(*config)
	l.w.SetMaxOpenConns(8)
	l.r = l.w
	if err := l.checkDatabase(ctx); err != nil {
		return err
	}
	return l.start(ctx)
}

// checkDatabase refuses a database without a ledger, unless one may be made.
func (l *Ledger) checkDatabase(ctx context.Context) error {
	var n int
	err := l.w.QueryRowContext(ctx, "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'migration'").Scan(&n)
	if err == nil && n == 0 && (!l.opts.Create || l.opts.ReadOnly) {
		return l.errorf(ErrMissing, nil, "holds no ledger; isnad read --ledger %s INPUT... makes one", l.where)
	}
	return err
}

func withoutPassword(dsn string) string {
	u, err := url.Parse(dsn)
	if err != nil {
		return "the address given"
	}
	if u.User != nil {
		u.User = url.User(u.User.Username())
	}
	return u.String()
}
