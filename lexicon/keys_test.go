package lexicon

import "testing"

func TestKeyOf(t *testing.T) {
	if keyOf("") != 0 {
		t.Error("no word has a key")
	}
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"كرمانة", "كرمانة", true},
		{"كرمانة", "كرمانا", false},
		{"علي", "عليا", false},
		{"الكرماني", "الحرماني", true}, // the last four letters are all that it knows
	} {
		if same := keyOf(c.a) == keyOf(c.b); same != c.same {
			t.Errorf("%s and %s: the same %v, want %v", c.a, c.b, same, c.same)
		}
	}
}
