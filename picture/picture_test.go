package picture

import (
	"encoding/json"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
	"isnad/lexicon"
)

// story builds a record claim by claim; words are looked up in its text.
type story struct {
	t testing.TB
	r claim.Record
}

func tell(t testing.TB, id, publisher, day, text string) *story {
	return &story{t, claim.Record{ID: id, Publisher: publisher, Published: day, Lang: "ar", Text: text}}
}

func (s *story) span(words string) claim.Span {
	before, _, ok := strings.Cut(s.r.Text, words)
	if !ok {
		s.t.Fatalf("%s: %q is not in the text", s.r.ID, words)
	}
	start := len([]rune(before))
	return claim.Span{Start: start, End: start + len([]rune(words)), Text: words}
}

// sentence is the stretch between full stops about a span.
func (s *story) sentence(at claim.Span) claim.Span {
	text := []rune(s.r.Text)
	a, b := at.Start, at.End
	for a > 0 && text[a-1] != '.' {
		a--
	}
	for b < len(text) && text[b] != '.' {
		b++
	}
	for a < b && text[a] == ' ' {
		a++
	}
	return claim.Span{Start: a, End: b, Text: string(text[a:b])}
}

// claim adds a claim: "role=words", "role=words#count", "when=2021-03-01", "by=source:stance", "not", "maybe", "would".
func (s *story) claim(t claim.Type, trigger string, parts ...string) *story {
	c := claim.Claim{Type: t, Trigger: s.span(trigger), Polarity: claim.Affirmed, Modality: claim.Actual}
	c.Evidence = s.sentence(c.Trigger)
	for _, p := range parts {
		k, v, _ := strings.Cut(p, "=")
		switch k {
		case "when":
			x, err := calendar.ParseInterval(v)
			if err != nil {
				s.t.Fatal(err)
			}
			c.Time = &x
		case "by":
			w, stance, _ := strings.Cut(v, ":")
			c.Isnad = append(c.Isnad, claim.Link{Span: s.span(w), Stance: claim.Stance(stance)})
		case "not":
			c.Polarity = claim.Negated
		case "maybe":
			c.Modality = claim.Uncertain
		case "would":
			c.Modality = claim.Unrealised
		default:
			w, n, counted := strings.Cut(v, "#")
			r := claim.Role{Role: claim.RoleName(k), Span: s.span(w)}
			if counted {
				var n64 int64
				_ = json.Unmarshal([]byte(n), &n64)
				r.Count = &claim.Count{Min: &n64, Max: &n64}
			}
			c.Roles = append(c.Roles, r)
		}
	}
	if err := c.Check([]rune(s.r.Text)); err != nil {
		s.t.Fatal(err)
	}
	s.r.Claims = append(s.r.Claims, c)
	return s
}

