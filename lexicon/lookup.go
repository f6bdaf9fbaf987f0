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
	out, _ := l.Look(nil, w)
	return out
}

// Look is Lookup, and tells besides what the word can be in a phrase. It appends the
// hits to dst, which is empty.
func (l *Lexicon) Look(dst []Hit, w string) ([]Hit, Fill) {
	fill := Fill{count: counts(w)}
	out := l.lookup(dst, w, &fill)
	for _, n := range fill.free {
		fill.set.add(n)
	}
	if len(out) == 0 && strings.HasSuffix(w, "ه") {
		out = l.lookup(dst, w[:len(w)-2]+"ة", nil)
	}
	return out, fill
}

func (l *Lexicon) lookup(out []Hit, w string, fill *Fill) []Hit {
	look := func(s Split) bool {
		of := l.forms.get(s.Stem)
		for _, p := range of {
			if p.kind() == atomWord {
				break // so is all that follows
			}
			if e := p.entry(); len(w) < minStem || e.fits(s) {
				out = append(out, Hit{s, e})
			}
		}
		if fill != nil {
			fill.take(l, s, of)
		}
		return true
	}
	if len(w) < minStem { // words of one letter: و ب ل
		look(Split{Stem: w})
	} else {
		splits(w, look)
	}
	return out
}

// Known tells whether a stem without clitics is in the lexicon at all.
func (l *Lexicon) Known(stem string) bool {
	of := l.forms.get(stem)
	return len(of) > 0 && of[0].kind() != atomWord
}

// maxGap is how many words may stand where a phrase has a gap.
const maxGap = 9

// MatchPhrase tries a phrase whose first word is hit at token i; stop bounds the
// clause (exclusive), and fills are those of the words among the tokens. It returns the
// tokens where the words of the phrase stand, without those of the gaps, nil where it
// does not match.
func (l *Lexicon) MatchPhrase(index int32, hit *Hit, toks []arabic.Token, fills []*Fill, i, stop int) []int {
	p := &l.Phrases[index]
	if p.elements[0].pron && hit.Enc == NoEnc {
		return nil
	}
	var room [16]int
	m := matcher{toks, fills, stop}
	at, ok := m.elements(p.elements[1:], i+1, append(room[:0], i))
	if !ok {
		return nil
	}
	return slices.Clone(at)
}

// matcher matches the elements of phrases before a stop.
type matcher struct {
	toks  []arabic.Token
	fills []*Fill
	stop  int
}

// elements appends to at where the elements stand from token i on.
func (m *matcher) elements(es []element, i int, at []int) ([]int, bool) {
	if len(es) == 0 {
		return at, true
	}
	e := &es[0]
	if e.gap {
		if len(es) > 1 && !es[1].gap && !es[1].optional && !m.ahead(&es[1], i) {
			return nil, false
		}
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
	i = m.behindQuotes(i)
	found := m.found(e, i)
	for n := 0; n < maxCounts && !found && i < m.stop && m.counts(i); n++ {
		i++
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

// ahead tells whether an element may stand where a gap from token i on ends; where it
// does not, it does not.
func (m *matcher) ahead(e *element, i int) bool {
	for n := 0; n <= maxGap+maxCounts && i < m.stop; i++ {
		if m.fills[i].set&e.set != 0 {
			return true
		}
		if m.toks[i].Kind != arabic.Mark { // of marks, some are overlooked
			n++
		}
	}
	return false
}

// found tells whether an element stands at token i.
func (m *matcher) found(e *element, i int) bool {
	return i < m.stop && m.fills[i].has(e)
}

// maxCounts is how many numbers may stand before a word of a phrase: إطلاق عشرات الصواريخ.
const maxCounts = 2

func (m *matcher) counts(i int) bool { return m.fills[i].count || m.toks[i].Kind == arabic.Number }

func (m *matcher) behindQuotes(i int) int {
	for i < m.stop && m.toks[i].Kind == arabic.Mark && isQuote(m.toks[i].Fold) {
		i++
	}
	return i
}

// counts tells vague counts and small numbers.
func counts(w string) bool {
	switch w {
	case "عشرات", "مءات", "الاف", "نحو", "حوالي", "عدد", "عددا", "من", "بعض", "ثلاثة", "اربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر", "عدة":
		return true
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
