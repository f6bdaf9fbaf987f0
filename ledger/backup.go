package ledger

import (
	"context"
	"errors"
	"io/fs"
	"os"
)

// Backup writes a copy of the ledger into a new file, while others may go on reading
// and writing, and verifies the copy. A ledger in PostgreSQL is copied into a file of
// SQLite, its chain as it is.
func (l *Ledger) Backup(ctx context.Context, path string) (*Report, error) {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return nil, &Error{Code: ErrInput, Where: path, Says: "exists already; a backup never overwrites anything, name another file"}
	}
	partial := path + ".partial"
	if err := os.Remove(partial); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, &Error{Code: ErrDenied, Where: partial, Says: "is in the way and cannot be removed", Err: err}
	}
	copy := l.copySQLite
	if l.d.numbered {
		copy = l.copyChain
	}
	if err := copy(ctx, partial); err != nil {
		os.Remove(partial)
		return nil, err
	}
	rep, err := verifyFile(ctx, partial)
	if err != nil {
		os.Remove(partial)
		return nil, err
	}
	if len(rep.Faults) > 0 { // kept under its name, so that it can be looked into
		return rep, &Error{Code: ErrDamaged, Where: partial, Says: "was copied but does not verify, because the ledger itself does not: " + rep.Faults[0].String()}
	}
	if err := syncFile(partial); err != nil {
		return rep, &Error{Code: ErrFull, Where: partial, Says: "could not be brought to the disk", Err: err}
	}
	return rep, os.Rename(partial, path)
}

func verifyFile(ctx context.Context, path string) (*Report, error) {
	b, err := Open(ctx, path, Options{ReadOnly: true})
	if err != nil {
		return nil, err
	}
	defer b.Close()
	return b.Verify(ctx, VerifyOptions{})
}

func syncFile(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// copySQLite copies by VACUUM INTO, which sees one moment of the ledger.
func (l *Ledger) copySQLite(ctx context.Context, path string) error {
	db, err := l.connect("_pragma=busy_timeout(10000)")
	if err != nil {
		return l.explain(err)
	}
	defer db.Close()
	_, err = db.ExecContext(ctx, "VACUUM INTO ?1", path)
	return l.explain(err)
}

// copyChain writes a new ledger with the same chain.
func (l *Ledger) copyChain(ctx context.Context, path string) error {
	to, err := Open(ctx, path, Options{Create: true, bare: true})
	if err != nil {
		return err
	}
	m := &merge{to: to, from: l, ctx: ctx, copy: true, rep: &MergeReport{Added: map[Kind]int{}}}
	err = m.copyAll()
	return cmpErr(err, to.Close())
}

func (m *merge) copyAll() error {
	entries, err := m.from.checkedEntries(m.ctx)
	if err != nil {
		return m.from.explain(err)
	}
	m.entries = entries
	var id string
	if err := m.from.row(m.ctx, []any{&id}, "SELECT id FROM ledger WHERE one = 1"); err != nil {
		return m.from.explain(err)
	}
	if err := m.to.write(m.ctx, func(t *tx) error {
		if err := t.exec("INSERT INTO ledger (one, id, seq, head, terms) VALUES (1, ?1, 0, ?2, ?3)", id, Hash{}, termVersion()); err != nil {
			return err
		}
		return m.foresee(t)
	}); err != nil {
		return err
	}
	return m.run(func(*Entry) bool { return true })
}

// foresee writes down all redactions before any entry is copied.
func (m *merge) foresee(t *tx) error {
	for i := range m.entries {
		e := &m.entries[i]
		if e.Kind != Redacted {
			continue
		}
		if err := m.fetch(t, e.Content); err != nil {
			return err
		}
		say, err := t.redactionOf(e)
		if err != nil {
			return err
		}
		if h, err := ParseHash(say.Instead); err == nil {
			if err := m.fetchInstead(t, h); err != nil {
				return err
			}
		}
		if err := t.apply(e.Seq, say); err != nil {
			return err
		}
	}
	return nil
}
