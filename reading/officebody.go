package reading

import (
	"strings"

	"isnad/lexicon"
)

// bodies are what an office can be of.
const bodies = lexicon.Group | lexicon.Force | lexicon.Org | lexicon.State

// bodyOfOffice is the group, body or area of the office at [first, last), whose words end at end:
// what stands behind it, whom its pronoun stands for, or a part of its own words.
func (s *state) bodyOfOffice(first, last, end int) span {
	inside := s.bodyInside(first, last)
	if x := s.officeTarget(last, end); !x.empty() {
		if !inside.empty() && x.first == last {
			return span{inside.first, x.last} // «قائد القوات البرية النهرستانية»
		}
		return x
	}
	if e := s.t[first].enc; e != lexicon.NoEnc {
		return s.ledBy(e, first)
	}
	if x := s.bodyOf(first, last, end); !x.empty() && (inside.empty() || s.classOf(x)&bodies&^lexicon.State != 0) {
		return x
	}
	if x := s.quotedBody(last); !x.empty() {
		return x
	}
	return inside
}

// officeTarget is the group or area behind the office: the genitive, or the
// adjective of nation. An adjective of the office itself is none.
func (s *state) officeTarget(from, to int) span {
	for last := from; from < to && s.ofTheOffice(last, from); {
		from++
	}
	for to > from && s.t[to-1].tag == tMark && !isQuoteMark(s.fold(to-1)) {
		to--
	}
	if from >= to {
		return span{}
	}
	if s.t[from].analysis.nat != 0 {
		return span{from, from + 1}
	}
	return span{from, to}
}

// ofTheOffice tells whether the word at i is an adjective of the office that ends at last: «القائد
// الميداني», «الأمين العام الأسبق», «زعيمها التاريخي». What is definite or bears a pronoun has
// no genitive.
func (s *state) ofTheOffice(last, i int) bool {
	x := &s.t[i]
	if x.analysis.nat != 0 {
		return false
	}
	if x.tag == tAdj || former[s.fold(i)] {
		return true
	}
	o := &s.t[last-1]
	closed := o.enc != lexicon.NoEnc || strings.HasPrefix(trimConj(s.fold(last-1)), "ال") || strings.HasPrefix(s.fold(last-1), "لل")
	return closed && strings.HasPrefix(s.fold(i), "ال") && x.name == 0
}

// bodyOf is the group or body that the office at [first, last) is of by a preposition behind
// its words: «المرشد العام للجماعة», «المشرف العام على المركز», «القيادي في الحركة»; by what it
// speaks in the name of.
func (s *state) bodyOf(first, last, end int) span {
	for j := end; j < min(len(s.t), end+3) && s.t[j].sent == s.t[first].sent; j++ {
		n := s.npAt[j]
		if n == 0 {
			if s.t[j].tag != tPrep || !ofOffice[s.prepAt(j)] && s.prepAt(j) != "ل" {
				return span{}
			}
			if e := s.prepPronoun(j); e != lexicon.NoEnc {
				return s.ledBy(e, first)
			}
			continue
		}
		q := &s.phrasesAt[n-1]
		switch asks := s.t[last-1].tag == tPrep || s.fold(last-1) == "باسم"; {
		case s.names(q):
			return span{}
		case asks && j <= end+1 && q.prep != "ل", q.prep == "علي":
			return q.span
		case q.prep == "" && q.last == j+1 && s.ofTheOffice(last, j):
			continue
		case q.class&bodies != 0 && (q.prep == "ل" || q.prep == "ب" || ofOffice[q.prep]), q.class&(lexicon.Site|lexicon.Place) != 0 && (q.prep == "في" || q.prep == "ل"):
			return q.span
		}
		return span{}
	}
	return span{}
}

// quotedBody is the group or body whose name opens with a quotation mark right behind an
// office, whether the mark is closed or not: «زعيم "راية السهل».
func (s *state) quotedBody(i int) span {
	if i+1 >= len(s.t) || !isQuoteMark(s.fold(i)) || s.t[i+1].sent != s.t[i].sent {
		return span{}
	}
	n := s.npAt[i+1]
	if n == 0 {
		n = s.npAt[i]
	}
	if n == 0 {
		return span{}
	}
	if q := &s.phrasesAt[n-1]; q.class&bodies != 0 && q.prep == "" {
		return q.span
	}
	return span{}
}

