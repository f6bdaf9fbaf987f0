package reading

import "testing"

// Participles and adjectives that name people by an event, and phrases that fill no role.
func TestPeopleRoles(t *testing.T) {
	runExamples(t, []example{
		{"demonstrators protest", "حذر الجيش النهرستاني المتظاهرين في دميسة.", []string{"protest «المتظاهرين» actor=المتظاهرين place=دميسة"}, ""},
		{"whom a deed is done to, not the deed", "طالبت المنظمة بتحسين أوضاع المعتقلين.", []string{"demand «طالبت» actor=المنظمة", "arrest «المعتقلين» target=المعتقلين unrealised"}, ""},
		{"backed forces", "القوات النهرستانية مدعومة بطائرات استعادت بلدة عين الرمث.", []string{"aid «مدعومة» target=القوات النهرستانية instrument=بطائرات", "seize «استعادت» actor=القوات النهرستانية place=بلدة عين الرمث"}, ""},
		{"held, behind كان", "سألنا عن الأسرى الذين كانوا محتجزين في دميسة.", []string{"arrest «محتجزين» target=الأسرى place=دميسة"}, ""},
		{"a deposed man by his name", "تقدم أنصار المخلوع حاتم الرويضي.", []string{"deploy «تقدم» actor=أنصار المخلوع", "dismiss «المخلوع» target=حاتم الرويضي"}, ""},
		{"adjectives with their complement", "شاركت أطراف نهرستانية مؤيدة للرئيس.", []string{"support «مؤيدة» actor=أطراف نهرستانية target=للرئيس"}, ""},
		{"one pledge for another", "تراجع مسلحو كرمانة عن بيعتهم لحركة فجر الوادي مقابل إعلان البيعة لتنظيم صقور البادية.", []string{"renounce «تراجع مسلحو كرمانة عن بيعتهم» actor=مسلحو كرمانة target=لحركة فجر الوادي", "pledge «إعلان البيعة» actor=مسلحو كرمانة target=لتنظيم صقور البادية"}, ""},
	}, false)
}

// What a preposition governs is not always whom the event was done to.
func TestNoTargets(t *testing.T) {
	runExamples(t, []example{
		{"what for", "أوقفت السلطات النهرستانية خلية تجنيد شبان للقتال.", []string{"arrest «أوقفت» actor=السلطات النهرستانية target=خلية تجنيد شبان", "join «تجنيد» actor=شبان", "attack «للقتال» unrealised"}, ""},
		{"who repels an attack", "تصدى الجيش النهرستاني لهجوم حركة فجر الوادي.", []string{"attack «تصدى» actor=الجيش النهرستاني target=حركة فجر الوادي", "attack «لهجوم» actor=حركة فجر الوادي unrealised"}, ""},
		{"in spite of", "شن التنظيم هجمات خاطفة على الرغم من الهدنة.", []string{"attack «هجمات» actor=التنظيم", "agree «الهدنة»"}, ""},
		{"twice is no object", "استهدف مسلحو الحركة مرتين دورية.", []string{"attack «استهدف» actor=مسلحو الحركة target=دورية"}, ""},
		{"strikes that hit units", "نفذت أربع غارات قرب كرمانة واستهدفت وحدات قتالية ومواقع دفاعية.", []string{"attack «غارات» target=وحدات قتالية + ومواقع دفاعية place=كرمانة", "attack «واستهدفت» target=وحدات قتالية + ومواقع دفاعية place=كرمانة"}, ""},
		{"an object behind a comma shows its case", "حمل مجلس الوادي، المسلحين مسؤولية الهجوم.", []string{"accuse «حمل» actor=مجلس الوادي target=المسلحين", "attack «الهجوم» <مجلس الوادي:accuses"}, ""},
		{"a soldier is no adjective", "تمكن مسلحو الحركة من قنص جندي نهرستاني.", []string{"attack «قنص» actor=مسلحو الحركة target=جندي نهرستاني"}, ""},
		{"a pronoun for whom it was done to before", "قنص مسلحو الحركة جنديا قرب معسكر الرمل وأصابوه.", []string{"attack «قنص» actor=مسلحو الحركة target=جنديا place=معسكر الرمل", "wound «وأصابوه» actor=مسلحو الحركة target=جنديا[1] place=معسكر الرمل"}, ""},
	}, false)
}

