package reading

import (
	"strings"

	"isnad/lexicon"
)

// predicate is a finite verb with the noun phrases around it. Phrase indexes are
// 1-based; 0 is none.
type predicate struct {
	verb       int
	start      int     // first token of the clause before the verb
	end        int     // end of the clause behind it
	opener     int     // token that opened the clause (أن، الذي، عندما), -1 at a sentence's start
	right      []int32 // bare phrases behind the verb, coordinations left to their first
	left       int32   // phrase before the verb that may be its subject
	antecedent int32   // what a relative clause says something of
	before     int32   // 1 + index of the predicate that this is joined to or stands under
	subject    int32
	object     int32
	object2    int32
	passive    bool
}

// clauses builds the predicate of every finite verb, left to right.
func clauses(s *state) {
	for _, x := range s.sents {
		for i := x.first; i < x.last; i++ {
			if s.t[i].tag == tVerb {
				s.addPredicate(i, x)
			}
		}
	}
}

func (s *state) addPredicate(v int, x sentence) {
	p := predicate{verb: v, opener: -1}
	p.end = s.clauseEnd(v+1, x.last)
	s.leftOf(&p, x)
	p.right = s.bareIn(v+1, p.end)
	s.chooseSubject(&p)
	s.objectPastName(&p, x)
	s.preds = append(s.preds, p)
	s.predsBy.add(s.t[v].sent, int32(len(s.preds)-1))
	s.predAt[v] = int32(len(s.preds))
}

// clauseEnd returns where the clause that goes on at i ends: before a stop, a
// complementiser, a relative, a subordinator, another verb, or a comma behind which
// no phrase with a preposition goes on.
func (s *state) clauseEnd(i, limit int) int {
	for ; i < limit; i++ {
		switch s.t[i].tag {
		case tComp, tRel, tSub:
			return i
		case tVerb:
			return i
		case tNoun:
			if selfStanding[trimConj(s.fold(i))] {
				return i
			}
		case tConj:
			if i+1 < limit && (s.t[i+1].tag == tVerb || s.t[i+1].tag == tAux || s.t[i+1].tag == tNeg) {
				return i
			}
		case tAux, tNeg:
			if s.t[i].pro&lexicon.ProWa != 0 || i+1 < limit && s.t[i+1].tag == tVerb || strings.HasPrefix(s.fold(i), "كان") {
				return i
			}
		case tMark:
			if s.endsClause(i, limit) {
				return i
			}
		}
	}
	return limit
}

// selfStanding open a clause of their own behind what they list: «…، أبرزها انفجار».
var selfStanding = map[string]bool{"ابرزها": true, "ابرزهم": true, "اخرها": true, "اولها": true, "احدثها": true, "اعنفها": true, "معظمهم": true, "غالبيتهم": true, "احدهم": true, "اغلبهم": true, "بعضهم": true}

// endsClause tells whether the mark at i ends a clause.
func (s *state) endsClause(i, limit int) bool {
	switch f := s.fold(i); f {
	case ".", ":", "؛", ";", "!", "؟", "?", "…", "\n", "•", "*":
		return true
	case "،", ",", "-", "–", "—":
		j := i + 1
		for j < limit && (isQuoteMark(s.fold(j)) || s.t[j].tag == tAdv || s.t[j].tag == tDate || isComma(s.fold(j)) && s.t[j-1].tag == tDate) {
			j++
		}
		if j >= limit {
			return true
		}
		t := &s.t[j]
		if t.tag == tPrep || t.tag.nominal() && t.pro&lexicon.ProPrep != 0 {
			return false
		}
		// «، أبو عبيدة،»: an apposition between commas, after which the clause goes on.
		if t.tag == tName || t.tag == tNoun && t.pro == 0 {
			n := s.npOf[j]
			if n == 0 || f == "-" {
				return true
			}
			k := s.phrasesAt[n-1].last
			for k < limit && isQuoteMark(s.fold(k)) {
				k++
			}
			return k >= limit || !isComma(s.fold(k))
		}
		return !(t.tag.nominal() && t.pro&lexicon.ProWa != 0)
	}
	return false
}

