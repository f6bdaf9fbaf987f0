package date

// class is the part a word plays in a date phrase.
type class uint8

const (
	none        class = iota
	digits            // a number token of up to four digits
	numeral           // a word that begins a cardinal
	ordinal           // a word that begins an ordinal
	monthName         // n: number, m: system, with the ambiguous mark
	monthHead         // first word of كانون الثاني, ربيع الأول …; n: which
	weekday           // n: time.Weekday
	unitOne           // n: unit, in the singular
	unitTwo           // dual
	unitMany          // plural
	yesterday         // أمس
	tomorrow          // غدا
	partOfDay         // صباح; m = 1: adverb (صباحا)
	lastAdj           // الماضي
	nextAdj           // المقبل
	currentAdj        // الجاري
	nextTold          // التالي
	prevTold          // السابق
	same              // نفسه, before or after
	this              // هذا
	that              // ذلك
	bound             // n: calendar.Part
	seasonName        // n: calendar.Season
	decadeName        // n: its first year in its century
	ago               // قبل
	after             // بعد
	since             // منذ
	during            // خلال
	between           // بين
	from              // من
	to                // إلى
	until             // حتى
	in                // في
	every             // كل
	oftenAdv          // يوميا
	forSpan           // لمدة
	fewAdj            // القليلة
	matching          // الموافق
	pairOfDays        // يومي
	pairOfYears       // عامي
	clockHour         // الساعة
	holiday           // عيد
	newYear           // رأس
	now               // الآن
	thenAfter         // بعدها
	thenBefore        // قبلها
	christian         // ميلادي: the era
	hijriEra          // هجري
	noun              // words after which a date is a name: صحيفة اليوم، ثورة 25 يناير
	attackNoun        // هجمات 11 سبتمبر
	lastOne           // آخر
	shareOf           // النصف, before الأول من; n: into how many
	edgeDay           // غرة, سلخ: the first or last day of a Hijri month; n: 1 or -1
	roughly           // نحو
	moreLess          // أكثر, before من
	loose             // proclitics on their own: و200
	slash
	dash
	dot
	comma
	colon
	open
	shut
)

// flag says which proclitics a word is listed with.
type flag uint8

const (
	bare  flag = 0      // none but و and ف
	prep  flag = 1 << 0 // also ب ل ك
	art   flag = 1 << 1 // also the article
	alone flag = 1 << 2 // nothing at all
	all        = prep | art
)

