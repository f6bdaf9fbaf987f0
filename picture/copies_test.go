package picture

import (
	"testing"

	"isnad/calendar"
	"isnad/claim"
)

// A report that two papers work over, every few words and with blanks lost, is one voice
// though the sentence of the claim was written anew; what a third writes itself is
// another.
func TestWorkedOverCountsOnce(t *testing.T) {
	first := tell(t, "a", "ناشر أ", "2021-03-02", "قتل الملا عمر في غارة على قندهار. وقال شهود من أهل الناحية إن الطائرات حلقت فوق الوادي منذ منتصف الليل حتى شروق الشمس. وأغلقت الأسواق أبوابها خوفا من غارات أخرى بينما نقل الأهالي جرحاهم إلى عيادة صغيرة عند طرف البلدة. وتشهد الناحية منذ أشهر معارك متقطعة بين الجيش والمسلحين الذين يتحصنون في الجبال القريبة من الحدود.").
		claim(claim.Kill, "قتل", "target=الملا عمر", "place=قندهار", "when=2021-03-01")
	over := tell(t, "b", "ناشر ب", "2021-03-02", "أكد مسؤول محلي صباحا لمراسلنا هناك أن الملا عمر قتل بقندهار، ولم يزد على ذلك شيئا حتى ساعة إعداد هذا الخبر. وذكر شهود من أهل الناحية أن الطائراتحلقت فوق الوادي من منتصف الليل إلى شروق الشمس. وأقفلت الأسواق أبوابها خوفا من غارات جديدة بينما حمل الأهالي جرحاهم إلى عيادةصغيرة عند طرف البلدة. وتشهد الناحية منذ أشهر معارك متقطعة بين الجيش والمسلحين المتحصنين في الجبال.").
		claim(claim.Kill, "قتل", "target=الملا عمر", "when=2021-03-01")
	own := tell(t, "c", "ناشر ج", "2021-03-02", "ونعت صفحات الحركة فجر اليوم الملا عمر الذي قتل. ولم تذكر كيف مات ولا أين دفن، واكتفت بصورة قديمة له مع رفاقه.").
		claim(claim.Kill, "قتل", "target=الملا عمر", "when=2021-03-01")
	p := draw(t, build(t, calendar.NoDay, nil, first.r, over.r, own.r), "الملا عمر")
	kill := event(p, claim.Kill)
	if kill == nil || kill.Support.Independent != 2 || p.Totals.Copies != 1 {
		t.Errorf("%+v, %+v", kill, p.Totals)
	}
}
