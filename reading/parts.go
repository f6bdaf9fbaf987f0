package reading

import "isnad/lexicon"

// sharesOf are nouns for a share of ground or of a body of people, which من divides:
// «مساحات واسعة من الشمال», «أفواج من المتطوعين».
var sharesOf = map[string]bool{
	"مساحة": true, "مساح": true, "مساحات": true, "جزء": true, "جزءا": true, "اجزاء": true, "قطاع": true, "قطاعا": true, "قطاعات": true, "اعداد": true, "اعدادا": true,
	"عددا": true, "عدد": true, "شطر": true, "شطرا": true, "نسبة": true, "مجموعة": true, "مجموع": true, "مجموعات": true, "افواج": true, "افواجا": true, "فوج": true, "دفعة": true, "دفعات": true, "فرق": true, "اقسام": true,
}

// shareOf tells whether a share of something ends at prev, with or without adjectives.
func (b *builder) shareOf(prev int) bool {
	s := b.s
	if !sharesOf[trimConj(s.fold(b.p.head))] {
		return false
	}
	for j := b.p.head + 1; j <= prev; j++ {
		if s.t[j].tag != tAdj {
			return false
		}
	}
	return true
}

// sharedIn returns the token of the ground or the people that a phrase is a share of, 0 for none:
// a share of a town is a place.
func (s *state) sharedIn(p *phrase) int {
	if p.name != 0 && s.t[p.head].name != 0 || s.t[p.head].class&(lexicon.Agent|lexicon.Place) != 0 || !sharesOf[trimConj(s.fold(p.head))] {
		return 0
	}
	for i := p.head + 1; i+1 < p.last; i++ {
		if s.t[i].tag == tPrep && s.fold(i) == "من" && s.t[i+1].class&(lexicon.Place|lexicon.Site|lexicon.Person) != 0 {
			return i + 1
		}
	}
	return 0
}

// alliesOf tells people who are named by whose they are and what they are part of: «حلفاؤهم من
// قوات الحرس».
func (b *builder) alliesOf(prev int) bool {
	s := b.s
	t := &s.t[prev]
	return prev == b.p.head && t.tag == tNoun && t.enc != lexicon.NoEnc && t.class&lexicon.Person != 0 && s.numberOf(prev, nil) == plural && s.t[prev+2].class&(lexicon.Group|lexicon.Force) != 0
}

// quotedPart takes a name in quotation marks behind من: «جنديين من "الجيش"».
func (b *builder) quotedPart(i int) int {
	s := b.s
	for i++; !isQuoteMark(s.fold(i)); i++ {
		if m := s.t[i].name; m != 0 && b.p.name == 0 {
			b.p.name = m
		}
	}
	b.closed = s.t[i-1].def || s.t[i-1].tag == tName
	return i + 1
}
