package reading

import "isnad/claim"

// partings holds the types by which somebody leaves another.
var partings = map[claim.Type]bool{claim.Renounce: true, claim.Defect: true, claim.Split: true}

// breakers: who breaks with somebody and is named again in the relative clause about him is
// the accuser there, though the clause lacks the pronoun that would tell: «قطع سالم الفهري
// صلاته بقاسم الراشد، أمير الولاية، الذي اتهم الفهري بارتكاب فظائع». Had the other accused
// him, a pronoun would stand for the name.
func (s *state) breakers() {
	for i := range s.triggers {
		t := &s.triggers[i]
		n := s.predAt[t.at]
		if t.frame < 0 || t.drop || !t.verb || s.frameOf(t).Type != claim.Accuse || n == 0 || s.t[t.at].enc != 0 {
			continue
		}
		p := &s.preds[n-1]
		if p.antecedent == 0 || p.passive {
			continue
		}
		next := s.npAt[min(t.at2[len(t.at2)-1]+1, len(s.t)-1)]
		if next == 0 || s.phrasesAt[next-1].prep != "" {
			continue
		}
		named := s.phrasesAt[next-1].span
		if left, ok := s.leftBy(t, named); ok {
			s.turnRound(t, named, left)
		}
	}
}

// leftBy returns whom the person named in a clause about him leaves, earlier in the sentence.
func (s *state) leftBy(t *trigger, named span) (span, bool) {
	for _, k := range s.trigsBy.in(s.t[t.at].sent) {
		u := &s.triggers[k]
		if u.at >= t.at || u.frame < 0 || u.drop || !partings[s.frameOf(u).Type] {
			continue
		}
		left, same := span{}, false
		for _, x := range u.fillers {
			if x.role == claim.Target && x.np.last <= t.at {
				left = x.np
			}
			same = same || x.role == claim.Actor && s.alike(named, x.np)
		}
		if same && !left.empty() {
			return left, true
		}
	}
	return span{}, false
}

// turnRound makes one the accuser and the other the accused, whatever else might be held.
func (s *state) turnRound(t *trigger, actor, target span) {
	kept := t.fillers[:0]
	for _, x := range t.fillers {
		if x.role != claim.Actor && x.role != claim.Target {
			kept = append(kept, x)
		}
	}
	t.fillers = append(kept, filler{role: claim.Actor, np: actor, via: "breaker"}, filler{role: claim.Target, np: target, via: "broken with"})
	t.sure = true
	s.blame(t, actor, target)
}

// blame makes the accused the actor of the deeds in the clause that had the accuser for it.
func (s *state) blame(t *trigger, accuser, accused span) {
	for j := t.at + 1; j < s.sentence(t.at).last && s.t[j].tag != tVerb && s.t[j].tag != tRel; j++ {
		if s.t[j].trig == 0 {
			continue
		}
		u := &s.triggers[s.t[j].trig-1]
		for i := range u.fillers {
			if x := &u.fillers[i]; x.role == claim.Actor && x.np == accuser {
				x.np, x.count = accused, nil
				u.sure = true
			}
		}
	}
}
