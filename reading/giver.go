package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// comesFrom lists types whose noun has who acts behind من: «غارات من التحالف», «بدعم من».
var comesFrom = map[claim.Type]bool{
	claim.Attack: true, claim.Aid: true, claim.Support: true, claim.Threaten: true, claim.Condemn: true, claim.Demand: true, claim.Talk: true, claim.Agree: true, claim.Deny: true, claim.Accuse: true,
}

// reachesWhom lists types whose noun has whom it reaches behind ل.
var reachesWhom = map[claim.Type]bool{claim.Aid: true, claim.Support: true, claim.Demand: true, claim.Agree: true, claim.Threaten: true, claim.Pledge: true, claim.Own: true}

// fillGiver gives a noun without a genitive who acts in it behind من or ل: «هجوم واسع من
// القوات», «الزيارة الثانية للوزير».
func (s *state) fillGiver(t *trigger, f *lexicon.Frame, end int) {
	if t.has(claim.Actor) || !f.Acts() || end >= len(s.t) {
		return
	}
	n := s.npAt[end]
	if n == 0 && s.t[end].tag == tPrep && end+1 < len(s.t) {
		n = s.npAt[end+1]
	}
	if n == 0 {
		return
	}
	p := &s.phrasesAt[n-1]
	if s.t[p.first].sent != s.t[t.at].sent || p.conj || p.class&(lexicon.Agent|lexicon.Armed) == 0 || f.HasSlot(p.prep) || s.t[p.head].trig != 0 {
		return
	}
	if p.class&lexicon.Place != 0 && (p.class&lexicon.State == 0 || f.Type == claim.Attack) {
		return // إطلاق صواريخ من لبنان
	}
	switch p.prep {
	case "من":
		if comesFrom[f.Type] && !agentPrep(s, p) {
			s.fill(t, claim.Actor, p.span, "giver")
		}
	case "ل":
		if !f.Transitive() && !takesPeople(f.Type) && !reachesWhom[f.Type] {
			s.fill(t, claim.Actor, p.span, "whose it is")
		}
	}
}

// asksOf tells a verb of demanding, accusing or threatening with what it asks of somebody, or
// what it charges him with, behind its preposition.
func (s *state) asksOf(t *trigger, p *predicate) bool {
	if t.frame < 0 {
		return false
	}
	switch s.frameOf(t).Type {
	case claim.Demand, claim.Accuse, claim.Threaten:
		return s.prepIn("الي", p) || s.prepIn("ب", p) || s.prepIn("علي", p) || s.prepIn("من", p)
	}
	return false
}
