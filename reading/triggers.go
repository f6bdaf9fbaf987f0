package reading

import (
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/claim"
	"isnad/lexicon"
)

// triggers takes for every event word the first frame whose conditions hold: phrases
// of several words before single words, the cheapest cut before others.
func triggers(s *state) {
	for _, x := range s.sents {
		for i := x.first; i < x.last; i++ {
			if s.t[i].analysis.senses && s.t[i].trig == 0 && s.t[i].date == 0 {
				s.eventAt(i, x)
			}
		}
	}
}

// eventAt takes the sense that the rules find in token i or, where there is a model, the
// likeliest.
func (s *state) eventAt(i int, x sentence) {
	n, lost := len(s.triggers), len(s.lost)
	s.tries.begin(len(s.t[i].analysis.hits))
	if !s.phraseTrigger(i, x) {
		s.wordTrigger(i, x)
	}
	if s.r.model == nil && s.r.ask == nil {
		return
	}
	w := s.weighEvent(i, x, n)
	if len(w.all) == 0 {
		return
	}
	if s.r.ask != nil {
		s.r.ask(w)
		return
	}
	k, chance := w.likeliest()
	if k == w.best {
		s.sure(n, chance)
		return
	}
	s.undo(n)
	if w.best >= 0 {
		s.lost = s.lost[:lost]
		s.lose(i, s.lex.Frames[w.all[w.best].frame].Name, "it is likelier that this tells no such event")
	}
	if k >= 0 {
		s.addTrigger(i, w.all[k].at, w.all[k].frame, w.all[k].hit)
		if len(w.all[k].at) > 1 {
			s.sentenceInDeath(w.all[k].at, x)
		}
		s.sure(n, chance)
	}
}

// sure notes how likely the triggers added since there were n are events of their types.
func (s *state) sure(n int, chance float64) {
	for k := n; k < len(s.triggers); k++ {
		s.triggers[k].chance = chance
	}
}

// undo takes back the triggers added since there were n. A word that they shared with an
// earlier one stays that one's.
func (s *state) undo(n int) {
	if len(s.triggers) == n {
		return
	}
	for k := n; k < len(s.triggers); k++ {
		for _, j := range s.triggers[k].at2 {
			s.t[j].trig = 0
		}
	}
	sent := s.t[s.triggers[n].at].sent
	s.trigsBy.cut(sent, int32(n))
	s.triggers = s.triggers[:n]
	for _, k := range s.trigsBy.in(sent) {
		for _, j := range s.triggers[k].at2 {
			s.t[j].trig = k + 1
		}
	}
}

// tries keeps what was found of the readings of one token, which the rules and the model
// both ask for.
type tries struct {
	of    []try // of the token's hits
	limit int   // of its phrases
	reach lexicon.Reach
}

type try struct {
	at    []int // the tokens of the phrase, nil where it does not match
	why   string
	found bool // at is known
	tried bool // why is known
}

// begin forgets the token before.
func (t *tries) begin(hits int) {
	t.of = slices.Grow(t.of[:0], hits)[:hits]
	clear(t.of)
	t.limit = -1
}

// phraseOf returns the tokens of the phrase of hit k of token i, nil where it does not match.
func (s *state) phraseOf(i, k int, x sentence) []int {
	y := &s.tries.of[k]
	if !y.found {
		if s.tries.limit < 0 {
			s.tries.limit = s.phraseLimit(i, x)
			s.tries.reach = lexicon.ReachOf(s.toks, s.fills, i+1, s.tries.limit)
		}
		h := &s.t[i].analysis.hits[k]
		if s.lex.Phrases[h.Index].Reached(s.tries.reach) && !s.notVerb(i, h) {
			if y.at = s.lex.MatchPhrase(h.Index, h, s.toks, s.fills, i, s.tries.limit); s.gapParts(y.at) {
				y.at = nil
			}
		}
		y.found = true
	}
	return y.at
}

// failing returns which condition of a frame does not hold for hit k of token i.
func (s *state) failing(i, k int, at []int, frame int32) string {
	y := &s.tries.of[k]
	if !y.tried {
		y.why, y.tried = s.contextOf(i, at, frame, s.t[i].analysis.hits[k]).fails(), true
	}
	return y.why
}

