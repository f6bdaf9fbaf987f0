package reading

import (
	"strings"

	"isnad/claim"
	"isnad/lexicon"
)

// refusal tells a phrase of a negation and its verb: «لن تقبل», «لا يسمح».
func (s *state) refusal(t *trigger) bool {
	return len(t.at2) > 1 && t.frame >= 0 && s.frameOf(t).Type.Family() == claim.Words && s.t[t.at].tag == tNeg && s.t[t.at2[1]].tag == tVerb
}

// refusalArguments gives such a phrase what its verb has: «لن تقبل الحركة العرض».
func (s *state) refusalArguments(t *trigger, f *lexicon.Frame) {
	at := t.at
	t.at = t.at2[1]
	s.verbArguments(t, f)
	t.at = at
}

// homelands stand for the state of who speaks of them.
var homelands = wordSet("بلاده بلادها بلادهم بلادنا")

// spokenDeed: who says that his country or a party consents, is ready or stands by somebody is
// not who does: «أعلن الوزير موافقة بلاده على الهدنة».
func (s *state) spokenDeed(t *trigger, f *lexicon.Frame) {
	last := t.at2[len(t.at2)-1]
	if len(t.at2) < 2 || f.Type != claim.Agree && f.Type != claim.Support || f.HasSlot("g") || s.t[last].tag != tNoun {
		return
	}
	g := s.genitive(last, f)
	if g.empty() || !human(s.classOf(g)) && !homelands[s.fold(g.first)] {
		return
	}
	n := len(t.fillers)
	s.fill(t, claim.Actor, g, "whose it is said to be")
	if len(t.fillers) > n {
		for _, x := range t.fillers[:n] {
			if x.role == claim.Actor {
				s.dropFiller(t, claim.Actor, x.np)
				return
			}
		}
	}
}

// compPronoun is the pronoun on a complementiser that is written as one word: «أنها», «بأنهم».
func compPronoun(w string) lexicon.Enc {
	switch {
	case !pronPrep(w):
		return lexicon.NoEnc
	case strings.HasSuffix(w, "ها"):
		return lexicon.EncHa
	case strings.HasSuffix(w, "هم"):
		return lexicon.EncHum
	case strings.HasSuffix(w, "ه"):
		return lexicon.EncHu
	}
	return lexicon.NoEnc
}

// copulaSubject is of whom a finite verb of being says the adjective of an event: «ستكون الحركة
// مستعدة», 0 where there is none.
func (s *state) copulaSubject(t *trigger, f *lexicon.Frame, n int32) int32 {
	if !f.Adj || s.t[t.at].def {
		return 0
	}
	b := s.predBefore(t.at)
	if b == 0 {
		return 0
	}
	p := &s.preds[b-1]
	if !beings[s.stemOf(p.verb)] || p.end <= t.at || p.subject == 0 || p.subject == n {
		return 0
	}
	return p.subject
}

// beings are finite verbs of being that are no mere particles.
var beings = wordSet("ستكون سيكون سيكونون يكون تكون تبدو يبدو اصبح تصبح يصبح")

// mayMean tells whether a pronoun may stand for a phrase.
func (s *state) mayMean(e lexicon.Enc, n int32) bool {
	g, k := pronounForm(e)
	return k != 0 && human(s.phrasesAt[n-1].class) && s.pronounFits(&s.phrasesAt[n-1], g, k)
}
