package reading

import "testing"

// Who says so, outermost first; the publisher (here صدى السهل) is left out.
func TestSources(t *testing.T) {
	runExamples(t, []example{
		{"said that", "قال مصدر أمني إن رجالا قتلوا جنديين.", []string{"kill «قتلوا» actor=رجالا target=جنديين[2] <مصدر أمني:says"}, ""},
		{"confirmed that", "أكد وزير الدفاع النهرستاني أن الجيش استعاد كرمانة.", []string{"seize «استعاد» actor=الجيش place=كرمانة <وزير الدفاع النهرستاني:confirms"}, ""},
		{"claims that", "زعمت حركة فجر الوادي أنها قتلت عشرة جنود.", []string{"kill «قتلت» actor=حركة فجر الوادي target=عشرة جنود[10] <حركة فجر الوادي:claims"}, ""},
		{"announced a killing", "أعلن الجيش النهرستاني مقتل قيادي في حركة فجر الوادي.", []string{"kill «مقتل» target=قيادي في حركة فجر الوادي <الجيش النهرستاني:says"}, "the group behind في belongs to the filler"},
		{"according to", "قتل جنديان في كرمانة، بحسب مصدر طبي.", []string{"kill «قتل» target=جنديان[2] place=كرمانة <مصدر طبي:says"}, ""},
		{"in accordance with", "وفقا لشهود عيان، قصف الجيش سوقا.", []string{"attack «قصف» actor=الجيش target=سوقا <لشهود عيان:says"}, ""},
		{"after the word of", "قتل جنديان في كرمانة نقلا عن وكالة نهر برس.", []string{"kill «قتل» target=جنديان[2] place=كرمانة <وكالة نهر برس:says"}, "نقلا is no object"},
		{"as it claims", "سيطرت الحركة على دميسة على حد زعم ناطق باسمها.", []string{"seize «سيطرت» actor=الحركة place=دميسة <ناطق باسمها:claims"}, "على حد زعم is no place"},
		{"the outlet that was told", "قال مصدر أمني لوكالة نهر برس إن الجيش قصف سوقا.", []string{"attack «قصف» actor=الجيش target=سوقا <لوكالة نهر برس:says <مصدر أمني:says"}, ""},
		{"the publisher is no link", "قال مصدر أمني لصحيفة صدى السهل إن الجيش قصف سوقا.", []string{"attack «قصف» actor=الجيش target=سوقا <مصدر أمني:says"}, ""},
		{"source of a source", "ذكرت قناة الوادي أن شهودا قالوا إن الجيش قصف سوقا.", []string{"attack «قصف» actor=الجيش target=سوقا <قناة الوادي:says <شهودا:says"}, ""},
		{"a participle carries on", "قال مصدر أمني إن الجيش قصف سوقا، مضيفا أن امرأة قتلت.", []string{"attack «قصف» actor=الجيش target=سوقا <مصدر أمني:says", "kill «قتلت» target=امرأة[1] <مصدر أمني:says"}, ""},
		{"the next sentence carries on", "قال مصدر أمني إن الجيش قصف سوقا. وأضاف أن امرأة قتلت.", []string{"attack «قصف» actor=الجيش target=سوقا <مصدر أمني:says", "kill «قتلت» target=امرأة[1] <مصدر أمني:says"}, ""},
		{"the narrator takes over", "قال مصدر أمني إن الجيش قصف سوقا. وقتل جنديان في دميسة.", []string{"attack «قصف» actor=الجيش target=سوقا <مصدر أمني:says", "kill «وقتل» target=جنديان[2] place=دميسة"}, ""},
		{"a quotation over two sentences", "قال سلمان الحارثي: «قصف الجيش سوقا. وقتلت امرأة في دميسة».", []string{"attack «قصف» actor=الجيش target=سوقا <سلمان الحارثي:says", "kill «وقتلت» target=امرأة[1] place=دميسة <سلمان الحارثي:says"}, ""},
		{"straight quotation marks", "وقال الناطق \"قصف الجيش سوقا في دميسة وقتل امرأة\".", []string{"attack «قصف» actor=الجيش target=سوقا place=دميسة <الناطق:says", "kill «وقتل» actor=الجيش target=امرأة[1] place=دميسة <الناطق:says"}, ""},
		{"impersonal belief has no source", "يعتقد أن حركة فجر الوادي خطفت الطبيب.", []string{"abduct «خطفت» actor=حركة فجر الوادي target=الطبيب uncertain"}, "what is believed is uncertain"},
		{"belief of somebody", "يعتقد محققون أن حركة فجر الوادي خطفت الطبيب.", []string{"abduct «خطفت» actor=حركة فجر الوادي target=الطبيب uncertain <محققون:believes"}, ""},
		{"an accusation is two claims", "اتهم الجيش النهرستاني حركة فجر الوادي بخطف طبيب.", []string{"accuse «اتهم» actor=الجيش النهرستاني target=حركة فجر الوادي", "abduct «بخطف» actor=حركة فجر الوادي target=طبيب[1] <الجيش النهرستاني:accuses"}, ""},
		{"a denial is two claims", "نفت حركة فجر الوادي أن تكون قد خطفت الطبيب.", []string{"deny «نفت» actor=حركة فجر الوادي…", "abduct «خطفت» actor=حركة فجر الوادي target=الطبيب <حركة فجر الوادي:denies"}, ""},
		{"a relative clause inside what is said", "قال مصدر إن الجيش اعتقل الرجل الذي خطف الطبيب.", []string{"arrest «اعتقل» actor=الجيش target=الرجل <مصدر:says", "abduct «خطف» actor=الرجل target=الطبيب <مصدر:says"}, ""},
		{"a court finds what it convicts of", "أصدرت محكمة الجنايات في كرمانة حكما يقضي بثبوت إدانة مواطن بالانضمام إلى حركة فجر الوادي، وحكم عليه بالسجن.", []string{"punish «حكما»…", "punish «يقضي»…", "punish «إدانة» target=مواطن…", "join «بالانضمام» actor=مواطن target=حركة فجر الوادي place=كرمانة <محكمة الجنايات:confirms", "punish «وحكم» target=مواطن"}, ""},
		{"a charge is no finding", "أدانت محكمة كرمانة مواطنا بتهمة مهاجمة حاجز.", []string{"punish «أدانت»…", "accuse «بتهمة»…", "attack «مهاجمة»…"}, ""},
		{"another side is no source", "من جانب آخر أعلن الجيش قصف كرمانة.", []string{"attack «قصف» actor=الجيش place=كرمانة <الجيش:says"}, ""},
		{"a formula ends at إذ", "قتل ستة جنود في كرمانة، حسبما ذكرت السلطات المحلية، إذ قال قائد الشرطة إن الحركة هاجمت حاجزا.", []string{"kill «قتل» target=ستة جنود[6] place=كرمانة <السلطات المحلية:says", "attack «هاجمت» actor=الحركة target=حاجزا <قائد الشرطة:says"}, ""},
		{"who vows is in the chain", "توعدت حركة فجر الوادي بمهاجمة كرمانة.", []string{"threaten «توعدت» actor=حركة فجر الوادي…", "attack «بمهاجمة» actor=حركة فجر الوادي place=كرمانة unrealised <حركة فجر الوادي:says"}, ""},
		{"a clause of report", "قتلت امرأة في القصف، كما ذكرت وكالة نهر برس.", []string{"kill «قتلت» target=امرأة <وكالة نهر برس:says", "attack «القصف» <وكالة نهر برس:says"}, "كما ذكرت behind a comma vouches for the sentence"},
		{"the other side speaks in the same sentence", "قالت الشرطة إن رجلا قتل، فيما ذكر شهود أن الجيش قصف سوقا.", []string{"kill «قتل» target=رجلا <الشرطة:says", "attack «قصف» actor=الجيش target=سوقا <شهود:says"}, "فيما is a preposition in the data, so it ends no speech"},
		{"coordinated sources are one link", "قالت الشرطة وشهود عيان إن رجلا قتل.", []string{"kill «قتل» target=رجلا <الشرطة وشهود عيان:says"}, "the second of two sources is lost"},
	}, false)
}

