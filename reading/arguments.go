package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// arguments fills the roles of every trigger from the phrases around it.
func arguments(s *state) {
	for i := range s.triggers {
		t := &s.triggers[i]
		f := s.frameOf(t)
		switch {
		case t.verb:
			s.verbArguments(t, f)
		case s.refusal(t):
			s.refusalArguments(t, f)
		case t.people:
			s.peopleArguments(t, f)
			s.fallen(t)
		default:
			s.nounArguments(t, f)
		}
		s.expand(t)
		s.protesters(i)
		s.leavers(t, f)
	}
	s.bothSides()
	s.joinedNouns()
	s.ascribed()
	s.eventSubjects()
	s.hits()
	s.breakers()
	s.charges()
	s.shareActors()
}

// fill adds one filler, once.
func (s *state) fill(t *trigger, role claim.RoleName, np span, via string) {
	if role == claim.Place {
		np = s.nestedPlace(np)
	}
	np = s.behindDeed(t, role, np)
	if role == claim.Actor && t.frame >= 0 && s.frameOf(t).Type == claim.Attack && s.mereWeapon(np) {
		role = claim.Instrument
	}
	if role == claim.Target && t.frame >= 0 && !s.maybeAsked(s.frameOf(t).Type, np) {
		return
	}
	if role == "" || np.empty() || role == claim.Actor && !s.canAct(np) && !s.capital(t, np, via) || role == claim.Place && !s.canBePlace(np) {
		return
	}
	for _, x := range t.fillers {
		if role == claim.Place && x.role == role && x.np.first <= np.first && np.last <= x.np.last {
			return // inside a place that is told already
		}
	}
	t.fill(role, np, via)
}

// canBePlace tells whether a phrase may be where something happened, or, for what is
// taken or destroyed, a thing.
func (s *state) canBePlace(np span) bool {
	c := s.classOf(np)
	return c&^lexicon.Name == 0 || c&(lexicon.Place|lexicon.Site|lexicon.Thing|lexicon.Vehicle|lexicon.Weapon|lexicon.State|lexicon.Money) != 0
}

// capital: a city that speaks or deals stands for its government, a statement for who made it.
func (s *state) capital(t *trigger, np span, via string) bool {
	c := s.classOf(np)
	return (via == "subject" || via == relativeSubject || via == handedOn) && (c&lexicon.Name != 0 || c&lexicon.Text != 0 && np.first > t.at) && s.frameOf(t).Type.Family() == claim.Words
}

// nestedPlace widens a place over the wider places that follow it: «بلدة طمون جنوبي
// طوباس في الضفة الغربية» is one place.
func (s *state) nestedPlace(np span) span {
	for {
		j := np.last
		if j+2 < len(s.t) && isComma(s.fold(j)) && s.t[j+1].analysis.fn == lexicon.PlaceWord {
			j++
		}
		for k := 0; k < 2 && j < len(s.t) && s.t[j].tag == tPrep && placePrep[s.prepAt(j)]; k++ {
			j++
		}
		if j >= len(s.t) || s.t[j].sent != s.t[np.first].sent || s.npAt[j] == 0 {
			return np
		}
		p := &s.phrasesAt[s.npAt[j]-1]
		if p.class&lexicon.Place == 0 || p.conj || p.first != j || p.prep == "" || p.class&(lexicon.Event|lexicon.Person) != 0 || !placePrep[p.prep] && p.prep != "ب" {
			return np
		}
		np.last = p.last
	}
}

// canAct tells whether a phrase may be an actor: nothing known speaks against it.
func (s *state) canAct(np span) bool {
	c := s.classOf(np)
	if c&(lexicon.Agent|lexicon.Armed|lexicon.Vehicle|lexicon.Weapon) != 0 {
		return true
	}
	if c&^lexicon.Name == 0 {
		return !s.deed(np)
	}
	return c&lexicon.Site != 0
}

// deed tells whether the head of a phrase of no known class is a deed or a mere quality.
func (s *state) deed(np span) bool {
	n := s.npOf[np.first]
	if n == 0 || s.phrasesAt[n-1].name != 0 {
		return false
	}
	h := s.phrasesAt[n-1].head
	if !inSpan(h, np) {
		h = np.first // a genitive or an adjective inside the phrase
	}
	t := &s.t[h]
	if h != s.phrasesAt[n-1].head && t.form.Shape == lexicon.VerbalNoun && t.trig == 0 {
		return false
	}
	return t.tag == tPart || t.tag == tNoun && (t.trig != 0 && !s.triggers[t.trig-1].people || t.form.Shape == lexicon.VerbalNoun)
}

