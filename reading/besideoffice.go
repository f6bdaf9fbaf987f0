package reading

import (
	"strings"

	"isnad/arabic/pos"
	"isnad/lexicon"
)

// maxBody is how many words may say what an office is of.
const maxBody = 12

// besideOffice marks names of people that no list holds and that stand behind an office
// and what it is of, or before it: «الناطق باسم شرطة كرمانة، زوران بيتوف، إن», «قال
// زوران بيتوف، وزير النقل».
func (s *state) besideOffice() {
	for i := 0; i < len(s.toks); i++ {
		first, last := s.singleOffice(i)
		if last == 0 {
			continue
		}
		if end := s.bodyEnd(last); end > last {
			s.nameAt(end, s.sentence(i).last)
		}
		s.nameUpTo(first)
		i = last - 1
	}
}

// singleOffice returns the words of the office at i that one person holds, 0 for none.
func (s *state) singleOffice(i int) (first, last int) {
	if s.t[i].sent < 0 || s.t[i].tag != tNoun || s.t[i].name != 0 || s.t[i].form.Number > singular {
		return 0, 0
	}
	if s.t[i].analysis.offices {
		if first, last, ok := s.officePhrase(i, s.sentence(i)); ok {
			return first, last
		}
	}
	if s.t[i].analysis.office != 0 && s.holdsOne(i) {
		return i, i + 1
	}
	return 0, 0
}

// holdsOne tells whether the word at i is an office, no title, that one person holds.
func (s *state) holdsOne(i int) bool {
	o := &s.lex.Offices[s.t[i].analysis.office-1]
	return !o.Title && !o.Rank && s.t[i].name == 0 && s.t[i].tag == tNoun && s.t[i].form.Number <= singular && s.t[i].enc == lexicon.NoEnc
}

// ofOffice are the prepositions by which an office is of something.
var ofOffice = map[string]bool{"في": true, "لدي": true, "الي": true, "علي": true, "عن": true}

// bodyEnd is where the words end from i on that say what an office is of.
func (s *state) bodyEnd(i int) int {
	last := min(s.sentence(i-1).last, i+maxBody)
	for j := i; j < last; j++ {
		x := &s.t[j]
		switch {
		case isQuoteMark(s.fold(j)):
			if k := s.quoteEnd(j, last); k > 0 {
				j = k
			}
		case x.tag == tAdj, x.tag == tName && x.class&lexicon.Person == 0:
		case x.tag == tPrep && ofOffice[s.prepAt(j)] && s.prepPronoun(j) == lexicon.NoEnc:
		case x.tag == tNoun && x.num == 0 && x.date == 0 && (len(x.analysis.hits) > 0 && (!s.given(j) || s.mereNoun(j)) || s.fold(j) == "باسم" || strings.HasPrefix(s.fold(j), "ال") && x.pos != pos.Propn):
		default:
			return j
		}
	}
	return last
}

// mereNoun tells a common noun that a given name may be cut out of, as «ولاية».
func (s *state) mereNoun(i int) bool {
	return s.t[i].pos == pos.Noun && s.namePro(i)&^lexicon.ProWa != 0 && len(s.t[i].analysis.hits) > 1
}

// partOfOffice tells a word of an office that begins before it: «وزير الدفاع».
func (s *state) partOfOffice(i int) bool {
	for j := i - 1; j >= max(s.sentence(i).first, i-4); j-- {
		if s.t[j].analysis.offices {
			if _, last, ok := s.officePhrase(j, s.sentence(i)); ok && last > i {
				return true
			}
		}
	}
	return false
}

// nameOfPlace tells the word behind an indefinite noun for a place or a building, whose name it
// is: «بلدية بيتوفا», «مستشفى أبو سالم».
func (s *state) nameOfPlace(i int) bool {
	j := s.before(i)
	if j < 0 || s.t[j].tag != tNoun || s.t[j].name != 0 || s.t[j].analysis.office != 0 || s.t[j].enc != lexicon.NoEnc || strings.HasPrefix(s.fold(j), "ال") {
		return false
	}
	return s.t[j].class&(lexicon.Place|lexicon.Site) != 0 && s.t[j].form.Number <= singular
}

// quoteEnd returns where a quotation of few words ends that opens at i, 0 for none.
func (s *state) quoteEnd(i, last int) int {
	for j := i + 2; j < min(last, i+7); j++ {
		if isQuoteMark(s.fold(j)) {
			return j
		}
	}
	return 0
}

