package claim

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/calendar"
)

const text = "قال ضابط إن أربعة قادة سلموا أنفسهم للحكومة أمس."

// span finds words in the text and gives their offsets in code points.
func span(t testing.TB, words string) Span {
	t.Helper()
	before, _, ok := strings.Cut(text, words)
	if !ok {
		t.Fatalf("%q is not in the text", words)
	}
	start := len([]rune(before))
	return Span{Start: start, End: start + len([]rune(words)), Text: words}
}

func sample(t testing.TB) Record {
	four := int64(4)
	day, err := calendar.ParseInterval("2021-03-13")
	if err != nil {
		t.Fatal(err)
	}
	return Record{
		ID: "a7", Title: "خبر", Publisher: "مرافئ", Published: "2021-03-14", Lang: "ar", Text: text,
		Claims: []Claim{{
			Type: Surrender, Trigger: span(t, "سلموا أنفسهم"),
			Roles: []Role{
				{Role: Actor, Span: span(t, "أربعة قادة"), Count: &Count{Min: &four, Max: &four}},
				{Role: Target, Span: span(t, "للحكومة"), Entity: "f:x"},
			},
			Time: &day, Polarity: Affirmed, Modality: Actual,
			Isnad: []Link{{Span: span(t, "ضابط"), Stance: Says}}, Evidence: Span{0, len([]rune(text)), text}, Rule: "surrender.sallam",
		}},
	}
}

