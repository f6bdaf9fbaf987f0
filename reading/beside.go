package reading

import "isnad/lexicon"

// farBeside is how many words may stand between a verb and the noun of the event that it
// says something of.
const farBeside = 6

// besideItself tells whether the event that the verb at i tells is named beside it by a noun
// of the same type: as its subject (استهدف الهجوم دورية), or as what its clause says
// something of (في تفجير استهدف دورية). The noun is the trigger then, not the verb.
func (c context) besideItself() bool {
	s := c.s
	if s.t[c.at].tag != tVerb || c.hit.Form.Number == plural {
		return false // what people did: «كمين استهدفوا به دورية»
	}
	if p := s.predAt[c.at]; p != 0 {
		if n := s.preds[p-1].subject; n != 0 && s.phrasesAt[n-1].first > c.at {
			return c.namesIt(s.phrasesAt[n-1].span)
		}
	}
	t := &s.t[c.at]
	if t.pro&(lexicon.ProWa|lexicon.ProFa) != 0 {
		return false
	}
	first := s.sentence(c.at).first
	for i := c.at - 1; i >= max(first, c.at-farBeside); i-- {
		switch s.t[i].tag {
		case tVerb, tComp, tSub, tConj:
			return false
		case tMark:
			if i < c.at-1 || !isComma(s.fold(i)) {
				return false
			}
		}
		if c.namesIt(span{i, i + 1}) {
			return true
		}
	}
	return false
}

// namesIt tells whether a noun in x may be the word of an event of the frame's type.
func (c context) namesIt(x span) bool {
	s := c.s
	for i := x.first; i < x.last; i++ {
		if s.t[i].tag == tVerb || s.t[i].name != 0 || s.t[i].class&(lexicon.Agent|lexicon.Weapon) != 0 {
			continue
		}
		for k := range s.t[i].analysis.hits {
			h := &s.t[i].analysis.hits[k]
			if h.Kind != lexicon.FrameWord || h.Form.Shape.Finite() || h.Form.Shape == lexicon.ActiveParticiple || h.Form.Shape == lexicon.PassiveParticiple {
				continue
			}
			if f := &s.lex.Frames[h.Index]; f.Type == c.frame.Type && f != c.frame {
				return true
			}
		}
	}
	return false
}
