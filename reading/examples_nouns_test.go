package reading

import "testing"

// Who acts in a noun that names an event, where its own words do not say so.
func TestNounActors(t *testing.T) {
	runExamples(t, []example{
		{"the other side of a fight with somebody", "قتل أربعة جنود خلال معارك مع حركة فجر الوادي في كرمانة.", []string{"kill «قتل» target=أربعة جنود[4] place=كرمانة", "attack «معارك» actor=حركة فجر الوادي + أربعة جنود[4] place=كرمانة"}, ""},
		{"who tells of his dead fought", "أعلن الجيش النهرستاني مقتل جنديين خلال معارك مع حركة فجر الوادي.", []string{"kill «مقتل» target=جنديين[2] <الجيش النهرستاني:says", "attack «معارك» actor=حركة فجر الوادي + الجيش النهرستاني <الجيش النهرستاني:says"}, ""},
		{"who goes to talk talks", "توجه وفد من حركة فجر الوادي إلى كرمانة لإجراء محادثات مع جماعة راية السهل.", []string{"talk «محادثات» actor=جماعة راية السهل + وفد من حركة فجر الوادي"}, ""},
		{"two adjectives of nation", "تناول التقرير الحوار الإيراني التركي في كرمانة.", []string{"talk «الحوار» actor=الإيراني + التركي place=كرمانة unrealised"}, "a dialogue between two is no wish"},
		{"nouns side by side", "شهدت كرمانة حملة اقتحامات واعتقالات نفذها الجيش النهرستاني.", []string{"attack «اقتحامات» actor=الجيش النهرستاني", "arrest «واعتقالات» actor=الجيش النهرستاني"}, ""},
		{"whose insistence it is", "أدى استمرار مسلحي حركة فجر الوادي في شن هجمات على كرمانة إلى فرار السكان.", []string{"attack «هجمات» actor=مسلحي حركة فجر الوادي place=كرمانة", "abuse «فرار» target=السكان"}, ""},
		{"whose wish it is, by a pronoun", "اعترف المسلح سالم الحارثي برغبته في تشكيل مجموعة.", []string{"found «تشكيل» actor=المسلح سالم الحارثي target=مجموعة unrealised <المسلح سالم الحارثي:confirms"}, ""},
		{"what an attack ended in", "قصفت حركة فجر الوادي سوقا في كرمانة، ما أسفر عن مقتل سبعة مدنيين.", []string{"attack «قصفت» actor=حركة فجر الوادي target=سوقا place=كرمانة", "kill «مقتل» actor=حركة فجر الوادي target=سبعة مدنيين[7]"}, ""},
		{"clashes leave nobody's dead", "اندلعت اشتباكات بين حركة فجر الوادي وجماعة راية السهل، أسفرت عن مقتل سبعة مدنيين.", []string{"attack «اشتباكات» actor=حركة فجر الوادي + وجماعة راية السهل", "kill «مقتل» target=سبعة مدنيين[7]"}, ""},
		{"what makes somebody act", "هاجمت القوات دميسة ما دفع مسلحي الحركة إلى الانسحاب.", []string{"attack «هاجمت» actor=القوات place=دميسة", "lose «الانسحاب» actor=مسلحي الحركة"}, ""},
		{"of whom it is asked", "طلبت الحكومة النهرستانية من جماعة راية السهل قصف دميسة.", []string{"demand «طلبت» actor=الحكومة النهرستانية target=جماعة راية السهل", "attack «قصف» actor=جماعة راية السهل place=دميسة unrealised"}, ""},
		{"from whom the raids come", "تعرض المعسكر لهجوم واسع من طيران الجيش النهرستاني.", []string{"attack «لهجوم» actor=طيران الجيش النهرستاني target=المعسكر"}, ""},
		{"told before the verb", "ودعماً لحلفائها، أعلنت حركة فجر الوادي قصف مطار كرمانة.", []string{"aid «ودعماً» actor=حركة فجر الوادي target=لحلفائها", "attack «قصف» actor=حركة فجر الوادي target=مطار كرمانة <حركة فجر الوادي:says"}, ""},
		{"who is spoken for acts", "أعلن الناطق باسم حركة فجر الوادي، سالم الحارثي، استهداف مطار كرمانة.", []string{"office «الناطق باسم»…", "attack «استهداف» actor=حركة فجر الوادي target=مطار كرمانة <الناطق باسم حركة فجر الوادي، سالم الحارثي:says"}, ""},
		{"the pronoun is the subject", "كثفت جماعة راية السهل التي تدعمها نهرستان هجماتها على كرمانة.", []string{"aid «تدعمها» actor=نهرستان target=جماعة راية السهل", "attack «هجماتها» actor=جماعة راية السهل place=كرمانة"}, ""},
		{"whom they fight", "بدأ الجيش النهرستاني قتال حركة فجر الوادي في كرمانة.", []string{"attack «قتال» actor=الجيش النهرستاني target=حركة فجر الوادي place=كرمانة"}, ""},
		{"an answer to another's deed", "رد الجيش النهرستاني على قصف كرمانة.", []string{"attack «قصف» place=كرمانة"}, ""},
		{"a battle for a town has no owner", "تستمر معركة تحرير دميسة.", []string{"attack «معركة»", "seize «تحرير» place=دميسة"}, ""},
		{"other raids", "تنفذ حركة فجر الوادي هجمات أخرى على دميسة.", []string{"attack «هجمات» actor=حركة فجر الوادي place=دميسة"}, ""},
		{"a relative of joined nouns", "تواصلت حملة الخطف والهجمات التي تنفذها حركة فجر الوادي.", []string{"abduct «الخطف» actor=حركة فجر الوادي", "attack «والهجمات» actor=حركة فجر الوادي"}, ""},
	}, false)
}
