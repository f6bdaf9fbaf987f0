package lexicon

import (
	"slices"
	"strings"
)

// Fill is what a folded word can be in a phrase. The stems and the verbs that phrases
// name behind their first words have numbers, their atoms, so that a phrase is matched
// without looking at letters again.
type Fill struct {
	free  []int32 // atoms of the word, with whatever clitics
	bound []int32 // those that a pronoun leaves
	count bool    // a vague count, which phrases overlook
}

// atomWord is the kind of an entry whose index is an atom; Lookup does not tell them.
const atomWord = Kind(0xff)

// numberAtoms gives the elements of all phrases their atoms and enters these among the
// stems, when all else is entered.
func (l *Lexicon) numberAtoms(stems *stemWriter) {
	literals, verbs := map[string]int32{}, map[*inflected]int32{}
	for i := range l.Phrases {
		es := l.Phrases[i].elements
		for k := range es {
			e := &es[k]
			for _, w := range e.literals {
				n, ok := literals[w]
				if !ok {
					n = int32(len(literals) + len(verbs))
					literals[w] = n
					stems.put(w, Entry{Kind: atomWord, Index: n})
				}
				e.atoms = append(e.atoms, n)
			}
			for _, v := range e.verbs {
				n, ok := verbs[v]
				if !ok {
					n = int32(len(literals) + len(verbs))
					verbs[v] = n
					v.each(nil, true, func(s *stemForm) { stems.putForm(s, Entry{Kind: atomWord, Index: n}) })
				}
				e.atoms = append(e.atoms, n)
			}
			e.literals, e.verbs = nil, nil // the stems have them now
		}
	}
}

// take adds the atoms of one cut of a word. An alef at its end may be that of the
// accusative.
func (f *Fill) take(l *Lexicon, s Split, of []packed) {
	f.free = appendAtoms(f.free, of)
	if s.Enc != NoEnc {
		f.bound = appendAtoms(f.bound, of)
		return
	}
	if stem, ok := strings.CutSuffix(s.Stem, "ا"); ok {
		f.free = appendAtoms(f.free, l.forms.get(stem))
	}
}

func appendAtoms(dst []int32, of []packed) []int32 {
	for k := len(of) - 1; k >= 0 && of[k].kind() == atomWord; k-- { // they were put last
		if n := of[k].index(); !slices.Contains(dst, n) {
			dst = append(dst, n)
		}
	}
	return dst
}

// has tells whether the word is one of those of an element.
func (f *Fill) has(e *element) bool {
	of := f.free
	if e.pron {
		of = f.bound
	}
	for _, n := range of {
		if slices.Contains(e.atoms, n) {
			return true
		}
	}
	return false
}
