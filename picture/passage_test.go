package picture

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/claim"
)

// Claims in one sentence and its copies are one passage; each place is named once.
func TestPassages(t *testing.T) {
	sentence := claim.Span{Start: 10, End: 30, Text: "قال فلان  إن الأمر تم"}
	copied := claim.Span{Start: 0, End: 19, Text: "قال فلان إن الأمر تم"}
	refs := []Ref{
		{Document: "a", Evidence: sentence, Trigger: claim.Span{Start: 20, End: 22}},
		{Document: "a", Evidence: claim.Span{Start: 31, End: 40, Text: "غيره"}, Trigger: claim.Span{Start: 31, End: 33}},
		{Document: "b", Evidence: copied, Trigger: claim.Span{Start: 0, End: 3}},
		{Document: "a", Evidence: sentence, Trigger: claim.Span{Start: 10, End: 13}, Chain: []Link{{Text: "فلان"}}},
	}
	all, of := Passages(refs)
	if diff := cmp.Diff([]int{1, 2, 1, 1}, of); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if diff := cmp.Diff([]int{1, 2}, Numbers(of, []int{3, 1, 4, 2})); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	p := all[0]
	if len(all) != 2 || len(p.Places) != 2 || len(p.Places[0].Chain) != 1 || len(p.Triggers) != 2 || p.Triggers[0].Start != 10 {
		t.Errorf("%+v", all)
	}
}