// Polarity and modality: what did not happen, will, might.
func TestMood(t *testing.T) {
	runExamples(t, []example{
		{"deeds in the plural are there", "بثت الحركة صورا جديدة لاقتحامات الجيش في كرمانة.", []string{"attack «لاقتحامات» actor=الجيش place=كرمانة"}, ""},
		{"what one stands up to is there", "استمر تصدي المقاتلين لهجوم الجيش على كرمانة.", []string{"attack «تصدي» actor=المقاتلين target=الجيش", "attack «لهجوم» actor=الجيش place=كرمانة"}, ""},
		{"ل behind a comma tells what came of it", "دمر المقاتلون دبابة، لتستهدف بعد ذلك دبابة أخرى.", []string{"destroy «دمر» actor=المقاتلون target=دبابة", "attack «لتستهدف»…"}, ""},
		{"لم", "لم يهاجم الجيش كرمانة.", []string{"attack «يهاجم» actor=الجيش place=كرمانة negated"}, ""},
		{"لن", "لن يهاجم الجيش كرمانة.", []string{"attack «يهاجم» actor=الجيش place=كرمانة negated unrealised"}, ""},
		{"سوف", "سوف يهاجم الجيش كرمانة.", []string{"attack «يهاجم» actor=الجيش place=كرمانة unrealised"}, ""},
		{"س", "سيهاجم الجيش كرمانة.", []string{"attack «سيهاجم» actor=الجيش place=كرمانة unrealised"}, ""},
		{"an attempt", "حاول مسلحون خطف طبيب.", []string{"abduct «خطف» actor=مسلحون target=طبيب unrealised"}, "a plural in ون takes no genitive"},
		{"a noun of attempt", "أحبط الجيش محاولة خطف طبيب في كرمانة.", []string{"abduct «خطف» target=طبيب place=كرمانة unrealised"}, "who foils is not who tried"},
		{"an intention", "تعتزم الحكومة النهرستانية الإفراج عن 20 سجينا.", []string{"release «الإفراج» actor=الحكومة النهرستانية target=20 سجينا[20] unrealised"}, ""},
		{"a condition", "إذا هاجم الجيش كرمانة فستدافع الحركة عنها.", []string{"attack «هاجم» actor=الجيش place=كرمانة unrealised"}, ""},
		{"perhaps", "ربما قتل مسلحون الطبيب.", []string{"kill «قتل» actor=مسلحون target=الطبيب uncertain"}, "a plural in ون takes no genitive"},
		{"قد with the imperfect", "قد يهاجم الجيش كرمانة.", []string{"attack «يهاجم» actor=الجيش place=كرمانة uncertain"}, ""},
		{"قد with the past is none", "قد هاجم الجيش كرمانة.", []string{"attack «هاجم» actor=الجيش place=كرمانة"}, ""},
		{"لا يزال is no denial", "لا يزال الجيش يحاصر كرمانة.", []string{"restrict «يحاصر» actor=الجيش place=كرمانة"}, "a locality under siege is a place"},
		{"purpose with ل", "أرسل الجيش تعزيزات لاستعادة كرمانة.", []string{"deploy «أرسل الجيش تعزيزات» actor=الجيش", "seize «لاستعادة» actor=الجيش place=كرمانة unrealised"}, "the subject of the main verb acts in the purpose"},
		{"an order", "أمر القائد بإطلاق سراح الأسرى.", []string{"demand «أمر» actor=القائد", "release «بإطلاق سراح» target=الأسرى unrealised"}, "أمر ب is an order; who orders does not act; the object is lost"},
		{"a call", "دعت نهرستان إلى وقف إطلاق النار.", []string{"demand «دعت» actor=نهرستان", "agree «وقف إطلاق النار» unrealised"}, ""},
		{"alleged", "أدان الناطق عملية الخطف المزعومة.", []string{"condemn «أدان» actor=الناطق…", "abduct «الخطف» uncertain"}, "المزعومة makes it uncertain"},
		{"fear", "يخشى سكان أن يقصف الجيش كرمانة.", []string{"attack «يقصف» actor=الجيش place=كرمانة unrealised <سكان:believes"}, ""},
		{"an act refused did not happen", "رفض القائد مبايعة التنظيم.", []string{"deny «رفض» actor=القائد target=مبايعة التنظيم", "pledge «مبايعة» actor=القائد target=التنظيم negated"}, ""},
		{"عدم", "أكد الجيش عدم قصف السوق.", []string{"attack «قصف» target=السوق negated <الجيش:confirms"}, ""},
	}, false)
}

