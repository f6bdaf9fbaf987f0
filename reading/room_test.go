package reading

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What a document leaves behind must not show in the next, nor a later one change what
// an earlier one gave.
func TestRoomOfAnotherDocument(t *testing.T) {
	texts := []string{
		"قال المتحدث باسم الجيش إن مسلحين شنوا هجوما على نقطة تفتيش قرب كرمانة أمس، وقتلوا خمسة جنود.\nوأعلن التنظيم «مسؤوليته عن الهجوم» في بيان.",
		"انشق القائد.",
		"",
		"تظاهر مئات السكان في كرمانة، وفجر انتحاري حزامه قرب المقر. ونفت الحركة أنها نفذت الهجوم.",
	}
	shared := testRules(t)
	var first [][]string
	for range 3 {
		for i, text := range texts {
			var ids []string
			for _, c := range shared.Read(doc(t, text+" ")) {
				ids = append(ids, c.ID+" "+c.Trigger.Text+" "+c.Evidence.Text)
			}
			if len(first) < len(texts) {
				first = append(first, ids)
			} else if diff := cmp.Diff(first[i], ids); diff != "" {
				t.Errorf("%q is read otherwise after others (-first +later):\n%s", text, diff)
			}
		}
	}
	if len(first[0]) == 0 {
		t.Error("the first text gives no claim, so this shows nothing")
	}
}

// Lost readings are told to Explain alone; the claims are the same.
func TestReadIsExplainWithoutTheLost(t *testing.T) {
	r := testRules(t)
	d := doc(t, "شن مسلحون هجوما على نقطة تفتيش قرب كرمانة. وقال محلل إن الحرب قد تطول.")
	told, _ := r.Explain(d)
	if diff := cmp.Diff(told, r.Read(d)); diff != "" {
		t.Errorf("Explain and Read differ:\n%s", diff)
	}
}
