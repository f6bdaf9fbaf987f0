package ledger

import (
	"database/sql"
	"fmt"
	"runtime"
	"slices"
)

// keptTable looks at what is kept beside the entries: each row must be whole and of a
// reading. Where the options say how it was found out, it is found out anew.
func (v *verifier) keptTable() error {
	var readings []int64
	err := v.scan("SELECT k.reading, k.body, coalesce(r.body, 0) FROM kept k LEFT JOIN reading r ON r.seq = k.reading ORDER BY k.reading", func(rows *sql.Rows) error {
		var n, body int64
		var kept sql.RawBytes
		if err := rows.Scan(&n, &kept, &body); err != nil {
			return v.fault("kept", "", "cannot be read: %v", err)
		}
		switch {
		case body == 0:
			return v.fault("kept", fmt.Sprint(n), "is of no reading")
		case unsummed(kept) == "":
			return v.fault("kept", fmt.Sprint(n), "was altered")
		}
		readings = append(readings, n)
		return nil
	})
	if err != nil || !v.o.Index || v.o.Find == nil {
		return err
	}
	same, err := v.l.keeps(v.ctx, v.o.KeptAs)
	if err != nil || !same {
		return err // it is not served
	}
	return v.findAnew(readings)
}

// findAnew compares what is kept with what the entries give, on all cores.
func (v *verifier) findAnew(readings []int64) error {
	v.jobs = newPool()
	var err error
	for some := range slices.Chunk(readings, max(1, documentsAtOnce/runtime.GOMAXPROCS(0))) {
		var docs []*recordDoc
		if docs, err = v.l.keptRecords(v, some); err != nil {
			break
		}
		v.jobs.Go(func() error {
			for _, d := range docs {
				if string(v.o.Find(&d.Record)) == d.Kept {
					continue
				}
				if err := v.faultNow("kept", fmt.Sprint(d.Reading), "is not what the text and its claims give"); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return cmpErr(v.jobs.wait(), err)
}

// keptRecords fetches readings with what is kept of them.
func (l *Ledger) keptRecords(v *verifier, readings []int64) ([]*recordDoc, error) {
	kept, err := l.kept(v.ctx, readings)
	if err != nil {
		return nil, err
	}
	s := &recordScan{l: l, ctx: v.ctx, q: Query{Kept: v.o.KeptAs}, filter: l.filterOf(Query{})}
	var docs []*recordDoc
	for _, n := range readings {
		if kept[n] != "" { // else another drops it meanwhile
			docs = append(docs, &recordDoc{Record: Record{Doc: &Doc{}}, best: candidate{seq: n}})
		}
	}
	if err := s.bodies(docs); err != nil {
		return nil, err
	}
	for _, d := range docs {
		if _, err := s.finish(d); err != nil {
			return nil, err
		}
		d.Kept = kept[d.best.seq]
	}
	return docs, nil
}
