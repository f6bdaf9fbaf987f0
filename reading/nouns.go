package reading

import (
	"strings"

	"isnad/claim"
	"isnad/lexicon"
)

// nounArguments: genitive, adjectives, prepositions and the verb above a noun that
// names an event.
func (s *state) nounArguments(t *trigger, f *lexicon.Frame) {
	last := t.at2[len(t.at2)-1]
	end := last + 1
	if n := s.npOf[last]; n != 0 {
		end = max(end, s.phrasesAt[n-1].last)
	} else if s.t[last].tag == tPrep && end < len(s.t) && s.npAt[end] != 0 && s.t[end].analysis.nat != 0 {
		end = s.phrasesAt[s.npAt[end]-1].last
	}
	if len(t.at2) > 1 {
		s.fillPrepositions(t, f, t.at2[0]+1, last)
	}
	g := s.genitive(last, f)
	if len(t.at2) > 1 && !g.empty() && (s.t[last].tag == tAdj || s.t[last].tag == tNum) {
		g = span{}
	}
	if !g.empty() {
		s.fillGenitive(t, f, g)
	} else if s.t[last].enc != lexicon.NoEnc && s.t[last].tag == tNoun {
		s.fillOwnPronoun(t, f, last, end)
	}
	if g.empty() || !f.Transitive() {
		s.fillAdjectives(t, f, last+1, end)
	}
	if len(t.at2) > 1 && f.Type == claim.Destroy && !t.has(claim.Target) {
		t.fill(claim.Target, s.genitive(t.at2[0], f), "own object") // إسقاط ثماني مسيرات
	}
	if !t.has(claim.Target) && g.empty() {
		s.objectBehindLi(t, f, end)
		s.sharedObject(t, f, last)
	}
	limit := s.sentence(t.at).last
	s.fillPrepositions(t, f, end, s.listEnd(t, end, s.clauseEnd(end, limit)))
	if g.empty() {
		s.fillGiver(t, f, end)
	}
	if n := s.predAt[t.at]; n != 0 {
		s.fillNP(t, f, "s", s.preds[n-1].subject, "subject")
	}
	s.fillBehindVerb(t, f)
	s.fillPerpetrator(t, f)
	s.fillBacked(t, f)
	s.fillFromRelative(t, f)
	if !s.fillExposed(t, f) && !s.fillLoser(t, f) {
		s.fillFromAbove(t, f)
	}
	if far := s.farBack(t); !far.empty() {
		s.dropFiller(t, claim.Actor, far)
		if s.fillFromAhead(t, f); !t.has(claim.Actor) {
			t.fill(claim.Actor, far, "pronoun")
		}
	} else if !t.has(claim.Actor) {
		s.fillFromAhead(t, f)
	}
	s.frontedPlaces(t, f)
}

// fillBehindVerb: «خلافات ظهرت بين …»: what follows a verb without an event of its own
// belongs to the event that is its subject.
func (s *state) fillBehindVerb(t *trigger, f *lexicon.Frame) {
	own := s.npOf[t.at]
	if own == 0 || s.phrasesAt[own-1].head != t.at {
		return
	}
	for _, k := range s.predsBy.in(s.t[t.at].sent) {
		p := &s.preds[k]
		if p.subject == own && p.verb > t.at && s.t[p.verb].trig == 0 && s.sayingAt(p.verb) < 0 {
			s.fillPrepositions(t, f, p.verb+1, p.end)
			return
		}
	}
}

