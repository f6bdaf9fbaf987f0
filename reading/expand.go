package reading

import (
	"isnad/arabic/number"
	"isnad/claim"
	"isnad/lexicon"
)

// Who fills a role beside who does already, and how many they are.

// expand adds what is joined to each filler by و or أو, and the counts.
func (s *state) expand(t *trigger) {
	for i := 0; i < len(t.fillers); i++ {
		x := &t.fillers[i]
		if x.count == nil {
			x.count = s.countOf(x.np)
		}
		if x.via == "joined" {
			continue
		}
		joined := s.joined(x.np, t)
		for _, n := range joined {
			s.fill(t, x.role, n, "joined")
			x = &t.fillers[i]
		}
		if x.via == "بين" && len(joined) == 0 {
			s.fill(t, x.role, s.otherOfTwo(x.np), "the other of two")
		}
	}
}

// countOf returns the count of a phrase, nil where it has none.
func (s *state) countOf(x span) *number.Quantity {
	if n := s.npAt[x.first]; n != 0 && s.phrasesAt[n-1].last == x.last {
		return counting(s.phrasesAt[n-1].count)
	}
	i := x.first
	if i < x.last && isQuoteMark(s.fold(i)) {
		i++
	}
	if q := s.t[i].num; q != 0 {
		return counting(&s.quantities[q-1].Quantity)
	}
	return s.dual(i)
}

func counting(q *number.Quantity) *number.Quantity {
	if q == nil || !q.Counts() || q.Vague || q.Min < 0 && q.Max < 0 {
		return nil
	}
	return q
}

// military is what a list of things hit may name side by side.
const military = lexicon.Site | lexicon.Force | lexicon.Armed | lexicon.Vehicle | lexicon.Weapon

// joined returns the phrases coordinated with the one at x.
func (s *state) joined(x span, t *trigger) []span {
	var out []span
	first := s.classOf(x)
	last := x.last
	for n := 0; n < 6; n++ {
		i := s.pastSide(last)
		for i < len(s.t) && (isComma(s.fold(i)) || isQuoteMark(s.fold(i)) && s.npAt[i] == 0 || s.t[i].tag == tConj && (s.fold(i) == "و" || s.fold(i) == "او")) {
			i++
		}
		if n == 0 && i < len(s.t) {
			i = s.pastApposition(i, t)
		}
		if i >= len(s.t) || s.t[i].sent != s.t[x.first].sent || s.npAt[i] == 0 {
			break
		}
		p := &s.phrasesAt[s.npAt[i]-1]
		standalone := i > last && s.t[i-1].tag == tConj
		if s.deedJoined(p, x) || !p.conj && !standalone || s.t[p.head].trig != 0 && s.t[p.head].trig != s.t[x.first].trig {
			break
		}
		if p.pro&lexicon.ProPrep != 0 && p.pro&(lexicon.ProWa) != 0 && s.phrasePrep(x) == "" {
			break
		}
		if s.placeLike(p) && first&(lexicon.Place|lexicon.Site) != 0 || t.frame >= 0 && s.frameOf(t).Type == claim.Attack && x.first > t.at && first&military != 0 && p.class&military != 0 && s.t[p.head].tag == tNoun && s.t[p.head].analysis.noun != 0 && !p.def && !s.t[x.first].def {
			// a site beside a place, posts and vehicles beside units
		} else if first != 0 && p.class != 0 && first&p.class == 0 && !(human(first) && human(p.class)) {
			break
		}
		if s.verbFollows(p) && !(t.verb && p.last == t.at && s.t[t.at].form.Number >= dual) || first&lexicon.Agent != 0 && p.class == 0 && len(s.t[p.head].analysis.hits) > 0 {
			break
		}
		if first&lexicon.Agent != 0 && s.onWithGenitive(p, last) {
			break
		}
		out = append(out, p.span)
		last = p.last
	}
	return out
}

func (s *state) phrasePrep(x span) string {
	if n := s.npOf[x.first]; n != 0 {
		return s.phrasesAt[n-1].prep
	}
	return ""
}

// verbFollows: «..., والتنظيم يقاتل»: the phrase opens a clause of its own.
func (s *state) verbFollows(p *phrase) bool {
	return p.last < len(s.t) && s.t[p.last].tag == tVerb && s.t[p.last].pro&(lexicon.ProWa|lexicon.ProFa) == 0 && p.def && s.presentForm(s.t[p.last].analysis)
}
