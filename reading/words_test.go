package reading

import (
	"testing"

	"isnad/arabic"
	"isnad/lexicon"
)

// analysed looks one word up as the reader does.
func analysed(t testing.TB, w string) *analysis {
	t.Helper()
	return testRules(t).words.get(arabic.Fold(w, arabic.Match))
}

// What the lexicon and the clitics make of single words.
func TestWords(t *testing.T) {
	for _, x := range []struct {
		word                        string
		finite, nominal, event, say bool
		fn                          lexicon.Function
	}{
		{"قتل", true, true, true, false, lexicon.FuncNone},
		{"وقتلوا", true, false, true, false, lexicon.FuncNone},
		{"سيهاجمون", true, false, true, false, lexicon.FuncNone},
		{"مقتلهم", false, true, true, false, lexicon.FuncNone},
		{"والهجوم", false, true, true, false, lexicon.FuncNone},
		{"بايعوه", true, false, true, false, lexicon.FuncNone},
		{"للمنشقين", false, true, true, false, lexicon.FuncNone},
		{"يقولون", true, false, false, true, lexicon.FuncNone},
		{"في", false, false, false, false, lexicon.Prep},
		{"الذين", false, false, false, false, lexicon.Relative},
		{"عندما", false, false, false, false, lexicon.Subordinator},
		{"عليهم", false, false, false, false, lexicon.Prep},
		{"سوف", false, false, false, false, lexicon.Particle},
	} {
		a := analysed(t, x.word)
		if x.fn == lexicon.FuncNone && (a.finite != x.finite || a.nominal != x.nominal || a.events != x.event) {
			t.Errorf("%s: finite %v, nominal %v, event %v; want %v, %v, %v", x.word, a.finite, a.nominal, a.events, x.finite, x.nominal, x.event)
		}
		if x.say && !a.says || a.fn != x.fn {
			t.Errorf("%s: says %v, closed class %d; want %v, %d", x.word, a.says, a.fn, x.say, x.fn)
		}
	}
}

// A cut costs a letter, the article nothing.
func TestCost(t *testing.T) {
	for _, x := range []struct {
		split lexicon.Split
		want  int
	}{
		{lexicon.Split{}, 0},
		{lexicon.Split{Pro: lexicon.ProAl}, 0},
		{lexicon.Split{Pro: lexicon.ProWa | lexicon.ProAl}, 1},
		{lexicon.Split{Pro: lexicon.ProWa | lexicon.ProLi, Enc: lexicon.EncHum}, 3},
	} {
		if got := cost(x.split); got != x.want {
			t.Errorf("cost of %+v is %d, want %d", x.split, got, x.want)
		}
	}
}

// The cache forgets and answers the same.
func TestWordCacheForgets(t *testing.T) {
	c := newWordCache(testRules(t).lex)
	want := c.get("قتل")
	if c.get("قتل") != want {
		t.Error("قتل was not kept")
	}
	for i := range 4 * wordCacheSlots {
		c.get(string([]rune{'x', rune(0x4e00 + i%20000), rune(0x4e00 + i/20000)}))
	}
	if got := c.get("قتل"); len(got.hits) != len(want.hits) {
		t.Errorf("قتل has %d meanings, had %d", len(got.hits), len(want.hits))
	}
}

// A lemma of nouns.tsv is read as its own row, or as one of the same class: no form
// that a rule makes of another noun takes its place. What falls short is told.
func TestLemmasAreThemselves(t *testing.T) {
	lex := testRules(t).lex
	wrong := 0
	for i := range lex.Nouns {
		n := &lex.Nouns[i]
		a := analysed(t, n.Lemma)
		if a.noun == 0 || lex.Nouns[a.noun-1].Class == n.Class {
			continue
		}
		wrong++
		m := &lex.Nouns[a.noun-1]
		t.Logf("%s: %s (%s) is read as %s (%s) of %s", n.Line, n.Lemma, n.Class, m.Lemma, m.Class, m.Line)
	}
	if wrong > 20 {
		t.Errorf("%d lemmas are read as other nouns", wrong)
	}
}
