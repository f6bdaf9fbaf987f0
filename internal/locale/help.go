package locale

const readLongEnglish = `Reads texts and prints each claim in them with its chain of sources.

INPUT is a file, a folder (read with all below it, in the order of paths; names that
start with a dot are left out), or - for standard input. What a file is, is told by its
content: plain text is one document; JSON Lines hold one document a line with the keys
id, title, publisher, published, lang, text, and url and author where known. Texts are
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
بنقطة)، أو - للدخل القياسي. ونوع الملف يُعرف من محتواه: النص العادي وثيقة واحدة، وفي JSON
Lines وثيقة في كل سطر بالمفاتيح id وtitle وpublisher وpublished وlang وtext، ثم url وauthor
إن عُرفا. ترميز النصوص UTF-8 أو UTF-16، ويُتعرَّف windows-1256 وISO-8859-6.

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
