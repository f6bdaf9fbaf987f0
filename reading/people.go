package reading

import (
	"strings"

	"isnad/claim"
	"isnad/lexicon"
)

// peopleArguments: a participle that names people by the event fills its own role
// with the phrase that it stands in, or with whom it describes.
func (s *state) peopleArguments(t *trigger, f *lexicon.Frame) {
	slot := "s"
	asks := f.Adj && f.HasSlot("s") && f.Type.Family() == claim.Words // «مطالبون بالإصلاح» are who demands
	if (s.mayBePassive(t) && f.Transitive() || f.Adj) && !asks && (f.HasSlot("o") || !f.HasSlot("s") && f.Type == claim.Accuse) {
		slot = "o"
	}
	if s.t[t.at].tag == tPart {
		s.circumstance(t, f)
		return
	}
	n := s.npOf[t.at]
	if n == 0 {
		return
	}
	p := &s.phrasesAt[n-1]
	role := f.Role(slot, lexicon.Person)
	if role == "" && slot == "o" {
		role = claim.Target
	}
	if role == "" {
		role = claim.Actor
	}
	if slot == "s" && s.strandedPlural(t, p) {
		s.circumstance(t, f)
		return
	}
	if np := s.described(t, f, p); !np.empty() {
		s.fill(t, role, np, "described")
		s.ownComplement(t, f, p.span)
	} else if e, j := s.subjectPronoun(t, f, p); j >= 0 {
		if sub := s.clauseSubject(j); sub != 0 && s.mayMean(e, sub) {
			s.fill(t, role, s.phrasesAt[sub-1].span, "pronoun")
		}
		if !t.has(role) {
			s.fillPronoun(t, role, e, j)
		}
	} else if sub := s.copulaSubject(t, f, n); sub != 0 {
		s.fill(t, role, s.phrasesAt[sub-1].span, "subject of the copula")
		s.ownComplement(t, f, p.span)
	} else if np := s.peopleIn(t, p); !s.mereQuality(t, f, p, role) {
		np.last = s.ownComplement(t, f, np)
		s.fill(t, role, np, "own phrase")
	}
	s.fillPrepositions(t, f, p.last, s.clauseEnd(p.last, s.sentence(t.at).last))
}

// ownComplement gives the part of its phrase behind a preposition that its frame asks for its
// role, and returns where the people end: «أطراف مؤيدة للرئيس», «الثوار المدعومون من الحلف».
func (s *state) ownComplement(t *trigger, f *lexicon.Frame, np span) int {
	for j := t.at + 1; j < np.last && f.Adj; j++ {
		prep, first := s.prepOf(j)
		if prep != "" && f.HasSlot(prep) && first < np.last {
			x := span{first, s.complementEnd(first, np.last)}
			s.fill(t, f.Role(prep, s.classOf(x)), x, prep)
			return j
		}
	}
	return np.last
}

// prepOf returns the preposition at token i or on it, and where what it governs begins.
func (s *state) prepOf(i int) (string, int) {
	switch x := &s.t[i]; {
	case x.tag == tPrep:
		return s.prepAt(i), i + 1
	case x.pro&lexicon.ProLi != 0:
		return "ل", i
	case x.pro&lexicon.ProBi != 0:
		return "ب", i
	}
	return "", i
}

// mereQuality tells an adjective of will or opinion that stands alone or with a thing, and so
// names nobody: «نحن مستعدون», «مواقف مؤيدة».
func (s *state) mereQuality(t *trigger, f *lexicon.Frame, p *phrase, role claim.RoleName) bool {
	if !f.Adj || role != claim.Actor || f.Type.Family() != claim.Words || f.Type == claim.Protest || s.t[t.at].class&lexicon.Person != 0 {
		return false
	}
	return !s.t[t.at].def && (p.first == t.at || s.t[p.head].class != 0 && p.class&(lexicon.Agent|lexicon.Armed) == 0)
}

