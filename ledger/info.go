package ledger

import (
	"context"
	"os"
	"time"
)

// Info describes a ledger.
type Info struct {
	Where      string         `json:"where"`
	Database   string         `json:"database"`
	ID         string         `json:"id"`
	Bytes      int64          `json:"bytes"` // on the disk
	Entries    int64          `json:"entries"`
	Kinds      map[Kind]int64 `json:"kinds"` // entries of each kind
	Documents  int64          `json:"documents"`
	Texts      int64          `json:"texts"`  // different ones that are still there: what was read at several addresses is kept once
	Claims     int64          `json:"claims"` // of the newest readers
	Entities   int64          `json:"entities"`
	Judgements int64          `json:"judgements"`
	Redactions int64          `json:"redactions"` // contents that were taken away
	Readers    []string       `json:"readers"`    // newest first
	First      time.Time      `json:"first"`
	Last       time.Time      `json:"last"`
	Head       string         `json:"head"` // hash of the last entry: note it elsewhere, Verify can be told of it
}

// Info counts what the ledger holds.
func (l *Ledger) Info(ctx context.Context) (*Info, error) {
	in := &Info{Where: l.where, Database: l.d.name, Kinds: map[Kind]int64{}}
	if err := l.info(ctx, in); err != nil {
		return nil, l.explain(err)
	}
	return in, nil
}

func (l *Ledger) info(ctx context.Context, in *Info) error {
	var head Hash
	if err := l.row(ctx, []any{&in.ID, &in.Entries, &head}, "SELECT id, seq, head FROM ledger WHERE one = 1"); err != nil {
		return err
	}
	in.Head = head.String()
	for q, n := range map[string]*int64{
		"SELECT count(*) FROM document":                                 &in.Documents,
		"SELECT count(DISTINCT body) FROM document WHERE body <> 0":     &in.Texts,
		"SELECT coalesce(sum(claims), 0) FROM reading WHERE served = 1": &in.Claims,
		"SELECT count(*) FROM entity":                                   &in.Entities,
		"SELECT count(*) FROM judgement":                                &in.Judgements,
		"SELECT count(*) FROM redaction":                                &in.Redactions,
	} {
		if err := l.row(ctx, []any{n}, q); err != nil {
			return err
		}
	}
	for _, x := range []struct {
		seq int64
		t   *time.Time
	}{{1, &in.First}, {in.Entries, &in.Last}} {
		var at int64
		if err := l.row(ctx, []any{&at}, "SELECT coalesce(max(at), 0) FROM entry WHERE seq = ?1", x.seq); err != nil {
			return err
		}
		*x.t = time.UnixMicro(at).UTC()
	}
	if err := l.kinds(ctx, in); err != nil {
		return err
	}
	var err error
	if in.Readers, err = l.Readers(ctx); err != nil {
		return err
	}
	in.Bytes, err = l.size(ctx)
	return err
}

func (l *Ledger) kinds(ctx context.Context, in *Info) error {
	rows, err := l.query(ctx, "SELECT kind, count(*) FROM entry GROUP BY kind")
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var k Kind
		var n int64
		if err := rows.Scan(&k, &n); err != nil {
			return err
		}
		in.Kinds[k] = n
	}
	return rows.Err()
}

// size is what the ledger takes on the disk, in bytes.
func (l *Ledger) size(ctx context.Context) (int64, error) {
	if l.d.numbered {
		var n int64
		err := l.row(ctx, []any{&n}, `SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint FROM pg_class c
			JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relkind = 'r'`)
		return n, err
	}
	var n int64
	for _, suffix := range []string{"", "-wal"} {
		if info, err := os.Stat(l.where + suffix); err == nil {
			n += info.Size()
		}
	}
	return n, nil
}
