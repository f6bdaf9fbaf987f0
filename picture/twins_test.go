package picture

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/claim"
	"isnad/entity"
	"isnad/lexicon"
)

// What is found out about a text holds for one with the same words and claims, but for
// the names that only one document has; another reading of the text is none of it.
func TestTwins(t *testing.T) {
	text := "قال القائد أبو نضال إن المعركة انتهت."
	record := func(id string, end int) *claim.Record {
		runes := []rune(text)
		s := claim.Span{Start: 4, End: end, Text: string(runes[4:end])}
		return &claim.Record{ID: id, Text: text, Claims: []claim.Claim{{Type: claim.Talk, Evidence: claim.Span{End: len(runes), Text: text}, Roles: []claim.Role{{Role: claim.Actor, Span: s}}}}}
	}
	r, w := entity.New(lexicon.Default()), newTwins()
	for _, x := range []struct {
		rec  *claim.Record
		twin string
	}{{record("a", 19), "a"}, {record("b", 19), "a"}, {record("c", 10), "c"}} {
		ms, twin := w.of(r, x.rec)
		if diff := cmp.Diff(r.Document(x.rec), ms); diff != "" || twin.rec.ID != x.twin {
			t.Errorf("%s, a twin of %s: -want +got\n%s", x.rec.ID, twin.rec.ID, diff)
		}
	}
	for i := range 2 * mostTwins {
		w.of(r, &claim.Record{ID: "x", Text: text + string(rune('a'+i))})
	}
	if len(w.by) > mostTwins {
		t.Errorf("%d texts are remembered", len(w.by))
	}
}
