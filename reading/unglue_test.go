package reading

import (
	"strings"
	"testing"

	"isnad/arabic"
)

// Words that lost the blank between them are cut where both halves are known; the
// offsets stay those of the text.
func TestUnglue(t *testing.T) {
	for _, x := range []struct{ text, want, todo string }{
		{"القادةالذين بايعوا", "القادة الذين بايعوا", ""},
		{"بعدإطلاق النار", "بعد إطلاق النار", ""},
		{"المسلحينأن الجيش", "المسلحين أن الجيش", ""},
		{"كرمانةالتي", "كرمانة التي", ""},
		{"القياديالذي انشق", "القيادي الذي انشق", ""},
		{"أعلن الجيشأن", "أعلن الجيش أن", "two words of seven letters"},
		{"انالقوات", "ان القوات", "a short word before ال"},
		{"الحصارعن", "الحصار عن", ""},
		{"المسلحةفي المدينة", "المسلحة في المدينة", ""},
		{"مقتل خمسةعلى الأقل", "مقتل خمسة على الأقل", ""},
		{"الاحتلالبمقتل", "الاحتلال بمقتل", ""},
		{"استهدفتقاعدة", "استهدفت قاعدة", ""},
		{"أفاد مراسلالجزيرةفي دمشق", "أفاد مراسل الجزيرة في دمشق", ""},
		{"معلوماتللجزيرةأن", "معلومات للجزيرة أن", ""},
		{"والإسلامية", "والإسلامية", ""},
		{"اقتصادياتها", "اقتصادياتها", ""},
		{"الحدودية", "الحدودية", ""},
		{"المسلحون", "المسلحون", ""},
		{"والاشتباكات", "والاشتباكات", ""},
		{"بالإرهابيين", "بالإرهابيين", ""},
		{"مسؤوليتها", "مسؤوليتها", ""},
		{"الإسرائيليين", "الإسرائيليين", ""},
		{"أفغانستان", "أفغانستان", ""},
		{"قتل 4جنود", "قتل 4 جنود", ""},
	} {
		s := newState(testRules(t), doc(t, x.text))
		var got []string
		for i, k := range s.toks {
			w := s.d.Text[k.Start:k.End]
			got = append(got, w)
			if i > 0 && k.Start < s.toks[i-1].End {
				t.Errorf("%s: %s begins inside the word before it", x.text, w)
			}
			if f := arabic.Fold(w, arabic.Match); k.Kind == arabic.Word && f != k.Fold {
				t.Errorf("%s: %s is folded to %s, not %s", x.text, w, k.Fold, f)
			}
		}
		report(t, x.todo, x.text, x.want, strings.Join(got, " "))
	}
}

// Quotations: pairs of one kind and of several, over lines, and marks that never close.
func TestQuotes(t *testing.T) {
	for _, x := range []struct{ text, want, todo string }{
		{"قال «انسحب الجيش» أمس.", "«انسحب الجيش»", ""},
		{"قال \"انسحب الجيش\" أمس.", "\"انسحب الجيش\"", ""},
		{"قال “انسحب الجيش” أمس.", "“انسحب الجيش”", ""},
		{"قال “انسحب الجيش“ أمس.", "“انسحب الجيش“", ""},
		{"قال \"انسحب «الجيش» أمس\".", "«الجيش» \"انسحب «الجيش» أمس\"", ""},
		{"قال {انسحب الجيش} أمس.", "{انسحب الجيش}", ""},
		{"قال انسحب الجيش» أمس.", "", ""},
		{"قال \"انسحب الجيش.\nوعاد الجيش.\nثم انسحب.", "", ""},
		{"قال ”انسحب الجيش“ أمس.", "”انسحب الجيش“", "marks the other way round"},
	} {
		s := stateAfter(t, x.text, "quotes")
		var got []string
		for _, q := range s.quotes {
			got = append(got, s.wordsOf(span{q.open, min(q.close+1, len(s.toks))}))
		}
		report(t, x.todo, x.text, x.want, strings.Join(got, " "))
	}
}
