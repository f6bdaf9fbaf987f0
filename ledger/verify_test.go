package ledger

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"isnad/ledger/ledgertest"
)

// tables of the ledger with their columns, from the database itself.
func tablesOf(t testing.TB, l *Ledger) map[string][]string {
	t.Helper()
	q := "SELECT m.name, p.name FROM sqlite_schema m, pragma_table_info(m.name) p WHERE m.type = 'table' AND m.name <> 'words'"
	if l.d.numbered {
		q = "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema()"
	}
	rows, err := l.w.Query(q)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	out := map[string][]string{}
	for rows.Next() {
		var table, column string
		if err := rows.Scan(&table, &column); err != nil {
			t.Fatal(err)
		}
		out[table] = append(out[table], column)
	}
	return out
}

// flip changes one byte (or the lowest bits of a number) of a value.
func flip(r *rand.Rand, v any) any {
	switch v := v.(type) {
	case int64:
		return v ^ 1<<r.IntN(8)
	case []byte:
		if len(v) == 0 {
			return []byte{'x'}
		}
		v = slices.Clone(v)
		v[r.IntN(len(v))] ^= 1 << r.IntN(7)
		return v
	case string:
		if v == "" {
			return "x"
		}
		b := []byte(v)
		i := r.IntN(len(b))
		if b[i] < 0x80 {
			b[i] ^= 1
		} else {
			return v + "x"
		}
		return string(b)
	}
	return nil
}

// TestTampering changes every column of rows of every table, one at a time: each
// change must be found, and named.
func TestTampering(t *testing.T) {
	ctx := context.Background()
	each(t, func(t *testing.T, where string) {
		l := open(t, where, Options{})
		fill(t, l, []int{0, 1, 2, 8, 7 * 4, 7*4 + 1, 16, 17, 4 * 4, 3*4 + 2, 5})
		for _, it := range corpus(t) {
			add(t, l, it)
		}
		if _, err := l.Judge(ctx, Judgement{Verdict: SameAs, First: "org", Second: "palms", Who: "سلمى"}); err != nil {
			t.Fatal(err)
		}
		if err := l.sealIndex(ctx); err != nil {
			t.Fatal(err)
		}
		sound(t, l)
		r := rand.New(rand.NewPCG(5, 5))
		n := 0
		tables := tablesOf(t, l)
		for _, table := range keys(tables) {
			n += tamper(t, l, r, table, tables[table])
		}
		if n < 200 {
			t.Errorf("only %d changes were tried", n)
		}
		t.Logf("%d changes, all found", n)
		sound(t, l)
	})
}

// tamper changes some rows of a table, verifies, and changes them back.
func tamper(t *testing.T, l *Ledger, r *rand.Rand, table string, columns []string) int {
	t.Helper()
	n := 0
	for i, column := range columns {
		for _, old := range rowsOf(t, l, table, columns) {
			changed := flip(r, old[i])
			if changed == nil {
				continue // a kind of column that is compared elsewhere
			}
			now := slices.Clone(old)
			now[i] = changed
			if err := put(l, table, columns, old, now, i); err != nil {
				continue // the database itself refuses it
			}
			mustFind(t, l, table, fmt.Sprintf("%s.%s: %v → %v", table, column, old[i], changed))
			if err := put(l, table, columns, now, old, i); err != nil {
				t.Fatal(err)
			}
			n++
		}
	}
	return n
}

// put changes column i of one row.
func put(l *Ledger, table string, columns []string, from, to []any, i int) error {
	if b, ok := to[i].([]byte); ok && len(b) == 0 {
		to[i] = []byte{} // not NULL
	}
	where, args := key(columns, from, 2)
	res, err := l.w.Exec(l.d.sql(fmt.Sprintf("UPDATE %s SET %s = ?1 WHERE %s", table, columns[i], where)), append([]any{to[i]}, args...)...)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n != 1 {
		panic(fmt.Sprintf("%s: %d rows, %v", where, n, err))
	}
	return nil
}

// key makes a condition that holds for one row alone.
func key(columns []string, row []any, from int) (string, []any) {
	var where []string
	var args []any
	for i, c := range columns {
		if b, ok := row[i].([]byte); ok && len(b) == 0 { // the driver takes it for NULL
			where = append(where, "length("+c+") = 0")
			continue
		}
		args = append(args, row[i])
		where = append(where, fmt.Sprintf("%s = ?%d", c, from+len(args)-1))
	}
	return strings.Join(where, " AND "), args
}

