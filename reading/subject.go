package reading

import (
	"strings"

	"isnad/lexicon"
)

// chooseSubject picks subject and object among the phrases around a verb, by order,
// agreement and pronouns; frames may correct it by what they ask of their roles.
func (s *state) chooseSubject(p *predicate) {
	v := &s.t[p.verb]
	f := v.form
	r := p.right
	if s.ownWord(p.verb) { // «سنستعيد المناطق»: who speaks acts
		s.objectOnly(p)
		return
	}
	if s.resumed(p) {
		s.subjectOfResumed(p)
		return
	}
	if v.enc != lexicon.NoEnc { // the object is a pronoun: what follows is the subject
		if len(r) > 0 && s.agrees(p.verb, r[0]) {
			p.subject = r[0]
			p.object = p.antecedent
			return
		}
		p.subject = s.leftSubject(p)
		return
	}
	if n := s.standsFor(p); n != 0 {
		p.subject = n
		s.objectOnly(p)
		return
	}
	if n := s.pronounSubject(p); n != 0 {
		p.subject = n
		if len(r) > 0 {
			p.object = r[0]
		}
		s.second(p, 1)
		return
	}
	if s.doneThere(p) {
		p.subject, p.object = r[0], r[1]
		return
	}
	plural := f.Number >= 2 || f.Person == 1
	if left := s.leftSubject(p); left != 0 && (plural || s.agrees(p.verb, left)) {
		p.subject = left
		if len(r) > 0 {
			p.object = r[0]
		}
		s.second(p, 1)
		return
	}
	if len(r) > 1 && f.Number <= singular && s.placeBeforeSubject(p) {
		p.subject, p.object = r[1], r[0] // «تحاصر المدينة قوات أخرى»
		return
	}
	if len(r) > 1 && f.Number <= singular && s.nominative(&s.phrasesAt[r[1]-1]) && !human(s.phrasesAt[r[0]-1].class) && s.agrees(p.verb, r[1]) {
		p.subject, p.object = r[1], r[0] // «هاجم القرية مسلحون»
		return
	}
	if !plural && len(r) > 0 && s.agrees(p.verb, r[0]) {
		p.subject = r[0]
		if len(r) > 1 {
			p.object = r[1]
		}
		s.second(p, 2)
		return
	}
	if len(r) > 0 {
		p.object = r[0]
		s.second(p, 1)
	}
}

// placeBeforeSubject tells whether a place stands between a verb and the force that acts on it.
func (s *state) placeBeforeSubject(p *predicate) bool {
	a, b := &s.phrasesAt[p.right[0]-1], &s.phrasesAt[p.right[1]-1]
	return a.name == 0 && a.class&(lexicon.Place|lexicon.Site) != 0 && !human(a.class) && a.class&lexicon.Armed == 0 && a.def && b.class&(lexicon.Force|lexicon.Group) != 0 && !b.def && s.agrees(p.verb, p.right[1])
}

// pronounSubject: «إنها استهدفت آلية»: the pronoun on the complementiser is the
// subject, and stands for the subject of the clause above.
func (s *state) pronounSubject(p *predicate) int32 {
	if p.opener < 0 || p.left != 0 || !pronPrep(s.fold(p.opener)) || s.t[p.opener].tag != tComp && (s.t[p.opener].tag != tConj || s.t[p.opener].enc == lexicon.NoEnc) {
		return 0
	}
	for b := p.before; b != 0; b = s.above(&s.preds[b-1]) {
		if s.saysOf(&s.preds[b-1]) && (s.goesOnAt(p.opener) || s.t[p.opener].tag == tConj) {
			continue // «… الذي تركه أخوه، وأنه هرب»
		}
		if n := s.preds[b-1].subject; n != 0 && s.agrees2(p.verb, n) && !spokesThings[s.bare(s.phrasesAt[n-1].head)] {
			return n
		}
	}
	return 0
}

// agrees2 is agreement with a phrase before the verb, by its own form only.
func (s *state) agrees2(v int, np int32) bool {
	return s.agreesNumber(s.t[v].form, &s.phrasesAt[np-1])
}

func (s *state) second(p *predicate, i int) {
	if i < len(p.right) {
		p.object2 = p.right[i]
	}
}

