package reading

import (
	"testing"

	"isnad/claim"
)

// chosenTests are readings that must be right whatever chooses, rules or a model: what the words say plainly, and words of events in talk of other things.
var chosenTests = []struct {
	text          string
	typ           claim.Type // "" for no claim at all
	actor, target string
}{
	{"قصفت طائرات الجيش مواقع التنظيم قرب المدينة.", claim.Attack, "طائرات الجيش", "مواقع التنظيم"},
	{"قتل مسلحون ثلاثة جنود في هجوم على حاجز.", claim.Kill, "مسلحون", "ثلاثة جنود"},
	{"اعتقلت الشرطة أربعة أشخاص بعد المظاهرة.", claim.Arrest, "الشرطة", "أربعة أشخاص"},
	{"ضرب المثل بكرمه.", "", "", ""},
	{"فاز المنتخب في المباراة بعد هجوم سريع.", "", "", ""},
	{"سلم الوزير الجائزة إلى الفائزين.", "", "", ""},
	{"أعلنت الشركة أرباحها السنوية.", "", "", ""},
}

func TestChosen(t *testing.T) {
	for _, x := range chosenTests {
		t.Run(x.text, func(t *testing.T) {
			claims := testRules(t).Unjudged().Read(doc(t, x.text))
			if x.typ == "" {
				for _, c := range claims {
					t.Errorf("%s «%s», want none", c.Type, c.Trigger.Text)
				}
				return
			}
			for _, c := range claims {
				if c.Type == x.typ {
					for _, r := range c.Roles {
						if r.Role == claim.Actor && r.Span.Text != x.actor || r.Role == claim.Target && r.Span.Text != x.target {
							t.Errorf("%s %s, want %s and %s", r.Role, r.Span.Text, x.actor, x.target)
						}
					}
					return
				}
			}
			t.Errorf("no %s in %v", x.typ, claims)
		})
	}
}
