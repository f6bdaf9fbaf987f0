package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// bothSides: a fight, talk or deal that tells one side behind مع has the other in its
// clause: «قتل جنود خلال معارك مع …», «توجه الوفد … لإجراء محادثات مع …».
func (s *state) bothSides() {
	for i := range s.triggers {
		t := &s.triggers[i]
		if t.frame < 0 || t.verb || t.people {
			continue
		}
		f := s.frameOf(t)
		if !s.oneSide(t, f) {
			continue
		}
		if np := s.firstSide(t, f); !np.empty() {
			s.fill(t, claim.Actor, np, "first side")
			s.expand(t)
		}
	}
}

// firstSide is who stands against the side that مع names: the subject of the nearest
// clause that has a fit one. Who only speaks of it is none, unless he speaks in that talk.
func (s *state) firstSide(t *trigger, f *lexicon.Frame) span {
	for b, n := s.predBefore(t.at), 0; b != 0 && n < 3; n++ {
		p := &s.preds[b-1]
		says := s.sayingAt(p.verb) >= 0 && s.t[p.verb].trig == 0
		if says && (p.end <= t.at || f.Type != claim.Talk && f.Type != claim.Attack) {
			return span{}
		}
		if occurrence[s.stemOf(p.verb)] && f.Type != claim.Attack {
			return span{} // «تم التنسيق مع …»
		}
		if sub := s.doer(p); sub != 0 && s.fitSide(t, f, sub) {
			return s.wholeSubject(sub, p.verb, t)
		}
		b = s.predBefore(p.verb)
	}
	return span{}
}

// doer is the subject of a predicate, stated or not; of a passive one who suffered.
func (s *state) doer(p *predicate) int32 {
	if p.passive && p.object != 0 {
		return p.object
	}
	if p.subject != 0 {
		return p.subject
	}
	if p.before != 0 && s.sayingAt(s.preds[p.before-1].verb) >= 0 && p.antecedent == 0 {
		return 0 // who speaks of it does not act in it
	}
	return s.inherited(p)
}

// fitSide tells whether a phrase may be a side: those who fight are forces, states or
// many men.
func (s *state) fitSide(t *trigger, f *lexicon.Frame, n int32) bool {
	p := &s.phrasesAt[n-1]
	if s.partOf(t, p.span) || inSpan(t.at, p.span) || s.npOf[t.at] == n || spokesThings[s.bare(p.head)] {
		return false
	}
	for _, x := range t.fillers {
		if s.alike(x.np, p.span) {
			return false
		}
	}
	if f.Type == claim.Attack {
		return p.class&(lexicon.Group|lexicon.Force|lexicon.State) != 0 || p.class&lexicon.Armed != 0 && (p.number == plural || p.count != nil)
	}
	return p.class&lexicon.Agent != 0
}
