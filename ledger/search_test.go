package ledger

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/claim"
	"isnad/document"
)

// corpus is small, invented, and holds what search must overlook and must not.
func corpus(t testing.TB) []Item {
	a := doc(t, "أحمد المرجي زعيما لكتيبة الفجر", "بايع مقاتلو التنظيم أحمد المرجي زعيماً لهم. ورفض لواء النخيل البيعة. وقال ناطق إن والتنظيم في حل من أمره.",
		document.Meta{ID: "a", Publisher: "صدى المرسى", Published: "2018-02-01"})
	b := doc(t, "اجتماع في عين الحجل", "التقى احمد المرجى وجهاء عين الحجل، وبحثوا بيعته للتنظيم. وبلغ عدد الحاضرين 1,250 شخصا.\nقال والي الساحل إنه سيذهب إلى ولاية الجبل.",
		document.Meta{ID: "b", Publisher: "بريد السهل", Published: "2018-02-20"})
	c := doc(t, "", "وصلت الشرطة المحلية إلى مستشفى البلدة. تنظيمات كثيرة تنشط هناك. Qa'ida fighters met in Al-Rawda, see https://example.org/news/raid-7 for more.",
		document.Meta{ID: "c", Publisher: "بريد السهل"})
	d := doc(t, "بيان", "الفجر كتيبة قديمة. كَتِيبَةُ الفَجْـــرِ تنسحب. قائد كتيبة الفجر الثاني وقادتها غادروا.",
		document.Meta{ID: "d", Publisher: "صدى المرسى", Published: "1890-01-01"})
	return []Item{
		{Doc: a, Reader: "test/1", Claims: []claim.Claim{
			made(t, a, claim.Pledge, "بايع", "مقاتلو التنظيم", "org", "", ""),
			made(t, a, claim.Deny, "ورفض", "لواء النخيل", "palms", "ناطق", "spokesman"),
		}},
		{Doc: b, Reader: "test/1", Claims: []claim.Claim{made(t, b, claim.Talk, "التقى", "احمد المرجى", "ahmad", "", "")}},
		{Doc: c, Reader: "test/1"},
		{Doc: d, Reader: "test/1", Claims: []claim.Claim{made(t, d, claim.Lose, "تنسحب", "كَتِيبَةُ الفَجْـــرِ", "dawn-brigade", "", "")}},
	}
}

// hits writes results in a form that tests compare: document, words found.
func hits(r *Results) []string {
	out := []string{}
	for _, h := range r.Hits {
		var marks []string
		for _, m := range h.Marks {
			marks = append(marks, m.Text)
		}
		where := h.Name
		if h.InTitle {
			where += " title"
		}
		out = append(out, where+": "+strings.Join(marks, " | "))
	}
	return out
}

func TestSearch(t *testing.T) {
	each(t, func(t *testing.T, where string) {
		l := open(t, where, Options{})
		for _, it := range corpus(t) {
			add(t, l, it)
		}
		for _, x := range []struct {
			s        Search
			hits     []string
			entities []string
		}{
			{Search{Text: "التنظيم"}, []string{"b: للتنظيم", "a: التنظيم", "a: والتنظيم"}, []string{"org"}},
			{Search{Text: "والتنظيم"}, []string{"b: للتنظيم", "a: التنظيم", "a: والتنظيم"}, []string{"org"}},
			{Search{Text: "احمد"}, []string{"b: احمد", "a title: أحمد", "a: أحمد"}, []string{"ahmad"}},
			{Search{Text: "أحمد المرجى"}, []string{"b: احمد | المرجى", "a title: أحمد | المرجي", "a: أحمد | المرجي"}, []string{"ahmad"}},
			{Search{Text: "البيعة"}, []string{"b: بيعته", "a: البيعة"}, nil},
			{Search{Text: "الفجر كتيبة"}, []string{"a title: لكتيبة | الفجر", "d: الفجر | كتيبة", "d: كَتِيبَةُ | الفَجْـــرِ", "d: كتيبة | الفجر"}, []string{"dawn-brigade"}},
			{Search{Text: `"كتيبة الفجر"`}, []string{"a title: لكتيبة الفجر", "d: كَتِيبَةُ الفَجْـــرِ", "d: كتيبة الفجر"}, []string{"dawn-brigade"}},
			{Search{Text: "«الفجر كتيبة»"}, []string{"d: الفجر كتيبة"}, nil},
			{Search{Text: "والي"}, []string{"b: والي"}, nil},
			{Search{Text: "ولاية"}, []string{"b: ولاية"}, nil},
			{Search{Text: "مستشفي"}, []string{"c: مستشفى"}, nil},
			{Search{Text: "1250"}, []string{"b: 1,250"}, nil},
			{Search{Text: "qaida RAWDA"}, []string{"c: Qa'ida | Rawda"}, nil},
			{Search{Text: "raid"}, []string{"c: https://example.org/news/raid-7"}, nil},
			{Search{Text: "dawn brigade"}, []string{}, []string{"dawn-brigade"}},
			{Search{Text: "التنظيم النخيل"}, []string{}, nil},
			{Search{Text: "غير_موجود"}, []string{}, nil},
			{Search{Text: "التنظيم", Query: Query{Types: []claim.Type{claim.Pledge}}}, []string{"a: التنظيم"}, []string{"org"}},
			{Search{Text: "المرجي", Query: Query{Entities: []string{"org"}}}, []string{"a title: المرجي", "a: المرجي"}, []string{"ahmad"}},
			{Search{Text: "النخيل", Query: Query{Sources: []string{"ناطق"}}}, []string{"a: النخيل"}, []string{"palms"}},
			{Search{Text: "النخيل", Query: Query{Sources: []string{"other"}}}, []string{}, []string{"palms"}},
			{Search{Text: "احمد", Query: Query{Publisher: "بريد السهل"}}, []string{"b: احمد"}, []string{"ahmad"}},
			{Search{Text: "احمد", Query: Query{From: day(t, "2018-02-01"), To: day(t, "2018-02-01")}}, []string{"a title: أحمد", "a: أحمد"}, []string{"ahmad"}},
			{Search{Text: "الفجر", Query: Query{To: day(t, "1890-01-01")}}, []string{"d: الفجر", "d: الفَجْـــرِ", "d: الفجر"}, []string{"dawn-brigade"}},
			{Search{Text: "الشرطة", Query: Query{From: day(t, "1900-01-01")}}, []string{}, nil},
			{Search{Text: "احمد", Query: Query{View: View{AsOf: day(t, "2001-01-01")}}}, []string{}, []string{"ahmad"}},
		} {
			got, err := l.Search(context.Background(), x.s)
			if err != nil {
				t.Fatal(err)
			}
			name := fmt.Sprintf("%+v", x.s)
			if diff := cmp.Diff(x.hits, hits(got)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", name, diff)
			}
			var ids []string
			for _, e := range got.Entities {
				ids = append(ids, e.ID)
			}
			if diff := cmp.Diff(x.entities, ids); diff != "" {
				t.Errorf("%s, entities (-want +got):\n%s", name, diff)
			}
		}
		sound(t, l)
	})
}

