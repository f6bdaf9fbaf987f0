package lexicon

import (
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
		for _, e := range l.forms[w] {
			out = append(out, Hit{Split{Stem: w}, e})
		}
		return out
	}
	splits(w, func(s Split) bool {
		for _, e := range l.forms[s.Stem] {
			if e.fits(s) {
				out = append(out, Hit{s, e})
			}
		}
		return true
	})
	return out
}

// Known tells whether a stem without clitics is in the lexicon at all.
func (l *Lexicon) Known(stem string) bool { return len(l.forms[stem]) > 0 }

// maxGap is how many words may stand where a phrase has a gap.
const maxGap = 5

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
	m := PhraseMatch{Phrase: index, At: []int{i}, Hit: hit}
	ok := matchElements(p.elements[1:], toks, i+1, stop, &m.At)
	return m, ok
}

func matchElements(es []element, toks []arabic.Token, i, stop int, at *[]int) bool {
	if len(es) == 0 {
		return true
	}
	e := &es[0]
	if e.gap {
		for n := 0; n <= maxGap && i+n < stop; n++ {
			if toks[min(i+n, stop-1)].Kind == arabic.Break {
				return false
			}
			if matchElements(es[1:], toks, i+n, stop, at) {
				return true
			}
		}
		return false
	}
	for i < stop && toks[i].Kind == arabic.Mark && isQuote(toks[i].Fold) {
		i++
	}
	for n := 0; n < 2 && len(*at) > 0 && i < stop && counts(toks[i]) && !e.matches(toks[i].Fold); n++ {
		i++ // a number may stand inside a phrase: إطلاق عشرات الصواريخ
	}
	if i < stop && toks[i].Kind == arabic.Word && e.matches(toks[i].Fold) {
		mark := len(*at)
		*at = append(*at, i)
		if matchElements(es[1:], toks, i+1, stop, at) {
			return true
		}
		*at = (*at)[:mark]
	}
	return e.optional && matchElements(es[1:], toks, i, stop, at)
}

// counts tells numbers and vague counts.
func counts(t arabic.Token) bool {
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
	if !e.pron && e.surfaces[w] {
		return true
	}
	found := false
	splits(w, func(s Split) bool {
		if e.pron && s.Enc == NoEnc {
			return true
		}
		if e.surfaces[s.Stem] || s.Enc == NoEnc && e.surfaces[strings.TrimSuffix(s.Stem, "ا")] && !e.pron {
			found = true
		}
		return !found
	})
	return found
}

func isQuote(s string) bool { return strings.Contains("\"«»“”'‘’", s) }
