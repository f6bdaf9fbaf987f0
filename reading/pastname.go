package reading

import "isnad/lexicon"

// objectPastName gives a verb with a stated subject the object that stands behind the name of
// the subject or what a relative clause says of him, between commas: «حذر الوزير، فلان، مقاتلي
// الكتيبة», «يلتقي الوزير الذي يزور البلاد، رئيس الحكومة».
func (s *state) objectPastName(p *predicate, x sentence) {
	if p.subject == 0 || p.object != 0 || len(p.right) != 1 || p.right[0] != p.subject || s.t[p.verb].enc != lexicon.NoEnc {
		return
	}
	sub := &s.phrasesAt[p.subject-1]
	if !human(sub.class) {
		return
	}
	k := s.pastName(sub.last, x.last)
	if k < 0 {
		k = s.pastRelative(sub.last, x.last)
	}
	if k < 0 || k+1 >= x.last || s.npAt[k+1] == 0 || !s.asksObject(p.verb) {
		return
	}
	o := &s.phrasesAt[s.npAt[k+1]-1]
	if h := s.t[o.head].tag; o.prep != "" || o.conj || h != tNoun && h != tName && h != tNum || s.adverbial(o) || o.class == 0 && o.name == 0 && s.t[o.head].form.Shape != lexicon.VerbalNoun && !s.eventNoun(o.head) || o.last < x.last && (s.t[o.last].tag == tVerb || s.t[o.last].tag == tAux || s.t[o.last].tag == tNeg) {
		return
	}
	p.object = s.npAt[k+1]
	p.end = s.clauseEnd(o.last, x.last)
}

// pastName returns the comma that closes a person's name between commas at i, -1 where there
// is none.
func (s *state) pastName(i, limit int) int {
	if i+1 >= limit || !isComma(s.fold(i)) || s.fold(i) == "-" || s.npAt[i+1] == 0 {
		return -1
	}
	n := &s.phrasesAt[s.npAt[i+1]-1]
	if n.prep != "" || n.conj || n.class&lexicon.Person == 0 || s.t[i+1].tag != tName || n.last >= limit || !isComma(s.fold(n.last)) {
		return -1
	}
	return n.last
}

// pastRelative returns the comma that closes a relative clause of one verb that opens at i.
func (s *state) pastRelative(i, limit int) int {
	if i >= limit || s.t[i].tag != tRel {
		return -1
	}
	verbs := 0
	for j := i + 1; j < min(limit, i+16); j++ {
		switch t := s.t[j].tag; {
		case t == tVerb:
			verbs++
		case t == tComp || t == tRel || t == tSub:
			return -1
		case isComma(s.fold(j)):
			if verbs != 1 {
				return -1
			}
			return j
		}
	}
	return -1
}

// asksObject tells whether the verb at i is an event that is done to somebody or something.
func (s *state) asksObject(i int) bool {
	for k := range s.t[i].analysis.hits {
		h := &s.t[i].analysis.hits[k]
		if h.Kind == lexicon.FrameWord && h.Form.Shape.Finite() && !h.Form.Passive && s.lex.Frames[h.Index].Transitive() {
			return true
		}
	}
	return false
}

// pastRelativeOf is where the phrases of a verb go on from i: behind its object, where a relative
// clause stands before it.
func (s *state) pastRelativeOf(p *predicate, i int) int {
	if p.object == 0 {
		return i
	}
	o := &s.phrasesAt[p.object-1]
	for j := i; j < o.first; j++ {
		if s.t[j].tag == tRel {
			return o.last
		}
	}
	return i
}