// leftSubject returns the phrase before the verb that is its subject: the head of a
// nominal sentence, or the antecedent of a relative clause.
func (s *state) leftSubject(p *predicate) int32 {
	if p.antecedent != 0 && (s.phrasesAt[p.antecedent-1].class == 0 && s.phrasesAt[p.antecedent-1].name == 0 || s.tailSpeaks(p)) {
		if n := s.tailOf(p.antecedent); n != 0 && s.agrees(p.verb, n) && s.relativeAgrees(p) {
			p.antecedent = n
			return n
		}
	}
	if p.antecedent != 0 && s.agrees(p.verb, p.antecedent) && s.relativeAgrees(p) {
		return p.antecedent
	}
	if n := s.tailOf(p.antecedent); n != 0 && s.agrees(p.verb, n) && s.relativeAgrees(p) {
		p.antecedent = n
		return n
	}
	if n := s.leftMost(p); n != 0 {
		p.left = n
		return n
	}
	return 0
}

// leftMost returns the first phrase before the verb that may be its subject; one that a lone
// comma parts from the verb only where no other is nearer: «مواصلا إسناد الجبهة، الحركة تقصف».
func (s *state) leftMost(p *predicate) int32 {
	if p.left == 0 {
		return 0
	}
	if n := s.newSubject(p); n != 0 {
		return n
	}
	if s.agrees(p.verb, p.left) && s.closeTo(p.left, p.verb) {
		return p.left
	}
	for i := s.phrasesAt[p.left-1].last; i < p.verb; i++ {
		n := s.npAt[i]
		if n == 0 {
			continue
		}
		x := &s.phrasesAt[n-1]
		if x.last == p.verb && i > 0 && isComma(s.fold(i-1)) && x.prep == "" && !x.conj && s.npOf[i] == n && !s.adverbial(x) && human(x.class) && s.agrees(p.verb, n) {
			return n
		}
		i = x.last - 1
	}
	if s.agrees(p.verb, p.left) && s.reaches(p.left, p.verb) {
		return p.left
	}
	return 0
}

// newSubject: «ضحايا في غارات، والحركة تعلن»: who stands joined right in front of his verb
// opens a clause of his own.
func (s *state) newSubject(p *predicate) int32 {
	n := s.npOf[max(p.verb-1, 0)]
	if n == 0 || n == p.left {
		return 0
	}
	x := &s.phrasesAt[n-1]
	if !x.conj || x.last != p.verb || x.prep != "" || s.t[x.first].pro&lexicon.ProWa == 0 || s.t[p.verb].pro != 0 || s.t[p.verb].form.Number >= dual || !human(x.class) || !s.agrees(p.verb, n) {
		return 0
	}
	return n
}

// tailSpeaks tells whether a relative in the plural speaks of people behind a deed: «بإعدام
// عشرات الجنود الذين رفضوا».
func (s *state) tailSpeaks(p *predicate) bool {
	if !s.relativeClause(p) {
		return false
	}
	_, n := relative(s.fold(p.opener))
	h := s.t[s.phrasesAt[p.antecedent-1].head]
	return n == plural && h.tag == tNoun && h.form.Shape == lexicon.VerbalNoun
}

// tailOf returns the genitive of an event noun as a phrase of its own, 0 for none: in
// «ضبط ستة أشخاص قاموا بـ» it is they who the clause speaks of.
func (s *state) tailOf(n int32) int32 {
	if n == 0 {
		return 0
	}
	x := s.phrasesAt[n-1]
	if s.t[x.head].tag != tNoun || s.t[x.head].trig == 0 && s.t[x.head].form.Shape != lexicon.VerbalNoun && s.t[x.head].class != 0 {
		return 0
	}
	i := x.head + 1
	if i >= x.last || s.t[i].tag == tAdj || s.t[x.head].def {
		return 0
	}
	p := phrase{span: span{i, x.last}, head: i, name: 0}
	if q := s.t[i].num; q != 0 {
		p.count = &s.quantities[q-1].Quantity
		if p.head = s.quantities[q-1].next; p.head >= x.last {
			return 0
		}
	}
	if m := s.t[p.head].name; m != 0 {
		p.name = m
	}
	s.finishPhrase(&p)
	if !human(p.class) {
		return 0
	}
	s.phrasesAt = append(s.phrasesAt, p)
	return int32(len(s.phrasesAt))
}

