package reading

import "testing"

// Finite verbs: who did it, to whom, where, by order, agreement and preposition.
func TestVerbRoles(t *testing.T) {
	runExamples(t, []example{
		{"verb, subject, object", "قتل مسلحون خمسة جنود في كرمانة.", []string{"kill «قتل» actor=مسلحون target=خمسة جنود[5] place=كرمانة"}, ""},
		{"without an agent the phrase is the victim", "قتل خمسة جنود في كرمانة.", []string{"kill «قتل» target=خمسة جنود[5] place=كرمانة"}, ""},
		{"subject before its verb", "مسلحون قتلوا خمسة جنود في كرمانة.", []string{"kill «قتلوا» actor=مسلحون target=خمسة جنود[5] place=كرمانة"}, ""},
		{"digits of the East", "وأصيب ١٢ مدنيا بجروح في بلدة عين الرمث.", []string{"wound «وأصيب» target=١٢ مدنيا[12] place=بلدة عين الرمث"}, "the place behind «بجروح» is lost"},
		{"ground taken is a place", "سيطرت جماعة راية السهل على بلدة عين الرمث.", []string{"seize «سيطرت» actor=جماعة راية السهل place=بلدة عين الرمث"}, ""},
		{"pledge to a group", "بايعت جماعة راية السهل تنظيم صقور البادية.", []string{"pledge «بايعت» actor=جماعة راية السهل target=تنظيم صقور البادية"}, ""},
		{"join by its preposition", "انضم عشرات المقاتلين إلى حركة فجر الوادي.", []string{"join «انضم» actor=عشرات المقاتلين[~20..99] target=حركة فجر الوادي"}, ""},
		{"joined verb goes on with the subject", "انشق ثلاثة قادة عن تنظيم صقور البادية وانضموا إلى حركة فجر الوادي.", []string{"defect «انشق» actor=ثلاثة قادة[3] target=تنظيم صقور البادية", "join «وانضموا» actor=ثلاثة قادة[3] target=حركة فجر الوادي"}, ""},
		{"surrender to an army", "استسلم نحو 40 مسلحا للجيش النهرستاني.", []string{"surrender «استسلم» actor=نحو 40 مسلحا[~40] target=للجيش النهرستاني"}, ""},
		{"what كذلك leads on to", "أعلنت جماعة راية السهل أنها قصفت قرية تل القندول. كذلك، استهدفت 3 دبابات للجيش.", []string{"attack «قصفت» actor=جماعة راية السهل place=قرية تل القندول <جماعة راية السهل:says", "attack «استهدفت» actor=جماعة راية السهل target=3 دبابات للجيش[3]"}, ""},
		{"a siege", "حاصرت القوات النهرستانية قرية تل القندول.", []string{"restrict «حاصرت» actor=القوات النهرستانية place=قرية تل القندول"}, "a locality under siege is a place"},
		{"release of", "أفرجت السلطات النهرستانية عن 13 معتقلا.", []string{"release «أفرجت» actor=السلطات النهرستانية target=13 معتقلا[13]", "arrest «معتقلا» target=13 معتقلا[13]"}, ""},
		{"pronoun as object", "هاجم مسلحون دورية وأحرقوها.", []string{"attack «هاجم» actor=مسلحون target=دورية", "destroy «وأحرقوها» actor=مسلحون target=دورية"}, "a plural in ون takes no genitive"},
		{"agent behind على يد", "قتل قيادي في حركة فجر الوادي على يد مجهولين.", []string{"kill «قتل» actor=مجهولين target=قيادي في حركة فجر الوادي"}, "a group behind في belongs to the filler; مجهولين is a plural"},
		{"agent behind من قبل", "اعتقل ناشطان من قبل السلطات النهرستانية.", []string{"arrest «اعتقل» actor=السلطات النهرستانية target=ناشطان[2]"}, ""},
		{"a village by its noun", "هاجم الجيش القرية.", []string{"attack «هاجم» actor=الجيش place=القرية"}, "القرية is no adjective of الجيش"},
		{"a town by its noun", "هاجم الجيش البلدة.", []string{"attack «هاجم» actor=الجيش place=البلدة"}, "بلدة is no feminine of بلد"},
		{"weapon as instrument", "قصف الجيش النهرستاني قرية تل القندول بالمدفعية.", []string{"attack «قصف» actor=الجيش النهرستاني place=قرية تل القندول instrument=بالمدفعية"}, "the article between ب and the weapon"},
		{"two objects", "عين التنظيم حاتم الرويضي قائدا عسكريا.", []string{"appoint «عين» actor=التنظيم target=حاتم الرويضي office=قائدا عسكريا"}, "the office is cut short, and a claim of its own"},
		{"coordinated targets", "دمر القصف مدرسة ومستشفى ومسجدا.", []string{"destroy «دمر» target=مدرسة + ومستشفى + ومسجدا", "attack «القصف»…"}, "later coordinated objects are lost"},
		{"verb of flight: the loser is the subject", "انسحب الجيش النهرستاني من بلدة عين الرمث.", []string{"lose «انسحب» actor=الجيش النهرستاني place=بلدة عين الرمث"}, ""},
		{"the one who drives out takes", "طرد الجيش النهرستاني مسلحي الحركة من بلدة عين الرمث.", []string{"seize «طرد» actor=الجيش النهرستاني target=مسلحي الحركة place=بلدة عين الرمث"}, "مسلحي is a plural here"},
	}, false)
}

