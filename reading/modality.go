package reading

import (
	"strings"

	"isnad/claim"
	"isnad/lexicon"
)

// modality sets how real each event is told: particles before a verb, words that
// rule a complement, conditions and purposes.
func modality(s *state) {
	for _, x := range s.sents {
		for i := x.first; i < x.last; i++ {
			s.rule(i, x)
		}
	}
	for k := range s.triggers {
		t := &s.triggers[k]
		s.ownMood(t)
		s.owed(t)
		s.joinedMood(t)
		if f := s.frameOf(t).Flags; f.Comp != "" {
			s.affect(f.Comp, s.complement(t.at2[len(t.at2)-1], s.sentence(t.at), ""), t.at)
		}
	}
}

// apply lays an effect on a trigger; unrealised outweighs uncertain.
func (t *trigger) apply(effect string) {
	switch effect {
	case "negated":
		t.polarity = claim.Negated
	case "unrealised":
		t.modality = claim.Unrealised
	case "uncertain":
		if t.modality == claim.Actual {
			t.modality = claim.Uncertain
		}
	}
}

// affect lays an effect on all triggers inside a range but the one at except.
func (s *state) affect(effect string, x span, except int) {
	if effect == "actual" {
		return
	}
	for i := x.first; i < x.last; i++ {
		if n := s.t[i].trig; n != 0 && i != except && s.triggers[n-1].at == i && s.frameOf(&s.triggers[n-1]).Type != claim.Office && !(effect != "uncertain" && s.goingOn(i, x.first)) {
			s.triggers[n-1].apply(effect)
		}
	}
}

// goingOn tells an event noun that names what is known to happen, whatever rules the words
// around it: «هذا القصف», and a war or fighting with its article under another noun («لوقف
// الحرب», «لإنهاء هذا النزاع»).
func (s *state) goingOn(i, first int) bool {
	if s.t[i].tag != tNoun || !s.t[i].def || i == first {
		return false
	}
	if s.t[i-1].tag == tDem {
		return true
	}
	return s.t[i-1].tag == tNoun && s.t[i-1].trig == 0 && s.npOf[i-1] == s.npOf[i] && lasting[s.bare(i)]
}

// lasting holds nouns of fighting that goes on.
var lasting = map[string]bool{"حرب": true, "حروب": true, "عدوان": true, "صراع": true, "نزاع": true, "معارك": true, "قتال": true, "حصار": true, "ازمة": true, "اشتباكات": true, "مواجهات": true, "عنف": true, "احتلال": true, "ابادة": true, "تمرد": true, "ارهاب": true, "اعتداءات": true, "انتهاكات": true}

// rule applies the matrix words at token i.
func (s *state) rule(i int, x sentence) {
	a := s.t[i].analysis
	if !a.rules {
		return
	}
	for k := range a.hits {
		h := &a.hits[k]
		if s.t[i].class&lexicon.Person != 0 && (h.Form.Number == dual || h.Enc != s.t[i].enc) {
			continue // شرطي is a man, neither two conditions nor one of mine
		}
		var m *lexicon.Matrix
		last := i
		switch {
		case h.Kind == lexicon.MatrixWord:
			if h.Form.Shape.Finite() != (s.t[i].tag == tVerb) && h.Form.Shape != lexicon.Noun {
				continue
			}
			m = &s.lex.Matrices[h.Index]
		case h.Kind == lexicon.PhraseWord && s.lex.Phrases[h.Index].Kind == lexicon.MatrixWord:
			at := s.lex.MatchPhrase(h.Index, h, s.toks, s.fills, i, x.last)
			if at == nil {
				continue
			}
			m, last = &s.lex.Matrices[s.lex.Phrases[h.Index].Index], at[len(at)-1]
		default:
			continue
		}
		if m.Effect == "negated" && (s.goesOn(last+1) || s.t[i].trig != 0 && s.refusal(&s.triggers[s.t[i].trig-1])) {
			return
		}
		switch {
		case m.Reach == "next":
			s.affect(m.Effect, span{last + 1, min(last+4, s.clauseEnd(last+1, x.last)+1, x.last)}, -1)
		case m.Reach == "clause":
			s.affect(m.Effect, s.clauseAround(i, x), -1)
		default:
			np := s.complement(last, x, strings.TrimPrefix(strings.TrimPrefix(m.Reach, "comp"), ":"))
			if m.Effect == "negated" {
				np = s.beforePrice(np)
			}
			s.affect(m.Effect, np, -1)
		}
		return
	}
}