// The day of an event; a day on the verb of reporting is not the event's.
func TestDays(t *testing.T) {
	runExamples(t, []example{
		{"yesterday", "قتل جنديان أمس في كرمانة.", []string{"kill «قتل» target=جنديان[2] place=كرمانة on 2021-03-16 (kill.qatal)"}, ""},
		{"a bare weekday is the last one", "قتل جنديان يوم الأحد في كرمانة.", []string{"kill «قتل» target=جنديان[2] place=كرمانة on 2021-03-14 (kill.qatal)"}, ""},
		{"a month of this year", "قتل جنديان في يناير الماضي.", []string{"kill «قتل» target=جنديان[2] on 2021-01-01/2021-01-31 (kill.qatal)"}, ""},
		{"Levantine month with its year", "قتل جنديان في شباط 2019.", []string{"kill «قتل» target=جنديان[2] on 2019-02-01/2019-02-28 (kill.qatal)"}, ""},
		{"digits of the East", "قتل جنديان في ٣ مارس ٢٠٢٠.", []string{"kill «قتل» target=جنديان[2] on 2020-03-03 (kill.qatal)"}, ""},
		{"the end of a month", "قتل جنديان أواخر يناير الماضي.", []string{"kill «قتل» target=جنديان[2] on 2021-01-21/2021-01-31 (kill.qatal)"}, ""},
		{"the day of the report", "أعلن الجيش النهرستاني أمس أن جنديين قتلا.", []string{"kill «قتلا» target=جنديين[2] <الجيش النهرستاني:says (kill.qatal)"}, "the dual verb قتلا is taken for قتلاً"},
		{"the day inside what is reported", "أعلن الجيش النهرستاني أن جنديين قتلا أمس.", []string{"kill «قتلا» target=جنديين[2] on 2021-03-16 <الجيش النهرستاني:says (kill.qatal)"}, "the dual verb قتلا is taken for قتلاً"},
		{"two clauses, two days", "هاجم المسلحون كرمانة أمس، وكانوا قد خطفوا طبيبا في يناير الماضي.", []string{"attack «هاجم» actor=المسلحون place=كرمانة on 2021-03-16 (attack.hajam)", "abduct «خطفوا» actor=المسلحون target=طبيبا[1] on 2021-01-01/2021-01-31 (abduct.khataf)"}, ""},
		{"carried to the next sentence", "هاجم المسلحون كرمانة أمس. وقتل جنديان.", []string{"attack «هاجم» actor=المسلحون place=كرمانة on 2021-03-16 (attack.hajam)", "kill «وقتل» target=جنديان[2] on 2021-03-16 (kill.qatal)"}, ""},
		{"a year", "انشق القائد عن التنظيم عام 2014.", []string{"defect «انشق» actor=القائد target=التنظيم on 2014-01-01/2014-12-31 (defect.inshaqqa)"}, ""},
		{"none told", "انشق القائد عن التنظيم.", []string{"defect «انشق» actor=القائد target=التنظيم (defect.inshaqqa)"}, ""},
	}, true)
}

