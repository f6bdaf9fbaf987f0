package lexicon

import (
	"slices"
	"strings"

	"isnad/arabic"
)

// Fill is what a folded word can be in a phrase. The stems and the verbs that phrases
// name behind their first words have numbers, their atoms, so that a phrase is matched
// without looking at letters again.
type Fill struct {
	free  []int32 // atoms of the word, with whatever clitics
	bound []int32 // those that a pronoun leaves
	set   atomSet // of free
	count bool    // a vague count, which phrases overlook
}

// atomSet holds atoms, many taken for one: it tells quickly what is not there.
type atomSet uint64

func (s *atomSet) add(atom int32) { *s |= 1 << (atom % anyAtom) }

// anyAtom is the bit of phrases of which the next word tells nothing.
const anyAtom = 63

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
			for _, n := range e.atoms {
				e.set.add(n)
			}
		}
		l.Phrases[i].next = 1 << anyAtom
		if len(es) > 1 && !es[1].gap && !es[1].optional {
			l.Phrases[i].next = es[1].set
		}
	}
}

// take adds the atoms of one cut of a word. An alef at its end may be that of the
// accusative.
func (f *Fill) take(l *Lexicon, s Split, of []packed) {
	f.free = appendAtoms(f.free, of)
	if s.Enc != NoEnc {
		f.bound = appendAtoms(f.bound, of)
	} else if stem, ok := strings.CutSuffix(s.Stem, "ا"); ok {
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

// Reach is what may follow the first word of a phrase; see Reached.
type Reach struct{ set atomSet }

// ReachOf looks at what stands from token i up to stop.
func ReachOf(toks []arabic.Token, fills []*Fill, i, stop int) Reach {
	m, r := matcher{toks, fills, stop}, Reach{1 << anyAtom}
	i = m.behindQuotes(i)
	for n := 0; n <= maxCounts && i < stop; n++ {
		r.set |= fills[i].set
		if !m.counts(i) {
			break
		}
		i++
	}
	return r
}

// Reached tells whether the phrase may match there; where it does not, it does not.
func (p *Phrase) Reached(r Reach) bool { return p.next&r.set != 0 }

// has tells whether the word is one of those of an element.
func (f *Fill) has(e *element) bool {
	if f.set&e.set == 0 {
		return false
	}
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
