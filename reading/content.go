package reading

import (
	"slices"
	"strings"

	"isnad/claim"
	"isnad/lexicon"
)

// content returns what a verb of saying introduces: a clause behind أن or a colon,
// a quotation, or a verbal noun.
func (s *state) content(v int, x sentence, say *lexicon.Saying, p *predicate) span {
	for j := v + 1; j < x.last; j++ {
		t := &s.t[j]
		switch {
		case s.fold(j) == "(":
			j = s.closeBracket(j, x.last) // وكالة كذا (ن. ب.)
		case t.tag == tComp:
			if len(say.Comp) == 0 && !s.speechOnly(j) {
				return span{} // «واصل الجيش القصف، وكشفت مصادر أن»
			}
			return s.until(j+1, x, v)
		case t.tag == tPart && s.t[j].form.Shape == lexicon.ActiveParticiple && s.sayingAt(j) >= 0:
			return s.nominal(v, x, say, p)
		case t.trig != 0 && say.Nominal && t.tag == tNoun && s.contentNoun(j, say, p):
			return s.nominal(v, x, say, p)
		case t.tag == tMark && s.fold(j) == ":":
			return s.paragraph(s.until(j+1, x, v), x)
		case s.opensSpeech(j) && say.Quote:
			if k := s.quoteAt[j]; len(say.Comp) == 0 && !say.After && s.quotes[k].close < x.last {
				return span{j, s.quotes[k].close} // «وصفها الوزير بـ«…»، وكانت»
			}
			return s.quoted(j, x, v)
		case t.tag == tRel || t.tag == tSub && s.fold(j) != "ما":
			if k := s.resume(j, x); k > j {
				j = k
				continue
			}
			return s.nominal(v, x, say, p)
		case t.tag == tVerb && j > v+1:
			if s.nested(j, v) {
				continue
			}
			if k := s.saidFarther(j, x, say); k > j {
				return s.until(k+1, x, v)
			}
			return s.nominal(v, x, say, p)
		case t.tag == tMark && (s.fold(j) == "." || s.fold(j) == "؛"):
			return s.nominal(v, x, say, p)
		}
	}
	return s.nominal(v, x, say, p)
}

// followsFrom: «رفضوا المبايعة، ما كشف عن أزمة»: nobody says what a fact shows.
func (s *state) followsFrom(v int, x sentence) bool {
	w := s.fold(v - 1)
	return v > x.first+1 && (w == "ما" || w == "مما") && isComma(s.fold(v-2))
}

// ownPreposition returns where behind a speaker a preposition stands that his verb takes
// («حذرت الخبيرة من»), limit where none does.
func (s *state) ownPreposition(i, limit int, say *lexicon.Saying) int {
	for j := i; j < limit; j++ {
		if n := s.npAt[j]; n != 0 && s.phrasesAt[n-1].prep != "" && slices.Contains(say.Comp, s.phrasesAt[n-1].prep) {
			return j
		}
	}
	return limit
}

// resume skips a relative clause between commas in front of the content.
func (s *state) resume(j int, x sentence) int {
	for k := j + 1; k < min(x.last, j+25); k++ {
		if s.t[k].tag == tComp || s.fold(k) == ":" || s.opensSpeech(k) {
			return k - 1
		}
		if isComma(s.fold(k)) && k+1 < x.last && (s.t[k+1].tag == tComp || s.fold(k+1) == "\"" || s.fold(k+1) == "«") {
			return k
		}
	}
	return 0
}

// speechOnly tells the إن that only a verb of saying takes.
func (s *state) speechOnly(k int) bool {
	return strings.Contains(s.d.Text[s.toks[k].Start:s.toks[k].End], "إ")
}

// saidFarther: «قالت امرأة عرفت نفسها باسم كذا إن»: the إن that only a verb of saying takes
// stands behind a clause that says who speaks; 0 where there is none.
func (s *state) saidFarther(j int, x sentence, say *lexicon.Saying) int {
	if !slices.Contains(say.Comp, "ان") {
		return 0
	}
	for k := j + 1; k < min(x.last, j+25); k++ {
		switch t := &s.t[k]; {
		case t.tag == tComp && s.speechOnly(k):
			return k
		case t.tag == tVerb && s.sayingAt(k) >= 0, s.fold(k) == ".", s.fold(k) == "؛", s.fold(k) == ":":
			return 0
		}
	}
	return 0
}

// closeBracket returns the bracket that closes the one at j, j where none does soon.
func (s *state) closeBracket(j, limit int) int {
	for k := j + 1; k < min(limit, j+12); k++ {
		if s.fold(k) == ")" {
			return k
		}
	}
	return j
}

// nested: a verb inside an apposition of the source (بيان نشره) does not end the search.
func (s *state) nested(j, v int) bool {
	p := s.predAt[j]
	return p != 0 && s.preds[p-1].antecedent != 0 && j-v < 20
}

func (s *state) opensSpeech(j int) bool {
	f := s.fold(j)
	if f != "\"" && f != "«" && f != "“" && f != "{" {
		return false
	}
	k, ok := s.quoteAt[j]
	return ok && s.quotes[k].words >= 4
}

// quoted returns the content from a quotation mark to where it closes, also in a
// later sentence; what follows it in the sentence without a new verb belongs too.
func (s *state) quoted(j int, x sentence, v int) span {
	k, ok := s.quoteAt[j]
	if !ok {
		return span{j, x.last}
	}
	q := s.quotes[k]
	if q.close > x.last {
		return span{j, q.close}
	}
	return span{j, max(q.close, s.until(q.close, x, v).last)}
}

