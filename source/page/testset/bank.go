package testset

// leads open a story; the slots are P a place, Q another, G a group, H another, N and M
// numbers, S a person, W a weekday.
var leads = []string{
	"قُتل {N} مسلحين على الأقل وأصيب {M} آخرون في اشتباكات عنيفة اندلعت فجر {W} بين {G} و{H} على أطراف مدينة {P}، وفق ما أفاد به سكان ومصدر طبي في المستشفى الميداني هناك.",
	"أعلنت {G} مساء {W} سيطرتها على ثلاث قرى جنوبي {P} بعد معارك استمرت {N} ساعات، فيما قالت {H} إن مقاتليها انسحبوا لأسباب وصفتها بالتكتيكية.",
	"بايع العشرات من مقاتلي {H} في ريف {P} قيادة {G}، بحسب بيان مصور نُشر {W} وظهر فيه {S} وهو يقرأ نص البيعة أمام {N} من رجاله.",
	"انشق القيادي {S} عن {G} ومعه نحو {M} مقاتلا، وانتقل إلى صفوف {H} المتمركزة قرب {P}، حسبما ذكرت ثلاثة مصادر محلية متطابقة {W}.",
	"نفى المتحدث باسم {G} الأنباء التي تحدثت عن مقتل قائدها {S} في غارة استهدفت موكبه غربي {P}، مؤكدا أنه بخير ويتابع عمله.",
	"تعهدت لجنة الوساطة في {P} بتسليم {N} محتجزين لدى {H} خلال أيام، بعد لقاء جمع أعضاءها بوفد من {G} استمر حتى ساعة متأخرة من ليل {W}.",
}

var bodies = []string{
	"وقال {S}، وهو أحد وجهاء المنطقة، إن القصف طال الحي الشرقي وألحق أضرارا كبيرة بالسوق القديم، مضيفا أن الأهالي لجأوا إلى المدارس والمساجد خوفا من تجدد القتال في أي لحظة.",
	"وذكرت مصادر طبية أن من بين القتلى {N} مدنيين، بينهم امرأة وطفلان، وأن المستشفى الوحيد العامل في {P} لم يعد قادرا على استقبال مزيد من الجرحى بسبب نقص الأدوية وانقطاع الكهرباء.",
	"ومن جهتها اتهمت {H} خصومها بخرق الهدنة التي وُقعت قبل أسبوعين برعاية وجهاء العشائر، وقالت في بيان إنها سترد «في الزمان والمكان المناسبين» على ما وصفته بالعدوان.",
	"ولم يصدر على الفور أي تعليق من السلطات المحلية، غير أن مسؤولا أمنيا طلب عدم نشر اسمه قال إن التعزيزات وصلت إلى {Q} وإن الطريق الدولي أُغلق أمام حركة الشاحنات حتى إشعار آخر.",
	"وتتنازع الجماعتان السيطرة على المعابر الواصلة بين {P} و{Q} منذ الشتاء الماضي، وقد أخفقت أربع جولات من التفاوض في إنهاء الخلاف على عائدات الوقود والحواجز.",
	"وأظهرت صور تداولها ناشطون أعمدة دخان ترتفع من مستودع للذخيرة، بينما سُمع دوي انفجارات متتالية على مسافة بعيدة، ولم يتسن التحقق من صحة الصور من مصدر مستقل.",
	"وكان {S} قد تولى قيادة القطاع الشمالي قبل عام بعد عزل سلفه إثر خلافات داخلية، ويُنظر إليه على أنه من المقربين من مجلس الشورى في الجماعة.",
	"وأكد البيان أن «الباب ما زال مفتوحا لمن أراد العودة»، داعيا المقاتلين إلى تسليم أسلحتهم الثقيلة مقابل ضمانات لسلامتهم وسلامة عائلاتهم.",
	"وفي {Q} المجاورة خرج عشرات السكان في تظاهرة طالبوا فيها بإخراج المقار العسكرية من الأحياء السكنية وبالإفراج عن {N} معتقلين اقتيدوا من منازلهم الأسبوع الماضي.",
	"وحذرت منظمة إغاثية من موجة نزوح جديدة، مشيرة إلى أن أكثر من {M} ألف شخص غادروا بيوتهم خلال شهر واحد، وأن المخيمات القريبة تجاوزت طاقتها منذ زمن.",
	"ويقول مراقبون إن ما جرى يعكس صراعا أوسع على النفوذ، إذ تسعى {G} إلى توحيد الفصائل الصغيرة تحت رايتها، في حين ترى {H} في ذلك محاولة لابتلاع حلفائها واحدا بعد آخر.",
	"وروى شاهد عيان أن رتلا من نحو {M} عربة دخل البلدة من جهة الغرب قبيل الفجر، وأن المسلحين نادوا عبر مكبرات الصوت على السكان بالبقاء في منازلهم.",
	"وبحسب المصدر نفسه فإن المفاوضات لم تنقطع، وإن وسيطا من {Q} نقل رسالتين إلى الطرفين في اليومين الماضيين دون أن يتلقى ردا واضحا حتى الآن.",
	"وسبق أن شهدت المنطقة مواجهات مماثلة في الربيع أسفرت عن مقتل {N} من قادة الصف الثاني وأسر عدد آخر، وانتهت باتفاق هش لم يصمد سوى أسابيع قليلة.",
	"واختتم {S} حديثه بالقول إن الناس تعبوا من الحرب، وإن أي اتفاق لا يضمن عودة المهجرين إلى {P} لن يُكتب له النجاح مهما كثرت التواقيع عليه.",
	"وأوضح الناطق الإعلامي أن العملية استهدفت {N} نقاط تفتيش ومقرا للقيادة، وأن قواته غنمت أسلحة متوسطة وأجهزة اتصال قبل أن تعود إلى قواعدها.",
}