// ledBy is the group or body that the pronoun at the office at i stands for, for the head of a
// state the state too.
func (s *state) ledBy(e lexicon.Enc, i int) span {
	g, n := pronounForm(e)
	if n == 0 {
		return span{}
	}
	state := span{}
	limit, own := s.sents[max(int(s.t[i].sent)-1, 0)].first, s.npOf[i]
	for j := i - 1; j >= limit; j-- {
		x := s.npOf[j]
		if x == 0 || x == own {
			continue
		}
		p := &s.phrasesAt[x-1]
		j = p.first
		if p.class&bodies == 0 || p.class&lexicon.Person != 0 || !s.pronounFits(p, g, n) {
			continue
		}
		if p.class&lexicon.State == 0 || headsOfState[s.core(i)] {
			return p.span
		}
		if state.empty() {
			state = p.span
		}
	}
	return state
}

// ofStates are words for what a country has one of: an office of these is of the country.
var ofStates = map[string]bool{"الحكومة": true, "حكومة": true, "الوزراء": true, "وزراء": true, "الجمهورية": true, "الدولة": true, "البلاد": true, "النواب": true, "البرلمان": true, "الاركان": true, "اركان": true}

// bodyInside is the body that the words of the office at [first, last) end with: «رئيس أركان
// الجيش», «قائد القوات البرية».
func (s *state) bodyInside(first, last int) span {
	for i := first + 1; i < last; i++ {
		x := &s.t[i]
		if x.class&bodies == 0 || x.class&lexicon.Person != 0 || ofStates[s.fold(i)] || x.pro&lexicon.ProBi != 0 {
			continue
		}
		for j := first; j < last; j++ {
			if ofStates[s.fold(j)] && j == last-1 || strings.Contains(s.fold(j), "وزير") {
				return span{}
			}
		}
		if e := x.enc; e != lexicon.NoEnc {
			return s.ledBy(e, i) // «رئيس مكتبها السياسي»
		}
		return span{i, last}
	}
	return span{}
}

// headsOfState are offices that, named without one, are of the country that the text speaks of.
var headsOfState = map[string]bool{"رءيس": true, "وزير": true, "ملك": true, "الرءيس": true, "الوزير": true, "الملك": true}

// countryOf returns where the text names the country of an office that stands without
// one: that of a known holder, else the one it names most.
func (s *state) countryOf(first int, holder span) span {
	w := trimConj(s.fold(first))
	if !headsOfState[w] && !headsOfState[strings.TrimPrefix(w, "لل")] {
		return span{}
	}
	want := ""
	for i := holder.first; i < holder.last; i++ {
		if m := s.t[i].name; m != 0 && s.mentions[m-1].named >= 0 {
			if n := s.lex.Named(s.lex.Names[s.mentions[m-1].named].Parent); n != nil {
				want = n.Country
			}
		}
	}
	count, at := map[string]int{}, map[string]span{}
	told := func(c string, x span) {
		count[c]++
		if at[c].empty() || x.first < first {
			at[c] = x // the nearest before it
		}
	}
	for _, m := range s.mentions {
		if m.named < 0 || m.class&lexicon.State == 0 || m.first > first && want == "" {
			continue
		}
		c := s.lex.Names[m.named].Country
		if k := s.lex.Names[m.named].Kind; k != "country" && k != "state" || c == "" || want != "" && c != want {
			continue
		}
		told(c, span{m.first, m.last})
	}
	if len(count) == 0 {
		for i := range s.t {
			if c := s.nationCode(i); c != "" && (i < first || want != "") && (want == "" || c == want) {
				told(c, span{i, i + 1})
			}
		}
	}
	best := ""
	for c, n := range count {
		if n > count[best] || n == count[best] && (best == "" || c < best) {
			best = c
		}
	}
	return at[best]
}

// nationCode is the country of the adjective at i, "" for none.
func (s *state) nationCode(i int) string {
	if !s.nation(i) || strings.HasSuffix(s.fold(i), "ين") || strings.HasSuffix(s.fold(i), "ون") {
		return ""
	}
	return s.lex.Nationalities[s.t[i].analysis.nat-1].Code
}
