package locale

// Texts of the ledger's commands.
const (
	VerifyShort Key = 2000 + iota
	VerifyLong
	MergeShort
	MergeLong
	BackupShort
	BackupLong
	InfoShort
	InfoLong
	RedactShort
	RedactLong
	JudgeShort
	JudgeLong
	SearchShort
	SearchLong
	FlagLedger
	FlagReadLedger
	FlagLedgerJSON
	FlagHead
	FlagIndex
	FlagRedactDocument
	FlagRedactName
	FlagRedactReason
	FlagWho
	FlagYes
	FlagJudgeReason
	FlagJudgeNote
	FlagJudgeDocument
	FlagJudgeClaim
	FlagJudgeAsOf
	UsageJudgeAsOf
	FlagSearchType
	FlagSearchGroup
	FlagSearchSource
	FlagSearchPublisher
	FlagSearchSince
	FlagSearchUntil
	FlagSearchLimit
	FlagLedgerAsOf
	FlagReaderVersion
	UsageNoLedger
	UsageArgs
	UsageUnknown
	UsageDay
	UsageYes
	UsageGroup
	VerifySound
	VerifyFaults
	VerifySpeed
	MergeNothing
	MergeAdded
	BackupDone
	RedactNothing
	RedactDone
	JudgeDone
	JudgeNone
	JudgeOver
	SearchNothing
	SearchMore
	SearchElsewhere
	SearchEntities
	KeptSummary
	InfoWhere
	InfoSize
	InfoEntries
	InfoDocuments
	InfoClaims
	InfoEntities
	InfoJudgements
	InfoRedactions
	InfoReaders
	InfoSince
	InfoHead
	LedgerMissing
	LedgerNotLedger
	LedgerNewer
	LedgerOlder
	LedgerSchema
	LedgerReadOnly
	LedgerFull
	LedgerBusy
	LedgerDown
	LedgerDenied
	LedgerDamaged
	LedgerNotFound
)

