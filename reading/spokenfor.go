package reading

import "isnad/lexicon"

// voices are those who speak in the name of a group.
var voices = bareSet("ناطق متحدث الناطق المتحدث اعلام الاعلام")

// spokenFor is the group in whose name a subject speaks, which does what it announces:
// «أعلن الناطق باسم الحركة، فلان، تدمير …».
func (s *state) spokenFor(n int32, v int) span {
	p := &s.phrasesAt[n-1]
	if !voices[s.bare(p.first)] && !voices[s.bare(p.head)] || p.first < v {
		return span{}
	}
	for i := p.first; i < min(p.last+4, s.sentence(p.first).last) && !isComma(s.fold(i)); i++ {
		if m := s.t[i].name; m != 0 && s.mentions[m-1].class&(lexicon.Group|lexicon.Force) != 0 {
			return span{s.mentions[m-1].first, s.mentions[m-1].last}
		}
	}
	return span{}
}
