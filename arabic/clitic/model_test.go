package clitic

import (
	"strings"
	"testing"
)

func TestDefaultOpens(t *testing.T) {
	if _, err := Open(embedded); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"", "isnad", embedded[:len(embedded)-4], embedded[:1000]} {
		if _, err := Open(bad); err == nil {
			t.Errorf("%d bytes opened", len(bad))
		}
	}
}

func segmented(m *Model, sentence string) string {
	words := strings.Fields(sentence)
	var out []string
	for i, s := range m.Segment(words) {
		out = append(out, written(words[i], s))
	}
	return strings.Join(out, " ")
}

func TestSegment(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"وقال قائدهم إنهم سيهاجمون البلدة .", "و+قال قائد+هم إن+هم س+يهاجمون ال+بلدة ."},
		{"بعد وصول وزير الدفاع إلى مدينة برلين", "بعد وصول وزير ال+دفاع إلى مدينة برلين"},
		{"انشق عن الجماعة وبايع أميرها الجديد", "انشق عن ال+جماعة و+بايع أمير+ها ال+جديد"},
		{"للمدينة سور فيه باب", "ل+ل+مدينة سور في+ه باب"},
		{"قتلوه في مدرسته ثم أحرقوها", "قتلو[قتلوا]+ه في مدرست[مدرسة]+ه ثم أحرقو[أحرقوا]+ها"},
		{"وأعلن فصيل كبير ولاءه للتنظيم", "و+أعلن فصيل كبير ولاء+ه ل+ل+تنظيم"},
		{"", ""},
	} {
		if got := segmented(Default(), c.in); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

func BenchmarkSegment(b *testing.B) {
	words := strings.Fields(strings.Repeat("وقال القائد الميداني إن المسلحين سيهاجمون البلدة وبيوتها في شمال الولاية ، وأعلن مسؤوليته عن قصف المعسكر بالمدفعية . ", 3))
	m := Default()
	b.ReportAllocs()
	for b.Loop() {
		m.Segment(words)
	}
	b.ReportMetric(float64(len(words))*float64(b.N)/b.Elapsed().Seconds()/1000, "kwords/s")
}

func FuzzSegment(f *testing.F) {
	f.Add("وقال القائد إنهم سيهاجمون")
	f.Add("\xff ً ، 12")
	f.Fuzz(func(t *testing.T, sentence string) {
		words := strings.Fields(sentence)
		for i, s := range Default().Segment(words) {
			checkCover(t, words[i], s)
			if !(s.P > 0 && s.P <= 1.0001) {
				t.Fatalf("%q: P %v", words[i], s.P)
			}
		}
	})
}
