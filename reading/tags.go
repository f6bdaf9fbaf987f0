package reading

import (
	"strings"

	"isnad/arabic"
	"isnad/arabic/clitic"
	"isnad/arabic/pos"
	"isnad/lexicon"
)

// tags decides for every word what part of speech it is here: names, dates and
// closed classes first, then verb against noun by form and neighbours.
func tags(s *state) {
	s.partsOfSpeech()
	for i := range s.toks {
		s.t[i].tag = s.tagOf(i)
		s.settle(i)
		if s.t[i].tag == tNoun && s.t[i].analysis.noun != 0 && s.spelt[i].opensNoun {
			if n := s.lex.FindNoun(s.toks, i); n >= 0 {
				s.t[i].class = s.lex.Nouns[n].Class
			}
		}
	}
	s.amounts()
	s.namings()
	s.compoundPreps()
	s.namesakes()
	s.personNames()
	s.besideOffice()
	s.surnames()
}

// amounts: what stands inside an amount is no verb («ما يقرب من 17»), nor is a given
// name before a relative.
func (s *state) amounts() {
	for i := range s.toks {
		n := s.t[i].num
		if n == 0 {
			continue
		}
		for j := i + 1; j < s.quantities[n-1].next; j++ {
			if s.t[j].tag == tVerb {
				s.t[j].tag = tNum
			}
		}
	}
	for i := 0; i+1 < len(s.toks); i++ {
		if s.t[i].tag == tVerb && s.given(i) && s.t[i+1].tag == tRel {
			s.t[i].tag = tNoun // «ياسر الذي»: a name that is a verb's form too
		}
	}
}

// namings makes determiners of «ما تسمى», «ما يعرف بـ», which belong to the name they doubt.
func (s *state) namings() {
	for i := 0; i+2 < len(s.toks); i++ {
		if s.fold(i) != "ما" && s.fold(i) != "وما" && s.fold(i) != "بما" && s.fold(i) != "لما" {
			continue
		}
		switch s.fold(i + 1) {
		case "يسمي", "تسمي", "يعرف", "تعرف", "سمي", "سميت", "يدعي", "تدعي", "اسماه", "اسمته", "وصفه", "وصفته":
			s.t[i].tag, s.t[i+1].tag = tDem, tDem
			s.t[i].pro = s.t[i].pro | shortPro(s.fold(i))
			s.t[i+1].pro, s.t[i+1].enc = 0, lexicon.NoEnc
		}
	}
}

func shortPro(w string) lexicon.Pro {
	switch {
	case strings.HasPrefix(w, "و"):
		return lexicon.ProWa
	case strings.HasPrefix(w, "ب"):
		return lexicon.ProBi
	case strings.HasPrefix(w, "ل"):
		return lexicon.ProLi
	}
	return 0
}

// compound lists nouns that with the preposition before them are one preposition.
var compound = map[string]string{"جانب": "الي", "ظل": "في", "غرار": "علي", "خلال": "من", "دون": "من", "اطار": "في", "خلفية": "علي", "اجل": "من", "سبيل": "في", "رغم": "علي", "الرغم": "علي", "ضوء": "في", "ايدي": "", "وقع": "علي"}

// compoundPreps makes prepositions of «إلى جانب», «في ظل», «على غرار».
func (s *state) compoundPreps() {
	for i := 1; i+1 < len(s.toks); i++ {
		if s.t[i].tag != tNoun || s.t[i-1].tag != tPrep || !s.t[i+1].tag.nominal() && s.t[i+1].tag != tDem {
			continue
		}
		if p := compound[s.fold(i)]; p != "" && s.prepAt(i-1) == p {
			s.t[i].tag = tPrep
		}
	}
}

func (s *state) tagOf(i int) tag {
	t := &s.t[i]
	switch k := s.toks[i].Kind; {
	case k == arabic.Mark || k == arabic.Break:
		return tMark
	case t.date != 0:
		return tDate
	case t.name != 0:
		return tName
	case k == arabic.Number || t.num != 0:
		return tNum
	case k == arabic.Address:
		return tName
	}
	if f := s.functionTag(i); f != tOther {
		return f
	}
	return s.openTag(i)
}