// phraseTrigger tries the phrases that start at token i, longest match first.
func (s *state) phraseTrigger(i int, x sentence) bool {
	var best []int
	var frame int32
	var hit *lexicon.Hit
	for _, n := range s.t[i].phrases {
		k := int(n)
		at := s.phraseOf(i, k, x)
		if at == nil || len(at) < len(best) {
			continue
		}
		h := &s.t[i].hits[k]
		f := s.lex.Phrases[h.Index].Index
		if why := s.failing(i, k, at, f); why != "" {
			s.lose(i, s.lex.Frames[f].Name, why)
			continue
		}
		if len(at) > len(best) {
			best, frame, hit = at, f, h
		}
	}
	if best == nil {
		return false
	}
	s.addTrigger(i, best, frame, *hit)
	s.sentenceInDeath(best, x)
	return true
}

// sentenceInDeath: a death sentence is a killing and, at the word for the sentence,
// a punishment (codebook, rulings).
func (s *state) sentenceInDeath(at []int, x sentence) {
	if s.lex.Frames[s.triggers[len(s.triggers)-1].frame].Type != claim.Kill {
		return
	}
	for _, j := range at {
		for k := range s.t[j].analysis.hits {
			h := &s.t[j].analysis.hits[k]
			if h.Kind == lexicon.FrameWord && s.lex.Frames[h.Index].Type == claim.Punish && h.Form.Shape.Finite() == (s.t[j].tag == tVerb) {
				own := s.t[j].trig
				s.addTrigger(j, []int{j}, h.Index, *h)
				s.t[j].trig = own
				return
			}
		}
	}
}

// phraseLimit bounds a phrase: it does not cross the end of a clause that a stop marks.
func (s *state) phraseLimit(i int, x sentence) int {
	for j := i + 1; j < x.last; j++ {
		if s.t[j].tag == tMark {
			switch s.fold(j) {
			case ".", "،", ":", "؛", ",":
				return j
			}
		}
	}
	return x.last
}

// wordTrigger tries the single-word frames of token i.
func (s *state) wordTrigger(i int, x sentence) {
	best, bestCost := -1, 99
	isVerb := s.t[i].tag == tVerb
	for k := range s.t[i].analysis.hits {
		h := &s.t[i].analysis.hits[k]
		if h.Kind != lexicon.FrameWord || s.t[i].tag == tComp || h.Form.Shape.Finite() != isVerb || s.unruled(i, h) {
			continue
		}
		if s.t[i].name != 0 && s.lex.Frames[h.Index].Type != claim.Dismiss {
			s.lose(i, s.lex.Frames[h.Index].Name, "the word belongs to a name")
			continue
		}
		if h.Enc != s.t[i].enc && cost(h.Split) > cost(lexicon.Split{Pro: s.t[i].pro, Enc: s.t[i].enc}) {
			continue
		}
		if s.otherWord(i, h) {
			s.lose(i, s.lex.Frames[h.Index].Name, "the word is a common noun here")
			continue
		}
		if why := s.failing(i, k, []int{i}, h.Index); why != "" {
			s.lose(i, s.lex.Frames[h.Index].Name, why)
			continue
		}
		n := 4*cost(h.Split) - len(s.lex.Frames[h.Index].If)
		if h.Form.Accusative {
			n--
		}
		if s.lex.Frames[h.Index].Adj && s.lex.Frames[h.Index].Type == claim.Aid {
			n -= 12 // «المدعومون» are who is backed
		}
		if n < bestCost {
			best, bestCost = k, n
		}
	}
	if best >= 0 {
		h := s.t[i].analysis.hits[best]
		s.addTrigger(i, []int{i}, h.Index, h)
	}
}

// otherWord tells whether a participle or verbal noun made by rule is spelt like a
// common noun of another meaning (مدينة is no مُدينة), or qualifies what cannot act
// (العبوات الناسفة).
func (s *state) otherWord(i int, h *lexicon.Hit) bool {
	f := &s.lex.Frames[h.Index]
	a := s.t[i].analysis
	part := h.Form.Shape == lexicon.ActiveParticiple || h.Form.Shape == lexicon.PassiveParticiple
	if part && f.Type == claim.Talk && s.t[i].tag != tPart {
		return true // «المفاوضون» is who they are
	}
	if f.Noun && h.Form.Construct && a.noun != 0 && s.lex.Nouns[a.noun-1].Class&lexicon.Person != 0 {
		return true // «انتحاري» is a man, not two deeds
	}
	if f.Noun || f.Adj || h.Form.Given || s.t[i].tag == tVerb || !part && h.Form.Shape != lexicon.VerbalNoun {
		return false
	}
	if a.noun != 0 && cost(a.hits[a.nounHit].Split) <= cost(h.Split) {
		c := s.lex.Nouns[a.noun-1].Class
		if part && c&lexicon.Person == 0 || !part && c&(lexicon.Person|lexicon.Place|lexicon.Site|lexicon.Group) != 0 {
			return true
		}
	}
	if part && h.Form.Shape == lexicon.ActiveParticiple && s.t[i].tag != tPart {
		n := s.npOf[i]
		if n == 0 {
			return false
		}
		p := &s.phrasesAt[n-1]
		return p.head != i && p.class&(lexicon.Agent|lexicon.Armed|lexicon.Vehicle|lexicon.Name) == 0 && p.class&(lexicon.Weapon|lexicon.Thing|lexicon.Abstract|lexicon.Event|lexicon.Text|lexicon.Time|lexicon.Money|lexicon.Site|lexicon.Place) != 0
	}
	return false
}

