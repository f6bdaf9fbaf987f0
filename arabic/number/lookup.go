package number

import (
	"strings"
	"sync"

	"isnad/arabic"
)

// form is a word of the lexicon as it stands in a text, with what is written before
// it in the same token.
type form struct {
	word
	conj byte // 'w' for و, 'f' for ف, 0 for none
	prep bool // ب, ل or ك
	def  bool // the article
}

var forms = sync.OnceValue(buildForms)

// buildForms lists every word with every proclitic, so that reading costs one
// look-up a token. Bare words win over those that begin like a proclitic (واحد).
func buildForms() map[string]form {
	m := make(map[string]form, 8192)
	add := func(s string, f form) {
		if _, old := m[s]; !old {
			m[s] = f
		}
	}
	for _, e := range entries {
		for _, s := range spellings(e.forms) {
			add(s, form{word: word{e.class, e.value}})
		}
	}
	chains := proclitics()
	for _, e := range entries {
		for _, s := range spellings(e.forms) {
			for _, p := range chains {
				add(p.text+s, form{word: word{e.class, e.value}, conj: p.conj, prep: p.prep, def: p.def})
			}
		}
	}
	for _, s := range notNumbers {
		delete(m, s)
	}
	return m
}

// spellings adds the hasty ه for a final ة.
func spellings(list string) []string {
	out := strings.Fields(list)
	for _, s := range out {
		if t, ok := strings.CutSuffix(s, "ة"); ok {
			out = append(out, t+"ه")
		}
	}
	return out
}

type proclitic struct {
	text string
	conj byte
	prep bool
	def  bool
}

// proclitics lists the chains that may stand before a number word.
func proclitics() []proclitic {
	var out []proclitic
	for _, c := range []struct {
		text string
		conj byte
	}{{"", 0}, {"و", 'w'}, {"ف", 'f'}} {
		for _, p := range []struct {
			text      string
			prep, def bool
		}{{"", false, false}, {"ب", true, false}, {"ل", true, false}, {"ك", true, false}, {"ال", false, true}, {"بال", true, true}, {"لل", true, true}, {"كال", true, true}} {
			out = append(out, proclitic{c.text + p.text, c.conj, p.prep, p.def})
		}
	}
	return out
}

// loose are tokens that hold nothing but proclitics, written before digits: و200,
// بـ17, الـ24.
var loose = map[string]form{
	"و": {conj: 'w'}, "ف": {conj: 'f'}, "ب": {prep: true}, "ل": {prep: true}, "ك": {prep: true},
	"ال": {def: true}, "وال": {conj: 'w', def: true}, "بال": {prep: true, def: true}, "لل": {prep: true, def: true},
	"وب": {conj: 'w', prep: true}, "ول": {conj: 'w', prep: true}, "وبال": {conj: 'w', prep: true, def: true},
	"ولل": {conj: 'w', prep: true, def: true}, "لال": {prep: true, def: true}, "ولال": {conj: 'w', prep: true, def: true},
}

// peek returns the word at i and the index after it; digits come back with class
// none, ok true and at the index of the digits. Proclitics that are a token of their
// own are taken with what follows.
func peek(toks []arabic.Token, i int) (f form, at int, ok bool) {
	if i < 0 || i >= len(toks) {
		return form{}, i, false
	}
	switch toks[i].Kind {
	case arabic.Number:
		return form{}, i, true
	case arabic.Word:
	default:
		return form{}, i, false
	}
	if f, ok = forms()[toks[i].Fold]; ok {
		return f, i, true
	}
	if len(toks[i].Fold) > maxLoose || i+1 >= len(toks) {
		return form{}, i, false
	}
	l, ok := loose[toks[i].Fold]
	if !ok {
		return form{}, i, false
	}
	next := toks[i+1]
	if next.Kind == arabic.Number && (next.Start == toks[i].End || l.conj == 0) {
		return l, i + 1, true
	}
	if next.Kind == arabic.Word && l.conj == 'w' && !l.prep && !l.def {
		// A conjunction set apart from its word: ثلاثة و عشرون.
		if f, ok = forms()[next.Fold]; ok && f.conj == 0 {
			f.conj = 'w'
			return f, i + 1, true
		}
	}
	return form{}, i, false
}

// maxLoose is the length in bytes of the longest key of loose.
const maxLoose = 8

// Starts calls yield with every folded form, proclitics included, of the words that
// can begin a number or an ordinal, until yield returns false. It lets a caller
// tell by one table of its own where Parse is worth a try.
func Starts(yield func(form string, ordinal bool) bool) {
	for s, f := range forms() {
		if f.class != none && f.class < measure && !yield(s, f.class >= ordinal) {
			return
		}
	}
}

// Conjoined reports whether the token is a number word with و or ف before it.
func Conjoined(t arabic.Token) bool { return forms()[t.Fold].conj != 0 }
