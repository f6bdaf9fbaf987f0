package reading

import (
	"strings"
	"testing"
)

// A lone sentence may lose claims to the judge, never gain any; each that is lost is
// told. A document of more sentences is not judged.
func TestJudgeOfLoneSentences(t *testing.T) {
	judged, bare := testRules(t), testRules(t).Unjudged()
	for _, text := range []string{
		"شن مسلحون هجوما على نقطة تفتيش قرب كرمانة.",
		"تظاهر مئات السكان في كرمانة.",
		"وهناك من يقول إن كل هجوم له ثمن.",
		"قال محلل إن الحرب قد تطول.",
	} {
		with, lost := judged.Explain(doc(t, text))
		without := bare.Read(doc(t, text))
		told := 0
		for _, l := range lost {
			if strings.Contains(l.Why, "alone") {
				told++
			}
		}
		if len(with)+told != len(without) {
			t.Errorf("%s: %d claims of %d are kept, %d told as lost", text, len(with), len(without), told)
		}
		two := text + " واستمر الطقس معتدلا في البلاد."
		if a, b := len(judged.Read(doc(t, two))), len(bare.Read(doc(t, two))); a != b {
			t.Errorf("two sentences are judged: %d claims, %d unjudged: %s", a, b, two)
		}
	}
}
