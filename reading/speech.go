package reading

import (
	"slices"
	"sort"
	"strings"

	"isnad/arabic/pos"
	"isnad/claim"
	"isnad/lexicon"
)

// scope is a stretch of text that a source vouches for.
type scope struct {
	content span
	source  span
	outlet  span // who was told, the outer link; empty for none
	stance  claim.Stance
	verb    int  // the word of saying
	formula bool // a formula names the source: وفقا لفلان, على حد زعمه
	noun    bool // a noun of report: who speaks on is not its source
	outer   bool // told of the statement itself (بيان نشرته مواقع): outside a scope of the same content
}

// speech finds who says what: verbs of saying with their content, formulas, quotes,
// participles that carry the speech on.
func speech(s *state) {
	for _, x := range s.sents {
		s.headlineSays(x)
		s.goesOnSaying(x)
		for i := x.first; i < x.last; i++ {
			if s.t[i].analysis.says && s.t[i].date == 0 {
				s.sayAt(i, x)
			}
		}
	}
	s.framesThatSay()
	sort.SliceStable(s.scopes, func(i, j int) bool {
		a, b := s.scopes[i].content, s.scopes[j].content
		if a.first != b.first {
			return a.first < b.first
		}
		if s.scopes[i].outer != s.scopes[j].outer {
			return s.scopes[i].outer
		}
		return a.last > b.last
	})
	for i := range s.triggers {
		s.chain(&s.triggers[i])
	}
	for k := range s.scopes {
		s.scopesBy.add(s.t[s.scopes[k].verb].sent, int32(k))
	}
}

// sayingAt returns the index of the saying that the finite verb at i is, -1 for none. A jussive
// is one only where no other reading is: نقل is hardly «let us say».
func (s *state) sayingAt(i int) int {
	short := -1
	for k := range s.t[i].analysis.hits {
		h := &s.t[i].analysis.hits[k]
		if h.Kind != lexicon.SayWord || h.Form.Shape.Finite() != (s.t[i].tag == tVerb) {
			continue
		}
		if h.Form.Shape != lexicon.ShortVerb {
			return int(h.Index)
		}
		if short < 0 {
			short = int(h.Index)
		}
	}
	return short
}

// sayAt opens the scope of the saying at token i, if there is one.
func (s *state) sayAt(i int, x sentence) {
	if s.standsIn(i, x) || s.formulaAt(i, x) {
		return
	}
	n := s.sayingAt(i)
	if n < 0 {
		return
	}
	say := &s.lex.Sayings[n]
	if s.t[i].tag == tVerb {
		s.verbSays(i, x, say)
		return
	}
	s.nounSays(i, x, say)
}

// formulaAt: «وفقا لمصادر», «بحسب الوكالة», «نقلا عن»: the source follows.
func (s *state) formulaAt(i int, x sentence) bool {
	if !s.t[i].analysis.formula {
		return false
	}
	for k := range s.t[i].analysis.hits {
		h := &s.t[i].analysis.hits[k]
		var say *lexicon.Saying
		last := i
		switch h.Kind {
		case lexicon.PhraseWord:
			p := &s.lex.Phrases[h.Index]
			if p.Kind != lexicon.SayWord {
				continue
			}
			at := s.lex.MatchPhrase(h.Index, h, s.toks, s.fills, i, x.last)
			if at == nil {
				continue
			}
			say, last = &s.lex.Sayings[p.Index], at[len(at)-1]
		case lexicon.SayWord:
			say = &s.lex.Sayings[h.Index]
		default:
			continue
		}
		if !say.Formula || say.Role("next") == "none" {
			continue
		}
		if src := s.sourceBehind(last, x); s.canSpeak(src) && !s.turns(i, src) {
			s.addFormula(i, src, say, x)
			return true
		}
	}
	return false
}

// turns tells a formula that names nobody and turns to another matter: «من جانب آخر».
func (s *state) turns(i int, src span) bool {
	return src.last == src.first+1 && s.t[src.first].name == 0 && s.quantifier(src.first) && s.t[i].tag == tPrep
}