// fillOwnPronoun: the pronoun on a verbal noun acts where an object follows («قصفه
// مواقع …», «استهدافها للمدن») or where it stands for the subject of the clause;
// else it is what is acted on.
func (s *state) fillOwnPronoun(t *trigger, f *lexicon.Frame, last, end int) {
	e := s.t[last].enc
	if f.Transitive() && end < len(s.t) && s.npAt[end] != 0 && s.t[end].sent == s.t[last].sent {
		p := &s.phrasesAt[s.npAt[end]-1]
		if role := f.Role("o", p.class); !p.conj && !manners[s.fold(p.first)] && role != "" && (p.prep == "" || p.prep == "ل" && p.pro&lexicon.ProLi != 0 && !f.HasSlot("ل")) && p.class&lexicon.Time == 0 {
			s.fill(t, role, p.span, "object of the verbal noun")
			s.fillPronoun(t, f.Role("s", lexicon.Group), e, last)
			return
		}
	}
	if f.Type == claim.Talk && f.Flags.TwoSided {
		s.fillMet(t, f, end)
	}
	role := s.genitiveRole(f, lexicon.Person|lexicon.Group)
	if role == claim.Target && s.agentBehind(end) {
		s.fillPronoun(t, role, e, last)
		return
	}
	if end < len(s.t) && s.npAt[end] != 0 && f.HasSlot("ل") {
		if p := &s.phrasesAt[s.npAt[end]-1]; p.prep == "ل" && f.Role("ل", p.class) == claim.Target && f.Role("s", lexicon.Group) == claim.Actor {
			s.fillPronoun(t, claim.Actor, e, last)
			return
		}
	}
	if b := s.predOver(last); b != 0 && !takesPeople(f.Type) && role == claim.Target && f.Role("s", lexicon.Group) == claim.Actor {
		if n := s.antecedent(e, last, t); n != 0 && n == s.preds[b-1].subject {
			role = claim.Actor
		}
	}
	if role == claim.Actor {
		s.fillOwner(t, e, last)
		return
	}
	s.fillPronoun(t, role, e, last)
}

// agentBehind tells whether «من قبل», «على يد» or «من جانب» follows at i.
func (s *state) agentBehind(i int) bool {
	for j := i; j < min(i+3, len(s.t)); j++ {
		n := s.npAt[j]
		if n == 0 {
			continue
		}
		p := &s.phrasesAt[n-1]
		return agentPrep(s, p) || p.prep == "قبل" && p.first > 1 && trimConj(s.fold(p.first-2)) == "من"
	}
	return false
}

// genitiveRole returns what a genitive of that class is to the event.
func (s *state) genitiveRole(f *lexicon.Frame, c lexicon.Class) claim.RoleName {
	if f.HasSlot("g") {
		if r := f.Role("g", c); r != "" {
			return r
		}
	}
	if f.Transitive() {
		return f.Role("o", c)
	}
	if r := f.Role("s", c); r != "" {
		return r
	}
	return claim.Actor
}

// fillGenitive: what was acted on for transitive events, unless that stands behind
// with لـ; who acted for the others.
func (s *state) fillGenitive(t *trigger, f *lexicon.Frame, g span) {
	c := s.classOf(g)
	role := s.genitiveRole(f, c)
	if f.Type == claim.Attack && s.firesFrom(g) || f.Type == claim.Aid && s.backedBy(t, g) {
		role = claim.Actor
	}
	if f.Transitive() && f.Role("g", c) == "" && f.HasSlot("g") && c&(lexicon.Agent|lexicon.Armed) != 0 && c&lexicon.Place == 0 {
		role = f.Role("s", c) // اقتحام الاحتلال: what is taken is a place
	}
	if f.Transitive() && (f.Role("g", c) == "" || f.Type == claim.Deny && f.Role("g", c) == claim.Actor) && g.last < len(s.t) && s.npAt[g.last] != 0 {
		p := &s.phrasesAt[s.npAt[g.last]-1]
		if p.prep == "ل" && p.pro&lexicon.ProLi != 0 && !p.conj && !s.heldBy(g, c, p) && c&(lexicon.Agent|lexicon.Armed|lexicon.Vehicle) != 0 && f.Role("o", p.class) != "" && (!f.HasSlot("ل") || f.Role("ل", p.class) == f.Role("o", p.class)) {
			s.fill(t, f.Role("s", c), g, "genitive subject")
			s.fill(t, f.Role("o", p.class), p.span, "object with ل")
			return
		}
		if p.prep == "" && !p.conj && c&(lexicon.Agent|lexicon.Armed) != 0 && f.Role("o", p.class) != "" && !isComma(s.fold(p.first-1)) && (p.class != 0 && p.class&(lexicon.Time|lexicon.Abstract) == 0 || f.Type == claim.Deny && s.deed(p.span)) && s.predAtStart(p) {
			s.fill(t, f.Role("s", c), g, "genitive subject")
			s.fill(t, f.Role("o", p.class), p.span, "object of the verbal noun")
			return
		}
	}
	if role == claim.Target && (s.givesTo(f, c, g) || s.aimsAt(f, c, g) || f.Flags.TwoSided && s.opposed(g)) {
		role = claim.Actor
	}
	if role == claim.Actor && s.seatOf(f, c, g) {
		role = claim.Place
	}
	if role == claim.Place {
		g = s.placeSpan(&phrase{span: g})
	}
	if role == claim.Actor && !s.mayOwn(g) {
		return
	}
	s.fill(t, role, g, "genitive")
}

