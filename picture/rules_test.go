package picture

import (
	"slices"
	"strings"
	"testing"

	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
)

// What is called an office is none where the words about it say so.
func TestOfficesByTheirWords(t *testing.T) {
	for _, tc := range []struct {
		text, holder string
		typ          claim.Type
		trigger      string
		flags        []string
		want         string // office, "" for none
	}{
		{"التقى زعيم طالبان فارس الهضبي وفدا", "فارس الهضبي", claim.Office, "زعيم", nil, "leader"},
		{"لم يكن فارس الهضبي زعيم طالبان يوما", "فارس الهضبي", claim.Office, "زعيم", nil, ""},
		{"قتل نجل زعيم طالبان فارس الهضبي أمس", "فارس الهضبي", claim.Office, "زعيم", nil, ""},
		{"انتخب رئيس المكتب السياسي لطالبان فارس الهضبي", "فارس الهضبي", claim.Office, "رئيس المكتب السياسي", nil, "other"},
		{"قد تختار طالبان فارس الهضبي زعيما", "فارس الهضبي", claim.Appoint, "تختار", []string{"would"}, "candidate"},
		{"اختارت طالبان من بين مرشحين فارس الهضبي وآخر", "فارس الهضبي", claim.Appoint, "اختارت", nil, "candidate"},
	} {
		s := tell(t, "a", "مرافئ", "2021-03-14", tc.text)
		parts := []string{"actor=" + tc.holder, "target=طالبان", "office=" + tc.trigger}
		if tc.typ == claim.Appoint {
			parts = []string{"actor=طالبان", "target=" + tc.holder}
		}
		s.claim(tc.typ, tc.trigger, append(parts, tc.flags...)...)
		p := draw(t, build(t, calendar.NoDay, nil, s.r), "Taliban")
		got := ""
		if len(p.Offices) > 0 {
			got = p.Offices[0].Office
		}
		if got != tc.want {
			t.Errorf("%s: %q, want %q", tc.text, got, tc.want)
		}
	}
}

// Of what happens once: a name of several alliances is of one founding only about one
// time; who ousts is not the one ousted.
func TestOnce(t *testing.T) {
	a := tell(t, "a", "مرافئ", "2015-08-03", "قال مسؤول إن إنشاء التحالف الدولي جاء متأخرا.").claim(claim.Found, "إنشاء", "target=التحالف الدولي")
	b := tell(t, "b", "بريد الجبل", "2015-09-20", "أعلنت العواصم تشكيل التحالف الدولي لحماية المدن.").claim(claim.Found, "تشكيل", "target=التحالف الدولي")
	c := tell(t, "c", "صوت السهل", "2023-12-24", "بعد تشكيل التحالف الدولي لحماية السفن.").claim(claim.Found, "تشكيل", "target=التحالف الدولي")
	p := draw(t, build(t, calendar.NoDay, nil, a.r, b.r, c.r), "التحالف الدولي")
	if len(p.Events) != 2 {
		t.Errorf("%d foundings, want two", len(p.Events))
	}
	x := tell(t, "x", "مرافئ", "2015-07-26", "سأل الصحفي: لماذا أزاحك الملا عمر؟").claim(claim.Dismiss, "أزاحك", "actor=الملا عمر")
	y := tell(t, "y", "بريد الجبل", "2015-07-27", "وبعد استقالة الملا عمر هدأت المدن.").claim(claim.Dismiss, "استقالة", "actor=الملا عمر")
	p = draw(t, build(t, calendar.NoDay, nil, x.r, y.r), "p:mullah-omar")
	if len(p.Events) != 2 {
		t.Errorf("%d events, want an ousting and a resignation", len(p.Events))
	}
}

