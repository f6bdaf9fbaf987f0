package entity

import (
	"strings"
	"testing"

	"isnad/calendar"
	"isnad/claim"
	"isnad/lexicon"
)

// note makes a record of a text with one claim whose roles are the given words, each
// taken where it stands first behind the one before; «|» parts a filler from its role.
func note(t testing.TB, id, text string, fillers ...string) claim.Record {
	t.Helper()
	r := claim.Record{ID: id, Text: text, Publisher: "مرافئ", Published: "2021-03-14", Lang: "ar"}
	all := []rune(text)
	c := claim.Claim{Type: claim.Attack, Polarity: claim.Affirmed, Modality: claim.Actual, Evidence: claim.Span{End: len(all), Text: text}, Trigger: claim.Span{End: len(all), Text: text}}
	from := 0
	for _, f := range fillers {
		words, role, _ := strings.Cut(f, "|")
		i := strings.Index(text[from:], words)
		if i < 0 {
			t.Fatalf("%q is not in the text behind byte %d", words, from)
		}
		start := len([]rune(text[:from+i]))
		c.Roles = append(c.Roles, claim.Role{Role: claim.RoleName(role + map[bool]string{true: "actor"}[role == ""]), Span: claim.Span{Start: start, End: start + len([]rune(words)), Text: words}})
		from += i + len(words)
	}
	r.Claims = []claim.Claim{c}
	return r
}

func TestDocument(t *testing.T) {
	type want struct {
		words, entity string
		rel           Relation
		reason        Reason
	}
	for _, tc := range []struct {
		name, text string
		want       []want
	}{
		{"listed", "هاجم مقاتلو طالبان موقعا قرب قندهار", []want{{"مقاتلو طالبان", "g:taliban", Part, ByLexicon}}},
		{"whoever leads", "قال زعيم حركة طالبان إن", []want{{"زعيم حركة طالبان", "g:taliban", Lead, ByLexicon}}},
		{"person behind an office", "التقى زعيم طالبان الملا عمر وفدا", []want{{"زعيم طالبان الملا عمر", "p:mullah-omar", Is, ByLexicon}}},
		{"someone else's son", "اعتقل نجل الملا عمر أمس", []want{{"نجل الملا عمر", "p:mullah-omar", Of, ByLexicon}}},
		{"a site of it", "قصفت مواقع تنظيم داعش", []want{{"مواقع تنظيم داعش", "g:is", Of, ByLexicon}}},
		{"group of a person", "وصف تنظيم البغدادي بالغلو", []want{{"تنظيم البغدادي", "g:is", Is, ByOwner}}},
		{"nation", "نفذت الأميركية غارة", []want{{"الأميركية", "f:state-us", Is, ByNation}}},
		{"description", "قال بيان لحركة طالبان إن الحركة لن تتفاوض", []want{{"لحركة طالبان", "g:taliban", Is, ByLexicon}, {"الحركة", "g:taliban", Is, ByHead}}},
		{"no group of that noun", "هاجمت طالبان الحكومة", []want{{"الحكومة", "", None, NotJoined}}},
		{"slip", "أعلنت ولاية خرسان ثم قالت ولاية خراسان", []want{{"ولاية خرسان", "g:is-khorasan", Is, BySpelling}, {"ولاية خراسان", "g:is-khorasan", Is, ByLexicon}}},
		{"short form", "انشق القيادي حسان خالد المرجاني ثم عاد المرجاني", []want{{"القيادي حسان خالد المرجاني", "n:حسان-خالد-المرجاني", Is, BySameName}, {"المرجاني", "n:حسان-خالد-المرجاني", Is, ByShortName}}},
		{"spelling of compounds", "عين عبد الكريم النبعي", []want{{"عبد الكريم النبعي", "n:عبدالكريم-النبعي", Is, BySameName}}},
		{"unlisted group", "تبنت جماعة «فجر الجبال» الهجوم", []want{{"جماعة «فجر الجبال»", "n:فجر-الجبال", Is, BySameName}}},
		{"anonymous", "قتل أربعة قادة كبار", []want{{"أربعة قادة كبار", "", None, NotJoined}}},
	} {
		var fillers []string
		for _, w := range tc.want {
			fillers = append(fillers, w.words)
		}
		rec := note(t, "d1", tc.text, fillers...)
		ms := New(lexicon.Default()).Document(&rec)
		for i, w := range tc.want {
			m := ms[i]
			if m.Entity != w.entity || m.Relation != w.rel || m.Reason != w.reason {
				t.Errorf("%s: %q → %q %v (%s), want %q %v (%s)", tc.name, w.words, m.Entity, m.Relation, m.Reason, w.entity, w.rel, w.reason)
			}
		}
	}
}

func TestTwoNamesInOne(t *testing.T) {
	rec := note(t, "d1", "سلم حسن خالد أو سعيد محمود نفسه", "حسن خالد أو سعيد محمود")
	ms := New(lexicon.Default()).Document(&rec)
	if len(ms[0].Also) != 1 {
		t.Fatalf("other names: %v", ms[0].Also)
	}
	j := NewJoiner()
	j.Add("d1", ms)
	tb := j.Table(lexicon.Default(), nil)
	if a, b := tb.Of("d1", ms[0].Entity), tb.Of("d1", ms[0].Also[0]); a != b {
		t.Errorf("%s and %s are two", a, b)
	}
	if r, _ := tb.Why(ms[0].Entity); r != ByAlias {
		t.Errorf("reason %q", r)
	}
}