func isComma(f string) bool { return f == "،" || f == "," || f == "-" || f == "–" }

// bareIn returns the phrases without preposition in [i, end) that are not joined
// to an earlier one.
func (s *state) bareIn(i, end int) []int32 {
	var out []int32
	for ; i < end; i++ {
		n := s.npAt[i]
		if n == 0 {
			continue
		}
		p := &s.phrasesAt[n-1]
		if p.prep == "" && !p.conj && !s.adverbial(p) && (len(out) == 0 || !isComma(s.fold(p.first-1))) {
			out = append(out, n)
		}
		i = p.last - 1
	}
	return out
}

// adverbial tells phrases that fill no role: accusatives of manner, directions, times.
func (s *state) adverbial(p *phrase) bool {
	h := &s.t[p.head]
	switch s.fold(p.head) {
	case "ذات", "ذو", "ذي", "ذا", "ذوي":
		return true
	}
	if p.last == p.first+1 && s.quantifier(p.head) {
		return true // «من جانب آخر»
	}
	if timesOf[s.fold(p.head)] || p.first == p.head && p.last > p.first+1 && becauseOf[s.fold(p.head)] {
		return true
	}
	if h.class&lexicon.Time != 0 && p.name == 0 {
		return true
	}
	return h.analysis.noun != 0 && s.lex.Nouns[h.analysis.noun-1].Dir || h.tag == tAdj && h.analysis.nat == 0 && strings.HasSuffix(s.fold(p.head), "ا")
}

// timesOf say how often: «هاجم مسلحون مرتين الموقع».
var timesOf = map[string]bool{"مرة": true, "مرتين": true, "مرات": true, "مرارا": true, "تكرارا": true}

// becauseOf are nouns that stand like prepositions before a cause: «أصيب نتيجة القصف».
var becauseOf = map[string]bool{"نتيجة": true, "بسبب": true, "جراء": true, "اثر": true, "عقب": true}

// leftOf finds what opened the clause and the phrase before the verb that may be
// its subject or antecedent.
func (s *state) leftOf(p *predicate, x sentence) {
	first := int32(0) // first bare phrase of the clause
	last := int32(0)  // bare phrase nearest to the verb
	j := p.verb - 1
	for ; j >= x.first; j-- {
		t := &s.t[j]
		if n := s.npOf[j]; n != 0 {
			np := &s.phrasesAt[n-1]
			if s.purposeAhead(np, p.verb) {
				// «دعما لحلفائها، قصفت الحركة …»
			} else if np.prep == "" && (!np.conj || np.last == p.verb) && !s.adverbial(np) {
				first = n
				if last == 0 {
					last = n
				}
			} else if last == 0 && np.prep != "" {
				last = -n
			}
			j = np.first
			continue
		}
		if t.tag == tVerb && s.overRelative(p, j) {
			j = s.preds[s.predAt[j]-1].opener
			first, last = 0, 0
			continue
		}
		if isQuoteMark(s.fold(j)) && s.opensSpeech(j) && !s.quotedPredicate(j) {
			break
		}
		if t.tag == tComp || t.tag == tRel || t.tag == tSub || t.tag == tVerb || t.tag == tConj && s.fold(j) != "و" {
			break
		}
		if t.tag == tMark && !isComma(s.fold(j)) && !isQuoteMark(s.fold(j)) {
			break
		}
	}
	p.start = j + 1
	p.antecedent = s.bareRelative(p)
	if last > 0 && last != first && s.opensClause(last, p.verb) && isComma(s.fold(s.phrasesAt[last-1].first-1)) {
		first = last // «عشرات القتلى في المدينة، والحركة تطلق …»
	}
	if j < x.first {
		p.left = first
		s.joinPrevious(p, last == 0 && first == 0)
		return
	}
	p.opener = j
	switch s.t[j].tag {
	case tRel:
		p.left = first
		p.antecedent = s.antecedentOf(j)
	case tVerb:
		p.before = s.predAt[j]
		if last > 0 && s.opensClause(last, p.verb) {
			p.left = last
			return
		}
		// «هجوما قتل فيه»: a bare clause says something of the indefinite before it.
		if last > 0 && !s.phrasesAt[last-1].def && s.t[p.verb].pro&(lexicon.ProWa|lexicon.ProFa) == 0 {
			p.antecedent = last
		} else if last < 0 {
			p.antecedent = s.deedOf(-last, p.verb)
			if p.antecedent == 0 && !s.phrasesAt[-last-1].def && s.t[p.verb].pro&(lexicon.ProWa|lexicon.ProFa) == 0 {
				p.antecedent = -last
			}
		}
	case tComp:
		p.left = first
		p.before = s.predBefore(j)
	default:
		p.left = first
		p.before = s.predBefore(j)
		if leadsOn[s.fold(j)] && p.before == 0 {
			s.joinPrevious(p, last == 0 && first == 0)
		}
	}
}