// Nothing is told before it happens; descriptions and figures of speech are no events.
func TestWhatIsNoEvent(t *testing.T) {
	a := tell(t, "a", "مرافئ", "2021-03-01", "قيل إن مقتل الملا عمر يعني الحرب.").claim(claim.Kill, "مقتل", "target=الملا عمر")
	b := tell(t, "b", "صوت السهل", "2021-09-01", "قتل الملا عمر في أغسطس.").claim(claim.Kill, "قتل", "target=الملا عمر", "when=2021-08-20")
	c := tell(t, "c", "بريد الجبل", "2021-09-02", "قالت طالبان إن الزعيم المخلوع الملا عمر عاد. وطالبان تلفظ أنفاسها الأخيرة.").
		claim(claim.Dismiss, "المخلوع", "target=الملا عمر").claim(claim.Die, "تلفظ أنفاسها", "actor=وطالبان")
	p := draw(t, build(t, calendar.NoDay, nil, a.r, b.r, c.r), "Taliban")
	var types []string
	for _, e := range p.Events {
		types = append(types, string(e.Type))
	}
	slices.Sort(types)
	if strings.Join(types, " ") != "kill kill" {
		t.Errorf("events: %v", types)
	}
}

// The name behind a leader's aide is the leader's; words that are no office give none.
func TestAides(t *testing.T) {
	a := tell(t, "a", "مرافئ", "2021-03-01", "قال ممثل الملا عمر إن طالبان باقية.").claim(claim.Office, "ممثل", "actor=الملا عمر", "target=طالبان", "office=ممثل")
	b := tell(t, "b", "صوت السهل", "2021-03-02", "ووزير الدفاع في حكومة طالبان الملا عمر زار المدينة.").claim(claim.Office, "ووزير الدفاع", "actor=الملا عمر", "target=طالبان", "office=ووزير الدفاع")
	c := tell(t, "c", "بريد الجبل", "2021-03-03", "كلفت طالبان الملا عمر بمنزلة الشاهد.").claim(claim.Appoint, "كلفت", "actor=طالبان", "target=الملا عمر", "office=بمنزلة الشاهد")
	p := draw(t, build(t, calendar.NoDay, nil, a.r, b.r, c.r), "Taliban")
	if len(p.Offices) != 1 || p.Offices[0].Text != "وزير الدفاع" {
		t.Errorf("offices: %+v", p.Offices)
	}
}

// In a text about a branch «التنظيم» is the branch, also for its offices.
func TestOfficeOfTheBranch(t *testing.T) {
	a := tell(t, "a", "مرافئ", "2021-03-01", "تنظيم داعش باق. ولاية خراسان خسرت بلدة. وهاجمت ولاية خراسان قرية، ثم انسحبت ولاية خراسان. وقال نائب قائد التنظيم مسلم دوست إنه هناك.").
		claim(claim.Lose, "خسرت", "actor=ولاية خراسان").claim(claim.Attack, "وهاجمت", "actor=ولاية خراسان").claim(claim.Lose, "انسحبت", "actor=ولاية خراسان").
		claim(claim.Office, "نائب قائد", "actor=مسلم دوست", "target=التنظيم", "office=نائب قائد").claim(claim.Support, "باق", "target=تنظيم داعش")
	p := draw(t, build(t, calendar.NoDay, nil, a.r), "g:is-khorasan")
	if len(p.Offices) != 1 || p.Offices[0].Group != "g:is-khorasan" {
		t.Errorf("offices: %+v", p.Offices)
	}
}

// A death that few tell does not end the office of who is named in it long after.
func TestOutlivesRumours(t *testing.T) {
	recs := []claim.Record{tell(t, "a", "مرافئ", "2021-01-01", "قتل الملا عمر أمس.").claim(claim.Kill, "قتل", "target=الملا عمر", "when=2020-12-31").r}
	for i, day := range []string{"2020-12-01", "2021-06-01", "2021-07-01"} {
		recs = append(recs, tell(t, "b"+day, []string{"صوت السهل", "بريد الجبل", "مرافئ"}[i], day, []string{
			"قال زعيم طالبان الملا عمر إن اليوم يوم آخر للحركة.",
			"دعا زعيم طالبان الملا عمر مقاتليه في رسالة صوتية جديدة إلى الصبر حتى نهاية الصيف.",
			"زار وفد من الوسطاء الأجانب بيت زعيم طالبان الملا عمر قرب الحدود وبحث معه تبادل الأسرى.",
		}[i]).
			claim(claim.Office, "زعيم", "actor=الملا عمر", "target=طالبان", "office=زعيم").r)
	}
	p := draw(t, build(t, calendar.NoDay, nil, recs...), "Taliban")
	if len(p.Offices) != 1 || p.Offices[0].End != "" || p.Offices[0].To.String() != "2021-07-01" {
		t.Errorf("%+v", p.Offices)
	}
	p = draw(t, build(t, calendar.NoDay, nil, recs[:2]...), "Taliban")
	if len(p.Offices) != 1 || p.Offices[0].End != "kill" {
		t.Errorf("%+v", p.Offices)
	}
}

