package reading

import "isnad/lexicon"

// pastApposition returns where a list before its verb goes on behind what stands between
// commas: «قوات اللواء، بقيادة العميد، ورجال القبائل وصلت»; i where it does not.
func (s *state) pastApposition(i int, t *trigger) int {
	if !t.verb || i == 0 || i > t.at || !isComma(s.fold(i-1)) {
		return i
	}
	j := i
	if n := s.npAt[i]; n != 0 {
		if p := &s.phrasesAt[n-1]; p.conj || p.prep != "" && p.prep != "ب" {
			return i
		}
	} else if s.t[i].tag != tPrep {
		return i
	}
	for j < t.at && !isComma(s.fold(j)) {
		if s.t[j].tag == tVerb || s.t[j].tag == tRel {
			return i
		}
		j++
	}
	if j+1 >= t.at || s.npAt[j+1] == 0 {
		return i
	}
	if q := &s.phrasesAt[s.npAt[j+1]-1]; q.conj && q.pro&lexicon.ProPrep == 0 && human(q.class) {
		return j + 1
	}
	return i
}

// objectBehindComma returns the object that a comma parts from its verb and subject: «دمرت
// الطائرات، دبابتين», «خطفت الحركة، وهي فصيل صغير، أربعة حراس».
func (s *state) objectBehindComma(p *predicate) int32 {
	i := p.end
	if n := s.objectBehindMeans(p); n != 0 {
		return n
	}
	if !human(s.phrasesAt[p.subject-1].class) || s.phrasesAt[p.subject-1].first < p.verb || s.phrasesAt[p.subject-1].last != i || i+1 >= len(s.t) || !isComma(s.fold(i)) || s.t[i+1].sent != s.t[p.verb].sent {
		return 0
	}
	n := s.npAt[i+1]
	if n == 0 {
		return 0
	}
	if x := &s.phrasesAt[n-1]; x.prep == "" && !x.conj && x.name == 0 && (!x.def || x.count != nil || s.accusative(x)) && s.t[x.head].analysis.office == 0 && (x.last >= len(s.t) || s.t[x.last].tag != tVerb && !isComma(s.fold(x.last))) {
		return n
	}
	return 0
}

// objectBehindMeans returns the object that stands behind where or with what it was done,
// between commas or before one: «استهدف المقاتلون، بالصواريخ، موقعا», «استهدف الثوار بعملية
// في البلدة، عربة».
func (s *state) objectBehindMeans(p *predicate) int32 {
	x := &s.phrasesAt[p.subject-1]
	limit := s.sentence(p.verb).last
	if x.first < p.verb || !human(x.class) {
		return 0
	}
	between := false
	for i := x.last; i < min(limit, x.last+14); i++ {
		switch n := s.npAt[i]; {
		case isComma(s.fold(i)):
			between = true
		case n != 0 && s.phrasesAt[n-1].prep != "" && !s.phrasesAt[n-1].conj:
			between = true
			i = s.phrasesAt[n-1].last - 1
		case n != 0:
			q := &s.phrasesAt[n-1]
			if !isComma(s.fold(i-1)) || !between || q.conj || human(q.class) && q.def && !s.accusative(q) || q.class&(lexicon.Site|lexicon.Vehicle|lexicon.Armed|lexicon.Force|lexicon.Weapon|lexicon.Place) == 0 || s.adverbial(q) || q.name != 0 && s.t[q.head].name != 0 || q.last < limit && s.t[q.last].tag == tVerb {
				return 0
			}
			return n
		case s.t[i].tag != tPrep && s.t[i].tag != tDate && s.t[i].tag != tAdv && s.t[i].tag != tMark:
			return 0
		}
	}
	return 0
}