// functionTag takes a closed-class reading unless a content reading cuts fewer clitics.
func (s *state) functionTag(i int) tag {
	a := s.t[i].analysis
	if a.fn == lexicon.FuncNone {
		return tOther
	}
	if s.fold(i) == "علي" && s.nameAli(i) || s.spelledOut(i) {
		return tOther
	}
	if w := s.fold(i); w == "فيما" || w == "وفيما" {
		if i+1 < len(s.t) && strings.HasPrefix(s.fold(i+1), "بين") {
			return tPrep
		}
		return tSub
	}
	c := cost(lexicon.Split{Pro: a.fnPro &^ (lexicon.ProWa | lexicon.ProFa), Enc: a.fnEnc})
	for k := range a.hits {
		if h := &a.hits[k]; h.Kind != lexicon.FuncWord && h.Kind != lexicon.MatrixWord && cost(h.Split) < c {
			return tOther
		}
	}
	if a.fn == lexicon.Auxiliary && a.finite && s.fold(i) == "فقد" && i+1 < len(s.t) && !s.t[i+1].analysis.finite && s.t[i+1].verbal < 0.5 {
		return tOther
	}
	switch a.fn {
	case lexicon.Prep, lexicon.PlaceWord:
		return tPrep
	case lexicon.Conj:
		return tConj
	case lexicon.Complementiser:
		return tComp
	case lexicon.Subordinator, lexicon.Interrogative:
		return tSub
	case lexicon.Relative:
		return tRel
	case lexicon.Demonstrative:
		return tDem
	case lexicon.Pronoun:
		return tPron
	case lexicon.Auxiliary:
		return tAux
	case lexicon.Negation:
		return tNeg
	case lexicon.Quantifier:
		return tNoun
	case lexicon.Adverb:
		return tAdv
	}
	return tPart
}

// nameAli tells the name علي from the preposition على, which hasty typing spells alike:
// it is the name where the text elsewhere writes على with its ى.
func (s *state) nameAli(i int) bool {
	if !strings.HasSuffix(s.d.Text[s.toks[i].Start:s.toks[i].End], "ي") {
		return false
	}
	return s.writesAla || i+1 < len(s.t) && s.given(i+1) || i > 0 && s.given(i-1)
}

// openTag tells verb from noun.
func (s *state) openTag(i int) tag {
	a := s.t[i].analysis
	if s.spelt[i].tanwin {
		return s.nominalTag(i)
	}
	switch {
	case a.finite && !a.nominal && a.nat == 0:
		if s.verbImpossible(i) {
			return tNoun
		}
		return tVerb
	case a.finite:
		if s.verbHere(i) && (a.office == 0 || s.t[i].pos == pos.Verb || !s.opensOffice(i)) {
			return tVerb
		}
		return tNoun
	}
	return s.nominalTag(i)
}

// opensOffice tells whether a phrase that names an office begins here: «واليا على».
func (s *state) opensOffice(i int) bool {
	a := s.t[i].analysis
	for k := range a.hits {
		h := &a.hits[k]
		if h.Kind != lexicon.PhraseWord || s.lex.Phrases[h.Index].Kind != lexicon.OfficeWord {
			continue
		}
		if s.lex.MatchPhrase(h.Index, h, s.toks, s.fills, i, s.sentence(i).last) != nil {
			return true
		}
	}
	return false
}

// nominalTag tells nouns, adjectives and participles that work as verbs; a word that
// bears tanwin comes here whatever else it might be.
func (s *state) nominalTag(i int) tag {
	a := s.t[i].analysis
	switch {
	case a.nat != 0 && a.noun == 0 && a.office == 0:
		return tAdj
	case a.nominal:
		if s.verbalParticiple(i) && !(i > 0 && s.t[i-1].tag == tComp) { // «إلا أن مصدرا قال»
			return tPart
		}
		return tNoun
	}
	return s.guess(i)
}

// verbalParticiple tells a participle that works as a verb: «مؤكدا أن», «، مستهدفة
// مواقع», indefinite, behind a comma or with the alef of the accusative.
func (s *state) verbalParticiple(i int) bool {
	a := s.t[i].analysis
	j := s.before(i)
	if j >= 0 && j == i-1 && takesAccusative[trimConj(s.fold(j))] {
		return false
	}
	for k := range a.hits {
		h := &a.hits[k]
		if h.Form.Shape != lexicon.ActiveParticiple || h.Pro != 0 || h.Enc != lexicon.NoEnc || h.Kind != lexicon.SayWord && h.Kind != lexicon.FrameWord {
			continue
		}
		if a.office != 0 && !s.pointsOut(i, h) || h.Kind == lexicon.FrameWord && a.noun != 0 {
			continue
		}
		if h.Form.Accusative && h.Form.Number == singular || j >= 0 && isComma(s.fold(j)) && h.Form.Number == singular {
			s.t[i].form = h.Form
			return true
		}
	}
	return false
}