func (t *trigger) fill(role claim.RoleName, np span, via string) {
	if role == "" || np.empty() {
		return
	}
	for _, x := range t.fillers {
		if x.role == role && x.np == np {
			return
		}
	}
	t.fillers = append(t.fillers, filler{role: role, np: np, via: via})
}

// filler is the first filler of a role, the zero span where there is none.
func (t *trigger) filler(role claim.RoleName) span {
	for _, x := range t.fillers {
		if x.role == role {
			return x.np
		}
	}
	return span{}
}

func (t *trigger) has(role claim.RoleName) bool {
	for _, x := range t.fillers {
		if x.role == role {
			return true
		}
	}
	return false
}

// verbArguments: subject, object and prepositional phrases of a finite verb.
func (s *state) verbArguments(t *trigger, f *lexicon.Frame) {
	n := s.predAt[t.at]
	if n == 0 {
		return
	}
	p := &s.preds[n-1]
	subject, object := s.outside(t, p.subject), s.outside(t, p.object)
	if craft := s.ownCraft(t, f, p); craft != 0 {
		if subject == 0 && object != 0 && object == p.left {
			subject = object
		}
		s.fillNP(t, f, "s", subject, "subject")
		s.fill(t, claim.Target, s.phrasesAt[craft-1].span, "own object")
		s.fillPrepositions(t, f, s.phrasesAt[craft-1].last, p.end)
		return
	}
	if subject != 0 && object == 0 && f.Transitive() && s.t[t.at].enc == lexicon.NoEnc && len(t.at2) == 1 {
		object = s.objectBehindComma(p)
	}
	active := !t.hit.Form.Passive || s.hasActive(t)
	if object == 0 && subject != 0 && active && f.Transitive() && s.objectOfJoined(t, p, subject) {
		subject, object = s.inherited(p), subject
	}
	if subject != 0 && object != 0 && active && f.Transitive() && s.wrongSubject(f, subject, p) {
		subject, object = s.inherited(p), subject
	}
	if subject != 0 && object != 0 && f.Transitive() && s.t[t.at].enc == lexicon.NoEnc && s.phrasesAt[subject-1].first > p.verb && (!active || s.noVictim(f, object)) && s.readsPassive(t, f, p, subject) {
		subject, object, p.passive = 0, subject, true
		if !active && p.object2 == 0 {
			p.object2 = p.object
		}
	}
	if subject != 0 && object == 0 && f.Transitive() && s.t[t.at].enc == lexicon.NoEnc {
		if s.readsPassive(t, f, p, subject) || s.wasHit(f, p, subject) {
			subject, object, p.passive = 0, subject, true
		} else if s.wrongSubject(f, subject, p) {
			subject, object = s.inherited(p), subject
		}
	}
	if len(t.at2) > 1 {
		s.fillPrepositions(t, f, t.at2[0]+1, t.at2[len(t.at2)-1])
	}
	if subject == 0 && !p.passive && !(t.hit.Form.Passive && !s.hasActive(t)) && !t.has(claim.Actor) {
		subject = s.inherited(p)
		if subject != 0 && object == 0 && s.passiveType(f.Type) && !s.unkillable(f, subject) && s.t[t.at].enc == lexicon.NoEnc && f.Transitive() && !s.objectWord(t.at+1) {
			subject, object, p.passive = 0, subject, true
		}
		if object != 0 && f.Transitive() && subject == 0 && s.passiveType(f.Type) {
			p.passive = true
		}
	}
	p.subject, p.object = subject, object
	if subject == 0 && object == 0 {
		s.fillPhrasePronoun(t, f)
	}
	s.fillNP(t, f, "s", subject, s.subjectVia(p, subject))
	s.fillNP(t, f, "o", object, "object")
	if p.object2 != 0 {
		s.fillNP(t, f, "o2", p.object2, "second object")
	}
	if s.t[t.at].enc != lexicon.NoEnc && object == 0 {
		s.fillPronoun(t, f.Role("o", lexicon.Person|lexicon.Group), s.t[t.at].enc, t.at)
	}
	last := t.at2[len(t.at2)-1]
	if n := s.npAfter(last); len(t.at2) > 1 && n != 0 && f.HasSlot("g") {
		s.fillNP(t, f, "g", n, "behind the phrase")
	} else if g := s.genitive(last, f); len(t.at2) > 1 && f.HasSlot("g") && !g.empty() {
		s.fill(t, f.Role("g", s.classOf(g)), g, "genitive of the phrase")
	}
	s.fillPrepositions(t, f, s.pastRelativeOf(p, max(last, t.at)+1), s.windowEnd(p.end, s.sentence(t.at).last))
	s.placesIn(t, f, p.start, t.at)
	s.spokenDeed(t, f)
}

