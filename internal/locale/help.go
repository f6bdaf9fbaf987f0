package locale

const readLongEnglish = `Reads texts and prints each claim in them with its chain of sources.

INPUT is a file, a folder (read with all below it, in the order of paths; names that
start with a dot are left out), an http or https address, or - for standard input. What
an input is, is told by its content: plain text, Markdown, web pages, RSS and Atom, PDF
with a text layer, DOCX, e-mail and mbox; JSON Lines, one document a line with the keys
id, title, publisher, published, lang, text, and url and author where known; CSV with
named columns; web archives (WARC, WACZ), ZIP, TAR and gzip of any of these. Texts are
UTF-8 or UTF-16; windows-1256 and ISO-8859-6 are recognised.

Without --claims each claim is told in one line of plain words, as a report and never as
a fact. What cannot be read is told on standard error in one sentence with file and
line, and the rest is read. The same inputs give the same output, however many cores
read them.

EXIT STATUS
  0    everything was read
  1    some inputs or records could not be read; the rest was
  2    the command line is wrong; nothing was read
  3    the folder given to --lexicon cannot be used; nothing was read
  4    the results could not be written
  130  interrupted; the documents finished by then are written`

const readLongArabic = `يقرأ النصوص ويعرض كل قول فيها مع سلسلة مصادره.

كل مدخل INPUT ملف، أو مجلد (يُقرأ بكل ما تحته على ترتيب المسارات، ويُترك ما يبدأ اسمه
بنقطة)، أو عنوان http أو https، أو - للدخل القياسي. ونوع المدخل يُعرف من محتواه: نص عادي،
وMarkdown، وصفحات الويب، وRSS وAtom، وPDF ذو طبقة نص، وDOCX، والبريد وmbox؛ وJSON Lines وثيقة
في كل سطر بالمفاتيح id وtitle وpublisher وpublished وlang وtext، ثم url وauthor إن عُرفا؛ وCSV
بأعمدة مسماة؛ ومحفوظات الويب (WARC وWACZ)، وZIP وTAR وgzip لأي من ذلك. ترميز النصوص UTF-8
أو UTF-16، ويُتعرَّف windows-1256 وISO-8859-6.

ومن دون --claims يُحكى كل قول في سطر بكلام مألوف، رواية لا حقيقة. وما تتعذر قراءته يُذكر
على الخرج القياسي للأخطاء في جملة واحدة فيها الملف والسطر، ويُقرأ الباقي. والمدخلات نفسها
تعطي الخرج نفسه مهما كان عدد الأنوية.

رموز الخروج (EXIT STATUS)
  0    قُرئ كل شيء
  1    تعذرت قراءة بعض المدخلات أو السجلات وقُرئ الباقي
  2    سطر الأوامر خاطئ، ولم يُقرأ شيء
  3    المجلد المعطى للخيار --lexicon لا يصلح، ولم يُقرأ شيء
  4    تعذرت كتابة النتائج
  130  قُطع العمل، وكُتبت الوثائق التي تمت حتى ذلك`

const watchLongEnglish = `Polls feeds (RSS, Atom) and reads each new article once, as isnad read does.

FEEDS.opml is a list of feeds as feed readers export it. Of each entry the page is
fetched; where that cannot be had, the text in the feed is read. Feeds are asked only for
what changed, failing ones less and less often; robots.txt is obeyed, and no host is
asked more often than every two seconds. The folder given to --state keeps what was read,
so that a later run goes on; one run at a time may use it.

EXIT STATUS
  0    all feeds were asked (with --once)
  1    some feeds or articles could not be read; the rest was
  2    the command line is wrong; nothing was read
  3    the folder given to --lexicon cannot be used; nothing was read
  4    the results could not be written
  130  interrupted; the articles finished by then are written`

const watchLongArabic = `يسأل التغذيات (RSS وAtom) ويقرأ كل مقال جديد مرة واحدة كما يفعل isnad read.

الملف FEEDS.opml قائمة تغذيات كما تصدّرها برامج قراءتها. تُجلب صفحة كل مدخل، فإن تعذرت قُرئ
ما في التغذية من نصه. ولا يُطلب من التغذية إلا ما تغيّر، والمتعثرة تُسأل أقل فأقل؛ ويُلتزم
robots.txt، ولا يُسأل موقع أكثر من مرة كل ثانيتين. والمجلد المعطى للخيار --state يحفظ ما قُرئ
فيتابع منه تشغيل لاحق، ولا يستعمله إلا تشغيل واحد في الوقت نفسه.

رموز الخروج (EXIT STATUS)
  0    سُئلت التغذيات كلها (مع --once)
  1    تعذرت قراءة بعض التغذيات أو المقالات وقُرئ الباقي
  2    سطر الأوامر خاطئ، ولم يُقرأ شيء
  3    المجلد المعطى للخيار --lexicon لا يصلح، ولم يُقرأ شيء
  4    تعذرت كتابة النتائج
  130  قُطع العمل، وكُتبت المقالات التي تمت حتى ذلك`
