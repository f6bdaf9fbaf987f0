package number

// class is the part a word plays in a count phrase.
type class uint8

const (
	none       class = iota
	unit             // 1–9
	ten              // 10, and the second word of 11–19
	tens             // 20, 30 … 90
	hundred          // 100; after a unit it multiplies
	hundreds         // 200, and 300 … 900 in one word
	scale            // a thousand, a million …: alone it is one of them
	scaleDual        // two of a scale, in one word
	scaleAcc         // a scale with ا: after a number it multiplies, before a noun it is two
	scalePl          // plural of a scale: after a number it multiplies, alone it is vague
	vaguePl          // tens of, hundreds of
	few              // بضعة
	several          // عدة
	half             // نصف
	quarter          // ربع
	ordinal          // 1st–10th
	ordTeen          // 11th: the first word of it
	measure          // a unit of measure
	designator       // a word whose number is a name: اللواء 35
)

// word is one entry of the lexicon; value is its number or scale.
type word struct {
	class class
	value int64
}

const (
	thousand int64 = 1_000
	million        = 1_000 * thousand
	milliard       = 1_000 * million
	trillion       = 1_000 * milliard
)

// Entries in folded spelling, several spellings of one word parted by blanks. ه for ة
// is added when the table is built.
var entries = []struct {
	class class
	value int64
	forms string
}{
	{unit, 1, "واحد واحدة واحدا احد احدي احدهم احدهما احدها احداها احداهما احداهن"},
	{unit, 2, "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي"},
	{unit, 3, "ثلاث ثلاثة ثلاثا"},
	{unit, 4, "اربع اربعة اربعا"},
	{unit, 5, "خمس خمسة خمسا"},
	{unit, 6, "ست ستة ستا"},
	{unit, 7, "سبع سبعة سبعا"},
	{unit, 8, "ثمان ثماني ثمانية ثمانيا"},
	{unit, 9, "تسع تسعة تسعا"},
	{ten, 10, "عشر عشرة عشرا"},
	{tens, 20, "عشرون عشرين"},
	{tens, 30, "ثلاثون ثلاثين"},
	{tens, 40, "اربعون اربعين"},
	{tens, 50, "خمسون خمسين"},
	{tens, 60, "ستون ستين"},
	{tens, 70, "سبعون سبعين"},
	{tens, 80, "ثمانون ثمانين"},
	{tens, 90, "تسعون تسعين"},
	{hundred, 100, "ماءة مءة مية"},
	{hundreds, 200, "ماءتان ماءتين ماءتا ماءتي مءتان مءتين مءتا مءتي ميتين"},
	{hundreds, 300, "ثلاثماءة ثلاثمءة"},
	{hundreds, 400, "اربعماءة اربعمءة"},
	{hundreds, 500, "خمسماءة خمسمءة"},
	{hundreds, 600, "ستماءة ستمءة"},
	{hundreds, 700, "سبعماءة سبعمءة"},
	{hundreds, 800, "ثمانماءة ثمانمءة ثمانيماءة ثمانيمءة ثمنماءة"},
	{hundreds, 900, "تسعماءة تسعمءة"},
	{scale, thousand, "الف"},
	{scale, million, "مليون"},
	{scale, milliard, "مليار بليون"},
	{scale, trillion, "تريليون ترليون"},
	{scaleAcc, thousand, "الفا"},
	{scaleAcc, million, "مليونا"},
	{scaleAcc, milliard, "مليارا"},
	{scaleDual, thousand, "الفان الفين الفي"},
	{scaleDual, million, "مليونان مليونين مليوني"},
	{scaleDual, milliard, "ملياران مليارين ملياري"},
	{scalePl, thousand, "الاف الوف"},
	{scalePl, million, "ملايين"},
	{scalePl, milliard, "مليارات"},
	{vaguePl, 10, "عشرات"},
	{vaguePl, 100, "مءات ماءات"},
	{few, 3, "بضع بضعة"},
	{several, 0, "عدة عديد"},
	{half, 2, "نصف"},
	{quarter, 4, "ربع"},
	{ordinal, 1, "اول اولي"},
	{ordinal, 2, "ثاني ثان ثانية"},
	{ordinal, 3, "ثالث ثالثة"},
	{ordinal, 4, "رابع رابعة"},
	{ordinal, 5, "خامس خامسة"},
	{ordinal, 6, "سادس سادسة"},
	{ordinal, 7, "سابع سابعة"},
	{ordinal, 8, "ثامن ثامنة"},
	{ordinal, 9, "تاسع تاسعة"},
	{ordinal, 10, "عاشر عاشرة"},
	{ordTeen, 1, "حادي حادية"},
	{measure, 0, "كيلومتر كيلومترا كيلومترات كيلومترين كيلو كلم كم متر مترا امتار مترين ميل ميلا اميال سنتيمتر سنتيمترا سم مليمتر ملم مم " +
		"طن طنا اطنان كيلوغرام كيلوغراما كيلوغرامين كلغ كيلوجرامات قدم قدما اقدام كيلوجرام كيلوجراما كيلوغرامات كغ كغم غرام غراما جرام جراما لتر لترا لترات ليتر ليترا برميل برميلا هكتار هكتارا فدان دونم " +
		"دولار دولارا دولارات يورو ريال ريالا ريالات درهم درهما دينار دينارا دنانير جنيه جنيها ليرة روبل روبية شيكل فرنك جنيهات " +
		"ثانية ثوان دقيقة دقاءق ساعة ساعات يوما يوم ايام اسبوع اسبوعا اسابيع شهر شهرا اشهر شهور عام عاما اعوام سنة سنوات سنين ليلة ليال " +
		"درجة درجات نقطة نقاط عقدة ميغاواط واط مرة مرات ضعف اضعاف"},
	{designator, 0, "طراز موديل لواء فرقة كتيبة فوج مادة فقرة قرار رقم قناة اف ميغ سوخوي ياسين كورنيت فاتح غراد ام بي تي كا بند فصل عيار وحدة ميركافا هدهد سكود رمز"},
}

// notNumbers are words that look like a proclitic and a number but are none: لست
// (I am not), بست, كست.
var notNumbers = []string{"لست", "ولست", "فلست", "الست", "بست", "كاحد", "الاثنين", "والاثنين", "بالاثنين", "للاثنين", "الاحد", "والاحد", "بالاحد", "للاحد", "كعدة", "الخمس", "فاول"}
