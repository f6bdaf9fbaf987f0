package reading

import (
	"slices"

	"isnad/claim"
	"isnad/lexicon"
)

// triggers takes for every event word the first frame whose conditions hold: phrases
// of several words before single words, the cheapest cut before others.
func triggers(s *state) {
	for _, x := range s.sents {
		for i := x.first; i < x.last; i++ {
			if s.t[i].analysis.senses && s.t[i].trig == 0 && s.t[i].date == 0 {
				s.eventAt(i, x)
			}
		}
	}
}

// eventAt takes the sense that the rules find in token i or, where there is a model, the
// likeliest.
func (s *state) eventAt(i int, x sentence) {
	n, lost := len(s.triggers), len(s.lost)
	s.tries.begin(len(s.t[i].analysis.hits))
	if !s.phraseTrigger(i, x) {
		s.wordTrigger(i, x)
	}
	if s.r.model == nil && s.r.ask == nil {
		return
	}
	w := s.weighEvent(i, x, n)
	if len(w.all) == 0 {
		return
	}
	if s.r.ask != nil {
		s.r.ask(w)
		return
	}
	k, chance := w.likeliest()
	if k == w.best || w.sameButShorter(k) {
		s.sure(n, chance)
		return
	}
	s.undo(n)
	if w.best >= 0 {
		s.lost = s.lost[:lost]
		s.lose(i, s.lex.Frames[w.all[w.best].frame].Name, "it is likelier that this tells no such event")
	}
	if k >= 0 {
		s.addTrigger(i, w.all[k].at, w.all[k].frame, w.all[k].hit)
		if len(w.all[k].at) > 1 {
			s.sentenceInDeath(w.all[k].at, x)
		}
		s.sure(n, chance)
	}
}

// sure notes how likely the triggers added since there were n are events of their types.
func (s *state) sure(n int, chance float64) {
	for k := n; k < len(s.triggers); k++ {
		s.triggers[k].chance = chance
	}
}

// undo takes back the triggers added since there were n. A word that they shared with an
// earlier one stays that one's.
func (s *state) undo(n int) {
	if len(s.triggers) == n {
		return
	}
	for k := n; k < len(s.triggers); k++ {
		for _, j := range s.triggers[k].at2 {
			s.t[j].trig = 0
		}
	}
	sent := s.t[s.triggers[n].at].sent
	s.trigsBy.cut(sent, int32(n))
	s.triggers = s.triggers[:n]
	for _, k := range s.trigsBy.in(sent) {
		for _, j := range s.triggers[k].at2 {
			s.t[j].trig = k + 1
		}
	}
}

// tries keeps what was found of the readings of one token, which the rules and the model
// both ask for.
type tries struct {
	of    []try // of the token's hits
	limit int   // of its phrases
	reach lexicon.Reach
}

type try struct {
	at    []int // the tokens of the phrase, nil where it does not match
	why   string
	found bool // at is known
	tried bool // why is known
}

// begin forgets the token before.
func (t *tries) begin(hits int) {
	t.of = slices.Grow(t.of[:0], hits)[:hits]
	clear(t.of)
	t.limit = -1
}

// phraseOf returns the tokens of the phrase of hit k of token i, nil where it does not match.
func (s *state) phraseOf(i, k int, x sentence) []int {
	y := &s.tries.of[k]
	if !y.found {
		if s.tries.limit < 0 {
			s.tries.limit = s.phraseLimit(i, x)
			s.tries.reach = lexicon.ReachOf(s.toks, s.fills, i+1, s.tries.limit)
		}
		h := &s.t[i].analysis.hits[k]
		if s.lex.Phrases[h.Index].Reached(s.tries.reach) && !s.notVerb(i, h) {
			if y.at = s.lex.MatchPhrase(h.Index, h, s.toks, s.fills, i, s.tries.limit); s.gapParts(y.at) {
				y.at = nil
			}
		}
		y.found = true
	}
	return y.at
}

// failing returns which condition of a frame does not hold for hit k of token i.
func (s *state) failing(i, k int, at []int, frame int32) string {
	y := &s.tries.of[k]
	if !y.tried {
		y.why, y.tried = s.contextOf(i, at, frame, s.t[i].analysis.hits[k]).fails(), true
	}
	return y.why
}

// phraseTrigger tries the phrases that start at token i, longest match first.
func (s *state) phraseTrigger(i int, x sentence) bool {
	var best []int
	var frame int32
	var hit *lexicon.Hit
	for _, n := range s.t[i].phrases {
		k := int(n)
		at := s.phraseOf(i, k, x)
		if at == nil || len(at) < len(best) {
			continue
		}
		h := &s.t[i].hits[k]
		f := s.lex.Phrases[h.Index].Index
		if why := s.failing(i, k, at, f); why != "" {
			s.lose(i, s.lex.Frames[f].Name, why)
			continue
		}
		if len(at) > len(best) {
			best, frame, hit = at, f, h
		}
	}
	if best == nil {
		return false
	}
	s.addTrigger(i, best, frame, *hit)
	s.sentenceInDeath(best, x)
	return true
}

// sentenceInDeath: a death sentence is a killing and, at the word for the sentence,
// a punishment (codebook, rulings).
func (s *state) sentenceInDeath(at []int, x sentence) {
	if s.lex.Frames[s.triggers[len(s.triggers)-1].frame].Type != claim.Kill {
		return
	}
	for _, j := range at {
		for k := range s.t[j].analysis.hits {
			h := &s.t[j].analysis.hits[k]
			if h.Kind == lexicon.FrameWord && s.lex.Frames[h.Index].Type == claim.Punish && h.Form.Shape.Finite() == (s.t[j].tag == tVerb) {
				own := s.t[j].trig
				s.addTrigger(j, []int{j}, h.Index, *h)
				s.t[j].trig = own
				return
			}
		}
	}
}