// opensClause tells whether a phrase right before the verb at v opens a clause of its own that
// a conjunction joins: «…، والجيش يطوق المكان», «فالحركة أطلقت».
func (s *state) opensClause(n int32, v int) bool {
	p := &s.phrasesAt[n-1]
	return p.conj && p.last == v && (p.def || s.t[p.head].enc != lexicon.NoEnc) && s.t[v].pro&(lexicon.ProWa|lexicon.ProFa) == 0 && p.prep == "" && human(p.class) && s.agrees(v, n)
}

// quotedPredicate tells whether the quotation that opens at j is what is said of a phrase or a
// pronoun behind أن: «أن الحركة، في دميسة، "ستقاتل"», «إنها "قصفت"».
func (s *state) quotedPredicate(j int) bool {
	if j == 0 || s.t[j-1].sent != s.t[j].sent {
		return false
	}
	if s.t[j-1].tag == tComp {
		return pronPrep(s.fold(j - 1))
	}
	if j+1 >= len(s.t) || s.t[j+1].tag != tVerb && s.t[j+1].tag != tAux || s.t[j+1].pro&(lexicon.ProWa|lexicon.ProFa) != 0 || s.ownWord(j+1) {
		return false
	}
	for i := j - 1; i >= 0 && s.t[i].sent == s.t[j].sent; i-- {
		switch s.t[i].tag {
		case tComp:
			return s.npAt[i+1] != 0 && s.phrasesAt[s.npAt[i+1]-1].prep == ""
		case tVerb, tRel, tSub, tConj:
			return false
		case tMark:
			if s.fold(i) == ":" {
				return false
			}
		}
	}
	return false
}

// bareRelative: «غارات نفذتها طائرات», «زيارة قام بها»: a verb with a pronoun right
// behind an indefinite phrase says something of it.
func (s *state) bareRelative(p *predicate) int32 {
	n := s.npOf[max(p.verb-1, 0)]
	if n == 0 || s.phrasesAt[n-1].last != p.verb || s.phrasesAt[n-1].def || s.t[p.verb].pro&(lexicon.ProWa|lexicon.ProFa) != 0 || !s.resumes(p.verb) {
		return 0
	}
	return n
}

// resumes tells whether a verb, or the preposition behind it, carries a pronoun.
func (s *state) resumes(v int) bool {
	return s.t[v].enc != lexicon.NoEnc || v+1 < len(s.t) && s.t[v+1].tag == tPrep && s.prepPronoun(v+1) != lexicon.NoEnc
}

// overRelative tells whether the verb at j stands in a relative clause that is whole,
// so that what stands before the clause may be the subject of p's verb.
func (s *state) overRelative(p *predicate, j int) bool {
	n := s.predAt[j]
	if n == 0 || s.t[p.verb].pro&(lexicon.ProWa|lexicon.ProFa) != 0 {
		return false
	}
	q := &s.preds[n-1]
	return s.relativeClause(q) && q.subject != 0 && p.verb > j+1
}

