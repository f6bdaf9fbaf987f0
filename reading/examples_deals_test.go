package reading

import "testing"

// Talks, deals, help and demands: who takes part, who helps whom, of whom it is asked.
func TestDealRoles(t *testing.T) {
	runExamples(t, []example{
		{"an object behind the subject's name", "أدان قائد الجيش النهرستاني، سالم الدرعاوي، الهجوم على كرمانة.", []string{"condemn «أدان» actor=قائد الجيش النهرستاني، سالم الدرعاوي target=الهجوم", "office «قائد الجيش»…", "attack «الهجوم» place=كرمانة"}, ""},
		{"an object behind a relative clause", "التقى الوزير الذي يزور البلاد، قائد حركة فجر الوادي.", []string{"talk «التقى» actor=الوزير + قائد حركة فجر الوادي", "talk «يزور»…"}, ""},
		{"two before their verb", "قائد الحركة ووزير الدفاع يلتقيان رئيس الحكومة.", []string{"talk «يلتقيان» actor=قائد الحركة + رئيس الحكومة + ووزير الدفاع"}, ""},
		{"two nations with a dash", "هذا تفاهم أردني - عماني.", []string{"agree «تفاهم» actor=أردني + عماني"}, ""},
		{"the other of two past a name", "جرت محادثات بين قائد الجيش، سالم الدرعاوي، وزعيم حركة فجر الوادي.", []string{"talk «محادثات» actor=قائد الجيش + وزعيم حركة فجر الوادي", "office «قائد الجيش»…"}, ""},
		{"who mediates and between whom", "بدأت وساطة أردنية بين حركة فجر الوادي والحكومة.", []string{"talk «وساطة» actor=أردنية + حركة فجر الوادي + والحكومة"}, ""},
		{"whom he met, without a preposition", "وبعد لقائه رئيس الحكومة عاد الوزير.", []string{"talk «لقائه» actor=رئيس الحكومة"}, ""},
		{"one man of a committee", "طالب عضو لجنة الأمن والدفاع الحكومة بالتحقيق.", []string{"demand «طالب» actor=عضو لجنة الأمن target=الحكومة"}, ""},
		{"what is asked for is not asked", "المطالبة بإصلاح القوانين مستمرة.", []string{"demand «المطالبة»"}, ""},
		{"who helps and whom", "تقدم الثوار بدعم من الجيش النهرستاني نحو دميسة.", []string{"deploy «تقدم» actor=الثوار place=دميسة", "aid «بدعم» actor=الجيش النهرستاني target=الثوار"}, ""},
		{"help that a verb asks for", "قام الجيش النهرستاني بدعم الثوار.", []string{"aid «بدعم» actor=الجيش النهرستاني target=الثوار"}, ""},
		{"help that a verb asks for, past a relative clause", "قامت حركة فجر الوادي التي تقودها أسرة الدرعاوي بدعم جماعة راية السهل.", []string{"office «تقودها»…", "aid «بدعم» target=جماعة راية السهل"}, ""},
		{"backed by, as a circumstance", "قاتل الثوار مدعومين بقوات الجيش النهرستاني.", []string{"attack «قاتل»…", "aid «مدعومين» actor=بقوات الجيش النهرستاني target=الثوار"}, ""},
		{"backed by, as an adjective", "هاجم مسلحون مقاتلي جماعة راية السهل المدعومين من الأردن.", []string{"attack «هاجم»…", "aid «المدعومين» actor=الأردن target=مقاتلي جماعة راية السهل المدعومين"}, ""},
		{"a purpose before its verb", "دعما لأهالي كرمانة، قصفت حركة فجر الوادي المعسكر.", []string{"aid «دعما» actor=حركة فجر الوادي target=لأهالي كرمانة", "attack «قصفت» actor=حركة فجر الوادي target=المعسكر"}, ""},
		{"what is not accepted, and by whom", "لن تقبل حركة فجر الوادي مطالب الجيش النهرستاني.", []string{"deny «لن تقبل» actor=حركة فجر الوادي target=مطالب الجيش النهرستاني", "demand «مطالب»…"}, ""},
		{"who speaks of a consent does not give it", "أعلن الوزير موافقة حركة فجر الوادي على وقف إطلاق النار.", []string{"agree «أعلن الوزير موافقة» actor=حركة فجر الوادي", "agree «وقف إطلاق النار»…"}, ""},
		{"who is ready, behind a verb of being", "وأكد القائد أن حركة فجر الوادي ستكون مستعدة لوقف إطلاق النار.", []string{"agree «مستعدة» actor=حركة فجر الوادي <القائد:confirms", "agree «لوقف إطلاق النار»…"}, ""},
		{"the two sides", "أجرى الجانبان محادثات في كرمانة.", []string{"talk «محادثات» actor=الجانبان place=كرمانة"}, ""},
		{"a manner is no target", "جدد الوزير رفضه القاطع لعرض الحركة.", []string{"deny «رفضه» actor=الوزير target=لعرض الحركة", "agree «لعرض»…"}, ""},
		{"what is refused behind who refuses", "أغضب رفض عناصر الحرس تنفيذ الأوامر قائد الجيش.", []string{"deny «رفض» actor=عناصر الحرس target=تنفيذ الأوامر"}, ""},
	}, false)
}

// Words of deals that a condition keeps apart.
func TestDealWords(t *testing.T) {
	runExamples(t, []example{
		{"a spread of soldiers", "استهدفت حركة فجر الوادي انتشارا لجنود الجيش النهرستاني.", []string{"attack «استهدفت»…", "deploy «انتشارا» actor=لجنود الجيش النهرستاني"}, ""},
		{"a movement is no verb of two", "رصد المقاتلون تحركا لجنود الجيش النهرستاني.", []string{"deploy «تحركا» actor=لجنود الجيش النهرستاني <المقاتلون:says"}, ""},
		{"dozens of a force with a verb of one", "كما انتشر عشرات من قوات الأمن في كرمانة.", []string{"deploy «انتشر» actor=عشرات من قوات الأمن[~20..99] place=كرمانة"}, ""},
		{"praise far from its ب", "أشادت حركة فجر الوادي في بيان نشره موقعها بدور الأهالي.", []string{"support «أشادت»…"}, ""},
		{"strongly is no genitive", "أدان رئيس الحكومة بشدة الهجوم.", []string{"condemn «أدان» actor=رئيس الحكومة target=الهجوم", "attack «الهجوم»"}, ""},
		{"a ban on people", "حظر تنظيم صقور البادية على الأهالي مشاهدة التلفاز.", []string{"restrict «حظر»…"}, ""},
		{"to ally with", "دعا القائد إلى التحالف مع حركة فجر الوادي.", []string{"demand «دعا»…", "unite «التحالف»…"}, ""},
		{"who negotiates tells no talks", "عاد المفاوضون إلى كرمانة.", nil, ""},
		{"a vow with a long subject", "وتعهد قائد الجيش النهرستاني في منطقة وادي القندول، أمس، بالانتقام من الحركة.", []string{"threaten «وتعهد»…", "attack «بالانتقام»…"}, ""},
	}, false)
}
