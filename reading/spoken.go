package reading

import (
	"strings"

	"isnad/claim"
	"isnad/lexicon"
)

// Speech that no finite verb of saying opens, or that goes on where its sentence ends.

// headlineSays: «قائد الحركة: قصفنا المطار»: who stands before the colon at the head of a
// sentence says what follows it. A place there is a dateline.
func (s *state) headlineSays(x sentence) {
	first := x.first
	for first < x.last && isQuoteMark(s.fold(first)) {
		first++
	}
	if first >= x.last || s.npAt[first] == 0 {
		return
	}
	p := &s.phrasesAt[s.npAt[first]-1]
	if p.prep != "" || p.class&(lexicon.Agent|lexicon.Armed) == 0 || p.class&(lexicon.Place|lexicon.State) != 0 {
		return
	}
	for j := p.last; j < min(x.last-1, p.last+longestTitle); j++ {
		switch t := &s.t[j]; {
		case s.fold(j) == ":":
			if _, whole := s.wholeSpeaker(p.span, j); s.canSpeak(whole) {
				sc := scope{content: span{j + 1, x.last}, source: whole, stance: claim.Says, verb: j}
				sc.outlet = s.outletOf(p.last-1, j, nil)
				s.scopes = append(s.scopes, sc)
			}
			return
		case t.tag == tVerb, t.tag == tRel, t.tag == tSub, t.tag == tComp, t.trig != 0, s.fold(j) == ".", s.fold(j) == "؛":
			return
		}
	}
}

// goesOnSaying: a sentence that opens with «وأنه», «كما أن» says more of what the sentence
// before reported.
func (s *state) goesOnSaying(x sentence) {
	i := x.first
	if i < x.last && s.fold(i) == "كما" {
		i++
	}
	if i >= x.last || s.t[i].tag != tComp || i == x.first && s.t[i].pro&lexicon.ProWa == 0 || x.first == 0 {
		return
	}
	if w := trimConj(s.fold(i)); w == "ان" && s.bareAn(i) {
		return // «وإن كان»
	}
	n := len(s.scopes)
	if n == 0 || s.t[s.scopes[n-1].verb].sent+1 != s.t[i].sent || s.scopes[n-1].content.last < s.sents[s.t[i].sent-1].last {
		return
	}
	if src := s.lastSource(i); !src.empty() {
		s.scopes = append(s.scopes, scope{content: s.until(i+1, x, i), source: src, stance: s.scopes[n-1].stance, verb: i})
	}
}

// bareAn tells whether a complementiser without a pronoun is written with its hamza below,
// so that it may be a condition.
func (s *state) bareAn(i int) bool {
	return !strings.ContainsRune(s.d.Text[s.toks[i].Start:s.toks[i].End], 'أ')
}

// paragraph returns speech behind a colon that no marks of quotation close, on to where its
// paragraph ends or somebody speaks anew.
func (s *state) paragraph(c span, x sentence) span {
	if c.empty() || c.last < x.last || s.quoteIn(c) {
		return c
	}
	for n := int(s.t[x.first].sent) + 1; n < len(s.sents); n++ {
		y := s.sents[n]
		if y.first > c.last+2 || y.last-c.first > maxQuote {
			return c
		}
		for i := c.last; i < y.last; i++ {
			if s.fold(i) == "\n" || s.t[i].analysis.says && s.t[i].tag == tVerb {
				return c
			}
		}
		c.last = y.last
	}
	return c
}

// quoteIn tells whether a quotation that may be speech opens in a stretch.
func (s *state) quoteIn(c span) bool {
	for i := c.first; i < c.last; i++ {
		if s.opensSpeech(i) {
			return true
		}
	}
	return false
}