// takesAccusative are words behind which an indefinite noun has the alef of the accusative:
// «لكن مصدرا نفى», «أن قائدا قتل».
var takesAccusative = map[string]bool{"لكن": true, "ان": true, "بان": true, "لان": true, "كان": true, "غيران": true}

// verbImpossible: after a preposition stands no verb.
func (s *state) verbImpossible(i int) bool {
	return s.prevTag(i) == tPrep && s.fold(i-1) != "ما" && !strings.HasSuffix(s.fold(i-1), "ما") && s.fold(i-1) != "حتي" && s.fold(i-1) != "منذ" && s.t[i-1].enc == lexicon.NoEnc && s.t[i-1].analysis.fnEnc == lexicon.NoEnc && !pronPrep(s.fold(i-1))
}

// pronPrep knows prepositions that carry their pronoun (عليها، فيه): a verb may follow.
func pronPrep(w string) bool {
	return strings.HasSuffix(w, "ه") || strings.HasSuffix(w, "ها") || strings.HasSuffix(w, "هم") || strings.HasSuffix(w, "هما")
}

// prevTag returns the tag of the word before i, overlooking quotation marks.
func (s *state) prevTag(i int) tag {
	j := s.before(i)
	if j < 0 {
		return tMark
	}
	return s.t[j].tag
}

// before returns the token before i that is no quotation mark, -1 at the start of its sentence.
func (s *state) before(i int) int {
	if s.t[i].sent < 0 {
		return -1
	}
	for j := i - 1; j >= s.sentence(i).first; j-- {
		if !isQuoteMark(s.fold(j)) {
			return j
		}
	}
	return -1
}

// verbHere weighs a word that may be verb or noun by its form and neighbours.
func (s *state) verbHere(i int) bool {
	a := s.t[i].analysis
	verb, noun := bestCost(a, true), bestCost(a, false)
	if verb > noun || s.answerNoun(i) || s.listsDeeds(i) || s.sharesGenitive(i) {
		return false
	}
	score := int(8 * (s.t[i].verbal - 0.5))
	if verb < noun {
		score += 2
	}
	if s.presentForm(a) {
		score += 3
	}
	j := s.before(i)
	if (j < 0 || s.t[j].tag == tMark || s.t[j].def && s.hasVerb(j)) && verb == noun && onlyDual(a) {
		return false // «دعما لحلفائها، …», «رصد الجنود تحركا لمسلحين»
	}
	if j < 0 {
		return s.openerIsVerb(i, score+1)
	}
	if s.fold(j) == "هذا" && s.before(j) < 0 && strings.HasPrefix(s.fold(i), "و") {
		return true // «هذا وكشف التقرير»
	}
	switch s.t[j].tag {
	case tPrep:
		if pronPrep(s.fold(j)) {
			score += 2
		} else {
			return false
		}
	case tNeg, tAux, tRel:
		score += 4
	case tSub:
		score += 3
	case tConj:
		score += 2
	case tComp:
		if f := s.fold(j); pronPrep(f) {
			score += 3
		} else if strings.HasSuffix(f, "ان") && s.presentForm(a) {
			score += 3
		} else {
			score--
		}
	case tMark:
		return s.openerIsVerb(i, score+1)
	case tVerb:
		score -= 2
		if s.t[i].pro&(lexicon.ProWa|lexicon.ProFa) != 0 {
			score += 3
		}
	case tNoun, tAdj, tName:
		if s.t[j].form.Accusative && !strings.HasSuffix(s.fold(i), "ا") {
			score += 3 // «إن شخصا قتل»
		}
		if pastOnly(a) && s.hasConj(i) {
			score += 2
		}
		if s.t[j].def && !strings.Contains(s.fold(i), "ال") {
			score += 2 // behind a closed phrase an indefinite noun hardly stands
			if s.hasVerb(j) {
				score -= 3 // unless it is the object of a verb before the phrase
			}
			if s.wantsPredicate(j) {
				score += 3
			}
		}
		if s.t[j].tag == tNoun && !s.t[j].def && s.t[j].enc == lexicon.NoEnc {
			score -= 2 // a construct calls for its genitive
			if withPronoun(a) {
				score += 6 // «غارات شنها»
			}
		}
		if s.t[j].def {
			score++
		}
	case tNum:
		score -= 1
	case tDate, tAdv:
		score++
	case tDem:
		if s.fold(j) == "ذلك" && s.prevTag(j) != tMark && !strings.Contains(s.fold(i), "ال") {
			score += 2 // «إلى ذلك كشف»
		}
	}
	return s.agreeAhead(i, score) > 0
}