// npAfter returns the bare phrase that starts right behind token i.
func (s *state) npAfter(i int) int32 {
	if i+1 >= len(s.t) || s.t[i+1].sent != s.t[i].sent {
		return 0
	}
	n := s.npAt[i+1]
	if n == 0 || s.phrasesAt[n-1].prep != "" || s.phrasesAt[n-1].conj {
		return 0
	}
	return n
}

// objectOfJoined: in «قصف الطيران المدينة وقتل خمسة» the only phrase behind the joined
// verb is its object: the subject of the verb before goes on acting.
func (s *state) objectOfJoined(t *trigger, p *predicate, np int32) bool {
	x := &s.phrasesAt[np-1]
	led := s.ledOn(p.verb)
	if x.first < p.verb || p.before == 0 || p.opener < 0 && !led {
		return false
	}
	joined := led || s.t[p.verb].pro&(lexicon.ProWa|lexicon.ProFa) != 0 && p.opener == s.verbOf(p.before)
	sub, b := s.goesOnWith(p)
	if !joined || sub == 0 {
		return false
	}
	q := &s.preds[b-1]
	if sub != q.subject || s.sayingAt(q.verb) >= 0 && s.t[q.verb].trig == 0 {
		return false
	}
	if s.t[q.verb].sent != s.t[p.verb].sent && (s.t[p.verb].form.Gender != feminine || s.genderOf(x.head) == feminine && !(led && s.mereThing(x))) {
		return false // «كما قتل ثلاثة جنود»
	}
	if s.attackAt(sub) && t.frame >= 0 && s.frameOf(t).Type == claim.Attack && !x.def {
		return true // «نفذت ثلاث غارات واستهدفت وحدات»
	}
	if !s.goesOnAt(p.verb) && s.asksOf(t, p) && s.phrasesAt[sub-1].class&lexicon.Agent != 0 && x.def {
		return true // «أدان الوزير الهجوم ودعا المجتمع الدولي إلى التحرك»
	}
	return s.phrasesAt[sub-1].class&(lexicon.Agent|lexicon.Armed) != 0 && (x.class&(lexicon.Group|lexicon.Force|lexicon.State) == 0 || t.frame >= 0 && s.frameOf(t).Type.Family() == claim.Allegiance)
}

// verbOf returns the verb of a predicate, -2 for none.
func (s *state) verbOf(b int32) int {
	if b == 0 {
		return -2
	}
	return s.preds[b-1].verb
}

// windowEnd widens a clause over relative clauses that stand in the middle of it: it does not.
func (s *state) windowEnd(end, limit int) int { return min(end, limit) }

// fillPhrasePronoun: in «انحسر نفوذه» the pronoun says whose.
func (s *state) fillPhrasePronoun(t *trigger, f *lexicon.Frame) {
	last := t.at2[len(t.at2)-1]
	if last == t.at || s.t[last].enc == lexicon.NoEnc {
		return
	}
	role := f.Role("s", lexicon.Group)
	if role == "" {
		role = s.genitiveRole(f, lexicon.Group)
	}
	if !t.has(role) {
		s.fillPronoun(t, role, s.t[last].enc, t.at)
	}
}

// inherited returns the subject of the predicate that this one is joined to.
func (s *state) inherited(p *predicate) int32 {
	if s.ownWord(p.verb) {
		return 0
	}
	if s.relativeClause(p) {
		if !s.relativeAgrees(p) || s.resumed(p) {
			return s.clauseActor(p)
		}
		return p.antecedent
	}
	if p.antecedent != 0 && s.agrees(p.verb, p.antecedent) && !s.resumed(p) {
		return p.antecedent
	}
	n, _ := s.goesOnWith(p)
	return n
}

