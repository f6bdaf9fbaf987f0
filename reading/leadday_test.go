package reading

import (
	"strings"
	"testing"

	"isnad/claim"
	"isnad/document"
)

// datedOn reads a text published on a day by the rules alone.
func datedOn(t *testing.T, day, text string) string {
	t.Helper()
	d, err := document.New(text, document.Meta{ID: "x", Published: day, Lang: "ar"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range testRules(t).Taught(nil).Read(d) {
		when := "-"
		if c.Time != nil {
			when = dayOf(&c)
		}
		got = append(got, string(c.Type)+" "+c.Trigger.Text+" "+when)
	}
	return strings.Join(got, ", ")
}

func TestUntilNow(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"what has happened this week did so by today",
			"قصف الجيش النهرستاني سوق تل الريحان هذا الأسبوع.", "attack قصف 2021-03-14/2021-03-17"},
		{"what is told since a dated event goes on until now",
			"منذ افتتاح المرفأ في 20 شباط الماضي، قتل المسلحون ستة جنود في تل الريحان.", "kill قتل 2021-02-20/2021-03-17"},
		{"a day that is over stays one day",
			"قتل المسلحون ستة جنود في تل الريحان في 20 شباط الماضي.", "kill قتل 2021-02-20"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := datedOn(t, "2021-03-17", tt.text); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// TestLastLine reads a report whose last line says its first one again.
func TestLastLine(t *testing.T) {
	head := "الجيش النهرستاني يقصف سوق تل الريحان. ومقتل بائعين."
	text := head + "\n\nقصف الجيش النهرستاني سوق تل الريحان، أمس الثلاثاء، ما أدى إلى مقتل بائعين.\n\nوتشتهر البلدة بزيتونها.\n\nوتضم ثلاث مدارس.\n\nوتكثر فيها البساتين.\n\n" + head
	want := "attack يقصف 2021-03-16, kill ومقتل 2021-03-16, attack قصف 2021-03-16, kill مقتل 2021-03-16, attack يقصف 2021-03-16, kill ومقتل 2021-03-16"
	if got := datedOn(t, "2021-03-17", text); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// TestLead asks which dates may serve an event far below the lead and one in the headline.
func TestLead(t *testing.T) {
	d, err := document.New("اشتباكات في تل الريحان\n\nقصف الجيش النهرستاني، اليوم الأربعاء، سوق تل الريحان.\n\nوتشتهر البلدة بزيتونها.\n\nوتضم ثلاث مدارس.\n\nوتكثر فيها البساتين.\n\nوتعيش على الزراعة.\n\nواقتحم مسلحون بيتا في البلدة.",
		document.Meta{ID: "x", Published: "2021-03-17", Lang: "ar"})
	if err != nil {
		t.Fatal(err)
	}
	asked := 0
	for _, q := range testRules(t).Questions(d, nil) {
		if q.Ask != "date" {
			continue
		}
		asked++
		if len(q.Times) != 1 || q.Times[0].Days() != 1 || q.Times[0].Start != *d.Published {
			t.Errorf("%s may be dated %v", q.Trigger.Text, q.Times)
		}
	}
	if asked < 3 {
		t.Errorf("%d events", asked)
	}
}

// TestOfReport tells the day of a statement from that of what is stated.
func TestOfReport(t *testing.T) {
	for text, want := range map[string]reportDay{
		"أعلن الوزير أمس الثلاثاء أن الجيش قصف سوق تل الريحان.": ofThat,
		"أعلن الوزير أمس الثلاثاء قصف الجيش لسوق تل الريحان.":   ofNoun,
		"قصف الجيش أمس الثلاثاء سوق تل الريحان.":                ofEvent,
	} {
		d, err := document.New(text, document.Meta{ID: "x", Published: "2021-03-17", Lang: "ar"})
		if err != nil {
			t.Fatal(err)
		}
		s := newState(testRules(t).Taught(nil), d)
		for _, p := range cascade {
			p.run(s)
		}
		seen := false
		for i := range s.triggers {
			if u := &s.triggers[i]; !u.drop && s.frameOf(u).Type == claim.Attack && len(s.dates) == 1 {
				seen = true
				if got := s.ofReport(&s.dates[0], u); got != want {
					t.Errorf("%s: %d, want %d", text, got, want)
				}
			}
		}
		if !seen {
			t.Errorf("%s: no attack", text)
		}
	}
}
