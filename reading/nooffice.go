package reading

import (
	"strings"

	"isnad/claim"
	"isnad/lexicon"
)

// honours are words that, with the article and no group behind them, only stand before a
// name: «صاحب السمو الأمير …», «المستشار …».
var honours = map[string]bool{"الامير": true, "الاميرة": true, "المستشار": true, "المستشارة": true, "السفير": true, "السفيرة": true, "الناءب": true, "الناءبة": true, "العضو": true, "القاءد": true}

// noOffice tells whether the words at [first, last) hold no office of the named person:
// it is what an office beside it is of («مستشار رئيس كرمانة، توفيق …» is no president); only an
// adjective is told of who holds it («مسؤول حكومي»); the name is that of
// a building («مدير مستشفى أبو سالم»); it is an honour.
func (s *state) noOffice(first, last int, holder, target span) bool {
	if holder.first >= last && s.underOffice(first) || holder.first > last && s.nameOfPlace(holder.first) {
		return true
	}
	if i := holder.first; holder.last == i+1 && (s.plainAdjective(i) || i >= last && strings.HasSuffix(s.fold(first), "ا") && !s.given(i) && s.mentions[s.t[i].name-1].named < 0) {
		return true
	}
	if s.onlyQualified(first, last, holder) || s.lostOffice(first, holder) || target.empty() && s.givenName(first, last, holder) {
		return true
	}
	return target.empty() && last == first+1 && holder.first >= last && honours[trimConj(s.fold(first))]
}

// lostOffice tells whether what is said between an office and its holder is that it was taken
// away, which is an event of its own: «الرئيس المخلوع فلان».
func (s *state) lostOffice(first int, holder span) bool {
	for j := first + 1; j < holder.last; j++ {
		if k := s.t[j].trig; k != 0 && s.frameOf(&s.triggers[k-1]).Type == claim.Dismiss {
			return true
		}
	}
	return false
}

// givenName tells an indefinite word for an office of nobody, right before the rest of a name:
// «قائد السهلي», «أمير الحارثي».
func (s *state) givenName(first, last int, holder span) bool {
	return last == first+1 && holder.first == last && !s.t[first].def && s.t[first].enc == lexicon.NoEnc && !strings.HasSuffix(s.fold(first), "ا") && !s.titleHere(last)
}

// underOffice tells whether the noun at i is the genitive of a single office.
func (s *state) underOffice(i int) bool {
	j := i - 1
	if j < 0 || s.t[j].sent != s.t[i].sent || s.t[j].trig != 0 || s.t[i].pro&(lexicon.ProWa|lexicon.ProFa) != 0 {
		return false
	}
	t := &s.t[j]
	if t.tag != tNoun || t.def || t.enc != lexicon.NoEnc || t.analysis.office == 0 || t.form.Number > singular {
		return false
	}
	o := &s.lex.Offices[t.analysis.office-1]
	return !o.Title && !o.Rank
}

// onlyQualified tells whether the holder is no name but adjectives of the office: «زعيما جديدا»,
// «مسؤول نهرستاني رفيع المستوى».
func (s *state) onlyQualified(first, last int, holder span) bool {
	if holder.first < last || holder.first > last+2 || s.t[first].def || s.t[first].enc != lexicon.NoEnc {
		return false
	}
	for i := last; i < holder.last; i++ {
		if !s.qualifies(i) {
			return false
		}
	}
	return true
}

// qualifies tells whether the word at i is an adjective and nobody's name.
func (s *state) qualifies(i int) bool {
	t := &s.t[i]
	if t.name != 0 && s.mentions[t.name-1].named >= 0 {
		return false
	}
	w, o := s.fold(i), s.fold(i-1)
	return t.analysis.nat != 0 || strings.HasSuffix(w, "ي") && (!s.given(i) || t.analysis.noun != 0) || strings.HasSuffix(o, "ا") && strings.HasSuffix(w, "ا") || s.plainAdjective(i)
}

// plainAdjective tells whether the word at i is one that is known as a common adjective
// and is nobody's given name.
func (s *state) plainAdjective(i int) bool {
	switch s.fold(i) {
	case "الحرب", "سابق", "حالي", "جديد", "كبير", "رفيع", "بارز", "محلي", "حكومي", "اخر", "حرب", "المستوي", "كبار", "مهم", "مقرب", "دفاع", "مجهول":
		return true
	}
	return false
}