// agreesNumber is agreement with a subject named before its verb.
func (s *state) agreesNumber(f lexicon.Form, p *phrase) bool {
	switch {
	case f.Shape == lexicon.Noun:
		return true
	case f.Person == 1:
		return false
	case f.Number == plural && p.class&^lexicon.Name != 0 && !human(p.class) && p.class&lexicon.Armed == 0:
		return false // «مساحات …، أعلنوا»
	case f.Number == plural:
		return p.number == plural || p.count != nil || p.class&(lexicon.Group|lexicon.Force) != 0 || p.number == 0 && p.class&lexicon.Person != 0 && p.name == 0
	case f.Number == dual:
		return p.number == dual || p.number == 0
	case f.Gender == feminine:
		return p.gender == feminine || p.gender == 0 || p.number == plural
	}
	return p.gender != feminine && (p.number != plural || p.count == nil && p.class&lexicon.Person == 0)
}

// fillNP fills the role of a slot with a phrase.
func (s *state) fillNP(t *trigger, f *lexicon.Frame, slot string, np int32, via string) {
	if np == 0 {
		return
	}
	p := &s.phrasesAt[np-1]
	role := f.Role(slot, p.class)
	if role == "" && slot == "s" && !f.HasSlot("s") {
		role = claim.Actor
	}
	if p.first <= t.at && t.at < p.last {
		return
	}
	x := s.withHolder(p.span, s.sentence(t.at).last)
	if x == p.span && p.last < t.at {
		x = s.upToVerb(p, t.at)
	}
	s.fill(t, role, x, via)
}

// prepIn tells whether a phrase with the preposition stands in the clause behind the verb.
func (s *state) prepIn(prep string, p *predicate) bool {
	for i := p.verb + 1; i < p.end; i++ {
		if n := s.npAt[i]; n != 0 && s.phrasesAt[n-1].prep == prep {
			return true
		}
		if s.t[i].tag == tPrep && s.prepAt(i) == prep {
			return true
		}
	}
	return false
}

// fillPrepositions gives the phrases with prepositions in [from, to) their roles.
func (s *state) fillPrepositions(t *trigger, f *lexicon.Frame, from, to int) {
	prep := ""
	for i := from; i < to; i++ {
		n := s.npAt[i]
		if n == 0 {
			if s.t[i].tag == tPrep && s.prepPronoun(i) != lexicon.NoEnc {
				s.fillPronounPrep(t, f, i)
			}
			continue
		}
		p := &s.phrasesAt[n-1]
		i = max(i, p.last-1)
		if p.prep == "" && (!p.conj || prep == "" || !refusable[f.Type] && s.newDeed(p)) {
			prep = ""
			continue
		}
		if p.prep != "" {
			prep = p.prep
		}
		if s.inside(t, p) || s.takenBy(t, p, prep) {
			continue
		}
		s.fillPrep(t, f, prep, p)
	}
}

func (s *state) inside(t *trigger, p *phrase) bool { return p.first <= t.at && t.at < p.last }

// takenBy tells whether a trigger nearer to the phrase asks for the preposition by its frame.
func (s *state) takenBy(t *trigger, p *phrase, prep string) bool {
	if p.first < t.at {
		return false
	}
	for i := p.first - 1; i > t.at2[len(t.at2)-1]; i-- {
		x := s.t[i].trig
		if x == 0 {
			continue
		}
		u := &s.triggers[x-1]
		if &s.triggers[x-1] != t && s.frameOf(u).HasSlot(prep) {
			return true
		}
	}
	return false
}

// fillPrep gives one phrase with its preposition a role: by the frame, else by what
// prepositions mean everywhere.
func (s *state) fillPrep(t *trigger, f *lexicon.Frame, prep string, p *phrase) {
	if s.setPhrase(prep, p) || prep == "ل" && s.purpose(f, p) {
		return
	}
	if role := f.Role(prep, p.class); role != "" && !(prep == "مع" && s.borderWith(p)) {
		if s.filledElsewhere(t, f, role, prep, p.conj) || role == claim.Actor && prep == "ل" && s.ownsBefore(t, p) {
			return
		}
		s.fill(t, role, s.afterAgentNoun(p), prep)
		return
	}
	switch {
	case prep == "في" && s.ranks(p) && (f.Type.Family() == claim.Allegiance || f.Type.Family() == claim.Organisation) && f.Type != claim.Join:
		s.fill(t, f.Role("s", lexicon.Group), span{p.first + 1, p.last}, prep)
	case prep == "ضد" && f.Flags.TwoSided:
		s.fill(t, claim.Actor, p.span, prep)
	case prep == "قبل" && p.first > 1 && trimConj(s.fold(p.first-2)) == "من" && p.class&(lexicon.Agent|lexicon.Armed) != 0:
		if !t.has(claim.Actor) {
			s.fill(t, claim.Actor, p.span, "من قبل")
		}
	case prep == "خلال" && p.first > 1 && trimConj(s.fold(p.first-2)) == "من" && p.class&(lexicon.Group|lexicon.Force) != 0 && f.Transitive():
		if !t.has(claim.Actor) {
			s.fill(t, claim.Actor, p.span, "من خلال")
		}
	case agentPrep(s, p):
		if !t.has(claim.Actor) {
			s.fill(t, claim.Actor, s.afterAgentNoun(p), prep)
		}
	case prep == "ضد" || prep == "بحق":
		s.fill(t, claim.Target, p.span, prep)
	case placePrep[prep] && s.placeLike(p) && (!f.HasSlot(prep) || !t.people && p.class&lexicon.Place != 0 && s.t[p.head].trig == 0):
		s.fill(t, claim.Place, s.placeSpan(p), prep)
	case prep == "ب" && p.class&lexicon.Weapon != 0:
		s.fill(t, claim.Instrument, p.span, prep)
	case prep == "ب" && p.class&lexicon.Place != 0 && p.class&lexicon.State == 0 && !f.HasSlot("ب"):
		s.fill(t, claim.Place, p.span, prep)
	}
}