// Verbal nouns and event nouns: genitive, pronouns, prepositions.
func TestNounRoles(t *testing.T) {
	runExamples(t, []example{
		{"genitive of killing is the victim", "مقتل خمسة جنود في كرمانة", []string{"kill «مقتل» target=خمسة جنود[5] place=كرمانة"}, ""},
		{"genitive of defection is who leaves", "انشقاق قائد عسكري عن حركة فجر الوادي", []string{"defect «انشقاق» actor=قائد عسكري target=حركة فجر الوادي"}, ""},
		{"genitive of attack is the attacker", "هجوم حركة فجر الوادي على كرمانة", []string{"attack «هجوم» actor=حركة فجر الوادي place=كرمانة"}, ""},
		{"genitive and object of a transitive noun", "أدى قصف الجيش النهرستاني قرية تل القندول إلى مقتل طفلين.", []string{"attack «قصف» actor=الجيش النهرستاني place=قرية تل القندول", "kill «مقتل» actor=الجيش النهرستاني target=طفلين[2]"}, ""},
		{"pledge to", "مبايعة عشرات المقاتلين لأبو مروان السهلي", []string{"pledge «مبايعة» actor=عشرات المقاتلين[~20..99] target=لأبو مروان السهلي"}, ""},
		{"two sides", "اندلعت اشتباكات بين حركة فجر الوادي وجماعة راية السهل في دميسة.", []string{"attack «اشتباكات» actor=حركة فجر الوادي + وجماعة راية السهل place=دميسة"}, ""},
		{"adjective of nation acts", "غارة نهرستانية على كرمانة", []string{"attack «غارة» actor=نهرستانية place=كرمانة"}, ""},
		{"control over", "بسط الجيش النهرستاني سيطرته على دميسة.", []string{"seize «بسط الجيش النهرستاني سيطرته» actor=الجيش النهرستاني place=دميسة"}, ""},
		{"people named by what they did", "المنشقون عن حركة فجر الوادي شكلوا فصيلا جديدا.", []string{"defect «المنشقون» actor=المنشقون عن حركة فجر الوادي target=حركة فجر الوادي", "found «شكلوا» actor=المنشقون عن حركة فجر الوادي target=فصيلا جديدا"}, "the complement belongs to the participle's phrase"},
		{"the wounded", "نقل الجرحى إلى مستشفى كرمانة.", []string{"wound «الجرحى» target=الجرحى"}, "الجرحى alone gives no claim"},
	}, false)
}

