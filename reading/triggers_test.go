package reading

import (
	"strings"
	"testing"

	"isnad/lexicon"
)

// Which frame a word takes, by its neighbours; a word that is no event gives none.
func TestTriggers(t *testing.T) {
	for _, x := range []struct{ text, want, todo string }{
		{"سيطر المسلحون على دميسة.", "seize", ""},
		{"سيطر الجمود على المفاوضات.", "talk", "what controls is nobody"},
		{"ضرب المثل بكرمه.", "", ""},
		{"ضرب زلزال المدينة.", "", ""},
		{"تراجعت أسعار النفط.", "", ""},
		{"قاد سالم السيارة إلى دميسة.", "", ""},
		{"بلغت المبيعات مليونا.", "", ""},
		{"قتل الوقت في المقهى.", "", "the noun قتل has no such condition"},
		{"سلموا أنفسهم للجيش.", "surrender", ""},
		{"سلم الوزير الجائزة.", "", ""},
		{"لقي خمسة جنود مصرعهم.", "kill", ""},
		{"أعلنت الحركة مسؤوليتها عن الهجوم.", "own attack", ""},
		{"تبنت الحركة الهجوم.", "own attack", ""},
		{"تبنى المجلس قرارا.", "", ""},
		{"قطع القائد جميع علاقاته بالتنظيم.", "renounce", ""},
		{"قطع المسلحون الطريق.", "restrict", ""},
		{"هاجم المسلحون كرمانة بعد الهجوم على دميسة.", "attack attack", ""},
		{"شن الجيش هجوما.", "attack", ""},
		{"استهدف الهجوم دورية.", "attack", ""},
		{"جرح أربعة في تفجير عنيف استهدف سوق دميسة.", "wound attack", ""},
		{"نصب المسلحون كمينا محكما استهدفوا به دورية.", "attack attack", ""},
		{"شن الطيران غارة على كرمانة واستهدف دورية.", "attack attack", ""},
		{"انتظر الوزير في قاعة المؤتمر.", "", ""},
		{"وصل المراسل إلى محاور القتال.", "", ""},
		{"طالب النائب بوقف العدوان على كرمانة.", "demand attack", ""},
		{"أعلن الوزير أن كلفة الحرب ارتفعت.", "attack", ""},
		{"خرج السكان بعد قمع التمرد.", "attack", ""},
		{"أعلن القيادي في حركة الجهاد موقفه.", "", ""},
		{"استقل الضابط سيارة إلى دميسة.", "", ""},
		{"صرح ضابط رفض الكشف عن اسمه.", "", ""},
		{"حظرت البلدية بيع الماء وفرضت حظرا على المقاهي.", "restrict restrict", ""},
		{"حظرت الحكومة نشاط الحزب.", "punish", ""},
		{"استهدف المسلحون دورية.", "attack", ""},
		{"المهاجمون فروا.", "lose", ""},
		{"المنشقون عن الحركة.", "defect", ""},
		{"حكم على القيادي بالإعدام.", "punish kill", ""},
		{"فاز المنتخب في المباراة بعد هجوم سريع.", "", ""},
		{"توفي الشيخ في المستشفى.", "die", ""},
		{"اندلعت معارك عنيفة.", "attack", ""},
		{"وصلت تعزيزات عسكرية إلى دميسة.", "deploy", "one happening, two triggers"},
		{"الحادث وقع أمس.", "", ""},
	} {
		var got []string
		for _, c := range testRules(t).Unjudged().Taught(nil).Read(doc(t, x.text)) {
			got = append(got, string(c.Type))
		}
		report(t, x.todo, x.text, x.want, strings.Join(got, " "))
	}
}

// A reading that lost says which frame it was and why.
func TestLost(t *testing.T) {
	for _, x := range []struct{ text, word, rule, why string }{
		{"قتل الوقت في المقهى.", "قتل", "kill.qatal", "near"},
		{"وصل قائد لواء الظلال.", "", "", ""},
	} {
		_, lost := testRules(t).Taught(nil).Explain(doc(t, x.text))
		found := x.rule == ""
		for _, l := range lost {
			found = found || x.text[l.Start:l.End] == x.word && l.Rule == x.rule && strings.Contains(l.Why, x.why)
		}
		if !found {
			t.Errorf("%s: nothing says that %s lost %s by %q: %+v", x.text, x.word, x.rule, x.why, lost)
		}
	}
}

// Conditions, each on a sentence where it holds and one where it does not.
func TestConditions(t *testing.T) {
	words := func(w ...string) map[string]bool {
		m := map[string]bool{}
		for _, x := range w {
			m[x] = true
		}
		return m
	}
	for _, x := range []struct {
		cond      lexicon.Cond
		yes, no   string
		word      string
		otherWord string // the word in the second sentence where it is another
	}{
		{lexicon.Cond{Kind: "verb"}, "هاجم الجيش كرمانة.", "شن الجيش هجوما.", "هاجم", "هجوما"},
		{lexicon.Cond{Kind: "noun"}, "شن الجيش هجوما.", "هاجم الجيش كرمانة.", "هجوما", "هاجم"},
		{lexicon.Cond{Kind: "def"}, "فشل الهجوم.", "شن الجيش هجوما.", "الهجوم", "هجوما"},
		{lexicon.Cond{Kind: "indef"}, "شن الجيش هجوما.", "فشل الهجوم.", "هجوما", "الهجوم"},
		{lexicon.Cond{Kind: "near", Words: words("دميسة")}, "هاجم الجيش مواقع في دميسة.", "هاجم الجيش مواقع في كرمانة.", "هاجم", ""},
		{lexicon.Cond{Kind: "next", Words: words("جيش")}, "هاجم الجيش كرمانة.", "هاجم المسلحون كرمانة.", "هاجم", ""},
		{lexicon.Cond{Kind: "prev", Words: words("لم")}, "لم يهاجم الجيش كرمانة.", "لن يهاجم الجيش كرمانة.", "يهاجم", ""},
		{lexicon.Cond{Kind: "has", Words: words("علي")}, "سيطر الجيش على كرمانة.", "سيطر الجيش من كرمانة.", "سيطر", ""},
		{lexicon.Cond{Kind: "s", Class: lexicon.Force}, "هاجم الجيش كرمانة.", "هاجم سكان كرمانة.", "هاجم", ""},
		{lexicon.Cond{Kind: "o", Class: lexicon.Place}, "هاجم الجيش كرمانة.", "هاجم الجيش دورية.", "هاجم", ""},
		{lexicon.Cond{Kind: "علي", Class: lexicon.Place}, "سيطر الجيش على كرمانة.", "سيطر الجيش على دبابة.", "سيطر", ""},
		{lexicon.Cond{Kind: "pron"}, "هاجموها أمس.", "هاجموا كرمانة.", "هاجموها", "هاجموا"},
	} {
		for _, hold := range []bool{true, false} {
			text, word := x.yes, x.word
			if !hold {
				text = x.no
				if x.otherWord != "" {
					word = x.otherWord
				}
			}
			s := stateAfter(t, text, "clauses")
			i := s.tokenOf(t, word)
			for _, h := range s.t[i].analysis.hits {
				if h.Kind != lexicon.FrameWord {
					continue
				}
				if got := s.contextOf(i, []int{i}, h.Index, h).holds(&x.cond); got != hold {
					t.Errorf("%s of %s in %s: %v, want %v", condName(&x.cond), word, text, got, hold)
				}
				break
			}
		}
	}
}
