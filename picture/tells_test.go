package picture

import (
	"testing"

	"isnad/calendar"
	"isnad/claim"
)

// toldOf is a text of one claim.
type toldOf struct {
	day, text, trigger string
	parts              []string
}

// What the words about two claims tell keeps them apart, or leaves them one.
func TestKeptApart(t *testing.T) {
	for name, tc := range map[string]struct {
		typ    claim.Type
		of     string
		a, b   toldOf
		events int
	}{
		"freed, and held by whom it was freed from": {claim.Seize, "طالبان",
			toldOf{"2021-08-02", "فرح الأهالي يوم تحرير قندهار من طالبان بعد أشهر.", "تحرير", []string{"actor=طالبان", "place=قندهار"}},
			toldOf{"2021-08-03", "لا يمر أحد بالطريق إلى قندهار وفي القرى سيطرة مقاتلي طالبان باقية.", "سيطرة", []string{"actor=طالبان", "place=قندهار"}}, 2},
		"taken on a day, and held": {claim.Seize, "طالبان",
			toldOf{"2021-08-02", "دخلت طالبان قندهار أمس وسيطرت عليها بلا قتال يذكر.", "وسيطرت", []string{"actor=طالبان", "place=قندهار", "when=2021-08-01"}},
			toldOf{"2021-08-02", "وصل الوفد إلى قندهار التي تسيطر عليها طالبان منذ زمن.", "تسيطر", []string{"actor=طالبان", "place=قندهار", "when=2021-08-01"}}, 2},
		"taken twice told": {claim.Seize, "طالبان",
			toldOf{"2021-08-02", "دخلت طالبان قندهار أمس وسيطرت عليها بلا قتال يذكر.", "وسيطرت", []string{"actor=طالبان", "place=قندهار", "when=2021-08-01"}},
			toldOf{"2021-08-02", "أعلن بيان أن مقاتلي طالبان استولوا على قندهار مساء الأحد.", "استولوا", []string{"actor=طالبان", "place=قندهار", "when=2021-08-01"}}, 1},
		"the crossroads by a town, and the town": {claim.Seize, "طالبان",
			toldOf{"2021-08-02", "سيطرت طالبان أمس على مثلث قندهار حيث تلتقي الطرق.", "سيطرت", []string{"actor=طالبان", "place=قندهار", "when=2021-08-01"}},
			toldOf{"2021-08-02", "أعلن بيان أن مقاتلي طالبان استولوا على قندهار مساء الأحد.", "استولوا", []string{"actor=طالبان", "place=قندهار", "when=2021-08-01"}}, 2},
		"a killing demanded, and a killing": {claim.Kill, "الملا عمر",
			toldOf{"2021-03-01", "طالب نواب باغتيال الملا عمر قبل الشتاء.", "باغتيال", []string{"target=الملا عمر"}},
			toldOf{"2021-09-01", "حزن كثيرون بعد مقتل الملا عمر في الجبال.", "مقتل", []string{"target=الملا عمر"}}, 2},
		"two offices": {claim.Appoint, "الملا عمر",
			toldOf{"2021-03-01", "تولى الملا عمر منصب نائب الرئيس في الربيع.", "تولى", []string{"target=الملا عمر", "office=منصب نائب الرئيس"}},
			toldOf{"2021-03-03", "كان الناس يذكرون يوم تولى الملا عمر رئاسة الحكومة.", "تولى", []string{"target=الملا عمر", "office=رئاسة الحكومة"}}, 2},
		"one office": {claim.Appoint, "الملا عمر",
			toldOf{"2021-03-01", "تولى الملا عمر منصب رئيس الحكومة في الربيع.", "تولى", []string{"target=الملا عمر", "office=منصب رئيس الحكومة"}},
			toldOf{"2021-03-03", "قال شاهد إن تعيين الملا عمر في رئاسة الوزراء أرضى التجار.", "تعيين", []string{"target=الملا عمر", "office=رئاسة الوزراء"}}, 1},
		"help, and an office": {claim.Appoint, "الملا عمر",
			toldOf{"2021-03-01", "دعا الخطيب أن الله يعينه على السفر وهو الملا عمر.", "يعينه", []string{"target=الملا عمر"}},
			toldOf{"2021-03-03", "قال شاهد إن تعيين الملا عمر أرضى التجار.", "تعيين", []string{"target=الملا عمر"}}, 2},
		"what it is, and its founding": {claim.Found, "طالبان",
			toldOf{"2021-03-01", "شكلت طالبان رأس الرمح في تلك المعارك كلها.", "شكلت", []string{"target=طالبان"}},
			toldOf{"2021-03-03", "شهد الكاتب تأسيس طالبان في تلك المدينة.", "تأسيس", []string{"target=طالبان"}}, 2},
		"one of two men freed": {claim.Release, "الملا عمر",
			toldOf{"2021-03-01", "تحدث الملا عمر عن رجلين وقال إن إطلاق سراحهما قريب.", "إطلاق سراحهما", []string{"target=الملا عمر"}},
			toldOf{"2021-03-03", "انتظرت أسرته الإفراج عن الملا عمر طويلا.", "الإفراج", []string{"target=الملا عمر"}}, 2},
	} {
		a := tell(t, "a", "مرافئ", tc.a.day, tc.a.text).claim(tc.typ, tc.a.trigger, tc.a.parts...)
		b := tell(t, "b", "بريد الجبل", tc.b.day, tc.b.text).claim(tc.typ, tc.b.trigger, tc.b.parts...)
		p := draw(t, build(t, calendar.NoDay, nil, a.r, b.r), tc.of)
		if len(p.Events) != tc.events {
			t.Errorf("%s: %d events, want %d", name, len(p.Events), tc.events)
		}
	}
}