// nameAt marks the name of the holder at i, or behind a comma or a title there: words that
// are nothing else, or whatever stands between two commas and opens like a name.
func (s *state) nameAt(i, last int) {
	comma := i < last && isComma(s.fold(i))
	if comma {
		i++
	}
	for i < last && s.titleHere(i) {
		i++
	}
	if i >= last || s.t[i].name != 0 {
		return
	}
	end := s.unknownName(i, last)
	if end == i+1 && end < last && s.bySurname(end) {
		end++
	}
	if end-i >= 2 {
		s.markPerson(i, end)
		return
	}
	if end := s.betweenCommas(i, last); comma && end > 0 {
		s.markPerson(i, end)
	}
}

// titleHere tells whether a title stands at i.
func (s *state) titleHere(i int) bool {
	o := s.t[i].analysis.office
	return o != 0 && s.lex.Offices[o-1].Title
}

// unknownName returns where the words end that may be a name's and are nothing else.
func (s *state) unknownName(i, last int) int {
	j := i
	for j < last && j-i < maxName && (s.nameWord(j) && (s.given(j) || s.t[j].pos == pos.Propn || s.t[j].pos == pos.Noun) && s.t[j].tag != tVerb || j > i && nameParticle[s.fold(j)]) {
		j++
	}
	if j == i || s.t[i].pos != pos.Propn && !s.given(i) || s.mereNoun(i) || s.nameOfPlace(i) || s.t[i].pro&lexicon.ProWa != 0 || s.t[i].pro&lexicon.ProPrep != 0 && s.namePro(i) != 0 {
		return i
	}
	return j
}

// bySurname tells whether the word at i, behind a name and a known word too, is more of it.
func (s *state) bySurname(i int) bool {
	x := &s.t[i]
	return strings.HasPrefix(s.fold(i), "ال") && x.name == 0 && x.date == 0 && x.analysis.nat == 0 && x.analysis.office == 0 && x.tag.nominal() && !former[s.fold(i)]
}

// betweenCommas returns where the name ends that opens at i behind a comma and is closed by
// another, though its words may be others too: «، أشرف السهل، أن»; 0 for none.
func (s *state) betweenCommas(i, last int) int {
	if !s.given(i) && s.t[i].pos != pos.Propn {
		return 0
	}
	for j := i; j < min(last, i+5); j++ {
		x := &s.t[j]
		if isComma(s.fold(j)) && j-i >= 2 {
			return j
		}
		if !s.word(j) || x.date != 0 || x.num != 0 || x.name != 0 && x.class&(lexicon.Person|lexicon.Group) == 0 || x.analysis.office != 0 || x.pro&(lexicon.ProWa|lexicon.ProPrep) != 0 && !s.given(j) {
			return 0
		}
		if !s.given(j) && (x.tag == tPrep || x.tag == tVerb || !x.tag.nominal()) || strings.HasSuffix(s.fold(j), "ية") {
			return 0
		}
	}
	return 0
}

// nameUpTo marks the unknown name that ends where an office begins at i, or before the comma
// there: two words or more behind a verb, a conjunction of speech or a preposition.
func (s *state) nameUpTo(i int) {
	end, first := i, s.sentence(i).first
	if end > first && isComma(s.fold(end-1)) {
		end--
	}
	j := end
	for j > first && end-j < maxName && s.t[j-1].name == 0 && s.nameWord(j-1) && (s.given(j-1) || s.t[j-1].pos == pos.Propn || j == end && len(s.t[j-1].analysis.hits) == 0) {
		j--
	}
	if end-j < 2 || j == first || s.t[j].pro&(lexicon.ProWa|lexicon.ProPrep) != 0 || s.t[i].pro&(lexicon.ProWa|lexicon.ProPrep) != 0 {
		return
	}
	switch s.t[j-1].tag {
	case tVerb, tComp, tPrep:
		s.markPerson(j, end)
	}
}

// markPerson makes [i, end) a person's name.
func (s *state) markPerson(i, end int) {
	s.addMention(mention{i, end, -1, lexicon.Person | lexicon.Name}, s.namePro(i))
	for j := i; j < end; j++ {
		s.t[j].tag, s.t[j].def = tName, true
	}
}