func joined(t *testing.T, said []Judgement, recs ...claim.Record) (*Table, [][]Mention) {
	t.Helper()
	j, r := NewJoiner(), New(lexicon.Default())
	var all [][]Mention
	for i := range recs {
		ms := r.Document(&recs[i])
		j.Add(recs[i].ID, ms)
		all = append(all, ms)
	}
	return j.Table(lexicon.Default(), said), all
}

// A name that many bear is one person only in the same company.
func TestCommonNames(t *testing.T) {
	a := note(t, "a", "قال محمد علي إن طالبان انسحبت", "محمد علي", "طالبان")
	b := note(t, "b", "أكد محمد علي أن طالبان باقية", "محمد علي", "طالبان")
	c := note(t, "c", "فاز محمد علي على حماس", "محمد علي", "حماس")
	tb, ms := joined(t, nil, a, b, c)
	id := func(i int, doc string) string { return tb.Of(doc, ms[i][0].Entity) }
	if id(0, "a") != id(1, "b") {
		t.Error("the same company makes two of one")
	}
	if id(0, "a") == id(2, "c") {
		t.Error("another company makes one of two")
	}
}

func TestLongerForm(t *testing.T) {
	a := note(t, "a", "قال حسان المرجاني إن طالبان", "حسان المرجاني", "طالبان")
	b := note(t, "b", "قال حسان خالد المرجاني إن طالبان", "حسان خالد المرجاني", "طالبان")
	tb, ms := joined(t, nil, a, b)
	if x, y := tb.Of("a", ms[0][0].Entity), tb.Of("b", ms[1][0].Entity); x != y {
		t.Errorf("%s, %s", x, y)
	}
}

// What people judge wins over what we join, and can be taken back.
func TestJudgements(t *testing.T) {
	a := note(t, "a", "قال حسان المرجاني إن طالبان", "حسان المرجاني", "طالبان")
	b := note(t, "b", "قال حسان خالد المرجاني إن طالبان", "حسان خالد المرجاني", "طالبان")
	c := note(t, "c", "قال فارس الهضبي إن طالبان", "فارس الهضبي", "طالبان")
	day := calendar.Of(2021, 4, 1)
	two := Judgement{ID: "1", Verdict: NotSame, A: "n:حسان-المرجاني", B: "n:حسان-خالد-المرجاني", On: day}
	one := Judgement{ID: "2", Verdict: SameAs, A: "n:حسان-المرجاني", B: "n:فارس-الهضبي", On: day.Add(1)}
	undo := Judgement{ID: "3", Verdict: Undo, A: "1", On: day.Add(2)}
	mention := Judgement{ID: "4", Verdict: NotSame, A: MentionID("c", 4, 15), B: "n:فارس-الهضبي", On: day}
	same := func(said []Judgement, i, k int) bool {
		tb, ms := joined(t, Standing(said, calendar.NoDay), a, b, c)
		docs := []string{"a", "b", "c"}
		of := func(n int) string {
			m := ms[n][0]
			return tb.OfMention(docs[n], m.Start, m.End, m.Entity)
		}
		return of(i) == of(k)
	}
	for _, tc := range []struct {
		name string
		said []Judgement
		i, k int
		want bool
	}{
		{"ours", nil, 0, 1, true},
		{"judged two", []Judgement{two}, 0, 1, false},
		{"judged two, undone", []Judgement{two, undo}, 0, 1, true},
		{"judged one", []Judgement{one}, 0, 2, true},
		{"one and two", []Judgement{two, one}, 1, 2, false},
		{"a mention is someone else", []Judgement{one, mention}, 0, 2, false},
	} {
		if got := same(tc.said, tc.i, tc.k); got != tc.want {
			t.Errorf("%s: one is %v", tc.name, got)
		}
	}
	if got := Standing([]Judgement{two, one, undo}, day); len(got) != 1 || got[0].ID != "1" {
		t.Errorf("as of the first day: %v", got)
	}
}

func TestBranches(t *testing.T) {
	tb, _ := joined(t, nil)
	found := false
	for _, b := range tb.Branches("g:is") {
		found = found || b == "g:is-khorasan"
	}
	if !found {
		t.Error("the province is no branch of the whole")
	}
}

func TestNearly(t *testing.T) {
	for _, tc := range []struct {
		a, b string
		want bool
	}{{"خرسان", "خراسان", true}, {"خراسان", "خراسان", false}, {"خراسان", "خوارزم", false}, {"حلب", "حلبا", false}, {"سيناء", "سيناا", true}} {
		if got := nearly(tc.a, tc.b); got != tc.want || nearly(tc.b, tc.a) != got {
			t.Errorf("%s, %s: %v", tc.a, tc.b, got)
		}
	}
}

func FuzzDocument(f *testing.F) {
	f.Add("قال زعيم حركة طالبان الملا عمر أو فلان", 4, 12)
	f.Add("«»\"\"", 0, 2)
	r := New(lexicon.Default())
	f.Fuzz(func(t *testing.T, text string, a, b int) {
		rs := []rune(text)
		if a < 0 || b > len(rs) || a >= b {
			return
		}
		s := claim.Span{Start: a, End: b, Text: string(rs[a:b])}
		rec := claim.Record{ID: "f", Text: text, Claims: []claim.Claim{{Type: claim.Attack, Trigger: s, Evidence: s, Roles: []claim.Role{{Role: claim.Actor, Span: s}, {Role: claim.Place, Span: s}}}}}
		for _, m := range r.Document(&rec) {
			if (m.Entity == "") != (m.Relation == None) && m.Entity != "" {
				t.Errorf("%+v", m)
			}
		}
	})
}
