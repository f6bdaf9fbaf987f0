package reading

import (
	"isnad/arabic/number"
	"isnad/claim"
	"isnad/lexicon"
)

// counted holds the types whose victims are told one by one: «مقتل شرطي» is one man.
var counted = map[claim.Type]bool{claim.Kill: true, claim.Wound: true, claim.Arrest: true, claim.Abduct: true}

// counts counts the fillers whose number does not open their phrase: it stands behind the
// noun («الجنود الثلاثة», «المتهمين البالغ عددهم 68») or behind the word of the event in it
// («سقوط 14 قتيلا»); and one person is one.
func counts(s *state) {
	for i := range s.triggers {
		t := &s.triggers[i]
		if t.drop || t.frame < 0 {
			continue
		}
		for k := range t.fillers {
			x := &t.fillers[k]
			if x.count != nil || x.role != claim.Actor && x.role != claim.Target {
				continue
			}
			if x.count = s.countInside(x); x.count == nil {
				x.count = s.countBehind(x.np)
			}
			if x.count == nil && x.role == claim.Target && counted[s.frameOf(t).Type] && s.onePerson(x.np) {
				x.count = &number.Quantity{Min: 1, Max: 1}
			}
		}
	}
}

// countInside is the number behind a first word that only says that there were some, which
// the filler then leaves out: «وقوع 27 شهيدا».
func (s *state) countInside(x *filler) *number.Quantity {
	i := x.np.first
	if i+1 >= x.np.last || s.t[i+1].num == 0 || s.t[i].def || s.t[i].name != 0 {
		return nil
	}
	if n := s.t[i].trig; (n == 0 || s.triggers[n-1].people) && !occurring[trimConj(s.fold(i))] {
		return nil
	}
	q := counting(&s.quantities[s.t[i+1].num-1].Quantity)
	if q != nil {
		x.np.first++
	}
	return q
}

// occurring are words that say of a number of victims that there were some.
var occurring = map[string]bool{"وقوع": true, "سقوط": true, "حدوث": true, "وجود": true, "انقاذ": true, "تسجيل": true, "عدد": true}

// countBehind is the number that follows a noun with the article, agreeing with it, or that
// a clause about it tells.
func (s *state) countBehind(np span) *number.Quantity {
	n := s.npOf[np.first]
	if n == 0 {
		return nil
	}
	p := &s.phrasesAt[n-1]
	for i := p.head + 1; i < min(len(s.t), np.last+4) && s.t[i].sent == s.t[p.head].sent; i++ {
		switch q := s.t[i].num; {
		case q != 0 && i <= np.last && p.head+1 == i && s.t[p.head].def && s.quantities[q-1].Definite,
			q != 0 && i <= np.last && twoOf[s.bare(i)],
			q != 0 && i > p.head+1 && numbering[s.bare(i-1)]:
			return counting(&s.quantities[q-1].Quantity)
		case s.t[i].tag == tVerb || s.t[i].tag == tRel || s.t[i].tag == tMark:
			return nil
		}
	}
	return nil
}

var twoOf = map[string]bool{"اثنين": true, "اثنان": true, "اثنتين": true, "اثنتان": true}

// numbering are words behind which the number of a noun before them stands.
var numbering = map[string]bool{"عددهم": true, "عددهن": true, "عددها": true, "عددهما": true, "عدد": true}

// onePerson tells whether a phrase is of one unnamed person.
func (s *state) onePerson(np span) bool {
	h := &s.t[np.first]
	if h.def || h.name != 0 || h.tag != tNoun && h.tag != tAdj {
		return false
	}
	for i := np.first + 1; i < np.last; i++ {
		if s.t[i].name != 0 && s.mentions[s.t[i].name-1].class&lexicon.Person != 0 {
			return false // one who is named
		}
	}
	return other[s.bare(np.first)] || h.form.Number <= singular && h.class&lexicon.Person != 0
}

var other = map[string]bool{"اخر": true, "اخري": true, "ثان": true, "ثانية": true}
