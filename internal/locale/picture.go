package locale

// Texts of pictures, apart from the command's: their keys start where those end.
const (
	MoreTexts Key = 1000 + iota
	DeniedIn
	Texts
	Publishers
	MoreVoices
	ListComma
	VoiceIn
	QuestionWhether
	QuestionCount
	QuestionWhen
	QuestionLeads
	QuestionWho
	CampTold
	CampDenied
	CampRefused
	TenureFromTo
	SummaryNone
	SummaryOpening
	SummaryPeriod
	SummaryCopies
	SummaryOffice
	SummaryCandidate
	OwnWord
	OfficeLeader
	OfficeDeputy
	OfficeSpokesman
	OfficeGovernor
	OfficeCandidate
	OfficeCommander
	OfficeOther
	AskLeads
	AskLeft
	AskWhere
	AskDisputes
	AskBetween
	LineNamed
	LineFromTo
	LineDead
	LineDismissed
	LineFormer
	LineLeft
	LineInferred

	// The commands.
	PictureShort
	PictureLong
	WhoShort
	AskLeadsShort
	AskLeftShort
	AskWhereShort
	AskDisputesShort
	AskBetweenShort
	QuestionLong
	FlagFrom
	FlagPictureLedger
	FlagWholeLedger
	FlagSince
	FlagUntil
	FlagOn
	FlagAsOf
	FlagJudgements
	FlagJSON
	FlagHTML
	FlagEvents
	UsageNoFrom
	UsageFromOrLedger
	BadJudgement
	NobodySo
	NearBy
	NotKnown
	MoreEvents
	EndDead
	EndDismiss
	EndFormer
	EndLeft

	// The parts of a picture.
	SectionSummary
	SectionTimeline
	SectionEvents
	TopicOffices
	TopicLeaders
	TopicRefusals
	TopicSplits
	TopicJoins
	TopicGround
	TopicStrength
	TopicDeals
	TopicViolence
	SectionOffices
	SectionFlows
	SectionGround
	SectionCurve
	SectionMap
	SectionStrength
	SectionDisputes
	SectionSources
	SectionRefs
	PageSubtitle
	PageAsOf
	PageNone
	PageLegendTold
	PageLegendDisputed
	PageLegendUnsure
	PageClaimed
	PageInferred
	PageLeft
	PageLost
	PageGained
	PageUnknownEnd
	PageBefore
	PageAfter
	PageMapNote
	PageMapFar
	CountsTold
	CountsOpen
	SourceHearsay
	SourceDenies
	SourceThrough
	PageSourceName
	PageSourceClaims
	PageSourceTexts
	PageSourceThrough
	PageSourceHearsay
	PageSourceDenies
	PageOwn
	PageItself
	PageCopyOf
	PageBranchOf
	PageBranches
	PageFooter
	PageNoDay
	PageEventsMonth
	PageBy
	PageOn
	PageOtherEvents
	PageFlowNote
	PagePeople
	PageGanttNote
	PageUp
)