// mayOwn tells whether a genitive may be who acts: not another deed (معركة تحرير المدينة), nor
// an indefinite word of which nothing is known, mostly an adjective, nor a date.
func (s *state) mayOwn(g span) bool {
	x := &s.t[g.first]
	if x.tag == tNum && g.last == g.first+1 || x.num != 0 && !s.quantifier(g.first) && s.classOf(g)&lexicon.Agent == 0 {
		return false
	}
	if x.tag == tNoun && x.name == 0 && (x.trig != 0 && !s.triggers[x.trig-1].people || x.form.Shape == lexicon.VerbalNoun && x.class&lexicon.Agent == 0) {
		return false
	}
	return x.def || x.name != 0 || x.enc != lexicon.NoEnc || g.last > g.first+1 || s.classOf(g) != 0
}

// givesTo: «مبايعة الكتائب للقائد»: where the frame has its target behind ل and one
// stands there, the genitive is who acts.
func (s *state) givesTo(f *lexicon.Frame, c lexicon.Class, g span) bool {
	if c&(lexicon.Agent|lexicon.Armed) == 0 || f.Role("s", c) != claim.Actor || g.last >= len(s.t) || s.npAt[g.last] == 0 {
		return false
	}
	p := &s.phrasesAt[s.npAt[g.last]-1]
	return p.prep == "ل" && !p.conj && f.HasSlot("ل") && f.Role("ل", p.class) == claim.Target
}

// opposed tells whether «ضد» or «مع» follows the genitive: «قتال الجيش ضد …».
func (s *state) opposed(g span) bool {
	for j := g.last; j < min(g.last+2, len(s.t)); j++ {
		if n := s.npAt[j]; n != 0 {
			return s.phrasesAt[n-1].prep == "ضد" || s.phrasesAt[n-1].prep == "مع"
		}
	}
	return false
}

// sharedObject: «تدمير وإسقاط ثماني مسيرات»: two verbal nouns with one genitive.
func (s *state) sharedObject(t *trigger, f *lexicon.Frame, last int) {
	j := last + 1
	if j < len(s.t) && s.t[j].tag == tConj {
		j++
	}
	if j >= len(s.t) || s.t[j].trig == 0 || s.t[j].tag != tNoun || s.t[j].sent != s.t[last].sent || s.t[j].pro&lexicon.ProWa == 0 && j == last+1 {
		return
	}
	u := s.frameOf(&s.triggers[s.t[j].trig-1])
	if g := s.genitive(j, u); !g.empty() && (f.Transitive() || f.HasSlot("g") && takesPeople(f.Type)) {
		s.fill(t, s.genitiveRole(f, s.classOf(g)), g, "genitive of the joined noun")
	}
}

// firesFrom tells genitives that shell and bomb: aircraft, artillery, the air force.
func (s *state) firesFrom(g span) bool {
	switch s.fold(g.first) {
	case "طاءرات", "طيران", "الطيران", "مقاتلات", "مروحيات", "مدفعية", "المدفعية", "بوارج", "الطاءرات", "سلاح", "دبابات", "راجمات":
		return true
	}
	return false
}

// predAtStart tells whether the phrase is not the subject of a verb right behind it.
func (s *state) predAtStart(p *phrase) bool {
	return p.last >= len(s.t) || s.t[p.last].tag != tVerb
}

// lightRoles maps verbs that carry no event of their own: which slot of theirs acts.
var occurrence = map[string]bool{
	"وقع": true, "اندلع": true, "جري": true, "دار": true, "حدث": true, "حصل": true, "نشب": true, "تجدد": true, "جاء": true, "تم": true, "يتم": true, "يجري": true, "تمت": true, "تتم": true, "تصاعد": true,
	"اسفر": true, "ادي": true, "خلف": true, "اودي": true, "شهد": true, "تسبب": true, "سبق": true, "تزامن": true, "ياتي": true, "توقف": true, "انتهي": true, "تسفر": true,
}