// rowsOf returns some rows of a table, or all where tests may take long.
func rowsOf(t testing.TB, l *Ledger, table string, columns []string) [][]any {
	t.Helper()
	most := 8
	if thorough() {
		most = 10_000
	}
	rows, err := l.w.Query(fmt.Sprintf("SELECT %s FROM %s ORDER BY 1 LIMIT %d", strings.Join(columns, ", "), table, most))
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var out [][]any
	for rows.Next() {
		row := make([]any, len(columns))
		dest := make([]any, len(columns))
		for i := range row {
			dest[i] = &row[i]
		}
		if err := rows.Scan(dest...); err != nil {
			t.Fatal(err)
		}
		out = append(out, row)
	}
	return out
}

// mustFind fails unless verification finds something wrong in the table, or in what
// follows from it.
func mustFind(t *testing.T, l *Ledger, table, what string) {
	t.Helper()
	rep, err := l.Verify(context.Background(), VerifyOptions{})
	if err != nil {
		return // the database could not even be read: found, with its sentence
	}
	if len(rep.Faults) == 0 {
		t.Errorf("%s was not found", what)
		return
	}
	if table == "entry" && rep.Faults[0].Table != "entry" && rep.Faults[0].Table != "ledger" {
		t.Errorf("%s was found elsewhere first: %s", what, rep.Faults[0])
	}
}

// TestFlippedBytesInTheFile flips bytes of the file itself: either nothing that can be
// read has changed, or it is found.
func TestFlippedBytesInTheFile(t *testing.T) {
	ctx := context.Background()
	dir := t.TempDir()
	path := filepath.Join(dir, "l.db")
	l := open(t, path, Options{})
	m := ledgertest.New(9)
	for range 20 {
		d, c := m.Next()
		add(t, l, Item{Doc: d, Claims: c})
	}
	want := state(t, l)
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(1, 2))
	found, harmless := 0, 0
	flips := 60
	if thorough() {
		flips = 1000
	}
	for i := range flips {
		b := slices.Clone(whole)
		at := r.IntN(len(b))
		b[at] ^= 1 << r.IntN(8)
		copy := filepath.Join(dir, fmt.Sprint("copy", i))
		if err := os.WriteFile(copy, b, 0o644); err != nil {
			t.Fatal(err)
		}
		if verifies(ctx, copy) {
			harmless++
			sameState(t, copy, want, at)
		} else {
			found++
		}
		os.Remove(copy)
	}
	t.Logf("%d found, %d in unused bytes", found, harmless)
}

func verifies(ctx context.Context, path string) bool {
	l, err := Open(ctx, path, Options{ReadOnly: true})
	if err != nil {
		return false
	}
	defer l.Close()
	rep, err := l.Verify(ctx, VerifyOptions{})
	return err == nil && len(rep.Faults) == 0
}

func sameState(t *testing.T, path string, want map[string]string, at int) {
	t.Helper()
	l, err := Open(context.Background(), path, Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	got := state(t, l)
	for k, v := range want {
		if got[k] != v {
			t.Errorf("the byte at %d changed %s unseen", at, k)
		}
	}
}

func TestCutChain(t *testing.T) {
	ctx := context.Background()
	l := open(t, t.TempDir()+"/l.db", Options{})
	add(t, l, raidItem(t))
	in, _ := l.Info(ctx)
	noted := mustHash(t, in.Head)
	for _, it := range corpus(t) {
		add(t, l, it)
	}
	if rep, err := l.Verify(ctx, VerifyOptions{Head: noted}); err != nil || len(rep.Faults) > 0 {
		t.Errorf("a head that was noted earlier: %v %v", rep.Faults, err)
	}
	rep, err := l.Verify(ctx, VerifyOptions{Head: sum([]byte("another"))})
	if err != nil || len(rep.Faults) != 1 || !strings.Contains(rep.Faults[0].String(), "cut off or written anew") {
		t.Errorf("a head that never was: %v %v", rep.Faults, err)
	}
	if _, err := l.w.Exec("DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)"); err != nil {
		t.Fatal(err)
	}
	if rep, _ := l.Verify(ctx, VerifyOptions{}); len(rep.Faults) == 0 {
		t.Error("the last entry was cut off unseen")
	}
}