// Light verbs lend their subject and their complement to the noun.
func TestLightVerbs(t *testing.T) {
	runExamples(t, []example{
		{"شن", "شن مسلحون هجوما على نقطة تفتيش قرب كرمانة.", []string{"attack «هجوما» actor=مسلحون target=نقطة تفتيش place=كرمانة"}, ""},
		{"نفذ", "نفذت طائرات حربية غارات على مواقع لحركة فجر الوادي في دميسة.", []string{"attack «غارات» actor=طائرات حربية target=مواقع لحركة فجر الوادي place=دميسة"}, ""},
		{"نفذ with an arrest", "نفذ الجيش النهرستاني حملة اعتقالات في بلدة عين الرمث.", []string{"arrest «اعتقالات» actor=الجيش النهرستاني place=بلدة عين الرمث"}, "the place is lost"},
		{"وقع", "وقع انفجار في سوق كرمانة.", []string{"attack «انفجار» place=سوق كرمانة"}, ""},
		{"تعرض ل", "تعرضت دورية للجيش النهرستاني لهجوم مسلح.", []string{"attack «لهجوم» target=دورية للجيش النهرستاني"}, "the ل of تعرض is no purpose; ل of the patrol"},
		{"relative with the light verb", "أسفر الهجوم الذي شنته حركة فجر الوادي عن مقتل جنديين.", []string{"attack «الهجوم» actor=حركة فجر الوادي", "kill «مقتل» target=جنديين[2]"}, ""},
		{"bare relative with a pronoun", "قتل جنديان في هجوم شنه مسلحون على حاجز.", []string{"kill «قتل» actor=مسلحون target=جنديان[2]", "attack «هجوم» actor=مسلحون target=حاجز"}, ""},
		{"أسفر عن is no trigger", "أسفرت الاشتباكات عن إصابة ثلاثة مدنيين.", []string{"attack «الاشتباكات»", "wound «إصابة» target=ثلاثة مدنيين[3]"}, ""},
		{"قام ب", "قام مسلحون بخطف طبيب في كرمانة.", []string{"abduct «بخطف» actor=مسلحون target=طبيب[1] place=كرمانة"}, ""},
		{"تمكن من", "تمكن الجيش النهرستاني من استعادة بلدة عين الرمث.", []string{"seize «استعادة» actor=الجيش النهرستاني place=بلدة عين الرمث"}, ""},
		{"خاض", "خاض الجيش النهرستاني معارك ضد حركة فجر الوادي.", []string{"attack «معارك» actor=الجيش النهرستاني + حركة فجر الوادي"}, "the other side of a battle is an actor"},
		{"أجرى", "أجرت الحكومة النهرستانية محادثات مع جماعة راية السهل.", []string{"talk «محادثات» actor=جماعة راية السهل + الحكومة النهرستانية"}, ""},
	}, false)
}

// Pronouns and unstated subjects stand for the nearest earlier mention that agrees.
func TestPronouns(t *testing.T) {
	runExamples(t, []example{
		{"feminine for the movement", "هاجمت حركة فجر الوادي كرمانة. وقتلت خمسة جنود.", []string{"attack «هاجمت» actor=حركة فجر الوادي place=كرمانة", "kill «وقتلت» actor=حركة فجر الوادي target=خمسة جنود[5]"}, "a town behind a group's name is the object"},
		{"plural for people", "اعتقل الجيش النهرستاني ثلاثة شبان ثم أفرج عنهم.", []string{"arrest «اعتقل» actor=الجيش النهرستاني target=ثلاثة شبان[3]", "release «أفرج» actor=الجيش النهرستاني target=ثلاثة شبان[3]"}, ""},
		{"possessive on a noun", "أعلنت جماعة راية السهل انشقاقها عن تنظيم صقور البادية.", []string{"defect «انشقاقها» actor=جماعة راية السهل target=تنظيم صقور البادية <جماعة راية السهل:says"}, ""},
		{"masculine does not fit a movement", "أدانت نهرستان الهجوم الذي استهدفها.", []string{"condemn «أدانت» actor=نهرستان target=الهجوم", "attack «الهجوم» target=نهرستان"}, "who is attacked is no attacker"},
		{"place by منها", "دخل المسلحون بلدة عين الرمث ثم انسحبوا منها.", []string{"attack «دخل» actor=المسلحون place=بلدة عين الرمث", "lose «انسحبوا» actor=المسلحون place=بلدة عين الرمث"}, "دخل a town held by others"},
		{"him who was named", "خطف مسلحون الطبيب ثم قتلوه.", []string{"abduct «خطف» actor=مسلحون target=الطبيب", "kill «قتلوه» actor=مسلحون target=الطبيب"}, "a plural in ون takes no genitive"},
		{"against them", "شنت القوات النهرستانية هجوما على المسلحين وقتلت عشرة منهم.", []string{"attack «هجوما» actor=القوات النهرستانية target=المسلحين", "kill «وقتلت» actor=القوات النهرستانية target=عشرة منهم[10]"}, "المسلحين is a plural; منهم belongs to the count"},
		{"a relative's object", "الجندي الذي قتله المسلحون من كرمانة.", []string{"kill «قتله» actor=المسلحون target=الجندي"}, ""},
	}, false)
}

