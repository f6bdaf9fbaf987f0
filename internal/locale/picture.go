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
	OfficeLeader
	OfficeDeputy
	OfficeSpokesman
	OfficeGovernor
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
	LineInferred
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

	SummaryNone:    {"Nothing about %s is known from these texts.", "لا يُعرف من هذه النصوص شيء عن %s."},
	SummaryOpening: {"On %s these texts make %s, in %s of %s", "في هذه النصوص عن %s: %s، في %s لدى %s"},
	SummaryPeriod:  {", published between %s and %s", "، نُشرت بين %s و%s"},
	SummaryCopies:  {"; %s among them repeat another's words and are not counted as further sources", "؛ منها %s يعيد كلام غيره فلا يُعد مصدرا آخر"},
	SummaryOffice:  {"%s: %s is named as %s of %s.", "%s: يُذكر %s في منصب %s لدى %s."},

	OfficeLeader:    {"leader", "زعيم"},
	OfficeDeputy:    {"deputy", "نائب"},
	OfficeSpokesman: {"spokesman", "متحدث"},
	OfficeGovernor:  {"governor", "وال"},
	OfficeCommander: {"commander or official", "قائد أو مسؤول"},
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
	LineFormer:    {"; called a former holder", "؛ يوصف بالسابق"},
	LineInferred:  {"; for that day it is inferred, not claimed", "؛ وهو لذلك اليوم استنتاج لا قول"},
}

// entry returns the texts of a key.
func entry(k Key) text {
	if t, ok := pictureTexts[k]; ok {
		return t
	}
	if k < 0 || k >= keys {
		return text{}
	}
	return catalogue[k]
}
