package reading

import (
	"strings"

	"isnad/claim"
	"isnad/lexicon"
)

// offices makes a claim of every office whose holder is named, at its first mention:
// «زعيم التنظيم أبو …», «…، المتحدث باسم الجيش», «الرئيس اليمني …».
func offices(s *state) {
	seen := map[string]bool{}
	for _, x := range s.sents {
		var before held
		for i := x.first; i < x.last; i++ {
			first, last, ok := s.officeAt(i, x)
			if !ok {
				continue
			}
			before = s.office(first, last, seen, before)
			i = last - 1
		}
	}
}

// held is the holder of an office, and where the words of that office end.
type held struct {
	holder span
	end    int
	ahead  bool // the holder stands behind the office
}

// officeAt returns the tokens of the office at i: a phrase of the lexicon or a word,
// with adjectives like السابق left out.
func (s *state) officeAt(i int, x sentence) (first, last int, ok bool) {
	if s.t[i].name != 0 {
		return i, i + 1, s.insideName(i)
	}
	if s.t[i].trig != 0 || s.t[i].tag == tVerb {
		return 0, 0, false
	}
	if s.t[i].analysis.offices {
		if first, last, ok = s.officePhrase(i, x); ok {
			return first, last, true
		}
	}
	if o := s.t[i].analysis.office; o != 0 && !s.lex.Offices[o-1].Title && s.t[i].tag == tNoun && !s.lex.Offices[o-1].Rank {
		return i, i + 1, s.t[i].form.Number <= singular
	}
	return 0, 0, false
}

// insideName tells an office within what a known person is called: «خادم البلاد الملك فلان».
func (s *state) insideName(i int) bool {
	m := s.mentions[s.t[i].name-1]
	return m.named >= 0 && m.class&lexicon.Person != 0 && m.first < i && i+1 < m.last && s.fold(i) == "الملك" && s.fold(i-1) != "عبد"
}

// officePhrase returns the tokens of the longest office of several words at i.
func (s *state) officePhrase(i int, x sentence) (first, last int, ok bool) {
	for k := range s.t[i].analysis.hits {
		h := &s.t[i].analysis.hits[k]
		if h.Kind != lexicon.PhraseWord || s.lex.Phrases[h.Index].Kind != lexicon.OfficeWord || s.lex.Offices[s.lex.Phrases[h.Index].Index].Title {
			continue
		}
		if at := s.lex.MatchPhrase(h.Index, h, s.toks, s.fills, i, x.last); len(at) > last-first && at[len(at)-1]-i == len(at)-1 {
			first, last, ok = i, at[len(at)-1]+1, true
		}
	}
	return first, last, ok
}

// office adds the claim for the office at [first, last) if its holder is named near it, or is
// that of the office right before it. It returns the holder for an office right behind.
func (s *state) office(first, last int, seen map[string]bool, before held) held {
	n := s.npOf[first]
	if n == 0 {
		return held{}
	}
	p := &s.phrasesAt[n-1]
	if s.givenTo(p, first, last) {
		return held{}
	}
	holder, end := s.holderOf(p, first, last)
	if holder.empty() {
		holder = s.sameHolder(first, before)
	}
	if holder.empty() {
		return held{}
	}
	target := s.bodyOfOffice(first, last, end)
	if s.noOffice(first, last, holder, target) || before.ahead && before.holder.last == holder.last && s.constructIn(first) {
		return before
	}
	if target.empty() {
		target = s.countryOf(first, holder)
	}
	after := held{holder, max(last, p.last), holder.first >= last}
	if target.last > last {
		after.end = max(after.end, target.last)
	}
	if s.seenOffice(first, holder, seen) {
		return after
	}
	t := trigger{at: first, at2: []int{first, last - 1}, nominal: true, polarity: claim.Affirmed, modality: claim.Actual, rule: "office." + s.fold(first), frame: -1}
	t.office = "office"
	t.fill(claim.Actor, holder, "holder")
	if !target.empty() {
		t.fill(claim.Target, target, "of the office")
	}
	t.fill(claim.OfficeRole, span{first, last}, "office")
	s.chain(&t)
	s.triggers = append(s.triggers, t)
	s.trigsBy.add(s.t[first].sent, int32(len(s.triggers)-1))
	return after
}

// constructIn tells an office that is only what the office before it is of, where both have one
// name behind them: «المستشار بمكتب وزير النقل فلان».
func (s *state) constructIn(first int) bool {
	return s.t[first].pro&lexicon.ProWa == 0 && !strings.HasPrefix(s.fold(first), "ال")
}

// seenOffice tells whether the office and its holder, known by the first names or by the last,
// were told before, and notes them.
func (s *state) seenOffice(first int, holder span, seen map[string]bool) bool {
	office := " " + s.core(first)
	i := holder.first
	for i < holder.last-2 && s.titleHere(i) {
		i++
	}
	keys := []string{s.fold(holder.last-1) + office}
	if i+1 < holder.last {
		keys = append(keys, s.fold(i)+" "+s.fold(i+1)+office)
	}
	old := false
	for _, k := range keys {
		old = old || seen[k]
		seen[k] = true
	}
	return old
}

// sameHolder is the holder of the office before, which a name stands before, where another
// office follows it: «فلان وزير الدفاع ونائب الرئيس».
func (s *state) sameHolder(first int, before held) span {
	if before.ahead {
		return span{}
	}
	if before.end == first || isComma(s.fold(first-1)) && before.end == first-1 && s.t[first].pro&lexicon.ProWa == 0 {
		return before.holder
	}
	return span{}
}

// givenTo tells whether the office at [first, last) is what somebody is put in by an event
// before it in its clause, and makes it the office of that: «عيّنه القائد واليا على كرمانة».
func (s *state) givenTo(p *phrase, first, last int) bool {
	if p.prep != "" || p.first != first && s.t[first-1].name == 0 || p.first == first && p.def || !strings.HasSuffix(s.fold(first), "ا") {
		return false
	}
	for _, k := range s.trigsBy.in(s.t[first].sent) {
		t := &s.triggers[k]
		if t.frame < 0 || t.drop || s.frameOf(t).Type != claim.Appoint || t.at >= first || s.clauseEnd(t.at+1, first) < first {
			continue
		}
		np := span{first, max(last, p.last)}
		for j := np.last; j < len(s.t) && s.npAt[j] != 0 && s.t[j].sent == s.t[first].sent; j = np.last {
			q := &s.phrasesAt[s.npAt[j]-1]
			if !q.conj && q.prep == "" {
				break
			}
			np.last = q.last
		}
		kept := t.fillers[:0]
		for _, x := range t.fillers {
			if x.role != claim.OfficeRole && (x.np.last <= np.first || np.last <= x.np.first) {
				kept = append(kept, x)
			}
		}
		t.fillers = append(kept, filler{role: claim.OfficeRole, np: np, via: "object"})
		return true
	}
	return false
}