// corpus is our own little news of a change of leadership.
func corpus(t testing.TB) []claim.Record {
	a := tell(t, "a", "مرافئ", "2015-08-01", "أعلنت حركة طالبان وفاة الملا عمر. وانتخب مجلس الحركة الملا أختر منصور زعيما لطالبان. وانشق أربعة قادة عن طالبان وسلموا أنفسهم للحكومة الأفغانية.").
		claim(claim.Die, "وفاة", "actor=الملا عمر", "by=حركة طالبان:confirms", "when=2015-07-30").
		claim(claim.Appoint, "انتخب", "actor=مجلس الحركة", "target=الملا أختر منصور", "office=زعيما", "when=2015-07-31").
		claim(claim.Defect, "انشق", "actor=أربعة قادة#4", "target=طالبان", "when=2015-07-20/2015-07-25").
		claim(claim.Surrender, "سلموا أنفسهم", "actor=أربعة قادة#4", "target=للحكومة الأفغانية")
	b := tell(t, "b", "صوت السهل", "2015-08-02", "نفى متحدث باسم الجيش وفاة الملا عمر. وقالت وكالة إن الملا أختر منصور أمير طالبان الجديد ظهر أمس. وسيطر مقاتلو طالبان على قندهار.").
		claim(claim.Die, "وفاة", "actor=الملا عمر", "by=متحدث باسم الجيش:denies").
		claim(claim.Office, "أمير", "actor=الملا أختر منصور", "target=طالبان", "office=أمير").
		claim(claim.Seize, "سيطر", "actor=مقاتلو طالبان", "place=قندهار", "when=2015-08-01")
	c := tell(t, "c", "بريد الجبل", "2015-08-02", "انفجار في قندهار أمس تبنته طالبان. قتلت طالبان عشرة جنود في لشكركاه. ورفضت أسرة الملا عمر مبايعة الملا أختر منصور.").
		claim(claim.Kill, "قتلت", "actor=طالبان", "target=عشرة جنود#10", "place=لشكركاه", "when=2015-08-01").
		claim(claim.Pledge, "مبايعة", "actor=أسرة الملا عمر", "target=الملا أختر منصور", "not")
	d := tell(t, "d", "نشرة الوادي", "2015-08-02", "أفادت مصادر بأن طالبان قتلت أربعة عشر جنديا في لشكركاه أمس بعد معارك طويلة هناك مع الحراس.").
		claim(claim.Kill, "قتلت", "actor=طالبان", "target=أربعة عشر جنديا#14", "place=لشكركاه", "when=2015-08-01", "by=مصادر:says")
	return []claim.Record{a.r, b.r, c.r, d.r}
}

func build(t testing.TB, asOf calendar.Day, said []entity.Judgement, recs ...claim.Record) *Index {
	t.Helper()
	m := &entity.Memory{Said: said}
	for _, r := range recs {
		m.Add(r, calendar.NoDay)
	}
	ix, err := Build(m, lexicon.Default(), asOf)
	if err != nil {
		t.Fatal(err)
	}
	return ix
}

var noBounds = Options{From: calendar.NoDay, To: calendar.NoDay}

func draw(t testing.TB, ix *Index, name string) *Picture {
	t.Helper()
	e, err := ix.Find(name)
	if err != nil {
		t.Fatal(err)
	}
	return ix.Draw(e, noBounds)
}

func event(p *Picture, typ claim.Type) *Event {
	for i := range p.Events {
		if p.Events[i].Type == typ {
			return &p.Events[i]
		}
	}
	return nil
}

func TestPicture(t *testing.T) {
	p := draw(t, build(t, calendar.NoDay, nil, corpus(t)...), "Taliban")
	die := event(p, claim.Die)
	if die == nil || die.Status != Disputed || die.Support.Independent != 1 || die.Support.Denials != 1 || die.When == nil || die.When.String() != "2015-07-30" {
		t.Fatalf("death: %+v", die)
	}
	kill := event(p, claim.Kill)
	if kill == nil || kill.Count == nil || kill.Count.Low != 10 || kill.Count.High != 14 || len(kill.Count.Variants) != 2 || kill.Support.Texts != 2 {
		t.Errorf("rival counts: %+v", kill)
	}
	if len(p.Flows) != 1 || p.Flows[0].From != "g:taliban" || p.Flows[0].To != "f:gov-af" || p.Flows[0].Count.Best != 4 {
		t.Errorf("flows: %+v", p.Flows)
	}
	if len(p.Ground) != 1 || !p.Ground[0].Gain || p.Ground[0].Lat == 0 {
		t.Errorf("ground: %+v", p.Ground)
	}
	i := slices.IndexFunc(p.Offices, func(x Tenure) bool { return x.Person.Entity == "p:akhtar-mansour" })
	if i < 0 || p.Offices[i].Office != "leader" || p.Offices[i].From.String() != "2015-07-31" || p.Offices[i].Start != "appoint" {
		t.Errorf("offices: %+v", p.Offices)
	}
	var kinds []string
	for _, d := range p.Disputes {
		kinds = append(kinds, d.Kind)
	}
	slices.Sort(kinds)
	if diff := cmp.Diff([]string{"count", "denial", "refusal"}, kinds); diff != "" {
		t.Errorf("disputes: %s", diff)
	}
}

