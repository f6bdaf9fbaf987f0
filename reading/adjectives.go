package reading

import (
	"strings"

	"isnad/claim"
	"isnad/lexicon"
)

// fillAdjectives: an adjective of nation or group says who acted (الغارات الأمريكية).
func (s *state) fillAdjectives(t *trigger, f *lexicon.Frame, from, to int) {
	if t.has(claim.Actor) {
		return
	}
	role := f.Role("s", lexicon.State|lexicon.Group|lexicon.Force)
	if role == "" {
		role = f.Role("g", lexicon.State|lexicon.Group|lexicon.Force)
	}
	if role != claim.Actor {
		return
	}
	for i := from; i < to; i++ {
		x := &s.t[i]
		if x.tag.nominal() && !x.def && x.tag == tNoun && x.analysis.nat == 0 {
			continue
		}
		if s.actsByAdjective(t, f, i) {
			s.fill(t, claim.Actor, span{i, i + 1}, "adjective")
			if i+1 < len(s.t) && s.t[i+1].sent == x.sent && s.npOf[i+1] == s.npOf[i] && s.actsByAdjective(t, f, i+1) {
				s.fill(t, claim.Actor, span{i + 1, i + 2}, "adjective") // العدوان الأميركي السعودي
			}
			return
		}
		if x.def && !s.t[t.at].def {
			return
		}
	}
}

// actsByAdjective tells whether the adjective at i names a nation or a group that acts.
func (s *state) actsByAdjective(t *trigger, f *lexicon.Frame, i int) bool {
	x := &s.t[i]
	if x.pro&lexicon.ProPrep != 0 || x.def != s.t[t.at].def {
		return false
	}
	if x.name != 0 {
		m := &s.mentions[x.name-1]
		return m.class&lexicon.Group != 0 && m.first == i && m.last == i+1 && relates(s.fold(i))
	}
	if x.analysis.nat == 0 || x.tag == tName || x.tag != tAdj && x.analysis.noun != 0 {
		return false
	}
	nat := &s.lex.Nationalities[x.analysis.nat-1]
	return nat.Adjective != "مالي" && (nat.Code != "" || f.Type.Family() == claim.Violence)
}

// relates tells whether a word has the ending of adjectives of belonging.
func relates(w string) bool {
	return strings.HasSuffix(w, "ي") || strings.HasSuffix(w, "ية")
}
