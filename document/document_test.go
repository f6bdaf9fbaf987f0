package document

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

const body = "قصف الجيش مواقع المسلحين شرق البلدة. وقال مصدر إن ثلاثة قتلوا."

func mustNew(t testing.TB, text string, m Meta) *Document {
	t.Helper()
	d, err := New(text, m)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestNew(t *testing.T) {
	d := mustNew(t, body, Meta{ID: "a1", Title: "خبر", Publisher: "مرافئ", Published: "2021-03-14T09:30:00+03:00"})
	if d.ID != "a1" || d.Published.String() != "2021-03-14" || d.Lang != "ar" {
		t.Errorf("%q, %v, %q", d.ID, d.Published, d.Lang)
	}
	if d := mustNew(t, "قتل\xff", Meta{}); !utf8.ValidString(d.Text) {
		t.Errorf("text %q is not UTF-8", d.Text)
	}
}

func TestWrongDay(t *testing.T) {
	for _, day := range []string{"14/3/2021", "2021-02-30", "أمس", "2021-13-01", "2021-3-4x"} {
		d, err := New(body, Meta{Published: day})
		if err == nil || !strings.Contains(err.Error(), day) {
			t.Errorf("%s: error %v does not name the day", day, err)
		}
		if d == nil || d.Published != nil || d.Text != body {
			t.Errorf("%s: the document is not usable: %+v", day, d)
		}
	}
}

func TestIdentity(t *testing.T) {
	m := Meta{Title: "خبر", Publisher: "مرافئ", Published: "2021-03-14", URL: "https://example.org/1"}
	text := "سطر أول\nسطر ثان"
	id := mustNew(t, text, m).ID
	if len(id) != 64 {
		t.Fatalf("id %q is no SHA-256", id)
	}
	for name, same := range map[string]string{"line ends": "سطر أول\r\nسطر ثان", "spaces at ends": "سطر أول  \nسطر ثان\u00a0", "last line end": text + "\n"} {
		if got := mustNew(t, same, m).ID; got != id {
			t.Errorf("%s change the identity", name)
		}
	}
	for name, change := range map[string]func(*Meta){
		"title": func(m *Meta) { m.Title = "غيره" }, "publisher": func(m *Meta) { m.Publisher = "غيرها" },
		"day": func(m *Meta) { m.Published = "2021-03-15" }, "url": func(m *Meta) { m.URL = "" },
	} {
		other := m
		change(&other)
		if mustNew(t, text, other).ID == id {
			t.Errorf("another %s has the same identity", name)
		}
	}
	if mustNew(t, "سطر أول سطر ثان", m).ID == id {
		t.Error("another text has the same identity")
	}
	// Lengths are part of the hash: words cannot wander from one field to the next.
	a := mustNew(t, text, Meta{Title: "أب", Publisher: "ج"})
	b := mustNew(t, text, Meta{Title: "أ", Publisher: "بج"})
	if a.ID == b.ID {
		t.Error("title and publisher run together")
	}
}

// parts returns the furniture of a text in words.
func parts(d *Document) []string {
	var out []string
	for _, r := range d.Furniture {
		out = append(out, strings.TrimSpace(d.Text[r.Start:r.End]))
	}
	return out
}

func TestFurniture(t *testing.T) {
	for _, tc := range []struct {
		name, text string
		want       []string
	}{
		{"none", body, nil},
		{"dateline on a line of its own", "تل الورد – مرافئ\n" + body, []string{"تل الورد – مرافئ"}},
		{"dateline before the lead", "تل الورد - وكالة سنوان: " + body, []string{"تل الورد - وكالة سنوان:"}},
		{"byline with bars", "هاني البحري | مراسل | تل الورد\n" + body, []string{"هاني البحري | مراسل | تل الورد"}},
		{"agency's head with two calendars", "تل الورد 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م وأس\n" + body, []string{"تل الورد 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م وأس"}},
		{"related line", body + "\nاقرأ أيضا: أسعار الرمان ترتفع\n", []string{"اقرأ أيضا: أسعار الرمان ترتفع"}},
		{"related words behind a full stop", body + " للمزيد: زوروا موقعنا", []string{"للمزيد: زوروا موقعنا"}},
		{"end mark", body + "\n// انتهى //\n", []string{"// انتهى //"}},
		{"a lead with a colon is no dateline", "قال قائد الجيش - في مؤتمر: " + body, nil},
		{"a lead with dashes is none either", "قتل ثلاثة مسلحين - بينهم قيادي - في غارة جوية شرق البلدة مساء أمس.\n" + body, nil},
		{"the words inside a sentence are none", "دعا الشهود الشرطة إلى أن تابعوا البحث عن المفقودين.", nil},
	} {
		d := mustNew(t, tc.text, Meta{Lang: "ar"})
		if diff := cmp.Diff(tc.want, parts(d)); diff != "" {
			t.Errorf("%s: -want +got\n%s", tc.name, diff)
		}
	}
}

func TestDateline(t *testing.T) {
	if d := mustNew(t, "تل الورد – مرافئ\n"+body, Meta{}); d.Dateline != "تل الورد – مرافئ" {
		t.Errorf("dateline %q", d.Dateline)
	}
	if d := mustNew(t, body, Meta{}); d.Dateline != "" {
		t.Errorf("dateline %q where there is none", d.Dateline)
	}
}

func TestInFurniture(t *testing.T) {
	head := "تل الورد – مرافئ"
	d := mustNew(t, head+"\n"+body, Meta{})
	for at, want := range map[int]bool{0: true, len(head) - 1: true, len(head) + 1: false, len(d.Text) - 1: false, -1: false, 1 << 20: false} {
		if d.InFurniture(at) != want {
			t.Errorf("InFurniture(%d) = %v", at, !want)
		}
	}
}

// FuzzNew: whatever the text, furniture lies inside it, in order or not, on
// boundaries of characters, and the same text gives the same document.
func FuzzNew(f *testing.F) {
	f.Add(body, "2021-03-14")
	f.Add("تل الورد – مرافئ\n"+body+"\n// انتهى //", "x")
	f.Add("a » : b | c – d:\n\xff\xfe»", "")
	f.Fuzz(func(t *testing.T, text, day string) {
		d, _ := New(text, Meta{Published: day})
		if !utf8.ValidString(d.Text) || d.ID == "" {
			t.Fatalf("%+v", d)
		}
		for _, r := range d.Furniture {
			if r.Start < 0 || r.End > len(d.Text) || r.Start > r.End || !utf8.ValidString(d.Text[r.Start:r.End]) {
				t.Fatalf("furniture %v of a text of %d bytes", r, len(d.Text))
			}
		}
		if again, _ := New(text, Meta{Published: day}); again.ID != d.ID {
			t.Fatal("two identities for one text")
		}
	})
}
