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
			if j := s.secondNation(t, f, i); j >= 0 {
				s.fill(t, claim.Actor, span{j, j + 1}, "adjective")
			}
			return
		}
		if x.def && !s.t[t.at].def {
			return
		}
	}
}

// secondNation returns the adjective that names one more nation beside that at i: «العدوان
// الأميركي السعودي», «تفاهم أميركي - إيراني»; -1 where there is none.
func (s *state) secondNation(t *trigger, f *lexicon.Frame, i int) int {
	j := i + 1
	if j+1 < len(s.t) && (s.fold(j) == "-" || s.fold(j) == "–" || s.fold(j) == "ـ") && s.t[j+1].tag == tAdj {
		j++
	} else if j < len(s.t) && s.npOf[j] != s.npOf[i] {
		return -1
	}
	if j >= len(s.t) || s.t[j].sent != s.t[i].sent || !s.actsByAdjective(t, f, j) {
		return -1
	}
	return j
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
