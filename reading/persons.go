package reading

import (
	"strings"

	"isnad/arabic"
	"isnad/arabic/pos"
	"isnad/lexicon"
)

// maxName is how many words a person's name may have.
const maxName = 7

// personNames finds names of people that no list holds: behind a title or an
// office, or where given names follow each other.
func (s *state) personNames() {
	for i := range s.toks {
		if !s.nameWord(i) {
			continue
		}
		if s.t[i].analysis.office != 0 && !s.titleBefore(i) && !kunya[s.fold(i)] || s.spelt[i].tanwin {
			continue
		}
		strong := s.calledFor(i) || s.fold(i) == "ابا" && i+1 < s.sentence(i).last && s.nameWord(i+1)
		given := s.given(i)
		if !strong && (!given || s.t[i].analysis.noun != 0 || s.t[i].analysis.events) {
			continue
		}
		if s.mereNoun(i) || strong && !given && (s.partOfOffice(i) || s.nameOfPlace(i) || s.accusativePair(i)) {
			continue
		}
		end := s.nameEnd(i)
		if s.sonOf(i, end) {
			continue
		}
		if !strong && end-i < 2 {
			continue
		}
		s.markPerson(i, end)
	}
}

// accusativePair tells the adjective of an office in the accusative: «أميرا جديدا».
func (s *state) accusativePair(i int) bool {
	return s.officeRightBefore(i) && strings.HasSuffix(s.fold(i), "ا") && strings.HasSuffix(s.fold(s.before(i)), "ا")
}

// sonOf lets the person's name before token i go on to end where «بن» stands at i.
func (s *state) sonOf(i, end int) bool {
	if s.fold(i) != "بن" || i == 0 || s.person(i-1) == 0 {
		return false
	}
	k := s.t[i-1].name
	m := &s.mentions[k-1]
	if m.last != i {
		return false
	}
	if m.last == m.first+1 {
		m.named = -1 // somebody else of that name
	}
	m.last = end
	for j := i; j < end; j++ {
		s.t[j].name, s.t[j].class, s.t[j].tag, s.t[j].def = k, m.class, tName, true
	}
	return true
}

// kunya opens a name of honour: أبو قتيبة، أم خالد.
var kunya = map[string]bool{"ابو": true, "ابا": true, "ابي": true, "ام": true}

// surnames marks later mentions of a person by the last word of the name alone.
func (s *state) surnames() {
	last := map[string]bool{}
	var ends uint64 // how they end, many taken for one
	for _, m := range s.mentions {
		if w := s.fold(m.last - 1); m.class&lexicon.Person != 0 && m.last-m.first >= 2 {
			last[w] = true
			ends |= endOf(w)
		}
	}
	if len(last) == 0 {
		return
	}
	for i := range s.toks {
		if !s.word(i) || endOf(s.fold(i))&ends == 0 || s.t[i].sent < 0 || s.t[i].name != 0 || s.t[i].date != 0 || s.t[i].tag != tNoun && s.t[i].tag != tAdj && s.t[i].tag != tOther {
			continue
		}
		w, pro := s.fold(i), lexicon.Pro(0)
		if !last[w] {
			for _, c := range []struct {
				s string
				p lexicon.Pro
			}{{"و", lexicon.ProWa}, {"ل", lexicon.ProLi}, {"ب", lexicon.ProBi}} {
				if r, ok := strings.CutPrefix(w, c.s); ok && last[r] {
					w, pro = r, c.p
				}
			}
			if pro == 0 {
				continue
			}
		}
		if len(s.t[i].analysis.hits) > 0 && !s.given(i) && s.prevTag(i) != tVerb && s.prevTag(i) != tComp {
			continue
		}
		s.addMention(mention{i, i + 1, -1, lexicon.Person | lexicon.Name}, pro)
		s.t[i].tag, s.t[i].def = tName, true
	}
}

// endOf is one bit of the last byte of a word, which proclitics do not change.
func endOf(w string) uint64 {
	if w == "" {
		return 1
	}
	return 1 << (w[len(w)-1] & 63)
}