// joinPrevious links a verb that opens its sentence with a conjunction to the last
// predicate of the sentence before.
func (s *state) joinPrevious(p *predicate, bare bool) {
	if bare && len(s.preds) > 0 {
		p.before = int32(len(s.preds))
	}
}

// predBefore returns the last predicate whose verb stands before token j in the same sentence.
func (s *state) predBefore(j int) int32 {
	for k := len(s.preds) - 1; k >= 0; k-- {
		if v := s.preds[k].verb; v < j {
			if s.t[v].sent == s.t[j].sent {
				return int32(k + 1)
			}
			return 0
		}
	}
	return 0
}

// antecedentOf returns the phrase that a relative at token j speaks of: the nearest
// that agrees with it.
func (s *state) antecedentOf(j int) int32 {
	g, n := relative(s.fold(j))
	nearest := int32(0)
	for k := j - 1; k >= 0 && k > j-12 && s.t[k].sent == s.t[j].sent; k-- {
		x := s.npOf[k]
		if x == 0 {
			if s.t[k].tag == tVerb {
				break
			}
			continue
		}
		p := &s.phrasesAt[x-1]
		if p.last == p.first+1 && allOf[s.fold(p.first)] {
			continue // «الحركة بأكملها، التي»
		}
		if nearest == 0 {
			nearest = x
			if p.name != 0 && s.mentions[p.name-1].last == p.last && s.mentions[p.name-1].class&(lexicon.Group|lexicon.Force) != 0 && n == singular {
				return x // the name at the end of the phrase
			}
		}
		if agentPrep(s, p) && p.last > p.first+1 {
			return s.partFrom(x, p.first+1) // «على يد المسلحين الذين»
		}
		if agreesWith(p, g, n) {
			return s.listHead(x, n)
		}
		k = p.first
	}
	return nearest
}

// partFrom returns the end of a phrase from token i on as a phrase of its own.
func (s *state) partFrom(n int32, i int) int32 {
	x := &s.phrasesAt[n-1]
	p := phrase{span: span{i, x.last}, head: i, name: s.t[i].name}
	s.finishPhrase(&p)
	p.prep = x.prep
	s.phrasesAt = append(s.phrasesAt, p)
	return int32(len(s.phrasesAt))
}

// allOf are words for the whole of what stands before them.
var allOf = map[string]bool{"باكملها": true, "باكمله": true, "كلها": true, "كله": true, "نفسها": true, "نفسه": true, "باسرها": true, "باسره": true, "جميعها": true, "جميعهم": true, "كلهم": true, "انفسهم": true}

// listHead returns the first of the people that a relative in the plural or dual speaks of:
// «رجال الأمن والمتطوعون الذين …», «الوالي ونائبه اللذان …».
func (s *state) listHead(x int32, n uint8) int32 {
	p := &s.phrasesAt[x-1]
	if !p.conj || n < dual || p.first == 0 || s.npOf[p.first-1] == 0 {
		return x
	}
	y := s.npOf[p.first-1]
	q := &s.phrasesAt[y-1]
	if q.last != p.first || q.conj || q.prep == "بين" || !human(q.class) || !human(p.class) || n == plural && q.number != plural && q.count == nil {
		return x
	}
	return y
}

// relative returns the gender and number of a relative pronoun.
func relative(w string) (g, n uint8) {
	w = strings.TrimPrefix(w, "و")
	switch w {
	case "الذي":
		return masculine, singular
	case "التي":
		return feminine, singular
	case "الذين":
		return masculine, plural
	case "اللذين", "اللذان":
		return masculine, dual
	case "اللواتي", "اللاتي", "اللاءي":
		return feminine, plural
	}
	return 0, 0
}

// agreesWith: plurals of things count as feminine singular.
func agreesWith(p *phrase, g, n uint8) bool {
	if n == plural {
		return p.number == plural && human(p.class|lexicon.Person&p.class) || p.count != nil
	}
	if p.number == plural && g == feminine {
		return true
	}
	if p.number == plural && n == singular {
		return false
	}
	return g == 0 || p.gender == 0 || p.gender == g
}