// fillFromRelative: «غارات شنها الطيران على …», «كمين نصبه …»: the verb of a relative
// clause that has the event for its object names who acted and where.
func (s *state) fillFromRelative(t *trigger, f *lexicon.Frame) {
	own := s.npOf[t.at]
	if own == 0 {
		return
	}
	for _, k := range s.predsBy.in(s.t[t.at].sent) {
		p := &s.preds[k]
		if p.antecedent != own && !s.joinedPhrase(own, p.antecedent) || p.verb < t.at || s.sayingAt(p.verb) >= 0 && s.t[p.verb].trig == 0 {
			continue
		}
		if s.resumes(p.verb) {
			sub := p.subject
			if sub == own {
				sub = 0
			}
			if sub == 0 {
				sub = s.clauseActor(p)
			}
			if sub != 0 && !t.has(claim.Actor) {
				s.fillNP(t, f, "s", sub, "subject of the relative")
				if c := s.phrasesAt[sub-1].class; !t.has(claim.Actor) && f.Type == claim.Attack && c&(lexicon.Group|lexicon.Force|lexicon.Armed) != 0 {
					s.fill(t, claim.Actor, s.phrasesAt[sub-1].span, "who laid it")
				}
			}
		}
		if s.t[p.verb].trig == 0 {
			s.fillPrepositions(t, f, p.verb+1, p.end)
		}
	}
}

// joinedPhrase tells whether one phrase follows another by و.
func (s *state) joinedPhrase(a, b int32) bool {
	return b != 0 && s.phrasesAt[b-1].conj && s.phrasesAt[b-1].first == s.phrasesAt[a-1].last && s.t[s.phrasesAt[b-1].head].trig != 0
}

// clauseActor returns the unstated subject of a relative clause: that of the
// predicate over it.
func (s *state) clauseActor(p *predicate) int32 {
	for b := s.predBefore(p.verb); b != 0; {
		q := &s.preds[b-1]
		if q.subject != 0 && q.verb != p.verb && !s.deed(s.phrasesAt[q.subject-1].span) && s.agreesNumber(s.t[p.verb].form, &s.phrasesAt[q.subject-1]) {
			return q.subject
		}
		b = q.before
	}
	return 0
}

// fillFromAttempt: «محاولة الاحتلال التوغل», «محاولته التوغل»: whose attempt it is acts.
func (s *state) fillFromAttempt(t *trigger, f *lexicon.Frame) bool {
	n := s.npOf[t.at]
	if n == 0 {
		return false
	}
	i := s.phrasesAt[n-1].first - 1
	if s.phrasesAt[n-1].head != t.at {
		i = t.at - 1
	}
	for ; i >= 0 && i > t.at-5 && s.t[i].sent == s.t[t.at].sent; i-- {
		x := &s.t[i]
		if x.tag != tNoun && x.tag != tName && x.tag != tAdj {
			return false
		}
		if !x.analysis.matrix || x.tag != tNoun {
			continue
		}
		if x.enc != lexicon.NoEnc {
			before := len(t.fillers)
			s.fillPronoun(t, claim.Actor, x.enc, i)
			return len(t.fillers) > before
		}
		if g := (span{i + 1, t.at}); i+1 < t.at && s.classOf(g)&(lexicon.Agent|lexicon.Armed) != 0 {
			s.fill(t, claim.Actor, g, "whose attempt")
			return true
		}
		return false
	}
	return false
}

// suffers: «تعرضت القرية لقصف»: the subject is what the event is done to.
func suffers(stem string) bool {
	return strings.Contains(stem, "تعرض") && !strings.Contains(stem, "ستعرض") || stem == "نجا" || stem == "ينجو"
}

// fillSufferer gives the subject of such a verb the object's role.
func (s *state) fillSufferer(t *trigger, f *lexicon.Frame, p *predicate) {
	sub := p.subject
	if sub == 0 {
		sub = s.inherited(p)
	}
	if sub == 0 || t.has(claim.Target) {
		return
	}
	x := &s.phrasesAt[sub-1]
	role := f.Role("o", x.class)
	if role == "" {
		role = f.Role("علي", x.class)
	}
	if role == "" {
		role = claim.Target
	}
	s.fill(t, role, x.span, "who suffers")
}

