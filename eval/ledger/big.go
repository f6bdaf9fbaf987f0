package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"isnad/claim"
	"isnad/ledger"
	"isnad/ledger/ledgertest"
)

// makeItem makes one document, whose raw bytes are a line of JSON.
func makeItem(m *ledgertest.Maker) (ledger.Item, error) {
	d, claims := m.Next()
	raw, err := json.Marshal(claim.Record{ID: d.ID, Title: d.Title, Publisher: d.Publisher, Published: d.Published.String(), Lang: d.Lang, URL: d.URL, Text: d.Text})
	return ledger.Item{Raw: raw, Doc: d, Claims: claims}, err
}

// writing writes documents with 24 claims each into a new file.
func writing(ctx context.Context, o options, dir string, t *table) error {
	m := ledgertest.New(1)
	items := make([]ledger.Item, min(4000, o.claims/24+1))
	for i := range items {
		var err error
		if items[i], err = makeItem(m); err != nil {
			return err
		}
	}
	claims, n := 0, 0
	var cpu time.Duration
	took, err := best(o.runs, func() error {
		n++
		before := used()
		got, err := writeAll(ctx, filepath.Join(dir, fmt.Sprint("w", n)), items)
		if d := used() - before; n == 1 || d < cpu {
			cpu = d
		}
		claims = got.Claims
		return err
	})
	if err != nil {
		return err
	}
	t.atLeast("writing in batches", "claims/s", float64(claims)/took.Seconds(), 50_000)
	t.tell("  the same by the time of processors", "%s", amount(float64(claims)/cpu.Seconds(), "claims/s of one core"))
	return nil
}

// used is the time of processors that this process took.
func used() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func writeAll(ctx context.Context, path string, items []ledger.Item) (ledger.Written, error) {
	l, err := ledger.Open(ctx, path, ledger.Options{Create: true})
	if err != nil {
		return ledger.Written{}, err
	}
	defer os.Remove(path)
	defer l.Close()
	w := l.NewWriter(ctx)
	for _, it := range items {
		if err := w.Add(it); err != nil {
			break
		}
	}
	return w.Close()
}

// bigLedger measures a ledger of many claims.
func bigLedger(ctx context.Context, o options, dir string, t *table) error {
	path := o.keep
	if path == "" {
		path = filepath.Join(dir, "big.db")
	}
	if _, err := os.Stat(path); err != nil {
		if err := makeBig(ctx, path, o.claims); err != nil {
			return err
		}
	}
	took, err := best(5*o.runs, func() error {
		l, err := ledger.Open(ctx, path, ledger.Options{ReadOnly: true})
		if err != nil {
			return err
		}
		return l.Close()
	})
	if err != nil {
		return err
	}
	l, err := ledger.Open(ctx, path, ledger.Options{ReadOnly: true})
	if err != nil {
		return err
	}
	defer l.Close()
	in, err := l.Info(ctx)
	if err != nil {
		return err
	}
	t.tell("the big ledger", "%s, %s documents, %.0f MB", amount(float64(in.Claims), "claims"), grouped(int(in.Documents)), float64(in.Bytes)/1e6)
	t.tell("  a claim, with its share of texts, raw bytes and indexes", "%d bytes", in.Bytes/max(in.Claims, 1))
	t.within("opening it", took, 50*time.Millisecond)
	if err := answers(ctx, l, o, t); err != nil {
		return err
	}
	return verifying(ctx, l, o, t)
}

func makeBig(ctx context.Context, path string, claims int) error {
	l, err := ledger.Open(ctx, path, ledger.Options{Create: true})
	if err != nil {
		return err
	}
	m := ledgertest.New(1)
	w := l.NewWriter(ctx)
	for n := 0; n < claims; {
		it, err := makeItem(m)
		if err != nil {
			return err
		}
		if n += len(it.Claims); w.Add(it) != nil {
			break
		}
	}
	if _, err := w.Close(); err != nil {
		return err
	}
	return l.Close()
}

// answers asks for one group's claims, for its documents, and for phrases. The group is
// one of 300, neither the most nor the least spoken of.
func answers(ctx context.Context, l *ledger.Ledger, o options, t *table) error {
	id, _ := ledgertest.Group(250)
	q := ledger.Query{Entities: []string{id}}
	n := 0
	took, err := best(5*o.runs, func() error {
		n = 0
		for _, err := range l.Claims(ctx, q) {
			if err != nil {
				return err
			}
			n++
		}
		return nil
	})
	if err != nil {
		return err
	}
	t.within(fmt.Sprintf("one group's claims, words and all (%d)", n), took, 50*time.Millisecond)
	if took, err = best(5*o.runs, func() error {
		n = 0
		for r, err := range l.Records(ctx, q) {
			if err != nil {
				return err
			}
			n += len(r.Claims)
		}
		return nil
	}); err != nil {
		return err
	}
	t.tell(fmt.Sprintf("  its documents with all their claims (%d)", n), "%.1f ms", took.Seconds()*1000)
	return phrases(ctx, l, o, t)
}

func phrases(ctx context.Context, l *ledger.Ledger, o options, t *table) error {
	from, to := ledgertest.Middle()
	for _, x := range []struct {
		name string
		s    ledger.Search
	}{
		{"a phrase that is in few sentences", ledger.Search{Text: "«رائد الموجي» «فيلق المدى»"}},
		{"a phrase that is in every sentence", ledger.Search{Text: "«ما أسفر عن مقتل»"}},
		{"a phrase, by group, type, publisher and days", ledger.Search{Text: "«اشتباكات ليلية»", Query: ledger.Query{
			Entities: []string{"group-290"}, Types: []claim.Type{claim.Attack}, Publisher: "بريد السهل", From: &from, To: &to}}},
		{"a phrase that is nowhere, of words that are", ledger.Search{Text: "«مقتل اشتباكات»"}},
	} {
		n := 0
		took, err := best(5*o.runs, func() error {
			res, err := l.Search(ctx, x.s)
			if err == nil {
				n = len(res.Hits)
			}
			return err
		})
		if err != nil {
			return err
		}
		t.within(fmt.Sprintf("%s (%d found)", x.name, n), took, 100*time.Millisecond)
	}
	return nil
}

func verifying(ctx context.Context, l *ledger.Ledger, o options, t *table) error {
	var bytes int64
	for _, whole := range []bool{false, true} {
		var cpu time.Duration
		runs := o.runs
		if whole {
			runs = 1
		}
		took, err := best(runs, func() error {
			before := used()
			defer func() {
				if d := used() - before; cpu == 0 || d < cpu {
					cpu = d
				}
			}()
			rep, err := l.Verify(ctx, ledger.VerifyOptions{Index: whole})
			if err == nil && len(rep.Faults) > 0 {
				err = fmt.Errorf("it does not verify: %s", rep.Faults[0])
			}
			if err == nil {
				bytes = rep.Bytes
			}
			return err
		})
		if err != nil {
			return err
		}
		speed := float64(bytes) / 1e6 / took.Seconds()
		if whole {
			t.tell("  with every word of the search index (--index)", "%s", amount(speed, "MB/s"))
		} else {
			t.atLeast("verifying", "MB/s", speed, 100)
			t.tell("  the same by the time of processors", "%s", amount(float64(bytes)/1e6/cpu.Seconds(), "MB/s of one core"))
		}
	}
	return nil
}
