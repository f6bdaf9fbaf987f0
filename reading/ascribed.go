package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// ascribes are verbs that lay a deed at the door of who stands behind إلى.
var ascribes = wordSet("نسب نسبت ينسب تنسب نسبا عزي عزيت")

// doers are verbs without an event of their own whose subject does what they carry.
var doers = wordSet("نفذ ينفذ تنفذ شن يشن تشن ارتكب يرتكب ترتكب قاد يقود تقود خاض يخوض تخوض نصب دبر يدبر اطلق يطلق تطلق")

// ascribed: an attack told of first and done behind is done by who stands there: «هجوم وقع
// أمس ونسب إلى الحركة», «والهجومان نفذتهما امرأتان».
func (s *state) ascribed() {
	for k := range s.preds {
		p := &s.preds[k]
		w := s.stemOf(p.verb)
		switch {
		case ascribes[w]:
			if t, n := s.toldOf(p), s.behindTo(p); t != nil && n != 0 {
				s.fill(t, claim.Actor, s.phrasesAt[n-1].span, "laid to")
				s.expand(t)
			}
		case doers[w] && s.t[p.verb].enc != lexicon.NoEnc && s.t[p.verb].trig == 0 && p.antecedent == 0:
			s.fillCarried(p)
		}
	}
}

// fillCarried gives the event before such a verb, which its pronoun stands for, its subject.
func (s *state) fillCarried(p *predicate) {
	left := p.left
	if left == 0 {
		left = s.npAt[p.start] // «والهجومان في السوق نفذتهما …»
	}
	t := s.deedAt(left)
	g, n := pronounForm(s.t[p.verb].enc)
	if t == nil || n == 0 || !s.pronounFits(&s.phrasesAt[left-1], g, n) || p.subject == 0 || p.subject == left || s.phrasesAt[p.subject-1].first < p.verb {
		return
	}
	s.fillNP(t, s.frameOf(t), "s", p.subject, "who carried it out")
	s.expand(t)
}

// toldOf returns the attack or killing without an actor that a verb says something of.
func (s *state) toldOf(p *predicate) *trigger {
	for _, n := range [...]int32{p.antecedent, p.subject, p.object, p.left} {
		if t := s.deedAt(n); t != nil {
			return t
		}
	}
	for b, k := s.above(p), 0; b != 0 && k < 2; k++ {
		q := &s.preds[b-1]
		if t := s.deedAt(q.subject); t != nil {
			return t
		}
		b = s.above(q)
	}
	return nil
}

// deedAt returns the violence without an actor that a phrase names, nil for none.
func (s *state) deedAt(n int32) *trigger {
	if n == 0 {
		return nil
	}
	h := s.t[s.phrasesAt[n-1].head].trig
	if h == 0 {
		return nil
	}
	t := &s.triggers[h-1]
	if t.people || t.verb || t.frame < 0 || t.has(claim.Actor) || s.frameOf(t).Type.Family() != claim.Violence || !s.frameOf(t).Acts() {
		return nil
	}
	return t
}

// behindTo returns who stands behind إلى after a verb, 0 for nobody.
func (s *state) behindTo(p *predicate) int32 {
	for i := p.verb + 1; i < p.end; i++ {
		if n := s.npAt[i]; n != 0 && s.phrasesAt[n-1].prep == "الي" && s.phrasesAt[n-1].class&(lexicon.Agent|lexicon.Armed) != 0 {
			return n
		}
	}
	return 0
}