// Entries in folded spelling, parted by blanks; ه for a final ة is added when the
// table is built. Months come from package calendar, number words from number.
var entries = []struct {
	class class
	n     int16
	flags flag
	forms string
}{
	{weekday, 0, all, "احد"}, {weekday, 1, all, "اثنين اتنين"}, {weekday, 2, all, "ثلاثاء ثلاثا تلاتاء"},
	{weekday, 3, all, "اربعاء اربعا"}, {weekday, 4, all, "خميس"}, {weekday, 5, all, "جمعة"}, {weekday, 6, all, "سبت"},

	{unitOne, int16(minute), all, "دقيقة لحظة"}, {unitTwo, int16(minute), all, "دقيقتين دقيقتان"}, {unitMany, int16(minute), all, "دقاءق لحظات"},
	{unitOne, int16(hour), prep, "ساعة"}, {unitTwo, int16(hour), all, "ساعتين ساعتان"}, {unitMany, int16(hour), all, "ساعات"},
	{unitOne, int16(day), all, "يوم يوما"}, {unitTwo, int16(day), all, "يومين يومان ليلتين"}, {unitMany, int16(day), all, "ايام اياما ليال ليالي"},
	{unitOne, int16(week), all, "اسبوع اسبوعا"}, {unitTwo, int16(week), all, "اسبوعين اسبوعان"}, {unitMany, int16(week), all, "اسابيع"},
	{unitOne, int16(month), all, "شهر شهرا"}, {unitTwo, int16(month), all, "شهرين شهران"}, {unitMany, int16(month), all, "اشهر شهور"},
	{unitOne, int16(season), all, "فصل"},
	{unitOne, int16(year), all, "عام عاما سنة"}, {unitTwo, int16(year), all, "عامين عامان سنتين سنتان"}, {unitMany, int16(year), all, "اعوام اعواما سنوات سنين"},
	{unitOne, int16(decade), all, "عقد عقدا"}, {unitTwo, int16(decade), all, "عقدين عقدان"}, {unitMany, int16(decade), all, "عقود"},
	{unitOne, int16(century), all, "قرن قرنا"}, {unitTwo, int16(century), all, "قرنين"}, {unitMany, int16(century), all, "قرون"},

	{yesterday, 0, prep, "امس البارحة امبارح الامس بالامس"}, {tomorrow, 0, prep, "غدا غد الغد بكرة بكرا"},
	{partOfDay, 0, all, "صباح مساء فجر ليل ليلة ظهر عصر ضحي ظهيرة مغرب عشاء صبيحة امسية عشية نهار غداة"},
	{partOfDay, 1, bare, "صباحا فجرا ليلا ظهرا عصرا نهارا"},

	{lastAdj, 0, alone, "الماضي الماضية الماضيين الماضيتين الماضيان الماض المنصرم المنصرمة المنصرمين الفاءت الفاءتة الفاءتين المنقضي المنقضية " +
		"الاخير الاخيرة الاخيرين الاخيرتين المنصرمتين"},
	{nextAdj, 0, alone, "المقبل المقبلة المقبلين المقبلتين القادم القادمة القادمين القادمتين الاتي الاتية الجاي الجاية"},
	{currentAdj, 0, alone, "الجاري الجارية الحالي الحالية الراهن الراهنة"},
	{nextTold, 0, alone, "التالي التالية التاليين التاليتين اللاحق اللاحقة الموالي الموالية"},
	{prevTold, 0, alone, "السابق السابقة السابقين السابقتين"},
	{same, 0, alone, "نفسه نفسها ذاته ذاتها عينه عينها"}, {same, 1, prep, "نفس ذات"},
	{this, 0, prep, "هذا هذه هذين هاتين"}, {that, 0, prep, "ذلك ذاك تلك"},
	{bound, 0, prep, "مطلع اواءل بداية بدايات مستهل باكورة"}, {bound, 1, prep, "منتصف اواسط وسط نصف نص"}, {bound, 2, prep, "اواخر نهاية نهايات ختام"},
	{seasonName, 0, all, "ربيع"}, {seasonName, 1, all, "صيف"}, {seasonName, 2, all, "خريف"}, {seasonName, 3, all, "شتاء"},
	{decadeName, 20, all, "عشرينيات عشرينات"}, {decadeName, 30, all, "ثلاثينيات ثلاثينات"}, {decadeName, 40, all, "اربعينيات اربعينات"},
	{decadeName, 50, all, "خمسينيات خمسينات"}, {decadeName, 60, all, "ستينيات ستينات"}, {decadeName, 70, all, "سبعينيات سبعينات"},
	{decadeName, 80, all, "ثمانينيات ثمانينات"}, {decadeName, 90, all, "تسعينيات تسعينات"},

	{ago, 0, bare, "قبل"}, {after, 0, bare, "بعد"}, {since, 0, bare, "منذ مذ"}, {during, 0, bare, "خلال طوال طيلة"},
	{between, 0, bare, "بين"}, {from, 0, bare, "من"}, {to, 0, bare, "الي"}, {until, 0, bare, "حتي لغاية"}, {in, 0, bare, "في"},
	{every, 0, bare, "كل"}, {oftenAdv, 0, bare, "يوميا اسبوعيا شهريا سنويا"}, {forSpan, 0, bare, "لمدة مدة لفترة مدي"},
	{fewAdj, 0, alone, "القليلة القلية العديدة المعدودة"}, {matching, 0, bare, "الموافق المصادف الموافقة بتاريخ"},
	{pairOfDays, 0, prep, "يومي"}, {pairOfYears, 0, prep, "عامي سنتي"}, {clockHour, 0, prep, "الساعة"},
	{holiday, 0, prep, "عيد"}, {newYear, 0, prep, "راس"}, {holiday, 1, prep, "كريسماس الكريسماس"}, {holiday, 2, prep, "عاشوراء"},
	{now, 0, bare, "الان"}, {thenAfter, 0, bare, "بعدها بعده"}, {thenBefore, 0, bare, "قبلها قبله"},
	{christian, 0, alone, "م ميلادي ميلادية الميلادي الميلادية للميلاد"}, {hijriEra, 0, alone, "ه هجري هجرية الهجري الهجرية للهجرة"},
	{roughly, 0, prep, "نحو حوالي قرابة زهاء"}, {moreLess, 0, prep, "اكثر اقل ازيد"}, {lastOne, 0, prep, "اخر"}, {shareOf, 2, prep, "النصف"}, {shareOf, 3, prep, "الثلث"}, {shareOf, 4, prep, "الربع"},
	{edgeDay, 1, prep, "غرة"}, {edgeDay, -1, prep, "سلخ"},
	{noun, 0, all, "صحيفة جريدة موقع قناة مجلة وكالة حزب حركة ثورة حرب انتفاضة قوي فريق تحالف تيار ميدان شارع جسر ملعب جامعة شبكة مفاعل محطة صاروخ مدينة قصر معسكر سد"},
	{noun, 0, alone, "المصري روسيا راي فلسطين"},
	{attackNoun, 0, all, "هجمات احداث اعتداءات تفجيرات هجوم"},
}

// marks are the punctuation that dates know.
var marks = map[string]class{
	"/": slash, "\\": slash, "-": dash, "–": dash, "—": dash, "،": comma, ",": comma, ":": colon, ".": dot,
	"(": open, "[": open, ")": shut, "]": shut,
}