// until returns the content from i to where another speaker or the narrator takes
// over: a joined verb of saying, «فيما», «بينما», «يذكر أن», or the end of the sentence.
func (s *state) until(i int, x sentence, v int) span {
	last := x.last
	if q := s.openQuote(i, x); q > last {
		last = q
	}
	for j := i + 1; j < last; j++ {
		t := &s.t[j]
		if t.quote > 0 {
			continue
		}
		if t.tag == tVerb && t.pro&(lexicon.ProWa) != 0 && s.sayingAt(j) >= 0 && s.sameLevel(j, v) {
			return span{i, j}
		}
		if n := s.npAt[j]; n != 0 && s.phrasesAt[n-1].conj && s.phrasesAt[n-1].first == j && s.verbFollows(&s.phrasesAt[n-1]) && s.sayingAt(s.phrasesAt[n-1].last) >= 0 {
			return span{i, j}
		}
		if t.tag == tPart && s.sayingAt(j) >= 0 && t.form.Shape == lexicon.ActiveParticiple {
			return span{i, j}
		}
		if t.tag == tPrep && j > i+2 && isComma(s.fold(j-1)) && s.occasion(j+1) {
			return span{i, j}
		}
		if t.tag == tSub && j > i+2 && isComma(s.fold(j-1)) {
			if w := trimConj(s.fold(j)); (w == "فيما" || w == "كما") && s.anotherSays(j, x) {
				return span{i, j}
			}
		}
	}
	return span{i, last}
}

// occasion tells whether the phrase at j names where something was said, which is no
// part of it: «…، خلال لقاء مع نظيره».
func (s *state) occasion(j int) bool {
	if j >= len(s.t) {
		return false
	}
	switch strings.TrimPrefix(s.fold(j), "ال") {
	case "لقاء", "لقاءه", "موءتمر", "تصريح", "تصريحات", "حديث", "حديثه", "مقابلة", "كلمة", "كلمته", "بيان", "بيانها", "جلسة", "خطاب", "تقرير":
		return true
	}
	return false
}

// openQuote returns the close of a long quotation that starts near i and runs over
// the end of the sentence.
func (s *state) openQuote(i int, x sentence) int {
	for j := i - 1; j < min(i+12, x.last); j++ {
		if k, ok := s.quoteAt[j]; ok && s.quotes[k].close > x.last && s.quotes[k].words > 6 {
			return s.quotes[k].close
		}
	}
	return 0
}

// sameLevel: a verb of saying joined with و speaks for the same or a new source.
func (s *state) sameLevel(j, v int) bool { return s.t[j].form.Shape == s.t[v].form.Shape }

// nominal returns the content of a saying whose object is a verbal noun (أعلن مقتل).
func (s *state) nominal(v int, x sentence, say *lexicon.Saying, p *predicate) span {
	if !say.Nominal {
		return span{}
	}
	if c := s.byPreposition(v, x, say, p); !c.empty() {
		return c
	}
	if !slices.Contains(say.Comp, "ان") && say.Also != claim.Own {
		return s.shown(v, x, p, true)
	}
	for j := v + 1; j < min(x.last, v+30); j++ {
		if n := s.npAt[j]; n != 0 && n != p.subject && s.announcedBy(n, p) {
			return s.until(j, x, v)
		}
		t := s.t[j].trig
		if t == 0 || s.triggers[t-1].at != j || s.triggers[t-1].people {
			continue
		}
		if n := s.npOf[j]; n != 0 && (n == p.subject || s.phrasesAt[n-1].head != j && s.phrasesAt[n-1].first != j && !s.underHead(j)) {
			continue
		}
		if n := s.npOf[j]; n != 0 && !s.introduces(say, &s.phrasesAt[n-1]) {
			continue
		}
		first := j
		if n := s.npOf[j]; n != 0 {
			first = s.phrasesAt[n-1].first
		}
		return s.until(first, x, v)
	}
	return s.shown(v, x, p, false)
}

// announcedBy: «أعلنت تمكنها من استهداف»: a bare verbal noun behind the subject is what is
// announced, though the event stands under it.
func (s *state) announcedBy(n int32, p *predicate) bool {
	np := &s.phrasesAt[n-1]
	h := &s.t[np.head]
	return p.subject != 0 && np.first > s.phrasesAt[p.subject-1].first && np.prep == "" && !np.conj && h.tag == tNoun && h.trig == 0 && (h.form.Shape == lexicon.VerbalNoun || h.analysis.matrix) && h.class == 0
}

// underHead: the event noun stands behind the head of its phrase (نبأ وفاة).
func (s *state) underHead(j int) bool { return s.phrasesAt[s.npOf[j]-1].prep != "في" }

// introduces tells whether a phrase with that preposition may be the saying's content.
func (s *state) introduces(say *lexicon.Saying, p *phrase) bool {
	if p.prep == "" {
		return say.Nominal || len(say.Comp) > 0
	}
	return slices.Contains(say.Comp, p.prep)
}

// contentNoun tells whether the event noun at j heads what a verb of saying announces.
func (s *state) contentNoun(j int, say *lexicon.Saying, p *predicate) bool {
	n := s.npOf[j]
	if n == 0 || n == p.subject || s.triggers[s.t[j].trig-1].people {
		return false
	}
	np := &s.phrasesAt[n-1]
	return (np.head == j || np.first == j) && s.introduces(say, np) && p.subject != 0 && np.first > s.phrasesAt[p.subject-1].first
}