// sourceBehind returns the phrase right behind token i.
func (s *state) sourceBehind(i int, x sentence) span {
	if i+1 < x.last && s.t[i+1].tag == tPrep && s.prepPronoun(i+1) != lexicon.NoEnc {
		return s.lastSource(i) // وفقا له
	}
	if n := s.npOf[i]; n != 0 && s.phrasesAt[n-1].last > i+1 {
		if g := s.genitive(i, nil); g.last != g.first+1 || s.t[g.first].def || s.t[g.first].class != 0 || s.t[g.first].enc != lexicon.NoEnc {
			return g
		}
		return span{} // «في بيان صدر أمس»
	}
	for j := i + 1; j < min(i+4, x.last); j++ {
		if n := s.npAt[j]; n != 0 {
			if p := &s.phrasesAt[n-1]; s.speaks(p) || p.class == 0 && len(s.t[p.head].analysis.hits) == 0 && s.t[p.head].pos == pos.Propn {
				return s.withApposition(p.span, x.last)
			}
			return span{}
		}
		if s.t[j].tag == tVerb || s.t[j].tag == tMark && !isQuoteMark(s.fold(j)) {
			return span{}
		}
	}
	return span{}
}

// addFormula: a formula between a verb of saying and its content is a source of that
// source; elsewhere it vouches for the sentence.
func (s *state) addFormula(i int, src span, say *lexicon.Saying, x sentence) {
	c := span{x.first, s.nextClause(src.last, x)}
	if j := s.wordBehind(src.last, x); i <= x.first+1 && j < x.last && strings.HasPrefix(s.fold(j), "فان") {
		c.last = s.until(src.last, x, i).last // «وفقا للمنظمة، فإن …»
	}
	for k := len(s.scopes) - 1; k >= 0; k-- {
		o := &s.scopes[k]
		if s.t[o.verb].sent < s.t[i].sent {
			break
		}
		if o.verb < i && i < o.content.first && s.t[o.verb].sent == s.t[i].sent {
			if n := s.npOf[src.first]; n != 0 && (o.outlet.empty() || o.outlet == src) && s.isOutlet(&s.phrasesAt[n-1]) {
				o.outlet = src // «أكدت الحكومة وفقا لوكالة كذا أن»: the agency tells what the government said
				return
			}
			c = span{o.content.first, o.content.last}
			s.scopes = append(s.scopes, scope{content: span{c.first, c.last}, source: src, stance: say.Stance, verb: i, formula: true})
			return
		}
	}
	s.scopes = append(s.scopes, scope{content: c, source: src, stance: say.Stance, verb: i, formula: true})
}

// wordBehind returns the first token from i on that is no comma.
func (s *state) wordBehind(i int, x sentence) int {
	for i < x.last && s.t[i].tag == tMark {
		i++
	}
	return i
}

// nextClause returns where behind a formula a joined clause opens that it no longer
// vouches for, the end of the sentence where none does.
func (s *state) nextClause(i int, x sentence) int {
	for j := i; j < x.last; j++ {
		if t := &s.t[j]; t.tag == tVerb && t.pro&lexicon.ProWa != 0 && j > x.first+3 {
			return j
		}
		if j > x.first+3 && isComma(s.fold(j-1)) {
			switch trimConj(s.fold(j)) {
			case "فيما", "كما", "بينما", "اذ", "لكن", "غير", "الا":
				return j
			}
		}
	}
	return x.last
}

// reportedClause: «بحسب ما أعلن مسؤولون», «كما ذكرت الوكالة»: the clause vouches for
// the sentence that it stands in.
func (s *state) reportedClause(v int, x sentence) bool {
	for j := v - 1; j >= max(x.first, v-3); j-- {
		switch trimConj(s.fold(j)) {
		case "حسبما", "بحسبما", "وفقما":
			return true
		case "كما":
			return j == v-1 && j > x.first && isComma(s.fold(j-1)) && s.t[v].form.Shape.Finite() && !s.complemented(v, x) && !s.announcesMore(v)
		case "ما":
			if k := trimConj(s.fold(j - 1)); k == "بحسب" || k == "حسب" || k == "وفق" || k == "وفقا" || k == "طبقا" || k == "فق" {
				return true
			}
		}
	}
	return false
}

// complemented tells whether a complementiser follows the verb's subject: «كما ذكرت
// الوكالة أن» tells something new.
func (s *state) complemented(v int, x sentence) bool {
	for j := v + 1; j < x.last; j++ {
		if s.t[j].tag == tComp || s.opensSpeech(j) || s.fold(j) == ":" {
			return true
		}
		if isComma(s.fold(j)) || s.fold(j) == "." {
			return false
		}
	}
	return false
}

// speaksByDeed tells a verb by which a deed or a finding speaks, so that who did it is not thereby
// one who speaks on: «أثبتت المقاومة أنها قادرة».
func speaksByDeed(say *lexicon.Saying) bool {
	return say.Role("s") == "source" && (say.Stance == claim.Confirms || say.Stance == claim.Believes) && !say.Quote && !say.After && say.Also == "" && !slices.Contains(say.Comp, "الي")
}