func (s *state) addTrigger(i int, at []int, frame int32, h lexicon.Hit) {
	f := &s.lex.Frames[frame]
	t := trigger{at: i, at2: at, frame: frame, hit: h, polarity: claim.Affirmed, modality: claim.Actual, rule: f.Name}
	t.verb = s.t[i].tag == tVerb
	t.nominal = !t.verb
	t.people = !t.verb && (h.Form.Shape == lexicon.ActiveParticiple || h.Form.Shape == lexicon.PassiveParticiple) && len(at) == 1
	s.triggers = append(s.triggers, t)
	s.trigsBy.add(s.t[i].sent, int32(len(s.triggers)-1))
	for _, j := range at {
		s.t[j].trig = int32(len(s.triggers))
	}
}

// context is what the conditions of a frame are tried on.
type context struct {
	s     *state
	at    int
	last  int // last token of the trigger
	frame *lexicon.Frame
	hit   lexicon.Hit
}

func (s *state) contextOf(i int, at []int, frame int32, h lexicon.Hit) context {
	return context{s, i, at[len(at)-1], &s.lex.Frames[frame], h}
}

// fails returns the first condition that does not hold, in words, "" where all hold.
func (c context) fails() string {
	if c.frame.Flags.Candidate {
		return "the frame is only a candidate, for a model to choose"
	}
	for i := range c.frame.If {
		k := &c.frame.If[i]
		if c.holds(k) == k.Not {
			return c.s.r.whyNot(k)
		}
	}
	return ""
}

// whyNot says in words that a condition does not hold; the words of each are kept.
func (r *Rules) whyNot(k *lexicon.Cond) string {
	if why := r.whys[k.At].Load(); why != nil && k.At > 0 {
		return *why
	}
	why := "the frame asks for " + condName(k)
	if k.Not {
		why = "the frame forbids " + condName(k)
	}
	r.whys[k.At].Store(&why)
	return why
}

func condName(k *lexicon.Cond) string {
	if k.Class != 0 {
		return k.Kind + ":" + k.Class.String()
	}
	return k.Kind
}

// holds tries one condition without its negation.
func (c context) holds(k *lexicon.Cond) bool {
	s, t := c.s, &c.s.t[c.at]
	switch k.Kind {
	case "verb":
		return t.tag == tVerb
	case "noun":
		return t.tag != tVerb
	case "pl":
		return c.hit.Form.Number >= dual
	case "sg":
		return c.hit.Form.Number < dual
	case "def":
		return c.hit.Pro&lexicon.ProAl != 0
	case "indef":
		return c.hit.Pro&lexicon.ProAl == 0
	case "pron":
		return c.hit.Enc != lexicon.NoEnc
	case "passive":
		return c.passive()
	case "active":
		return !c.passive()
	case "has":
		return c.hasPrep(k.Words)
	case "beside":
		return c.besideItself()
	case "near":
		return c.near(k)
	case "next":
		return s.wordIs(c.last+1, k)
	case "prev":
		if c.at > 0 && isQuoteMark(s.fold(c.at-1)) {
			return s.wordIs(c.at-2, k)
		}
		return s.wordIs(c.at-1, k)
	}
	return c.slotClass(k.Kind)&k.Class != 0
}

func (c context) passive() bool {
	if c.hit.Form.Passive {
		return true
	}
	p := c.s.predAt[c.at]
	return p != 0 && c.s.preds[p-1].object == 0 && c.s.t[c.at].enc == lexicon.NoEnc
}

// wordIs tells whether the word at i, as written or freed of clitics, is one of those
// that the condition names.
func (s *state) wordIs(i int, k *lexicon.Cond) bool {
	if i >= 0 && i < len(s.toks) && s.toks[i].Kind != arabic.Word && isQuoteMark(s.fold(i)) {
		i++
	}
	if !s.word(i) {
		return false
	}
	if k.Set != 0 {
		return s.t[i].analysis.named(k.Set)
	}
	found := false // a condition of no lexicon
	s.t[i].analysis.each(s.fold(i), func(w string) { found = found || k.Words[w] })
	return found
}