// Everything said in the summary, but what it rests on, leads to a sentence.
func TestSummaryHasRefs(t *testing.T) {
	p := draw(t, build(t, calendar.NoDay, nil, corpus(t)...), "Taliban")
	if len(p.Summary) < 5 {
		t.Errorf("%d sentences", len(p.Summary))
	}
	for _, s := range p.Summary {
		if s.Topic != "opening" && len(s.Refs) == 0 || s.Arabic == "" || s.English == "" {
			t.Errorf("%+v", s)
		}
		if s.Topic != "opening" && s.Topic != "offices" && !strings.Contains(s.English, " reports that ") {
			t.Errorf("%q tells as a fact", s.English)
		}
		for _, n := range s.Refs {
			if n < 1 || n > len(p.Refs) {
				t.Errorf("ref %d of %d", n, len(p.Refs))
			}
		}
	}
}

func asJSON(t testing.TB, p *Picture) string {
	b, err := json.MarshalIndent(p, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestOrderOfReading(t *testing.T) {
	recs := corpus(t)
	want := asJSON(t, draw(t, build(t, calendar.NoDay, nil, recs...), "Taliban"))
	r := rand.New(rand.NewSource(1))
	for range 10 {
		r.Shuffle(len(recs), func(i, j int) { recs[i], recs[j] = recs[j], recs[i] })
		if got := asJSON(t, draw(t, build(t, calendar.NoDay, nil, recs...), "Taliban")); got != want {
			t.Fatal(cmp.Diff(want, got))
		}
	}
}

// A text that repeats another's words adds a text and no source, and changes nothing else.
func TestCopyAddsNoSource(t *testing.T) {
	recs := corpus(t)
	p := draw(t, build(t, calendar.NoDay, nil, recs...), "Taliban")
	again := recs[0]
	again.ID, again.Publisher = "z", "جريدة أخرى"
	q := draw(t, build(t, calendar.NoDay, nil, append(recs, again)...), "Taliban")
	if len(p.Events) != len(q.Events) || q.Totals.Copies != 1 || q.Totals.Documents != p.Totals.Documents+1 {
		t.Fatalf("%d events, then %d; %+v", len(p.Events), len(q.Events), q.Totals)
	}
	for i := range p.Events {
		a, b := p.Events[i], q.Events[i]
		if a.ID != b.ID || a.Status != b.Status || a.Support.Independent != b.Support.Independent || a.Support.Denials != b.Support.Denials {
			t.Errorf("%s: %+v became %+v", a.Type, a.Support, b.Support)
		}
		if diff := cmp.Diff(a.When, b.When); diff != "" {
			t.Error(diff)
		}
	}
	if len(p.Flows) != len(q.Flows) || len(p.Disputes) != len(q.Disputes) || len(p.Offices) != len(q.Offices) {
		t.Error("the copy changed flows, disputes or offices")
	}
}

// A text that says nothing of the group changes nothing of its picture, and the order
// of reading never does.
func TestNothingNew(t *testing.T) {
	recs := raya(t)
	want := asJSON(t, draw(t, build(t, calendar.NoDay, nil, recs...), "راية النهار"))
	more := append(slices.Clone(recs), tell(t, "zz", "مرافئ", "2021-05-05", "افتتحت البلدية سوقا جديدة للخضار أمس وسط حضور كبير من الأهالي والتجار والزوار.").r)
	r := rand.New(rand.NewSource(3))
	for range 6 {
		r.Shuffle(len(more), func(i, j int) { more[i], more[j] = more[j], more[i] })
		if got := asJSON(t, draw(t, build(t, calendar.NoDay, nil, more...), "راية النهار")); got != want {
			t.Fatal(cmp.Diff(want, got))
		}
	}
}

// As of every day it is as if later texts were not there.
func TestAsOfEveryDay(t *testing.T) {
	recs := raya(t)
	for _, day := range []calendar.Day{calendar.Of(2021, 1, 12), calendar.Of(2021, 6, 2), calendar.Of(2021, 7, 15), calendar.Of(2021, 11, 30)} {
		var before []claim.Record
		for _, r := range recs {
			if entity.Published(&r) <= day {
				before = append(before, r)
			}
		}
		want, got := draw(t, build(t, calendar.NoDay, nil, before...), "راية النهار"), draw(t, build(t, day, nil, recs...), "راية النهار")
		got.AsOf = calendar.NoDay
		if diff := cmp.Diff(asJSON(t, want), asJSON(t, got)); diff != "" {
			t.Errorf("%s: %s", day, diff)
		}
	}
}

// As of a day before a text was read it is as if it did not exist.
func TestAsOf(t *testing.T) {
	recs := corpus(t)
	day := calendar.Of(2015, 8, 1)
	want := draw(t, build(t, calendar.NoDay, nil, recs[0]), "Taliban")
	got := draw(t, build(t, day, nil, recs...), "Taliban")
	got.AsOf = calendar.NoDay
	if diff := cmp.Diff(asJSON(t, want), asJSON(t, got)); diff != "" {
		t.Error(diff)
	}
}

func TestRejectAndCorrect(t *testing.T) {
	recs := corpus(t)
	c := recs[2].Claims[0]
	id := c.Identify(recs[2].ID)
	said := []entity.Judgement{{ID: "1", Verdict: entity.Reject, A: id, On: calendar.NoDay}}
	p := draw(t, build(t, calendar.NoDay, said, recs...), "Taliban")
	if k := event(p, claim.Kill); k == nil || k.Support.Texts != 1 || p.Totals.Rejected != 1 {
		t.Errorf("rejected: %+v", k)
	}
	c.Type = claim.Wound
	b, _ := json.Marshal(c)
	said = append(said, entity.Judgement{ID: "2", Verdict: entity.Undo, A: "1", On: calendar.NoDay}, entity.Judgement{ID: "3", Verdict: entity.Correct, A: id, Claim: b, On: calendar.NoDay})
	p = draw(t, build(t, calendar.NoDay, said, recs...), "Taliban")
	if event(p, claim.Wound) == nil || p.Totals.Rejected != 0 {
		t.Error("the correction does not stand")
	}
}

func TestAnswers(t *testing.T) {
	ix := build(t, calendar.NoDay, nil, corpus(t)...)
	p := draw(t, ix, "Taliban")
	if a := p.WhoLeads(calendar.Of(2015, 8, 1)); len(a.Lines) == 0 || !strings.Contains(a.Lines[0].English, "Mansour") {
		t.Errorf("who leads: %+v", a.Lines)
	}
	if a := p.WhoLeft(); len(a.Lines) != 1 || len(a.Lines[0].Refs) != 2 {
		t.Errorf("who left: %+v", a.Lines)
	}
	if a := p.Where().Only(); len(a.Lines) != 1 || len(a.Refs) != 1 {
		t.Errorf("where: %+v", a)
	}
	other, err := ix.Find("f:gov-af")
	if err != nil {
		t.Fatal(err)
	}
	if a := ix.Between(p.Subject, other, noBounds); len(a.Lines) != 0 {
		t.Errorf("between, of people who are no more its own: %+v", a.Lines)
	}
	if _, err := ix.Find("لا أحد بهذا الاسم"); err == nil {
		t.Error("found what is not there")
	}
	q := ix.Draw(entity.Entity{ID: "g:hamas", Kind: entity.Group, Arabic: "حماس"}, noBounds)
	if a := q.WhoLeads(calendar.NoDay); len(a.Lines) != 0 || q.Totals.Claims != 0 {
		t.Errorf("of a group that no text names: %+v", a.Lines)
	}
}