// A death told at second hand ends no office that more texts give.
func TestHearsayEndsNothing(t *testing.T) {
	recs := []claim.Record{tell(t, "a", "مرافئ", "2021-01-01", "قال نائب إن معلومات تفيد: قتل الملا عمر أمس.").
		claim(claim.Kill, "قتل", "target=الملا عمر", "when=2020-12-31", "by=نائب:says", "by=معلومات:says").r}
	for i, text := range []string{"قال زعيم طالبان الملا عمر إن اليوم يوم آخر للحركة.", "زار وفد من الوسطاء بيت زعيم طالبان الملا عمر قرب الحدود وبحث تبادل الأسرى."} {
		recs = append(recs, tell(t, "b"+string(rune('0'+i)), []string{"صوت السهل", "بريد الجبل"}[i], "2020-12-31", text).
			claim(claim.Office, "زعيم", "actor=الملا عمر", "target=طالبان", "office=زعيم").r)
	}
	p := draw(t, build(t, calendar.NoDay, nil, recs...), "Taliban")
	if len(p.Offices) != 1 || p.Offices[0].End != "" {
		t.Errorf("%+v", p.Offices)
	}
}

// «الرئيس» alone is a state's, whatever group the text is about.
func TestPresident(t *testing.T) {
	r := tell(t, "a", "مرافئ", "2021-01-01", "تركت القوات أسلحة لطالبان في عهد الرئيس جو بايدن.").claim(claim.Office, "الرئيس", "actor=جو بايدن", "target=طالبان", "office=الرئيس").r
	if p := draw(t, build(t, calendar.NoDay, nil, r), "Taliban"); len(p.Offices) != 0 {
		t.Errorf("%+v", p.Offices)
	}
}

// A pronoun does not make another group's known leader the subject's.
func TestOthersLeader(t *testing.T) {
	r := tell(t, "a", "مرافئ", "2021-01-01", "وجهت طالبان خطابا إلى تنظيم داعش وزعيمه البغدادي.").claim(claim.Office, "وزعيمه", "actor=البغدادي", "target=طالبان", "office=وزعيمه").r
	if p := draw(t, build(t, calendar.NoDay, nil, r), "Taliban"); len(p.Offices) != 0 {
		t.Errorf("%+v", p.Offices)
	}
}

// One text does not give an office to someone whom the lists have elsewhere; two do.
func TestStrangers(t *testing.T) {
	var recs []claim.Record
	for i, text := range []string{"ظهر زعيم طالبان البغدادي في تسجيل جديد.", "نشرت الصحف صورا نادرة يبدو فيها زعيم طالبان البغدادي بين أنصاره قرب النهر."} {
		recs = append(recs, tell(t, "b"+string(rune('0'+i)), []string{"صوت السهل", "بريد الجبل"}[i], "2020-12-31", text).
			claim(claim.Office, "زعيم", "actor=البغدادي", "target=طالبان", "office=زعيم").r)
		if p := draw(t, build(t, calendar.NoDay, nil, recs...), "Taliban"); len(p.Offices) != i {
			t.Errorf("%d: %+v", i, p.Offices)
		}
	}
}