// near looks through the clause of the trigger, eight words to each side at most.
func (c context) near(k *lexicon.Cond) bool {
	s := c.s
	x := s.sentence(c.at)
	for i := max(x.first, c.at-8); i < min(x.last, c.reach()+9); i++ {
		if (i < c.at || i > c.last) && s.wordIs(i, k) {
			return true
		}
	}
	return false
}

// reach is where the words near the trigger are counted from: behind the subject that follows it.
func (c context) reach() int {
	if n := c.s.predAt[c.at]; n != 0 && c.last == c.at {
		if p := &c.s.preds[n-1]; p.subject != 0 && c.s.phrasesAt[p.subject-1].first == c.at+1 {
			return c.s.phrasesAt[p.subject-1].last - 1
		}
	}
	return c.last
}

// hasPrep tells whether one of the prepositions, with or without a pronoun, follows in the clause.
func (c context) hasPrep(set map[string]bool) bool {
	s := c.s
	end := s.clauseEnd(c.last+1, s.sentence(c.at).last)
	for i := c.last + 1; i < end; i++ {
		t := &s.t[i]
		if t.tag == tPrep && set[s.prepAt(i)] {
			return true
		}
		if p, _ := shortPrep(trimConj(s.fold(i))); p != "" && set[p] {
			return true
		}
		if t.pro&lexicon.ProBi != 0 && set["ب"] || t.pro&lexicon.ProLi != 0 && set["ل"] {
			return true
		}
	}
	return set["ب"] && s.t[min(end, len(s.t)-1)].tag == tComp && s.t[min(end, len(s.t)-1)].pro&lexicon.ProBi != 0
}

// slotClass returns the class of what fills a slot, as far as it is known before
// arguments are settled.
func (c context) slotClass(slot string) lexicon.Class {
	s := c.s
	switch slot {
	case "s", "o":
		if p := s.predAt[c.at]; p != 0 {
			return s.verbSlot(&s.preds[p-1], slot)
		}
		return s.classOfGenitive(c.last)
	case "g":
		return s.classOfGenitive(c.last)
	}
	end := s.clauseEnd(c.last+1, s.sentence(c.at).last)
	for i := c.last + 1; i < end; i++ {
		if n := s.npAt[i]; n != 0 && s.phrasesAt[n-1].prep == slot {
			return s.slotOf(n)
		}
	}
	return 0
}

func (s *state) verbSlot(p *predicate, slot string) lexicon.Class {
	n := p.subject
	if slot == "o" {
		n = p.object
		if n == 0 && s.t[p.verb].enc != lexicon.NoEnc {
			return lexicon.Person | lexicon.Group
		}
		if n == 0 && s.onlyPassiveForm(p.verb) {
			n = p.subject
		}
	}
	if n == 0 {
		if slot == "s" && s.saidBefore(p.verb) {
			return lexicon.Event
		}
		return 0
	}
	return s.slotOf(n)
}

// onlyPassiveForm tells a verb whose spelling allows the passive and that has no object.
func (s *state) onlyPassiveForm(v int) bool {
	for k := range s.t[v].analysis.hits {
		h := &s.t[v].analysis.hits[k]
		if h.Kind == lexicon.FrameWord && h.Form.Shape.Finite() && (h.Form.Passive || s.passiveType(s.lex.Frames[h.Index].Type)) {
			return true
		}
	}
	return false
}

// classOfGenitive returns the class of the genitive behind the noun at token i.
func (s *state) classOfGenitive(i int) lexicon.Class {
	g := s.genitive(i, nil)
	if g.empty() {
		return 0
	}
	return s.classOf(g)
}

// classOf returns the class of a phrase or a part of one.
func (s *state) classOf(g span) lexicon.Class {
	if n := s.npAt[g.first]; n != 0 && s.phrasesAt[n-1].last == g.last {
		return s.slotOf(n)
	}
	for i := g.first; i < g.last; i++ {
		t := &s.t[i]
		if t.tag == tNum || t.tag == tMark || t.tag == tDem || s.quantifier(i) || t.tag == tPrep {
			continue
		}
		c := t.class
		if s.head(i) && i+1 < g.last {
			j := i + 1
			for j < g.last && s.t[j].tag == tMark {
				j++
			}
			if j < g.last && s.t[j].name != 0 {
				c |= s.t[j].class
			}
		}
		if c == 0 && s.eventNoun(i) {
			return lexicon.Event
		}
		return c
	}
	return 0
}