// phraseLimit bounds a phrase: it does not cross the end of a clause that a stop marks.
func (s *state) phraseLimit(i int, x sentence) int {
	for j := i + 1; j < x.last; j++ {
		if s.t[j].tag == tMark {
			switch s.fold(j) {
			case ".", "،", ":", "؛", ",":
				return j
			}
		}
	}
	return x.last
}

// wordTrigger tries the single-word frames of token i.
func (s *state) wordTrigger(i int, x sentence) {
	best, bestCost := -1, 99
	isVerb := s.t[i].tag == tVerb
	for k := range s.t[i].analysis.hits {
		h := &s.t[i].analysis.hits[k]
		if h.Kind != lexicon.FrameWord || s.t[i].tag == tComp || h.Form.Shape.Finite() != isVerb || s.unruled(i, h) {
			continue
		}
		if s.t[i].name != 0 && s.lex.Frames[h.Index].Type != claim.Dismiss {
			s.lose(i, s.lex.Frames[h.Index].Name, "the word belongs to a name")
			continue
		}
		if h.Enc != s.t[i].enc && cost(h.Split) > cost(lexicon.Split{Pro: s.t[i].pro, Enc: s.t[i].enc}) {
			continue
		}
		if s.otherWord(i, h) {
			s.lose(i, s.lex.Frames[h.Index].Name, "the word is a common noun here")
			continue
		}
		if why := s.failing(i, k, []int{i}, h.Index); why != "" {
			s.lose(i, s.lex.Frames[h.Index].Name, why)
			continue
		}
		n := 4*cost(h.Split) - len(s.lex.Frames[h.Index].If)
		if h.Form.Accusative {
			n--
		}
		if s.lex.Frames[h.Index].Adj && s.lex.Frames[h.Index].Type == claim.Aid {
			n -= 12 // «المدعومون» are who is backed
		}
		if n < bestCost {
			best, bestCost = k, n
		}
	}
	if best >= 0 {
		h := s.t[i].analysis.hits[best]
		s.addTrigger(i, []int{i}, h.Index, h)
	}
}

// otherWord tells whether a participle or verbal noun made by rule is spelt like a
// common noun of another meaning (مدينة is no مُدينة), or qualifies what cannot act
// (العبوات الناسفة).
func (s *state) otherWord(i int, h *lexicon.Hit) bool {
	f := &s.lex.Frames[h.Index]
	a := s.t[i].analysis
	part := h.Form.Shape == lexicon.ActiveParticiple || h.Form.Shape == lexicon.PassiveParticiple
	if part && f.Type == claim.Talk && s.t[i].tag != tPart {
		return true // «المفاوضون» is who they are
	}
	if f.Noun && h.Form.Construct && a.noun != 0 && s.lex.Nouns[a.noun-1].Class&lexicon.Person != 0 {
		return true // «انتحاري» is a man, not two deeds
	}
	if f.Noun || f.Adj || h.Form.Given || s.t[i].tag == tVerb || !part && h.Form.Shape != lexicon.VerbalNoun {
		return false
	}
	if a.noun != 0 && cost(a.hits[a.nounHit].Split) <= cost(h.Split) {
		c := s.lex.Nouns[a.noun-1].Class
		if part && c&lexicon.Person == 0 || !part && c&(lexicon.Person|lexicon.Place|lexicon.Site|lexicon.Group) != 0 {
			return true
		}
	}
	if part && h.Form.Shape == lexicon.ActiveParticiple && s.t[i].tag != tPart {
		n := s.npOf[i]
		if n == 0 {
			return false
		}
		p := &s.phrasesAt[n-1]
		return p.head != i && p.class&(lexicon.Agent|lexicon.Armed|lexicon.Vehicle|lexicon.Name) == 0 && p.class&(lexicon.Weapon|lexicon.Thing|lexicon.Abstract|lexicon.Event|lexicon.Text|lexicon.Time|lexicon.Money|lexicon.Site|lexicon.Place) != 0
	}
	return false
}

func (s *state) addTrigger(i int, at []int, frame int32, h lexicon.Hit) {
	f := &s.lex.Frames[frame]
	t := trigger{at: i, at2: at, frame: frame, hit: h, polarity: claim.Affirmed, modality: claim.Actual, rule: f.Name}
	t.verb = s.t[i].tag == tVerb
	t.nominal = !t.verb
	t.people = !t.verb && (h.Form.Shape == lexicon.ActiveParticiple || h.Form.Shape == lexicon.PassiveParticiple) && len(at) == 1
	s.triggers = append(s.triggers, t)
	s.trigsBy.add(s.t[i].sent, int32(len(s.triggers)-1))
	for _, j := range at {
		s.t[j].trig = int32(len(s.triggers))
	}
}

// classOf returns the class of a phrase or a part of one.
func (s *state) classOf(g span) lexicon.Class {
	if n := s.npAt[g.first]; n != 0 && s.phrasesAt[n-1].last == g.last {
		return s.slotOf(n)
	}
	for i := g.first; i < g.last; i++ {
		t := &s.t[i]
		if t.tag == tNum || t.tag == tMark || t.tag == tDem || s.quantifier(i) || t.tag == tPrep {
			continue
		}
		c := t.class
		if s.head(i) && i+1 < g.last {
			j := i + 1
			for j < g.last && s.t[j].tag == tMark {
				j++
			}
			if j < g.last && s.t[j].name != 0 {
				c |= s.t[j].class
			}
		}
		if c == 0 && s.eventNoun(i) {
			return lexicon.Event
		}
		return c
	}
	return 0
}