// A death that became known late keeps the day it is told of.
func TestLongAgo(t *testing.T) {
	var recs []claim.Record
	for i, x := range []struct{ when, text string }{
		{"2013-04-01/2013-04-30", "توفي الملا عمر في أبريل 2013 كما قال مصدر في المدينة."},
		{"2013-01-01/2013-12-31", "أعلن بيان جديد أن الملا عمر توفي قبل عامين من الآن."},
		{"2015-07-26/2015-08-01", "ذاع خبر أن الملا عمر توفي الأسبوع الماضي في البلاد."},
		{"2015-07-26/2015-08-01", "نقلت الإذاعة المحلية أن الملا عمر توفي بعد مرض طويل."},
	} {
		recs = append(recs, tell(t, string(rune('a'+i)), "مرافئ", "2015-08-02", x.text).claim(claim.Die, "توفي", "actor=الملا عمر", "when="+x.when).r)
	}
	o := Options{From: calendar.Of(2015, 7, 1), To: calendar.Of(2015, 9, 1)}
	ix := build(t, calendar.NoDay, nil, recs...)
	e, err := ix.Find("Taliban")
	if err != nil {
		e = entity.Entity{ID: "g:taliban", Kind: entity.Group}
	}
	die := event(ix.Draw(e, o), claim.Die)
	if die == nil || die.When == nil || die.When.Start.String() != "2013-04-01" || die.Support.Texts != 4 {
		t.Errorf("%+v", die)
	}
}

// What one text alone adds is left out of the sentence of what many tell.
func TestSentenceOfMany(t *testing.T) {
	var recs []claim.Record
	for i, x := range []struct{ text, place string }{
		{"قتل الملا عمر في قندهار كما تقول هذه الصحيفة وحدها اليوم.", "قندهار"}, {"أكد مصدر أمني أن الملا عمر قتل في غارة.", ""},
		{"وقال بيان إن الملا عمر قتل مع مرافقيه.", ""}, {"ونعت صفحات الحركة الملا عمر الذي قتل.", ""},
	} {
		s := tell(t, string(rune('a'+i)), "ناشر "+string(rune('أ'+i)), "2021-03-01", x.text)
		parts := []string{"target=الملا عمر"}
		if x.place != "" {
			parts = append(parts, "place="+x.place, "when=2021-02-28")
		}
		recs = append(recs, s.claim(claim.Kill, "قتل", parts...).r)
	}
	kill := event(draw(t, build(t, calendar.NoDay, nil, recs...), "الملا عمر"), claim.Kill)
	if kill == nil || kill.Support.Independent != 4 || strings.Contains(kill.Sentence.English, "Kandahar") {
		t.Errorf("%+v", kill)
	}
}

// Texts that share most of their words are copies whatever their order of reading; a
// round-up that holds a short text is none.
func TestCopies(t *testing.T) {
	words := strings.Fields("أعلن الناطق باسم المجلس المحلي أمس أن فرق الإنقاذ وصلت إلى القرى المتضررة وأن الطرق فتحت بعد أيام من الأمطار وأن المدارس تعود غدا إلى العمل في كل أحياء المدينة وأن الأهالي شكروا من ساعدهم")
	text := strings.Join(words, " ")
	other := strings.Join(strings.Fields("قال مراسلنا إن السوق عاد إلى الحركة صباح اليوم بعد إغلاق طويل وإن التجار رفعوا الأسعار وإن الجمعيات طالبت بخفضها سريعا قبل العيد وإن لجنة ستجتمع مساء لبحث الشكاوى كلها مع ممثلين عن الغرفة"), " ")
	share := func(a, b string) bool {
		m := build(t, calendar.NoDay, nil, claim.Record{ID: "a", Text: a}, claim.Record{ID: "b", Text: b})
		return m.docs[0].wire == m.docs[1].wire
	}
	if !share(text, "مراسلنا: "+text+" شكرا.") {
		t.Error("a text with a head of its own is no copy")
	}
	if share(text, other) {
		t.Error("another text is a copy")
	}
	if long := strings.Repeat(other+" . ", 1) + text + " " + strings.ReplaceAll(other, "ا", "ى") + " " + strings.ReplaceAll(other, "ل", "م") + " " + strings.ReplaceAll(other, "و", "ن"); share(text, long) {
		t.Error("a round-up is a copy")
	}
}
