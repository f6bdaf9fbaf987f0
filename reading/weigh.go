package reading

import (
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
