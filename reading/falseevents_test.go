package reading

import (
	"strings"
	"testing"
)

// Words of events that tell none where they stand, beside some of the same that do.
func TestFalseEvents(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		// of what a verb says something stands further before it, and agrees with it
		{"قتل أربعة جنود في غارة نفذتها طائرات نهرستان استهدفت معسكرا.", "kill attack"},
		{"جرح شرطي في عدوان نهرستاني، استهدف العاصمة كرمانة.", "wound attack"},
		{"شنت نهرستان غارات ضربت خلالها ثلاثة مواقع.", "attack attack"},
		// who is governed by a preposition does nothing
		{"دعا الوزير نهرستان إلى تحمل مسؤولياتها.", "demand"},
		{"الوزير يحمل نهرستان مسؤولية القصف.", "accuse attack"},
		// a man is not two deeds
		{"كان بينهم انتحاري نهرستاني.", ""},
		// sayings, markets, moods, law, mishaps
		{"عين اليوم صحيفة معروفة.", ""},
		{"أصر الشاعر على مواصلة درب المقاومة.", ""},
		{"كانت الحواجز تمثل عائقا أمام المحادثات.", "talk"},
		{"يمثل المتهم أمام المحكمة غدا.", "punish"},
		{"تواجه حكومة نهرستان انتقادات حادة.", "condemn"},
		{"ارتفع الطلب على مولدات الماء.", ""},
		{"ساد استياء عام في الحي.", ""},
		{"أعرب الوزير عن استيائه من القرار.", "condemn"},
		{"شدد النائب على الالتزام بالقانون الدولي.", ""},
		{"شدد النائب على الالتزام بالهدنة.", "agree agree"},
		{"أطلق الجنود قنابل مضيئة فوق دميسة.", ""},
		{"أطاح الدرك بخلية إرهابية في دميسة.", "arrest"},
		{"يسهل تجنيد هذه الفئة من الصغار.", ""},
		{"كرر النائب أن نشر ثقافة العنف خطر.", ""},
		{"عاد الصيادون إلى قواعدهم بسلام.", ""},
		{"تفقد الوزير مواقع القوات خلال زيارة.", "talk"},
		{"التمرد اعتداء على حق الناس في العيش.", ""},
		{"وقعت مشادة بين الحلاق والزبائن.", ""},
	} {
		var got []string
		for _, c := range testRules(t).Unjudged().Taught(nil).Read(doc(t, x.text)) {
			got = append(got, string(c.Type))
		}
		report(t, "", x.text, x.want, strings.Join(got, " "))
	}
}

// An office that only adjectives qualify is nobody's.
func TestOfficeOfNobody(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		{"وهذه أول زيارة لمسؤول نهرستاني رفيع المستوى.", "talk"}, {"تكلم مسؤول نهرستاني رفيع أمس.", ""},
		{"وصل مستشار عسكري أمس.", ""},
		{"تحدث المسؤول في وزارة الدفاع النهرستانية سالم الحارثي أمس.", "office"},
	} {
		var got []string
		for _, c := range testRules(t).Unjudged().Taught(nil).Read(doc(t, x.text)) {
			got = append(got, string(c.Type))
		}
		report(t, "", x.text, x.want, strings.Join(got, " "))
	}
}

// What argues has the signs of it, what reports has none.
func TestEssay(t *testing.T) {
	plea := strings.Repeat("لماذا نترك شبابنا لأفكار غريبة؟ يجب علينا أن نفتح لهم الباب وأن يكون بيتنا بيتا يسع الجميع، فالخوف لا يبني وطنا! ", 10)
	news := strings.Repeat("وقال الوزير أمس الاثنين إن الطريق بين كرمانة ودميسة فتح أمام الحافلات بعد أعمال صيانة استمرت أسبوعا. ", 10)
	for text, want := range map[string]int{plea: 4, news: 0, "لماذا نترك شبابنا؟": 0} {
		s := newState(testRules(t), doc(t, text))
		for _, p := range cascade {
			if p.name == "triggers" {
				break
			}
			p.run(s)
		}
		if got := s.essay(); got != want {
			t.Errorf("%.40s…: %d signs of an essay, want %d", text, got, want)
		}
	}
}
