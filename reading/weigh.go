package reading

import (
	"isnad/claim"
	"isnad/lexicon"
	"isnad/reading/logit"
)

// weigher makes the features of the candidates of one trigger.
type weigher struct {
	s      *state
	t      *trigger
	typ    uint32
	family uint32
	form   uint32 // of the event's word: finite active, finite passive, noun, people
	frame  uint32
	pred   *predicate      // of the event's verb, or over its noun
	has    [weighed]uint32 // fillers that the rules gave each role
	some   uint32          // which roles they filled
	self   uint32          // who speaks of himself: firstPerson
	bag    logit.Bag

	kept    []logit.Hash // features of all candidates, end to end
	ends    []int        // of each candidate's
	choices []choice
	lone    []struct { // what each has for filling a role beside others, once known
		z     [logit.Together]float64
		known bool
	}

	company []ally
	listOf  *candidate  // whose list was asked for last
	list    []span      // and what follows in it
	joined  [2]*trigger // the events right before and behind in the sentence
	types   [2]uint32   // and of which types they are
	above   above
}

// above is the verb over the noun of an event.
type above struct {
	stem       uint32
	link, prep uint32 // how the noun hangs on it
}

// findAbove looks at the verb over a noun.
func (w *weigher) findAbove() {
	s := w.s
	if w.pred == nil || w.form < 3 {
		return
	}
	w.above.stem = logit.Word(s.stemOf(w.pred.verb))
	if own := s.npOf[w.t.at]; own != 0 {
		p := &s.phrasesAt[own-1]
		w.above.prep = logit.Word(p.prep)
		w.above.link = bit(own == w.pred.object) + 2*bit(own == w.pred.subject) + 4*bit(p.head == w.t.at)
	}
}

// findJoined finds the events right before and behind.
func (w *weigher) findJoined() {
	s := w.s
	for _, k := range s.trigsBy.in(s.t[w.t.at].sent) {
		u := &s.triggers[k]
		if u == w.t || u.drop || u.frame < 0 {
			continue
		}
		if prev := w.joined[0]; u.at < w.t.at && (prev == nil || u.at > prev.at) {
			w.joined[0] = u
		}
		if next := w.joined[1]; u.at > w.t.at && (next == nil || u.at < next.at) {
			w.joined[1] = u
		}
	}
	for i, u := range w.joined {
		if u != nil {
			w.types[i] = logit.Word(string(s.frameOf(u).Type))
		}
	}
}

func (s *state) weigherOf(t *trigger) *weigher {
	w := &s.scales.roles
	w.begin(s, t)
	return w
}

// begin turns to another trigger, and keeps the room.
func (w *weigher) begin(s *state, t *trigger) {
	*w = weigher{s: s, t: t, bag: w.bag, kept: w.kept, ends: w.ends, choices: w.choices, lone: w.lone, company: w.company[:0]}
	w.typ, w.family = logit.Word(string(s.frameOf(t).Type)), logit.Word(string(s.frameOf(t).Type.Family()))
	w.frame = logit.Word(s.frameOf(t).Name)
	w.findJoined()
	w.findCompany()
	n := s.predAt[t.at]
	switch {
	case t.people:
		w.form = 4
	case t.verb && n != 0 && s.preds[n-1].passive:
		w.form = 2
	case t.verb:
		w.form = 1
	default:
		w.form = 3
	}
	if n == 0 {
		n = s.predOver(t.at)
	}
	if n != 0 {
		w.pred = &s.preds[n-1]
	}
	w.self = w.firstPerson()
	w.findAbove()
	for r, role := range weighedRoles {
		for _, x := range t.fillers {
			if x.role == role {
				w.has[r]++
				w.some |= 1 << r
			}
		}
	}
}

