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
	c := CutsOf(w)
	return l.LookupCuts(&c)
}

// LookupCuts is Lookup of a word that is cut.
func (l *Lexicon) LookupCuts(c *Cuts) []Hit {
	out := l.lookup(c)
	if w := c.word; len(out) == 0 && strings.HasSuffix(w, "ه") {
		c := CutsOf(w[:len(w)-2] + "ة")
		out = l.lookup(&c)
	}
	return out
}

func (l *Lexicon) lookup(c *Cuts) []Hit {
	var out []Hit
	if len(c.word) < minStem { // words of one letter: و ب ل
		for _, p := range l.forms.get(c.word) {
			out = append(out, Hit{Split{Stem: c.word}, p.entry()})
		}
		return out
	}
	for _, s := range c.splits {
		for _, p := range l.forms.get(s.Stem) {
			if e := p.entry(); e.fits(s) {
				out = append(out, Hit{s, e})
			}
		}
	}
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

// Cuts is what phrases are matched by: the ways to cut a folded word.
type Cuts struct {
	word    string
	letters letterSet
	splits  []Split
}

// CutsOf cuts a folded word.
func CutsOf(word string) Cuts {
	var room [24]Split
	all := room[:0]
	splits(word, func(s Split) bool {
		all = append(all, s)
		return true
	})
	return Cuts{word, lettersOf(word), slices.Clone(all)}
}

// MatchPhrase tries a phrase whose first word is hit at token i; stop bounds the
// clause (exclusive), and cuts are those of the words among the tokens. The tokens of
// the gaps are not in At.
func (l *Lexicon) MatchPhrase(index int32, hit Hit, toks []arabic.Token, cuts []*Cuts, i, stop int) (PhraseMatch, bool) {
	p := &l.Phrases[index]
	if p.elements[0].pron && hit.Enc == NoEnc {
		return PhraseMatch{}, false
	}
	var room [16]int
	m := matcher{toks, cuts, stop}
	at, ok := m.elements(p.elements[1:], i+1, append(room[:0], i))
	if !ok {
		return PhraseMatch{}, false
	}
	return PhraseMatch{Phrase: index, At: slices.Clone(at), Hit: hit}, true
}

// matcher matches the elements of phrases before a stop.
type matcher struct {
	toks []arabic.Token
	cuts []*Cuts
	stop int
}

// elements appends to at where the elements stand from token i on.
func (m *matcher) elements(es []element, i int, at []int) ([]int, bool) {
	if len(es) == 0 {
		return at, true
	}
	e := &es[0]
	if e.gap {
		for n := 0; n <= maxGap && i+n < m.stop; n++ {
			if m.toks[i+n].Kind == arabic.Break {
				return nil, false
			}
			if all, ok := m.elements(es[1:], i+n, at); ok {
				return all, true
			}
		}
		return nil, false
	}
	for i < m.stop && m.toks[i].Kind == arabic.Mark && isQuote(m.toks[i].Fold) {
		i++
	}
	found := m.found(e, i)
	for n := 0; n < 2 && !found && i < m.stop && counts(&m.toks[i]); n++ {
		i++ // a number may stand inside a phrase: إطلاق عشرات الصواريخ
		found = m.found(e, i)
	}
	if found {
		if all, ok := m.elements(es[1:], i+1, append(at, i)); ok {
			return all, true
		}
	}
	if !e.optional {
		return nil, false
	}
	return m.elements(es[1:], i, at)
}

// found tells whether an element stands at token i.
func (m *matcher) found(e *element, i int) bool {
	return i < m.stop && m.toks[i].Kind == arabic.Word && e.matches(m.cuts[i])
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
func (e *element) matches(w *Cuts) bool {
	if !e.maybe(w.letters) {
		return false
	}
	if !e.pron && e.has(w.word) {
		return true
	}
	for i := range w.splits {
		s := &w.splits[i]
		if e.pron && s.Enc == NoEnc {
			continue
		}
		if e.has(s.Stem) || s.Enc == NoEnc && !e.pron && e.has(strings.TrimSuffix(s.Stem, "ا")) {
			return true
		}
	}
	return false
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
