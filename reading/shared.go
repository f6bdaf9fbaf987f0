package reading

import (
	"slices"

	"isnad/claim"
	"isnad/lexicon"
)

// eventSubjects: where an event is the subject of a verb («الغارات استهدفت …»), who
// acted in it acts in both, and what the verb was done to was done to by both.
func (s *state) eventSubjects() {
	for i := range s.triggers {
		t := &s.triggers[i]
		if !t.verb || s.predAt[t.at] == 0 {
			continue
		}
		n := s.preds[s.predAt[t.at]-1].subject
		if n == 0 {
			continue
		}
		h := s.t[s.phrasesAt[n-1].head].trig
		if h == 0 || s.triggers[h-1].people || &s.triggers[h-1] == t {
			continue
		}
		u := &s.triggers[h-1]
		s.dropFiller(t, claim.Actor, s.phrasesAt[n-1].span)
		s.lend(t, u, claim.Actor)
		if s.frameOf(u).Type == claim.Attack && s.frameOf(t).Type == claim.Attack {
			s.lend(u, t, claim.Target)
			s.lend(u, t, claim.Place)
		}
	}
}

// protesters: what protesters do is the protest that is told («رفع المتظاهرون لافتات»):
// the verb carries it rather than the word for them.
func (s *state) protesters(i int) {
	t := &s.triggers[i]
	n := s.npOf[t.at]
	if !t.people || n == 0 || s.frameOf(t).Type != claim.Protest || s.phrasesAt[n-1].prep != "" {
		return
	}
	for _, k := range s.predsBy.in(s.t[t.at].sent) {
		p := &s.preds[k]
		if p.subject != n || s.t[p.verb].trig != 0 || s.t[p.verb].date != 0 || s.sayingAt(p.verb) >= 0 || s.t[p.verb].analysis.matrix {
			continue
		}
		s.t[t.at].trig, s.t[p.verb].trig = 0, int32(i+1)
		t.at, t.at2, t.verb, t.people = p.verb, []int{p.verb}, true, false
		s.fillPrepositions(t, s.frameOf(t), p.verb+1, p.end)
		return
	}
}

// hits: «وكانت غارات التحالف استهدفت مواقع»: a verb that tells no event beside its
// subject's says what that event was done to.
func (s *state) hits() {
	for k := range s.preds {
		p := &s.preds[k]
		if p.subject == 0 || p.object == 0 || !s.attackAt(p.subject) {
			continue
		}
		h := s.t[s.phrasesAt[p.subject-1].head].trig
		f := s.attackFrame(p.verb)
		u := &s.triggers[h-1]
		if f != nil {
			s.layersOf(u, p)
		}
		if f != nil && !u.has(claim.Target) {
			s.fillNP(u, f, "o", p.object, "what it hit")
			s.fillPrepositions(u, f, p.verb+1, p.end)
			s.expand(u)
		}
	}
}

// layersOf: «كمين للثوار استهدف دورية»: where what was hit is told, who stands behind ل lay in
// wait.
func (s *state) layersOf(u *trigger, p *predicate) {
	for i := range u.fillers {
		x := &u.fillers[i]
		if x.role != claim.Target || x.via != "ل" {
			continue
		}
		np := x.np
		s.dropFiller(u, claim.Target, np)
		if np.first < p.verb && !u.has(claim.Actor) {
			s.fill(u, claim.Actor, np, "who laid it")
		}
		return
	}
}

// attackAt tells whether a phrase is an attack.
func (s *state) attackAt(n int32) bool {
	h := s.t[s.phrasesAt[n-1].head].trig
	return h != 0 && !s.triggers[h-1].people && s.triggers[h-1].frame >= 0 && s.frameOf(&s.triggers[h-1]).Type == claim.Attack
}

// attackFrame returns the frame of attacking that the verb at v belongs to, nil for none.
func (s *state) attackFrame(v int) *lexicon.Frame {
	for k := range s.t[v].analysis.hits {
		h := &s.t[v].analysis.hits[k]
		if h.Kind == lexicon.FrameWord && h.Form.Shape.Finite() && s.lex.Frames[h.Index].Type == claim.Attack {
			return &s.lex.Frames[h.Index]
		}
	}
	return nil
}

// lend copies the fillers of a role from one trigger to another that has none.
func (s *state) lend(to, from *trigger, role claim.RoleName) {
	if to.has(role) {
		return
	}
	for _, x := range from.fillers {
		if x.role == role && !overlaps(x.np, to) {
			x.via = "shared"
			to.fillers = append(to.fillers, x)
		}
	}
}

// dropFiller takes a filler away.
func (s *state) dropFiller(t *trigger, role claim.RoleName, np span) {
	t.fillers = slices.DeleteFunc(t.fillers, func(x filler) bool { return x.role == role && x.np == np })
}

// ownCraft returns the aircraft or missile that a phrase like «أسقط طائرة» names, where
// it is what was brought down.
func (s *state) ownCraft(t *trigger, f *lexicon.Frame, p *predicate) int32 {
	if len(t.at2) < 2 || f.Type != claim.Destroy {
		return 0
	}
	n := s.npOf[t.at2[len(t.at2)-1]]
	if n == 0 || !s.t[t.at].form.Shape.Finite() || s.phrasesAt[n-1].first < p.verb || f.Role("o", s.phrasesAt[n-1].class) != claim.Target {
		return 0
	}
	return n
}

// upToVerb widens people named before their verb over where they are or belong:
// «المقاومون في الضفة يتصدون», «أعضاء في اللجنة قالوا».
func (s *state) upToVerb(p *phrase, v int) span {
	if p.name != 0 || p.class&lexicon.Person == 0 || p.prep != "" {
		return p.span
	}
	j := p.last
	for j+1 < v && s.t[j].tag == tPrep && s.npAt[j+1] != 0 {
		q := &s.phrasesAt[s.npAt[j+1]-1]
		if q.prep != "في" && q.prep != "من" && q.prep != "لدي" {
			break
		}
		j = q.last
	}
	if j == v && j-p.last <= 6 {
		return span{p.first, j}
	}
	return p.span
}

// countedAmong marks whom somebody left who is counted among them: the one stands within the
// words for the other.
const countedAmong = "left it"

// leavers: «انشق أربعة قادة من التنظيم»: whom a defector is counted among is what he left.
func (s *state) leavers(t *trigger, f *lexicon.Frame) {
	if f.Type != claim.Defect || t.has(claim.Target) {
		return
	}
	for _, x := range t.fillers {
		if x.role != claim.Actor {
			continue
		}
		for i := x.np.first + 1; i+1 < x.np.last; i++ {
			if s.fold(i) == "من" && s.t[i+1].class&(lexicon.Group|lexicon.Force) != 0 && s.t[i+1].tag == tName {
				t.fill(claim.Target, span{i + 1, x.np.last}, countedAmong)
				return
			}
		}
	}
}