// Clauses: relative, joined, passive by form, and what stays out.
func TestClauseRoles(t *testing.T) {
	runExamples(t, []example{
		{"relative clause has its antecedent as subject", "المسلحون الذين هاجموا القافلة فروا.", []string{"attack «هاجموا» actor=المسلحون target=القافلة", "lose «فروا» actor=المسلحون"}, ""},
		{"relative clause stays out of the span", "قتل الجيش النهرستاني القيادي الذي انشق عن حركة فجر الوادي.", []string{"kill «قتل» actor=الجيش النهرستاني target=القيادي", "defect «انشق» actor=القيادي target=حركة فجر الوادي"}, "a noun in ي behind a name is the object"},
		{"a passive form", "تم اعتقال خمسة أشخاص في كرمانة.", []string{"arrest «اعتقال» target=خمسة أشخاص[5] place=كرمانة"}, "the place is lost"},
		{"joined verb with its own object", "قصف الطيران بلدة عين الرمث وقتل خمسة مدنيين.", []string{"attack «قصف» actor=الطيران place=بلدة عين الرمث", "kill «وقتل» actor=الطيران target=خمسة مدنيين[5]"}, "a locality is a place"},
		{"joined passives share nothing", "قتل جندي وأصيب اثنان آخران.", []string{"kill «قتل» target=جندي[1]", "wound «وأصيب» target=اثنان آخران[2]"}, ""},
		{"time clause has its own subject", "قتل ثلاثة مدنيين عندما قصف الجيش النهرستاني سوقا.", []string{"kill «قتل» actor=الجيش النهرستاني target=ثلاثة مدنيين[3]", "attack «قصف» actor=الجيش النهرستاني target=سوقا"}, ""},
		{"the background with كان", "وكانت جماعة راية السهل قد بايعت تنظيم صقور البادية.", []string{"pledge «بايعت» actor=جماعة راية السهل target=تنظيم صقور البادية"}, ""},
		{"inserted apposition", "هاجمت حركة فجر الوادي، المتحالفة سابقا مع التنظيم، مدينة كرمانة.", []string{"attack «هاجمت» actor=حركة فجر الوادي place=مدينة كرمانة", "unite «المتحالفة»…"}, "the object behind an apposition between commas"},
	}, false)
}

