package lexicon

import (
	"slices"
	"strings"

	"isnad/arabic"
)

// Lookup returns every meaning of a word folded by arabic.Match, with the clitics
// that each leaves. Where nothing is found, a final ه is tried as the ة that
// hasty typing makes of it.
func (l *Lexicon) Lookup(w string) []Hit {
	out := l.lookup(w)
	if len(out) == 0 && strings.HasSuffix(w, "ه") {
		out = l.lookup(w[:len(w)-2] + "ة")
	}
	return out
}

func (l *Lexicon) lookup(w string) []Hit {
	var out []Hit
	if len(w) < minStem { // words of one letter: و ب ل
		for _, e := range l.forms.get(w) {
			out = append(out, Hit{Split{Stem: w}, e})
		}
		return out
	}
	splits(w, func(s Split) bool {
		for _, e := range l.forms.get(s.Stem) {
			if e.fits(s) {
				out = append(out, Hit{s, e})
			}
		}
		return true
	})
	return out
}

// Known tells whether a stem without clitics is in the lexicon at all.
func (l *Lexicon) Known(stem string) bool { return len(l.forms.get(stem)) > 0 }

// maxGap is how many words may stand where a phrase has a gap.
const maxGap = 9

// PhraseMatch is where the words of a phrase stand: token indexes, in order.
type PhraseMatch struct {
	Phrase int32
	At     []int
	Hit    Hit // of the first word
}

// MatchPhrase tries a phrase whose first word is hit at token i; stop bounds the
// clause (exclusive). The tokens of the gaps are not in At.
func (l *Lexicon) MatchPhrase(index int32, hit Hit, toks []arabic.Token, i, stop int) (PhraseMatch, bool) {
	p := &l.Phrases[index]
	if p.elements[0].pron && hit.Enc == NoEnc {
		return PhraseMatch{}, false
	}
	var room [16]int
	at, ok := matchElements(p.elements[1:], toks, i+1, stop, append(room[:0], i))
	if !ok {
		return PhraseMatch{}, false
	}
	return PhraseMatch{Phrase: index, At: slices.Clone(at), Hit: hit}, true
}

// matchElements appends to at where the elements stand from token i on.
func matchElements(es []element, toks []arabic.Token, i, stop int, at []int) ([]int, bool) {
	if len(es) == 0 {
		return at, true
	}
	e := &es[0]
	if e.gap {
		for n := 0; n <= maxGap && i+n < stop; n++ {
			if toks[min(i+n, stop-1)].Kind == arabic.Break {
				return nil, false
			}
			if all, ok := matchElements(es[1:], toks, i+n, stop, at); ok {
				return all, true
			}
		}
		return nil, false
	}
	for i < stop && toks[i].Kind == arabic.Mark && isQuote(toks[i].Fold) {
		i++
	}
	for n := 0; n < 2 && i < stop && counts(&toks[i]) && !e.matches(toks[i].Fold); n++ {
		i++ // a number may stand inside a phrase: إطلاق عشرات الصواريخ
	}
	if i < stop && toks[i].Kind == arabic.Word && e.matches(toks[i].Fold) {
		if all, ok := matchElements(es[1:], toks, i+1, stop, append(at, i)); ok {
			return all, true
		}
	}
	if !e.optional {
		return nil, false
	}
	return matchElements(es[1:], toks, i, stop, at)
}

// counts tells numbers and vague counts.
func counts(t *arabic.Token) bool {
	if t.Kind == arabic.Number {
		return true
	}
	switch t.Fold {
	case "عشرات", "مءات", "الاف", "نحو", "حوالي", "عدد", "عددا", "من", "بعض", "ثلاثة", "اربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر", "عدة":
		return true
	}
	return false
}

// matches tells whether a folded word is one of the element's stems with clitics.
func (e *element) matches(w string) bool {
	if !e.maybe(lettersOf(w)) {
		return false
	}
	if !e.pron && e.has(w) {
		return true
	}
	found := false
	splits(w, func(s Split) bool {
		if e.pron && s.Enc == NoEnc {
			return true
		}
		if e.has(s.Stem) || s.Enc == NoEnc && !e.pron && e.has(strings.TrimSuffix(s.Stem, "ا")) {
			found = true
		}
		return !found
	})
	return found
}

// maybe tells whether a word of these letters can hold one of the stems. Nearly all
// words are told apart by it, at a fraction of the cost of cutting them.
func (e *element) maybe(have letterSet) bool {
	for i := range e.literals {
		if e.literals[i].must&^have == 0 {
			return true
		}
	}
	for _, v := range e.verbs {
		if v.must&^have == 0 {
			return true
		}
	}
	return false
}

func (e *element) has(stem string) bool {
	for i := range e.literals {
		if e.literals[i].stem == stem {
			return true
		}
	}
	for _, v := range e.verbs {
		if v.set[stem] {
			return true
		}
	}
	return false
}

func isQuote(s string) bool {
	switch s {
	case "", `"`, "«", "»", "“", "”", "'", "‘", "’":
		return true
	}
	return false
}
