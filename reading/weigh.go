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
	bare   uint32          // how the event's own word names nobody, 0 where it may
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
}

func (s *state) weigherOf(t *trigger) *weigher {
	w := new(weigher)
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
	switch {
	case w.form == 1 && w.pred != nil && w.pred.subject == 0:
		w.bare = 1
	case w.form == 3 && s.t[t.at].def:
		w.bare = 2
	case w.form == 3:
		w.bare = 3
	}
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
	w.byRule(c, where, class)
	b.Put3(11, where, prep, w.form)
	b.Put3(12, where, prep, w.typ)
	b.Put2(14, class, w.family)
	b.Put2(15, class, w.typ)
	b.Put3(16, where, prep, class)
	b.Put3(19, bucket(c.gap), where, w.form)
	b.Put2(20, between, w.form)
	b.Put3(21, between, where, w.family)
	b.Put3(23, w.frame, class, prep)
	w.byFrame(c, where)
	w.byClause(c, where)
	w.byShape(c, where)
	w.byCompany(c)
	w.byWidth(c)
	w.byDiscourse(c, where)
	w.byJoined(c)
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
	b.Put2(111, bit(len(t.isnad) > 0), w.typ)
	b.Put3(112, bit(s.t[t.at].sent == 0), w.form, w.family)
	b.Put1(113, s.key(t.at))
	if s.single() {
		w.nobodySingle()
	}
}

// where is locate, found once.
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
		b.Put3(8, k, via, where)
	}
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
	b, f := &w.bag, w.s.frameOf(w.t)
	slot, key := c.prep, c.prepKey
	if slot == "" {
		slot = "o"
		if c.np.first < w.t.at {
			slot = "s"
		}
		key = logit.Word(slot)
	}
	role := logit.Word(string(f.Role(slot, c.c)))
	b.Put2(30, role, where)
	b.Put4(31, key, role, where, w.some)
	b.Put4(32, logit.Word(string(f.Role("s", c.c))), logit.Word(string(f.Role("o", c.c))), bit(f.Transitive()), where)
	b.Put2(34, bit(w.s.canAct(c.np)), where)
}

// byClause: whether the candidate is the subject of a verb, of one that tells of speech or
// of an event.
func (w *weigher) byClause(c *candidate, where uint32) {
	s := w.s
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
	w.bag.Put4(43, subject, says, where, w.form)
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
	b.Put2(50, s.key(head), w.family)
	b.Put3(53, bit(s.t[head].def), uint32(s.t[head].class), w.typ)
	b.Put2(54, bucket(c.np.last-c.np.first), uint32(c.kind))
	prev, next := uint32(0), uint32(0)
	if c.np.first > 0 {
		prev = uint32(s.t[c.np.first-1].tag) + 1
	}
	if c.np.last < len(s.t) {
		next = uint32(s.t[c.np.last].tag) + 1
	}
	b.Put3(56, prev, next, where)
	b.Put4(85, bit(s.sentence(c.np.first).first+1 >= c.np.first), uint32(c.back), where, bucket(c.gap))
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
	for i := range w.company {
		x := &w.company[i]
		if overlap(x.np, c.np) || x.np == c.np {
			w.bag.Put4(61, x.role, x.order, x.alike, uint32(c.back))
		}
	}
}

// byWidth: what widens the phrase, or stands behind it with a preposition.
func (w *weigher) byWidth(c *candidate) {
	if c.n == 0 {
		return
	}
	s, p := w.s, &w.s.phrasesAt[c.n-1]
	if c.kind == widened {
		q := &s.phrasesAt[s.npOf[c.np.last-1]-1]
		w.bag.Put3(79, logit.Word(q.prep), uint32(q.class), bit(p.def))
		return
	}
	if c.np.last != p.last {
		return
	}
	j := c.np.last
	for k := 0; k < 2 && j < len(s.t) && s.t[j].tag == tPrep; k++ {
		j++
	}
	if j < len(s.t) && s.npAt[j] != 0 {
		q := &s.phrasesAt[s.npAt[j]-1]
		w.bag.Put3(82, logit.Word(q.prep), uint32(q.class), bit(p.def))
	}
}

// key is the hash of the word at i without what clings to it.
func (s *state) key(i int) uint32 {
	if s.keys == nil {
		s.keys = make([]uint32, len(s.toks))
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
		b.Put4(88, uint32(i), role, joined<<1|alike, w.typ)
		b.Put4(89, uint32(i), role, logit.Word(string(s.frameOf(u).Type)), w.typ)
	}
}

// byDiscourse: which of those who act the candidate is in its sentence, and whether it is
// the subject of its first or last verb.
func (w *weigher) byDiscourse(c *candidate, where uint32) {
	s, b := w.s, &w.bag
	agent := bit(c.c&(lexicon.Agent|lexicon.Armed) != 0)
	rank := uint32(w.rank(c))
	b.Put4(93, rank, agent, where, w.form)
	b.Put4(94, rank, agent, uint32(c.back), w.typ)
	main := uint32(0)
	if c.n != 0 {
		if ks := s.predsBy.in(s.t[c.np.first].sent); len(ks) > 0 {
			main = bit(s.preds[ks[0]].subject == c.n) + 2*bit(s.preds[ks[len(ks)-1]].subject == c.n)
		}
	}
	b.Put4(95, main, uint32(c.back), w.bare, agent)
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