// Office claims: a named holder, in every order.
func TestOffices(t *testing.T) {
	runExamples(t, []example{
		{"office, group, name", "وصل زعيم حركة فجر الوادي أبو مروان السهلي إلى كرمانة.", []string{"office «زعيم» actor=أبو مروان السهلي target=حركة فجر الوادي office=زعيم"}, ""},
		{"name, comma, office", "وصل حاتم الرويضي، قائد جماعة راية السهل، إلى كرمانة.", []string{"office «قائد» actor=حاتم الرويضي target=جماعة راية السهل office=قائد"}, ""},
		{"phrase of several words", "وصل نائب قائد صقور البادية حاتم الرويضي.", []string{"office «نائب قائد» actor=حاتم الرويضي target=صقور البادية office=نائب قائد"}, ""},
		{"spokesman in the name of", "وصل الناطق باسم حركة فجر الوادي سلمان الحارثي.", []string{"office «الناطق باسم» actor=سلمان الحارثي target=حركة فجر الوادي office=الناطق باسم"}, ""},
		{"adjective of nation is the target", "وصل الرئيس النهرستاني سالم الحارثي إلى دميسة.", []string{"office «الرئيس» actor=سالم الحارثي target=النهرستاني office=الرئيس"}, ""},
		{"without a holder there is none", "وصل زعيم حركة فجر الوادي إلى كرمانة.", nil, ""},
		{"a nisba that is a surname too", "وصل الوزير المصري سالم الحارثي إلى دميسة.", []string{"office «الوزير» actor=سالم الحارثي target=المصري office=الوزير"}, ""},
		{"a province is no office", "وصل حاتم الرويضي محافظة كرمانة.", nil, ""},
		{"an honour is no office", "وصل الأمير سالم الحارثي إلى دميسة.", nil, ""},
		{"whose adviser speaks", "وصل مستشار رئيس النهرستان، حاتم الرويضي، إلى دميسة.", []string{"office «مستشار»…"}, "the adviser's office"},
		{"led by a named leader", "وصلت قوة من الجيش بقيادة حاتم الرويضي إلى دميسة.", []string{"office «بقيادة» actor=حاتم الرويضي", "deploy…"}, "who is led; what arrives"},
		{"a body explained before its spokesman", "وصل الناطق باسم راية السهل، الجناح العسكري لحركة فجر الوادي، سلمان الحارثي.", []string{"office «الناطق باسم» actor=سلمان الحارثي target=راية السهل office=الناطق باسم"}, ""},
		{"an adjective is no holder", "صرح مسؤول حكومي أمس.", nil, ""},
		{"only at its first mention", "وصل الرئيس النهرستاني سالم الحارثي. وعاد الرئيس النهرستاني سالم الحارثي.", []string{"office «الرئيس» actor=سالم الحارثي target=النهرستاني office=الرئيس"}, ""},
		{"former holders too", "وصل الرئيس النهرستاني السابق سالم الحارثي إلى دميسة.", []string{"office «الرئيس» actor=سالم الحارثي target=النهرستاني office=الرئيس"}, ""},
		{"an office inside what is reported", "قال مصدر إن قائد جماعة راية السهل حاتم الرويضي قتل في دميسة.", []string{"office «قائد» actor=حاتم الرويضي target=جماعة راية السهل office=قائد <مصدر:says", "kill «قتل» target=قائد جماعة راية السهل حاتم الرويضي place=دميسة <مصدر:says"}, ""},
		{"the title of the speaker has no chain", "قال قائد جماعة راية السهل حاتم الرويضي إن الجيش انسحب من دميسة.", []string{"office «قائد» actor=حاتم الرويضي target=جماعة راية السهل office=قائد", "lose «انسحب» actor=الجيش place=دميسة <قائد جماعة راية السهل حاتم الرويضي:says"}, ""},
	}, false)
}

// Who is recruited, for whom; who is overthrown.
func TestRecruitsAndOverthrown(t *testing.T) {
	runExamples(t, []example{
		{"for whose account", "تستمر شبكة في تجنيد شباب لحساب حركة فجر الوادي.", []string{"join «تجنيد» actor=شباب target=حركة فجر الوادي"}, ""},
		{"who recruits is no group that is joined", "جند تاجر شبابا لصالح حركة فجر الوادي.", []string{"join «جند» actor=شبابا target=حركة فجر الوادي"}, ""},
		{"the deposed, not his forces", "انسحبت قوات الرئيس المخلوع سالم الحارثي من دميسة.", []string{"lose…", "dismiss «المخلوع» target=سالم الحارثي"}, ""},
		{"a regime that falls", "عاد الهدوء بعد سقوط نظام سالم الحارثي.", []string{"dismiss «سقوط» target=نظام سالم الحارثي"}, ""},
		{"a cell is caught", "أعلنت الشرطة الإطاحة بخلية في دميسة.", []string{"arrest «الإطاحة» actor=الشرطة target=بخلية place=دميسة <الشرطة:says"}, ""},
	}, false)
}

