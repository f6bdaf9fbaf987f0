package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// charges gives the deeds that somebody is arrested, tried, convicted or blamed for to
// him: «اعتقلت الشرطة ثلاثة بتهمة الانضمام إلى …», «أدانت المحكمة مواطنا بقتل …».
func (s *state) charges() {
	for i := range s.triggers {
		u := &s.triggers[i]
		if u.frame < 0 {
			continue
		}
		switch s.frameOf(u).Type {
		case claim.Arrest, claim.Punish, claim.Accuse, claim.Kill:
			s.charge(u)
		}
	}
}

// charge reads the charges behind one such event.
func (s *state) charge(u *trigger) {
	typ := s.frameOf(u).Type
	limit := s.sentence(u.at).last
	charged := false // a word like تهمة stands between
	for j := u.at2[len(u.at2)-1] + 1; j < limit; j++ {
		if k := s.t[j].tag; k == tVerb || k == tRel || k == tComp {
			return
		}
		n := s.t[j].trig
		if n == 0 {
			continue
		}
		t := &s.triggers[n-1]
		if t.at != j || t.verb || t.people {
			continue
		}
		f := s.frameOf(t)
		if f.Type == claim.Accuse && !s.frameActs(t) && typ != claim.Accuse {
			charged, t.charge = true, true
			s.accusation(t, u)
			continue
		}
		if charged || (typ == claim.Punish || typ == claim.Accuse) && s.governedBy(j, "ب") {
			if f.Role("s", lexicon.Person) == claim.Actor && !t.has(claim.Actor) {
				s.lendAs(t, u, claim.Target, claim.Actor)
			}
		}
	}
}

// frameActs tells whether a noun of accusing has somebody of its own who accuses.
func (s *state) frameActs(t *trigger) bool {
	for _, x := range t.fillers {
		if x.role == claim.Actor && s.classOf(x.np)&(lexicon.Agent|lexicon.Armed) != 0 {
			return true
		}
	}
	return false
}

// accusation gives a charge to who arrested or tried, against whom.
func (s *state) accusation(t, u *trigger) {
	for _, x := range t.fillers {
		if x.role == claim.Actor {
			s.dropFiller(t, claim.Actor, x.np)
			break
		}
	}
	s.lend(t, u, claim.Actor)
	s.lend(t, u, claim.Target)
}

// chargeSays: who holds or tries somebody on a charge accuses him of what it says.
func (s *state) chargeSays(t *trigger) {
	last := t.at2[len(t.at2)-1]
	for _, x := range t.fillers {
		if x.role == claim.Actor {
			s.scopes = append(s.scopes, scope{content: s.until(last+1, s.sentence(t.at), t.at), source: x.np, stance: claim.Accuses, verb: t.at})
			return
		}
	}
}

// governedBy tells whether the phrase of token j stands behind the preposition.
func (s *state) governedBy(j int, prep string) bool {
	n := s.npOf[j]
	return n != 0 && s.phrasesAt[n-1].prep == prep && s.phrasesAt[n-1].first <= j
}

// lendAs copies the fillers of one role of a trigger to another role of the next.
func (s *state) lendAs(to, from *trigger, role, as claim.RoleName) {
	for _, x := range from.fillers {
		if x.role == role && !overlaps(x.np, to) {
			x.role, x.via = as, "charged with it"
			to.fillers = append(to.fillers, x)
		}
	}
}
