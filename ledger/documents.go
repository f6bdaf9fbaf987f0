package ledger

import (
	"context"
	"database/sql"
	"encoding/hex"
	"iter"
	"strings"

	"isnad/document"
)

// Doc is a document as kept.
type Doc struct {
	*document.Document
	Identity Hash
	Entry    int64  // place in the chain
	Redacted string // why its text was taken away or changed; "" where it was not
}

const documentColumns = `SELECT d.seq, d.identity, e.content, e.link, coalesce(m.body, ?2), coalesce(t.body, ?2) FROM document d
	JOIN entry e ON e.seq = d.seq LEFT JOIN content m ON m.n = d.meta LEFT JOIN content t ON t.n = d.body `

// Document returns the document of an identity (or at least eight digits of one), or
// of the id that it was given. Where several were given the same id, it is the first.
func (l *Ledger) Document(ctx context.Context, ref string) (*Doc, error) {
	where, arg := "WHERE d.name = ?1 ORDER BY d.seq LIMIT 1", any(printable(ref))
	if lo, hi, ok := identityRange(ref); ok {
		var n int
		if err := l.row(ctx, []any{&n}, "SELECT count(*) FROM document WHERE name = ?1", ref); err != nil {
			return nil, l.explain(err)
		}
		if n == 0 {
			if err := l.row(ctx, []any{&lo}, "SELECT identity FROM document WHERE identity BETWEEN ?1 AND ?2 ORDER BY identity, seq LIMIT 1", lo, hi); err != nil && err != sql.ErrNoRows {
				return nil, l.explain(err)
			}
			where, arg = "WHERE d.identity = ?1 ORDER BY d.seq LIMIT 1", lo
		}
	}
	docs, err := l.documents(ctx, where, arg, []byte{})
	if err != nil {
		return nil, l.explain(err)
	}
	if len(docs) == 0 {
		return nil, l.errorf(ErrNotFound, nil, "holds no document %q; isnad search finds documents by their words", ref)
	}
	return docs[0], nil
}

// identityRange returns the hashes that begin with the digits of ref.
func identityRange(ref string) (lo, hi []byte, ok bool) {
	if len(ref) < 8 || len(ref) > 64 || strings.Trim(ref, "0123456789abcdef") != "" {
		return nil, nil, false
	}
	lo, _ = hex.DecodeString(ref + strings.Repeat("0", 64-len(ref)))
	hi, _ = hex.DecodeString(ref + strings.Repeat("f", 64-len(ref)))
	return lo, hi, true
}

// Documents yields all documents that were there by the view's day, in the order in
// which they were added.
func (l *Ledger) Documents(ctx context.Context, v View) iter.Seq2[*Doc, error] {
	return func(yield func(*Doc, error) bool) {
		last, err := l.lastSeq(ctx, v.AsOf)
		if err != nil {
			yield(nil, l.explain(err))
			return
		}
		for lo := int64(1); lo <= last; lo += recordsAtOnce {
			docs, err := l.documents(ctx, "WHERE d.seq BETWEEN ?1 AND ?3 ORDER BY d.seq", lo, []byte{}, min(lo+recordsAtOnce-1, last))
			if err != nil {
				yield(nil, l.explain(err))
				return
			}
			for _, d := range docs {
				if !yield(d, nil) {
					return
				}
			}
		}
	}
}

// documents returns the documents of a condition; no connection is held while their
// redactions are looked up.
func (l *Ledger) documents(ctx context.Context, where string, args ...any) ([]*Doc, error) {
	raw, err := l.documentRows(ctx, where, args...)
	if err != nil {
		return nil, err
	}
	out := make([]*Doc, len(raw))
	for i := range raw {
		r := &raw[i]
		out[i] = &r.doc
		if err := l.fillDoc(ctx, &r.doc, r.content, r.link, r.meta, r.text); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// documentRow is a document as it is kept.
type documentRow struct {
	doc           Doc
	content, link Hash
	meta, text    []byte
}

func (l *Ledger) documentRows(ctx context.Context, where string, args ...any) ([]documentRow, error) {
	rows, err := l.query(ctx, documentColumns+where, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []documentRow
	for rows.Next() {
		var r documentRow
		if err := rows.Scan(&r.doc.Entry, &r.doc.Identity, &r.content, &r.link, &r.meta, &r.text); err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, rows.Err()
}

// fillDoc makes a document of its description mb and its text tb; content and link are
// the hashes that its entry has of them.
func (l *Ledger) fillDoc(ctx context.Context, d *Doc, content, link Hash, mb, tb []byte) error {
	m := gone(d.Identity)
	var err error
	if len(mb) > 0 {
		if m, err = decodeMeta(mb); err != nil {
			return l.errorf(ErrDamaged, err, "is damaged at entry %d: %v", d.Entry, err)
		}
	}
	d.Document = m.document(string(tb))
	if len(mb) == 0 || sum(mb) != content || sum(tb) != link {
		d.Redacted, err = l.reason(ctx, link, content)
	}
	return err
}

// Has reports whether reader has read the document of this identity, or, where reader
// is "", whether the document is there.
func (l *Ledger) Has(ctx context.Context, identity Hash, reader string) (bool, error) {
	q, args := "SELECT count(*) FROM document WHERE identity = ?1", []any{identity}
	if reader != "" {
		q = `SELECT count(*) FROM document d JOIN reading r ON r.document = d.seq JOIN reader x ON x.n = r.reader
			WHERE d.identity = ?1 AND x.name = ?2`
		args = append(args, printable(reader))
	}
	var n int
	err := l.row(ctx, []any{&n}, q, args...)
	return n > 0, l.explain(err)
}

// RawBytes returns the bytes that a document was parsed from, nil where they were not
// kept.
func (l *Ledger) RawBytes(ctx context.Context, d *Doc) ([]byte, error) {
	var b []byte
	err := l.row(ctx, []any{&b}, "SELECT c.body FROM entry e JOIN content c ON c.hash = e.via WHERE e.seq = ?1", d.Entry)
	if err == sql.ErrNoRows {
		return nil, nil
	}
	return b, l.explain(err)
}