// heldFor: «يعتبر فلان معتدلا», «تعتبر القرية معقلا»: nobody is told to hold it.
func (s *state) heldFor(v int, c span, say *lexicon.Saying) bool {
	return say.Stance == claim.Believes && s.t[v].form.Shape == lexicon.PresentVerb && s.t[v].form.Number <= singular && s.t[v].enc == lexicon.NoEnc && !s.broughtIn(c)
}

// saysNot: «لم يذكر المصدر حصيلة القصف»: what nobody told has no source.
func (s *state) saysNot(v int, c span) bool {
	return v > 0 && s.t[v-1].tag == tNeg && s.t[v-1].sent == s.t[v].sent && !s.broughtIn(c)
}

// broughtIn tells whether أن, a colon or a quotation brings in what is said.
func (s *state) broughtIn(c span) bool {
	return c.first > 0 && (s.t[c.first-1].tag == tComp || s.fold(c.first-1) == ":") || s.opensSpeech(c.first)
}

// announcedItself tells whether an event right behind a verb of saying was held for its subject.
func (s *state) announcedItself(p *predicate) bool {
	if p.subject == 0 {
		return false
	}
	np := &s.phrasesAt[p.subject-1]
	h := &s.t[np.head]
	if j := min(np.last, len(s.t)-1); s.npAt[j] != 0 && s.phrasesAt[s.npAt[j]-1].prep == "" && !s.phrasesAt[s.npAt[j]-1].conj || s.t[j].tag == tDem {
		return false // «تؤكد موجة العنف خطورة الوضع»
	}
	return np.first == p.verb+1 && !h.def && h.tag == tNoun && h.trig != 0 && !s.triggers[h.trig-1].people && np.class&(lexicon.Agent|lexicon.Text|lexicon.Armed) == 0
}

// announcesMore: «كما أعلنت الحكومة نيتها بناء سد»: behind its subject the verb has an object,
// so that it tells something new.
func (s *state) announcesMore(v int) bool {
	n := s.predAt[v]
	if n == 0 || s.preds[n-1].subject == 0 {
		return false
	}
	j := s.phrasesAt[s.preds[n-1].subject-1].last
	if j <= v || j >= len(s.npAt) || s.npAt[j] == 0 || s.t[j].sent != s.t[v].sent {
		return false
	}
	p := &s.phrasesAt[s.npAt[j]-1]
	return p.prep == "" && !p.conj && p.name == 0 && s.t[p.head].date == 0 && (s.t[p.head].form.Shape == lexicon.VerbalNoun || s.t[p.head].trig != 0 || s.t[p.head].enc != lexicon.NoEnc)
}

// verbSays: the subject of a verb of saying vouches for its content.
func (s *state) verbSays(v int, x sentence, say *lexicon.Saying) {
	n := s.predAt[v]
	if n == 0 {
		return
	}
	p := &s.preds[n-1]
	if say.Nominal && say.Role("s") == "source" && s.announcedItself(p) {
		own := *p
		own.subject, p = 0, &own // «كما أعلنت مقتل جندي»: what is announced announces nothing
	}
	c := s.content(v, x, say, p)
	behind := c // what the verb introduces, behind which no source is looked for
	if s.reportedClause(v, x) {
		c = span{x.first, s.nextClause(v+1, x)}
		behind = span{p.end, x.last}
	}
	if c.empty() || behind == c && (s.followsFrom(v, x) || s.heldFor(v, c, say) || s.saysNot(v, c)) {
		return
	}
	src := s.sourceOf(v, p, say, behind)
	if k := s.t[v].trig; k != 0 && s.triggers[k-1].sure {
		src = s.triggers[k-1].filler(claim.Actor)
	}
	if !s.canSpeak(src) {
		return
	}
	switch {
	case v < src.first && src.last <= c.first:
		_, src = s.wholeSpeaker(src, s.ownPreposition(src.last, c.first, say))
	case v < src.first && behind != c:
		_, src = s.wholeSpeaker(src, s.ownPreposition(src.last, x.last, say))
	case src.last <= v && s.t[src.first].sent == s.t[v].sent && p.antecedent == 0:
		_, src = s.wholeSpeaker(src, v)
	}
	sc := scope{content: c, source: src, stance: say.Stance, verb: v, outer: p.antecedent != 0, noun: speaksByDeed(say)}
	sc.outlet = s.outletOf(v, c.first, say)
	if say.Role("s") == "outlet" && p.subject != 0 && s.phrasesAt[p.subject-1].span != src {
		sc.outlet = s.phrasesAt[p.subject-1].span
	}
	s.scopes = append(s.scopes, sc)
}

