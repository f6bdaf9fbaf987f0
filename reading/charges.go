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

// courtFinds: what somebody is convicted of is what the court finds: «قضت المحكمة بإدانة
// مواطن بالانضمام إلى …». A court is who convicts, or the last one told of before.
func (s *state) courtFinds(t *trigger, stance claim.Stance) {
	x := s.sentence(t.at)
	from := -1
	for j := t.at2[len(t.at2)-1] + 1; j < min(x.last, t.at+12) && from < 0; j++ {
		switch n := s.npAt[j]; {
		case s.t[j].tag == tVerb || s.t[j].tag == tComp:
			return
		case n != 0 && s.phrasesAt[n-1].prep == "ب" && s.t[s.phrasesAt[n-1].head].form.Shape == lexicon.VerbalNoun:
			from = j
		}
	}
	if from < 0 || t.charge || s.t[from].trig != 0 && s.frameOf(&s.triggers[s.t[from].trig-1]).Type == claim.Accuse {
		return // بتهمة: what is charged, not what is found
	}
	src := t.filler(claim.Actor)
	if !s.isCourt(src) {
		src = s.courtBefore(from)
	}
	if src.empty() {
		return
	}
	last := x.last
	for j := from + 1; j < x.last; j++ {
		if k := &s.t[j]; (k.tag == tVerb && k.pro&lexicon.ProWa != 0) || k.tag == tSub && isComma(s.fold(j-1)) {
			last = j
			break
		}
	}
	s.scopes = append(s.scopes, scope{content: span{from, last}, source: src, stance: stance, verb: t.at})
}

// isCourt tells whether a phrase names a court or a judge.
func (s *state) isCourt(x span) bool {
	n := int32(0)
	if !x.empty() {
		n = s.npOf[x.first]
	}
	return n != 0 && courts[s.bare(s.phrasesAt[n-1].head)]
}

var courts = bareSet("محكمة محاكم قاض قاضي قضاء محلفين محلفون")

// courtBefore returns the nearest court named before token i, at most a story back.
func (s *state) courtBefore(i int) span {
	for j := i - 1; j >= 0 && s.t[i].sent-s.t[j].sent <= longestSpeech; j-- {
		if n := s.npAt[j]; n != 0 && courts[s.bare(s.phrasesAt[n-1].head)] {
			return s.phrasesAt[n-1].span
		}
	}
	return span{}
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
