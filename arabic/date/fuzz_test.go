package date

import (
	"strings"
	"testing"

	"isnad/arabic"
	"isnad/calendar"
)

func FuzzFind(f *testing.F) {
	for _, row := range rows(f) {
		f.Add(row[1], int32(16637), false)
		f.Add(strings.NewReplacer("[", "", "]", "").Replace(row[1]), int32(16637), true)
	}
	f.Fuzz(func(t *testing.T, text string, ref int32, forward bool) {
		toks := arabic.Tokenize(text)
		at := 0
		o := Options{Published: calendar.Day(ref), Forward: forward}
		for _, p := range o.Find(toks) {
			if p.First < at || p.Last <= p.First || p.Last > len(toks) {
				t.Fatalf("%q: phrase %d:%d after %d, of %d tokens", text, p.First, p.Last, at, len(toks))
			}
			at = p.Last
			if v := p.Interval; v.Known() && v.End < v.Start {
				t.Fatalf("%q: interval %s", text, v)
			}
			if v, ok := p.Resolve(calendar.Single(o.Published)); ok && v.End < v.Start {
				t.Fatalf("%q: resolved to %s", text, v)
			}
		}
	})
}

// FuzzWords strings date words together, which chance seldom does.
func FuzzWords(f *testing.F) {
	words := strings.Fields("اليوم أمس الأول من أول بعد غد قبل ثلاثة أيام الأيام القليلة الماضية منذ خلال عام 2014 العام الجاري شهر مارس تموز / يوليو ( ) - و 15 رمضان 1436 هـ " +
		"الثلاثاء الخامس عشر مساء ليل الساعة 10 : 30 بين إلى حتى يومي عامي نهاية مطلع صيف الثمانينيات ذلك نفسه التالي بأسبوع النصف آخر أسبوع عيد الفطر كل لمدة نحو هذا الـ 24 ساعة ونصف")
	f.Add([]byte{1, 2, 3, 4})
	f.Fuzz(func(t *testing.T, picks []byte) {
		var b strings.Builder
		for _, p := range picks {
			b.WriteString(words[int(p)%len(words)] + " ")
		}
		toks := arabic.Tokenize(b.String())
		for _, ref := range []calendar.Day{calendar.NoDay, 16637} {
			at := 0
			for _, p := range Find(toks, ref) {
				if p.First < at || p.Last <= p.First || p.Last > len(toks) {
					t.Fatalf("%q: phrase %d:%d after %d, of %d tokens", b.String(), p.First, p.Last, at, len(toks))
				}
				at = p.Last
				if v, ok := p.Resolve(calendar.Single(16637)); ok && v.End < v.Start {
					t.Fatalf("%q: resolved to %s", b.String(), v)
				}
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("قال مصدر أمني اليوم الثلاثاء إن مسلحين هاجموا نقطة تفتيش قرب المدينة مساء أمس، وأضاف أن الجيش استعاد القرى التي خسرها "+
		"في آذار/مارس الماضي، وأن القائد المنشق كان قد انضم إلى التنظيم منذ عام 2013 ثم عاد إلى بلدته مع عدد من رجاله بعد خلاف على الغنائم. ", 40)
	toks := arabic.Tokenize(text)
	ref := calendar.Of(2015, 7, 21)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(toks, ref)
	}
}