// relativeAgrees tells whether the verb of a relative clause can have the relative for
// its subject: in «المناطق التي تمكن من …» it cannot.
func (s *state) relativeAgrees(p *predicate) bool {
	if !s.relativeClause(p) {
		return true
	}
	g, n := relative(s.fold(p.opener))
	f := s.t[p.verb].form
	if f.Shape == lexicon.Noun || g == 0 {
		return true
	}
	if n == singular && f.Gender != 0 && uint8(f.Gender) != g && f.Number == singular {
		return false
	}
	return n != plural || f.Number == plural || f.Shape == lexicon.Noun
}

// reaches tells whether nothing but appositions between a pair of commas, phrases
// with prepositions and dates stands between a subject and its verb.
func (s *state) reaches(np int32, v int) bool {
	np0 := &s.phrasesAt[np-1]
	opens := s.t[np0.first].sent == s.t[v].sent && (np0.first <= s.sentence(v).first+1 || s.t[np0.first-1].tag == tComp) && s.t[v].pro&(lexicon.ProWa|lexicon.ProFa) == 0
	return opens || s.closeTo(np, v)
}

// closeTo tells whether the commas between a phrase and a verb come in pairs.
func (s *state) closeTo(np int32, v int) bool {
	commas := 0
	for i := s.phrasesAt[np-1].last; i < v; i++ {
		if isComma(s.fold(i)) {
			commas++
		}
	}
	return commas%2 == 0
}

// agrees tells whether a phrase may be the subject of the verb at token v.
func (s *state) agrees(v int, np int32) bool {
	p := &s.phrasesAt[np-1]
	if p.first > v && s.accusative(p) {
		return false
	}
	if s.t[v].form.Shape == lexicon.Noun { // a verb that no table knows
		return s.endingAgrees(v, p)
	}
	if s.t[v].form.Number >= dual && s.t[v].form.Person == 3 && p.first < v && s.listed(p, v) {
		return true // «المقاومة والجيش أحكما السيطرة»
	}
	for k := range s.t[v].analysis.hits {
		h := &s.t[v].analysis.hits[k]
		if h.Form.Shape.Finite() && h.Enc == s.t[v].enc && h.Pro == s.t[v].pro && formAgrees(h.Form, p, p.first < v) {
			return true
		}
	}
	if s.t[v].form.Number == plural && p.first < v && p.number == dual && strings.HasSuffix(s.fold(p.head), "ين") {
		return s.t[v].form.Person != 1 && s.t[v].form.Person != 2 // «لكن المراقبين يؤكدون»: ين is of many too
	}
	if f := s.t[v].form; p.first > v && p.head > p.first && f.Person != 1 && f.Person != 2 && f.Gender != feminine && f.Number <= singular && (s.t[p.first].tag == tNum || s.quantifier(p.first)) {
		return true // «انتشر عشرات من قوات الأمن»
	}
	return formAgrees(s.t[v].form, p, p.first < v)
}

// endingAgrees judges a verb that no table knows by its prefix and ending.
func (s *state) endingAgrees(v int, p *phrase) bool {
	w := trimConj(s.fold(v))
	switch {
	case strings.HasSuffix(w, "وا"):
		return p.first < v && (p.number != singular || p.count != nil)
	case strings.HasSuffix(w, "ت") || strings.HasPrefix(w, "ت"):
		return p.gender != masculine || p.number == plural
	case strings.HasPrefix(w, "ي"):
		return p.gender != feminine
	}
	return true
}

// formAgrees tells whether a form goes with a phrase, which stands before it or not.
func formAgrees(f lexicon.Form, p *phrase, before bool) bool {
	if f.Person == 1 || f.Person == 2 {
		return false
	}
	switch {
	case f.Number == plural:
		return before && (p.number == plural || p.count != nil || p.class&(lexicon.Group|lexicon.Force) != 0)
	case f.Number == dual:
		return before && p.number != singular
	case f.Gender == feminine:
		return p.gender == feminine || p.gender == 0 || p.number == plural || p.class&(lexicon.State|lexicon.Place|lexicon.Org) != 0
	default:
		if before && p.number == plural && p.class&lexicon.Person != 0 && p.count == nil && !p.numbered {
			return false
		}
		return p.gender != feminine || p.numbered || p.number == plural && p.class&lexicon.Person != 0 || p.name != 0 && p.class&lexicon.State == 0
	}
}
