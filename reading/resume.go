package reading

import "isnad/lexicon"

// ownWord tells a verb in the first person: no phrase is its subject.
func (s *state) ownWord(v int) bool {
	f := s.t[v].form
	return f.Shape.Finite() && f.Person == 1
}

// objectOnly gives a verb whose subject is no phrase its objects.
func (s *state) objectOnly(p *predicate) {
	if s.t[p.verb].enc == lexicon.NoEnc && len(p.right) > 0 {
		p.object = p.right[0]
		s.second(p, 1)
	}
}

// resumed tells whether what a relative clause speaks of comes back in it as a pronoun on the
// verb or on a preposition, and so is not its subject: «بلدة يسيطر عليها المتمردون».
func (s *state) resumed(p *predicate) bool {
	if p.antecedent == 0 {
		return false
	}
	a := &s.phrasesAt[p.antecedent-1]
	e := s.t[p.verb].enc
	for i := p.verb + 1; e == lexicon.NoEnc && i < p.end; i++ {
		if s.t[i].tag == tPrep {
			e = s.prepPronoun(i)
		}
	}
	if e == lexicon.NoEnc || !s.comesBack(p, a, e) {
		return false
	}
	if !s.agrees(p.verb, p.antecedent) || !s.relativeAgrees(p) {
		return true
	}
	if len(p.right) > 0 && s.actsBehind(p, p.right[0]) {
		return true
	}
	if p.opener >= 0 && s.t[p.opener].tag == tVerb && s.t[p.verb].enc != lexicon.NoEnc && p.before != 0 {
		if q := &s.preds[p.before-1]; q.subject != 0 && q.subject != p.antecedent {
			return true // «نقل الجيش سجناء كان يحتجزهم»
		}
	}
	return !human(a.class) && a.class&lexicon.Armed == 0
}

// comesBack tells whether a pronoun may stand for what a relative clause speaks of.
func (s *state) comesBack(p *predicate, a *phrase, e lexicon.Enc) bool {
	if !s.relativeClause(p) {
		g, n := pronounForm(e)
		return n != 0 && s.pronounFits(a, g, n)
	}
	g, n := relative(s.fold(p.opener))
	eg, en := pronounForm(e)
	return en != 0 && (g == 0 || n == en && (eg == 0 || eg == g))
}

// actsBehind tells whether a phrase behind the verb of a relative clause is who acts in it.
func (s *state) actsBehind(p *predicate, n int32) bool {
	x := &s.phrasesAt[n-1]
	return x.class&(lexicon.Agent|lexicon.Armed) != 0 && s.agrees(p.verb, n)
}

// doneThere tells whether a relative clause tells who did what at the place that it speaks of:
// «القاعدة التي فرض الجيش حصارا حولها».
func (s *state) doneThere(p *predicate) bool {
	if p.antecedent == 0 || len(p.right) < 2 {
		return false
	}
	a, x := &s.phrasesAt[p.antecedent-1], &s.phrasesAt[p.right[0]-1]
	return a.class&(lexicon.Place|lexicon.Site) != 0 && !human(a.class) && a.class&lexicon.Armed == 0 && x.class&(lexicon.Group|lexicon.Force) != 0 && s.actsBehind(p, p.right[0])
}

// subjectOfResumed: the phrase behind the verb is the subject, where there is one.
func (s *state) subjectOfResumed(p *predicate) {
	r := p.right
	pronoun := s.t[p.verb].enc != lexicon.NoEnc
	if pronoun {
		p.object = p.antecedent
	}
	if n := s.leftMost(p); n != 0 && n != p.antecedent && s.phrasesAt[n-1].first >= s.phrasesAt[p.antecedent-1].last { // «موقع كانت الحركة تسيطر عليه»
		p.subject = n
		if !pronoun && len(r) > 0 {
			p.object = r[0]
		}
		return
	}
	if len(r) == 0 || !s.agrees(p.verb, r[0]) {
		if !pronoun {
			s.objectOnly(p)
		}
		return
	}
	p.subject = r[0]
	if !pronoun && len(r) > 1 {
		p.object = r[1]
	}
}

// listed tells whether a phrase opens a list that goes on before token v: «الحركة والجيش».
func (s *state) listed(p *phrase, v int) bool {
	for i := p.last; i < v; i++ {
		n := s.npAt[i]
		if n == 0 {
			continue
		}
		x := &s.phrasesAt[n-1]
		if x.conj && x.pro&lexicon.ProPrep == 0 && (x.class&p.class&^lexicon.Name != 0 || human(x.class) && human(p.class)) {
			return true
		}
		if x.prep == "" && !x.conj && !isComma(s.fold(x.first-1)) {
			return false
		}
		i = x.last - 1
	}
	return false
}