// genitive returns the noun phrase in construct behind the noun at token i: the rest
// of its phrase where that is no adjective. The frame, where given, helps to tell
// «هجوم إرهابي» from «مقتل إرهابي».
func (s *state) genitive(i int, f *lexicon.Frame) span {
	t := &s.t[i]
	n := s.npOf[i]
	if n == 0 && t.tag == tPrep && i+1 < len(s.t) && s.npAt[i+1] != 0 {
		if manners[s.fold(i+1)] || s.t[i+1].analysis.nat != 0 && s.t[i+1].analysis.noun == 0 && s.t[i+1].name == 0 && !s.t[i+1].def && s.npAt[i+1] != 0 && s.phrasesAt[s.npAt[i+1]-1].last == i+2 {
			return span{} // بدعم مباشر من، بدعم أميركي
		}
		return s.phrasesAt[s.npAt[i+1]-1].span // بقيادة فلان
	}
	if n == 0 || t.def || t.enc != lexicon.NoEnc || t.form.Accusative && t.tag == tNoun {
		return span{} // «هجوما»: nothing stands in construct with it
	}
	p := &s.phrasesAt[n-1]
	j := i + 1
	if j >= p.last {
		return span{}
	}
	if isQuoteMark(s.fold(j)) {
		if j+1 >= p.last {
			return span{}
		}
		return span{j, p.last}
	}
	x := &s.t[j]
	if x.tag == tPrep || x.tag == tMark {
		return span{}
	}
	if w := s.fold(j); strings.HasPrefix(w, "اخر") && !x.def {
		if (w == "اخري" || w == "اخر") && f != nil && !takesPeople(f.Type) && (j+1 >= p.last || !s.t[j+1].def) {
			return span{} // غارات أخرى
		}
		return span{j, p.last} // إصابة آخرين
	}
	if x.tag == tAdj && !x.def || s.modifies(i, j, f) {
		return span{}
	}
	if x.pro&lexicon.ProPrep != 0 {
		return span{}
	}
	return span{j, p.last}
}

// men are people whose names end like adjectives, yet are none of an attack.
var men = wordSet("جندي شرطي مدني صحفي قيادي عسكري")

// modifies tells whether the indefinite word at j is an adjective of the noun at i.
func (s *state) modifies(i, j int, f *lexicon.Frame) bool {
	x, t := &s.t[j], &s.t[i]
	if x.def || x.tag != tNoun || x.num != 0 {
		return false
	}
	if t.form.Accusative && x.form.Accusative || f != nil && !t.def && f.Type.Family() == claim.Words && manners[s.fold(j)] {
		return true
	}
	if f != nil && f.Transitive() && f.Type == claim.Attack && men[s.fold(j)] {
		return false // «قنص جندي»
	}
	if w := s.fold(j); strings.HasSuffix(w, "ي") && !t.def && x.enc == lexicon.NoEnc && x.class&^lexicon.Weapon == 0 && x.name == 0 && x.form.Gender != feminine && len(w) > 8 {
		return true // «قصف صاروخي»
	}
	if f != nil && !takesPeople(f.Type) && t.form.Number == plural && !t.def && x.class&lexicon.Person != 0 && x.form.Number <= singular && strings.HasSuffix(s.fold(j), "ة") {
		return true // «هجمات خاطفة»
	}
	if x.form.Construct || x.analysis.noun != 0 && x.class&lexicon.Person == 0 {
		return false
	}
	w := s.fold(j)
	nisba := strings.HasSuffix(w, "ي") || strings.HasSuffix(w, "ية") || strings.HasSuffix(w, "يا")
	part := x.form.Shape == lexicon.ActiveParticiple || x.form.Shape == lexicon.PassiveParticiple
	if !nisba && !part && x.analysis.noun != 0 && !strings.HasPrefix(w, "مسلح") {
		return false
	}
	if !nisba && !part && x.analysis.noun == 0 && len(x.analysis.hits) > 0 && !strings.HasPrefix(w, "مسلح") {
		return false
	}
	if x.form.Number == plural && !strings.HasSuffix(w, "ة") && human(x.class) {
		return false
	}
	if f != nil && takesPeople(f.Type) && x.class&lexicon.Person != 0 {
		return false
	}
	return x.form.Gender == 0 || t.form.Gender == 0 || x.form.Gender == t.form.Gender || t.form.Number == plural
}

// takesPeople lists the types whose target is a person.
func takesPeople(t claim.Type) bool {
	switch t {
	case claim.Kill, claim.Wound, claim.Arrest, claim.Abduct, claim.Release, claim.Die, claim.Punish, claim.Appoint, claim.Dismiss, claim.Surrender:
		return true
	}
	return false
}
