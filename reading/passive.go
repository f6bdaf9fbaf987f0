package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// readsPassive tells whether a transitive verb with one bare phrase has that phrase
// as what was acted on: «قتل خمسة», «الذين اعتقلوا».
func (s *state) readsPassive(t *trigger, f *lexicon.Frame, p *predicate, np int32) bool {
	if t.hit.Form.Passive && !s.hasActive(t) {
		return true
	}
	if s.unkillable(f, np) {
		return false
	}
	if f.HasSlot("على") && s.prepIn("علي", p) {
		return false
	}
	return s.passiveType(f.Type)
}

// hasActive tells whether the surface is an active form of the frame too.
func (s *state) hasActive(t *trigger) bool {
	if t.hit.Kind == lexicon.PhraseWord {
		return true
	}
	for k := range s.t[t.at].analysis.hits {
		h := &s.t[t.at].analysis.hits[k]
		if h.Kind == lexicon.FrameWord && h.Index == t.hit.Index && h.Form.Shape.Finite() && !h.Form.Passive {
			return true
		}
	}
	return false
}

// passiveType lists the types whose verbs news uses without an object only in the passive.
func (s *state) passiveType(t claim.Type) bool {
	switch t {
	case claim.Kill, claim.Wound, claim.Arrest, claim.Abduct, claim.Release, claim.Destroy, claim.Appoint, claim.Dismiss, claim.Punish:
		return true
	}
	return false
}

// noVictim tells whether a phrase cannot be who a verb of killing or seizing people was done to.
func (s *state) noVictim(f *lexicon.Frame, np int32) bool {
	x := &s.phrasesAt[np-1]
	switch f.Type {
	case claim.Kill, claim.Wound, claim.Arrest, claim.Abduct, claim.Release:
		return (x.name == 0 || x.class&lexicon.Place != 0) && x.count == nil && x.class&(lexicon.Person|lexicon.Group|lexicon.Force|lexicon.Number) == 0
	}
	return false
}

// objectWord tells whether the word at i begins an object that is no phrase: «دمر كل ما …».
func (s *state) objectWord(i int) bool {
	return i < len(s.t) && s.t[i].sent == s.t[i-1].sent && (s.t[i].tag == tRel || s.quantifier(i) && i+1 < len(s.t) && s.t[i+1].tag == tRel || s.fold(i) == "كل" && s.t[i].enc == lexicon.NoEnc && i+1 < len(s.t) && (s.fold(i+1) == "ما" || s.fold(i+1) == "من"))
}

// unkillable tells a group or force, which is not itself killed or kidnapped: «خطفت الحركة،
// وفق شهود، …».
func (s *state) unkillable(f *lexicon.Frame, np int32) bool {
	x := &s.phrasesAt[np-1]
	return x.class&(lexicon.Group|lexicon.Force) != 0 && x.class&lexicon.Person == 0 && x.count == nil && f.Type != claim.Punish
}

// wrongSubject tells whether the only bare phrase cannot act: it is the object of a
// verb whose subject was named before.
func (s *state) wrongSubject(f *lexicon.Frame, np int32, p *predicate) bool {
	x := &s.phrasesAt[np-1]
	if x.class&lexicon.Text != 0 && f.Type.Family() == claim.Words {
		return false // «وانتقد بيان للحركة»
	}
	return x.first > p.verb && x.class&(lexicon.Agent|lexicon.Armed) == 0 && x.class&(lexicon.Place|lexicon.Site|lexicon.Thing|lexicon.Event|lexicon.Text|lexicon.Abstract) != 0 && f.Role("s", x.class) == claim.Actor && x.class&(lexicon.Weapon|lexicon.Vehicle) == 0
}

// wasHit tells whether a place or a building named before a verb of attacking or taking without
// an object had it done to it: «المواقع التي قصفت».
func (s *state) wasHit(f *lexicon.Frame, p *predicate, np int32) bool {
	x := &s.phrasesAt[np-1]
	if f.Type != claim.Attack && f.Type != claim.Seize || x.first > p.verb || s.objectWord(p.verb+1) {
		return false
	}
	return x.class&(lexicon.Site|lexicon.Place) != 0 && x.class&(lexicon.Agent|lexicon.Armed|lexicon.Vehicle|lexicon.Weapon) == 0 && f.Role("o", x.class) != "" && !s.hasLightObject(p)
}

// hasLightObject tells whether another phrase stands bare behind the verb.
func (s *state) hasLightObject(p *predicate) bool {
	for _, n := range p.right {
		if s.phrasesAt[n-1].first > p.verb {
			return true
		}
	}
	return false
}
