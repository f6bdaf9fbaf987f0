package ledger

import (
	"context"
	"slices"
	"testing"
)

// kept returns which readings something is kept of, as Records serves it.
func keptOf(t *testing.T, l *Ledger, q Query) map[int64]string {
	t.Helper()
	out := map[int64]string{}
	for _, r := range records(t, l, q) {
		if r.Kept == "" {
			if r.Text == "" || len(r.Claims) == 0 {
				t.Errorf("a record has neither what is kept nor text and claims: %+v", r)
			}
			continue
		}
		if len(r.Claims) > 0 {
			t.Errorf("a record has claims beside what is kept")
		}
		out[r.Reading] = r.Kept
	}
	return out
}

func TestKeep(t *testing.T) {
	ctx := context.Background()
	each(t, func(t *testing.T, where string) {
		l := open(t, where, Options{})
		fill(t, l, []int{0, 1, 2, 3})
		var rows []Kept
		q := Query{Kept: "test 1"}
		for _, r := range records(t, l, q) {
			if r.Reading != 0 && len(r.Claims) > 0 {
				rows = append(rows, Kept{r.Reading, []byte(r.ID)})
			}
		}
		if len(rows) < 2 {
			t.Fatalf("%d readings", len(rows))
		}
		as, err := l.KeepAs(ctx, "test 1")
		if err != nil {
			t.Fatal(err)
		}
		if err := l.Keep(ctx, as, append(rows, Kept{9999, []byte("none")})); err != nil {
			t.Fatal(err)
		}
		got := keptOf(t, l, q)
		for _, r := range rows {
			if got[r.Reading] != string(r.Body) {
				t.Errorf("reading %d: %q, want %q", r.Reading, got[r.Reading], r.Body)
			}
			text, err := l.TextOf(ctx, r.Reading)
			if err != nil || text == "" {
				t.Errorf("text of %d: %q, %v", r.Reading, text, err)
			}
		}
		if n := len(keptOf(t, l, Query{Kept: "test 2"})); n != 0 {
			t.Errorf("%d rows are served under another name", n)
		}
		sound(t, l)
		verifyKept(t, l, rows[0].Reading)
		damageKept(t, l, rows[0].Reading)
		if got := keptOf(t, l, q); got[rows[0].Reading] != "" || len(got) != len(rows)-1 {
			t.Errorf("a damaged row is served: %v", got)
		}
		if rep, err := l.Verify(ctx, VerifyOptions{}); err != nil || len(rep.Faults) != 1 || rep.Faults[0].Table != "kept" {
			t.Errorf("verify: %+v, %v", rep, err)
		}
	})
}

// verifyKept holds what is kept against what finds it out.
func verifyKept(t *testing.T, l *Ledger, wrong int64) {
	t.Helper()
	for _, c := range []struct {
		name string
		find func(*Record) []byte
		want int
	}{
		{"test 1", func(r *Record) []byte { return []byte(r.ID) }, 0},
		{"test 1", func(r *Record) []byte {
			if r.Reading == wrong {
				return []byte("other")
			}
			return []byte(r.ID)
		}, 1},
		{"test 2", func(*Record) []byte { return nil }, 0},
	} {
		rep, err := l.Verify(context.Background(), VerifyOptions{Index: true, KeptAs: c.name, Find: c.find})
		if err != nil || len(rep.Faults) != c.want {
			t.Errorf("%s: %+v, %v, want %d faults", c.name, rep.Faults, err, c.want)
		}
	}
}

func damageKept(t *testing.T, l *Ledger, reading int64) {
	t.Helper()
	if _, err := l.w.ExecContext(context.Background(), l.d.sql("UPDATE kept SET body = CAST(?2 AS "+l.d.blob+") WHERE reading = ?1"), reading, []byte("12345678")); err != nil {
		t.Fatal(err)
	}
}

// What is kept goes with what is taken away, and what was found out before does not come
// back.
func TestKeptIsTakenAway(t *testing.T) {
	ctx := context.Background()
	each(t, func(t *testing.T, where string) {
		l := open(t, where, Options{})
		items := corpus(t)
		as, err := l.KeepAs(ctx, "test 1")
		if err != nil {
			t.Fatal(err)
		}
		for _, it := range items {
			it.Kept, it.KeptAs = []byte("found in "+it.Doc.ID), "test 1"
			add(t, l, it)
		}
		q := Query{Kept: "test 1"}
		before := keptOf(t, l, q)
		if len(before) == 0 {
			t.Fatal("nothing is kept of what is added")
		}
		if _, err := l.Redact(ctx, Redaction{Documents: []Hash{mustHash(t, items[0].Doc.Identity())}, Reason: "طلب", Who: "م"}); err != nil {
			t.Fatal(err)
		}
		var rows []Kept
		for n, body := range before {
			rows = append(rows, Kept{n, []byte(body)})
		}
		if err := l.Keep(ctx, as, rows); err != nil { // found out before the redaction
			t.Fatal(err)
		}
		n := 0
		if err := l.row(ctx, []any{&n}, "SELECT count(*) FROM kept"); err != nil || n != 0 {
			t.Errorf("%d rows are kept after a redaction, %v", n, err)
		}
		sound(t, l)
	})
}

// Records come the same one by one, by lists and by entities.
func TestRecordsByLists(t *testing.T) {
	each(t, func(t *testing.T, where string) {
		l := open(t, where, Options{})
		fill(t, l, []int{0, 1, 2, 3, 9, 16, 20})
		all := records(t, l, Query{})
		var q Query
		for _, r := range all {
			q.Documents = append(q.Documents, r.Identity)
		}
		slices.Reverse(q.Documents)
		listed := records(t, l, q)
		if len(listed) != len(all) {
			t.Fatalf("%d of %d records", len(listed), len(all))
		}
		for i := range all {
			if listed[i].Identity != all[i].Identity || len(listed[i].Claims) != len(all[i].Claims) || listed[i].Reading != all[i].Reading {
				t.Errorf("record %d differs", i)
			}
		}
		q.Limit = 2
		if n := len(records(t, l, q)); n != 2 {
			t.Errorf("%d records, want 2", n)
		}
	})
}