// mayBePassive tells a passive participle, or one that is written like the active where only
// the passive is a person of that event: «محتجز», «متهم».
func (s *state) mayBePassive(t *trigger) bool {
	if t.hit.Form.Shape == lexicon.PassiveParticiple {
		return true
	}
	y := s.frameOf(t).Type
	if !takesPeople(y) && y != claim.Abduct && y != claim.Accuse || y == claim.Surrender {
		return false
	}
	for k := range s.t[t.at].analysis.hits {
		h := &s.t[t.at].analysis.hits[k]
		if h.Kind == lexicon.FrameWord && h.Index == t.hit.Index && h.Form.Shape == lexicon.PassiveParticiple {
			return true
		}
	}
	return false
}

// subjectPronoun returns the pronoun on أن that an adjective says something of, and its token:
// «أنها متمسكة بـ»; -1 where there is none.
func (s *state) subjectPronoun(t *trigger, f *lexicon.Frame, p *phrase) (lexicon.Enc, int) {
	j := t.at - 1
	if j > 0 && isQuoteMark(s.fold(j)) {
		j--
	}
	if !f.Adj || p.first != t.at || j < 0 || s.t[j].sent != s.t[t.at].sent || s.t[j].tag != tComp {
		return lexicon.NoEnc, -1
	}
	for _, e := range [...]lexicon.Enc{s.t[j].enc, s.t[j].analysis.fnEnc, compPronoun(s.fold(j))} {
		if e != lexicon.NoEnc {
			return e, j
		}
	}
	return lexicon.NoEnc, -1
}

// strandedPlural tells «…، مطالبين بـ»: an indefinite participle in the accusative behind a comma
// says what the subject of the clause does besides.
func (s *state) strandedPlural(t *trigger, p *phrase) bool {
	return p.first == t.at && p.prep == "" && t.hit.Pro == 0 && t.at > 0 && isComma(s.fold(t.at-1)) && strings.HasSuffix(s.fold(t.at), "ين") && s.clauseSubject(t.at) != 0
}

// described is whom an adjective of an event says something of where the phrase before it is
// closed: «القوات الحكومية مدعومة بطائرات», «الجبهة المدعومة من», «الرئيس المخلوع فلان».
func (s *state) described(t *trigger, f *lexicon.Frame, p *phrase) span {
	if f.Type == claim.Dismiss {
		if np := s.deposed(t, p); !np.empty() {
			return np
		}
	}
	if p.first == t.at && p.last == t.at+1 && t.at > 0 && s.t[t.at-1].tag == tAux && !s.t[t.at].def {
		return s.beforeAux(t.at - 1)
	}
	if !f.Adj && (t.hit.Form.Shape != lexicon.PassiveParticiple || s.t[t.at].def) || p.prep != "" && p.first == t.at || p.conj || p.name != 0 && p.first == t.at && f.Type != claim.Dismiss && !s.ledByAdjective(t, f, p) {
		return span{}
	}
	if f.Type == claim.Dismiss {
		return s.nameBehind(p.last)
	}
	if p.first != t.at || t.at == 0 {
		return span{}
	}
	j := t.at - 1
	for j > 0 && (isComma(s.fold(j)) || isQuoteMark(s.fold(j))) {
		j--
	}
	for n := 0; n < 3 && j >= s.sentence(t.at).first; n++ {
		if s.npOf[j] == 0 {
			return span{}
		}
		q := &s.phrasesAt[s.npOf[j]-1]
		if q.last != j+1 {
			return span{}
		}
		where := q.class&lexicon.Place != 0 && q.prep != ""
		if !where && q.class&(lexicon.Agent|lexicon.Armed) != 0 && s.goesTogether(t.at, q) {
			return q.span
		}
		if !where {
			return span{} // only past where they are: «القوات في المدينة، مسنودة من»
		}
		j = q.first - 1
		for j > 0 && s.t[j].tag == tPrep {
			j--
		}
	}
	return span{}
}

// beforeAux is of whom كان or its like at i says something: «الأسرى الذين كانوا محتجزين».
func (s *state) beforeAux(i int) span {
	for i > 0 && (s.t[i-1].tag == tAux || s.t[i-1].tag == tNeg) && s.t[i-1].sent == s.t[i].sent {
		i--
	}
	if i == 0 || s.t[i-1].sent != s.t[i].sent {
		return span{}
	}
	n := s.npOf[i-1]
	if s.t[i-1].tag == tRel {
		n = s.antecedentOf(i - 1)
	}
	if n == 0 || s.phrasesAt[n-1].class&(lexicon.Agent|lexicon.Armed) == 0 {
		return span{}
	}
	return s.phrasesAt[n-1].span
}

