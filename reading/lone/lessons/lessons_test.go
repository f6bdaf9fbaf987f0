package lessons

import (
	"strings"
	"testing"

	"isnad/reading/lone"
	"isnad/reading/lone/gsr"
)

func TestFoldsKeepArticlesWhole(t *testing.T) {
	a, b := gsr.Row{ID: "assault:X_1.2-3"}, gsr.Row{ID: "protest-spans:X_1.2-14"}
	if a.Article() != b.Article() || a.Article() != "X_1.2" {
		t.Errorf("%q and %q", a.Article(), b.Article())
	}
	for seed := range 50 {
		if n := Fold(a.Article(), seed); n < 0 || n >= Folds {
			t.Fatalf("part %d", n)
		}
	}
}

func TestReadAndCross(t *testing.T) {
	rows, err := Read([]gsr.Row{
		{ID: "a:1-1", Event: "ASSAULT", Text: "قتل خمسة جنود في هجوم أمس.", Accept: 3, Label: "yes"},
		{ID: "a:2-1", Event: "ASSAULT", Text: "القتل حرام.", Reject: 3, Label: "easy no"},
		{ID: "p:3-1", Event: "PROTEST", Text: "تظاهر مئات الطلاب أمس.", Accept: 2, Reject: 1, Label: "ambiguous"},
		{ID: "a:1-1", Event: "ASSAULT", Text: "قتل خمسة جنود في هجوم أمس.", Spans: []gsr.Mark{{Trigger: []string{"قتل"}}}},
	}, "")
	if err != nil {
		t.Fatal(err)
	}
	if rows[2].Family != lone.Protest || rows[0].Family != lone.Assault || rows[3].Marks == nil || rows[0].Marks != nil {
		t.Errorf("families or marks are wrong: %+v", rows)
	}
	n := 0
	Cross(rows, lone.Tuning{}, 1, func(_ int, j *lone.Judge, held []*Row) { n += len(held) })
	if n != len(rows) {
		t.Errorf("%d rows were held out, want %d", n, len(rows))
	}
	if j := Train(rows, lone.Tuning{}); j.Threshold(lone.Assault) <= 0 {
		t.Error("no threshold")
	}
}

func TestTally(t *testing.T) {
	var y Tally
	yes, no := &Row{}, &Row{}
	yes.Accept, yes.Label = 3, "yes"
	no.Row.Reject, no.Label = 3, "easy no"
	y.Add(yes, true)
	y.Add(no, true)
	if got := y.Human(); got < 0.66 || got > 0.67 {
		t.Errorf("human %.3f", got)
	}
	if got := y.Labels(); got < 0.66 || got > 0.67 {
		t.Errorf("labels %.3f", got)
	}
	if (&Tally{}).Human() != 0 {
		t.Error("nothing counted is not zero")
	}
}

func TestOverlap(t *testing.T) {
	var o Overlap
	o.Add(Words("وبالهجوم على المدينة"), Words("هجوم"))
	if got := o.F1(); got != 0.5 {
		t.Errorf("%.3f", got)
	}
	if strings.Join(Words("12 و، قتل"), "|") != "12|و|قتل" {
		t.Errorf("%q", Words("12 و، قتل"))
	}
}