// goesOn tells «لا يزال», «ما زالت», «لا سيما», «لا يقل عن»: no denial of what follows.
func (s *state) goesOn(i int) bool {
	w := s.fold(i)
	return strings.HasSuffix(w, "يزال") || strings.HasSuffix(w, "تزال") || strings.HasPrefix(w, "زال") || w == "يزالون" || w == "سيما" || w == "يقل" || w == "تقل" || w == "يزيد" || w == "شك"
}

// clauseAround is the clause that a particle at i opens: up to and with its verb's clause.
func (s *state) clauseAround(i int, x sentence) span {
	j := i + 1
	for j < x.last && s.t[j].tag != tVerb && s.t[j].tag != tMark {
		j++
	}
	if j < x.last && s.t[j].tag == tVerb {
		return span{i, s.clauseEnd(j+1, x.last)}
	}
	return span{i, j}
}

// complement is what the word at i rules: the clause behind أن, or the verbal noun
// with what belongs to it; what follows words like بعد is outside.
func (s *state) complement(i int, x sentence, prep string) span {
	j := i + 1
	verbs := 0
	if prep != "" {
		for j < min(x.last, i+12) && !s.hasPrepAt(j, prep) {
			if s.t[j].tag == tVerb || s.t[j].tag == tMark && !isQuoteMark(s.fold(j)) {
				return span{}
			}
			j++
		}
		if j >= min(x.last, i+12) {
			return span{}
		}
	}
	first := j
	for ; j < x.last; j++ {
		t := &s.t[j]
		switch {
		case t.tag == tComp:
			if j > i+8 {
				return span{first, j}
			}
			verbs--
		case t.tag == tVerb:
			if verbs >= 0 && j > i+1 || verbs > 0 {
				if verbs >= 0 && t.form.Shape != lexicon.ShortVerb || j > i+1 {
					return span{first, j}
				}
			}
			verbs++
		case t.tag == tRel, t.tag == tSub && j > i+1:
			return span{first, j}
		case t.tag == tMark && isComma(s.fold(j)) && j < i+12 && !s.triggerIn(first, j):
			continue
		case t.tag == tMark && s.endsClause(j, x.last), t.tag == tPrep && breaks[s.prepAt(j)]:
			return span{first, j}
		}
	}
	return span{first, j}
}

// beforePrice ends what is taken back where it is told for what: «تراجعوا عن بيعتهم … مقابل
// مبايعة …» denies no new pledge.
func (s *state) beforePrice(np span) span {
	for j := np.first; j < np.last; j++ {
		if s.fold(j) == "مقابل" {
			return span{np.first, j}
		}
	}
	return np
}

// triggerIn tells whether an event word stands in [i, j).
func (s *state) triggerIn(i, j int) bool {
	for ; i < j; i++ {
		if s.t[i].trig != 0 {
			return true
		}
	}
	return false
}

// hasPrepAt tells whether token j is the preposition or carries it.
func (s *state) hasPrepAt(j int, prep string) bool {
	t := &s.t[j]
	if t.tag == tPrep {
		return s.prepAt(j) == prep
	}
	return prep == "ب" && t.pro&lexicon.ProBi != 0 || prep == "ل" && t.pro&lexicon.ProLi != 0 || t.tag == tComp && prep == "ان"
}

// breaks lists prepositions behind which another time or cause is told.
var breaks = map[string]bool{"بعد": true, "اثر": true, "عقب": true, "منذ": true, "بسبب": true, "خلال": true, "رغم": true, "نتيجة": true, "جراء": true, "قبل": true, "وسط": true, "ضد": true}

