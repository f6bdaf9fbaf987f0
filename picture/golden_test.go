package picture

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/calendar"
	"isnad/claim"
)

var update = flag.Bool("update", false, "write testdata anew")

// raya is our own news of a year of a group that does not exist, with the claims that
// a careful coder finds in it. It is kept as testdata/raya.claims.jsonl too, for the
// commands' tests and the picture in the README.
func raya(t testing.TB) []claim.Record {
	a := tell(t, "r1", "مرافئ", "2021-01-12", "أعلن تنظيم «راية النهار» قيام «ولاية وادي الرمان». وقال زعيم تنظيم «راية النهار» ماجد الثمري إن التنظيم سيطر على بلدة بئر السدرة. وعين ماجد الثمري القيادي سالم الدرعي واليا على الوادي.").
		claim(claim.Found, "قيام", "actor=تنظيم «راية النهار»", "target=«ولاية وادي الرمان»", "when=2021-01-10").
		claim(claim.Office, "زعيم", "actor=ماجد الثمري", "target=تنظيم «راية النهار»", "office=زعيم").
		claim(claim.Seize, "سيطر", "actor=التنظيم سيطر", "place=بلدة بئر السدرة", "by=ماجد الثمري:says").
		claim(claim.Appoint, "وعين", "actor=ماجد الثمري", "target=القيادي سالم الدرعي", "office=واليا")
	a.r.Claims[2].Roles[0].Span = a.span("التنظيم")
	b := tell(t, "r2", "صوت السهل", "2021-02-20", "بايع 60 مقاتلا تنظيم «راية النهار» في منتصف فبراير. ونفت حركة «فجر الجبال» أن يكون مقاتلوها بايعوا تنظيم «راية النهار». وقتل تنظيم «راية النهار» 12 جنديا في عين الصخر.").
		claim(claim.Pledge, "بايع", "actor=60 مقاتلا#60", "target=تنظيم «راية النهار»", "when=2021-02-11/2021-02-20").
		claim(claim.Pledge, "بايعوا", "actor=مقاتلوها", "target=تنظيم «راية النهار»", "by=حركة «فجر الجبال»:denies").
		claim(claim.Kill, "وقتل", "actor=تنظيم «راية النهار»", "target=12 جنديا#12", "place=عين الصخر", "when=2021-02-18")
	c := tell(t, "r3", "مرافئ", "2021-06-03", "انشق والي تنظيم «راية النهار» سالم الدرعي عن تنظيم «راية النهار» مطلع يونيو. وقال سالم الدرعي إن ماجد الثمري قتل أسرى. ونفى المتحدث باسم تنظيم «راية النهار» نوح السهلي انشقاق سالم الدرعي.").
		claim(claim.Defect, "انشق", "actor=سالم الدرعي", "target=تنظيم «راية النهار»", "when=2021-06-01/2021-06-03").
		claim(claim.Office, "والي", "actor=سالم الدرعي", "target=تنظيم «راية النهار»", "office=والي").
		claim(claim.Kill, "قتل", "actor=ماجد الثمري", "target=أسرى", "by=سالم الدرعي:accuses").
		claim(claim.Office, "المتحدث باسم", "actor=نوح السهلي", "target=تنظيم «راية النهار»", "office=المتحدث باسم").
		claim(claim.Defect, "انشقاق", "actor=سالم الدرعي", "by=نوح السهلي:denies")
	d := tell(t, "r4", "وكالة أنباء سنوان", "2021-07-15", "سلم 17 قياديا من تنظيم «راية النهار» أنفسهم للحكومة السنوانية بعد صفقة. وعرضت الحكومة السنوانية العفو على 17 قياديا. واستعاد الجيش السنواني بلدة بئر السدرة من تنظيم «راية النهار» الأربعاء.").
		claim(claim.Surrender, "سلم", "actor=17 قياديا#17", "target=للحكومة السنوانية", "when=2021-07-11/2021-07-15").
		claim(claim.Agree, "وعرضت", "actor=الحكومة السنوانية", "target=17 قياديا").
		claim(claim.Seize, "واستعاد", "actor=الجيش السنواني", "target=تنظيم «راية النهار»", "place=بلدة بئر السدرة", "when=2021-07-14")
	e := tell(t, "r5", "القنطرة", "2021-07-16", "قال شهود إن تنظيم «راية النهار» قتل 20 جنديا في عين الصخر في 18 فبراير. وانتقل 17 قياديا من تنظيم «راية النهار» إلى حركة «فجر الجبال».").
		claim(claim.Kill, "قتل", "actor=تنظيم «راية النهار»", "target=20 جنديا#20", "by=شهود:says", "place=عين الصخر", "when=2021-02-18").
		claim(claim.Defect, "وانتقل", "actor=17 قياديا#17", "target=تنظيم «راية النهار»").
		claim(claim.Join, "إلى", "actor=17 قياديا#17", "target=حركة «فجر الجبال»")
	f := tell(t, "r6", "صوت السهل", "2021-11-30", "توفي زعيم تنظيم «راية النهار» ماجد الثمري في أكتوبر. واختار مجلس التنظيم نوح السهلي زعيما لتنظيم «راية النهار». ورفضت أسرة ماجد الثمري مبايعة نوح السهلي. ولم يبق لتنظيم «راية النهار» إلا قرية واحدة كما تزعم حركة «فجر الجبال».").
		claim(claim.Die, "توفي", "actor=ماجد الثمري", "when=2021-10-01/2021-10-31").
		claim(claim.Appoint, "واختار", "actor=مجلس التنظيم", "target=نوح السهلي", "office=زعيما", "when=2021-11-28").
		claim(claim.Pledge, "مبايعة", "actor=أسرة ماجد الثمري", "target=نوح السهلي", "not").
		claim(claim.Decline, "ولم يبق", "actor=لتنظيم «راية النهار»", "by=حركة «فجر الجبال»:claims")
	copied := f.r
	copied.ID, copied.Publisher, copied.Published = "r7", "بريد الجبل", "2021-12-01"
	return []claim.Record{a.r, b.r, c.r, d.r, e.r, f.r, copied}
}

// golden compares with a file of testdata, or writes it.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (go test -update writes it anew): %s", name, diff)
	}
}

func TestGoldenRecords(t *testing.T) {
	var b bytes.Buffer
	e := claim.NewEncoder(&b)
	for _, r := range raya(t) {
		if err := e.Encode(&r); err != nil {
			t.Fatal(err)
		}
	}
	golden(t, "raya.claims.jsonl", b.Bytes())
}

func TestGoldenPictures(t *testing.T) {
	golden(t, "raya.json", []byte(asJSON(t, draw(t, build(t, calendar.NoDay, nil, raya(t)...), "راية النهار"))+"\n"))
	golden(t, "leaders.json", []byte(asJSON(t, draw(t, build(t, calendar.NoDay, nil, corpus(t)...), "Taliban"))+"\n"))
}
