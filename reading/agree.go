package reading

import (
	"strings"

	"isnad/arabic/number"
	"isnad/lexicon"
)

// Grammatical gender and number as small integers; 0 is open.
const (
	masculine, feminine    = 1, 2
	singular, dual, plural = 1, 2, 3
)

// genderOf returns the grammatical gender of the noun at token i.
func (s *state) genderOf(i int) uint8 {
	t := &s.t[i]
	if t.name != 0 {
		return s.genderOfName(s.mentions[t.name-1])
	}
	if g := uint8(t.form.Gender); g != 0 {
		return g
	}
	w := s.fold(i)
	if strings.HasSuffix(w, "ة") || strings.HasSuffix(w, "ات") {
		return feminine
	}
	if t.analysis.noun != 0 && t.form.Number == singular && !unmarked[s.lex.Nouns[t.analysis.noun-1].Lemma] && !strings.HasSuffix(w, "اء") && !strings.HasSuffix(w, "ا") {
		return masculine
	}
	return 0
}

// unmarked are feminine nouns without a sign of it.
var unmarked = map[string]bool{
	"حرب": true, "أرض": true, "نار": true, "دار": true, "عين": true, "يد": true, "نفس": true, "سوق": true, "روح": true, "رجل": false, "طريق": true, "سماء": true, "شمس": true,
	"ريح": true, "بئر": true, "قدم": true, "سن": true, "كأس": true, "بنت": true, "أم": true, "أخت": true, "فتاة": true, "ضحية": true, "مصادر": true,
}

// pluralHeads are plurals of things that open the names of forces: feminine.
var pluralHeads = map[string]bool{"قوات": true, "كتاءب": true, "سرايا": true, "الوية": true, "مليشيات": true, "ميليشيات": true, "فصاءل": true, "عصابات": true, "وحدات": true, "القوات": true, "المليشيات": true, "الميليشيات": true, "الفصاءل": true, "وكالات": true, "سلطات": true, "السلطات": true, "اجهزة": true}

// genderOfName: countries and names that open with a feminine are feminine, names
// that open with a noun like تنظيم masculine; others are open.
func (s *state) genderOfName(m mention) uint8 {
	w := trimConj(s.fold(m.first))
	switch {
	case strings.HasSuffix(w, "ة") || pluralHeads[w] || pluralHeads[s.fold(m.first)]:
		return feminine
	case m.class&lexicon.State != 0:
		if strings.HasSuffix(w, "ات") || strings.HasSuffix(w, "يا") {
			return feminine
		}
		if m.last > m.first+1 || m.class&lexicon.Group != 0 || s.t[m.first].analysis.noun != 0 {
			return 0
		}
		if menOfStates[w] {
			return masculine
		}
		if m.class&lexicon.Place != 0 || !strings.HasPrefix(w, "ال") || womenOfStates[w] {
			return feminine
		}
		return 0
	case m.class&lexicon.Place != 0:
		return feminine
	case s.t[m.first].analysis.noun != 0 && strings.HasSuffix(w, "ات"):
		return feminine
	case s.t[m.first].analysis.noun != 0 && w != "طالبان" || w == "الاحتلال":
		return masculine
	}
	return 0
}

// menOfStates are the countries that are masculine, womenOfStates feminine ones with an article;
// all others without one are feminine.
var menOfStates = wordSet("لبنان العراق الاردن السودان اليمن المغرب الصومال السنغال الفاتيكان تشاد الكونغو النيجر")

var womenOfStates = wordSet("الجزاءر الكويت البحرين الصين الهند")

// numberOf returns the grammatical number of the noun at token i.
func (s *state) numberOf(i int, q *number.Quantity) uint8 {
	if n := uint8(s.t[i].form.Number); n == dual && q == nil && s.t[i].tag == tNoun && s.t[i].class&lexicon.Person != 0 && s.mayBePlural(i) {
		return plural // «أن المسلحين انسحبوا»
	} else if n != 0 {
		return n
	}
	w := s.fold(i)
	switch {
	case s.t[i].name != 0:
		return singular
	case strings.HasSuffix(w, "ون"), strings.HasSuffix(w, "ين") && q == nil && len(w) > 8, strings.HasSuffix(w, "ات"):
		return plural
	}
	return 0
}

// dual returns a count of 2 for a noun in the dual.
func (s *state) dual(i int) *number.Quantity {
	if s.t[i].form.Number != 2 || s.t[i].tag != tNoun || s.t[i].name != 0 || s.mayBePlural(i) {
		return nil
	}
	return &number.Quantity{Min: 2, Max: 2}
}

// mayBePlural tells whether the word at i, read as a dual, is spelt like a plural of
// people too: «المسلحين», «مقاتلي التنظيم» are many; «جنديين» and «ضابطين» are two.
func (s *state) mayBePlural(i int) bool {
	if !strings.HasSuffix(s.fold(i), "ين") && !strings.HasSuffix(s.fold(i), "ي") {
		return false
	}
	if n := s.t[i].analysis.noun; n != 0 {
		return s.lex.Nouns[n-1].Sound
	}
	for k := range s.t[i].analysis.hits {
		if h := &s.t[i].analysis.hits[k]; h.Form.Number == plural && h.Enc == s.t[i].enc {
			return true
		}
	}
	return false
}

// human tells whether a class stands for people.
func human(c lexicon.Class) bool {
	return c&(lexicon.Person|lexicon.Group|lexicon.Force|lexicon.State|lexicon.Org) != 0
}