func bit(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// bucket gives small numbers one by one and larger ones together.
func bucket(n int) uint32 {
	switch {
	case n < 4:
		return uint32(n)
	case n < 7:
		return 4
	case n < 12:
		return 5
	}
	return 6
}

// features gathers the features of a candidate, for whichever role.
func (w *weigher) features(c *candidate) {
	b := &w.bag
	b.Reset()
	where, between := w.where(c), w.between(c)
	class := uint32(c.c &^ lexicon.Name)
	prep := c.prepKey
	b.Put(0)
	w.byRule(c, where, class)
	b.Put2(10, where, w.form)
	b.Put3(11, where, prep, w.form)
	b.Put3(12, where, prep, w.typ)
	b.Put4(13, where, w.family, w.form, class)
	b.Put2(14, class, w.family)
	b.Put2(15, class, w.typ)
	b.Put3(16, where, prep, class)
	b.Put3(17, prep, w.typ, class)
	b.Put2(18, uint32(c.kind), where)
	b.Put3(19, bucket(c.gap), where, w.form)
	b.Put2(20, between, w.form)
	b.Put3(21, between, where, w.family)
	b.Put3(22, w.frame, where, prep)
	b.Put3(23, w.frame, class, prep)
	w.byFrame(c, where)
	w.byClause(c, where)
	w.byShape(c, where)
	w.byCompany(c)
	w.byVerb(c, where)
	if w.s.single() {
		w.bySingle(c, where, class)
	}
}

// nobody gathers the features of the answer that nothing told fills a role, whichever.
func (w *weigher) nobody() {
	b, t, s := &w.bag, w.t, w.s
	b.Reset()
	b.Put(100)
	b.Put2(101, w.typ, w.form)
	b.Put1(102, w.frame)
	for r := range w.has {
		has := uint32(r)<<2 | min(w.has[r], 2)
		b.Put2(103, w.form, has)
		b.Put3(104, w.typ, has, w.form)
	}
	b.Put4(105, min(w.has[0], 1), min(w.has[1], 1), min(w.has[2], 1), w.typ)
	b.Put3(106, logit.Word(string(t.modality)), logit.Word(string(t.polarity)), w.family)
	last := t.at2[len(t.at2)-1]
	b.Put3(107, uint32(s.t[last].enc), bit(s.t[last].def), w.form)
	next := uint32(0)
	if last+1 < len(s.t) {
		next = uint32(s.t[last+1].tag) + 1
	}
	b.Put3(108, next, w.form, w.family)
	subject, object, passive := uint32(0), uint32(0), uint32(0)
	if p := w.pred; p != nil {
		subject, object, passive = bit(p.subject != 0), bit(p.object != 0), bit(p.passive)
	}
	b.Put4(109, subject, object, passive, w.form)
	b.Put3(110, subject, passive, w.typ)
	b.Put2(111, bit(len(t.isnad) > 0), w.typ)
	b.Put3(112, bit(s.t[t.at].sent == 0), w.form, w.family)
	b.Put1(113, s.key(t.at))
	if s.single() {
		w.nobodySingle()
	}
}

// where is locate, asked once.
func (w *weigher) where(c *candidate) uint32 {
	if c.where == 0 {
		c.where = 1 + w.locate(c)
	}
	return c.where - 1
}

// locate tells where a candidate stands: in the event's phrase, right behind, behind or
// before it in the clause or another, or in an earlier sentence.
func (w *weigher) locate(c *candidate) uint32 {
	switch {
	case c.back > 0:
		return 20 + uint32(min(c.back, 3))
	case c.kind == ownTail:
		return 1
	case c.kind == ownHead:
		return 2
	case c.kind == adjective:
		return 3
	}
	own := w.s.npOf[w.t.at]
	if own != 0 && w.s.npOf[c.np.first] == own {
		return 4
	}
	last := w.t.at2[len(w.t.at2)-1]
	if c.np.first > last {
		if c.np.first == last+1 {
			return 5
		}
		if w.s.clauseEnd(last+1, c.np.first) >= c.np.first {
			return 6
		}
		return 7
	}
	if w.s.clauseEnd(c.np.last, w.t.at) >= w.t.at {
		return 8
	}
	return 9
}

// between packs what stands between a candidate and the event: verbs, commas, openers.
func (w *weigher) between(c *candidate) uint32 {
	if c.back > 0 {
		return 0
	}
	lo, hi := c.np.last, w.t.at
	if c.np.first > w.t.at {
		lo, hi = w.t.at+1, c.np.first
	}
	verbs, commas, openers, events, joins := 0, 0, 0, 0, 0
	for i := lo; i < hi; i++ {
		x := &w.s.t[i]
		switch {
		case x.tag == tVerb:
			verbs++
		case x.tag == tRel || x.tag == tComp || x.tag == tSub:
			openers++
		case x.tag == tMark && isComma(w.s.fold(i)):
			commas++
		}
		if x.trig != 0 {
			events++
		}
		if x.pro&lexicon.ProWa != 0 || x.tag == tConj {
			joins++
		}
	}
	return 1 + uint32(min(verbs, 2)+3*min(commas, 2)+9*min(openers, 2)+27*min(events, 2)+81*min(joins, 1))
}

// byRule: what the rules made of the candidate.
func (w *weigher) byRule(c *candidate, where, class uint32) {
	b := &w.bag
	said := uint32(0)
	for r := range weighed {
		if c.via[r] == "" {
			continue
		}
		said |= 1 << r
		via, k := c.viaKey[r], uint32(r)
		b.Put2(1, k, via)
		b.Put3(2, k, via, w.typ)
		b.Put4(3, k, via, w.form, w.family)
		b.Put4(5, k, via, w.some, w.form)
		b.Put4(7, k, via, class, w.family)
		b.Put3(8, k, via, where)
	}
	b.Put3(4, said, w.some, w.typ)
	b.Put3(6, said, w.some, w.form)
	if said != 0 {
		return
	}
	touched := uint32(0)
	for _, x := range w.t.fillers {
		if x.np.first < c.np.last && c.np.first < x.np.last {
			for r, role := range weighedRoles {
				if x.role == role {
					touched |= 1 << r
				}
			}
		}
	}
	b.Put3(9, touched, uint32(c.kind), w.some)
}

// byFrame: what the frame says of a filler in such a slot.
func (w *weigher) byFrame(c *candidate, where uint32) {
	f := w.s.frameOf(w.t)
	slot, key := c.prep, c.prepKey
	if slot == "" {
		slot = "o"
		if c.np.first < w.t.at {
			slot = "s"
		}
		key = logit.Word(slot)
	}
	b := &w.bag
	role := logit.Word(string(f.Role(slot, c.c)))
	b.Put2(30, role, where)
	b.Put4(31, key, role, where, w.some)
	b.Put4(32, logit.Word(string(f.Role("s", c.c))), logit.Word(string(f.Role("o", c.c))), bit(f.Transitive()), where)
	b.Put3(33, bit(f.Flags.TwoSided), where, w.form)
	b.Put2(34, bit(w.s.canAct(c.np)), where)
}

// byClause: what the candidate is to the verb of the event and to other verbs.
func (w *weigher) byClause(c *candidate, where uint32) {
	b, s := &w.bag, w.s
	part := uint32(0)
	if p := w.pred; p != nil && c.n != 0 {
		switch c.n {
		case p.subject:
			part = 1
		case p.object:
			part = 2
		case p.object2:
			part = 3
		case p.antecedent:
			part = 4
		case p.left:
			part = 5
		}
		if part == 0 && p.before != 0 && s.preds[p.before-1].subject == c.n {
			part = 6
		}
	}
	passive := uint32(0)
	if w.pred != nil && w.pred.passive {
		passive = 1
	}
	b.Put4(40, part, w.form, uint32(c.kind), passive)
	b.Put3(41, part, w.typ, w.form)
	b.Put3(42, part, where, bit(w.has[0] > 0))
	subject, says := uint32(0), uint32(0)
	if c.n != 0 {
		for _, k := range s.predsBy.in(s.t[c.np.first].sent) {
			if p := &s.preds[k]; p.subject == c.n {
				subject = 1
				if s.sayingAt(p.verb) >= 0 {
					says = 1
				}
				if s.t[p.verb].trig != 0 {
					subject = 2
				}
			}
		}
	}
	b.Put4(43, subject, says, where, w.form)
	source := uint32(0)
	for i, l := range w.t.isnad {
		if l.np.first < c.np.last && c.np.first < l.np.last {
			source = 1
			if i == len(w.t.isnad)-1 {
				source = 2
			}
		}
	}
	b.Put3(44, source, where, w.form)
	b.Put3(45, source, w.family, subject)
	enc := uint32(s.t[w.t.at2[len(w.t.at2)-1]].enc)
	b.Put3(46, enc, where, w.form)
	if c.n != 0 && w.pred != nil && w.form < 3 {
		p := &s.phrasesAt[c.n-1]
		b.Put4(47, bit(s.agreesNumber(s.t[w.t.at].form, p)), where, w.form, bit(w.pred.subject != 0))
	}
	b.Put3(48, uint32(s.t[w.t.at].quote), uint32(s.t[c.np.first].quote), where)
}

// byShape: the words of the candidate and around it.
func (w *weigher) byShape(c *candidate, where uint32) {
	b, s := &w.bag, w.s
	head := c.np.first
	if c.n != 0 {
		if h := s.phrasesAt[c.n-1].head; inSpan(h, c.np) {
			head = h
		}
	}
	word := s.key(head)
	b.Put2(50, word, w.family)
	b.Put2(51, word, where)
	b.Put4(52, bit(s.t[head].def), bit(s.t[head].name != 0), bit(s.t[head].num != 0), where)
	b.Put3(53, bit(s.t[head].def), uint32(s.t[head].class), w.typ)
	b.Put2(54, bucket(c.np.last-c.np.first), uint32(c.kind))
	b.Put4(55, uint32(s.t[head].tag), uint32(s.t[head].form.Number), w.family, where)
	prev, next := uint32(0), uint32(0)
	if c.np.first > 0 {
		prev = uint32(s.t[c.np.first-1].tag) + 1
	}
	if c.np.last < len(s.t) {
		next = uint32(s.t[c.np.last].tag) + 1
	}
	b.Put3(56, prev, next, where)
	b.Put2(57, next, uint32(c.kind))
	if c.n != 0 {
		b.Put3(58, bit(s.phrasesAt[c.n-1].conj), where, prev)
	}
	if s.t[head].trig != 0 {
		b.Put3(59, logit.Word(string(s.frameOf(&s.triggers[s.t[head].trig-1]).Type)), bit(s.triggers[s.t[head].trig-1].people), where)
	}
}

// ally is a filler of an event near by.
type ally struct {
	np                      span
	role, typ, order, alike uint32
}

// findCompany gathers who acts and suffers in the events of the sentence and those before.
func (w *weigher) findCompany() {
	s, near := w.s, 0
	for sent := s.t[w.t.at].sent; sent >= max(0, s.t[w.t.at].sent-2); sent-- {
		for _, k := range s.trigsBy.in(sent) {
			u := &s.triggers[k]
			if u == w.t || u.drop || near > 20 {
				continue
			}
			near++
			typ := s.frameOf(u).Type
			for i := range u.fillers {
				x := &u.fillers[i]
				if x.role == claim.Actor || x.role == claim.Target {
					w.company = append(w.company, ally{np: x.np, role: logit.Word(string(x.role)), typ: logit.Word(string(typ)), order: bit(u.at < w.t.at), alike: bit(typ == s.frameOf(w.t).Type)})
				}
			}
		}
	}
}

// byCompany: what the candidate is to other events.
func (w *weigher) byCompany(c *candidate) {
	b, seen := &w.bag, 0
	for i := range w.company {
		x := &w.company[i]
		if x.np.first < c.np.last && c.np.first < x.np.last || x.np == c.np {
			seen++
			b.Put3(60, x.role, x.typ, w.typ)
			b.Put4(61, x.role, x.order, x.alike, uint32(c.back))
			b.Put4(62, x.role, x.order, w.form, w.some)
		}
	}
	b.Put2(63, bucket(seen), uint32(c.back))
}

// byVerb: agreement, the verb above, salience, what widens a phrase.
func (w *weigher) byVerb(c *candidate, where uint32) {
	s, b := w.s, &w.bag
	part := uint32(0)
	var p *phrase
	if c.n != 0 {
		p = &s.phrasesAt[c.n-1]
	}
	if w.pred != nil && c.n != 0 {
		switch c.n {
		case w.pred.subject:
			part = 1
		case w.pred.object:
			part = 2
		case w.pred.antecedent:
			part = 4
		}
	}
	last := w.t.at2[len(w.t.at2)-1]
	if w.pred != nil && w.form >= 3 {
		stem, link, prep := w.above.stem, w.above.link, w.above.prep
		b.Put3(70, stem, part, c.prepKey)
		b.Put3(71, stem, where, bit(part == 1))
		b.Put3(72, part, link, prep)
		b.Put3(73, part, stem, link)
		b.Put4(74, where, link, prep, bit(s.t[last].def))
	}
	if p != nil {
		v := &s.t[w.t.at]
		b.Put4(75, uint32(v.form.Gender), uint32(v.form.Number), uint32(p.gender)<<4|uint32(p.number), where)
		b.Put3(76, uint32(s.t[last].enc), uint32(p.gender)<<4|uint32(p.number), where)
		b.Put4(77, bit(p.count != nil), bit(p.def), bit(p.conj), where)
	}
	if c.kind == widened {
		q := &s.phrasesAt[s.npOf[c.np.last-1]-1]
		b.Put2(78, logit.Word(q.prep), uint32(p.class))
		b.Put3(79, logit.Word(q.prep), uint32(q.class), bit(p.def))
		b.Put2(80, logit.Word(q.prep), s.key(p.head))
	} else if c.n != 0 {
		j := c.np.last
		for k := 0; k < 2 && j < len(s.t) && s.t[j].tag == tPrep; k++ {
			j++
		}
		if j < len(s.t) && s.npAt[j] != 0 && c.np.last == p.last {
			q := &s.phrasesAt[s.npAt[j]-1]
			b.Put2(81, logit.Word(q.prep), uint32(p.class))
			b.Put3(82, logit.Word(q.prep), uint32(q.class), bit(p.def))
			b.Put2(83, logit.Word(q.prep), s.key(p.head))
		}
	}
	w.byDiscourse(c, where)
	b.Put3(84, bucket(w.salience(c)), uint32(c.back), w.form)
	b.Put4(85, bit(s.sentence(c.np.first).first+1 >= c.np.first), uint32(c.back), where, bucket(c.gap))
	w.byJoined(c)
}

// salience is how often a phrase of the text opens with the head word of a candidate.
func (w *weigher) salience(c *candidate) int {
	s := w.s
	if len(s.heads) == 0 {
		if s.heads == nil {
			s.heads = map[uint32]int{}
		}
		for i := range s.phrasesAt {
			s.heads[s.key(s.phrasesAt[i].first)]++
		}
	}
	return s.heads[s.key(c.np.first)]
}

// key is the hash of the word at i without what clings to it.
func (s *state) key(i int) uint32 {
	if len(s.keys) == 0 {
		s.keys = cleared(s.keys, len(s.toks))
	}
	if s.keys[i] == 0 {
		s.keys[i] = logit.Word(s.bare(i)) | 1
	}
	return s.keys[i]
}

// byJoined: the events right before and behind, and what the candidate is to them.
func (w *weigher) byJoined(c *candidate) {
	s, b := w.s, &w.bag
	for i, u := range w.joined {
		if u == nil {
			b.Put1(86, uint32(i))
			continue
		}
		role := uint32(0)
		for k := range u.fillers {
			x := &u.fillers[k]
			if x.np.first < c.np.last && c.np.first < x.np.last {
				switch x.role {
				case claim.Actor:
					role |= 1
				case claim.Target:
					role |= 2
				case claim.Place:
					role |= 4
				}
			}
		}
		joined := bit(s.t[w.t.at].pro&lexicon.ProWa != 0)
		if i == 1 {
			joined = bit(s.t[u.at].pro&lexicon.ProWa != 0)
		}
		alike := bit(u.verb == w.t.verb)
		b.Put4(87, uint32(i), role, joined, alike)
		b.Put4(88, uint32(i), role, joined<<1|alike, w.typ)
		b.Put4(89, uint32(i), role, w.types[i], w.typ)
		b.Put4(90, uint32(i), role, bit(u.has(claim.Actor)), bit(w.has[0] > 0))
	}
}

// byDiscourse: how high above the event the candidate is the subject of a clause, which
// of those who act it is in its sentence, and who acted in events of the type before.
func (w *weigher) byDiscourse(c *candidate, where uint32) {
	s, b := w.s, &w.bag
	depth := uint32(9)
	if c.n != 0 && w.pred != nil {
		p := w.pred
		for d := uint32(0); d < 5; d++ {
			if p.subject == c.n || p.subject == 0 && p.left == c.n {
				depth = d
				break
			}
			if p.before == 0 {
				break
			}
			p = &s.preds[p.before-1]
		}
	}
	bare := uint32(0) // the event's own word names nobody
	if w.form == 1 && w.pred != nil && w.pred.subject == 0 {
		bare = 1
	} else if w.form == 3 && s.t[w.t.at].def {
		bare = 2
	} else if w.form == 3 {
		bare = 3
	}
	b.Put3(91, depth, w.form, bare)
	b.Put2(92, depth, w.typ)
	agent := c.c&(lexicon.Agent|lexicon.Armed) != 0
	rank := uint32(w.rank(c))
	b.Put4(93, rank, bit(agent), where, w.form)
	b.Put4(94, rank, bit(agent), uint32(c.back), w.typ)
	main := uint32(0)
	if c.n != 0 {
		if ks := s.predsBy.in(s.t[c.np.first].sent); len(ks) > 0 {
			main = bit(s.preds[ks[0]].subject == c.n) + 2*bit(s.preds[ks[len(ks)-1]].subject == c.n)
		}
	}
	b.Put4(95, main, uint32(c.back), bare, bit(agent))
	b.Put3(96, main, uint32(c.back), w.typ)
	b.Put4(97, bit(w.has[0] > 0), uint32(c.back), bare, main)
	if c.back > 0 || where == 9 {
		acted := w.actedBefore(c)
		b.Put4(98, acted, bare, uint32(c.back), w.form)
		b.Put3(99, acted, w.typ, uint32(c.back))
		speaks := uint32(0)
		for _, k := range s.scopesBy.in(s.t[c.np.first].sent) {
			if o := &s.scopes[k]; o.source.first < c.np.last && c.np.first < o.source.last {
				speaks = 1
			}
		}
		b.Put4(110, speaks, uint32(c.back), bare, w.family)
	}
}

// rank is which of the phrases of the kind of c stands nearer to the event on its side.
func (w *weigher) rank(c *candidate) int {
	s := w.s
	const kind = lexicon.Agent | lexicon.Armed
	lo, hi := c.np.last, w.t.at
	if c.np.first > w.t.at {
		lo, hi = w.t.at+1, c.np.first
	}
	n := 0
	for i := lo; i < hi && n < 4; i++ {
		if k := s.npAt[i]; k != 0 {
			if p := &s.phrasesAt[k-1]; p.class&kind != 0 {
				n++
			}
		}
	}
	return n
}

// actedBefore tells whether a candidate acted (1) or suffered (2) in the last event of
// the type before this one, with the same head word (3, 4).
func (w *weigher) actedBefore(c *candidate) uint32 {
	s := w.s
	typ := s.frameOf(w.t).Type
	tried := 0
	for sent := s.t[w.t.at].sent; sent >= max(0, s.t[w.t.at].sent-3); sent-- {
		in := s.trigsBy.in(sent)
		for k := len(in) - 1; k >= 0 && tried < 30; k-- {
			u := &s.triggers[in[k]]
			if u.at >= w.t.at || u.drop || s.frameOf(u).Type != typ {
				continue
			}
			tried++
			for i := range u.fillers {
				x := &u.fillers[i]
				same := x.np.first < c.np.last && c.np.first < x.np.last
				if !same && s.key(x.np.first) != s.key(c.np.first) {
					continue
				}
				add := uint32(2)
				if same {
					add = 0
				}
				switch x.role {
				case claim.Actor:
					return 1 + add
				case claim.Target:
					return 2 + add
				}
			}
		}
	}
	return 0
}
