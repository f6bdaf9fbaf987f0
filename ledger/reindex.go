package ledger

import "context"

// fresh makes the search index anew where it was written with terms made in another
// way, by an older or newer isnad.
func (l *Ledger) fresh(ctx context.Context) error {
	var made string
	if err := l.row(ctx, []any{&made}, "SELECT terms FROM ledger WHERE one = 1"); err != nil {
		return l.explain(err)
	}
	if made == termVersion() {
		return nil
	}
	if l.opts.ReadOnly {
		return l.errorf(ErrOlder, nil, "has a search index of another isnad and cannot be changed here; search it once where it can be written to")
	}
	return l.Reindex(ctx)
}

// Reindex makes the search index and the names of entities anew from the texts.
func (l *Ledger) Reindex(ctx context.Context) error {
	return l.write(ctx, func(t *tx) error {
		if err := t.exec(l.d.indexClear); err != nil {
			return err
		}
		docs, err := t.numbers("SELECT seq FROM document ORDER BY day, seq")
		if err != nil {
			return err
		}
		for _, seq := range docs {
			m, text, err := t.contentsOf(seq)
			if err != nil {
				return err
			}
			if err := t.index(firstRow(m.day(), seq), l.indexRows(m.title, text)); err != nil {
				return err
			}
		}
		if err := t.respell(); err != nil {
			return err
		}
		if err := t.exec("UPDATE ledger SET terms = ?1 WHERE one = 1", termVersion()); err != nil {
			return err
		}
		return t.seal()
	})
}