// byPreposition: «تحدث عن مقتل», «كشف عن تعرضهم لقصف»: what the preposition of a saying
// opens is its content.
func (s *state) byPreposition(v int, x sentence, say *lexicon.Saying, p *predicate) span {
	for j := v + 1; j < min(x.last, v+20); j++ {
		if s.t[j].tag == tVerb && !s.nested(j, v) || s.fold(j) == "." || s.fold(j) == "؛" {
			break
		}
		n := s.npAt[j]
		if n == 0 || n == p.subject {
			continue
		}
		np := &s.phrasesAt[n-1]
		if np.prep == "" && s.t[np.head].trig != 0 && s.t[np.head].tag == tNoun && !s.triggers[s.t[np.head].trig-1].people {
			break // «أعلن تعيين نائب للمسؤول عن كذا»
		}
		if np.prep != "" && s.introduces(say, np) {
			return s.until(j, x, v)
		}
	}
	return span{}
}

// shown: «نشرت الحركة مشاهد لاستهداف آلية», «بث التنظيم تسجيلا لإعدام أسرى»: what a text or
// a film that somebody makes public tells of; where not wide, only what stands right behind it.
func (s *state) shown(v int, x sentence, p *predicate, wide bool) span {
	if p.subject == 0 {
		return span{}
	}
	for j := v + 1; j < min(x.last, v+20); j++ {
		if s.t[j].tag == tVerb && !s.nested(j, v) || s.fold(j) == "." || s.fold(j) == "؛" {
			break
		}
		if n := s.npOf[j]; n != 0 && n != p.subject && s.phrasesAt[n-1].head == j && s.phrasesAt[n-1].prep == "" && s.tells(j) {
			if wide {
				return s.until(j+1, x, v)
			}
			return s.filmed(j+1, x, v)
		}
	}
	return span{}
}

// filmed returns the event behind a film or text, with what follows it.
func (s *state) filmed(i int, x sentence, v int) span {
	for j := i; j < min(x.last, i+6); j++ {
		if s.t[j].tag == tVerb || s.t[j].tag == tRel || s.fold(j) == "." {
			break
		}
		if n := s.npAt[j]; n != 0 {
			if k := s.t[s.phrasesAt[n-1].head].trig; k != 0 && !s.triggers[k-1].people && s.phrasesAt[n-1].prep != "في" {
				return s.until(j, x, v)
			}
		}
	}
	return span{}
}

// tells tells whether the noun at j is a text or a film of something.
func (s *state) tells(j int) bool {
	return s.t[j].tag == tNoun && (s.t[j].class&lexicon.Text != 0 || s.nounSaying(j) != nil)
}

// nounSaying returns the noun of report at token i, nil for none.
func (s *state) nounSaying(i int) *lexicon.Saying {
	for k := range s.t[i].analysis.hits {
		if h := &s.t[i].analysis.hits[k]; h.Kind == lexicon.SayWord && !h.Form.Shape.Finite() {
			if say := &s.lex.Sayings[h.Index]; say.Role("g") == "source" {
				return say
			}
		}
	}
	return nil
}

// wordOf: «إعلان الجيش مقتل», «تأكيد الوزير أن», «أنباء عن مقتل»: a noun of report vouches
// by its genitive, or by itself where news are one.
func (s *state) wordOf(i int, x sentence) {
	say := s.nounSaying(i)
	if say == nil || s.npOf[i] == 0 || s.t[i].trig != 0 || s.saidBy(s.npOf[i], x) {
		return
	}
	p := &s.phrasesAt[s.npOf[i]-1]
	src := s.genitive(i, nil)
	if n := s.npAt[min(p.last, x.last-1)]; i == p.last-1 && n != 0 && s.phrasesAt[n-1].prep == "" && !s.phrasesAt[n-1].conj && !s.t[i].def && s.t[i].enc == lexicon.NoEnc {
		p = &s.phrasesAt[n-1] // «سبق ذلك إعلان مصدر»
		src = p.span
	}
	switch {
	case !src.empty() && s.classOf(src)&(lexicon.Agent|lexicon.Text|lexicon.Armed) != 0:
	case src.empty() && p.head == i && spokesThings[s.bare(i)] && p.prep != "في" && say.Nominal && !s.isSubject(s.npOf[i], x):
		src = p.span
	default:
		return
	}
	for j := p.last; j < min(x.last, p.last+12); j++ {
		t := &s.t[j]
		c := span{}
		switch {
		case t.tag == tVerb, t.tag == tRel, t.tag == tSub, t.tag == tMark && !isComma(s.fold(j)) && !isQuoteMark(s.fold(j)):
			return
		case t.tag == tComp:
			c = s.until(j+1, x, i)
		case s.npAt[j] != 0 && say.Nominal:
			if q := &s.phrasesAt[s.npAt[j]-1]; s.introduces(say, q) && (q.prep != "" || s.t[q.head].trig != 0) {
				c = s.until(j, x, i)
			}
		}
		if !c.empty() {
			_, src = s.wholeSpeaker(src, j)
			s.scopes = append(s.scopes, scope{content: span{c.first, s.saidEnd(c, j)}, source: src, stance: say.Stance, verb: i, noun: true})
			return
		}
	}
}

