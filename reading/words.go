package reading

import (
	"hash/maphash"
	"slices"
	"strings"
	"sync/atomic"

	"isnad/lexicon"
)

// analysis is all that the lexicon says of a folded word, shared between the
// documents that hold it.
type analysis struct {
	hits      []lexicon.Hit
	fill      lexicon.Fill
	fn        lexicon.Function
	fnPro     lexicon.Pro
	fnEnc     lexicon.Enc
	finite    bool  // some reading is a finite verb
	nominal   bool  // some reading is a noun, participle or verbal noun
	nat       int32 // 1 + index of a nationality
	natPro    lexicon.Pro
	noun      int32 // 1 + index of the best noun sense
	nounHit   int32
	office    int32 // 1 + index of an office
	officeHit int32
	events    bool // some reading is a frame or phrase
	says      bool
	matrix    bool
	senses    bool    // some reading is a frame, or the first word of a phrase that is one
	formula   bool    // likewise a formula of attribution
	rules     bool    // likewise a matrix word
	offices   bool    // some reading opens an office of several words
	sets      []int32 // conditions of frames that name the word, see lexicon.Cond
	setsMask  uint64  // of sets, many taken for one
	phrases   []int32 // the hits that open phrases of frames
	bareForm  string  // see bare
}

// wordCache keeps analyses by folded word. Newspapers repeat their words, so it
// saves most look-ups. Its size is fixed: of words with the same two places the last
// two are kept.
type wordCache struct {
	lex   *lexicon.Lexicon
	seed  maphash.Seed
	slots []atomic.Pointer[folded]
}

// folded is a folded word with its analysis.
type folded struct {
	word string
	analysis
}

const (
	wordCacheSlots = 1 << 16
	maxWord        = 128 // bytes; no longer word is known, and none is worth its room
)

func newWordCache(lex *lexicon.Lexicon) *wordCache {
	return &wordCache{lex: lex, seed: maphash.MakeSeed(), slots: make([]atomic.Pointer[folded], wordCacheSlots)}
}

func (c *wordCache) get(fold string) *analysis {
	if len(fold) > maxWord {
		return noAnalysis
	}
	at := maphash.String(c.seed, fold) % wordCacheSlots
	first, second := &c.slots[at&^1], &c.slots[at|1]
	before := first.Load()
	if before != nil && before.word == fold {
		return &before.analysis
	}
	f := second.Load()
	if f == nil || f.word != fold {
		f = &folded{word: strings.Clone(fold)} // lest it hold the whole text
		f.analysis = analyse(c.lex, f.word)
	}
	first.Store(f)
	second.Store(before)
	return &f.analysis
}

var noAnalysis = new(analysis)

// words gives every word what the lexicon says of it.
func words(s *state) {
	s.fills = slices.Grow(s.fills, len(s.toks))[:len(s.toks)]
	for i := range s.toks {
		s.t[i].analysis = s.spelt[i].analysis
		s.fills[i] = &s.t[i].fill
	}
}

func analyse(lex *lexicon.Lexicon, fold string) (a analysis) {
	var room [48]lexicon.Hit
	hits, fill := lex.Look(room[:0], fold)
	a.hits, a.fill = slices.Clone(hits), fill // what growing left over is not kept
	if strings.HasPrefix(fold, "واليات") {    // «وآلياته»: and its vehicles; governors have no such plural
		a.hits = slices.DeleteFunc(a.hits, func(h lexicon.Hit) bool { return h.Pro&lexicon.ProWa == 0 })
	}
	a.takeSets(lex, fold)
	a.bareForm = bare(fold)
	for i := range a.hits {
		h := &a.hits[i]
		switch h.Kind {
		case lexicon.FuncWord:
			a.takeFunction(h)
		case lexicon.NatWord:
			if a.nat == 0 && h.Enc == lexicon.NoEnc {
				a.nat, a.natPro = h.Index+1, h.Pro
			}
		case lexicon.NounWord:
			if a.noun == 0 || better(h, &a.hits[a.nounHit]) {
				a.noun, a.nounHit = h.Index+1, int32(i)
			}
		case lexicon.OfficeWord:
			if a.office == 0 || better(h, &a.hits[a.officeHit]) {
				a.office, a.officeHit = h.Index+1, int32(i)
			}
		case lexicon.FrameWord:
			a.events, a.senses = true, true
		case lexicon.PhraseWord:
			a.events, a.says = true, true
			a.takePhrase(lex, &lex.Phrases[h.Index], int32(i))
		case lexicon.SayWord:
			a.says = true
			a.formula = a.formula || lex.Sayings[h.Index].Formula
		case lexicon.MatrixWord:
			a.matrix, a.rules = true, true
		}
		if h.Kind == lexicon.PhraseWord && h.Form.Shape.Finite() {
			a.finite = true
		}
		if h.Kind != lexicon.FuncWord && h.Kind != lexicon.PhraseWord {
			if h.Form.Shape.Finite() {
				a.finite = true
			} else {
				a.nominal = true
			}
		}
	}
	a.sortFeminine(lex, fold)
	return a
}