// nameWord tells whether token i may be part of a name: a word that is nothing
// else, or a known given name.
func (s *state) nameWord(i int) bool {
	if !s.word(i) || s.t[i].sent < 0 || s.t[i].date != 0 || s.t[i].name != 0 || s.t[i].num != 0 {
		return false
	}
	a := s.t[i].analysis
	if a.fn != lexicon.FuncNone && a.fnPro == 0 && s.t[i].tag != tNoun {
		return false
	}
	if s.given(i) {
		if s.t[i].analysis.offices && s.opensOffice(i) {
			return false // «سالم الحارثي أمين عام الحركة»
		}
		if s.fold(i) == "اركان" && s.officeRightBefore(i) {
			return false // «رئيس أركان الجيش»
		}
		return !strings.HasPrefix(s.fold(i), "ال") && s.fold(i) != "باسم" || a.nat == 0 && s.titleBefore(i) && s.t[i].pos == pos.Propn
	}
	if strings.HasPrefix(s.fold(i), "ال") && (s.t[i].pos != pos.Propn || former[s.fold(i)]) {
		return false
	}
	return len(a.hits) == 0 && s.t[i].tag != tVerb && !strings.HasSuffix(s.fold(i), "ة") && !strings.HasSuffix(s.fold(i), "ات") && !strings.HasSuffix(s.fold(i), "ية")
}

// former are adjectives that stand between an office and its holder.
var former = map[string]bool{"السابق": true, "الاسبق": true, "الحالي": true, "الجديد": true, "الراحل": true, "المخلوع": true, "المنتخب": true, "الموءقت": true, "المكلف": true, "المقال": true, "المستقيل": true, "المنشق": true, "البارز": true, "الميداني": true, "الاسلامي": true}

// titleBefore tells whether a title that only goes before names stands before token i.
func (s *state) titleBefore(i int) bool {
	j := s.before(i)
	return j >= 0 && s.t[j].analysis.office != 0 && s.lex.Offices[s.t[j].analysis.office-1].Title
}

// officeRightBefore tells whether an office stands right before token i.
func (s *state) officeRightBefore(i int) bool {
	j := s.before(i)
	return j >= 0 && s.t[j].analysis.office != 0
}

// given tells whether token i, freed of a clitic, is a given name or name particle.
func (s *state) given(i int) bool {
	for k := range s.t[i].analysis.hits {
		if h := &s.t[i].analysis.hits[k]; h.Kind == lexicon.GivenWord && h.Enc == lexicon.NoEnc {
			return true
		}
	}
	return false
}

func (s *state) namePro(i int) lexicon.Pro {
	pro, found := lexicon.Pro(0), false
	for k := range s.t[i].analysis.hits {
		if h := &s.t[i].analysis.hits[k]; h.Kind == lexicon.GivenWord {
			if p := h.Pro &^ lexicon.ProAl; !found || p == 0 {
				pro, found = p, true
			}
		}
	}
	return pro
}

// calledFor tells whether a title or an office stands before token i, with at most
// its complement between.
func (s *state) calledFor(i int) bool {
	j := s.before(i)
	if j < 0 {
		return false
	}
	a := s.t[j].analysis
	if a.office != 0 && s.t[j].tag == tNoun {
		return true
	}
	if s.t[j].tag == tAdj || s.t[j].tag == tName || s.t[j].tag == tNoun {
		return s.officeBefore(j)
	}
	return s.fold(j) == "،" && s.officeBefore(s.before(j))
}

// officeBefore walks back over the complement of an office to its word.
func (s *state) officeBefore(j int) bool {
	for n := 0; n < 5 && j >= 0; n++ {
		if s.t[j].tag != tAdj && s.t[j].tag != tNoun && s.t[j].tag != tName && !isQuoteMark(s.fold(j)) {
			return false
		}
		if s.t[j].analysis.office != 0 {
			return true
		}
		if n > 0 && s.t[j].tag == tNoun && s.t[j].pro&(lexicon.ProPrep|lexicon.ProWa) != 0 && s.fold(j) != "باسم" {
			return false
		}
		j = s.before(j)
	}
	return false
}

