package pos

import (
	"strings"
	"testing"

	"isnad/arabic/clitic"
)

func TestDefaultOpens(t *testing.T) {
	if _, err := Open(embedded, clitic.Default()); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"", magic, embedded[:len(embedded)-1]} {
		if _, err := Open(bad, clitic.Default()); err == nil {
			t.Errorf("%d bytes opened", len(bad))
		}
	}
}

// verbs returns the words that are tagged as verbs.
func verbs(sentence string) string {
	words := strings.Fields(sentence)
	var out []string
	for i, tag := range Default().Tag(words, clitic.Default().Segment(words)) {
		if tag.Pos == Verb {
			out = append(out, words[i])
		}
	}
	return strings.Join(out, " ")
}

func TestVerbs(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"قتل ثلاثة جنود في البلدة .", "قتل"},
		{"هاجم المسلحون القرية", "هاجم"},
		{"أدى القصف إلى مقتل امرأة", "أدى"},
		{"وفي عام 2014 قتل تسعة حراس", "قتل"},
		{"استنكر الأهالي قتل الراعي", "استنكر"},
		{"في هجوم شنه لصوص على القافلة", "شنه"},
		{"انشق الضابط وبايع زعيم الفصيل", "انشق وبايع"},
		{"واستمر قصف الحي يوما كاملا", "واستمر"},
		{"", ""},
	} {
		if got := verbs(c.in); got != c.want {
			t.Errorf("%s: verbs %q, want %q", c.in, got, c.want)
		}
	}
}

func TestTagTakesAnything(t *testing.T) {
	words := []string{"", "\xff", "ً", "abc", "12", strings.Repeat("ب", 500), "؟"}
	if got := Default().Tag(words, nil); len(got) != len(words) {
		t.Errorf("%d tags", len(got))
	}
	if got := Default().Tag(words, clitic.Default().Segment(words)); len(got) != len(words) {
		t.Errorf("%d tags", len(got))
	}
}

func BenchmarkTag(b *testing.B) {
	words := strings.Fields(strings.Repeat("وقال القائد الميداني إن المسلحين سيهاجمون البلدة وبيوتها في شمال الولاية ، وأعلن مسؤوليته عن قصف المعسكر بالمدفعية . ", 3))
	segs := clitic.Default().Segment(words)
	t := Default()
	b.ReportAllocs()
	for b.Loop() {
		t.Tag(words, segs)
	}
	b.ReportMetric(float64(len(words))*float64(b.N)/b.Elapsed().Seconds()/1000, "kwords/s")
}
