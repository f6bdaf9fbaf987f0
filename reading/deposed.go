package reading

import (
	"strings"

	"isnad/lexicon"
)

// deposed is who was brought down where an adjective says so of a ruler: the name behind it,
// else the ruler's own title, else the word itself, never the troops that are his: «قوات الرئيس
// المخلوع فلان», «الموالية للمخلوع فلان», «أنصار المخلوع».
func (s *state) deposed(t *trigger, p *phrase) span {
	i := t.at + 1
	if i < p.last && s.t[i].sent == s.t[t.at].sent && s.nameTail(i) {
		j := i + 1
		for j < p.last && s.t[j].name == s.t[i].name {
			j++
		}
		return span{i, j}
	}
	if i < len(s.t) && isComma(s.fold(i)) {
		i++
	}
	if m := s.person(i); m != 0 && s.mentions[m-1].first == i && s.t[i].sent == s.t[t.at].sent {
		return span{i, s.mentions[m-1].last}
	}
	if t.hit.Form.Shape != lexicon.PassiveParticiple || !s.t[t.at].def || t.at == p.first {
		return span{}
	}
	first := t.at
	if h := t.at - 1; h >= p.first && rulers[strings.TrimPrefix(s.core(h), "ال")] {
		first = h
	}
	if first == p.first && first != t.at {
		return span{} // «الرئيس المخلوع» is the whole phrase
	}
	return span{first, t.at + 1}
}

// nameTail tells whether the words of a phrase from i on are a name: of a person, or words of
// one that a longer name holds.
func (s *state) nameTail(i int) bool {
	return s.t[i].name != 0 && s.t[i].pro&(lexicon.ProWa|lexicon.ProLi|lexicon.ProBi) == 0 && (s.t[i].name == s.t[i-1].name || s.mentions[s.t[i].name-1].class&lexicon.Person != 0)
}

// rulers are what is deposed.
var rulers = wordSet("رءيس نظام حاكم ملك حكومة زعيم طاغية ديكتاتور دكتاتور")
