package ledger

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"

	"isnad/claim"
	"isnad/document"
)

func judgements(t testing.TB, l *Ledger, about string, v View) []*Judgement {
	t.Helper()
	var out []*Judgement
	for j, err := range l.Judgements(context.Background(), about, v) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, j)
	}
	return out
}

func TestJudge(t *testing.T) {
	ctx := context.Background()
	each(t, func(t *testing.T, where string) {
		c := &clock{time.Date(2024, 5, 1, 10, 0, 0, 0, time.UTC)}
		l := open(t, where, Options{Now: c.now})
		it := raidItem(t)
		add(t, l, it)
		id := it.Claims[0].ID
		right := it.Claims[0]
		right.Type = claim.Kill
		for _, j := range []Judgement{
			{Verdict: Accept, Claim: id[:9], Who: "سلمى", Note: "كما في النص"},
			{Verdict: Reject, Claim: id, Reason: "wrong-type", Who: "سلمى"},
			{Verdict: Correct, Claim: id, Correction: &right, Who: "نادر"},
			{Verdict: SameAs, First: "palms", Second: "dawn", Who: "نادر"},
		} {
			c.t = c.t.AddDate(0, 0, 1)
			got, err := l.Judge(ctx, j)
			if err != nil {
				t.Fatal(err)
			}
			if j.Claim != "" && (got.Claim != id || got.Document != it.Doc.Identity()) {
				t.Errorf("%+v was taken for %+v", j, got)
			}
		}
		got := judgements(t, l, id, View{})
		if len(got) != 3 || got[0].Note != "كما في النص" || got[2].Correction.Type != claim.Kill || !got[2].When.Equal(time.Date(2024, 5, 4, 10, 0, 0, 0, time.UTC)) {
			t.Errorf("judgements: %+v", got)
		}
		if got[2].Correction.Trigger.Text != "هاجموا" || got[2].Correction.Roles[0].Span.Text != "كتيبة الفجر" {
			t.Errorf("a correction has not its words: %+v", got[2].Correction)
		}
		var kept []byte
		if err := l.row(ctx, []any{&kept}, "SELECT c.body FROM judgement j JOIN content c ON c.n = j.body WHERE j.seq = ?1", got[2].Entry); err != nil || bytes.Contains(kept, []byte("هاجموا")) {
			t.Errorf("a correction keeps words that a redaction would not find: %s, %v", kept, err)
		}
		if n := len(judgements(t, l, "dawn", View{})); n != 1 {
			t.Errorf("%d judgements on dawn, want 1", n)
		}
		if n := len(judgements(t, l, "", View{AsOf: day(t, "2024-05-03")})); n != 2 {
			t.Errorf("%d judgements by the third of May, want 2", n)
		}
		sound(t, l)
	})
}

func TestJudgeRefuses(t *testing.T) {
	ctx := context.Background()
	l := open(t, t.TempDir()+"/l.db", Options{})
	it := raidItem(t)
	add(t, l, it)
	id := it.Claims[0].ID
	outside := it.Claims[0]
	outside.Trigger = claim.Span{Start: 0, End: 3, Text: "لا"}
	for _, x := range []struct {
		j    Judgement
		code Code
		says string
	}{
		{Judgement{Verdict: Accept, Claim: id}, ErrInput, "say who"},
		{Judgement{Verdict: "perhaps", Claim: id, Who: "x"}, ErrInput, "accept, reject, correct"},
		{Judgement{Verdict: Reject, Claim: id, Who: "x"}, ErrInput, "boundaries"},
		{Judgement{Verdict: Reject, Claim: id, Who: "x", Reason: "ugly"}, ErrInput, "boundaries"},
		{Judgement{Verdict: Accept, Claim: id, Who: "x", Reason: "polarity"}, ErrInput, "nothing else"},
		{Judgement{Verdict: Correct, Claim: id, Who: "x"}, ErrInput, "as it should be"},
		{Judgement{Verdict: Correct, Claim: id, Who: "x", Correction: &outside}, ErrInput, "does not hold the words"},
		{Judgement{Verdict: Accept, Claim: "0123456789", Who: "x"}, ErrNotFound, "isnad search"},
		{Judgement{Verdict: Accept, Claim: "12", Who: "x"}, ErrInput, "8 to 32"},
		{Judgement{Verdict: SameAs, First: "a", Second: "a", Who: "x"}, ErrInput, "two different"},
		{Judgement{Verdict: Undo, Undoes: "1", Who: "x"}, ErrNotFound, "judge list"}, // the genesis
		{Judgement{Verdict: Undo, Undoes: "-", Who: "x"}, ErrNotFound, "judge list"},
		{Judgement{Verdict: Undo, Undoes: "99", Claim: id, Who: "x"}, ErrInput, "nothing else"},
	} {
		_, err := l.Judge(ctx, x.j)
		if CodeOf(err) != x.code || !strings.Contains(err.Error(), x.says) {
			t.Errorf("%+v: %v", x.j, err)
		}
	}
	if n := len(judgements(t, l, "", View{})); n != 0 {
		t.Errorf("%d judgements were recorded", n)
	}
}

func TestClaimInTwoDocumentsOfOneName(t *testing.T) {
	ctx := context.Background()
	l := open(t, t.TempDir()+"/l.db", Options{})
	var ids []string
	for _, end := range []string{"ليلا", "فجرا"} {
		d := doc(t, "", "هاجم مسلحون الجسر "+end+".", document.Meta{ID: "same"})
		c := made(t, d, claim.Attack, "هاجم", "مسلحون", "", "", "")
		add(t, l, Item{Doc: d, Reader: "test/1", Claims: []claim.Claim{c}})
		ids = append(ids, c.ID)
	}
	if ids[0] != ids[1] {
		t.Fatal("the test is wrong: two ids")
	}
	if _, err := l.Claim(ctx, ids[0], ""); CodeOf(err) != ErrInput || !strings.Contains(err.Error(), "name the document") {
		t.Errorf("got %v", err)
	}
}
