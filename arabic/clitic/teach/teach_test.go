package teach

import (
	"slices"
	"testing"

	"isnad/arabic/clitic"
)

// TestListsCanBeCut fails on a lesson that no candidate fits, which would be
// passed over in silence.
func TestListsCanBeCut(t *testing.T) {
	for _, l := range slices.Concat(Closed(), Verbs(), Words()) {
		found := false
		for _, c := range clitic.Candidates(l.Words[0]) {
			found = found || c == l.Gold[0]
		}
		if !found {
			t.Errorf("%s: no candidate %+v", l.Words[0], l.Gold[0])
		}
	}
}

func TestForms(t *testing.T) {
	if n := len(Forms()); n < 10000 {
		t.Errorf("%d forms", n)
	}
}