// nameEnd returns the end of the name that starts at i.
func (s *state) nameEnd(i int) int {
	j := i + 1
	last := s.sentence(i).last
	for j < last && j-i < maxName {
		f := s.fold(j)
		switch {
		case s.toks[j].Kind == arabic.Mark && (f == "-" || f == "–") && j+1 < last && s.toks[j].Start == s.toks[j-1].End && s.toks[j+1].Start <= s.toks[j].End+1 && s.nameWord(j+1):
			j += 2
			continue
		case s.placeNisba(j) && s.given(j-1) && j-1 == i:
			j++
			continue
		case !s.word(j), s.t[j].name != 0 && s.t[j].class&lexicon.Person == 0, s.t[j].date != 0:
			return j
		case nameParticle[f], s.t[j].name != 0, s.given(j) && s.namePro(j) == 0 && f != "باسم" && !(s.t[j].analysis.offices && s.opensOffice(j)):
			j++
			continue
		case s.given(j-1) && j-1 == i && s.titleBefore(i) && s.unknownSurname(j):
			j++
			continue
		case s.unknownNisba(j) && (s.given(j-1) || j-2 == i && kunya[s.fold(i)]) && (j-1 > i || !strings.HasPrefix(trimConj(s.fold(j-1)), "ال")):
			j++
			continue
		case s.nameWord(j) && s.t[j].pos != pos.Adj && s.t[j].pos != pos.Verb && !strings.HasPrefix(f, "و") && !strings.HasPrefix(f, "لل"):
			j++
			continue
		}
		return j
	}
	return j
}

// unknownNisba tells a definite nisba that no table knows, which behind a given name is a
// surname: «سالم الكرماني».
func (s *state) unknownNisba(i int) bool {
	w := s.fold(i)
	return len(s.t[i].analysis.hits) == 0 && s.t[i].analysis.nat == 0 && s.t[i].date == 0 && s.t[i].name == 0 && strings.HasPrefix(w, "ال") && strings.HasSuffix(w, "ي") && !former[w]
}

// placeNisba tells a place that is written like a nisba, which behind a given name is a surname.
func (s *state) placeNisba(i int) bool {
	n := s.t[i].name
	if n == 0 || s.t[i].class&lexicon.Place == 0 {
		return false
	}
	m := s.mentions[n-1]
	return m.first == i && m.last == i+1 && strings.HasPrefix(s.fold(i), "ال") && strings.HasSuffix(s.fold(i), "ي")
}

// unknownSurname tells a definite word that no table knows, which behind a title and a given
// name is a surname: «العقيد سالم الرشدان».
func (s *state) unknownSurname(i int) bool {
	w := s.fold(i)
	return len(s.t[i].analysis.hits) == 0 && s.t[i].analysis.nat == 0 && s.t[i].date == 0 && s.t[i].name == 0 && strings.HasPrefix(w, "ال") && !strings.HasSuffix(w, "ة") && !strings.HasSuffix(w, "ات") && !former[w] && s.t[i].tag != tVerb
}

// namesakes makes people of places that bear a man's name and before an unknown name are
// the man: «صلاح الدين بيتوف».
func (s *state) namesakes() {
	for k := range s.mentions {
		m := &s.mentions[k]
		if m.named < 0 || m.class&lexicon.Place == 0 || m.last-m.first < 2 || !s.given(m.first) || m.last >= s.sentence(m.first).last || !s.nameWord(m.last) || s.t[m.last].pos != pos.Propn || s.given(m.last) && s.t[m.last].pro != 0 {
			continue
		}
		if j := s.before(m.first); j >= 0 && s.t[j].class&lexicon.Place != 0 {
			continue
		}
		m.named, m.class, m.last = -1, lexicon.Person|lexicon.Name, s.nameEnd(m.last)
		for j := m.first; j < m.last; j++ {
			s.t[j].name, s.t[j].class, s.t[j].tag, s.t[j].def = int32(k+1), m.class, tName, true
		}
	}
}

var nameParticle = map[string]bool{"بن": true, "ابن": true, "ابو": true, "ابي": true, "عبد": true, "ال": true, "الدين": true, "الله": true, "الرحمن": true, "ولد": true, "ام": true, "اولاد": true, "بنت": true}