// A pronoun that comes back to what a relative clause speaks of.
func TestComesBack(t *testing.T) {
	runExamples(t, []example{
		{"ground that is held", "انسحبت القوات من المواقع التي يسيطر عليها مسلحو الحركة.", []string{"lose «انسحبت» actor=القوات place=المواقع", "seize «يسيطر» actor=مسلحو الحركة place=المواقع"}, ""},
		{"a group that is joined", "هرب من جماعة راية السهل التي انضم إليها.", []string{"defect «هرب» target=جماعة راية السهل", "join «انضم» target=جماعة راية السهل"}, ""},
	}, false)
}

// The gender of a country and what stands behind a verb of demanding tell who demands of whom.
func TestDemandsOfStates(t *testing.T) {
	runExamples(t, []example{
		{"a masculine verb has no feminine country for its subject", "وطالب مصر بفتح الطريق.", []string{"demand «وطالب» target=مصر"}, ""},
		{"a feminine one has", "وطالبت مصر بفتح الطريق.", []string{"demand «وطالبت» actor=مصر"}, ""},
		{"a joined demand has its object behind it", "أدان الوزير الهدنة ودعا المجتمع الدولي إلى التحرك.", []string{"condemn «أدان» actor=الوزير target=الهدنة", "agree «الهدنة»", "demand «ودعا» actor=الوزير target=المجتمع الدولي"}, ""},
		{"a city behind talks", "انهارت محادثات باريس بين الحركة والحكومة.", []string{"talk «محادثات» actor=الحركة + والحكومة place=باريس"}, ""},
	}, false)
}

// The ruler who was deposed, not those who are his; who keeps the captives, behind لدى.
func TestDeposedAndKept(t *testing.T) {
	runExamples(t, []example{
		{"a name that runs over the adjective", "انسحبت القوات الموالية للمخلوع صالح من دميسة.", []string{"lose…", "dismiss «للمخلوع» target=صالح"}, ""},
		{"by his office alone", "تقدمت قوات الرئيس المخلوع نحو دميسة.", []string{"deploy…", "dismiss «المخلوع» target=الرئيس المخلوع"}, ""},
		{"without his office", "تقدم أنصار المخلوع نحو دميسة.", []string{"deploy…", "dismiss «المخلوع» target=المخلوع"}, ""},
		{"who keeps them", "شاهد الرجل العناصر المحتجزين لدى شرطة دميسة.", []string{"arrest «المحتجزين» actor=شرطة دميسة target=العناصر المحتجزين"}, ""},
		{"upon his arrival", "احتجزت السلطات سالم الحارثي لدى وصوله.", []string{"arrest «احتجزت» actor=السلطات target=سالم الحارثي"}, ""},
	}, false)
}

// The object of a verb that says no more than that it was done, far from its verb.
func TestFarFromLightVerbs(t *testing.T) {
	runExamples(t, []example{
		{"issued by a man", "أصدر الرئيس سالم الحارثي عفوا عن السجناء.", []string{"office…", "release «عفوا» actor=الرئيس سالم الحارثي target=السجناء"}, ""},
		{"behind an apposition", "أجرى سالم الحارثي، ابن حاكم الولاية، زيارة إلى أهل الضابط.", []string{"talk «زيارة» actor=سالم الحارثي target=أهل الضابط"}, ""},
		{"behind a time between commas", "عقد وزراء نهرستان، أمس، اجتماعا في دميسة.", []string{"talk «اجتماعا» actor=وزراء نهرستان place=دميسة"}, ""},
	}, false)
}

// Who receives is given to.
func TestReceives(t *testing.T) {
	runExamples(t, []example{
		{"orders", "تلقى الجنود أوامر من سالم الحارثي بالانسحاب.", []string{"demand «تلقى الجنود أوامر» actor=سالم الحارثي target=الجنود", "lose «بالانسحاب» actor=الجنود unrealised"}, ""},
	}, false)
}
