package locale

// Key names one text of the interface.
type Key int

// Problems of inputs, by package source.
const (
	StandardInput Key = iota
	Empty
	EmptyFolder
	Unreadable
	NoSuchFile
	NotPermitted
	IsKind
	IsGzip
	IsBinary
	IsJSONArray
	NotUTF8
	ReadAs
	Damaged
	TextTooLong
	LineTooLong
	NUL
	Override
	NoArabic
	WrongDay
	NoText
	JSONCut
	JSONNul
	JSONFault
	JSONKind
	JSONSpread
	Fault

	// The reader-friendly view.
	UnknownPublisher
	NoClaims
	Claims
	Documents
	Summary
	SkippedInputs
	MoreSuch
	Interrupted
	Rule
	RuleBuiltIn
	LostReading
	LostNone
	Progress
	ProgressPart
	LexiconRows

	// Problems of pages, archives, feeds and other containers, by the packages below source.
	TooLarge
	Bomb
	TooDeep
	TooMany
	TooInflated
	ArchiveCut
	Encrypted
	WARCRecord
	WARCDigest
	WARCCut
	FetchScheme
	FetchPrivate
	FetchStatus
	FetchRedirects
	FetchSlow
	FetchFailed
	FetchRobots
	PageNoText
	PageTooDeep
	FeedBad
	XMLEntities
	XMLUnknown
	PDFBad
	PDFNoText
	PDFDegraded
	MailBad
	DocxBad
	TableNoText
	TableRow
	TitleOverride

	// Help and usage.
	RootShort
	RootLong
	ReadShort
	ReadLong
	FlagLang
	FlagClaims
	FlagExplain
	FlagLexicon
	FlagPlain
	FlagLeast
	FlagColor
	FlagJobs
	FlagCharset
	FlagMaxDocument
	FlagPublisher
	FlagPublished
	UsageNoInput
	UsageClaimsExplain
	UsageLeast
	UsageLeastLedger
	UsageJobs
	UsageMaxDocument
	UsagePublished

	// Sources and watching.
	FlagLimit
	FlagReadSince
	FlagResume
	FlagColumns
	FlagAllowPrivate
	FlagProblemsJSON
	FlagKeepGoing
	FlagOriginals
	FlagCopies
	FlagReadPictures
	CopyExact
	CopyNear
	SummaryCopied
	PDFUnmapped
	FlagEvery
	FlagOnce
	FlagState
	WatchShort
	UsageReadSince
	UsageLimit
	UsageResume
	UsageNoFeeds
	UsageFeed
	NotRead
	WatchLong

	keys // how many there are
)