var ledgerTexts = map[Key]text{
	VerifyShort: {"prove that nothing in a ledger was altered or lost", "أثبت أن شيئا في السجل لم يُغيَّر ولم يضع"},
	VerifyLong: {`Recomputes the chain of a ledger and the hash of everything in it, makes anew all that
follows from the entries, and names each row that does not agree.

A chain that was cut off at its end, or written anew from the start, agrees with itself:
note the hash that isnad info prints as the head, keep it elsewhere, and give it to
--head.

EXIT STATUS
  0  everything agrees
  1  something does not; each fault is one line
  2  the command line is wrong
  5  the ledger cannot be opened or read`, `يعيد حساب سلسلة السجل وبصمة كل ما فيه، ويعيد بناء كل ما يُشتق من القيود، ويسمّي كل صف لا
يوافقها.

والسلسلة التي قُطع آخرها أو كُتبت من جديد توافق نفسها: دوّن البصمة التي يعرضها isnad info
رأسا للسلسلة، واحفظها في مكان آخر، وأعطها للخيار --head.

رموز الخروج (EXIT STATUS)
  0  كل شيء متوافق
  1  فيه خلل، ولكل خلل سطر
  2  سطر الأوامر خاطئ
  5  تعذر فتح السجل أو قراءته`},
	MergeShort: {"add what another ledger holds", "أضف ما في سجل آخر"},
	MergeLong: {`Adds to the ledger every document, claim, judgement and redaction of OTHER, a file or the
address of a database, that it does not hold yet. Which ledger is merged into which, in
what order and how often makes no difference. What OTHER has redacted is redacted here.

EXIT STATUS
  0  merged; also when there was nothing to add
  2  the command line is wrong
  5  one of the ledgers cannot be used, or OTHER does not hold together`, `يضيف إلى السجل كل وثيقة وقول وحكم وحجب في OTHER، وهو ملف أو عنوان قاعدة بيانات، مما ليس
فيه بعد. ولا فرق أيهما ضُم إلى أيهما، ولا بأي ترتيب، ولا كم مرة. وما حُجب في OTHER يُحجب هنا.

رموز الخروج (EXIT STATUS)
  0  تم الضم، ولو لم يكن ما يضاف
  2  سطر الأوامر خاطئ
  5  تعذر استعمال أحد السجلين، أو في OTHER خلل`},
	BackupShort: {"copy a ledger while it is in use, and verify the copy", "انسخ السجل وهو قيد الاستعمال وتحقق من النسخة"},
	BackupLong: {`Copies the ledger as it is at this moment into a new FILE and verifies the copy. Others
may read and write meanwhile. A ledger in PostgreSQL is copied into a file too.

EXIT STATUS
  0  copied and verified
  2  the command line is wrong
  5  the ledger cannot be read, the file not written, or the copy does not verify`, `ينسخ السجل كما هو في هذه اللحظة إلى ملف جديد FILE ويتحقق من النسخة. ويمكن لغيرك أن يقرأ
ويكتب أثناء ذلك. والسجل الذي في PostgreSQL يُنسخ إلى ملف كذلك.

رموز الخروج (EXIT STATUS)
  0  تم النسخ والتحقق
  2  سطر الأوامر خاطئ
  5  تعذرت قراءة السجل أو كتابة الملف، أو في النسخة خلل`},
	InfoShort: {"tell what a ledger holds", "اعرض ما في السجل"},
	InfoLong: {`Counts what the ledger holds and prints the hash at the end of its chain.

EXIT STATUS
  0  told
  2  the command line is wrong
  5  the ledger cannot be opened or read`, `يعدّ ما في السجل ويعرض البصمة التي في آخر سلسلته.

رموز الخروج (EXIT STATUS)
  0  تم
  2  سطر الأوامر خاطئ
  5  تعذر فتح السجل أو قراءته`},
	RedactShort: {"take a text or a name out of a ledger for good", "احجب نصا أو اسما من السجل نهائيا"},
	RedactLong: {`Takes whole documents (--document, with all claims read in them) or a person's name
(--name, wherever texts, titles, authors or notes spell it) out of the ledger. The name is
covered with █ so that offsets stay true; raw bytes of such documents go altogether. The
hashes stay, so the chain still verifies. It cannot be undone, and copies elsewhere are
not touched.

EXIT STATUS
  0  done; also when the name is nowhere
  2  the command line is wrong
  5  the ledger cannot be used`, `يحجب من السجل وثائق كاملة (--document، بكل ما قُرئ فيها من أقوال) أو اسم شخص (--name، حيثما
ورد في النصوص والعناوين وأسماء الكتاب والملاحظات). ويُغطى الاسم بالرمز █ لتبقى المواضع
صحيحة، وتُزال بايتات تلك الوثائق الأصلية كلها. وتبقى البصمات فتظل السلسلة قابلة للتحقق. لا رجعة
في ذلك، ولا يمس النسخ الأخرى.

رموز الخروج (EXIT STATUS)
  0  تم، ولو لم يوجد الاسم
  2  سطر الأوامر خاطئ
  5  تعذر استعمال السجل`},
	JudgeShort: {"record what a person decides about a claim or two names", "سجّل حكم شخص في قول أو في اسمين"},
	JudgeLong: {`Records one judgement:

  isnad judge accept CLAIM
  isnad judge reject CLAIM --reason REASON
  isnad judge correct CLAIM --claim FILE
  isnad judge same-as ENTITY ENTITY
  isnad judge not-same ENTITY ENTITY
  isnad judge undo ENTRY
  isnad judge list [CLAIM | ENTITY]

CLAIM is a claim's id or its first eight digits or more. REASON is boundaries, wrong-entity,
wrong-type, wrong-role, polarity, modality, wrong-source, wrong-date-or-count or
not-reported. FILE holds the claim as it should be, in JSON as in claims.jsonl; - is
standard input. Judgements add up: the newest of a person counts, none is ever removed.
undo takes back a judgement of your own, also an undo; ENTRY is the number that was told
when it was recorded, or its id. What you judged before of the same then counts again.
list shows judgements with their numbers, and which of them no longer count.

EXIT STATUS
  0  recorded
  1  there is no such claim
  2  the command line is wrong, or the judgement cannot be recorded
  5  the ledger cannot be used`, `يسجل حكما واحدا:

  isnad judge accept CLAIM
  isnad judge reject CLAIM --reason REASON
  isnad judge correct CLAIM --claim FILE
  isnad judge same-as ENTITY ENTITY
  isnad judge not-same ENTITY ENTITY
  isnad judge undo ENTRY
  isnad judge list [CLAIM | ENTITY]

والقول CLAIM يُعرّف برقمه أو بأول ثمانية أرقام منه فأكثر. وسبب الرد REASON واحد من boundaries
وwrong-entity وwrong-type وwrong-role وpolarity وmodality وwrong-source وwrong-date-or-count
وnot-reported. وفي FILE القول كما ينبغي أن يكون، بصيغة JSON كما في claims.jsonl، والرمز - هو الدخل
القياسي. والأحكام تتراكم: المعتبر آخر ما حكم به الشخص، ولا يُحذف منها شيء.
والأمر undo يرجع عن حكم لك، ولو كان رجوعا؛ وENTRY رقم قيده الذي ظهر عند تسجيله أو معرّفه، فيعود ما
حكمت به قبله. والأمر list يعرض الأحكام بأرقام قيودها وما لم يعد معتبرا منها.

رموز الخروج (EXIT STATUS)
  0  سُجل
  1  لا يوجد قول كهذا
  2  سطر الأوامر خاطئ، أو لا يصح تسجيل الحكم
  5  تعذر استعمال السجل`},
	SearchShort: {"find sentences, titles and names in a ledger", "ابحث في السجل عن جمل وعناوين وأسماء"},
	SearchLong: {`Finds sentences and titles that hold all the WORDS, whatever the vowel marks, forms of
letters, articles, conjunctions, prepositions and pronouns written with them; words in
quotation marks stand together in that order. Each is shown with the claims in it. The
flags narrow this to sentences with such a claim, or to such documents; a flag given
twice means either. The newest publication comes first.

EXIT STATUS
  0  something was found
  1  nothing was found
  2  the command line is wrong
  5  the ledger cannot be used`, `يجد الجمل والعناوين التي فيها كل الكلمات WORDS، مهما كان الشكل وصور الحروف وأل التعريف وحروف
العطف والجر والضمائر المتصلة؛ والكلمات بين علامتي تنصيص متتابعة على ترتيبها. وتُعرض كل جملة مع
ما فيها من أقوال. والخيارات تقصر البحث على جمل فيها قول كذلك أو على وثائق كذلك، وتكرار
الخيار يعني أحدهما. والأحدث نشرا أولا.

رموز الخروج (EXIT STATUS)
  0  وُجد شيء
  1  لم يوجد شيء
  2  سطر الأوامر خاطئ
  5  تعذر استعمال السجل`},
	FlagLedger:          {"file of the ledger, or address of its database (default: $ISNAD_LEDGER)", "ملف السجل أو عنوان قاعدة بياناته (وإلا فقيمة ISNAD_LEDGER)"},
	FlagReadLedger:      {"keep documents and claims in this ledger: a file, made where there is none, or postgres://user@host/name", "احفظ الوثائق والأقوال في هذا السجل: ملف يُنشأ إن لم يوجد، أو postgres://user@host/name"},
	FlagLedgerJSON:      {"print the result as JSON", "اعرض النتيجة بصيغة JSON"},
	FlagHead:            {"a head of the chain that was noted earlier: it must still be in it", "رأس للسلسلة دُوّن من قبل، ولا بد أنه ما زال فيها"},
	FlagIndex:           {"compare the search index with all texts too, not only with its seal", "قارن فهرس البحث بكل النصوص أيضا لا بختمه وحده"},
	FlagRedactDocument:  {"document to take away, by its id", "الوثيقة المراد حجبها برقمها"},
	FlagRedactName:      {"name to cover wherever it stands", "الاسم المراد تغطيته حيث ورد"},
	FlagRedactReason:    {"why; it is kept for ever, so leave the name out of it", "السبب، ويبقى دائما فلا تذكر الاسم فيه"},
	FlagWho:             {"who decides (default: $USER)", "صاحب القرار (وإلا فقيمة USER)"},
	FlagYes:             {"do it: it cannot be undone", "نفّذ: لا رجعة في ذلك"},
	FlagJudgeReason:     {"what is wrong with a rejected claim", "موضع الخطأ في القول المردود"},
	FlagJudgeNote:       {"a remark to keep with the judgement", "ملاحظة تُحفظ مع الحكم"},
	FlagJudgeDocument:   {"the claim's document, where several hold one with that id", "وثيقة القول، إن كان رقمه في أكثر من وثيقة"},
	FlagJudgeAsOf:       {"with list: what had been recorded by this day (YYYY-MM-DD)", "مع list: ما كان قد سُجل حتى هذا اليوم (YYYY-MM-DD)"},
	UsageJudgeAsOf:      {"--as-of goes with list: a judgement is recorded now", "يصلح --as-of مع list وحده: فالحكم يُسجل الآن"},
	FlagJudgeClaim:      {"file with the claim as it should be, - for standard input", "ملف القول كما ينبغي أن يكون، و- للدخل القياسي"},
	FlagSearchType:      {"only with a claim of this type, such as pledge", "مع قول من هذا النوع فقط، مثل pledge"},
	FlagSearchGroup:     {"only with a claim on this group or person, by id or name", "مع قول عن هذه الجماعة أو الشخص فقط، بالرقم أو الاسم"},
	FlagSearchSource:    {"only with a claim from this source, by id or in words", "مع قول من هذا المصدر فقط، بالرقم أو بكلماته"},
	FlagSearchPublisher: {"only documents of this publisher", "وثائق هذا الناشر فقط"},
	FlagSearchSince:     {"only documents published on or after this day, such as 2015-07-21", "ما نُشر في هذا اليوم أو بعده فقط، مثل 2015-07-21"},
	FlagSearchUntil:     {"only documents published on or before this day", "ما نُشر في هذا اليوم أو قبله فقط"},
	FlagSearchLimit:     {"how many to show at most", "أقصى ما يُعرض"},
	FlagLedgerAsOf:      {"what the ledger held at the end of this day (UTC)", "ما كان في السجل آخر هذا اليوم (بالتوقيت العالمي)"},
	FlagReaderVersion:   {"claims of this reader, such as isnad-rules/1, not of the newest", "أقوال هذا القارئ، مثل isnad-rules/1، لا الأحدث"},

	UsageNoLedger: {"no ledger is named; give --ledger FILE or set ISNAD_LEDGER", "لم يُسمَّ سجل؛ أعط --ledger FILE أو اضبط ISNAD_LEDGER"},
	UsageArgs:     {"write it as: %s", "يُكتب هكذا: %s"},
	UsageUnknown:  {"%v; %s --help tells what there is", "%v؛ اكتب %s --help لتعرف المتاح"},
	UsageDay:      {"%q is no day; write it as 2015-07-21", "%q ليس يوما؛ اكتبه هكذا 2015-07-21"},
	UsageYes:      {"redaction cannot be undone; add --yes to carry it out", "الحجب لا رجعة فيه؛ أضف --yes لتنفيذه"},
	UsageGroup:    {"no claim in the ledger speaks of %q; isnad search finds names", "لا قول في السجل عن %q؛ استعمل isnad search للبحث عن الأسماء"},

	VerifySound:     {"sound: %d entries and %d contents agree; head %s", "سليم: %d قيدا و%d محتوى متوافقة؛ الرأس %s"},
	VerifyFaults:    {"not sound: %d faults in %d entries and %d contents", "غير سليم: %d خللا في %d قيدا و%d محتوى"},
	VerifySpeed:     {"%.1f MB in %s, %.0f MB/s", "%.1f ميغابايت في %s، %.0f ميغابايت/ث"},
	MergeNothing:    {"nothing to add: all of %s is here", "لا شيء يضاف: كل ما في %s موجود هنا"},
	MergeAdded:      {"added from %s: %d documents, %d sets of claims, %d judgements, %d redactions", "أضيف من %s: الوثائق %d، مجموعات الأقوال %d، الأحكام %d، عمليات الحجب %d"},
	BackupDone:      {"copied to %s and verified: %d entries, head %s", "نُسخ إلى %s وتم التحقق: القيود %d، الرأس %s"},
	RedactNothing:   {"nothing was redacted: it is not in the ledger, or was redacted before", "لم يُحجب شيء: ليس في السجل أو حُجب من قبل"},
	RedactDone:      {"redacted: %d documents changed, %d places covered, %d contents taken away", "حُجب: وثائق تغيرت %d، مواضع غُطيت %d، محتويات أزيلت %d"},
	JudgeNone:       {"no judgements", "لا أحكام"},
	JudgeOver:       {"no longer counts", "لم يعد معتبرا"},
	JudgeDone:       {"recorded as entry %d", "سُجل في القيد %d"},
	SearchNothing:   {"nothing was found", "لم يوجد شيء"},
	SearchElsewhere: {"the same text or most of it in %s: %s", "النص نفسه أو أكثره في %s: %s"},
	SearchMore:      {"there are more; --limit shows them", "هناك المزيد؛ يعرضه --limit"},
	SearchEntities:  {"names", "أسماء"},
	KeptSummary:     {"kept in %s: %d new documents, %d new claims", "حُفظ في %s: وثائق جديدة %d، أقوال جديدة %d"},
	InfoWhere:       {"ledger", "السجل"},
	InfoSize:        {"size", "الحجم"},
	InfoEntries:     {"entries", "القيود"},
	InfoDocuments:   {"documents", "الوثائق"},
	InfoClaims:      {"claims", "الأقوال"},
	InfoEntities:    {"entities", "الكيانات"},
	InfoJudgements:  {"judgements", "الأحكام"},
	InfoRedactions:  {"redacted", "المحجوب"},
	InfoReaders:     {"readers", "القراء"},
	InfoSince:       {"written", "كُتب"},
	InfoHead:        {"head", "الرأس"},

	LedgerMissing:   {"%s is not there, or holds no ledger", "%s غير موجود أو لا سجل فيه"},
	LedgerNotLedger: {"%s is no ledger", "%s ليس سجلا؛ سمّ ملفا آخر أو ملفا لا يوجد بعد"},
	LedgerNewer:     {"%s was written by a newer isnad", "%s كتبه إصدار أحدث من isnad"},
	LedgerOlder:     {"%s was written by an older isnad", "%s كتبه إصدار أقدم من isnad ولا يمكن تحديثه هنا؛ افتحه مرة حيث تُتاح الكتابة"},
	LedgerSchema:    {"%s has another schema", "بنية %s ليست كما صدرت، فلا يُفتح كي لا يفسد"},
	LedgerReadOnly:  {"%s cannot be changed", "%s للقراءة فقط؛ انسخه إلى مكان آخر أو غيّر صلاحياته"},
	LedgerFull:      {"%s cannot grow", "لا متسع في القرص لينمو %s؛ ما حُفظ سليم، فأفسح مكانا ثم أعد الأمر"},
	LedgerBusy:      {"%s is being written by another process", "%s يكتب فيه برنامج آخر ولم ينته في المهلة؛ أعد الأمر بعد انتهائه"},
	LedgerDown:      {"%s does not answer", "%s لا يجيب؛ تحقق من أن الخادم يعمل وأن العنوان صحيح"},
	LedgerDenied:    {"%s may not be opened by you", "لا يُسمح لك بفتح %s؛ راجع المجلد والصلاحيات"},
	LedgerDamaged:   {"%s does not hold together", "في %s خلل؛ يبين isnad verify موضعه"},
	LedgerNotFound:  {"%s does not hold that", "ليس ذلك في %s؛ استعمل isnad search للبحث"},
}