// hasVerb tells whether a verb stands right before the phrase that ends at j.
func (s *state) hasVerb(j int) bool {
	for k := j; k > j-8 && k >= 0; k-- {
		switch s.t[k].tag {
		case tNoun, tAdj, tName:
			if s.t[k].pro&(lexicon.ProPrep|lexicon.ProWa) != 0 {
				return false
			}
		case tVerb:
			return true
		default:
			return false
		}
	}
	return false
}

// wantsPredicate tells whether the phrase that ends at j opens a clause behind أن or
// إن: what follows is its predicate.
func (s *state) wantsPredicate(j int) bool {
	for k := j; k > j-8 && k >= 0; k-- {
		switch s.t[k].tag {
		case tNoun, tAdj, tName:
		case tComp:
			return !pronPrep(s.fold(k))
		default:
			return false
		}
	}
	return false
}

// openerIsVerb: at the start of a clause a verb is likely, unless a genitive or an
// adjective follows that makes a title of it (مقتل، هجوم).
func (s *state) openerIsVerb(i, score int) bool {
	if s.hasConj(i) && i+1 < len(s.t) && (s.t[i+1].name != 0 || strings.HasPrefix(s.fold(i+1), "ال")) {
		score += 2
	}
	return s.agreeAhead(i, score+1) > 0
}

// agreeAhead adds what the word behind says.
func (s *state) agreeAhead(i, score int) int {
	if i+1 >= len(s.toks) {
		return score
	}
	n := s.t[i+1].analysis
	switch {
	case s.toks[i+1].Kind == arabic.Number, s.t[i+1].num != 0:
		score++
	case n.fn == lexicon.Complementiser:
		score += 2
	case n.fn == lexicon.Prep && n.fnEnc != lexicon.NoEnc:
		score++
	}
	return score
}

func (s *state) hasConj(i int) bool {
	f := s.fold(i)
	return strings.HasPrefix(f, "و") || strings.HasPrefix(f, "ف")
}

func (s *state) presentForm(a *analysis) bool {
	for i := range a.hits {
		if h := &a.hits[i]; h.Form.Shape == lexicon.PresentVerb || h.Form.Shape == lexicon.ShortVerb {
			return true
		}
	}
	return false
}

// withPronoun tells whether a finite reading carries a pronoun.
func withPronoun(a *analysis) bool {
	for i := range a.hits {
		if h := &a.hits[i]; h.Form.Shape.Finite() && h.Enc != lexicon.NoEnc && h.Form.Person == 3 {
			return true
		}
	}
	return false
}

func pastOnly(a *analysis) bool {
	for i := range a.hits {
		if h := &a.hits[i]; h.Form.Shape == lexicon.PastVerb {
			return true
		}
	}
	return false
}

// bestCost returns the least cost among verbal or nominal hits, 9 where there is none.
func bestCost(a *analysis, verb bool) int {
	best := 9
	for i := range a.hits {
		h := &a.hits[i]
		if h.Kind == lexicon.FuncWord || h.Kind == lexicon.PhraseWord && !verb || h.Form.Shape.Finite() != verb {
			continue
		}
		best = min(best, cost(h.Split))
	}
	if !verb && a.nat != 0 {
		best = min(best, cost(lexicon.Split{Pro: a.natPro}))
	}
	return best
}

// guess tags a word that the lexicon does not know: by the tagger, then by its shape.
func (s *state) guess(i int) tag {
	if s.t[i].verbal > 0.5 {
		return tVerb
	}
	switch s.t[i].pos {
	case pos.Noun, pos.Propn, pos.X:
		return tNoun
	case pos.Adj:
		return tAdj
	case pos.Adv:
		return tAdv
	}
	w := s.fold(i)
	w0 := strings.TrimPrefix(w, "و")
	switch {
	case strings.HasPrefix(w0, "ال") || strings.HasPrefix(w0, "لل") || strings.HasPrefix(w0, "بال") || strings.HasPrefix(w0, "كال"):
		if strings.HasSuffix(w, "ي") || strings.HasSuffix(w, "ية") {
			return tAdj
		}
		return tNoun
	case strings.HasSuffix(w, "ة"), strings.HasSuffix(w, "ات"):
		return tNoun
	case strings.HasSuffix(w, "ي") && len(w) > 8, strings.HasSuffix(w, "يا") && len(w) > 10:
		return tAdj
	case len(w0) >= 8 && (strings.HasPrefix(w0, "سي") || strings.HasPrefix(w0, "ست")), len(w0) >= 8 && strings.HasPrefix(w0, "ي") && s.prevTag(i) != tPrep:
		return tVerb
	case strings.HasSuffix(w0, "وا") && len(w0) > 6:
		return tVerb
	}
	return tNoun
}