var leadsEN = []string{
	"At least {N} fighters were killed and {M} others wounded in clashes that broke out before dawn on {W} between {G} and {H} on the edge of {P}, residents and a medic said.",
	"{G} said late on {W} that it had taken three villages south of {P} after {N} hours of fighting, while {H} described its own retreat as tactical.",
	"{S}, a field commander, has left {G} with about {M} of his men and joined {H} near {P}, three local sources told this newspaper on {W}.",
	"A spokesman for {G} denied on {W} that its leader {S} had died in an air strike on his convoy west of {P}.",
}

var bodiesEN = []string{
	"\"The shelling hit the eastern quarter and left the old market in ruins,\" said {S}, an elder of the town, adding that families had taken shelter in schools and mosques for fear of more fighting.",
	"Medical workers counted {N} civilians among the dead, two of them children, and warned that the only working hospital in {P} could take no more patients because medicine and power were short.",
	"{H} accused its rivals of breaking a truce signed two weeks ago under tribal mediation, and said in a statement that it would answer at a time and place of its choosing.",
	"Local authorities made no immediate comment, but a security official who asked not to be named said reinforcements had reached {Q} and that the highway was closed to lorries until further notice.",
	"The two groups have disputed the crossings between {P} and {Q} since last winter, and four rounds of talks have failed to settle how fuel duties and checkpoint fees should be shared.",
	"Footage posted by activists showed columns of smoke above an ammunition depot while distant blasts could be heard; the pictures could not be verified independently.",
	"{S} took over the northern sector a year ago after his predecessor was removed in an internal dispute, and is seen as close to the group's council.",
	"In neighbouring {Q}, dozens of people marched to demand that military posts leave residential streets and that {N} detainees taken from their homes last week be freed.",
	"A relief organisation warned of a new wave of displacement, saying more than {M},000 people had left their homes within a month and that nearby camps were long past capacity.",
	"Analysts say the fighting reflects a wider contest: {G} wants to bring smaller factions under its banner, while {H} sees that as an attempt to swallow its allies one after another.",
	"A witness said a column of about {M} vehicles entered the town from the west shortly before sunrise and told residents over loudspeakers to stay indoors.",
	"Talks had not been broken off, the source added: a mediator from {Q} had carried two messages between the sides in recent days without a clear answer.",
}

var titles = []string{
	"قتلى وجرحى في اشتباكات بين {G} و{H} قرب {P}",
	"{G} تعلن السيطرة على قرى جنوبي {P}",
	"مقاتلون من {H} يبايعون {G} في ريف {P}",
	"انشقاق القيادي {S} عن {G} ومعه عشرات المقاتلين",
	"{G} تنفي مقتل قائدها {S} في غارة غربي {P}",
	"وسطاء {P} يعدون بالإفراج عن محتجزين لدى {H}",
}

var titlesEN = []string{
	"Dead and wounded as {G} and {H} clash near {P}",
	"{G} claims villages south of {P}",
	"Commander {S} leaves {G}, taking dozens of fighters",
	"{G} denies death of its leader {S}",
}

var (
	places   = []string{"الرقيبة", "تل الزيتون", "وادي السدر", "الحمراء", "قصر المها", "بئر الغزال", "رأس النبع", "الجزيرات"}
	groups   = []string{"حركة الصقور", "كتائب الوادي", "جبهة النخيل", "سرايا الفجر", "لواء المرابطين", "تجمع الأنصار"}
	persons  = []string{"أبو سلمان الراوي", "حمدان القاضي", "الشيخ ناصر العبود", "خلف الدوسي", "مروان الطائي", "عبد الستار الجبلي"}
	weekdays = []string{"الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"}
	writers  = []string{"ليلى الحسيني", "سامر عودة", "هدى المنصوري", "طارق بن يوسف", "رنا شاهين", "وائل الخطيب"}

	placesEN   = []string{"Tell Zeitun", "Wadi Sidr", "Ruqayba", "Qasr al-Maha", "Bir Ghazal", "Ras Nabaa"}
	groupsEN   = []string{"the Falcon Movement", "the Valley Battalions", "the Palm Front", "the Dawn Companies", "the Ansar Gathering"}
	personsEN  = []string{"Abu Salman al-Rawi", "Hamdan al-Qadi", "Nasser Abboud", "Khalaf al-Dusi", "Marwan Tai"}
	weekdaysEN = []string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}
	writersEN  = []string{"Leila Haddad", "Martin Cole", "Sara Whitfield", "Omar Aziz", "Ruth Keller"}
)
