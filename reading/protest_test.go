package reading

import "testing"

func TestWhomProtestsAreAgainst(t *testing.T) {
	runExamples(t, []example{
		{"whom the protest beside is against", "تظاهر مئات الطلاب احتجاجا على الجيش النهرستاني.", []string{
			"protest «تظاهر» actor=مئات الطلاب[~200..999] target=الجيش النهرستاني",
			"protest «احتجاجا» actor=مئات الطلاب[~200..999] target=الجيش النهرستاني"}, ""},
		{"slogans hostile to", "رفع المتظاهرون لافتات ورددوا شعارات مناهضة للحكومة النهرستانية.", []string{
			"protest «المتظاهرون» actor=المتظاهرون target=للحكومة النهرستانية"}, ""},
		{"before whose house", "اعتصم عشرات العمال أمام وزارة العدل.", []string{
			"protest «اعتصم» actor=عشرات العمال[~20..99] target=وزارة العدل place=وزارة العدل"}, ""},
	}, false)
}

func TestCountsBehind(t *testing.T) {
	runExamples(t, []example{
		{"one man", "قتل شرطي وجرح آخر قرب السوق.", []string{"kill «قتل» target=شرطي[1] place=السوق", "wound «وجرح» target=آخر[1] place=السوق"}, ""},
		{"number behind", "أفرجت الحركة عن الجنود الثلاثة.", []string{"release «أفرجت» actor=الحركة target=الجنود[3]"}, ""},
		{"told by a clause", "أفرجت الحركة عن الجنود البالغ عددهم 68.", []string{"release «أفرجت» actor=الحركة target=الجنود البالغ[68]"}, ""},
	}, false)
}