// sortFeminine: a word in ة that is a common noun of a place or a body (محافظة، مؤسسة) is no
// woman who holds the office that it would be the feminine of.
func (a *analysis) sortFeminine(lex *lexicon.Lexicon, fold string) {
	const bodies = lexicon.Place | lexicon.Site | lexicon.Org | lexicon.State
	if a.office == 0 || a.noun == 0 || !strings.HasSuffix(fold, "ة") {
		return
	}
	if c := lex.Nouns[a.noun-1].Class; c&bodies != 0 && c&lexicon.Person == 0 && !better(&a.hits[a.officeHit], &a.hits[a.nounHit]) {
		a.office = 0
	}
}

// takePhrase notes what a phrase that the word opens may be.
func (a *analysis) takePhrase(lex *lexicon.Lexicon, p *lexicon.Phrase, hit int32) {
	switch p.Kind {
	case lexicon.FrameWord:
		a.senses = true
		a.phrases = append(a.phrases, hit)
	case lexicon.SayWord:
		a.formula = a.formula || lex.Sayings[p.Index].Formula
	case lexicon.MatrixWord:
		a.rules = true
	case lexicon.OfficeWord:
		a.offices = a.offices || !lex.Offices[p.Index].Title
	}
}

// takeSets notes the conditions that name the word.
func (a *analysis) takeSets(lex *lexicon.Lexicon, fold string) {
	var room [64]int32
	sets, last := room[:0], ""
	a.each(fold, func(w string) {
		if w != last { // the readings of a word share stems
			sets, last = lex.AppendSets(sets, w), w
		}
	})
	if len(sets) == 0 {
		return
	}
	slices.Sort(sets)
	a.sets = slices.Clone(slices.Compact(sets))
	for _, n := range a.sets {
		a.setsMask |= 1 << (n & 63)
	}
}

// named tells whether a condition names the word.
func (a *analysis) named(set int32) bool {
	return a.setsMask>>(set&63)&1 != 0 && slices.Contains(a.sets, set)
}

// each yields the folded word as written, freed of clitics, and as the stems of its hits.
func (a *analysis) each(fold string, yield func(w string)) {
	for _, p := range [...]string{"", "وال", "ال", "و", "ب", "ل", "بال", "لل", "ف"} {
		if rest, ok := strings.CutPrefix(fold, p); ok {
			yield(rest)
		}
	}
	for k := range a.hits {
		yield(a.hits[k].Stem)
	}
}

// takeFunction keeps the reading as a closed-class word that cuts least.
func (a *analysis) takeFunction(h *lexicon.Hit) {
	if a.fn == lexicon.FuncNone || cost(h.Split) < cost(lexicon.Split{Pro: a.fnPro, Enc: a.fnEnc}) {
		a.fn, a.fnPro, a.fnEnc = lexicon.Function(h.Index), h.Pro, h.Enc
	}
}

// better prefers the hit that cuts fewer clitics.
func better(a, b *lexicon.Hit) bool { return cost(a.Split) < cost(b.Split) }

// cost counts the letters cut off; ال costs nothing.
func cost(s lexicon.Split) int {
	n := 0
	for p := s.Pro &^ lexicon.ProAl; p != 0; p &= p - 1 {
		n++
	}
	if s.Enc != lexicon.NoEnc {
		n++
	}
	return n
}
