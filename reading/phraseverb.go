package reading

import (
	"strings"

	"isnad/lexicon"
)

// verbOfPhrase gives a verb that is known only as the head of phrases its clitics, and the
// first person where its spelling shows one: «يتزعمه», «وأدعو».
func (s *state) verbOfPhrase(i int) {
	t := &s.t[i]
	for k := range t.analysis.hits {
		h := &t.analysis.hits[k]
		if h.Kind != lexicon.PhraseWord {
			continue
		}
		if h.Enc != lexicon.NoEnc || t.enc == lexicon.NoEnc && h.Pro != 0 {
			t.pro, t.enc = h.Pro, h.Enc
		}
		if w := h.Stem; strings.HasSuffix(w, "و") && (strings.HasPrefix(w, "ا") || strings.HasPrefix(w, "ن")) && t.form.Shape == lexicon.Noun {
			t.form = lexicon.Form{Shape: lexicon.PresentVerb, Person: 1}
		}
	}
}
