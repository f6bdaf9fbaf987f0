package ledger

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"isnad/claim"
	"isnad/document"
	"isnad/ledger/ledgertest"
	"isnad/ledger/pgtest"
)

// fill does what people do to a ledger: a handful of random deeds on a few documents,
// so that two ledgers often do the same, or contrary, things.
func fill(t testing.TB, l *Ledger, deeds []int) {
	ctx := context.Background()
	items := mergeItems(t)
	for _, n := range deeds {
		it := items[n%len(items)]
		id := mustHash(t, it.Doc.Identity())
		has, err := l.Has(ctx, id, "")
		if err != nil {
			t.Fatal(err)
		}
		switch k := n / len(items) % 8; {
		case k == 1:
			it.Reader, it.Claims = "test/2", it.Claims[:1]
			add(t, l, it)
		case k == 2 && has && len(it.Claims) > 0:
			j := Judgement{Verdict: Accept, Claim: it.Claims[0].ID, Document: id.String(), Who: fmt.Sprint("u", n%3), Note: "سعد الرملي شاهد"}
			if _, err := l.Judge(ctx, j); err != nil && CodeOf(err) != ErrNotFound {
				t.Fatal(err)
			}
		case k == 3 && has:
			if _, err := l.Redact(ctx, Redaction{Documents: []Hash{id}, Reason: "طلب", Who: "م"}); err != nil {
				t.Fatal(err)
			}
		case k == 4:
			if _, err := l.Redact(ctx, Redaction{Name: "سعد الرملي", Reason: "طلب", Who: "م"}); err != nil {
				t.Fatal(err)
			}
		case k == 6 && has:
			takeBack(t, l, fmt.Sprint("u", n%3))
		case k == 7:
			it.Copy = &CopyOf{Of: mustHash(t, items[(n+1)%len(items)].Doc.Identity()), Share: float64(1+n%3) / 4, By: "test/1"}
			if it.Copy.Of != id {
				add(t, l, it)
			}
		case k == 5:
			if _, err := l.Redact(ctx, Redaction{Name: "ناصر العيني", Reason: "طلب", Who: "م"}); err != nil {
				t.Fatal(err)
			}
		default:
			add(t, l, it)
		}
	}
}

// takeBack undoes what a person decided last.
func takeBack(t testing.TB, l *Ledger, who string) {
	all := judgements(t, l, "", View{})
	for i := len(all) - 1; i >= 0; i-- {
		if all[i].Who != who {
			continue
		}
		if _, err := l.Judge(context.Background(), Judgement{Verdict: Undo, Undoes: all[i].ID.String(), Who: who}); err != nil {
			t.Fatal(err)
		}
		return
	}
}

func mergeItems(t testing.TB) []Item {
	var out []Item
	for i, text := range []string{
		"قال سعد الرملي إن ناصر العيني غادر المدينة. وهاجم مسلحون الجسر.",
		"زار ناصر العيني السوق. وهاجم مسلحون الجسر.",
		"هاجم مسلحون الجسر ثم عادوا.",
		"هاجم مسلحون الجسر ثم عادوا. ", // another text of the same identity
	} {
		d := doc(t, "خبر سعد الرملي", text, document.Meta{Publisher: "بريد السهل", Published: "2020-02-02"})
		trigger := "هاجم"
		c := made(t, d, claim.Attack, trigger, "مسلحون", "gunmen", "", "")
		out = append(out, Item{Raw: []byte(fmt.Sprint("raw ", i)), Doc: d, Reader: "test/1", Claims: []claim.Claim{c}})
	}
	return out
}

