package reading

import "isnad/lexicon"

// deedOf returns the deed that a bare clause at v says something of, where only whose deed it
// is stands between: «هجوم للحركة استهدف تجمعا».
func (s *state) deedOf(n int32, v int) int32 {
	p := &s.phrasesAt[n-1]
	if p.prep != "ل" && p.prep != "من" || p.last != v || p.first == 0 || s.t[v].pro&(lexicon.ProWa|lexicon.ProFa) != 0 {
		return 0
	}
	m := s.npOf[p.first-1]
	if m == 0 {
		return 0
	}
	q := &s.phrasesAt[m-1]
	if q.def || q.last != p.first || s.t[q.head].tag != tNoun || !s.namesDeed(q.head) || !s.agrees2(v, m) {
		return 0
	}
	return m
}

// namesDeed tells whether the noun at i may be the word of an event.
func (s *state) namesDeed(i int) bool {
	for k := range s.t[i].analysis.hits {
		h := &s.t[i].analysis.hits[k]
		if h.Kind == lexicon.FrameWord && (h.Form.Shape == lexicon.VerbalNoun || h.Form.Shape == lexicon.Noun) {
			return true
		}
	}
	return false
}
