package wording

import (
	"strings"
	"testing"

	"isnad/calendar"
	"isnad/claim"
	"isnad/internal/locale"
)

func filler(role claim.RoleName, text string) claim.Role {
	return claim.Role{Role: role, Span: claim.Span{Text: text}}
}

func ptr(n int64) *int64 { return &n }

func TestClaim(t *testing.T) {
	day, err := calendar.ParseInterval("2021-03-14")
	if err != nil {
		t.Fatal(err)
	}
	base := claim.Claim{
		Type: claim.Pledge, Polarity: claim.Affirmed, Modality: claim.Actual,
		Roles: []claim.Role{filler(claim.Actor, "سالم"), filler(claim.Target, "حركة الفجر")},
	}
	for _, tc := range []struct {
		name   string
		change func(*claim.Claim)
		en, ar string
	}{
		{"plain", func(*claim.Claim) {}, "مرافئ reports that سالم pledged allegiance to حركة الفجر", "مرافئ: مبايعة سالم لـ حركة الفجر"},
		{"no actor", func(c *claim.Claim) { c.Roles = c.Roles[1:] }, "مرافئ reports that there was a pledge of allegiance to حركة الفجر", "مرافئ: مبايعة لـ حركة الفجر"},
		{"negated", func(c *claim.Claim) { c.Polarity = claim.Negated }, "مرافئ reports that سالم did not pledge allegiance to حركة الفجر", "مرافئ: عدم مبايعة سالم لـ حركة الفجر"},
		{"uncertain", func(c *claim.Claim) { c.Modality = claim.Uncertain }, "مرافئ reports that سالم possibly pledged allegiance to حركة الفجر", "مرافئ: مبايعة سالم لـ حركة الفجر (غير مؤكد)"},
		{
			"unrealised", func(c *claim.Claim) { c.Modality = claim.Unrealised },
			"مرافئ reports that سالم would pledge allegiance to حركة الفجر (told as planned, wanted or expected, not as done)",
			"مرافئ: مبايعة سالم لـ حركة الفجر (مراد أو متوقع، لا على أنه وقع)",
		},
		{
			"chain", func(c *claim.Claim) {
				c.Isnad = []claim.Link{{Span: claim.Span{Text: "وكالة"}, Stance: claim.Says}, {Span: claim.Span{Text: "ضابط"}, Stance: claim.Denies}}
			},
			"مرافئ reports that وكالة said that ضابط denied that سالم pledged allegiance to حركة الفجر",
			"مرافئ عن وكالة (قولا) عن ضابط (نفيا): مبايعة سالم لـ حركة الفجر",
		},
		{
			"place, day and count", func(c *claim.Claim) {
				c.Type, c.Time = claim.Kill, &day
				c.Roles[1].Count = &claim.Count{Min: ptr(20), Max: ptr(99), Approx: true}
				c.Roles = append(c.Roles, filler(claim.Place, "تل الورد"))
			},
			"مرافئ reports that سالم killed حركة الفجر (about 20 to 99) in تل الورد, on 2021-03-14",
			"مرافئ: قتل حركة الفجر (نحو 20 إلى 99) على يد سالم في تل الورد، يوم 2021-03-14",
		},
		{
			"place that is taken", func(c *claim.Claim) { c.Type, c.Roles[1].Role = claim.Seize, claim.Place },
			"مرافئ reports that سالم took or held حركة الفجر", "مرافئ: سيطرة سالم على حركة الفجر",
		},
	} {
		c := base
		c.Roles = append([]claim.Role(nil), base.Roles...)
		tc.change(&c)
		if got := String(Claim(locale.English, "مرافئ", &c)); got != tc.en {
			t.Errorf("%s:\n got %s\nwant %s", tc.name, got, tc.en)
		}
		if got := String(Claim(locale.Arabic, "مرافئ", &c)); got != tc.ar {
			t.Errorf("%s:\n got %s\nwant %s", tc.name, got, tc.ar)
		}
	}
}

// Every type says every role that it is given, once, in both languages, and
// keeps its grammar where a role is missing.
func TestEveryTypeSaysEveryRole(t *testing.T) {
	roles := []claim.Role{filler(claim.Actor, "AA"), filler(claim.Target, "TT"), filler(claim.Place, "PP"), filler(claim.OfficeRole, "OO"), filler(claim.Instrument, "II")}
	for _, typ := range claim.Types() {
		for _, l := range []locale.Lang{locale.English, locale.Arabic} {
			for mask := range 1 << len(roles) {
				c := claim.Claim{Type: typ, Polarity: claim.Affirmed, Modality: claim.Actual}
				for i, r := range roles {
					if mask>>i&1 == 1 {
						c.Roles = append(c.Roles, r)
					}
				}
				got := String(Claim(l, "", &c))
				for i, r := range roles {
					if want := mask >> i & 1; strings.Count(got, r.Span.Text) != want {
						t.Errorf("%s, %s: %q says %s %d times, want %d", typ, l, got, r.Span.Text, strings.Count(got, r.Span.Text), want)
					}
				}
				if strings.ContainsAny(got, "{}[]|") || strings.Contains(got, "  ") {
					t.Errorf("%s, %s: %q", typ, l, got)
				}
			}
		}
		if TypeName(locale.Arabic, typ) == string(typ) {
			t.Errorf("%s has no Arabic name", typ)
		}
	}
}

func TestEveryStanceIsSaid(t *testing.T) {
	for _, s := range []claim.Stance{claim.Says, claim.Claims, claim.Confirms, claim.Denies, claim.Accuses, claim.Believes} {
		if stances[s].en == "" || stances[s].ar == "" {
			t.Errorf("stance %s has no words", s)
		}
	}
}
