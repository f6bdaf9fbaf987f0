package copies

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const (
	wire = "قال شهود إن مسلحين هاجموا نقطة التفتيش عند مدخل القرية فجر الأحد. وأضافوا أن الاشتباكات استمرت ساعتين قبل أن ينسحب المهاجمون نحو الجبال القريبة. وذكر مصدر طبي أن أربعة من الجرحى نقلوا إلى المستشفى في المدينة المجاورة."
	kept = "قال شُهود إنّ مسلحين هاجموا نقطة التفتيش عند مدخل القرية فجر أمس الاحد. وذكر مصدر طبي ان اربعة من الجرحى نقلوا الى المستشفى في المدينة المجاورة. ولم تعلق السلطات على الحادث الذي وقع للمرة الثانية خلال شهر واحد."
	own  = "أفادت مصادر محلية بأن هجوما وقع على حاجز القرية صباح الأحد وأسفر عن جرح أربعة أشخاص. وقالت إن المهاجمين فروا بعد معركة قصيرة مع الحراس الذين كانوا في المكان."
)

func TestFind(t *testing.T) {
	texts := []Text{{ID: "a", Body: wire}, {ID: "b", Body: kept}, {ID: "c", Body: own}, {ID: "d", Body: "مقدمة طويلة كتبها المحرر عن أحداث الأسبوع الماضي في المنطقة كلها. " + wire}, {ID: "e", Body: ""}}
	pairs := Find(texts)
	var got []string
	for _, p := range pairs {
		got = append(got, fmt.Sprintf("%s%s %v %d", texts[p.A].ID, texts[p.B].ID, p.Copy(), p.Passages))
	}
	if diff := cmp.Diff([]string{"ab true 2", "ad true 1", "bd true 2"}, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if diff := cmp.Diff([][]int{{0, 1, 3}}, Groups(len(texts), pairs)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

// An editor joins and cuts sentences, changes a word here and there, puts paragraphs in
// another order and the lead under the text again: the passages stay.
func TestPassages(t *testing.T) {
	lead := "عادت الحياة إلى أسواق البلدة القديمة بعد أسبوع من الهدوء الذي أعقب الاتفاق بين الطرفين. "
	other := "ويخشى التجار أن تغلق الطرق من جديد إذا فشلت المحادثات المقررة في نهاية الشهر. "
	for name, body := range map[string]string{
		"joined":  strings.ReplaceAll(wire, ". ", "، "),
		"changed": strings.NewReplacer("عند مدخل", "قرب مدخل", "استمرت ساعتين", "دامت ساعتين", "نقلوا", "وصلوا").Replace(wire),
		"moved":   wire[len(wire)/2:] + " " + wire[:len(wire)/2],
		"longer":  lead + lead + wire + other + lead + other + lead,
	} {
		p := Find([]Text{{Body: wire}, {Body: body}})
		if len(p) != 1 || !p[0].Copy() {
			t.Errorf("%s: %+v", name, p)
		}
	}
	p := Find([]Text{{Body: lead + own + lead}, {Body: lead + other + lead}})
	if len(p) != 1 || p[0].Words > 15 {
		t.Errorf("what is repeated counts once: %+v", p)
	}
}

// A text worked over from hour to hour stays a copy: words put in, left out and
// exchanged every few words, and blanks lost at links.
func TestWorkedOver(t *testing.T) {
	for name, body := range map[string]string{
		"glued":  strings.NewReplacer("نقطة التفتيش", "نقطةالتفتيش", "فجر الأحد", "فجرالأحد", "ينسحب المهاجمون", "ينسحبالمهاجمون", "مصدر طبي", "مصدرطبي", "المدينة المجاورة", "المدينةالمجاورة").Replace(wire),
		"edited": strings.NewReplacer("هاجموا نقطة", "أغاروا مساء أمس على نقطة", "عند مدخل", "قرب مدخل", "استمرت", "دامت نحو", "أن ينسحب", "انسحاب", "القريبة", "المحيطة بها", "وذكر", "وأفاد", "نقلوا", "وصلوا").Replace(wire),
	} {
		for _, texts := range [][]Text{{{Body: wire}, {Body: body + " " + own}}, {{Body: body + " " + own}, {Body: wire}}} {
			p := Find(texts)
			if len(p) != 1 || p[0].Share < 0.6 {
				t.Errorf("%s: %+v", name, p)
			}
		}
	}
	if p := Find([]Text{{Body: wire}, {Body: "وقع هجوم على نقطة التفتيش عند مدخل القرية. " + own}}); len(p) > 0 && p[0].Copy() {
		t.Errorf("a name in common makes no copy: %+v", p)
	}
}

func TestGlued(t *testing.T) {
	of := func(s string) word { _, w, _ := words([]byte(s)); return w[0] }
	for _, c := range []struct {
		both, x, y string
		want       bool
	}{
		{"علىجثث", "على", "جثث", true}, {"على", "على", "جثث", false}, {"جثثعلى", "على", "جثث", false}, {"ل6", "ل", "6", true},
	} {
		if got := glued(of(c.both), of(c.x), of(c.y)); got != c.want {
			t.Errorf("%s of %s and %s: %v", c.both, c.x, c.y, got)
		}
	}
}

// What tells the same text has one first, however it is joined; a bulletin of many texts
// joins none.
func TestFirsts(t *testing.T) {
	many := wire + " " + own + strings.Repeat(" "+own[:40], 3)
	for i := range 60 {
		many += fmt.Sprintf(" وهذا خبر آخر رقم%d لا صلة له بغيره رقم%d.", i, i*7)
	}
	var sketches []*Sketch
	for _, s := range []string{own, wire, many, kept, "", wire, "", own + " \u064B"} {
		sketches = append(sketches, Of(Text{Body: s}))
	}
	if diff := cmp.Diff([]int{0, 1, 2, 1, 4, 1, 6, 0}, Firsts(sketches, 3)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if diff := cmp.Diff([]int{0, 0, 0, 0, 4, 0, 6, 0}, Firsts(sketches, 100)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

// A formula that hundreds of texts end with makes no copies of them.
func TestFormula(t *testing.T) {
	var texts []Text
	for i := range 300 {
		var b strings.Builder
		for k := range 30 {
			fmt.Fprintf(&b, "كلام رقم%d ", i*30+k)
		}
		texts = append(texts, Text{ID: fmt.Sprint(i), Body: b.String() + ". للتواصل مع الكاتب أرسل رسالة تبدأ بالرمز ثم نص الرسالة إلى الموقع."})
	}
	for _, p := range Find(texts) {
		if p.Copy() {
			t.Fatalf("%d and %d are copies: %.2f", p.A, p.B, p.Share)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add(wire, kept)
	f.Fuzz(func(t *testing.T, a, b string) {
		x := NewIndex(1)
		for i, s := range []string{a, b, a} {
			if c, ok := x.Add(fmt.Sprint(i), Of(Text{Body: s})); ok && (c.Share < 0 || c.Share > 1 || c.Of == "") {
				t.Errorf("%+v", c)
			}
		}
		for _, p := range Find([]Text{{ID: "a", Body: a}, {ID: "b", Body: b}}) {
			if p.Share < 0 || p.Share > 1 {
				t.Errorf("share %f", p.Share)
			}
		}
	})
}

func ExampleFind() {
	texts := []Text{{ID: "one", Body: wire}, {ID: "two", Body: kept}}
	for _, p := range Find(texts) {
		fmt.Println(texts[p.A].ID, texts[p.B].ID, p.Copy())
	}
	// Output: one two true
}

func TestIndex(t *testing.T) {
	x := NewIndex(2)
	add := func(id, text, want string, exact bool) {
		t.Helper()
		c, ok := x.Add(id, Of(Text{Body: text}))
		if ok != (want != "") || c.Of != want || c.Exact != exact {
			t.Errorf("%s: a copy of %q (%.2f, exact %v), want %q", id, c.Of, c.Share, c.Exact, want)
		}
	}
	add("a", wire, "", false)
	add("b", own, "", false)
	add("c", kept, "a", false)
	add("d", wire+" \u064B", "a", true) // marks aside, the same words
	add("e", kept, "a", true)           // of the first of its group
	for i := range 6 {
		add(fmt.Sprint(i), fmt.Sprintf("كلام رقم%d عن أمر رقم%d لا يشبه ما قيل قبله في رقم%d أبدا ولا بعده.", i, i*7, i*13), "", false)
	}
	add("f", "عنوان. "+wire, "", false) // beyond the window
	add("g", own, "b", true)
	add("h", "", "", false)
	add("i", "", "", false)
}

// What the index finds one by one is what is found in all texts at once.
func TestIndexFindsPairs(t *testing.T) {
	var texts []Text
	for i := range 60 {
		s := fmt.Sprintf("قال المصدر رقم%d إن القتال في الناحية رقم%d استمر حتى فجر اليوم التالي. ", i/3, i/3)
		texts = append(texts, Text{ID: fmt.Sprint(i), Body: fmt.Sprintf("مقدمة طويلة رقم%d كتبها المحرر رقم%d عن أمور كثيرة لا صلة لها بما بعدها. ", i, i) + s})
	}
	first := make([]string, len(texts))
	for _, g := range Groups(len(texts), Find(texts)) {
		for _, i := range g[1:] {
			first[i] = texts[g[0]].ID
		}
	}
	x := NewIndex(100)
	for i, s := range texts {
		if c, _ := x.Add(s.ID, Of(s)); c.Of != first[i] {
			t.Errorf("%d: a copy of %q, want %q", i, c.Of, first[i])
		}
	}
}

func BenchmarkIndex(b *testing.B) {
	text := strings.Repeat(wire+" "+own+" ", 3)
	x := NewIndex(0)
	n := 0
	for b.Loop() {
		x.Add(fmt.Sprint(n), Of(Text{Body: strings.ReplaceAll(text, "الأحد", fmt.Sprint("يوم", n))}))
		n++
	}
}