// ranks tells «في صفوف المقاتلين», «في أوساط الجنود»: among whom it happens.
func (s *state) ranks(p *phrase) bool {
	w := s.fold(p.first)
	return p.last > p.first+1 && (w == "صفوف" || w == "اوساط")
}

// filledElsewhere: a role that the subject, the object or another preposition has
// filled takes no more from a preposition, save in what has two sides.
func (s *state) filledElsewhere(t *trigger, f *lexicon.Frame, role claim.RoleName, prep string, joined bool) bool {
	if role == claim.Place || f.Flags.TwoSided {
		return false
	}
	for _, x := range t.fillers {
		if x.role == role && (x.via != prep || !joined) {
			return true
		}
	}
	return false
}

var placePrep = map[string]bool{
	"في": true, "قرب": true, "شمال": true, "جنوب": true, "شرق": true, "غرب": true, "شمالي": true, "جنوبي": true, "شرقي": true, "غربي": true,
	"داخل": true, "خارج": true, "وسط": true, "عند": true, "حول": true, "قبالة": true, "بجوار": true,
}

// placeLike tells whether a phrase names where something is.
func (s *state) placeLike(p *phrase) bool {
	return p.class&(lexicon.Place|lexicon.Site) != 0 && p.class&lexicon.Event == 0
}

// placeSpan takes the direction into the place (شمالي غزة).
func (s *state) placeSpan(p *phrase) span {
	x := p.span
	if x.first > 0 && s.t[x.first-1].analysis.fn == lexicon.PlaceWord && s.t[x.first-1].sent == s.t[x.first].sent {
		x.first--
	}
	return x
}

// agentNouns stand between a preposition and who acts: على يد، من قبل، برصاص، بنيران.
var agentNouns = map[string]bool{"يد": true, "ايدي": true, "ايادي": true, "قبل": true, "رصاص": true, "نيران": true, "قصف": false, "جانب": true, "طرف": true, "واسطة": true}

// sides are those of them that say nothing alone: «من جانبه».
var sides = bareSet("جانب طرف جانبه جانبها جانبهم طرفه طرفها طرفهم واسطة واسطتها واسطته")

// agentPrep tells whether the phrase is led by such a noun.
func agentPrep(s *state, p *phrase) bool {
	i := p.first
	if !s.word(i) || p.last == i+1 && sides[s.bare(i)] || p.last == i+1 && s.t[i].enc == lexicon.NoEnc && s.fold(i) != "قبل" {
		return false
	}
	for k := range s.t[i].analysis.hits {
		if agentNouns[s.t[i].analysis.hits[k].Stem] {
			return p.prep == "من" || p.prep == "علي" || p.prep == "ب"
		}
	}
	w := s.fold(i)
	return (p.prep == "علي" || p.prep == "من" || p.prep == "ب") && (agentNouns[w] || p.pro&lexicon.ProBi != 0 && len(w) > 2 && agentNouns[w[2:]])
}

// afterAgentNoun returns the phrase without its agent noun.
func (s *state) afterAgentNoun(p *phrase) span {
	if agentPrep(s, p) && p.last > p.first+1 {
		return span{p.first + 1, p.last}
	}
	return p.span
}

// clauseSubject returns the subject of the nearest predicate before token i in its sentence.
func (s *state) clauseSubject(i int) int32 {
	if b := s.predBefore(i); b != 0 {
		return s.preds[b-1].subject
	}
	return 0
}
