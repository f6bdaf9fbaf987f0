package ledger

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// decided is one judgement of a table: undo N takes back the one with that index.
type decided struct {
	who  string
	v    Verdict
	undo int
	bad  string // part of the error that is wanted
}

// TestUndo judges one claim and one pair of entities, a judgement a day, and asks which
// judgements stand in the end, and how many stood after the third day.
func TestUndo(t *testing.T) {
	pair := [2]string{"a", "b"}
	for _, x := range []struct {
		name   string
		all    []decided
		stands []int
		third  int
	}{
		{"taken back", []decided{{"س", SameAs, 0, ""}, {"س", Undo, 0, ""}}, []int{}, 0},
		{"the one before counts again", []decided{{"س", SameAs, 0, ""}, {"س", NotSame, 0, ""}, {"س", Undo, 1, ""}}, []int{0}, 1},
		{"an undo taken back", []decided{{"س", SameAs, 0, ""}, {"س", Undo, 0, ""}, {"س", Undo, 1, ""}}, []int{0}, 1},
		{"thrice", []decided{{"س", SameAs, 0, ""}, {"س", Undo, 0, ""}, {"س", Undo, 1, ""}, {"س", Undo, 2, ""}}, []int{}, 1},
		{"another person's", []decided{{"س", SameAs, 0, ""}, {"ن", Undo, 0, "only they can"}}, []int{0}, 1},
		{"twice", []decided{{"س", NotSame, 0, ""}, {"س", Undo, 0, ""}, {"س", Undo, 0, "by entry"}}, []int{}, 0},
		{"of two people", []decided{{"س", SameAs, 0, ""}, {"ن", NotSame, 0, ""}, {"ن", Undo, 1, ""}}, []int{0}, 1},
		{"of a claim", []decided{{"س", Accept, 0, ""}, {"س", Reject, 0, ""}, {"ن", Reject, 0, ""}, {"س", Undo, 1, ""}}, []int{0, 2}, 2},
	} {
		t.Run(x.name, func(t *testing.T) {
			each(t, func(t *testing.T, where string) {
				c := &clock{time.Date(2024, 5, 1, 10, 0, 0, 0, time.UTC)}
				l := open(t, where, Options{Now: c.now})
				add(t, l, raidItem(t))
				made := judgeAll(t, l, c, x.all, pair)
				about := pair[0]
				if made[0].Claim != "" {
					about = made[0].Claim
				}
				index := map[int64]int{}
				for n, j := range made {
					if j != nil {
						index[j.Entry] = n
					}
				}
				hold, err := l.Standing(context.Background(), about, View{})
				got := []int{}
				for _, j := range hold {
					got = append(got, index[j.Entry])
				}
				if diff := cmp.Diff(x.stands, got); diff != "" || err != nil {
					t.Errorf("what stands (-want +got): %s, %v", diff, err)
				}
				third := c.t.AddDate(0, 0, 3-len(x.all)).Format(time.DateOnly)
				if hold, err = l.Standing(context.Background(), about, View{AsOf: day(t, third)}); err != nil || len(hold) != x.third {
					t.Errorf("%d stood on the third day, %s, want %d (%v)", len(hold), third, x.third, err)
				}
				sound(t, l)
			})
		})
	}
}

// judgeAll records judgements of a table, each on another day; nil stands for one that was
// refused, as it should be.
func judgeAll(t *testing.T, l *Ledger, c *clock, all []decided, pair [2]string) []*Judgement {
	t.Helper()
	var made []*Judgement
	for _, s := range all {
		c.t = c.t.AddDate(0, 0, 1)
		j := Judgement{Verdict: s.v, Who: s.who}
		switch s.v {
		case Undo:
			j.Undoes = fmt.Sprint(made[s.undo].Entry)
			if len(made)%2 == 0 {
				j.Undoes = made[s.undo].ID.String()[:12]
			}
		case Accept, Reject:
			j.Claim = raidItem(t).Claims[0].ID
			if s.v == Reject {
				j.Reason = "polarity"
			}
		default:
			j.First, j.Second = pair[0], pair[1]
		}
		got, err := l.Judge(context.Background(), j)
		switch {
		case s.bad == "" && err != nil, s.bad != "" && (err == nil || !strings.Contains(err.Error(), s.bad)):
			t.Fatalf("%+v: %v", s, err)
		case err != nil:
			got = nil
		}
		made = append(made, got)
	}
	return made
}

// TestUndoTravels: an undo means the same judgement in a ledger that it was merged into,
// where its place is another; an undo of another person's judgement does nothing.
func TestUndoTravels(t *testing.T) {
	ctx := context.Background()
	each(t, func(t *testing.T, where string) {
		a := open(t, where, Options{})
		b := open(t, t.TempDir()+"/b.db", Options{})
		for range 3 {
			add(t, a, raidItem(t))
		}
		j, err := b.Judge(ctx, Judgement{Verdict: SameAs, First: "x", Second: "y", Who: "س"})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := a.Merge(ctx, b); err != nil {
			t.Fatal(err)
		}
		if _, err := b.Judge(ctx, Judgement{Verdict: Undo, Undoes: fmt.Sprint(j.Entry), Who: "س"}); err != nil {
			t.Fatal(err)
		}
		if err := b.write(ctx, func(t *tx) error { // as a program of someone else's may write
			forged := Judgement{Verdict: Undo, Undoes: j.ID.String(), First: "x", Second: "y", Who: "ن"}
			e, _, err := t.say(Judged, Hash{}, forged.encode())
			if err == nil {
				err = t.insertJudgement(e, &forged)
			}
			return err
		}); err != nil {
			t.Fatal(err)
		}
		for _, n := range []int{1, 0} {
			if hold, err := a.Standing(ctx, "x", View{}); err != nil || len(hold) != n {
				t.Errorf("%d stand, want %d (%v)", len(hold), n, err)
			}
			if _, err := a.Merge(ctx, b); err != nil {
				t.Fatal(err)
			}
		}
		all := judgements(t, a, "y", View{})
		if len(all) != 3 || all[1].Target != all[0].Entry || all[2].Target != 0 {
			t.Errorf("after the merge: %+v", all)
		}
		sound(t, a)
		sound(t, b)
	})
}
