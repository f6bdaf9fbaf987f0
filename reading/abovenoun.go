package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// What the verb over the noun of an event says of who acts in it.

// fillFromAbove: a noun that is the object of a verb without an event of its own has
// that verb's subject as actor (شن غارات، واصل القصف، تمكن من تحرير).
func (s *state) fillFromAbove(t *trigger, f *lexicon.Frame) {
	if t.has(claim.Actor) && !s.oneSide(t, f) {
		if b := s.predOver(t.at); b != 0 && !t.people && f.Type == claim.Attack && s.t[t.at].pro&lexicon.ProLi != 0 && suffers(s.stemOf(s.preds[b-1].verb)) {
			s.fillSufferer(t, f, &s.preds[b-1])
		}
		return
	}
	if !f.Acts() {
		return
	}
	if t.people || len(s.t[t.at].analysis.hits) == 0 && len(t.at2) == 1 {
		return
	}
	if s.fillFromAttempt(t, f) || !t.has(claim.Actor) && s.fillFromHolder(t, f) || !t.has(claim.Actor) && s.fillFromFootage(t) {
		return
	}
	b := s.predOver(t.at)
	if b != 0 && s.fillFromCaused(t, f, &s.preds[b-1]) || s.fillFromMeans(t, f) || s.fillFromResolve(t) || s.fillFromState(t, f) {
		return
	}
	if n := s.npOf[t.at]; (f.Type == claim.Talk || f.Type == claim.Agree) && n != 0 && s.phrasesAt[n-1].prep != "" && s.phrasesAt[n-1].prep != "في" && s.phrasesAt[n-1].prep != "ب" {
		return // a mediator's visit is not his truce
	}
	if b != 0 && suffers(s.stemOf(s.preds[b-1].verb)) {
		s.fillSufferer(t, f, &s.preds[b-1])
		return
	}
	if b == 0 {
		b = s.announcedOver(t.at)
	}
	if b == 0 {
		b = s.lightOver(t.at)
	}
	if b == 0 && s.t[t.at].pro&lexicon.ProLi != 0 && s.purposive(t) {
		b = s.predBefore(t.at)
	}
	if b == 0 {
		return
	}
	p := &s.preds[b-1]
	sub := p.subject
	if sub == 0 {
		sub = s.inherited(p)
	}
	if occurrence[s.stemOf(p.verb)] && s.oneSide(t, f) {
		sub = s.otherSide(t, p)
	} else if occurrence[s.stemOf(p.verb)] {
		return
	}
	if sub == 0 || s.npOf[t.at] == sub {
		return
	}
	if n := s.npOf[t.at]; n != 0 && breaks[s.phrasesAt[n-1].prep] && !s.sameHand(t, f, &s.phrasesAt[n-1]) {
		return
	}
	if s.undergoes(t) || s.onlyAbout(t, s.typeAt(p.verb)) || f.Type == claim.Attack && repels[s.stemOf(p.verb)] {
		return
	}
	c := s.phrasesAt[sub-1].class
	if c&(lexicon.Agent|lexicon.Armed|lexicon.Vehicle) == 0 {
		s.fillFromDeed(t, f, sub)
		return
	}
	if np := s.spokenFor(sub, p.verb); !np.empty() && s.sayingAt(p.verb) >= 0 && announces[f.Type] && !s.t[t.at].def && s.contentDirect(p, t) {
		s.fill(t, claim.Actor, np, "spoken for")
		return
	}
	if spokesThings[s.bare(s.phrasesAt[sub-1].head)] {
		return
	}
	if s.t[p.verb].trig != 0 && !s.t[p.verb].analysis.matrix && !s.controls(p.verb) && !s.ownDeed(t, f, p.verb) && !(s.npOf[t.at] != 0 && s.sameHand(t, f, &s.phrasesAt[s.npOf[t.at]-1])) {
		return
	}
	if say := s.sayingAt(p.verb); say >= 0 && !s.t[p.verb].analysis.matrix && s.t[p.verb].trig == 0 && !s.issues(p.verb, t.at) {
		if !announces[f.Type] || c&(lexicon.Group|lexicon.Force|lexicon.Armed) == 0 || !s.contentDirect(p, t) {
			return
		}
	}
	if takesPeople(f.Type) && f.Type != claim.Arrest && f.Type != claim.Release && !f.Transitive() && s.typeAt(p.verb) != claim.Own {
		return
	}
	s.fill(t, claim.Actor, s.wholeSubject(sub, p.verb, t), "subject above")
}

// oneSide tells whether a fight has only the party told that stands behind مع.
func (s *state) oneSide(t *trigger, f *lexicon.Frame) bool {
	n, with := 0, false
	for _, x := range t.fillers {
		if x.role == claim.Actor {
			n++
			with = with || x.via == "مع"
		}
	}
	return n == 1 && with && f.Flags.TwoSided
}

// otherSide returns who was acting before a fight broke out: «اقتحمت قوات … المخيم، قبل
// أن تندلع اشتباكات مع …».
func (s *state) otherSide(t *trigger, p *predicate) int32 {
	for n, b := 0, s.predBefore(p.verb); b != 0 && n < 4; n++ {
		q := &s.preds[b-1]
		if x := q.subject; x != 0 && !s.partOf(t, s.phrasesAt[x-1].span) && s.phrasesAt[x-1].class&(lexicon.Group|lexicon.Force|lexicon.Armed) != 0 && s.t[q.verb].trig != 0 {
			return x
		}
		b = s.predBefore(q.verb)
	}
	return 0
}

// sameHand tells whether what stands behind «بعد», «من خلال» or «وسط» is done by the
// subject of the clause: taking and giving up ground, changes of allegiance, fights.
func (s *state) sameHand(t *trigger, f *lexicon.Frame, p *phrase) bool {
	switch p.prep {
	case "بعد", "عقب", "قبل", "رغم", "مقابل":
		return ownSteps[f.Type]
	case "خلال":
		return p.first > 1 && trimConj(s.fold(p.first-2)) == "من"
	case "وسط":
		return f.Flags.TwoSided
	}
	return false
}

// ownSteps lists types that a clause tells as another step of its subject.
var ownSteps = map[claim.Type]bool{
	claim.Seize: true, claim.Join: true, claim.Pledge: true, claim.Renounce: true, claim.Defect: true, claim.Deploy: true, claim.Lose: true, claim.Found: true,
}

// undergoes tells whether the event noun is what another event was done to
// («القضاء على تعزيزات»).
func (s *state) undergoes(t *trigger) bool {
	for _, k := range s.trigsBy.in(s.t[t.at].sent) {
		u := &s.triggers[k]
		if u == t || u.at >= t.at || s.frameOf(u).Type.Family() != claim.Violence {
			continue
		}
		for _, x := range u.fillers {
			if x.role == claim.Target && inSpan(t.at, x.np) {
				return true
			}
		}
	}
	return false
}
