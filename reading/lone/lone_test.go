package lone

import (
	"strings"
	"testing"

	"isnad/claim"
)

// said makes a sentence with one claim at the words of trigger.
func said(t testing.TB, text, trigger string, kind claim.Type) Sentence {
	t.Helper()
	before, _, ok := strings.Cut(text, trigger)
	if !ok {
		t.Fatalf("%q is not in the text", trigger)
	}
	a := len([]rune(before))
	return New(text, []claim.Claim{{Type: kind, Trigger: claim.Span{Start: a, End: a + len([]rune(trigger)), Text: trigger},
		Polarity: claim.Affirmed, Modality: claim.Actual}})
}

func TestReportsBeatMentions(t *testing.T) {
	j := Default()
	for _, c := range []struct {
		family        Family
		kind          claim.Type
		report, word1 string
		mention, word string
	}{
		{Assault, claim.Kill, "قتل خمسة جنود في انفجار سيارة مفخخة أمس قرب المدينة.", "قتل", "هل يجوز أن يصبح القتل لغة بين الناس؟", "القتل"},
		{Assault, claim.Attack, "وأعلنت الشرطة أن انتحاريا فجر نفسه أمام مركز للأمن.", "فجر", "ويرى الكاتب أن الهجوم على الفكر ظاهرة قديمة.", "الهجوم"},
		{Protest, claim.Protest, "تظاهر مئات الطلاب أمس أمام مقر الحكومة احتجاجا على الغلاء.", "تظاهر", "ودعا الوزير إلى احترام حق التظاهر في القانون الجديد.", "التظاهر"},
	} {
		a := j.Reports(c.family, said(t, c.report, c.word1, c.kind))
		b := j.Reports(c.family, said(t, c.mention, c.word, c.kind))
		if a < j.Threshold(c.family) || b >= j.Threshold(c.family) {
			t.Errorf("%s: %q has %.2f and %q %.2f around the threshold %.2f", c.family, c.report, a, c.mention, b, j.Threshold(c.family))
		}
	}
}

func TestNothingClaimed(t *testing.T) {
	text := "قتل خمسة جنود في انفجار أمس."
	for name, s := range map[string]Sentence{
		"no claims": New(text, nil), "empty": New("", nil), "zero": {}, "other family": said(t, text, "قتل", claim.Pledge),
		"outside": New(text, []claim.Claim{{Type: claim.Kill, Trigger: claim.Span{Start: 900, End: 950}, Polarity: claim.Affirmed}}),
	} {
		if p := Default().Reports(Assault, s); p != 0 {
			t.Errorf("%s: %.2f, want 0", name, p)
		}
	}
	s := said(t, text, "قتل", claim.Kill)
	if p := Default().Reports(Family(7), s); p != 0 {
		t.Errorf("no family: %.2f", p)
	}
	if got := Default().Threshold(Family(-1)); got != 1 {
		t.Errorf("threshold of no family: %.2f", got)
	}
}

func TestRankKeepsTheOrderOfClaims(t *testing.T) {
	text := "بايع القائد التنظيم ثم قتل في هجوم."
	var cs []claim.Claim
	for _, c := range []struct {
		word string
		kind claim.Type
		m    claim.Modality
	}{{"بايع", claim.Pledge, claim.Actual}, {"قتل", claim.Kill, claim.Actual}, {"هجوم", claim.Attack, claim.Unrealised}} {
		before, _, _ := strings.Cut(text, c.word)
		a := len([]rune(before))
		cs = append(cs, claim.Claim{Type: c.kind, Modality: c.m, Polarity: claim.Affirmed, Trigger: claim.Span{Start: a, End: a + len([]rune(c.word)), Text: c.word}})
	}
	got := Default().Rank(New(text, cs))
	if len(got) != 3 || got[0] != 0 || got[1] <= 0 || got[2] != 0 {
		t.Errorf("got %v", got)
	}
}

func TestLearnsAndStores(t *testing.T) {
	var xs []Example
	for _, text := range []string{"قتل جندي أمس", "قتل رجل أمس", "قتل ضابط أمس"} {
		xs = append(xs, Example{Sentence: said(t, text, "قتل", claim.Kill), Share: 1})
	}
	for _, text := range []string{"جريمة قتل قديمة", "خطر قتل دائم", "هل من قتل؟"} {
		xs = append(xs, Example{Sentence: said(t, text, "قتل", claim.Kill), Share: 0})
	}
	j := Learn(xs, Tuning{}).WithThreshold(Assault, 0.4)
	again, err := Open(string(j.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	for i := range xs {
		p, q := j.Reports(Assault, xs[i].Sentence), again.Reports(Assault, xs[i].Sentence)
		if p != q || (p > 0.5) != (xs[i].Share == 1) {
			t.Errorf("sentence %d: %.3f, stored %.3f, share %.0f", i, p, q, xs[i].Share)
		}
	}
	if again.Threshold(Assault) != 0.4 {
		t.Error("the threshold is lost")
	}
}

func TestShippedWeights(t *testing.T) {
	if _, err := Open(embedded); err != nil {
		t.Fatal(err)
	}
	if len(embedded) > 300_000 {
		t.Errorf("%d bytes of weights, more than 300 kB", len(embedded))
	}
}

func TestStems(t *testing.T) {
	for _, c := range [][3]string{{"متظاهرين", "متظاهر", "متظهر"}, {"هجمات", "هجم", "هجم"}, {"هجوم", "هجوم", "هجم"}, {"انفجرت", "انفجر", "انفجر"}, {"عين", "عين", "عن"}, {"خمسة", "خمس", "#"}, {"", "", ""}} {
		if got := light(c[0]); got != c[1] || skeleton(got) != c[2] {
			t.Errorf("%s: %s, %s, want %s, %s", c[0], got, skeleton(got), c[1], c[2])
		}
	}
}

func FuzzOpen(f *testing.F) {
	f.Add("")
	f.Add(magic)
	f.Add(string((&Judge{keys: []uint32{1, 9}, weights: []int8{3, -3}, scale: 1}).Bytes()))
	s := said(f, "قتل خمسة جنود أمس.", "قتل", claim.Kill)
	f.Fuzz(func(t *testing.T, data string) {
		if j, err := Open(data); err == nil {
			j.Reports(Assault, s)
			j.Rank(s)
		}
	})
}

func FuzzNew(f *testing.F) {
	f.Add("قتل خمسة جنود أمس.", 0, 3)
	f.Fuzz(func(t *testing.T, text string, a, b int) {
		s := New(text, []claim.Claim{{Type: claim.Attack, Polarity: claim.Affirmed, Trigger: claim.Span{Start: a, End: b}}})
		if p := Default().Reports(Assault, s); !(p >= 0 && p <= 1) {
			t.Errorf("%v is no probability", p)
		}
		Default().Rank(s)
	})
}

func BenchmarkReports(b *testing.B) {
	text := "وأعلنت الشرطة أن انتحاريا فجر نفسه أمام مركز للأمن في المدينة أمس."
	before, _, _ := strings.Cut(text, "فجر")
	a := len([]rune(before))
	cs := []claim.Claim{{Type: claim.Attack, Polarity: claim.Affirmed, Modality: claim.Actual, Trigger: claim.Span{Start: a, End: a + 3}}}
	for b.Loop() {
		Default().Reports(Assault, New(text, cs))
	}
}