var pictureTexts = map[Key]text{
	MoreTexts:  {"%d more independent text|%d more independent texts", "لا نص مستقلا آخر|ونص مستقل آخر|ونصان مستقلان آخران|و%d نصوص مستقلة أخرى|و%d نصا مستقلا آخر|و%d نص مستقل آخر"},
	DeniedIn:   {"denied in %d text|denied in %d texts", "لا ينفيه نص|ينفيه نص واحد|ينفيه نصان|تنفيه %d نصوص|ينفيه %d نصا|ينفيه %d نص"},
	Texts:      {"%d text|%d texts", "لا نصوص|نص واحد|نصان|%d نصوص|%d نصا|%d نص"},
	Publishers: {"%d publisher|%d publishers", "لا ناشر|ناشر واحد|ناشران|%d ناشرين|%d ناشرا|%d ناشر"},
	MoreVoices: {"and %d other|and %d others", "ولا غيرهم|وواحد غيرهم|واثنان غيرهم|و%d غيرهم|و%d غيرهم|و%d غيرهم"},
	ListComma:  {", ", "، "},
	VoiceIn:    {"%s (in %s)", "%s (في %s)"},

	QuestionWhether: {"Was it so, that %s?", "هل كان هذا: %s؟"},
	QuestionCount:   {"How many: %s?", "كم العدد: %s؟"},
	QuestionWhen:    {"When: %s?", "متى: %s؟"},
	QuestionLeads:   {"Who leads %s?", "من يقود %s؟"},
	QuestionWho:     {"Who did it: %s?", "من الفاعل: %s؟"},
	CampTold:        {"told by %s", "يرويه %s"},
	CampDenied:      {"denied by %s", "ينفيه %s"},
	CampRefused:     {"told as refused or not done, by %s", "يُروى على أنه رُفض أو لم يقع، عند %s"},
	TenureFromTo:    {"%s, so called between %s and %s", "%s، وُصف بذلك بين %s و%s"},

	SummaryNone:      {"Nothing about %s is known from these texts.", "لا يُعرف من هذه النصوص شيء عن %s."},
	SummaryOpening:   {"On %s these texts make %s, in %s of %s", "في هذه النصوص عن %s: %s (%s، %s)"},
	SummaryPeriod:    {", published between %s and %s", "، نُشرت بين %s و%s"},
	SummaryCopies:    {"; not counted as further sources, for their words are another text's: %s", "؛ ومما يعيد كلام غيره فلا يُعد مصدرا آخر: %s"},
	SummaryOffice:    {"%s: %s is named as %s of %s.", "%s: يُذكر %s في منصب %s لدى %s."},
	SummaryCandidate: {"%s: %s is named as wanted, expected or a candidate for %s of %s.", "%s: يُذكر %s مرشحا أو مرادا أو متوقعا لمنصب %s لدى %s."},
	OwnWord:          {" (by their own word)", " (بقوله هو)"},

	OfficeLeader:    {"leader", "زعيم"},
	OfficeDeputy:    {"deputy", "نائب"},
	OfficeSpokesman: {"spokesman", "متحدث"},
	OfficeGovernor:  {"governor", "وال"},
	OfficeCommander: {"commander or official", "قائد أو مسؤول"},
	OfficeCandidate: {"candidate", "مرشح"},
	OfficeOther:     {"other office", "منصب آخر"},

	AskLeads:      {"Who leads %s?", "من يقود %s؟"},
	AskLeft:       {"Who left %s?", "من ترك %s؟"},
	AskWhere:      {"Where is %s told to have taken or lost ground?", "أين يُروى أن %s كسب أرضا أو خسرها؟"},
	AskDisputes:   {"What is disputed about %s?", "ما المختلف فيه بشأن %s؟"},
	AskBetween:    {"What is told between %s and %s?", "ماذا يُروى بين %s و%s؟"},
	LineNamed:     {"%s is named as %s of %s (%s)", "يُذكر %s في منصب %s لدى %s (%s)"},
	LineFromTo:    {", claims bear on %s to %s", "، والأقوال تخص ما بين %s و%s"},
	LineDead:      {"; told to have died", "؛ يُروى أنه مات"},
	LineDismissed: {"; told to have lost the office", "؛ يُروى أنه فقد المنصب"},
	LineLeft:      {"; told to have broken away", "؛ يُروى أنه خرج عنها"},
	LineFormer:    {"; called a former holder", "؛ يوصف بالسابق"},
	LineInferred:  {"; for that day it is inferred, not claimed", "؛ وهو لذلك اليوم استنتاج لا قول"},

	PictureShort: {"what texts say of a group, person or place over time", "ما تقوله النصوص عن جماعة أو شخص أو مكان عبر الزمن"},
	PictureLong: {`Draws what the texts say of NAME: who leads it, who left and to whom, ground taken and
lost, what is disputed, who says so. Every line gives the sentences it comes from.

NAME is a name in Arabic or Latin letters, or an id such as g:taliban. --from takes
claims.jsonl as isnad read --claims writes it, or articles, which are read first; it may
be given several times. --ledger draws from a ledger, under the judgements in it; with
--as-of, as it stood at the end of that day. Without --json and --html the picture is written as text.

EXIT STATUS
  0    the picture is drawn
  1    some inputs could not be read, or nothing goes by NAME
  2    the command line is wrong
  3    the folder given to --lexicon cannot be used
  4    the results could not be written`, `يعرض ما تقوله النصوص عن NAME: من يقوده، ومن تركه وإلى أين، وما كسب من أرض وما خسر، وما
المختلف فيه، ومن القائل. ومع كل سطر الجمل التي جاء منها.

الاسم NAME بحروف عربية أو لاتينية، أو معرّف مثل g:taliban. والخيار --from يأخذ claims.jsonl كما
يكتبه isnad read --claims، أو مقالات تُقرأ أولا، ويجوز تكراره. والخيار --ledger يرسم من سجل
بما فيه من أحكام، ومع --as-of كما كان في آخر ذلك اليوم. ومن دون --json و--html تُكتب الصورة نصا.

رموز الخروج (EXIT STATUS)
  0    رُسمت الصورة
  1    تعذرت قراءة بعض المدخلات، أو لا شيء بهذا الاسم
  2    سطر الأوامر خاطئ
  3    المجلد المعطى للخيار --lexicon لا يصلح
  4    تعذرت كتابة النتائج`},
	WhoShort:         {"who leads, who left", "من يقود، ومن ترك"},
	AskLeadsShort:    {"who is said to lead NAME", "من يقال إنه يقود NAME"},
	AskLeftShort:     {"who is said to have left NAME, and for whom", "من يقال إنه ترك NAME، وإلى من"},
	AskWhereShort:    {"where NAME is said to have taken or lost ground", "أين يقال إن NAME كسب أرضا أو خسرها"},
	AskDisputesShort: {"on what the texts about NAME differ", "ما تختلف فيه النصوص عن NAME"},
	AskBetweenShort:  {"what is told between two", "ما يُروى بين اثنين"},
	QuestionLong: {`, each line with its sentences.

Texts are given as to isnad picture. Where they do not tell, the answer says so.

EXIT STATUS
  0    answered, also with “not known from these texts”
  1    some inputs could not be read, or nothing goes by the name
  2    the command line is wrong
  3    the folder given to --lexicon cannot be used
  4    the results could not be written`, `، وكل سطر مع جمله.

تُعطى النصوص كما تُعطى للأمر isnad picture. وما لا تذكره النصوص يقال إنها لا تذكره.

رموز الخروج (EXIT STATUS)
  0    أُجيب، ولو بأن النصوص لا تذكره
  1    تعذرت قراءة بعض المدخلات، أو لا شيء بهذا الاسم
  2    سطر الأوامر خاطئ
  3    المجلد المعطى للخيار --lexicon لا يصلح
  4    تعذرت كتابة النتائج`},
	FlagFrom:          {"claims.jsonl, or articles to read; may be repeated", "ملف claims.jsonl أو مقالات تُقرأ؛ يجوز تكراره"},
	FlagPictureLedger: {"draw from this ledger: a file or the address of its database (default: $ISNAD_LEDGER, where --from is not given)", "ارسم من هذا السجل: ملف أو عنوان قاعدة بياناته (وإلا فقيمة ISNAD_LEDGER إن لم يُعط --from)"},
	FlagWholeLedger:   {"resolve the whole ledger first, not only the texts in which the reader knew the name: slower, and misses nothing", "استخرج السجل كله أولا لا النصوص التي عرف القارئ فيها الاسم وحدها: أبطأ ولا يفوته شيء"},
	FlagSince:         {"first day of the period", "أول أيام المدة"},
	FlagUntil:         {"last day of the period", "آخر أيام المدة"},
	FlagOn:            {"the day that is asked about", "اليوم المسؤول عنه"},
	FlagAsOf:          {"what was read until this day only", "ما قُرئ حتى هذا اليوم فقط"},
	FlagJudgements:    {"verdicts of people (same-as, not-same, reject, correct, undo), one JSON object a line", "أحكام الناس (same-as وnot-same وreject وcorrect وundo)، كائن JSON في كل سطر"},
	FlagJSON:          {"write JSON", "اكتب JSON"},
	FlagHTML:          {"write one self-contained page to this file", "اكتب صفحة واحدة قائمة بذاتها في هذا الملف"},
	FlagEvents:        {"how many events to list", "كم حدثا يُسرد"},
	UsageNoFrom:       {"no texts are given; name them with --from FILE or --ledger FILE", "لم تُذكر نصوص؛ سمّها بالخيار --from FILE أو --ledger FILE"},
	UsageFromOrLedger: {"--ledger draws from a ledger with the judgements in it; leave out --from and --judgements", "الخيار --ledger يرسم من سجل بما فيه من أحكام؛ فاترك --from و--judgements"},
	BadJudgement:      {"%s:%d: this is no judgement (%v)", "%s:%d: ليس هذا حكما (%v)"},
	NobodySo:          {"these texts speak of nobody and nothing by the name %s", "لا تتحدث هذه النصوص عن أحد أو شيء باسم %s"},
	NearBy:            {"Names that come close:", "أسماء قريبة منه:"},
	NotKnown:          {"not known from these texts", "لا يُعرف من هذه النصوص"},
	MoreEvents:        {"and %d more events; --events lists more", "و%d أحداث أخرى؛ يسرد الخيار --events أكثر"},
	EndDead:           {"told dead", "رُويت وفاته"},
	EndDismiss:        {"told dismissed or resigned", "رُوي عزله أو تنحيه"},
	EndFormer:         {"called former", "وُصف بالسابق"},
	EndLeft:           {"told to have left", "رُوي خروجه"},

	SectionSummary:     {"In short", "الخلاصة"},
	SectionTimeline:    {"Timeline", "الخط الزمني"},
	SectionEvents:      {"Events", "الأحداث"},
	TopicOffices:       {"Offices.", "المناصب."},
	TopicLeaders:       {"Changes at the head.", "تغيّر القيادة."},
	TopicRefusals:      {"Refusals of allegiance.", "رفض المبايعة."},
	TopicSplits:        {"Breaks.", "الانشقاق والخروج."},
	TopicJoins:         {"Pledges and unions.", "البيعة والانضمام."},
	TopicGround:        {"Ground.", "الأرض."},
	TopicStrength:      {"Strength.", "القوة."},
	TopicDeals:         {"Deals and accusations.", "الاتفاق والاتهام."},
	TopicViolence:      {"Violence.", "العنف."},
	SectionOffices:     {"Offices", "المناصب"},
	SectionFlows:       {"Allegiances: from where to where", "الولاءات: من أين إلى أين"},
	SectionGround:      {"Ground taken and lost", "الأرض: ما كُسب وما خُسر"},
	SectionCurve:       {"Those who left, and losses of ground", "المغادرون وخسائر الأرض"},
	SectionMap:         {"Places", "الأماكن"},
	SectionStrength:    {"Strength and decline, as told", "القوة والتراجع كما يُرويان"},
	SectionDisputes:    {"What is disputed", "المختلف فيه"},
	SectionSources:     {"Who says so", "من القائل"},
	SectionRefs:        {"The sentences", "الجمل"},
	PageSubtitle:       {"what texts say, and who says it", "ما تقوله النصوص، ومن يقوله"},
	PageAsOf:           {"as of %s", "حتى %s"},
	PageNone:           {"not known from these texts", "لا يُعرف من هذه النصوص"},
	PageLegendTold:     {"told", "مروي"},
	PageLegendDisputed: {"disputed or denied", "مختلف فيه أو منفي"},
	PageLegendUnsure:   {"uncertain or not done", "غير مؤكد أو لم يقع"},
	PageClaimed:        {"claimed", "مقول"},
	PageInferred:       {"inferred", "مستنتج"},
	PageLeft:           {"people told to have left, cumulated", "من رُويت مغادرتهم، تراكميا"},
	PageLost:           {"losses of ground told, cumulated", "خسائر الأرض المروية، تراكميا"},
	PageGained:         {"gains", "مكاسب"},
	PageUnknownEnd:     {"not told", "لم يُذكر"},
	PageBefore:         {"from", "من"},
	PageAfter:          {"to", "إلى"},
	PageMapFar:         {"Beyond the map:", "خارج الخريطة:"},
	CountsTold:         {"numbers told: %d to %d, most texts %d", "الأعداد المروية: من %d إلى %d، وأكثر النصوص %d"},
	CountsOpen:         {"numbers told: from %d, most texts %d", "الأعداد المروية: من %d فما فوق، وأكثر النصوص %d"},
	SourceHearsay:      {"%d at second hand", "%d بواسطة"},
	SourceDenies:       {"denies %d", "تنفي %d"},
	SourceThrough:      {"through %s", "عن طريق %s"},
	PageMapNote:        {"Rings show how far from the point the place may lie. Grey dots are the places of our gazetteer. Land and borders: Natural Earth, public domain; borders are no statement on whose they are.", "تبين الدوائر كم قد يبعد المكان عن نقطته. والنقط الرمادية أماكن معجمنا. واليابسة والحدود من Natural Earth (ملك عام)، ورسمها ليس قولا في أصحابها."},
	PageSourceName:     {"Source", "المصدر"},
	PageSourceClaims:   {"Claims", "الأقوال"},
	PageSourceTexts:    {"Independent texts", "نصوص مستقلة"},
	PageSourceThrough:  {"Through", "عن طريق"},
	PageSourceHearsay:  {"At second hand", "بواسطة"},
	PageSourceDenies:   {"Denials", "نفي"},
	PageOwn:            {"of itself", "عن نفسه"},
	PageItself:         {"speaking for itself", "يقول من عنده"},
	PageCopyOf:         {"repeats the words of another text", "يعيد كلام نص آخر"},
	PageBranchOf:       {"a part of %s", "من %s"},
	PageBranches:       {"with its branches", "مع فروعه"},
	PageFooter:         {"Drawn by Isnad from claims alone. Nothing here is asserted: each line says who reports it.", "رسمه إسناد من الأقوال وحدها. لا شيء هنا مقرَّر: كل سطر يذكر من يرويه."},
	PageNoDay:          {"day not told", "اليوم غير مذكور"},
	PageEventsMonth:    {"%s: %d events", "%s: %d من الأحداث"},
	PageBy:             {"attacks by it", "هجمات منه"},
	PageOn:             {"attacks on it", "هجمات عليه"},
	PageOtherEvents:    {"other events", "أحداث أخرى"},
	PageFlowNote:       {"Width is the number of people told, one where no number is told.", "العرض عدد الناس المروي، وواحد حيث لا عدد."},
	PagePeople:         {"%d", "%d"},
	PageGanttNote:      {"Solid: a text claims the office for that day. Hatched: inferred between claims.", "المصمت: نص يقول بالمنصب لذلك اليوم. المخطط: مستنتج بين الأقوال."},
	PageUp:             {"back", "عودة"},
}

// entry returns the texts of a key.
func entry(k Key) text {
	if t, ok := ledgerTexts[k]; ok {
		return t
	}
	if t, ok := pictureTexts[k]; ok {
		return t
	}
	if k < 0 || k >= keys {
		return text{}
	}
	return catalogue[k]
}
