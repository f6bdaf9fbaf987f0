package reading

import (
	"hash/maphash"
	"slices"
	"strings"
	"sync/atomic"

	"isnad/arabic"
	"isnad/arabic/clitic"
	"isnad/arabic/date"
	"isnad/arabic/number"
	"isnad/arabic/pos"
	"isnad/lexicon"
)

// spelling is all that hangs on how a token is written, whatever stands around it.
type spelling struct {
	kind      arabic.Kind
	size      uint8                      // of the text, where it is short
	letters   [shortText]byte            // which is here then, so that comparing it looks at one place
	*analysis                            // of the folded word; noAnalysis for what is no word
	word      *clitic.Word               // as the segmenter reads it
	stems     []atomic.Pointer[pos.Stem] // of its cuts, as the tagger reads them, once asked for
	names     []lexicon.Opening          // how a name of the lexicon may begin here
	date      date.Word                  // as package date reads it
	seam      uint8                      // where a glued word is cut, 0 where it is none
	tanwin    bool                       // it bears the mark of an indefinite noun
	opensNoun bool                       // a noun of several words may begin here
	counts    bool                       // a count phrase may
}

// shortText is how many bytes a spelling keeps with itself; few words have more, and
// their size is longText.
const (
	shortText = 30
	longText  = 255
)

// spellings keeps spellings by their text. Newspapers repeat their words, so it saves
// most of the work on each. Its size is fixed: each hash has four places, one after
// the other, of which those asked for last are kept, the last in front.
type spellings struct {
	seed  maphash.Seed
	slots []atomic.Pointer[spelling]
}

// spellingSlots is somewhat less than the spellings in the news of a year: the others
// are so rare that reading them anew costs less than their room.
const (
	spellingSlots = 3 << 15
	spellingWays  = 4
)

func newSpellings() *spellings {
	return &spellings{seed: maphash.MakeSeed(), slots: make([]atomic.Pointer[spelling], spellingSlots)}
}

// places are those that a text may have.
func (c *spellings) places(text string) *[spellingWays]atomic.Pointer[spelling] {
	at := maphash.String(c.seed, text) % (spellingSlots / spellingWays) * spellingWays
	return (*[spellingWays]atomic.Pointer[spelling])(c.slots[at:])
}

func (p *spelling) serves(text string, t *arabic.Token) bool {
	if p == nil || p.kind != t.Kind {
		return false
	}
	if len(text) <= shortText {
		return int(p.size) == len(text) && string(p.letters[:p.size]) == text
	}
	return p.word.Text() == text
}

// spelling returns what hangs on the text of a token.
func (r *Rules) spelling(text string, t *arabic.Token) *spelling {
	if len(text) > maxWord {
		return r.spell(text, t)
	}
	places := r.spelt.places(text)
	before := places[0].Load()
	if before.serves(text, t) {
		return before
	}
	for k := 1; k < spellingWays; k++ {
		p := places[k].Load()
		places[k].Store(before)
		if p.serves(text, t) {
			places[0].Store(p)
			return p
		}
		before = p
	}
	p := r.spell(strings.Clone(text), t) // lest it hold the whole text
	places[0].Store(p)
	return p
}

// spell reads a spelling.
func (r *Rules) spell(text string, t *arabic.Token) *spelling {
	p := &spelling{kind: t.Kind, analysis: noAnalysis, word: r.cutter.Read(text), tanwin: tanwin(text)}
	p.size = longText
	if len(text) <= shortText {
		p.size = uint8(copy(p.letters[:], text))
	}
	p.counts, p.date = number.Opens(*t), date.Look(*t)
	p.stems = make([]atomic.Pointer[pos.Stem], p.word.Cuts())
	if t.Kind == arabic.Word {
		p.analysis = r.words.get(t.Fold)
		p.names, p.opensNoun = r.lex.Openings(t.Fold), r.lex.OpensNoun(t.Fold)
		if len(p.hits) == 0 && len(text) >= minGlued && len(text) <= maxGlued {
			p.seam = uint8(r.seam(text))
		}
	}
	return p
}

// tanwin tells a word that bears the mark of an indefinite noun.
func tanwin(w string) bool {
	return strings.Contains(w, "ً") || strings.Contains(w, "ٌ") || strings.Contains(w, "ٍ")
}

// stem returns what the tagger says of one of the cuts.
func (p *spelling) stem(t *pos.Tagger, cut int) *pos.Stem {
	if k := p.stems[cut].Load(); k != nil {
		return k
	}
	k := t.Stem(p.word.Cut(cut))
	p.stems[cut].Store(k)
	return k
}

// spell looks every token up.
func (s *state) spell() {
	s.spelt = slices.Grow(s.spelt, len(s.toks))[:len(s.toks)]
	for i := range s.toks {
		t := &s.toks[i]
		s.spelt[i] = s.r.spelling(s.d.Text[t.Start:t.End], t)
	}
}

// partsOfSpeech asks the trained tagger about every word; it decides where forms
// and neighbours leave a choice, and for words that the lexicon does not hold.
func (s *state) partsOfSpeech() {
	stems, tags := s.stems, s.tags
	for _, x := range s.sents {
		stems = stems[:0]
		var prev, next *clitic.Word
		for i := x.first; i < x.last; i++ {
			p := s.spelt[i]
			next = nil
			if i+1 < x.last {
				next = s.spelt[i+1].word
			}
			cut := s.r.cutter.Choose(prev, p.word, next)
			s.t[i].cut = p.word.Proclitics(cut)
			stems = append(stems, p.stem(s.r.tagger, cut))
			prev = p.word
		}
		tags = s.r.tagger.AppendTags(tags[:0], stems)
		for k := range tags {
			s.t[x.first+k].pos, s.t[x.first+k].verbal = tags[k].Pos, float32(tags[k].Verb)
		}
	}
	s.stems, s.tags = stems, tags
}