// settle fills clitics, form, class and definiteness of token i for its tag.
func (s *state) settle(i int) {
	t := &s.t[i]
	switch t.tag {
	case tName:
		t.def = true
	case tVerb, tNoun, tAdj:
		s.takeBest(i, t.tag == tVerb)
	case tPrep, tConj, tComp, tSub, tRel, tDem, tAux, tNeg, tPart, tPron, tAdv:
		t.pro, t.enc = t.analysis.fnPro, t.analysis.fnEnc
	case tNum:
		t.pro = numberPro(s.fold(i))
	}
}

// takeBest fills the token from its cheapest hit of the right kind.
func (s *state) takeBest(i int, verb bool) {
	t := &s.t[i]
	best, at := 99, -1
	for k := range t.analysis.hits {
		h := &t.analysis.hits[k]
		if h.Kind == lexicon.FuncWord && lexicon.Function(h.Index) != lexicon.Quantifier || h.Kind == lexicon.PhraseWord && !verb || h.Form.Shape.Finite() != verb {
			continue
		}
		c := 2 * cost(h.Split)
		if h.Kind == lexicon.NounWord || h.Kind == lexicon.OfficeWord {
			c--
		}
		if h.Kind == lexicon.PhraseWord || h.Kind == lexicon.GivenWord {
			c += 3 // only where no word of its own is known
		}
		if verb && (h.Form.Person == 1 || h.Form.Shape == lexicon.ShortVerb) {
			c++
		}
		if verb && (h.Form.Number == dual || strings.HasPrefix(h.Stem, "ودع")) {
			c += 3 // «ودعا», «ودعت» are hardly ever farewells
		}
		if c < best {
			best, at = c, k
		}
	}
	if at >= 0 {
		h := &t.analysis.hits[at]
		t.pro, t.enc, t.form = h.Pro, h.Enc, h.Form
		t.def = h.Pro&lexicon.ProAl != 0
	} else if t.analysis.nat != 0 {
		t.pro = t.analysis.natPro
		t.def = t.pro&lexicon.ProAl != 0
	} else {
		t.pro = fromCut(t.cut)
		t.def = t.pro&lexicon.ProAl != 0
	}
	if verb && at < 0 {
		s.verbOfPhrase(i)
	}
	if a := t.analysis; !verb && a.noun != 0 {
		t.class |= s.lex.Nouns[a.noun-1].Class
	}
	if a := t.analysis; !verb && a.office != 0 {
		t.class |= lexicon.Person
	}
}

// fromCut turns the segmenter's proclitics into ours, for words that are not known.
func fromCut(c clitic.Proclitic) lexicon.Pro {
	var p lexicon.Pro
	for _, x := range []struct {
		from clitic.Proclitic
		to   lexicon.Pro
	}{
		{clitic.Wa, lexicon.ProWa}, {clitic.Fa, lexicon.ProFa}, {clitic.Bi, lexicon.ProBi}, {clitic.Li, lexicon.ProLi}, {clitic.Ka, lexicon.ProKa}, {clitic.Sa, lexicon.ProSa}, {clitic.Al, lexicon.ProAl},
	} {
		if c&x.from != 0 {
			p |= x.to
		}
	}
	return p
}

func numberPro(w string) lexicon.Pro {
	switch {
	case strings.HasPrefix(w, "وب"):
		return lexicon.ProWa | lexicon.ProBi
	case strings.HasPrefix(w, "ول"):
		return lexicon.ProWa | lexicon.ProLi
	case strings.HasPrefix(w, "و") && !strings.HasPrefix(w, "واحد"):
		return lexicon.ProWa
	case strings.HasPrefix(w, "ب") && !strings.HasPrefix(w, "بضع"):
		return lexicon.ProBi
	case strings.HasPrefix(w, "ل"):
		return lexicon.ProLi
	}
	return 0
}
