package reading

import "isnad/lexicon"

// What stands beside a phrase, but is not one more of its kind.

// deedJoined tells whether a phrase joined to one of people, places or things is a deed:
// «في مدينة سالم وتفريغ أحيائها», «إصابة الجرافة وإلحاق أضرار بها».
func (s *state) deedJoined(p *phrase, x span) bool {
	h := &s.t[p.head]
	if h.tag != tNoun || h.form.Shape != lexicon.VerbalNoun || h.def || h.class&^(lexicon.Event|lexicon.Abstract) != 0 || h.trig != 0 && s.triggers[h.trig-1].people {
		return false
	}
	n := s.npOf[x.first]
	return n == 0 || s.t[s.phrasesAt[n-1].head].form.Shape != lexicon.VerbalNoun
}

// borderWith tells whether a phrase behind مع only says whose border it is: «قرب الحدود مع ...».
func (s *state) borderWith(p *phrase) bool {
	for j := p.first - 1; j >= max(p.first-4, 0) && s.t[j].sent == s.t[p.first].sent; j-- {
		switch s.core(j) {
		case "حدود", "حدودها", "حدوده":
			return true
		}
		if s.t[j].tag != tAdj && s.t[j].tag != tPrep {
			return false
		}
	}
	return false
}

// pastSide returns where it goes on behind «من جهة» at i, which only parts two sides: «بين الجيش
// من جهة، والفصائل من جهة أخرى».
func (s *state) pastSide(i int) int {
	if i+2 < len(s.t) && s.fold(i) == "من" && (s.fold(i+1) == "جهة" || s.fold(i+1) == "ناحية") && s.t[i+2].sent == s.t[i].sent {
		return i + 2
	}
	return i
}