var catalogue = [keys]text{
	StandardInput: {"standard input", "الدخل القياسي"},
	Empty:         {"is empty; there is nothing to read", "فارغ، لا شيء فيه يُقرأ"},
	EmptyFolder:   {"the folder holds no files", "المجلد خالٍ من الملفات"},
	Unreadable:    {"cannot be read: %v", "تعذرت قراءته: %v"},
	NoSuchFile:    {"there is no such file or folder", "لا ملف ولا مجلد بهذا الاسم"},
	NotPermitted:  {"you may not read it; change its permissions or run as its owner", "لا تملك إذن قراءته؛ غيّر أذوناته أو شغّل البرنامج بحساب صاحبه"},
	IsKind:        {"is %s, which is not read yet; give its text as .txt or .jsonl", "ملف %s، وهذا النوع لا يُقرأ بعد؛ أعطِ نصه .txt أو .jsonl"},
	IsGzip:        {"is compressed by gzip; unpack it first: zcat FILE | isnad read -", "مضغوط بصيغة gzip؛ فُكّه أولا: zcat FILE | isnad read -"},
	IsBinary:      {"is not text", "ليس نصا"},
	IsJSONArray:   {"is one JSON array; write one record a line: jq -c '.[]' FILE | isnad read -", "مصفوفة JSON واحدة؛ اكتب كل سجل في سطر: jq -c '.[]' FILE | isnad read -"},
	NotUTF8:       {"is neither UTF-8 nor an Arabic code page; save it as UTF-8, or name its charset with --charset", "ليس UTF-8 ولا ترميزا عربيا معروفا؛ احفظه بترميز UTF-8 أو سمّ ترميزه بالخيار --charset"},
	ReadAs:        {"is not UTF-8; it was read as %s", "ليس UTF-8؛ قُرئ على أنه %s"},
	Damaged:       {"some bytes are not UTF-8; each was replaced by U+FFFD and the rest was read", "فيه بايتات ليست UTF-8؛ حلّ محل كل منها U+FFFD وقُرئ الباقي"},
	TextTooLong:   {"is longer than %s, the most that is read as one document; split it, or raise --max-document", "أطول من %s، وهو أكبر ما يُقرأ وثيقة واحدة؛ قسّمه أو ارفع الحد بالخيار --max-document"},
	LineTooLong:   {"the line is longer than %s, the most that is read as one record; it was left out and the rest was read (raise --max-document to read it)", "السطر أطول من %s، وهو أكبر ما يُقرأ سجلا واحدا؛ تُرك وقُرئ الباقي (ارفع الحد بالخيار --max-document)"},
	NUL:           {"the text holds NUL bytes; each was replaced by U+FFFD and the rest was read", "في النص بايتات صفرية؛ حلّ محل كل منها U+FFFD وقُرئ الباقي"},
	Override:      {"the text holds characters that turn the direction of writing (U+202D, U+202E); they are kept, and shown escaped", "في النص محارف تقلب اتجاه الكتابة (U+202D وU+202E)؛ تبقى فيه وتُعرض مكتوبة برموزها"},
	NoArabic:      {"the text has no Arabic letters; no claims are read in it", "ليس في النص حروف عربية؛ لا تُقرأ فيه أقوال"},
	WrongDay:      {"the day of publication “%s” is no day (write 2015-07-21); the text was read without one", "يوم النشر «%s» ليس يوما (اكتب 2015-07-21)؛ قُرئ النص دونه"},
	NoText:        {"the record “%s” has no text", "السجل «%s» بلا نص"},
	JSONCut:       {"the record ends in its middle; the line was cut, and was left out", "ينتهي السجل في وسطه؛ السطر مبتور فتُرك"},
	JSONNul:       {"the record holds NUL bytes and is no JSON; it was left out", "في السجل بايتات صفرية وليس JSON؛ فتُرك"},
	JSONFault:     {"the line is no JSON at character %d (%v); it was left out", "ليس السطر JSON عند المحرف %d (%v)؛ فتُرك"},
	JSONKind:      {"the record is not of the wanted shape (%v); id, title, publisher, published, lang and text are strings", "ليس السجل على الصورة المطلوبة (%v)؛ id وtitle وpublisher وpublished وlang وtext نصوص"},
	JSONSpread:    {"a record must stand on one line, and this file spreads it over several: jq -c . FILE | isnad read -", "يجب أن يكون السجل في سطر واحد، وهو هنا موزع على أسطر: jq -c . FILE | isnad read -"},
	Fault:         {"a fault of the program stopped the reading of this document (%v); please report it with the text", "خلل في البرنامج أوقف قراءة هذه الوثيقة (%v)؛ نرجو الإبلاغ عنه مع النص"},

	UnknownPublisher: {"The text", "النص"},
	NoClaims:         {"no claims were found in this text", "لم يُعثر في هذا النص على أقوال"},
	Claims:           {"%d claim|%d claims", "لا أقوال|قول واحد|قولان|%d أقوال|%d قولا|%d قول"},
	Documents:        {"%d document|%d documents", "لا وثائق|وثيقة واحدة|وثيقتان|%d وثائق|%d وثيقة|%d وثيقة"},
	Summary:          {"%s in %s", "%s في %s"},
	SkippedInputs:    {"%d input or record could not be read|%d inputs or records could not be read", "قُرئ كل شيء|تعذرت قراءة مدخل أو سجل واحد|تعذرت قراءة مدخلين أو سجلين|تعذرت قراءة %d مدخلات أو سجلات|تعذرت قراءة %d مدخلا أو سجلا|تعذرت قراءة %d مدخل أو سجل"},
	MoreSuch:         {"and %d more like this: %s", "و%d غيرها مثل: %s"},
	Interrupted:      {"interrupted; the documents finished so far are written", "قُطع العمل؛ كُتبت الوثائق التي تمت"},
	Rule:             {"rule", "القاعدة"},
	RuleBuiltIn:      {"built into the reader", "في القارئ نفسه"},
	LostReading:      {"not taken", "لم يؤخذ"},
	LostNone:         {"no reading lost", "لم تُرد أي قراءة"},
	Progress:         {"%s, %.1f MB/s", "%s، %.1f م.ب/ث"},
	ProgressPart:     {"%3.0f%%, %s, %.1f MB/s, %s left", "%3.0f٪، %s، %.1f م.ب/ث، بقي %s"},
	LexiconRows:      {"rows of the built-in lexicon were left out", "تُركت صفوف من المعجم المضمن"},

	TooLarge:       {"is larger than %s, the most that is read of it; it was left out", "أكبر من %s، وهو أكبر ما يُقرأ منه؛ تُرك"},
	Bomb:           {"inflates to more than %d times its size, as decompression bombs do; the rest was left out", "ينتفخ عند الفك إلى أكثر من %d ضعفا كما تفعل قنابل الضغط؛ تُرك باقيه"},
	TooDeep:        {"holds archives inside archives, more than %d deep; the deeper ones were left out", "فيه محفوظات داخل محفوظات أعمق من %d؛ تُرك الأعمق"},
	TooMany:        {"holds more than %d files; the rest was left out", "فيه أكثر من %d ملف؛ تُرك الباقي"},
	TooInflated:    {"inflates to more than %s; the rest was left out", "يتجاوز بعد الفك %s؛ تُرك باقيه"},
	ArchiveCut:     {"the archive is truncated or damaged (%v); what stands before that was read", "المحفوظة مبتورة أو تالفة (%v)؛ قُرئ ما قبل ذلك"},
	Encrypted:      {"is encrypted; unlock it first and give the result", "مشفر؛ فُكّ تشفيره أولا وأعطِ الناتج"},
	WARCRecord:     {"the record at byte %d is damaged (%v); it was left out and the rest was read", "السجل عند البايت %d تالف (%v)؛ تُرك وقُرئ الباقي"},
	WARCCut:        {"was cut when it was archived, or its encoding is damaged; what there is of it was read", "قُطع عند حفظه في الأرشيف أو فسد ترميزه؛ قُرئ ما وُجد منه"},
	WARCDigest:     {"the record at byte %d does not match its own digest; it was read all the same", "السجل عند البايت %d لا يطابق بصمته؛ قُرئ مع ذلك"},
	FetchScheme:    {"only http and https addresses are read, not “%s”", "لا تُقرأ إلا عناوين http وhttps، لا «%s»"},
	FetchPrivate:   {"leads to %s, an address of a private network; it was not read (--allow-private permits that)", "يقود إلى %s وهو عنوان شبكة خاصة؛ لم يُقرأ (يأذن به الخيار --allow-private)"},
	FetchStatus:    {"the server answered “%s”", "أجاب الخادم «%s»"},
	FetchRedirects: {"redirects more than %d times; it was not read", "يحيل أكثر من %d مرات؛ لم يُقرأ"},
	FetchSlow:      {"did not finish within %s; it was not read", "لم يكتمل خلال %s؛ لم يُقرأ"},
	FetchFailed:    {"cannot be fetched: %v", "تعذر جلبه: %v"},
	FetchRobots:    {"robots.txt of the site forbids reading it", "يمنع robots.txt في الموقع قراءته"},
	PageNoText:     {"the page holds no article text", "ليس في الصفحة نص مقال"},
	PageTooDeep:    {"the page nests its elements more than %d deep; what lies deeper was read as plain text", "تتداخل عناصر الصفحة أعمق من %d؛ قُرئ الأعمق نصا مجردا"},
	FeedBad:        {"is no feed that can be read (%v)", "ليس تغذية يمكن قراءتها (%v)"},
	XMLEntities:    {"defines XML entities of its own, as entity bombs do; it was not read", "يعرّف كيانات XML خاصة به كما تفعل قنابل الكيانات؛ لم يُقرأ"},
	XMLUnknown:     {"is XML but neither a feed nor a page; give its text as .txt or .jsonl", "ملف XML ليس تغذية ولا صفحة؛ أعطِ نصه .txt أو .jsonl"},
	PDFBad:         {"is no PDF that can be read (%v)", "ليس PDF يمكن قراءته (%v)"},
	PDFNoText:      {"holds no text layer, only pictures of text; run an OCR program over it first", "ليس فيه طبقة نص، بل صور نص؛ مرّره على برنامج تعرف ضوئي أولا"},
	PDFDegraded:    {"pages %s hold text that cannot be trusted (broken font tables or scrambled order); they were left out", "نص الصفحات %s لا يوثق به (جداول خطوط تالفة أو ترتيب مختل)؛ تُركت"},
	MailBad:        {"is no message that can be read (%v)", "ليس رسالة يمكن قراءتها (%v)"},
	DocxBad:        {"is no DOCX document that can be read (%v)", "ليس وثيقة DOCX يمكن قراءتها (%v)"},
	TableNoText:    {"has no column that holds the text; name it: --columns text=NAME (its columns: %s)", "ليس فيه عمود للنص؛ سمّه: --columns text=NAME (أعمدته: %s)"},
	TableRow:       {"the row cannot be read (%v); it was left out", "تعذرت قراءة الصف (%v)؛ تُرك"},
	TitleOverride:  {"the title or address holds characters that turn the direction of writing; they are kept, and shown escaped", "في العنوان محارف تقلب اتجاه الكتابة؛ تبقى فيه وتُعرض مكتوبة برموزها"},

	RootShort: {"read news about armed conflict, and what each source in it claims", "اقرأ أخبار النزاعات المسلحة وما يقوله كل مصدر فيها"},
	RootLong: {`Isnad reads Arabic news about armed groups and prints the claims in it: who did what
to whom, where, when, how many, who says so, and the exact words.`,
		`يقرأ إسناد الأخبار العربية عن الجماعات المسلحة ويخرج ما فيها من أقوال: من فعل ماذا
بمن، وأين، ومتى، وكم، ومن القائل، وبأي لفظ.`},
	ReadShort: {"read texts and print the claims in them", "اقرأ نصوصا واعرض ما فيها من أقوال"},
	ReadLong:  {readLongEnglish, readLongArabic},

	FlagLang:        {"language of the interface: ar or en (from LANG where not given)", "لغة الواجهة: ar أو en (من LANG إن لم تُذكر)"},
	FlagClaims:      {"write claims.jsonl to standard output, and nothing else there", "اكتب claims.jsonl في الخرج القياسي ولا شيء غيره"},
	FlagExplain:     {"show for each claim the row of the lexicon that made it, and the readings not taken", "بيّن لكل قول صف المعجم الذي صدر عنه، وما لم يؤخذ من قراءات"},
	FlagPlain:       {"by the rules alone, without the model that chooses among readings: faster, and less often right", "بالقواعد وحدها، دون النموذج الذي يختار بين القراءات: أسرع، وأقل إصابة"},
	FlagLeast:       {"show only claims whose confidence is at least this, from 0 to 1: fewer, and more of them right", "لا تُظهر إلا أقوالا لا تقل الثقة بها عن هذا، من 0 إلى 1: أقل عددا وأكثر صوابا"},
	FlagLexicon:     {"folder with lexicon files of your own, read over the built-in ones", "مجلد بملفات معجمك، تُقرأ فوق المعجم المضمن"},
	FlagColor:       {"colour: auto, always or never", "الألوان: auto أو always أو never"},
	FlagJobs:        {"how many documents to read at once (0: one a core)", "كم وثيقة تُقرأ معا (0: واحدة لكل نواة)"},
	FlagCharset:     {"charset of inputs that are not UTF-8, such as windows-1256", "ترميز ما ليس UTF-8 من المدخلات، مثل windows-1256"},
	FlagMaxDocument: {"longest text or record that is read, in MB (1 to 64)", "أطول نص أو سجل يُقرأ، بالميغابايت (1 إلى 64)"},
	FlagPublisher:   {"publisher of texts that do not name theirs", "ناشر النصوص التي لا تسمّي ناشرها"},
	FlagPublished:   {"day of publication of texts that do not give theirs, such as 2015-07-21", "يوم نشر النصوص التي لا تذكره، مثل 2015-07-21"},

	UsageNoInput:       {"no input is given; name files or folders, or - for standard input: isnad read INPUT...", "لم يُذكر مدخل؛ سمّ ملفات أو مجلدات، أو - للدخل القياسي: isnad read INPUT..."},
	UsageClaimsExplain: {"--claims and --explain exclude each other: every line of --claims names its rule already", "لا يجتمع --claims و--explain: في كل سطر من --claims اسم قاعدته"},
	UsageLeast:         {"--least takes a number from 0 to 1, as in --least 0.7", "يأخذ --least عددا من 0 إلى 1، مثل --least 0.7"},
	UsageLeastLedger:   {"--least and --ledger exclude each other: a ledger keeps every claim with its confidence", "لا يجتمع --least و--ledger: يحفظ السجل كل قول مع الثقة به"},
	UsageJobs:          {"--jobs cannot be negative; 0 takes one a core", "لا يكون --jobs سالبا؛ 0 واحدة لكل نواة"},
	UsageMaxDocument:   {"--max-document is a number of MB from 1 to 64", "--max-document عدد من الميغابايت بين 1 و64"},
	UsagePublished:     {"--published %q is no day; write it as 2015-07-21", "--published %q ليس يوما؛ اكتبه هكذا 2015-07-21"},

	FlagLimit:        {"end after this many documents (0: none)", "أنهِ بعد هذا العدد من الوثائق (0: بلا حد)"},
	FlagReadSince:    {"pass over documents published before this day, such as 2015-07-21; those without a day are read", "تجاوز ما نُشر قبل هذا اليوم، مثل 2015-07-21؛ وما لا يوم له يُقرأ"},
	FlagResume:       {"file that keeps how far reading came; a later run with it goes on there, and it is gone once all is read", "ملف يحفظ أين بلغت القراءة؛ يتابع منه تشغيل لاحق، ويُحذف عند التمام"},
	FlagColumns:      {"which column of a CSV file holds what, such as text=body,title=head", "أي عمود في ملف CSV يحمل ماذا، مثل text=body,title=head"},
	FlagAllowPrivate: {"fetch from private networks too, and through the proxy of the environment (for labs)", "اجلب من الشبكات الخاصة أيضا وعبر وسيط البيئة (للمختبرات)"},
	FlagProblemsJSON: {"write problems and the summary to standard error as JSON, one object a line", "اكتب المشكلات والخلاصة في الخرج القياسي للأخطاء بصيغة JSON، كائنا في كل سطر"},
	FlagKeepGoing:    {"go on after an input that cannot be read; --keep-going=false ends there", "تابع بعد مدخل تعذرت قراءته؛ ومع --keep-going=false تنتهي القراءة عنده"},
	FlagOriginals:    {"with --ledger: keep the bytes of each page or file as they came, beside its text", "مع --ledger: احفظ بايتات كل صفحة أو ملف كما جاءت، إلى جانب نصها"},
	FlagReadPictures: {"with --ledger: find out at once what pictures will need, so that the first is as fast as the next", "مع --ledger: هيّئ ما تحتاج إليه الصور فورا، لتكون أولاها سريعة كما بعدها"},
	FlagCopies:       {"find texts that copy one read before; claims of exact copies are not told again", "اكشف النصوص المنسوخة عن نص سبق؛ وما تطابق منها لا تُعاد أقواله"},
	CopyExact:        {"the very text of %s", "هو نص %s بعينه"},
	CopyNear:         {"shares its text with %[1]s (%[2]d per cent of the shorter one)", "يشترك في نصه مع %[1]s (%[2]d٪ من أقصرهما)"},
	SummaryCopied:    {"copies of an earlier text: %s", "نسخ من نص سبق: %s"},
	PDFUnmapped:      {"some letters have no text in the file's fonts; each was replaced by U+FFFD and the rest was read", "لبعض الحروف في خطوط الملف صور بلا نص؛ حلّ محل كل منها U+FFFD وقُرئ الباقي"},
	FlagEvery:        {"time between two polls of one feed, such as 15m", "المدة بين سؤالين للتغذية الواحدة، مثل 15m"},
	FlagOnce:         {"ask each feed that is due once, then end", "اسأل كل تغذية حان وقتها مرة ثم انتهِ"},
	FlagState:        {"folder that keeps what was read already", "مجلد يحفظ ما قُرئ من قبل"},
	WatchShort:       {"poll feeds and print the claims in each new article", "تابع التغذيات واعرض ما في كل مقال جديد من أقوال"},
	UsageReadSince:   {"--since is no day: “%s” (write 2015-07-21)", "ليس --since يوما: «%s» (اكتب 2015-07-21)"},
	UsageLimit:       {"--limit is a number of documents, 0 or more", "العدد في --limit عدد وثائق، 0 أو أكثر"},
	UsageResume:      {"%s was written for other inputs; give the same inputs in the same order, or delete it to begin anew", "كُتب %s لمدخلات أخرى؛ أعطِ المدخلات نفسها على ترتيبها، أو احذفه لتبدأ من جديد"},
	UsageNoFeeds:     {"no feed is given; name addresses of feeds, or an OPML file that lists them: isnad watch FEEDS.opml|URL...", "لم تُذكر تغذية؛ سمّ عناوين تغذيات أو ملف OPML يعددها: isnad watch FEEDS.opml|URL..."},
	UsageFeed:        {"%s is neither an address nor an OPML file that lists feeds (%v)", "ليس %s عنوانا ولا ملف OPML يعدد تغذيات (%v)"},
	NotRead:          {"these were not read:", "هذه لم تُقرأ:"},
	WatchLong:        {watchLongEnglish, watchLongArabic},
}