func TestHighlightsAreOffsets(t *testing.T) {
	each(t, func(t *testing.T, where string) {
		l := open(t, where, Options{})
		for _, it := range corpus(t) {
			add(t, l, it)
		}
		res, err := l.Search(context.Background(), Search{Text: "المرجي"})
		if err != nil {
			t.Fatal(err)
		}
		for _, h := range res.Hits {
			d, err := l.Document(context.Background(), h.Document.String())
			if err != nil {
				t.Fatal(err)
			}
			in := []rune(d.Text)
			if h.InTitle {
				in = []rune(d.Title)
			}
			for _, s := range append(slices.Clone(h.Marks), h.Sentence) {
				if got := string(in[s.Start:s.End]); got != s.Text {
					t.Errorf("at %d–%d stands %q, not %q", s.Start, s.End, got, s.Text)
				}
			}
		}
	})
}

func TestSearchLimit(t *testing.T) {
	each(t, func(t *testing.T, where string) {
		l := open(t, where, Options{})
		for i := range 30 {
			d := doc(t, "", fmt.Sprintf("وصل الوفد %d إلى المدينة.", i), document.Meta{ID: fmt.Sprint(i), Published: fmt.Sprintf("2020-01-%02d", i+1)})
			add(t, l, Item{Doc: d})
		}
		res, err := l.Search(context.Background(), Search{Text: "وفد", Query: Query{Limit: 3}})
		if err != nil {
			t.Fatal(err)
		}
		if len(res.Hits) != 3 || !res.More || res.Hits[0].Name != "29" {
			t.Errorf("got %v, more %v", hits(res), res.More)
		}
		if _, err := l.Search(context.Background(), Search{Text: "«» !"}); CodeOf(err) != ErrInput {
			t.Errorf("no word: %v", err)
		}
	})
}

func TestIndexOfAnotherVersionIsMadeAnew(t *testing.T) {
	each(t, func(t *testing.T, where string) {
		l := open(t, where, Options{})
		for _, it := range corpus(t) {
			add(t, l, it)
		}
		for _, q := range []string{l.d.indexClear, "UPDATE ledger SET terms = 'older'", "DELETE FROM spelling"} {
			if _, err := l.w.Exec(q); err != nil {
				t.Fatal(err)
			}
		}
		res, err := l.Search(context.Background(), Search{Text: "التنظيم"})
		if err != nil {
			t.Fatal(err)
		}
		if len(res.Hits) != 3 || len(res.Entities) != 1 {
			t.Errorf("got %v %v", hits(res), res.Entities)
		}
		sound(t, l)
	})
}

func TestTermsMeet(t *testing.T) {
	var m termer
	for _, forms := range []string{
		"تنظيم التنظيم والتنظيم للتنظيم بالتنظيم وللتنظيم تنظيمهم فالتنظيم كالتنظيم",
		"أحمد احمد وأحمد لأحمد وَأَحْمَد",
		"بيعة البيعة بيعته وبيعتهم للبيعة", "ولاية الولاية وولاية بالولاية",
		"مستشفى المستشفى مستشفي المستشفي بمستشفى", "رئيس الرئيس رءيس رئيسها", "قائد القائد وقائدهم",
		"هجوم الهجوم هجومهم وبهجوم", "مدينة المدينة مدينتهم بمدينة مدينه",
	} {
		words := strings.Fields(forms)
		for _, w := range words[1:] {
			if a, b := m.word(words[0]), m.word(w); a != b {
				t.Errorf("%s gives %q, %s gives %q", words[0], a, w, b)
			}
		}
	}
	for _, pair := range [][2]string{{"والي", "إلى"}, {"ولاية", "لاية"}, {"وفد", "فد"}, {"كتاب", "تاب"}} {
		if m.word(pair[0]) == m.word(pair[1]) {
			t.Errorf("%s and %s give the same term", pair[0], pair[1])
		}
	}
}
