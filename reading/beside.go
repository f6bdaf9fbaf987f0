package reading

import "isnad/lexicon"

// farBeside is how many words may stand between a verb and the noun of the event that it
// says something of; and where another verb tells who did it.
const (
	farBeside = 6
	farBehind = 14
)

// besideItself tells whether the event that the verb at i tells is named beside it by a noun
// of the same type: as its subject (استهدف الهجوم دورية), or as what its clause says
// something of (في تفجير استهدف دورية). The noun is the trigger then, not the verb.
func (c context) besideItself() bool {
	s := c.s
	if s.t[c.at].tag != tVerb || c.hit.Form.Number == plural {
		return false // what people did: «كمين استهدفوا به دورية»
	}
	if p := s.predAt[c.at]; p != 0 {
		if n := s.preds[p-1].subject; n != 0 && s.phrasesAt[n-1].first > c.at && s.phrasesAt[n-1].class&(lexicon.Place|lexicon.Site) == 0 {
			return c.namesIt(s.phrasesAt[n-1].span)
		}
	}
	t := &s.t[c.at]
	if t.pro&(lexicon.ProWa|lexicon.ProFa) != 0 || s.turnsBack(c.at+1) {
		return false
	}
	first := s.sentence(c.at).first
	far := farBeside
	for i := c.at - 1; i >= max(first, c.at-far); i-- {
		switch s.t[i].tag {
		case tVerb:
			if s.t[i].enc == lexicon.NoEnc {
				return false
			}
			far = farBehind // «في غارة نفذتها الطائرات استهدفت موكبه»
		case tComp, tSub, tConj:
			return false
		case tMark:
			if i < c.at-1 || !isComma(s.fold(i)) {
				return false
			}
		}
		if c.namesIt(span{i, i + 1}) {
			return c.hit.Form.Gender != feminine || s.t[i].form.Gender == feminine || s.t[i].form.Number == plural || s.t[i].form.Gender == 0
		}
	}
	return false
}

// turnsBack tells a preposition with a pronoun that makes what stands before it no subject:
// «شنوا غارات ضربت خلالها الطائرات مواقع».
func (s *state) turnsBack(i int) bool {
	if !s.word(i) {
		return false
	}
	switch s.fold(i) {
	case "خلالها", "خلاله", "فيها", "فيه", "بها", "به", "اثناءها":
		return true
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
