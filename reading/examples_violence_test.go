package reading

import "testing"

// Who did violence to whom, where neither stands right beside the event.
func TestWhoAndWhom(t *testing.T) {
	runExamples(t, []example{
		{"a deed joined to places is none", "أصيب جنديان في كرمانة وإخلاء بيوتها.", []string{"wound «أصيب» target=جنديان[2] place=كرمانة"}, ""},
		{"whose border it is", "اندلعت اشتباكات عند الحدود مع نهرستان بين حركة فجر الوادي وجماعة راية السهل.", []string{"attack «اشتباكات» actor=حركة فجر الوادي + وجماعة راية السهل place=الحدود"}, ""},
		{"who holds the vehicle is not whom it hits", "تبنت حركة فجر الوادي استهداف عربة للجيش بقذيفة.", []string{"own «تبنت» actor=حركة فجر الوادي target=استهداف عربة instrument=بقذيفة", "attack «استهداف» actor=حركة فجر الوادي target=عربة instrument=بقذيفة <حركة فجر الوادي:says"}, ""},
		{"a force that shells a town", "أصيب طفلان في قصف حركة فجر الوادي على كرمانة.", []string{"wound «أصيب» actor=حركة فجر الوادي target=طفلان[2]", "attack «قصف» actor=حركة فجر الوادي place=كرمانة"}, ""},
		{"two attacks end in deaths", "نفذ مسلحون هجومين أسفرا عن مقتل ستة جنود.", []string{"attack «هجومين» actor=مسلحون", "kill «مقتل» actor=مسلحون target=ستة جنود[6]"}, ""},
		{"who owns a killing killed", "تبنت حركة فجر الوادي اغتيال ضابط.", []string{"own «تبنت» actor=حركة فجر الوادي target=اغتيال ضابط", "kill «اغتيال» actor=حركة فجر الوادي target=ضابط[1] <حركة فجر الوادي:says"}, ""},
		{"deeds in a list", "أعلنت حركة فجر الوادي استهداف الثكنة بالصواريخ، وقصف المطار.", []string{"attack «استهداف» actor=حركة فجر الوادي target=الثكنة instrument=بالصواريخ <حركة فجر الوادي:says", "attack «وقصف» actor=حركة فجر الوادي target=المطار <حركة فجر الوادي:says"}, ""},
		{"pictures of the press", "نشر الإعلام الحربي لحركة فجر الوادي مشاهد من استهداف ثكنة.", []string{"attack «استهداف» actor=لحركة فجر الوادي target=ثكنة <الإعلام الحربي:says"}, ""},
		{"laid to somebody", "وقع هجوم في كرمانة ونسب إلى حركة فجر الوادي.", []string{"attack «هجوم» actor=حركة فجر الوادي place=كرمانة", "accuse «ونسب» target=حركة فجر الوادي place=كرمانة"}, ""},
		{"carried out by who stands behind", "والهجومان في كرمانة نفذتهما امرأتان.", []string{"attack «والهجومان» actor=امرأتان[2] place=كرمانة"}, ""},
		{"by means of", "صدت حركة فجر الوادي الجيش باستخدام القصف المدفعي.", []string{"attack «صدت» actor=حركة فجر الوادي target=الجيش", "attack «القصف» actor=حركة فجر الوادي"}, ""},
		{"able to", "قال مصدر إن حركة فجر الوادي قادرة على شن هجمات على كرمانة.", []string{"attack «هجمات» actor=حركة فجر الوادي place=كرمانة <مصدر:says"}, ""},
		{"the pronoun before the verb", "ظهر مسلحون وهم يهاجمون القافلة.", []string{"attack «يهاجمون» actor=مسلحون target=القافلة"}, ""},
		{"an answer is no verb", "حركة فجر الوادي تقصف الثكنة ردا على اغتيال القائد وتنفذ هجوما على المطار.", []string{"attack «تقصف» actor=حركة فجر الوادي target=الثكنة", "kill «اغتيال» target=القائد", "attack «هجوما» actor=حركة فجر الوادي target=المطار"}, ""},
		{"a clause of its own behind a comma", "عشرات الجرحى في كرمانة، والحركة تقصف الثكنة.", []string{"wound «الجرحى» target=عشرات الجرحى[~20..99] place=كرمانة", "attack «تقصف» actor=والحركة target=الثكنة place=كرمانة"}, ""},
		{"what the attack of somebody hit", "قتل سبعة جنود في هجوم لمسلحين استهدف حافلة قرب كرمانة.", []string{"kill «قتل» actor=لمسلحين target=سبعة جنود[7]", "attack «هجوم» actor=لمسلحين target=حافلة place=كرمانة"}, ""},
		{"who blows himself up", "قتل طفلان عندما فجر انتحاري نفسه في كرمانة.", []string{"kill «قتل» actor=انتحاري target=طفلان[2]", "attack «فجر انتحاري نفسه» actor=انتحاري place=كرمانة"}, ""},
		{"who has the losses", "تكبد المسلحون خسائر فادحة في كرمانة.", []string{"kill «خسائر» target=المسلحون place=كرمانة"}, ""},
		{"who inflicts them", "كبدت حركة فجر الوادي الجيش خسائر كبيرة.", []string{"kill «خسائر» actor=حركة فجر الوادي target=الجيش"}, ""},
		{"whose exposure", "تحدث الجنود عن تعرضهم للقصف من قبل المسلحين.", []string{"attack «للقصف» actor=المسلحين target=الجنود <الجنود:says"}, ""},
		{"an object behind what it was done with", "استهدف المسلحون، بالصواريخ، ثكنة قرب كرمانة.", []string{"attack «استهدف» actor=المسلحون target=ثكنة instrument=بالصواريخ"}, ""},
		{"sites that were hit", "المواقع التي قصفت أمس تقع في كرمانة.", []string{"attack «قصفت» target=المواقع"}, ""},
		{"the clause comes back to its people", "قتل الجيش المقاتلين الذين تم أسرهم.", []string{"kill «قتل» actor=الجيش target=المقاتلين", "abduct «أسرهم» target=المقاتلين"}, ""},
		{"the subject behind the phrase that opens", "انسحبت القوات. وفي آخر عملياتها، قصفت حركة فجر الوادي ثكنة.", []string{"lose «انسحبت» actor=القوات", "attack «عملياتها» actor=حركة فجر الوادي", "attack «قصفت» actor=حركة فجر الوادي target=ثكنة"}, ""},
		{"what is left behind", "هاجم المسلحون دورية قرب كرمانة، موقعين إصابات في صفوفها.", []string{"attack «هاجم» actor=المسلحون target=دورية place=كرمانة", "wound «إصابات» actor=المسلحون"}, ""},
		{"what people are kept from", "تسعى الحكومة النهرستانية إلى حماية السكان من الهجمات.", []string{"attack «الهجمات» unrealised"}, ""},
		{"two sides with whose side it is", "اندلعت اشتباكات في كرمانة بين حركة فجر الوادي من جهة، وجماعة راية السهل من جهة أخرى.", []string{"attack «اشتباكات» actor=حركة فجر الوادي + وجماعة راية السهل place=كرمانة"}, ""},
		{"two deeds share their genitive", "أدى الانفجار إلى مقتل وجرح عشرين مدنيا.", []string{"attack «الانفجار»", "kill «مقتل» target=عشرين مدنيا[20]", "wound «وجرح» target=عشرين مدنيا[20]"}, ""},
		{"two deeds share it, though one is written like a verb", "أدى الهجوم إلى مقتل وخطف عدد من الجنود.", []string{"attack «الهجوم»", "kill «مقتل» target=عدد من الجنود", "abduct «وخطف» target=عدد من الجنود"}, ""},
		{"an object behind ل", "شهدت كرمانة تدميرا واسعا للمنازل.", []string{"destroy «تدميرا» target=للمنازل"}, ""},
		{"each in a list has its place", "أعلنت حركة فجر الوادي تدمير دبابة في كرمانة، وقنص جندي في دميسة.", []string{"destroy «تدمير» actor=حركة فجر الوادي target=دبابة place=كرمانة <حركة فجر الوادي:says", "attack «وقنص» actor=حركة فجر الوادي target=جندي place=دميسة <حركة فجر الوادي:says"}, ""},
		{"who repels an attack does not make it", "أحبطت القوات النهرستانية هجوما على كرمانة.", []string{"attack «هجوما» place=كرمانة unrealised"}, ""},
		{"two towns are exposed", "القريتان تعرضتا للقصف.", []string{"attack «للقصف» place=القريتان[2]"}, ""},
		{"a cause is no subject", "أصيب الحارس نتيجة القصف.", []string{"wound «أصيب» target=الحارس", "attack «القصف»"}, ""},
		{"a town behind في", "فجر مسلح نفسه في كرمانة.", []string{"attack «فجر مسلح نفسه» actor=مسلح place=كرمانة"}, ""},
		{"not the death that it answers", "أطلقت حركة فجر الوادي صواريخ على كرمانة بعد اغتيال القائد.", []string{"attack «أطلقت حركة فجر الوادي صواريخ» actor=حركة فجر الوادي place=كرمانة", "kill «اغتيال» target=القائد"}, ""},
		{"between dead and wounded", "هاجم المسلحون دورية وأوقعوا الجنود بين قتيل وجريح.", []string{"attack «هاجم» actor=المسلحون target=دورية", "kill «قتيل» actor=المسلحون target=الجنود", "wound «وجريح» actor=المسلحون target=الجنود"}, ""},
	}, false)
}
