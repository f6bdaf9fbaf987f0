package reading

import (
	"strings"

	"isnad/claim"
	"isnad/lexicon"
)

// perpetrators are nouns of those who do what they stand before or that في joins them to.
var perpetrators = map[string]bool{
	"منفذ": true, "منفذو": true, "منفذي": true, "مرتكب": true, "مرتكبي": true, "مدبر": true, "متورط": true, "متورطين": true, "متورطون": true, "ضالع": true, "ضالعين": true, "مشارك": true, "مشاركين": true, "مخطط": true, "منفذا": true, "متورطا": true,
}

// fillPerpetrator: «منفذ الهجوم», «المتورط في تفجير».
func (s *state) fillPerpetrator(t *trigger, f *lexicon.Frame) {
	if t.has(claim.Actor) || f.Role("s", lexicon.Person) != claim.Actor {
		return
	}
	n := s.npOf[t.at]
	if n == 0 {
		return
	}
	p := &s.phrasesAt[n-1]
	if p.first < t.at && s.perpetrator(p.first) {
		t.fill(claim.Actor, s.namedBeside(p), "who did it")
		return
	}
	for j := p.first - 1; j >= max(0, p.first-3); j-- {
		if m := s.npOf[j]; m != 0 && (p.prep == "في" || p.prep == "ب") && s.perpetrator(s.phrasesAt[m-1].last-1) {
			t.fill(claim.Actor, s.phrasesAt[m-1].span, "who took part")
			return
		}
	}
}

// namedBeside is the name that stands beside such a phrase, else the phrase.
func (s *state) namedBeside(p *phrase) span {
	if p.last < len(s.t) && s.npAt[p.last] != 0 {
		if q := &s.phrasesAt[s.npAt[p.last]-1]; q.name != 0 && q.prep == "" && !q.conj && q.class&lexicon.Person != 0 {
			return q.span
		}
	}
	if p.first > 0 && s.npOf[p.first-1] != 0 && p.prep == "" {
		if q := &s.phrasesAt[s.npOf[p.first-1]-1]; q.name != 0 && q.class&lexicon.Person != 0 {
			return q.span
		}
	}
	return p.span
}

// perpetrator tells whether token i is such a noun.
func (s *state) perpetrator(i int) bool {
	w := strings.TrimPrefix(trimConj(s.fold(i)), "ال")
	return perpetrators[w] || perpetrators[strings.TrimPrefix(w, "ل")]
}
