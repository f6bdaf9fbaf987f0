package ledger

import (
	"context"
	"database/sql"
	"strings"
)

// schema compares the steps taken with those that were released and, on SQLite, the
// tables with those that a new ledger has.
func (v *verifier) schema() error {
	steps, err := migrations(schemaFiles)
	if err != nil {
		return err
	}
	done, err := v.l.applied(v.ctx)
	if err != nil {
		return v.fault("migration", "", "cannot be read: %v", err)
	}
	for _, s := range steps {
		if done[s.name] != s.sum {
			if err := v.fault("migration", s.name, "is not the step of the schema that was released"); err != nil {
				return err
			}
		}
		delete(done, s.name)
	}
	if err := lack(v, "migration", done, func(s string) string { return s + " (there is none such)" }); err != nil {
		return err
	}
	if v.l.d.numbered {
		return nil
	}
	return v.sqliteSchema(steps)
}

// treesOf are the tables that have indexes beside them. Their trees are checked by
// SQLite itself: rows may be right and yet not be found.
var treesOf = []string{"entry", "content", "document", "reader", "reading", "entity", "judgement"}

// trees checks indexes against their tables, beside the rest, and sends what it found.
func (v *verifier) trees() <-chan []Fault {
	out := make(chan []Fault, 1)
	if v.l.d.numbered {
		out <- nil
		return out
	}
	go func() {
		var faults []Fault
		for _, table := range treesOf {
			var says string
			err := v.l.r.QueryRowContext(v.ctx, "PRAGMA integrity_check("+table+")").Scan(&says)
			if err != nil {
				says = err.Error()
			}
			if says != "ok" {
				faults = append(faults, Fault{table, "", "its index is damaged: " + strings.Join(strings.Fields(says), " ")})
			}
		}
		out <- faults
	}()
	return out
}

func (v *verifier) sqliteSchema(steps []migration) error {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return err
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	if _, err := db.ExecContext(v.ctx, migrationTable); err != nil {
		return err
	}
	for _, s := range steps {
		if _, err := db.ExecContext(v.ctx, v.l.d.schema.Replace(s.sql)); err != nil {
			return err
		}
	}
	want, err := schemaOf(v.ctx, db)
	if err != nil {
		return err
	}
	got, err := schemaOf(v.ctx, v.l.r)
	if err != nil {
		return err
	}
	for name, sql := range got {
		if want[name] != sql {
			if err := v.fault("schema", name, "is not as isnad makes it"); err != nil {
				return err
			}
		}
		delete(want, name)
	}
	return lack(v, "schema", want, func(s string) string { return s })
}

func schemaOf(ctx context.Context, db *sql.DB) (map[string]string, error) {
	rows, err := db.QueryContext(ctx, "SELECT type, name, coalesce(sql, '') FROM sqlite_schema")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[string]string{}
	for rows.Next() {
		var kind, name, text string
		if err := rows.Scan(&kind, &name, &text); err != nil {
			return nil, err
		}
		out[kind+" "+name] = strings.Join(strings.Fields(text), " ")
	}
	return out, rows.Err()
}
