package reading

import (
	"strings"
	"testing"

	"isnad/lexicon"
)

// What a verb or a noun of an event is said of decides whether it tells the event: who
// helps and who allows is somebody, what is backed in words is no fighter.
func TestSaidOfEvents(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		{"تستعد الحركة لحفل في مدينة كرمانة.", ""},
		{"لم يستعد الجيش مدينة كرمانة.", "seize"},
		{"لم يهاجم الجيش مدينة كرمانة أو يستعد مدينة دميسة.", "attack seize"},
		{"قدم الوسيط تسوية تساعد نهرستان.", "agree"},
		{"انهارت البوابة، ما ساعد القوات.", ""},
		{"ساعدت نهرستان حركة فجر الوادي.", "aid"},
		{"يدعم الوزير التسوية.", "support agree"},
		{"يتواصل النقاش مع سكان كرمانة.", "talk"},
		{"بلغ الدعم الذي تقدمه الميليشيا مليونا.", "aid"},
		{"رأى الطبيب السكان المتضررين.", ""},
		{"تضررت ثلاثة منازل في دميسة.", "destroy"},
		{"زار الوزير مسجد كرمانة.", ""},
		{"وصل الوزير مع أسرته إلى دميسة.", ""},
		{"نصبت البلدية خياما للجنود وفرت لهم ظلا.", ""},
		{"أعلنت القيادة إرسال 900 جندي إلى كرمانة.", "deploy"},
		{"بقيت القوات على أهبة الاستعداد.", "deploy"},
		{"بقي الأطباء على أهبة الاستعداد.", ""},
		{"قامت القوات بمهاجمة كرمانة.", "attack"},
		{"أغلقت البلدية طريق العناصر المهاجمة.", "restrict"},
		{"أدى الجفاف إلى انقلاب الحياة في دميسة.", ""},
		{"أصدرت منظمة حظر الأسلحة بيانا.", ""},
		{"وصف الكاتب ما صنعوه في كرمانة.", ""},
		{"رفع النائب صورة الشهيد القائد سالم الحارثي.", ""},
		{"رفع النائب صورة القائد العام للجيش النهرستاني سالم الحارثي.", "office"},
		{"كانت غرفة عملياتها في دميسة.", ""},
		{"كرر الوزير أن القرار ينسحب على الجميع.", ""},
		{"وقع قصف تركي على مواقع الحركة.", "attack"},
	} {
		var got []string
		for _, c := range testRules(t).Unjudged().Taught(nil).Read(doc(t, x.text)) {
			got = append(got, string(c.Type))
		}
		if g := strings.Join(got, " "); g != x.want {
			t.Errorf("%s: %q, want %q", x.text, g, x.want)
		}
	}
}

// The name of a town or a nation opens no phrase as a verb.
func TestNameOpensNoPhraseAsVerb(t *testing.T) {
	s := stateAfter(t, "تمركزت القوات في عدن الشرقية ومحيط قواعدها.", "clauses")
	i := s.tokenOf(t, "عدن")
	for k := range s.t[i].analysis.hits {
		if h := &s.t[i].analysis.hits[k]; h.Kind == lexicon.PhraseWord && h.Form.Shape.Finite() && !s.notVerb(i, h) {
			t.Errorf("%s opens a phrase as a verb", h.Stem)
		}
	}
}

// A trigger that is taken back leaves the words that it shared to the earlier one.
func TestUndoLeavesSharedWords(t *testing.T) {
	s := stateAfter(t, "بدأ إيصال وتوزيع المساعدات في كرمانة.", "clauses")
	a, b, c := s.tokenOf(t, "إيصال"), s.tokenOf(t, "وتوزيع"), s.tokenOf(t, "المساعدات")
	s.addTrigger(a, []int{a, c}, 0, lexicon.Hit{})
	s.addTrigger(b, []int{b, c}, 0, lexicon.Hit{})
	s.undo(1)
	if len(s.triggers) != 1 || s.t[a].trig != 1 || s.t[b].trig != 0 || s.t[c].trig != 1 {
		t.Errorf("%d triggers, %d %d %d", len(s.triggers), s.t[a].trig, s.t[b].trig, s.t[c].trig)
	}
}