// nameBehind is the name that stands at i, or behind a comma there: «المخلوع، فلان».
func (s *state) nameBehind(i int) span {
	if i < len(s.t) && isComma(s.fold(i)) {
		i++
	}
	if i >= len(s.t) || s.npAt[i] == 0 || s.t[i].name == 0 {
		return span{}
	}
	if p := &s.phrasesAt[s.npAt[i]-1]; p.class&lexicon.Person != 0 && p.prep == "" && !p.conj && s.t[i].sent == s.t[i-1].sent {
		return p.span
	}
	return span{}
}

// peopleIn is the phrase of such a participle without what it is only a genitive to:
// «حفظ حقوق الأسرى», «إجمالي عدد المعتقلين».
func (s *state) peopleIn(t *trigger, p *phrase) span {
	h := &s.t[p.head]
	deed := h.form.Shape == lexicon.VerbalNoun || h.trig != 0 && !s.triggers[h.trig-1].people
	if !deed && h.pro&lexicon.ProAl == s.t[t.at].pro&lexicon.ProAl {
		return p.span // it describes the head
	}
	first := p.first
	for first < t.at && !s.peopleWord(first) {
		first++
	}
	if first == p.first || !s.t[t.at].def && s.t[t.at].class&lexicon.Person == 0 && first == t.at {
		return p.span
	}
	if !deed && !(h.class == 0 && h.name == 0 && s.t[t.at].form.Number >= dual) && h.class&(lexicon.Abstract|lexicon.Event|lexicon.Text|lexicon.Time|lexicon.Site) == 0 || p.head >= first {
		return p.span
	}
	return span{first, p.last}
}

// peopleWord tells words that belong to people told: quantities, people and names.
func (s *state) peopleWord(i int) bool {
	x := &s.t[i]
	return x.tag == tNum || x.num != 0 || s.quantifier(i) || x.name != 0 || x.class&(lexicon.Agent|lexicon.Armed|lexicon.Number) != 0 && x.form.Shape != lexicon.VerbalNoun
}

// circumstance: «…، مستهدفا مواقع» – the clause's subject acts, the phrase behind is acted on.
func (s *state) circumstance(t *trigger, f *lexicon.Frame) {
	if sub := s.clauseSubject(t.at); sub != 0 {
		s.fillNP(t, f, "s", sub, "subject of the clause")
	}
	if n := s.npAt[t.at+1]; t.at+1 < s.sentence(t.at).last && n != 0 && s.phrasesAt[n-1].prep == "" {
		s.fillNP(t, f, "o", n, "object")
	}
	s.fillPrepositions(t, f, t.at+1, s.clauseEnd(t.at+1, s.sentence(t.at).last))
}

// goesTogether tells whether the adjective at i agrees with a phrase in number and gender.
func (s *state) goesTogether(i int, q *phrase) bool {
	f, g := s.t[i].form, s.genderOf(i)
	if f.Number == plural || f.Number == dual && strings.HasSuffix(s.fold(i), "ين") {
		return q.number == plural || q.number == dual || q.count != nil || q.class&(lexicon.Group|lexicon.Force) != 0
	}
	if g == feminine {
		return q.gender != masculine || q.number == plural
	}
	return q.gender != feminine && q.number != plural
}

// ledByAdjective tells an adjective that only its own complement follows in its phrase:
// «قاتلوا مدعومين بقوات التحالف».
func (s *state) ledByAdjective(t *trigger, f *lexicon.Frame, p *phrase) bool {
	if !f.Adj || p.last <= t.at+1 {
		return false
	}
	prep, first := s.prepOf(t.at + 1)
	return prep != "" && f.HasSlot(prep) && first < p.last
}

// complementEnd is where what a preposition governs ends: before a place that follows an
// indefinite word in it, which is the object of a verb before: «مدعومة بطائرات مروحية بلدة عين الرمث».
func (s *state) complementEnd(i, end int) int {
	for j := i + 2; j < end; j++ {
		if s.t[j].tag == tNoun && s.t[j].class&lexicon.Place != 0 && !s.t[j-1].def && s.t[j-1].class&(lexicon.Agent|lexicon.Armed) == 0 {
			return j
		}
	}
	return end
}
