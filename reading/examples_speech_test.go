package reading

import "testing"

// Speech without a verb of saying of its own, where it goes on, and what ends it.
func TestSpeech(t *testing.T) {
	runExamples(t, []example{
		{"a headline with a colon", "قائد حركة فجر الوادي: هاجمنا كرمانة.", []string{"attack «هاجمنا» actor=قائد حركة فجر الوادي place=كرمانة <قائد حركة فجر الوادي:says"}, ""},
		{"a dateline speaks not", "كرمانة: هاجم مسلحون سوقا.", []string{"attack «هاجم» actor=مسلحون target=سوقا"}, ""},
		{"a noun of report", "سبق ذلك إعلان مصدر في الجيش مقتل طبيب.", []string{"kill «مقتل» target=طبيب[1] <مصدر في الجيش:says"}, ""},
		{"a noun of report with its speaker joined", "تواصل القصف بعد اعتراف حركة فجر الوادي بمقتل طبيب.", []string{"attack «القصف»", "kill «بمقتل» target=طبيب[1] <حركة فجر الوادي:confirms"}, ""},
		{"spoke of", "تحدثت قناة الوادي عن مقتل طبيب في كرمانة.", []string{"kill «مقتل» target=طبيب[1] place=كرمانة <قناة الوادي:says"}, ""},
		{"revealed that they were exposed to", "كشف سكان القرية عن تعرضهم لقصف.", []string{"attack «لقصف» <سكان القرية:says"}, ""},
		{"showed a film of", "نشرت حركة فجر الوادي مشاهد لاستهداف ثكنة.", []string{"attack «لاستهداف» actor=حركة فجر الوادي target=ثكنة <حركة فجر الوادي:says"}, ""},
		{"a statement says", "وجاء في البيان: «قصف الجيش سوقا في دميسة».", []string{"attack «قصف» actor=الجيش target=سوقا place=دميسة <البيان:says"}, ""},
		{"as also goes on", "قال مصدر أمني إن الجيش قصف سوقا، كما خطف طبيبا.", []string{"attack «قصف» actor=الجيش target=سوقا <مصدر أمني:says", "abduct «خطف» actor=الجيش target=طبيبا[1] <مصدر أمني:says"}, ""},
		{"a sentence that goes on", "قال مصدر أمني إن الجيش قصف سوقا. وأنه خطف طبيبا.", []string{"attack «قصف» actor=الجيش target=سوقا <مصدر أمني:says", "abduct «خطف» target=طبيبا[1] <مصدر أمني:says"}, ""},
		{"a colon without marks holds to the end of its paragraph", "وقال الناطق في حديث صحفي: القرية آمنة. هاجم الجيش سوقا.\nوقتل جنديان في دميسة.", []string{"attack «هاجم» actor=الجيش target=سوقا <الناطق:says", "kill «وقتل» target=جنديان[2] place=دميسة"}, ""},
		{"brackets in the name of an agency", "قال مصدر أمني لوكالة نهر برس (ن ب) إن الجيش قصف سوقا.", []string{"attack «قصف» actor=الجيش target=سوقا <لوكالة نهر برس:says <مصدر أمني:says"}, ""},
		{"a clause about the speaker", "قالت امرأة عرفت نفسها باسم ليلى إن الجيش قصف سوقا.", []string{"attack «قصف» actor=الجيش target=سوقا <امرأة:says"}, ""},
		{"the agency tells what the government said", "أكدت الحكومة وفقا لوكالة نهر برس أن الجيش قصف سوقا.", []string{"attack «قصف» actor=الجيش target=سوقا <لوكالة نهر برس:says <الحكومة:confirms"}, ""},
		{"a fact that shows says nothing", "رفض الجنود القتال، ما كشف عن انقسام في الجيش.", []string{"deny «رفض» actor=الجنود target=القتال", "attack «القتال» actor=الجنود negated", "split «انقسام» actor=الجيش"}, ""},
		{"observers after but", "لكن المراقبين يؤكدون أن الجيش قصف سوقا.", []string{"attack «قصف» actor=الجيش target=سوقا <المراقبين:confirms"}, ""},
		{"the speaker in full before the verb", "الناطق باسم الحركة سلمان الحارثي يؤكد أن الجيش قصف سوقا.", []string{"office «الناطق باسم» actor=سلمان الحارثي target=الحركة office=الناطق باسم", "attack «قصف» actor=الجيش target=سوقا <الناطق باسم الحركة سلمان الحارثي:confirms"}, ""},
		{"the preposition of the verb is not the speaker's", "كشفت الخبيرة عن تداعيات الفراغ، مشيرة إلى أن الجيش قصف سوقا.", []string{"attack «قصف» actor=الجيش target=سوقا <الخبيرة:says"}, ""},
	}, false)
}

// What is known to happen, and what is not yet.
func TestMoodOfKnownEvents(t *testing.T) {
	runExamples(t, []example{
		{"this shelling", "يسعى الجيش إلى الرد على هذا القصف.", []string{"attack «القصف»"}, ""},
		{"the war that goes on", "دعت نهرستان إلى منع توسع الحرب.", []string{"demand «دعت» actor=نهرستان", "attack «الحرب»"}, ""},
		{"under their control", "احتجز المسلحون طبيبا في القرى الخاضعة لسيطرتهم.", []string{"seize «الخاضعة لسيطرتهم» actor=المسلحون place=القرى الخاضعة"}, ""},
		{"recruits for fighting", "أعلنت الشرطة تجنيد شبان للقتال في كرمانة.", []string{"join «تجنيد»…", "attack «للقتال» place=كرمانة unrealised <الشرطة:says"}, ""},
		{"it is on them to", "قال الناطق إن على المسلحين الالتزام بالهدنة.", []string{"agree «الالتزام» unrealised <الناطق:says", "agree «بالهدنة» unrealised <الناطق:says"}, ""},
		{"joined to what is not yet", "يسعى المسلحون إلى خطف وتعذيب الطبيب.", []string{"abduct «خطف» actor=المسلحون target=الطبيب unrealised", "abuse «وتعذيب» actor=المسلحون target=الطبيب unrealised"}, ""},
	}, false)
}
