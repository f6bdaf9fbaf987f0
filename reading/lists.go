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