// Offices whose holders no list names, and what they are of.
func TestOfficesOfUnknown(t *testing.T) {
	runExamples(t, []example{
		{"unknown name behind a comma", "وصل الناطق باسم شرطة كرمانة، زوران بيتوفار، إلى دميسة.", []string{"office «الناطق باسم» actor=زوران بيتوفار target=شرطة كرمانة office=الناطق باسم"}, ""},
		{"known words between two commas", "وصل مدير المصرف في دميسة، أشرف السهل، إلى كرمانة.", []string{"office «مدير» actor=أشرف السهل target=المصرف office=مدير"}, ""},
		{"unknown name before the office", "قال زوران بيتوفار، وزير النقل النهرستاني، إن الطريق مفتوح.", []string{"office «وزير النقل» actor=زوران بيتوفار target=النهرستاني office=وزير النقل"}, ""},
		{"whom he is sent to", "وصل سفير المنظمة إلى كرمانة زوران بيتوفار.", []string{"office «سفير» actor=زوران بيتوفار target=المنظمة office=سفير"}, ""},
		{"a surname that no table knows", "وصل العقيد نجيب الرشدان، قائد الحامية، إلى دميسة.", []string{"office «قائد» actor=العقيد نجيب الرشدان target=الحامية office=قائد"}, ""},
		{"a kunya in the accusative", "نعى التنظيم أبا قتيبة البرقوسي، أمير الحامية.", []string{"office «أمير» actor=أبا قتيبة البرقوسي target=الحامية office=أمير"}, ""},
		{"a foreign rank", "وصل قائد الحامية الكولونيل زوران بيتوفار.", []string{"office «قائد» actor=الكولونيل زوران بيتوفار target=الحامية office=قائد"}, ""},
		{"in parentheses", "وصل سالم الحارثي (وزير النقل) إلى دميسة.", []string{"office «وزير النقل» actor=سالم الحارثي office=وزير النقل"}, ""},
		{"two offices of one before him", "وصل وزير الدفاع النهرستاني وحاكم كرمانة سالم الحارثي.", []string{"office «وزير الدفاع» actor=سالم الحارثي target=النهرستاني office=وزير الدفاع", "office «وحاكم» actor=سالم الحارثي target=كرمانة office=وحاكم"}, ""},
		{"two offices of one behind him", "وصل سالم الحارثي وزير الدفاع النهرستاني وقائد الحامية.", []string{"office «وزير الدفاع» actor=سالم الحارثي target=النهرستاني office=وزير الدفاع", "office «وقائد» actor=سالم الحارثي target=الحامية office=وقائد"}, ""},
		{"as a predicate", "سالم الحارثي هو القائد الفعلي لحركة فجر الوادي.", []string{"office «القائد» actor=سالم الحارثي target=لحركة فجر الوادي office=القائد"}, ""},
		{"whom the pronoun stands for", "نعت حركة فجر الوادي زعيمها الأسبق سالم الحارثي.", []string{"office «زعيمها» actor=سالم الحارثي target=حركة فجر الوادي office=زعيمها"}, ""},
		{"an adjective is no body", "وصل القائد العسكري في جماعة راية السهل حاتم الرويضي.", []string{"office «القائد العسكري» actor=حاتم الرويضي target=جماعة راية السهل office=القائد العسكري"}, ""},
		{"a body within the words of the office", "وصل رئيس أركان الجيش سالم الحارثي.", []string{"office «رئيس أركان الجيش» actor=سالم الحارثي target=الجيش office=رئيس أركان الجيش"}, ""},
		{"whose spokesman", "وصل الناطق باسم الرئيس النهرستاني سالم الحارثي.", []string{"office «الرئيس» actor=سالم الحارثي target=النهرستاني office=الرئيس"}, "the name is the president's"},
		{"whose counsellor", "وصل المستشار في مكتب وزير النقل سالم الحارثي.", []string{"office «المستشار»…"}, "the name is the counsellor's"},
		{"a given name that is an office", "وصل قائد الحارثي إلى دميسة.", nil, ""},
		{"a deposed president", "وصل الرئيس المخلوع سالم الحارثي إلى دميسة.", []string{"dismiss «المخلوع» target=سالم الحارثي"}, ""},
		{"whom somebody accuses", "اتهم سالم الحارثي الرئيس النهرستاني بالفساد.", []string{"accuse…"}, "he is no president"},
	}, false)
}