func TestRoundTrip(t *testing.T) {
	want := sample(t)
	var b bytes.Buffer
	if err := NewEncoder(&b).Encode(&want); err != nil {
		t.Fatal(err)
	}
	if n := bytes.Count(b.Bytes(), []byte("\n")); n != 1 {
		t.Errorf("%d lines, want 1", n)
	}
	d := NewDecoder(&b)
	got, err := d.Decode()
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(&want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if _, err := d.Decode(); !errors.Is(err, io.EOF) {
		t.Errorf("behind the last record: %v", err)
	}
}

// The written form is a contract with other programs: names, order and nulls.
func TestWrittenForm(t *testing.T) {
	r := Record{ID: "1", Text: "<نص>", Claims: []Claim{{Type: Die, Polarity: Affirmed, Modality: Actual}}}
	var b bytes.Buffer
	if err := NewEncoder(&b).Encode(&r); err != nil {
		t.Fatal(err)
	}
	want := `{"id":"1","title":"","publisher":"","published":"","lang":"","text":"<نص>","claims":[{"type":"die","trigger":{"start":0,"end":0,"text":""},` +
		`"roles":[],"time":null,"polarity":"affirmed","modality":"actual","isnad":[],"evidence":{"start":0,"end":0,"text":""}}]}` + "\n"
	if b.String() != want {
		t.Errorf("got  %s\nwant %s", b.String(), want)
	}
}

func TestCheck(t *testing.T) {
	five, four := int64(5), int64(4)
	for _, tc := range []struct {
		name   string
		change func(*Claim)
		want   string
	}{
		{"type", func(c *Claim) { c.Type = "pledging" }, "no type"},
		{"role", func(c *Claim) { c.Roles[0].Role = "victim" }, "no role"},
		{"count", func(c *Claim) { c.Roles[0].Count = &Count{Min: &five, Max: &four} }, "runs backwards"},
		{"stance", func(c *Claim) { c.Isnad[0].Stance = "sings" }, "no stance"},
		{"polarity", func(c *Claim) { c.Polarity = "" }, "polarity"},
		{"modality", func(c *Claim) { c.Modality = "real" }, "modality"},
		{"time", func(c *Claim) { c.Time = &calendar.Interval{Start: 9, End: 8} }, "runs backwards"},
		{"outside", func(c *Claim) { c.Trigger.End = 4000 }, "outside"},
		{"empty span", func(c *Claim) { c.Trigger.End = c.Trigger.Start }, "outside"},
		{"negative", func(c *Claim) { c.Evidence.Start = -1 }, "outside"},
		{"other words", func(c *Claim) { c.Isnad[0].Span.Text = "جندي" }, "quotes"},
	} {
		r := sample(t)
		if err := r.Check(); err != nil {
			t.Fatal(err)
		}
		tc.change(&r.Claims[0])
		if err := r.Check(); err == nil || !strings.Contains(err.Error(), tc.want) || !strings.Contains(err.Error(), "claim 1") {
			t.Errorf("%s: %v", tc.name, err)
		}
	}
}

func TestOpenIntervalsAreNotBackwards(t *testing.T) {
	r := sample(t)
	day := r.Claims[0].Time.Start
	for _, v := range []calendar.Interval{{Start: day, End: calendar.NoDay}, {Start: calendar.NoDay, End: day}} {
		r.Claims[0].Time = &v
		if err := r.Check(); err != nil {
			t.Errorf("%v: %v", v, err)
		}
	}
}

func TestDecoderGoesOn(t *testing.T) {
	r := sample(t)
	b, err := json.Marshal(&r)
	if err != nil {
		t.Fatal(err)
	}
	bad := strings.Replace(string(b), "surrender", "surrendering", 1)
	d := NewDecoder(strings.NewReader(string(b) + "\n\n{broken\n" + bad + "\n" + string(b) + "\n" + string(b[:60])))
	var got []int
	for {
		_, err := d.Decode()
		var le *LineError
		switch {
		case errors.Is(err, io.EOF) && !errors.As(err, &le):
			if diff := cmp.Diff([]int{0, 3, 4, 0, 6}, got); diff != "" {
				t.Errorf("lines of errors, -want +got\n%s", diff)
			}
			return
		case errors.As(err, &le):
			got = append(got, le.Line)
		default:
			got = append(got, 0)
		}
		if len(got) > 9 {
			t.Fatal("the decoder does not end")
		}
	}
}

func TestIdentify(t *testing.T) {
	a, b := sample(t).Claims[0], sample(t).Claims[0]
	id := a.Identify("doc")
	if id != b.Identify("doc") || len(id) != 32 {
		t.Errorf("id %q is not stable", id)
	}
	b.Modality, b.Confidence = Uncertain, 0.3
	if id != b.Identify("doc") {
		t.Error("modality is no part of a claim's identity")
	}
	for name, change := range map[string]func(*Claim){
		"type":    func(c *Claim) { c.Type = Join },
		"trigger": func(c *Claim) { c.Trigger.Start++ },
		"roles":   func(c *Claim) { c.Roles = c.Roles[:1] },
		"role":    func(c *Claim) { c.Roles[1].Role = Place },
	} {
		c := sample(t).Claims[0]
		change(&c)
		if c.Identify("doc") == id {
			t.Errorf("another %s has the same id", name)
		}
	}
	if a.Identify("other") == id {
		t.Error("another document has the same id")
	}
}

func TestTypes(t *testing.T) {
	if n := len(Types()); n != 38 {
		t.Errorf("%d types, the codebook has 38", n)
	}
	if n := len(Families()); n != 6 {
		t.Errorf("%d families, the codebook has 6", n)
	}
	seen := map[Type]bool{}
	for _, typ := range Types() {
		if seen[typ] {
			t.Errorf("%s stands twice", typ)
		}
		seen[typ] = true
		if got, err := ParseType(string(typ)); err != nil || got != typ {
			t.Errorf("ParseType(%s) = %s, %v", typ, got, err)
		}
	}
	if _, err := ParseType("pledging"); err == nil {
		t.Error("pledging is taken for a type")
	}
	if Type("x").Family() != "" {
		t.Error("x has a family")
	}
}

// Every type has a row of the mapping table, and every row is a type's.
func TestMapping(t *testing.T) {
	if len(mappings()) != len(Types()) {
		t.Errorf("%d rows for %d types", len(mappings()), len(Types()))
	}
	for _, typ := range Types() {
		if _, ok := mappings()[typ]; !ok {
			t.Errorf("%s has no row", typ)
		}
	}
	want := Mapping{PLOVER: []string{"ASSAULT-targeted"}, CAMEO: []string{"18", "19", "20"}, ACLEDEvent: []string{"Violence against civilians"}, ACLEDSubEvent: []string{"by target"}}
	if diff := cmp.Diff(want, Kill.Mapping()); diff != "" {
		t.Errorf("kill: -want +got\n%s", diff)
	}
	if m := Own.Mapping(); m.PLOVER != nil {
		t.Errorf("own has no PLOVER code, got %v", m.PLOVER)
	}
}

func TestFillers(t *testing.T) {
	c := sample(t).Claims[0]
	if got := c.Fillers(Target); len(got) != 1 || got[0].Span.Text != "للحكومة" {
		t.Errorf("targets %+v", got)
	}
	if got := c.Fillers(Instrument); got != nil {
		t.Errorf("instruments %+v", got)
	}
}