func union(t testing.TB, where string, ledgers ...*Ledger) *Ledger {
	t.Helper()
	l, err := Open(context.Background(), where, Options{Create: true, fast: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range ledgers {
		if _, err := l.Merge(context.Background(), o); err != nil {
			t.Fatal(err)
		}
	}
	return l
}

// TestMergeIsUnion: commutative, associative, idempotent, in what entries, contents,
// claims and documents there are.
func TestMergeIsUnion(t *testing.T) {
	dir := t.TempDir()
	n := 0
	rapid.Check(t, func(rt *rapid.T) {
		n++
		at := func(s string) string { return filepath.Join(dir, fmt.Sprint(n, s)) }
		var parts []*Ledger
		for i := range 3 {
			l := union(t, at(fmt.Sprint("part", i)))
			defer l.Close()
			fill(t, l, rapid.SliceOfN(rapid.IntRange(0, 31), 0, 6).Draw(rt, fmt.Sprint("deeds", i)))
			parts = append(parts, l)
		}
		a, b, c := parts[0], parts[1], parts[2]
		abc, cba := union(t, at("abc"), a, b, c), union(t, at("cba"), c, b, a)
		bc := union(t, at("bc"), b, c)
		abc2, twice := union(t, at("a(bc)"), a, bc), union(t, at("abcabc"), a, b, a, c, b, c)
		want := state(t, abc)
		for name, l := range map[string]*Ledger{"c+b+a": cba, "a+(b+c)": abc2, "a+b+a+c+b+c": twice} {
			if diff := cmp.Diff(want, state(t, l)); diff != "" {
				rt.Errorf("%s is not a+b+c (-a+b+c):\n%s", name, diff)
			}
			sound(t, l)
		}
		sound(t, abc)
		for _, l := range []*Ledger{abc, cba, bc, abc2, twice} {
			l.Close()
		}
		if t.Failed() {
			rt.FailNow()
		}
	})
}

func TestMergeAcrossDatabases(t *testing.T) {
	ctx := context.Background()
	pg := open(t, pgtest.Database(t), Options{})
	lite := open(t, filepath.Join(t.TempDir(), "l.db"), Options{})
	fill(t, pg, []int{0, 1, 9, 16, 32 + 4})
	fill(t, lite, []int{2, 3, 1, 25, 40})
	rep, err := pg.Merge(ctx, lite)
	if err != nil {
		t.Fatal(err)
	}
	if rep.Added[Document] == 0 {
		t.Errorf("report: %+v", rep)
	}
	if _, err := lite.Merge(ctx, pg); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(state(t, lite), state(t, pg)); diff != "" {
		t.Errorf("the two differ:\n%s", diff)
	}
	sound(t, pg)
	sound(t, lite)
	head, _ := pg.Info(ctx)
	if rep, err := pg.Merge(ctx, lite); err != nil || len(rep.Added) > 0 {
		t.Errorf("merging again adds %+v, %v", rep, err)
	}
	if after, _ := pg.Info(ctx); after.Head != head.Head {
		t.Error("merging again grew the chain")
	}
}

func TestMergeOfDamaged(t *testing.T) {
	ctx := context.Background()
	a, b := open(t, t.TempDir()+"/a.db", Options{}), open(t, t.TempDir()+"/b.db", Options{})
	add(t, b, raidItem(t))
	if _, err := b.w.Exec("UPDATE content SET body = CAST(replace(CAST(body AS TEXT), 'الفجر', 'الفلق') AS BLOB) WHERE n = 2"); err != nil {
		t.Fatal(err)
	}
	if _, err := a.Merge(ctx, b); CodeOf(err) != ErrDamaged {
		t.Errorf("altered content: %v", err)
	}
	if _, err := b.w.Exec("UPDATE entry SET at = at + 1 WHERE seq = 3"); err != nil {
		t.Fatal(err)
	}
	if _, err := a.Merge(ctx, b); CodeOf(err) != ErrDamaged {
		t.Errorf("altered entry: %v", err)
	}
	sound(t, a)
	if _, err := a.Merge(ctx, a); CodeOf(err) != ErrInput {
		t.Errorf("with itself: %v", err)
	}
}

func TestBackup(t *testing.T) {
	ctx := context.Background()
	each(t, func(t *testing.T, where string) {
		l := open(t, where, Options{})
		fill(t, l, []int{0, 1, 2, 9, 16, 4*4 + 1, 3*4 + 2, 40})
		m := ledgertest.New(3)
		for range 50 {
			d, c := m.Next()
			add(t, l, Item{Doc: d, Claims: c})
		}
		path := filepath.Join(t.TempDir(), "backup.db")
		if _, err := l.Backup(ctx, path); err != nil {
			t.Fatal(err)
		}
		b := open(t, path, Options{ReadOnly: true})
		if diff := cmp.Diff(state(t, l), state(t, b)); diff != "" {
			t.Errorf("the copy differs:\n%s", diff)
		}
		in, _ := l.Info(ctx)
		if rep, err := b.Verify(ctx, VerifyOptions{Head: mustHash(t, in.Head), Index: true}); err != nil || len(rep.Faults) > 0 {
			t.Errorf("the copy: %+v, %v", rep, err)
		}
		if _, err := l.Backup(ctx, path); CodeOf(err) != ErrInput {
			t.Errorf("over an older one: %v", err)
		}
	})
}
