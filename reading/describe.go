package reading

import (
	"strings"

	"isnad/lexicon"
)

// ofGroups are nouns for people that behind the noun for a group are its adjective:
// «الجماعة المسلحة», «التنظيم المتشدد».
var ofGroups = map[string]bool{
	"مسلح": true, "متشدد": true, "متطرف": true, "متمرد": true, "جهادي": true, "انفصالي": true, "مقاتل": true, "منشق": true, "محتل": true, "انقلابي": true, "معادي": true,
}

// describesGroup tells whether the definite noun at i is an adjective of the singular
// group, force or deed that the phrase speaks of.
func (b *builder) describesGroup(i int) bool {
	s := b.s
	w := s.fold(i)
	if len(w) < 6 || w[:4] != "ال" {
		return false
	}
	w = w[4:]
	g := uint8(masculine)
	if n := len(w) - len("ة"); w[n:] == "ة" {
		w, g = w[:n], feminine
	}
	if !ofGroups[w] {
		return false
	}
	h := &s.t[b.p.head]
	if h.class&lexicon.Person != 0 && h.name == 0 || h.enc != lexicon.NoEnc {
		return false
	}
	gender := s.genderOf(b.p.head)
	return gender == g || gender == 0 || g == feminine && s.numberOf(b.p.head, nil) == plural
}

// manyByName tells a name that is the plural of its members: «المتمردين».
func (s *state) manyByName(p *phrase) bool {
	w := s.fold(p.head)
	return s.t[p.head].name != 0 && p.class&lexicon.Group != 0 && strings.HasPrefix(w, "ال") && (strings.HasSuffix(w, "ون") || strings.HasSuffix(w, "ين"))
}

// tooMany tells whether the noun at i is a plural of people that nothing in the phrase
// is many enough for: in «دعا الرئيس المواطنين» they are the next argument.
func (b *builder) tooMany(i int) bool {
	s := b.s
	if !s.fullPlural(i) || s.t[i].class&lexicon.Person == 0 || b.p.count != nil {
		return false
	}
	for j := b.p.first; j < i; j++ {
		if n := s.numberOf(j, nil); s.t[j].name != 0 || n == plural || n == dual || n == 0 || s.t[j].class&lexicon.Person == 0 {
			return false
		}
	}
	return true
}

// masdarShape tells a word that no table knows by the shape of a verbal noun of the second
// form, which no adjective has: «التدخين».
func masdarShape(w string) bool {
	r := []rune(strings.TrimPrefix(w, "ال"))
	return len(r) == 5 && r[0] == 'ت' && r[3] == 'ي'
}