// saidEnd returns where the clause that a noun of report opens at j ends: behind أن its own
// verb belongs to it.
func (s *state) saidEnd(c span, j int) int {
	from := c.first + 1
	for k := c.first; s.t[j].tag == tComp && k < c.last && s.t[k].tag != tMark && s.t[k].tag != tRel; k++ {
		if s.t[k].tag == tVerb {
			from = k + 1
			break
		}
	}
	return s.clauseEnd(from, c.last)
}

// saidBy tells whether a phrase is the subject of a verb of saying: «ذكر بيان الجيش أن».
func (s *state) saidBy(n int32, x sentence) bool {
	for _, k := range s.predsBy.in(s.t[x.first].sent) {
		if p := &s.preds[k]; p.subject == n && s.sayingAt(p.verb) >= 0 {
			return true
		}
	}
	return false
}

// isSubject tells whether a phrase is the subject of a verb of its sentence.
func (s *state) isSubject(n int32, x sentence) bool {
	for _, k := range s.predsBy.in(s.t[x.first].sent) {
		if s.preds[k].subject == n {
			return true
		}
	}
	return false
}

// anotherSays tells whether a word of saying opens the clause behind «كما» or «فيما»: what
// is told there without one belongs to the speech before.
func (s *state) anotherSays(i int, x sentence) bool {
	for j := i + 1; j < min(x.last, i+10); j++ {
		switch t := &s.t[j]; {
		case t.tag == tVerb:
			return s.sayingAt(j) >= 0
		case t.tag == tComp || isComma(s.fold(j)):
			return false
		}
	}
	return false
}

// standsIn: «جاء في البيان أن», «ورد في التقرير:»: the text behind such a verb vouches for
// what it introduces.
func (s *state) standsIn(i int, x sentence) bool {
	if s.t[i].tag != tVerb {
		return false
	}
	for k := range s.t[i].analysis.hits {
		h := &s.t[i].analysis.hits[k]
		if h.Kind != lexicon.PhraseWord || s.lex.Phrases[h.Index].Kind != lexicon.SayWord {
			continue
		}
		say := &s.lex.Sayings[s.lex.Phrases[h.Index].Index]
		if say.Role("next") != "source" {
			continue
		}
		at := s.lex.MatchPhrase(h.Index, h, s.toks, s.fills, i, x.last)
		if at == nil {
			continue
		}
		src := s.sourceBehind(at[len(at)-1], x)
		if !s.canSpeak(src) {
			return false
		}
		for j := src.last; j < min(x.last, src.last+15); j++ {
			if s.t[j].tag == tComp || s.fold(j) == ":" || s.opensSpeech(j) {
				c := s.until(j+1, x, i)
				if s.opensSpeech(j) {
					c = s.quoted(j, x, i)
				}
				s.scopes = append(s.scopes, scope{content: c, source: src, stance: say.Stance, verb: i})
				return true
			}
			if s.t[j].tag == tVerb || s.fold(j) == "." {
				return false
			}
		}
	}
	return false
}
