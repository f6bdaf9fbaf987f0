package reading

import "testing"

// Who is held for the speaker, and who is not.
func TestWhoSpeaks(t *testing.T) {
	runExamples(t, []example{
		{"whatever stands behind the verb speaks", "قال شهود إن رجلا قتل. وأوضح المرصد أن الجيش قصف سوقا.", []string{"kill «قتل» target=رجلا[1] <شهود:says", "attack «قصف» actor=الجيش target=سوقا <المرصد:says"}, ""},
		{"some of a family", "وأكد اثنان من العائلة أن الجيش قصف سوقا.", []string{"attack «قصف» actor=الجيش target=سوقا <اثنان من العائلة:confirms"}, ""},
		{"a new subject behind و", "سقط قتلى في كرمانة، والحركة تعلن قصف ثكنة.", []string{"kill «سقط قتلى»…", "attack «قصف» actor=والحركة target=ثكنة place=كرمانة <والحركة:says"}, ""},
		{"as the council announced its wish", "قالت الشرطة إن رجلا قتل، كما أعلن المجلس رغبته بناء سد.", []string{"kill «قتل» target=رجلا[1] <الشرطة:says"}, ""},
		{"a statement is one link", "وذكر بيان الجيش أن مسلحين هاجموا كرمانة.", []string{"attack «هاجموا» actor=مسلحين place=كرمانة <بيان الجيش:says"}, ""},
		{"the verb behind أن belongs to the report", "بعد تأكيد حركة فجر الوادي أن قائدها توفي.", []string{"die «توفي» actor=قائدها <حركة فجر الوادي:confirms"}, ""},
		{"no title with the article behind people without", "اتهم معارضون الرئيس سلمان الحارثي بقصف كرمانة، وأضافوا أن الجيش خطف طبيبا.", []string{"accuse «اتهم»…", "office «الرئيس»…", "attack «بقصف»…", "abduct «خطف» actor=الجيش target=طبيبا[1] <معارضون:says"}, ""},
		{"who called goes on", "دعا الوزير إلى هدنة. وأضاف أن الجيش قصف سوقا.", []string{"demand «دعا» actor=الوزير", "agree «هدنة» unrealised", "attack «قصف» actor=الجيش target=سوقا <الوزير:says"}, ""},
		{"an outlet quotes", "ونقل موقع النهر عن مصدر أمني، أن الجيش قصف سوقا.", []string{"attack «قصف» actor=الجيش target=سوقا <موقع النهر:says <مصدر أمني:says"}, "نقل is no «let us say»"},
		{"verbs that take no أن", "تواصل قوات الوادي قصف كرمانة، وكشفت مصادر أن رجلا قتل.", []string{"attack «قصف» actor=قوات الوادي place=كرمانة", "kill «قتل» target=رجلا[1] <مصادر:says"}, ""},
		{"what is announced announces nothing", "أقر الجيش بمقتل جندي. كما أعلن مقتل طبيب.", []string{"kill «بمقتل» target=جندي[1] <الجيش:confirms", "kill «مقتل» target=طبيب[1] <الجيش:says"}, ""},
		{"من جانب names who did it", "الثكنة محاصرة من جانب الجيش.", []string{"restrict «محاصرة» actor=الجيش…"}, ""},
		{"a statement that came out", "هاجمت الحركة ثكنة الجيش، وذلك في بيان صدر أمس.", []string{"attack «هاجمت» actor=الحركة target=ثكنة الجيش"}, ""},
		{"a participle with a remark", "قال الوزير إن الجيش قصف سوقا، منوها، في هذا السياق، بأن رجلا قتل.", []string{"attack «قصف» actor=الجيش target=سوقا <الوزير:says", "kill «قتل» target=رجلا[1] <الوزير:says"}, ""},
		{"pointing out is no marshal", "رحب الحميقاني بالهدنة، مشيرا إلى أن الجيش قصف سوقا.", []string{"support «رحب»…", "agree «بالهدنة»…", "attack «قصف» actor=الجيش target=سوقا <الحميقاني:says"}, ""},
		{"a new sentence opens with a participle", "قال الوزير إن الجيش قصف سوقا. مشيرا إلى أن رجلا قتل.", []string{"attack «قصف» actor=الجيش target=سوقا <الوزير:says", "kill «قتل» target=رجلا[1] <الوزير:says"}, ""},
		{"what is not told has no source", "لم يذكر المصدر حصيلة الهجوم.", []string{"attack «الهجوم»"}, ""},
		{"held for", "تعتبر كرمانة معقلا للحركة بعد هجوم الجيش عليها.", []string{"attack «هجوم» actor=الجيش…"}, ""},
		{"the doubling of بيّن", "وبيّن الوزير أن الجيش قصف سوقا.", []string{"attack «قصف» actor=الجيش target=سوقا <الوزير:says"}, ""},
		{"this, and", "هذا وكشف مصدر أن الجيش قصف سوقا.", []string{"attack «قصف» actor=الجيش target=سوقا <مصدر:says"}, ""},
		{"who writes is no source", "قال الوزير إن الجيش قصف سوقا. ونرى أن الحركة خطفت طبيبا.", []string{"attack «قصف» actor=الجيش target=سوقا <الوزير:says", "abduct «خطفت» actor=الحركة target=طبيبا[1]"}, ""},
		{"a formula in front holds for its whole sentence", "ووفقا للمنظمة، فإن الجيش قصف سوقا، وقتلت امرأة.", []string{"attack «قصف» actor=الجيش target=سوقا <للمنظمة:says", "kill «وقتلت» target=امرأة[1] <للمنظمة:says"}, ""},
		{"a deed that shows makes no speaker", "قال الوزير إن رجلا قتل. وأثبتت الحركة أنها قصفت سوقا. وأضاف أن الجيش خطف طبيبا.", []string{"kill «قتل» target=رجلا[1] <الوزير:says", "attack «قصفت» actor=الحركة target=سوقا <الحركة:confirms", "abduct «خطف» actor=الجيش target=طبيبا[1] <الوزير:says"}, ""},
	}, false)
}
