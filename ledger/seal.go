package ledger

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
)

// The search index is checked against all texts only where it must be: its seal says
// that it has not changed since this program last wrote it.

// seal writes down what the index looks like now.
func (t *tx) seal() error {
	if len(t.l.d.indexTables) == 0 {
		return nil
	}
	if err := t.exec("INSERT INTO words (words) VALUES ('flush')"); err != nil { // what is not in the tables yet
		return err
	}
	h, err := indexSum(t.l.d.indexTables, func(q string) (*sql.Rows, error) { return t.sql.QueryContext(t.ctx, q) })
	if err != nil {
		return err
	}
	return t.exec(`INSERT INTO seal (one, seq, sum) VALUES (1, ?1, ?2)
		ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, sum = excluded.sum`, t.seq, h)
}

// indexSum hashes all rows of the index.
func indexSum(tables []string, query func(string) (*sql.Rows, error)) (Hash, error) {
	h := sha256.New()
	var head [16]byte
	for i, q := range tables {
		rows, err := query(q)
		if err != nil {
			return Hash{}, err
		}
		defer rows.Close()
		for rows.Next() {
			var n int64
			var b sql.RawBytes
			if err := rows.Scan(&n, &b); err != nil {
				return Hash{}, err
			}
			binary.BigEndian.PutUint64(head[:8], uint64(n))
			binary.BigEndian.PutUint64(head[8:], uint64(len(b))<<8|uint64(i))
			h.Write(head[:])
			h.Write(b)
		}
		if err := rows.Err(); err != nil {
			return Hash{}, err
		}
		rows.Close()
	}
	return Hash(h.Sum(nil)), nil
}

// sealIndex seals the index unless it is sealed. It is called when a ledger that was
// written to is closed.
func (l *Ledger) sealIndex(ctx context.Context) error {
	if len(l.d.indexTables) == 0 {
		return nil
	}
	return l.write(ctx, func(t *tx) error {
		var at int64
		err := t.row([]any{&at}, "SELECT seq FROM seal WHERE one = 1")
		if err != nil && err != sql.ErrNoRows || at == t.seq {
			return err
		}
		return t.seal()
	})
}
