package reading

import "isnad/lexicon"

// outside drops a phrase that the trigger's own words stand in.
func (s *state) outside(t *trigger, np int32) int32 {
	if np == 0 {
		return 0
	}
	x := &s.phrasesAt[np-1]
	last := t.at2[len(t.at2)-1]
	if last == x.last-1 && x.first > t.at && last > x.first && (selves[s.fold(last)] || s.t[last].enc != lexicon.NoEnc) && human(s.classOf(span{x.first, last})) {
		return s.partTo(np, last) // «فجرت انتحارية نفسها»
	}
	for _, j := range t.at2 {
		if inSpan(j, x.span) {
			return 0
		}
	}
	return np
}

// selves are words for whom the subject does it to: himself.
var selves = map[string]bool{"نفسه": true, "نفسها": true, "انفسهم": true, "نفسيهما": true, "نفسيها": true, "انفسهن": true, "نفسهما": true}

// partTo returns the beginning of a phrase as far as token j as a phrase of its own.
func (s *state) partTo(n int32, j int) int32 {
	p := s.phrasesAt[n-1]
	p.last = j
	s.finishPhrase(&p)
	s.phrasesAt = append(s.phrasesAt, p)
	return int32(len(s.phrasesAt))
}
