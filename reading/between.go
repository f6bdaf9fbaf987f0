package reading

import "isnad/lexicon"

// otherOfTwo returns who stands beside the first of two parties behind بين, past the name or the
// office of that one: «بين الوزير، فلان، وقائد الحركة», «بين فلان، رئيس الوفد، ومبعوث …».
func (s *state) otherOfTwo(x span) span {
	limit := min(x.last+20, s.sentence(x.first).last)
	named := true // nothing but names so far
	for j := x.last; j < limit; j++ {
		if k := s.t[j].tag; k == tVerb || k == tRel || k == tComp || k == tSub || k == tMark && !isComma(s.fold(j)) && !isQuoteMark(s.fold(j)) {
			return span{}
		}
		n := s.npAt[j]
		if n == 0 {
			continue
		}
		p := &s.phrasesAt[n-1]
		if p.conj && p.pro&lexicon.ProPrep == 0 && human(p.class) && s.t[p.head].trig == 0 && (named || isComma(s.fold(j-1))) {
			return p.span
		}
		named = named && p.prep == "" && !p.conj && s.t[p.first].tag == tName
		j = p.last - 1
	}
	return span{}
}

// fillMet: «لقائه رئيس الحكومة»: the bare phrase behind a meeting with a pronoun is the other party.
func (s *state) fillMet(t *trigger, f *lexicon.Frame, end int) {
	if end >= len(s.t) || s.npAt[end] == 0 || s.t[end].sent != s.t[t.at].sent {
		return
	}
	if p := &s.phrasesAt[s.npAt[end]-1]; p.prep == "" && !p.conj && human(p.class) && p.class&lexicon.Time == 0 {
		s.fill(t, f.Role("s", p.class), p.span, "whom he met")
	}
}

// onWithGenitive tells a lone definite word of no known class that goes on with the genitive before
// token i: «عضو لجنة الأمن والدفاع» is one man.
func (s *state) onWithGenitive(p *phrase, i int) bool {
	x := &s.t[i-1]
	return p.class == 0 && p.name == 0 && p.last == p.first+1 && s.t[p.first].def && x.def && x.name == 0 && s.npOf[i-1] != 0 && s.phrasesAt[s.npOf[i-1]-1].head < i-1
}
