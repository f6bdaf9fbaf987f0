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
		for i := x.first; i < x.last; i++ {
			first, last, ok := s.officeAt(i, x)
			if !ok {
				continue
			}
			s.office(first, last, seen)
			i = last - 1
		}
	}
}

// officeAt returns the tokens of the office at i: a phrase of the lexicon or a word,
// with adjectives like السابق left out.
func (s *state) officeAt(i int, x sentence) (first, last int, ok bool) {
	if s.t[i].trig != 0 || s.t[i].tag == tVerb || s.t[i].name != 0 {
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

// office adds the claim for the office at [first, last) if its holder is named near it.
func (s *state) office(first, last int, seen map[string]bool) {
	n := s.npOf[first]
	if n == 0 {
		return
	}
	p := &s.phrasesAt[n-1]
	if s.givenTo(p, first, last) {
		return
	}
	holder, target := s.holderAndTarget(p, first, last)
	if holder.empty() {
		return
	}
	if target.empty() {
		target = s.bodyOf(p, last)
	}
	if target.empty() {
		target = s.quotedBody(last)
	}
	if s.noOffice(first, last, holder, target) {
		return
	}
	if target.empty() {
		target = s.countryOf(first, holder)
	}
	key := s.fold(holder.last-1) + " " + s.fold(first)
	if seen[key] {
		return
	}
	seen[key] = true
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

// bodyOf is the group or body that an office is of by a preposition: «المرشد العام
// للجماعة», «المشرف العام على المركز».
func (s *state) bodyOf(p *phrase, last int) span {
	const body = lexicon.Group | lexicon.Force | lexicon.Org | lexicon.State
	for j := max(p.last, last); j < min(len(s.t), max(p.last, last)+2); j++ {
		n := s.npAt[j]
		if n == 0 {
			if s.t[j].tag == tPrep && s.prepAt(j) == "علي" {
				continue
			}
			return span{}
		}
		q := &s.phrasesAt[n-1]
		if q.class&body != 0 && (q.prep == "ل" || q.prep == "علي") && s.t[j].sent == s.t[last-1].sent {
			return q.span
		}
		return span{}
	}
	return span{}
}

// quotedBody is the group or body whose name opens with a quotation mark right behind an
// office, whether the mark is closed or not: «زعيم "راية السهل».
func (s *state) quotedBody(i int) span {
	const body = lexicon.Group | lexicon.Force | lexicon.Org | lexicon.State
	if i+1 >= len(s.t) || !isQuoteMark(s.fold(i)) || s.npAt[i+1] == 0 || s.t[i+1].sent != s.t[i].sent {
		return span{}
	}
	if q := &s.phrasesAt[s.npAt[i+1]-1]; q.class&body != 0 && q.prep == "" {
		return q.span
	}
	return span{}
}

// headsOfState are offices that, named without one, are of the country that the text speaks of.
var headsOfState = map[string]bool{"رءيس": true, "وزير": true, "ملك": true, "الرءيس": true, "الوزير": true, "الملك": true}

// countryOf returns where the text names the country of an office that stands without
// one: that of a known holder, else the one it names most.
func (s *state) countryOf(first int, holder span) span {
	w := trimConj(s.fold(first))
	if !headsOfState[w] && !headsOfState[strings.TrimPrefix(w, "لل")] {
		return span{}
	}
	want := ""
	for i := holder.first; i < holder.last; i++ {
		if m := s.t[i].name; m != 0 && s.mentions[m-1].named >= 0 {
			if n := s.lex.Named(s.lex.Names[s.mentions[m-1].named].Parent); n != nil {
				want = n.Country
			}
		}
	}
	count := map[string]int{}
	at := map[string]span{}
	for _, m := range s.mentions {
		if m.named < 0 || m.class&lexicon.State == 0 || m.first > first && want == "" {
			continue
		}
		c := s.lex.Names[m.named].Country
		if k := s.lex.Names[m.named].Kind; k != "country" && k != "state" {
			continue
		}
		if c == "" || want != "" && c != want {
			continue
		}
		count[c]++
		at[c] = span{m.first, m.last}
	}
	best := ""
	for c, n := range count {
		if n > count[best] || n == count[best] && (best == "" || c < best) {
			best = c
		}
	}
	return at[best]
}

// holderAndTarget looks for a person's name in the phrase behind the office, in an
// apposition behind it, or before it.
func (s *state) holderAndTarget(p *phrase, first, last int) (holder, target span) {
	for i := last; i < p.last; i++ {
		if m := s.person(i); m != 0 {
			start := s.titlesBefore(s.mentions[m-1].first, last)
			return span{start, s.mentions[m-1].last}, s.officeTarget(last, start, p)
		}
	}
	target = s.officeTarget(last, p.last, p)
	if h, at := s.holderAhead(p.last, s.sentence(first).last); !h.empty() {
		if target.empty() && at > last && s.npOf[last] != 0 {
			target = span{last, at}
		}
		return h, target
	}
	return s.holderBefore(p, first), target
}

// holderAhead walks from i over what may stand between an office and its holder: a
// comma, where the office is (في غزة، بالمركز), a joined part of its name. It returns
// the holder and where the walk's last phrase began.
func (s *state) holderAhead(i, limit int) (span, int) {
	const body = lexicon.Group | lexicon.Force | lexicon.Org
	at, commas, aside := i, 0, 0 // an aside says what the body is: «، الجناح العسكري للحركة، »
	for j := i; j < min(limit, i+12); {
		if isQuoteMark(s.fold(j)) && s.npAt[j] == 0 {
			j++
			continue
		}
		if s.fold(j) == "-" && j == i {
			if k := s.closingDash(j, limit); k > 0 {
				j = k + 1
				continue
			}
		}
		if isComma(s.fold(j)) || s.fold(j) == "(" {
			if commas++; commas > 1+aside {
				return span{}, 0
			}
			j++
			continue
		}
		if s.t[j].tag == tPrep && (s.prepAt(j) == "في" || s.prepAt(j) == "لدي") {
			j++
			continue
		}
		n := s.npAt[j]
		if n == 0 {
			return span{}, 0
		}
		p := &s.phrasesAt[n-1]
		if h := s.holderIn(p); !h.empty() && p.prep == "" && s.t[p.first].pro&lexicon.ProWa == 0 {
			return h, at
		}
		if commas == 1 && p.class&body != 0 && p.class&lexicon.Person == 0 && !p.conj && (p.prep == "" || aside == 1) {
			aside = 1
			j = p.last
			continue
		}
		if commas > 0 || p.class&lexicon.Person != 0 && p.name != 0 || p.prep != "" && p.prep != "في" && p.prep != "ب" && p.prep != "ل" && p.prep != "لدي" || p.prep == "" && !p.conj {
			return span{}, 0
		}
		j = p.last
	}
	return span{}, 0
}

// closingDash returns the dash that closes an aside opened at j, 0 for none.
func (s *state) closingDash(j, limit int) int {
	for k := j + 2; k < min(limit, j+10); k++ {
		if s.fold(k) == "-" {
			return k
		}
	}
	return 0
}

// holderIn returns the person's name that a phrase is, with its titles.
func (s *state) holderIn(p *phrase) span {
	if p.name == 0 || s.mentions[p.name-1].class&lexicon.Person == 0 {
		return span{}
	}
	m := s.mentions[p.name-1]
	if m.first == p.first || s.t[p.first].analysis.office != 0 {
		return span{p.first, m.last}
	}
	return span{}
}

// person returns the person mention at token i, 0 for none.
func (s *state) person(i int) int32 {
	if i >= len(s.t) {
		return 0
	}
	m := s.t[i].name
	if m == 0 || s.mentions[m-1].class&lexicon.Person == 0 {
		return 0
	}
	return m
}

// titlesBefore takes titles and ranks into the holder's name.
func (s *state) titlesBefore(i, from int) int {
	for i-1 >= from && s.t[i-1].analysis.office != 0 && s.lex.Offices[s.t[i-1].analysis.office-1].Title {
		i--
	}
	return i
}

// officeTarget is the group or area behind the office: the genitive, or the
// adjective of nation.
func (s *state) officeTarget(from, to int, p *phrase) span {
	for from < to && s.t[from].tag == tAdj && s.t[from].analysis.nat == 0 {
		from++
	}
	if from >= to {
		return span{}
	}
	for i := from; i < to; i++ {
		if s.t[i].analysis.nat != 0 && i == from {
			return span{i, i + 1}
		}
	}
	for to > from && (s.t[to-1].tag == tMark && !isQuoteMark(s.fold(to-1))) {
		to--
	}
	return span{from, to}
}

// holderBefore: «خالد …، وزير الدفاع»: the name stands before the office.
func (s *state) holderBefore(p *phrase, first int) span {
	if p.head != first && p.first != first {
		return span{}
	}
	j := p.first - 1
	if j >= 0 && isComma(s.fold(j)) {
		j--
	}
	if j < 0 || s.t[j].sent != s.t[first].sent || p.pro&lexicon.ProWa != 0 || p.prep != "" && p.prep != "ل" {
		return span{}
	}
	m := s.person(j)
	if m == 0 {
		return span{}
	}
	return span{s.titlesBefore(s.mentions[m-1].first, s.sentence(first).first), s.mentions[m-1].last}
}