// controls tells whether a verb that is itself an event hands its subject on to the
// event under it (هدد بقصف، رفض الانسحاب, حاول).
func (s *state) controls(v int) bool {
	f := s.frameOf(&s.triggers[s.t[v].trig-1])
	return f.Type == claim.Threaten || f.Type == claim.Deny || f.Type == claim.Own || f.Type == claim.Agree ||
		f.Type == claim.Demand && f.Role("s", lexicon.Person) == claim.Target // «تلقى أمرا بـ»
}

// announces lists the types that a group tells of itself with أعلن and a verbal noun.
var announces = map[claim.Type]bool{
	claim.Attack: true, claim.Seize: true, claim.Destroy: true, claim.Arrest: true, claim.Deploy: true, claim.Found: true, claim.Abduct: true, claim.Pledge: true,
	claim.Join: true, claim.Defect: true, claim.Lose: true, claim.Support: true, claim.Unite: true, claim.Own: true, claim.Restrict: true, claim.Renounce: true, claim.Release: true, claim.Split: true, claim.Appoint: true,
}

// contentDirect: the verbal noun is the direct object of the verb of announcing.
func (s *state) contentDirect(p *predicate, t *trigger) bool {
	n := s.npOf[t.at]
	if n == 0 {
		return false
	}
	x := &s.phrasesAt[n-1]
	return x.head == t.at && (x.prep == "" || x.prep == "عن" || x.prep == "ب")
}

// announcedOver returns the verb of saying that governs a verbal noun behind an
// apposition or a date between commas (أعلنت الكتائب، الجناح العسكري، استهداف).
func (s *state) announcedOver(i int) int32 {
	b := s.predBefore(i)
	if b == 0 || s.sayingAt(s.preds[b-1].verb) < 0 {
		return 0
	}
	for j := s.preds[b-1].verb + 1; j < i; j++ {
		if t := s.t[j].tag; t == tVerb || t == tComp || t == tRel || t == tSub || t == tPart || s.fold(j) == ":" {
			return 0
		}
	}
	return b
}

// predOver returns the predicate in whose clause token i stands behind the verb.
func (s *state) predOver(i int) int32 {
	b := s.predBefore(i)
	if b == 0 {
		return 0
	}
	p := &s.preds[b-1]
	if n := s.npOf[i]; n != 0 && s.phrasesAt[n-1].prep == "" && s.relativeClause(p) && s.t[p.verb].enc != lexicon.NoEnc && p.subject != 0 && p.subject != n {
		if o := s.predBefore(p.opener); o != 0 && s.preds[o-1].object == 0 && s.preds[o-1].end == p.opener {
			return o // «شنت طائرات التحالف الذي تقوده … غارات»
		}
	}
	if p.end <= i {
		return 0
	}
	return b
}

// stemOf returns the folded past stem that a token was matched by, else the word.
func (s *state) stemOf(i int) string {
	for k := range s.t[i].analysis.hits {
		if h := &s.t[i].analysis.hits[k]; h.Form.Shape.Finite() {
			return trimVerb(h.Stem)
		}
	}
	return trimVerb(trimConj(s.fold(i)))
}

func trimConj(w string) string {
	if len(w) > 6 && (w[:2] == "و" || w[:2] == "ف") {
		return w[2:]
	}
	return w
}

// trimVerb takes the feminine ت and the plural وا from a past form.
func trimVerb(w string) string {
	for _, e := range []string{"ت", "وا"} {
		if len(w) > len(e)+4 && w[len(w)-len(e):] == e {
			return w[:len(w)-len(e)]
		}
	}
	return w
}

// frontedPlaces: a place at the head of the clause serves the nouns in it.
func (s *state) frontedPlaces(t *trigger, f *lexicon.Frame) {
	if t.has(claim.Place) {
		return
	}
	b := s.predOver(t.at)
	if b == 0 {
		return
	}
	p := &s.preds[b-1]
	s.placesIn(t, f, p.start, p.verb)
	if !t.has(claim.Place) {
		s.placesIn(t, f, p.verb+1, t.at)
	}
}

func (s *state) placesIn(t *trigger, f *lexicon.Frame, from, to int) {
	for i := from; i < to; i++ {
		if n := s.npAt[i]; n != 0 {
			p := &s.phrasesAt[n-1]
			if placePrep[p.prep] && s.placeLike(p) {
				s.fill(t, claim.Place, s.placeSpan(p), "place of the clause")
			}
		}
	}
}
