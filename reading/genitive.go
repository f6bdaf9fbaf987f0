package reading

import (
	"strings"

	"isnad/claim"
	"isnad/lexicon"
)

// The genitive behind a noun: whose deed it is, or to whom it is done.

// genitive returns the noun phrase in construct behind the noun at token i: the rest
// of its phrase where that is no adjective. The frame, where given, helps to tell
// «هجوم إرهابي» from «مقتل إرهابي».
func (s *state) genitive(i int, f *lexicon.Frame) span {
	t := &s.t[i]
	n := s.npOf[i]
	if n == 0 && t.tag == tPrep && i+1 < len(s.t) && s.npAt[i+1] != 0 {
		if manners[s.fold(i+1)] || s.t[i+1].analysis.nat != 0 && s.t[i+1].analysis.noun == 0 && s.t[i+1].name == 0 && !s.t[i+1].def && s.npAt[i+1] != 0 && s.phrasesAt[s.npAt[i+1]-1].last == i+2 {
			return span{} // بدعم مباشر من، بدعم أميركي
		}
		return s.phrasesAt[s.npAt[i+1]-1].span // بقيادة فلان
	}
	if n == 0 || t.def || t.enc != lexicon.NoEnc || t.form.Accusative && t.tag == tNoun {
		return span{} // «هجوما»: nothing stands in construct with it
	}
	p := &s.phrasesAt[n-1]
	j := i + 1
	if j >= p.last {
		return span{}
	}
	if isQuoteMark(s.fold(j)) {
		if j+1 >= p.last {
			return span{}
		}
		return span{j, p.last}
	}
	x := &s.t[j]
	if x.tag == tPrep || x.tag == tMark {
		return span{}
	}
	if w := s.fold(j); strings.HasPrefix(w, "اخر") && !x.def {
		if (w == "اخري" || w == "اخر") && f != nil && !takesPeople(f.Type) && (j+1 >= p.last || !s.t[j+1].def) {
			return span{} // غارات أخرى
		}
		return span{j, p.last} // إصابة آخرين
	}
	if x.tag == tAdj && !x.def || s.modifies(i, j, f) {
		return span{}
	}
	if x.pro&lexicon.ProPrep != 0 {
		return span{}
	}
	return span{j, p.last}
}

// men are people whose names end like adjectives, yet are none of an attack.
var men = wordSet("جندي شرطي مدني صحفي قيادي عسكري")

// modifies tells whether the indefinite word at j is an adjective of the noun at i.
func (s *state) modifies(i, j int, f *lexicon.Frame) bool {
	x, t := &s.t[j], &s.t[i]
	if x.def || x.tag != tNoun || x.num != 0 {
		return false
	}
	if t.form.Accusative && x.form.Accusative || f != nil && !t.def && f.Type.Family() == claim.Words && manners[s.fold(j)] {
		return true
	}
	if f != nil && f.Transitive() && f.Type == claim.Attack && men[s.fold(j)] {
		return false // «قنص جندي»
	}
	if w := s.fold(j); strings.HasSuffix(w, "ي") && !t.def && x.enc == lexicon.NoEnc && x.class&^lexicon.Weapon == 0 && x.name == 0 && x.form.Gender != feminine && len(w) > 8 {
		return true // «قصف صاروخي»
	}
	if f != nil && !takesPeople(f.Type) && t.form.Number == plural && !t.def && x.class&lexicon.Person != 0 && x.form.Number <= singular && strings.HasSuffix(s.fold(j), "ة") {
		return true // «هجمات خاطفة»
	}
	if x.form.Construct || x.analysis.noun != 0 && x.class&lexicon.Person == 0 {
		return false
	}
	w := s.fold(j)
	nisba := strings.HasSuffix(w, "ي") || strings.HasSuffix(w, "ية") || strings.HasSuffix(w, "يا")
	part := x.form.Shape == lexicon.ActiveParticiple || x.form.Shape == lexicon.PassiveParticiple
	if !nisba && !part && x.analysis.noun != 0 && !strings.HasPrefix(w, "مسلح") {
		return false
	}
	if !nisba && !part && x.analysis.noun == 0 && len(x.analysis.hits) > 0 && !strings.HasPrefix(w, "مسلح") {
		return false
	}
	if x.form.Number == plural && !strings.HasSuffix(w, "ة") && human(x.class) {
		return false
	}
	if f != nil && takesPeople(f.Type) && x.class&lexicon.Person != 0 {
		return false
	}
	return x.form.Gender == 0 || t.form.Gender == 0 || x.form.Gender == t.form.Gender || t.form.Number == plural
}

// takesPeople lists the types whose target is a person.
func takesPeople(t claim.Type) bool {
	switch t {
	case claim.Kill, claim.Wound, claim.Arrest, claim.Abduct, claim.Release, claim.Die, claim.Punish, claim.Appoint, claim.Dismiss, claim.Surrender:
		return true
	}
	return false
}
