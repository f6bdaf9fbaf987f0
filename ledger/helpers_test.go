package ledger

import (
	"context"
	"flag"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"isnad/calendar"
	"isnad/claim"
	"isnad/document"
	"isnad/ledger/pgtest"
)

func TestMain(m *testing.M) {
	if child() {
		return
	}
	flag.Parse()
	if !given("rapid.checks") { // a hundred would take a minute
		flag.Set("rapid.checks", "12")
	}
	pgtest.Main(m)
}

func given(name string) bool {
	found := false
	flag.Visit(func(f *flag.Flag) { found = found || f.Name == name })
	return found
}

// thorough reports whether tests may take minutes.
func thorough() bool { return os.Getenv("ISNAD_CRASHES") != "" }

// each runs f on both databases.
func each(t *testing.T, f func(t *testing.T, where string)) {
	t.Run("SQLite", func(t *testing.T) { f(t, filepath.Join(t.TempDir(), "ledger.db")) })
	t.Run("PostgreSQL", func(t *testing.T) { f(t, pgtest.Database(t)) })
}

// clock is a time that tests set.
type clock struct{ t time.Time }

func (c *clock) now() time.Time { return c.t }

func open(t testing.TB, where string, o Options) *Ledger {
	t.Helper()
	o.Create = true
	l, err := Open(context.Background(), where, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	return l
}

func doc(t testing.TB, title, text string, m document.Meta) *document.Document {
	t.Helper()
	m.Title = title
	if m.Lang == "" {
		m.Lang = "ar"
	}
	d, err := document.New(text, m)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// span finds words in a text.
func span(t testing.TB, text, words string) claim.Span {
	t.Helper()
	at := strings.Index(text, words)
	if at < 0 {
		t.Fatalf("%q does not stand in %q", words, text)
	}
	start := utf8.RuneCountInString(text[:at])
	return claim.Span{Start: start, End: start + utf8.RuneCountInString(words), Text: words}
}

// made makes a claim: type, trigger, actor with its entity, source with its entity.
func made(t testing.TB, d *document.Document, typ claim.Type, trigger, actor, entity, source, from string) claim.Claim {
	t.Helper()
	c := claim.Claim{
		Type: typ, Trigger: span(t, d.Text, trigger), Polarity: claim.Affirmed, Modality: claim.Actual, Rule: "test",
		Roles: []claim.Role{{Role: claim.Actor, Span: span(t, d.Text, actor), Entity: entity}},
	}
	if source != "" {
		c.Isnad = []claim.Link{{Span: span(t, d.Text, source), Stance: claim.Says, Entity: from}}
	}
	at := strings.Index(d.Text, trigger)
	start := strings.LastIndexAny(d.Text[:at], ".\n") + 1
	for start < len(d.Text) && d.Text[start] == ' ' {
		start++
	}
	end := at + strings.Index(d.Text[at:], ".") + 1
	c.Evidence = span(t, d.Text, d.Text[start:end])
	c.ID = c.Identify(d.ID)
	return c
}

func add(t testing.TB, l *Ledger, it Item) Written {
	t.Helper()
	w, err := l.Add(context.Background(), it)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func claims(t testing.TB, l *Ledger, q Query) []*Claim {
	t.Helper()
	var out []*Claim
	for c, err := range l.Claims(context.Background(), q) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, c)
	}
	return out
}

func day(t testing.TB, s string) *calendar.Day {
	t.Helper()
	d, err := calendar.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return &d
}

// sound fails the test unless the ledger verifies, its index included.
func sound(t testing.TB, l *Ledger) {
	t.Helper()
	rep, err := l.Verify(context.Background(), VerifyOptions{Index: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range rep.Faults {
		t.Error(f)
	}
}

// state is what a merge is measured by: shared entries and the contents that are left.
func state(t testing.TB, l *Ledger) map[string]string {
	t.Helper()
	ctx := context.Background()
	out := map[string]string{}
	if err := l.eachEntry(ctx, func(e *Entry) error {
		if e.Kind.shared() {
			out["entry "+e.ID.String()] = string(e.Kind)
			for _, h := range []Hash{e.Content, e.Link, e.Via} {
				var b []byte
				if h.None() || h == e.Link && e.Kind != Document {
					continue
				}
				if err := l.row(ctx, []any{&b}, "SELECT body FROM content WHERE hash = ?1", h); err != nil {
					return err
				}
				out["content "+h.String()] = string(b)
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	for c, err := range l.Claims(ctx, Query{}) {
		if err != nil {
			t.Fatal(err)
		}
		out["claim "+c.ID+c.Document.String()] = c.Reader + c.Evidence.Text
	}
	for d, err := range l.Documents(ctx, View{}) {
		if err != nil {
			t.Fatal(err)
		}
		id, _ := l.entryID(ctx, d.Entry)
		out["document "+id.String()] = d.Title + d.Text
	}
	return out
}

func (l *Ledger) entryID(ctx context.Context, seq int64) (h Hash, err error) {
	err = l.row(ctx, []any{&h}, "SELECT id FROM entry WHERE seq = ?1", seq)
	return h, err
}

func keys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
