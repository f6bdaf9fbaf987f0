package reading

import (
	"strings"

	"isnad/arabic/pos"
	"isnad/lexicon"
)

// holderOf looks for a person's name in the phrase p behind the office at [first, last), in
// an apposition behind it, or before it. It tells where the words end that say what the
// office is of: those between it and a holder behind it, else its phrase.
func (s *state) holderOf(p *phrase, first, last int) (holder span, end int) {
	end = max(p.last, last)
	if n := s.npOf[last-1]; n != 0 {
		end = max(end, s.phrasesAt[n-1].last) // «الناطق باسم» may be two phrases
	}
	for i := last; i < end; i++ {
		if m := s.person(i); m != 0 && !s.ofAnother(last, i) {
			start := s.titlesBefore(max(s.mentions[m-1].first, last), last)
			return span{start, s.mentions[m-1].last}, start
		}
	}
	if h := s.holderAhead(end, s.sentence(first).last); !h.empty() && !s.ofAnother(last, h.first) {
		return h, end
	}
	return s.holderBefore(p, first), end
}

// ofAnother tells whether a definite office in [i, name) is what the name behind it is called,
// and not the office before: «الناطق باسم الرئيس فلان», «قوات الرئيس النهرستاني فلان».
func (s *state) ofAnother(i, name int) bool {
	for j := name - 1; j >= i; j-- {
		x := &s.t[j]
		if x.tag == tNoun && headsOfState[s.fold(j)] && strings.HasPrefix(s.fold(j), "ال") {
			return true
		}
		if x.tag != tAdj && x.analysis.nat == 0 && !former[s.fold(j)] && !s.titleHere(j) {
			return false
		}
	}
	return false
}

// farHolder is how many words may stand between an office and its holder.
const farHolder = 14

// holderAhead walks from i over what may stand between an office and its holder: a
// comma, where the office is (في غزة، بالمركز), whom it is sent to, a joined part of its name.
func (s *state) holderAhead(i, limit int) span {
	const body = lexicon.Group | lexicon.Force | lexicon.Org
	title, commas, aside := -1, 0, 0 // an aside says what the body is: «، الجناح العسكري للحركة، »
	for j := i; j < min(limit, i+farHolder); {
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
				return span{}
			}
			j++
			continue
		}
		if s.t[j].tag == tPrep && ofOffice[s.prepAt(j)] && s.prepPronoun(j) == lexicon.NoEnc {
			j++
			continue
		}
		n := s.npAt[j]
		if n == 0 {
			return span{}
		}
		p := &s.phrasesAt[n-1]
		if h := s.holderIn(p); !h.empty() && !(commas > 0 && p.conj) {
			if title < j && title >= i {
				h.first = title
			}
			return h
		}
		title = -1
		switch {
		case s.onlyTitle(p):
			title = p.first
		case commas == 1 && p.class&body != 0 && p.class&lexicon.Person == 0 && !p.conj && (p.prep == "" || aside == 1):
			aside = 1
		case commas > 0, p.class&lexicon.Person != 0 && s.names(p) || !s.goesOnOffice(p, i):
			return span{}
		}
		j = p.last
	}
	return span{}
}

// goesOnOffice tells whether a phrase says more of what an office is of, whose own phrase
// ends at i: one behind a preposition, a joined one, a country behind a group (طالبان
// النهرستان), a definite adjective with its own (التابعة للوزارة), a name in quotation marks.
func (s *state) goesOnOffice(p *phrase, i int) bool {
	if p.prep != "" {
		return ofOffice[p.prep] || p.prep == "ب" || p.prep == "ل"
	}
	if p.conj || isQuoteMark(s.fold(p.first)) && s.t[p.first-1].tag.nominal() {
		return true
	}
	h := &s.t[p.first]
	return h.name != 0 && p.class&(lexicon.State|lexicon.Place) != 0 && s.t[p.first-1].name != 0 ||
		h.pos == pos.Adj && s.t[p.first].def && (p.first == i || s.t[p.first-1].tag.nominal())
}

// onlyTitle tells a phrase that is but a title before a name: «المدعو "…"», «اللواء الركن».
func (s *state) onlyTitle(p *phrase) bool {
	return p.prep == "" && !p.conj && s.titleHere(p.first) && !s.names(p) && p.last < len(s.t) && p.last <= p.first+2 && (isQuoteMark(s.fold(p.last)) || s.npAt[p.last] != 0 && s.names(&s.phrasesAt[s.npAt[p.last]-1]))
}

// names tells whether a phrase names a person.
func (s *state) names(p *phrase) bool {
	return p.name != 0 && s.mentions[p.name-1].class&lexicon.Person != 0
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

// holderIn returns the person's name that a phrase is, with its titles; of one joined to an
// office it is the name alone: «قائد اللواء وحاكم الإقليم فلان».
func (s *state) holderIn(p *phrase) span {
	if !s.names(p) || p.prep != "" {
		return span{}
	}
	m := s.mentions[p.name-1]
	office := s.t[p.first].analysis.office
	switch {
	case s.t[p.first].pro&lexicon.ProWa != 0:
		if office == 0 || s.lex.Offices[office-1].Title || m.first == p.first {
			return span{}
		}
		return span{s.titlesBefore(m.first, p.first+1), m.last}
	case m.first == p.first, office != 0 && s.titlesBefore(m.first, p.first+1) == p.first+1, m.first == p.first+1 && s.t[p.first].name == 0 && (s.t[p.first].pos == pos.Propn || former[s.fold(p.first)]):
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

// holderBefore: «خالد …، وزير الدفاع», «خالد … (وزير الدفاع)»: the name stands before the office.
func (s *state) holderBefore(p *phrase, first int) span {
	if p.head != first && p.first != first {
		return span{}
	}
	j := p.first - 1
	if j >= 0 && (isComma(s.fold(j)) || s.fold(j) == "(") {
		j--
	}
	if j < 0 || j == p.first-1 && s.object(j, first) || s.t[j].sent != s.t[first].sent || p.pro&lexicon.ProWa != 0 || p.prep != "" && p.prep != "ل" {
		return span{}
	}
	m := s.person(j)
	if m == 0 {
		m = s.person(s.predicateOf(j, first))
	}
	if m == 0 {
		return span{}
	}
	return span{s.titlesBefore(s.mentions[m-1].first, s.sentence(first).first), s.mentions[m-1].last}
}

// object tells whether the head of a state at first, right behind a verb and a name that ends
// at j, is whom the verb is done to: «اتهم فلان الرئيس».
func (s *state) object(j, first int) bool {
	m := s.person(j)
	if m == 0 || !headsOfState[s.fold(first)] || !s.t[first].def {
		return false
	}
	b := s.mentions[m-1].first - 1
	return b >= 0 && s.t[b].tag == tVerb
}

// predicateOf returns the token before what makes an office the predicate of a sentence, j itself
// where nothing does: «فلان هو القائد», «فلان الذي كان نائبا للقائد».
func (s *state) predicateOf(j, first int) int {
	k := j
	for said := false; k >= max(s.sentence(first).first, j-3); k-- {
		switch x := &s.t[k]; {
		case x.tag == tAux, x.tag == tPron:
			said = true
		case said && (x.tag == tRel || isComma(s.fold(k)) || isQuoteMark(s.fold(k))):
		case said:
			return k
		default:
			return j
		}
	}
	return j
}
