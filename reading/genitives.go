package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// heldBy tells a vehicle or a weapon with its holder behind ل: in «استهداف آلية للجيش» the
// vehicle is hit, it does not hit the army.
func (s *state) heldBy(g span, c lexicon.Class, p *phrase) bool {
	return c&lexicon.Agent == 0 && c&(lexicon.Vehicle|lexicon.Weapon) != 0 && !s.t[g.first].def && !s.t[g.last-1].def && p.class&(lexicon.Agent|lexicon.Armed) != 0
}

// aimsAt tells whether a force in the genitive of an attack is who attacks: what it aims at
// stands behind على: «قصف المتمردين على الحي».
func (s *state) aimsAt(f *lexicon.Frame, c lexicon.Class, g span) bool {
	if f.Type != claim.Attack || !f.HasSlot("علي") || c&(lexicon.Group|lexicon.Force|lexicon.State|lexicon.Armed) == 0 || g.last >= len(s.t) || s.t[g.last].sent != s.t[g.first].sent {
		return false
	}
	i := g.last
	if s.npAt[i] == 0 && s.t[i].tag == tPrep {
		i++
	}
	if i >= len(s.t) || s.npAt[i] == 0 {
		return false
	}
	p := &s.phrasesAt[s.npAt[i]-1]
	return p.prep == "علي" && !p.conj && p.class&(lexicon.Time|lexicon.Weapon) == 0 && p.class&(lexicon.Place|lexicon.Site|lexicon.Agent|lexicon.Armed|lexicon.Vehicle) != 0
}

// objectBehindLi gives a deed without a genitive what it was done to behind ل: «تدمير ممنهج
// للمنازل», «خطف متكرر للأطباء».
func (s *state) objectBehindLi(t *trigger, f *lexicon.Frame, end int) {
	if !f.Transitive() || f.HasSlot("ل") || t.people || end >= len(s.t) || s.t[end].sent != s.t[t.at].sent || s.npAt[end] == 0 || s.npOf[t.at] == 0 || s.phrasesAt[s.npOf[t.at]-1].head != t.at {
		return
	}
	p := &s.phrasesAt[s.npAt[end]-1]
	if p.prep != "ل" || p.pro&lexicon.ProLi == 0 || p.conj || s.t[p.head].trig != 0 && !s.triggers[s.t[p.head].trig-1].people || f.Type == claim.Attack || p.class&lexicon.Weapon != 0 {
		return
	}
	if role := f.Role("o", p.class); f.Type.Family() == claim.Violence && (role == claim.Target || role == claim.Place) {
		s.fill(t, role, p.span, "object behind ل")
	}
}
