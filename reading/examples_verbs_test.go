package reading

import "testing"

// Finite verbs that have no subject of their own, or whose subject stands further off.
func TestVerbSubjects(t *testing.T) {
	runExamples(t, []example{
		{"a place that comes back as a pronoun", "انسحب الجيش النهرستاني من البلدة التي يسيطر عليها مسلحو الحركة.", []string{"lose «انسحب» actor=الجيش النهرستاني place=البلدة", "seize «يسيطر» actor=مسلحو الحركة place=البلدة"}, ""},
		{"its subject stands before the verb", "انسحب الجيش النهرستاني من الموقع الذي كان مسلحو الحركة يسيطرون عليه.", []string{"lose «انسحب» actor=الجيش النهرستاني place=الموقع", "seize «يسيطرون» actor=مسلحو الحركة place=الموقع"}, ""},
		{"joined behind a comma: the main clause goes on", "قصفت حركة فجر الوادي القرية التي يحرسها الجيش النهرستاني، وخطفت ثلاثة معلمين.", []string{"attack «قصفت» actor=حركة فجر الوادي place=القرية", "abduct «وخطفت» actor=حركة فجر الوادي target=ثلاثة معلمين[3]"}, ""},
		{"كما at the head of a sentence", "قصفت حركة فجر الوادي بلدة كرمانة. كما خطفت ثلاثة معلمين.", []string{"attack «قصفت» actor=حركة فجر الوادي place=بلدة كرمانة", "abduct «خطفت» actor=حركة فجر الوادي target=ثلاثة معلمين[3]"}, ""},
		{"ين behind the verb is the object", "كما خطفت المسافرين.", []string{"abduct «خطفت» target=المسافرين"}, ""},
		{"a list before a verb in the plural", "حاتم الرويضي ونائبه انشقا عن حركة فجر الوادي.", []string{"defect «انشقا» actor=حاتم الرويضي + ونائبه target=حركة فجر الوادي"}, ""},
		{"ين before a verb in the plural", "قال شهود إن المسلحين هاجموا دميسة.", []string{"attack «هاجموا» actor=المسلحين place=دميسة <شهود:says"}, ""},
		{"the phrase right before the verb", "مستغلا الظلام، الجيش النهرستاني يقصف دميسة.", []string{"attack «يقصف» actor=الجيش النهرستاني place=دميسة"}, ""},
		{"a joined subject opens a clause", "انسحب المسلحون من دميسة، والجيش النهرستاني يحاصر كرمانة.", []string{"lose «انسحب» actor=المسلحون place=دميسة", "restrict «يحاصر» actor=والجيش النهرستاني target=كرمانة"}, ""},
		{"a quotation is the predicate", "قالت حركة فجر الوادي إنها \"قصفت دميسة من الشمال أمس\".", []string{"attack «قصفت» actor=حركة فجر الوادي place=دميسة <حركة فجر الوادي:says"}, ""},
		{"a group is not kidnapped", "خطفت حركة فجر الوادي، وهي فصيل صغير، خمسة حراس.", []string{"abduct «خطفت» actor=حركة فجر الوادي"}, ""},
		{"an object behind a comma", "دمر الجيش النهرستاني، دبابتين.", []string{"destroy «دمر» actor=الجيش النهرستاني target=دبابتين[2]"}, ""},
		{"an adjective of a group", "سيطرت الجماعة المسلحة على دميسة.", []string{"seize «سيطرت» actor=الجماعة المسلحة place=دميسة"}, ""},
		{"people behind a singular are the next argument", "خطف القائد المواطنين.", []string{"abduct «خطف» actor=القائد target=المواطنين"}, ""},
		{"a deed before a relative in the plural", "أدان الجيش النهرستاني قتل الجنود الذين انشقوا عن الحركة.", []string{"condemn «أدان» actor=الجيش النهرستاني target=قتل الجنود", "kill «قتل» target=الجنود", "defect «انشقوا» actor=الجنود target=الحركة"}, ""},
		{"an agent noun before a relative", "قتل ثلاثة جنود على يد المسلحين الذين هاجموا دميسة.", []string{"kill «قتل» actor=المسلحين target=ثلاثة جنود[3]", "attack «هاجموا» actor=المسلحين place=دميسة"}, ""},
		{"who speaks acts", "قال حاتم الرويضي: «سنقصف دميسة».", []string{"attack «سنقصف» actor=حاتم الرويضي place=دميسة unrealised <حاتم الرويضي:says"}, ""},
	}, false)
}
