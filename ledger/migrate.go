package ledger

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"strings"
)

//go:embed schema/*.sql
var schemaFiles embed.FS

// migration is one step of the schema, the same for both databases but for the words
// in braces.
type migration struct {
	name, sql, sum string
}

// migrations lists the steps in the order of their names.
func migrations(files fs.FS) ([]migration, error) {
	names, err := fs.Glob(files, "schema/*.sql")
	if err != nil {
		return nil, err
	}
	var out []migration
	for _, n := range names {
		b, err := fs.ReadFile(files, n)
		if err != nil {
			return nil, err
		}
		s := sha256.Sum256(b)
		out = append(out, migration{strings.TrimPrefix(n, "schema/"), string(b), hex.EncodeToString(s[:])})
	}
	return out, nil
}

const migrationTable = `CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, sum TEXT NOT NULL)`

// migrate brings the schema up to the newest, one transaction a step. With write
// false it only reports that steps are missing.
func (l *Ledger) migrate(ctx context.Context, files fs.FS, write bool) error {
	steps, err := migrations(files)
	if err != nil {
		return err
	}
	if write {
		if err := l.schemaTx(ctx, func(tx *sql.Tx) error {
			_, err := tx.ExecContext(ctx, migrationTable)
			return err
		}); err != nil {
			return err
		}
	}
	done, err := l.applied(ctx)
	if err != nil {
		return err
	}
	for name := range done {
		if !known(steps, name) {
			return l.errorf(ErrNewer, nil, "was written by a newer isnad (schema step %s is not known here)", name)
		}
	}
	for _, s := range steps {
		sum, ok := done[s.name]
		switch {
		case ok && sum != s.sum:
			return l.errorf(ErrSchema, nil, "was made with another version of schema step %s; it is not opened, lest it be damaged", s.name)
		case ok:
			continue
		case !write:
			return l.errorf(ErrOlder, nil, "has the schema of an older isnad and cannot be changed here; open it once for writing (isnad info without --read-only)")
		}
		if err := l.step(ctx, s); err != nil {
			return fmt.Errorf("schema step %s: %w", s.name, err)
		}
	}
	return nil
}

func known(steps []migration, name string) bool {
	for _, s := range steps {
		if s.name == name {
			return true
		}
	}
	return false
}

// applied returns the steps taken, with their sums.
func (l *Ledger) applied(ctx context.Context) (map[string]string, error) {
	rows, err := l.w.QueryContext(ctx, "SELECT name, sum FROM migration")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	done := map[string]string{}
	for rows.Next() {
		var name, sum string
		if err := rows.Scan(&name, &sum); err != nil {
			return nil, err
		}
		done[name] = sum
	}
	return done, rows.Err()
}

// step takes one step unless another process has just taken it.
func (l *Ledger) step(ctx context.Context, s migration) error {
	return l.schemaTx(ctx, func(tx *sql.Tx) error {
		var n int
		if err := tx.QueryRowContext(ctx, l.d.sql("SELECT count(*) FROM migration WHERE name = ?1"), s.name).Scan(&n); err != nil || n > 0 {
			return err
		}
		if _, err := tx.ExecContext(ctx, l.d.schema.Replace(s.sql)); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, l.d.sql("INSERT INTO migration (name, sum) VALUES (?1, ?2)"), s.name, s.sum)
		return err
	})
}

// schemaTx runs f alone among all processes that open the ledger.
func (l *Ledger) schemaTx(ctx context.Context, f func(*sql.Tx) error) error {
	tx, err := l.w.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if l.d.lockSchema != "" {
		if _, err := tx.ExecContext(ctx, l.d.lockSchema); err != nil {
			return err
		}
	}
	if err := f(tx); err != nil {
		return err
	}
	return tx.Commit()
}