// nounSays: participles that carry speech on («مضيفا أن», «مؤكدة مقتل»).
func (s *state) nounSays(i int, x sentence, say *lexicon.Saying) {
	f := s.t[i].form
	if f.Shape != lexicon.ActiveParticiple {
		s.wordOf(i, x)
		return
	}
	c := span{}
	limit := i + 6
	if i+1 < x.last && isComma(s.fold(i+1)) {
		limit += 5 // «منوها، في هذا السياق، بأن»
	}
	for j := i + 1; j < min(x.last, limit); j++ {
		if s.t[j].tag == tComp || s.fold(j) == ":" {
			c = s.until(j+1, x, i)
			break
		}
		if s.opensSpeech(j) {
			c = s.quoted(j, x, i)
			break
		}
		if t := s.t[j].trig; t != 0 && say.Nominal && s.t[j].tag == tNoun && !s.triggers[t-1].people {
			c = s.until(j, x, i)
			break
		}
		if s.t[j].tag == tVerb {
			break
		}
	}
	if c.empty() && s.t[i].tag == tPart && i+1 < x.last && say.Also == "" && len(say.Comp) > 0 {
		c = s.until(i+1, x, i) // «مقدرا عدد القتلى بمئة»
	}
	if c.empty() {
		return
	}
	src := s.speakerOf(i, x)
	if src.empty() {
		return
	}
	s.cutScopes(i)
	s.scopes = append(s.scopes, scope{content: c, source: src, stance: say.Stance, verb: i})
}

// cutScopes ends at token i the scopes of its sentence that a new word of saying replaces.
func (s *state) cutScopes(i int) {
	for k := len(s.scopes) - 1; k >= 0 && s.t[s.scopes[k].verb].sent == s.t[i].sent; k-- {
		o := &s.scopes[k]
		if o.content.first < i && i < o.content.last && s.fold(s.before(i)) == "،" {
			o.content.last = i
		}
	}
}

// framesThatSay opens scopes for event words whose complement is speech: accusations,
// denials, threats.
func (s *state) framesThatSay() {
	for k := range s.triggers {
		t := &s.triggers[k]
		f := s.frameOf(t)
		if t.charge {
			s.chargeSays(t)
		}
		if f.Flags.Chain == "" {
			continue
		}
		if f.Type == claim.Punish {
			s.courtFinds(t, f.Flags.Chain)
			continue
		}
		src := t.filler(claim.Actor)
		if src.empty() {
			continue
		}
		x := s.sentence(t.at)
		last := t.at2[len(t.at2)-1]
		c := s.until(last+1, x, t.at)
		s.scopes = append(s.scopes, scope{content: span{c.first, s.nextDeed(c, t)}, source: src, stance: f.Flags.Chain, verb: t.at})
	}
}

// nextDeed returns where the next verb of who accuses or threatens opens, what he does
// beside it: «اتهموه بالغلو وعادوا». Where a clause is what he says, all of it is.
func (s *state) nextDeed(c span, t *trigger) int {
	if !t.verb {
		return c.last
	}
	own := s.t[t.at].form
	for j := c.first; j < c.last; j++ {
		x := &s.t[j]
		switch {
		case x.tag == tComp || x.quote > 0:
			return c.last
		case x.tag == tVerb && x.pro&lexicon.ProWa != 0 && x.form.Shape == own.Shape && x.form.Number == own.Number && x.form.Gender == own.Gender:
			return j
		}
	}
	return c.last
}

// chain gives a trigger the sources in whose scope it stands, outermost first.
func (s *state) chain(t *trigger) {
	from := sort.Search(len(s.scopes), func(k int) bool { return s.scopes[k].content.first > t.at-2*maxSentence-maxQuote })
	for k := from; k < len(s.scopes) && s.scopes[k].content.first <= t.at; k++ {
		o := &s.scopes[k]
		if t.at < o.content.first || t.at >= o.content.last || o.verb == t.at || inSpan(t.at, o.source) {
			continue
		}
		if !o.outlet.empty() && !s.publisher(o.outlet) {
			t.link(link{o.outlet, claim.Says})
		}
		if !s.publisher(o.source) {
			t.link(link{o.source, o.stance})
		}
	}
}

func inSpan(i int, x span) bool { return i >= x.first && i < x.last }

// link appends a source. One that is in the chain already speaks anew: what stood behind it
// is told by those who follow («وصف المنشقون … إذ يقول أحدهم لقناة كذا»).
func (t *trigger) link(l link) {
	for i := range t.isnad {
		if t.isnad[i].np == l.np {
			t.isnad[i].stance = l.stance
			t.isnad = t.isnad[:i+1]
			return
		}
	}
	t.isnad = append(t.isnad, l)
}