// ownMood reads what stands right before a verb, its future س, and a purposive ل.
func (s *state) ownMood(t *trigger) {
	f := s.frameOf(t).Flags
	if f.Unrealised {
		t.apply("unrealised")
	}
	if f.Uncertain {
		t.apply("uncertain")
	}
	if f.Negated {
		t.apply("negated")
	}
	w := &s.t[t.at]
	if t.verb {
		s.verbMood(t, w)
		return
	}
	if w.pro&lexicon.ProLi != 0 && t.hit.Form.Shape == lexicon.VerbalNoun && !t.people && s.purposive(t) {
		t.apply("unrealised")
	}
}

func (s *state) verbMood(t *trigger, w *token) {
	if w.pro&lexicon.ProSa != 0 {
		t.apply("unrealised")
	}
	if w.pro&lexicon.ProLi != 0 && w.form.Shape != lexicon.PastVerb && w.form.Shape != lexicon.Noun && !s.follows(t.at) {
		t.apply("unrealised")
	}
	for j := t.at - 1; j >= max(s.sentence(t.at).first, t.at-3); j-- {
		f := trimConj(s.fold(j))
		switch f {
		case "سوف":
			t.apply("unrealised")
		case "لن":
			t.apply("negated")
			t.apply("unrealised")
		case "لم", "لا", "ما", "ليس", "ليست":
			if s.goesOn(j + 1) {
				return
			}
			if (f != "ما" || j == t.at-1 && s.t[t.at].form.Shape == lexicon.PastVerb && s.before(j) < 0) && j >= t.at-2 {
				t.apply("negated")
			}
		case "قد":
			if s.presentForm(s.t[t.at].analysis) && j == t.at-1 {
				t.apply("uncertain")
			}
		case "ربما", "لعل":
			t.apply("uncertain")
		case "اذا", "لو", "ان":
			if f != "ان" && j == t.at-1 {
				t.apply("unrealised")
			}
		case "كي", "لكي", "حتي":
			if s.presentForm(s.t[t.at].analysis) {
				t.apply("unrealised")
			}
		}
		if s.t[j].tag != tNeg && s.t[j].tag != tPart && s.t[j].tag != tAux && s.t[j].tag != tAdv {
			return
		}
	}
}

// follows tells ل behind a comma that tells what came of it: «…، لتستهدف بعد ذلك دبابتين».
func (s *state) follows(i int) bool {
	if i == 0 || !isComma(s.fold(i-1)) {
		return false
	}
	for j := i + 1; j < min(i+4, len(s.t)); j++ {
		if s.fold(j) == "ذلك" || s.fold(j) == "بذلك" {
			return true
		}
	}
	return false
}

// purposive tells whether ل before a verbal noun means "in order to": not where a
// verb or noun before it takes ل for its object, nor behind نتيجة، ردا.
func (s *state) purposive(t *trigger) bool {
	j := s.before(t.at)
	if j < 0 {
		return false
	}
	if s.takesByLi(j) || t.hit.Form.Number == plural && s.t[t.at].enc == lexicon.NoEnc {
		return false // «تصدوا لاقتحامات»: deeds in the plural are there already
	}
	if n := s.npOf[j]; n != 0 && s.t[s.phrasesAt[n-1].head].form.Shape == lexicon.VerbalNoun && s.takesByLi(s.phrasesAt[n-1].head) {
		return false // «تصدي المقاومين لاقتحام المخيم»
	}
	if b := s.predOver(t.at); b != 0 && suffers(s.stemOf(s.preds[b-1].verb)) {
		return false // «تعرض المعسكر لهجوم»
	}
	if s.tells(j) {
		return false // «مشاهد لاستهداف آلية»
	}
	return !takesLi[s.bare(j)] && !takesLi[s.stemOf(j)] && !s.asked(t)
}

// takesByLi tells whether the event at token j takes what it is about by ل.
func (s *state) takesByLi(j int) bool {
	n := s.t[j].trig
	return n != 0 && s.frameOf(&s.triggers[n-1]).HasSlot("ل") && !s.readies(&s.triggers[n-1])
}