// Real newspaper text: glued words, doubled spaces, missing blanks, other keyboards.
func TestMess(t *testing.T) {
	runExamples(t, []example{
		{"glued relative", "قتل الجيش القادةالذين بايعوا التنظيم.", []string{"kill «قتل» actor=الجيش target=القادة", "pledge «بايعوا» actor=القادة target=التنظيم"}, ""},
		{"glued أن", "أعلن الجيشأن جنديين قتلا.", []string{"kill «قتلا» target=جنديين[2] <الجيش:says"}, "الجيشأن is not cut"},
		{"glued بعد", "فر المسلحون بعدإطلاق النار على الجنود.", []string{"lose «فر» actor=المسلحون", "attack «إطلاق النار»…"}, ""},
		{"glued with a stop", "هاجم المسلحون المدينة.وقتلوا جنديين.", []string{"attack «هاجم» actor=المسلحون place=المدينة", "kill «وقتلوا» actor=المسلحون target=جنديين[2]"}, ""},
		{"doubled spaces and tatweel", "هاجم   المسلحـــون   المدينة .", []string{"attack «هاجم» actor=المسلحـــون place=المدينة"}, ""},
		{"vowel marks", "هاجَمَ المُسلّحون المدينةَ.", []string{"attack «هاجَمَ» actor=المُسلّحون place=المدينةَ"}, ""},
		{"ه for ة, ي for ى", "سيطر المسلحون علي المدينه.", []string{"seize «سيطر» actor=المسلحون place=المدينه"}, ""},
		{"no hamzas", "اعلن الجيش ان عناصره اطلقوا سراح الاسري.", []string{"release «اطلقوا سراح» actor=عناصره target=الاسري <الجيش:says"}, ""},
		{"quotation marks of three kinds", "بايع القائد تنظيم “صقور البادية\".", []string{"pledge «بايع» actor=القائد target=تنظيم “صقور البادية\""}, "the closing mark of another kind is left out"},
		{"a Farsi keyboard", "هاجم المسلحون المدینة في کرمانة.", []string{"attack «هاجم» actor=المسلحون place=المدینة في کرمانة"}, ""},
		{"invisible controls", "\u200fهاجم المسلحون\u200f المدينة\u200e.", []string{"attack «هاجم» actor=المسلحون place=المدينة"}, ""},
		{"a dateline is no event", "كرمانة - نهر برس: هاجم المسلحون المدينة.", []string{"attack «هاجم» actor=المسلحون place=المدينة"}, ""},
		{"a related story is none", "هاجم المسلحون المدينة.\nاقرأ أيضا: مقتل جنديين في كرمانة", []string{"attack «هاجم» actor=المسلحون place=المدينة"}, ""},
	}, false)
}
