package ledger

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"isnad/claim"
	"isnad/document"
)

const raid = "قال متحدث باسم كتيبة الفجر إن مقاتليها هاجموا معسكر الرمال ليلا. وأضاف أن لواء النخيل انسحب من البلدة.\nولم يعلق أحد بعد."

func raidItem(t testing.TB) Item {
	d := doc(t, "هجوم على معسكر الرمال", raid, document.Meta{Publisher: "صدى المرسى", Published: "2019-03-04"})
	return Item{Raw: []byte("raw " + raid), Doc: d, Reader: "test/1", Claims: []claim.Claim{
		made(t, d, claim.Attack, "هاجموا", "كتيبة الفجر", "dawn", "متحدث باسم كتيبة الفجر", "dawn"),
		made(t, d, claim.Lose, "انسحب", "لواء النخيل", "palms", "متحدث باسم كتيبة الفجر", "dawn"),
	}}
}

func TestReadingTwiceAddsNothing(t *testing.T) {
	each(t, func(t *testing.T, where string) {
		l := open(t, where, Options{})
		if got, want := add(t, l, raidItem(t)), (Written{1, 1, 2}); got != want {
			t.Errorf("first time: %+v, want %+v", got, want)
		}
		before, err := l.Info(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		if got := add(t, l, raidItem(t)); got != (Written{}) {
			t.Errorf("second time: %+v, want nothing", got)
		}
		after, _ := l.Info(context.Background())
		if before.Head != after.Head {
			t.Error("the chain grew")
		}
		if after.Claims != 2 || after.Documents != 1 || after.Kinds[Raw] != 1 || after.Entries != 4 {
			t.Errorf("info: %+v", after)
		}
		sound(t, l)
	})
}

func TestClaimsComeBackWhole(t *testing.T) {
	each(t, func(t *testing.T, where string) {
		it := raidItem(t)
		n, m := int64(3), int64(9)
		it.Claims[0].Roles = append(it.Claims[0].Roles,
			claim.Role{Role: claim.Target, Span: span(t, raid, "معسكر الرمال"), Count: &claim.Count{Min: &n, Max: &m, Approx: true}},
			claim.Role{Role: claim.Place, Span: span(t, raid, "البلدة"), Count: &claim.Count{Min: &n}})
		it.Claims[0].Confidence = 0.625
		it.Claims[0].ID = it.Claims[0].Identify(it.Doc.ID)
		l := open(t, where, Options{})
		add(t, l, it)
		got := claims(t, l, Query{})
		if len(got) != 2 {
			t.Fatalf("%d claims, want 2", len(got))
		}
		for i, c := range got {
			want := it.Claims[i]
			want.Reader = "test/1"
			if diff := cmp.Diff(want, c.Claim); diff != "" {
				t.Errorf("claim %d (-want +got):\n%s", i, diff)
			}
			if c.Publisher != "صدى المرسى" || c.Published.String() != "2019-03-04" || c.Document.String() != it.Doc.Identity() {
				t.Errorf("claim %d stands at %+v", i, c)
			}
		}
		d, err := l.Document(context.Background(), it.Doc.ID[:10])
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(it.Doc, d.Document); diff != "" {
			t.Errorf("document (-want +got):\n%s", diff)
		}
		if raw, err := l.RawBytes(context.Background(), d); err != nil || string(raw) != string(it.Raw) {
			t.Errorf("raw bytes: %q, %v", raw, err)
		}
	})
}

func TestNewestReaderIsServed(t *testing.T) {
	each(t, func(t *testing.T, where string) {
		c := &clock{time.Date(2024, 5, 1, 10, 0, 0, 0, time.UTC)}
		l := open(t, where, Options{Now: c.now})
		it := raidItem(t)
		it.Reader = "test/9"
		add(t, l, it)
		c.t = c.t.AddDate(0, 0, 2)
		it.Reader, it.Claims = "test/10", it.Claims[:1]
		if got, want := add(t, l, it), (Written{0, 1, 1}); got != want {
			t.Errorf("a new version adds %+v, want %+v", got, want)
		}
		for _, x := range []struct {
			name string
			view View
			want int
			by   string
		}{
			{"now", View{}, 1, "test/10"},
			{"the old version", View{Reader: "test/9"}, 2, "test/9"},
			{"the reader by name", View{Reader: "test"}, 1, "test/10"},
			{"no such reader", View{Reader: "other"}, 0, ""},
			{"the day before", View{AsOf: day(t, "2024-04-30")}, 0, ""},
			{"the first day", View{AsOf: day(t, "2024-05-01")}, 2, "test/9"},
			{"the day between", View{AsOf: day(t, "2024-05-02")}, 2, "test/9"},
			{"the last day", View{AsOf: day(t, "2024-05-03")}, 1, "test/10"},
			{"the new version before it read", View{AsOf: day(t, "2024-05-02"), Reader: "test/10"}, 0, ""},
		} {
			got := claims(t, l, Query{View: x.view})
			if len(got) != x.want || len(got) > 0 && got[0].Reader != x.by {
				t.Errorf("%s: %d claims %+v, want %d by %s", x.name, len(got), got, x.want, x.by)
			}
		}
		if has, err := l.Has(context.Background(), mustHash(t, it.Doc.Identity()), "test/9"); err != nil || !has {
			t.Errorf("Has(test/9) = %v, %v", has, err)
		}
		if has, _ := l.Has(context.Background(), mustHash(t, it.Doc.Identity()), "test/11"); has {
			t.Error("Has(test/11)")
		}
		sound(t, l)
	})
}

func mustHash(t testing.TB, s string) Hash {
	t.Helper()
	h, err := ParseHash(s)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func TestSameTextWithOtherBlanks(t *testing.T) {
	each(t, func(t *testing.T, where string) {
		l := open(t, where, Options{})
		it := raidItem(t)
		add(t, l, it)
		text := strings.ReplaceAll(raid, "\n", "  \r\n") + " "
		d := doc(t, it.Doc.Title, text, document.Meta{Publisher: it.Doc.Publisher, Published: "2019-03-04"})
		if d.Identity() != it.Doc.Identity() {
			t.Fatal("the test is wrong: another identity")
		}
		c := made(t, d, claim.Talk, "يعلق", "أحد", "", "", "")
		if got, want := add(t, l, Item{Doc: d, Reader: "test/2", Claims: []claim.Claim{c}}), (Written{0, 1, 1}); got != want {
			t.Errorf("added %+v, want %+v", got, want)
		}
		got := claims(t, l, Query{})
		if len(got) != 1 || got[0].Trigger != span(t, raid, "يعلق") {
			t.Errorf("claims: %+v", got)
		}
		sound(t, l)
	})
}

func TestQuery(t *testing.T) {
	each(t, func(t *testing.T, where string) {
		l := open(t, where, Options{})
		add(t, l, raidItem(t))
		d := doc(t, "", "أعلن لواء النخيل أنه بايع كتيبة الفجر.", document.Meta{ID: "second", Publisher: "بريد السهل", Published: "2020-01-01"})
		add(t, l, Item{Doc: d, Reader: "test/1", Claims: []claim.Claim{made(t, d, claim.Pledge, "بايع", "لواء النخيل", "palms", "لواء النخيل", "palms")}})
		for _, x := range []struct {
			name string
			q    Query
			want int
		}{
			{"all", Query{}, 3},
			{"a group", Query{Entities: []string{"palms"}}, 2},
			{"two groups", Query{Entities: []string{"palms", "dawn"}}, 3},
			{"no such group", Query{Entities: []string{"nobody"}}, 0},
			{"a type", Query{Types: []claim.Type{claim.Pledge, claim.Lose}}, 2},
			{"a source by id", Query{Sources: []string{"dawn"}}, 2},
			{"a source by its words", Query{Sources: []string{"المتحدث"}}, 2},
			{"a publisher", Query{Publisher: "بريد السهل"}, 1},
			{"days", Query{From: day(t, "2019-01-01"), To: day(t, "2019-12-31")}, 2},
			{"from", Query{From: day(t, "2019-12-31")}, 1},
			{"a document", Query{Document: mustHash(t, d.Identity())}, 1},
			{"a limit", Query{Limit: 2}, 2},
			{"all at once", Query{Entities: []string{"palms"}, Types: []claim.Type{claim.Pledge}, Sources: []string{"لواء النخيل"}, Publisher: "بريد السهل"}, 1},
		} {
			if got := claims(t, l, x.q); len(got) != x.want {
				t.Errorf("%s: %d claims, want %d", x.name, len(got), x.want)
			}
		}
		if got, err := l.Document(context.Background(), "second"); err != nil || got.Text != d.Text {
			t.Errorf("by the id given: %v, %v", got, err)
		}
	})
}

func TestRefused(t *testing.T) {
	ctx := context.Background()
	l := open(t, t.TempDir()+"/l.db", Options{})
	it := raidItem(t)
	bad := it
	bad.Claims = append([]claim.Claim{}, it.Claims...)
	bad.Claims[1].Trigger.Text = "تقدم"
	if _, err := l.Add(ctx, bad); CodeOf(err) != ErrInput || !strings.Contains(err.Error(), "does not hold the words") {
		t.Errorf("words that are not there: %v", err)
	}
	bad = it
	bad.Reader = ""
	if _, err := l.Add(ctx, bad); CodeOf(err) != ErrInput {
		t.Errorf("no reader: %v", err)
	}
	if _, err := l.Add(ctx, Item{}); CodeOf(err) != ErrInput {
		t.Errorf("no document: %v", err)
	}
	if got := claims(t, l, Query{}); len(got) != 0 {
		t.Errorf("%d claims were kept", len(got))
	}
}

func TestClaimIDAgrees(t *testing.T) {
	for _, c := range raidItem(t).Claims {
		if got, want := claimID(&c, "a document"), c.Identify("a document"); got != want {
			t.Errorf("claimID gives %s, Identify %s", got, want)
		}
	}
}

func TestCompareVersions(t *testing.T) {
	order := []string{"a/1", "a/2", "a/2-rc1", "a/10", "a/10.2", "a/10.10", "b", "b/1", "b/01x"}
	for i, a := range order {
		for j, b := range order {
			got := compareVersions(a, b)
			if got < 0 != (i < j) || got > 0 != (i > j) {
				t.Errorf("compareVersions(%q, %q) = %d", a, b, got)
			}
		}
	}
}