// owed: «إن على المسلحين الالتزام بالهدنة», «استهدف الهجوم السيطرة على المدينة»: what
// somebody has to do, or what an attack was for, is not yet.
func (s *state) owed(t *trigger) {
	n := s.npOf[t.at]
	if t.verb || t.people || n == 0 || n == 1 || s.t[t.at].tag != tNoun || s.phrasesAt[n-1].first != t.at || s.phrasesAt[n-1].prep != "" {
		return
	}
	p := &s.phrasesAt[n-2] // what stands before it
	if p.last != t.at || s.t[p.first].sent != s.t[t.at].sent {
		return
	}
	switch i := p.first; {
	case p.prep == "علي" && s.t[t.at].def && p.class&lexicon.Agent != 0:
		if j := i - 2; j >= 0 && (s.t[j].tag == tComp || s.t[j].tag == tMark) {
			t.apply("unrealised")
		}
	case p.prep == "" && i > 0 && s.t[t.at].form.Shape == lexicon.VerbalNoun && s.t[i-1].trig != 0 && s.t[i-1].tag == tVerb && s.stemOf(i-1) == "استهدف" && s.t[p.head].trig != 0:
		t.apply("unrealised")
	}
}

// joinedMood: «لإدخال وإيصال المساعدات», «من أجل تدريب الجيش وتسليحه»: a verbal noun that و
// joins to another is told like it.
func (s *state) joinedMood(t *trigger) {
	if t.verb || t.people || s.t[t.at].pro&lexicon.ProWa == 0 || s.t[t.at].pro&lexicon.ProPrep != 0 || t.modality != claim.Actual {
		return
	}
	for j := t.at - 1; j >= max(s.sentence(t.at).first, t.at-4); j-- {
		switch x := &s.t[j]; {
		case x.tag == tVerb || x.tag == tMark && !isQuoteMark(s.fold(j)) || x.tag == tComp || x.tag == tRel || x.tag == tSub:
			return
		case x.trig != 0:
			if u := &s.triggers[x.trig-1]; u.at == j && !u.verb && !u.people && u.modality == claim.Unrealised && x.form.Shape == s.t[t.at].form.Shape && x.def == s.t[t.at].def {
				t.modality = u.modality
			}
			return
		}
	}
}

// readies tells whether an event brings people or means together, so that ل behind it tells
// what for: «تجنيد شبان للقتال».
func (s *state) readies(t *trigger) bool {
	switch s.frameOf(t).Type {
	case claim.Join, claim.Found, claim.Deploy, claim.Unite, claim.Aid:
		return true
	}
	return false
}

// asked tells whether another event takes this one by its ل (تصدوا لاقتحامات).
func (s *state) asked(t *trigger) bool {
	for _, i := range s.trigsBy.in(s.t[t.at].sent) {
		u := &s.triggers[i]
		if u == t {
			continue
		}
		for _, x := range u.fillers {
			if x.via == "ل" && inSpan(t.at, x.np) && !s.readies(u) {
				return true
			}
		}
	}
	return false
}

var takesLi = map[string]bool{
	"خاضع": true, "خاضعة": true, "خاضعين": true, "خضوع": true, "تخضع": true, "يخضع": true, "خضعت": true, "معرض": true, "تتعرض": true, "يتعرضون": true, "تعرضوا": true, "تعرضهم": true, "خلفا": true,
	"تعرض": true, "يتعرض": true, "تعرضت": true, "نتيجة": true, "نتيج": true, "خضع": true, "استمرار": true, "دعم": true, "وفقا": true, "ضحية": true, "رد": true, "ردا": true, "انتقاما": true,
	"تاييد": true, "رفض": true, "تعرضه": true, "تعرضها": true, "ادانة": true, "ادان": true, "نفي": true, "تبني": true, "ذكري": true, "تبعا": true, "تحسبا": true, "هدف": true, "هدفا": true, "عرضة": true, "تنفيذ": true, "حد": true, "حدا": true, "تحضير": true,
}
