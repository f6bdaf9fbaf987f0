package reading

import (
	"isnad/lexicon"
	"isnad/reading/logit"
)

// speaker is a phrase that may be who vouches for an event.
type speaker struct {
	np    span
	sc    *scope // the scope that it opens, nil for none
	verb  int    // its word of saying, -1 for none
	link  int    // 1 + its place in the chain that the rules gave, 0 for none
	after int    // scopes opened between it and the event
	out   bool   // the outlet that was told
	how   voice
}

// voice is how a phrase came to be held for a speaker.
type voice uint8

const (
	saying voice = iota // by the rules, or as subject of a word of saying
	titled              // such a speaker with all that tells who he is
	partly              // and with the first of it
	acting              // the subject of another verb
	nearby              // a phrase of the sentence that may speak
	onward              // who spoke last, further up than is searched for all
)

// Bounds of the search for speakers.
const (
	speechUp     = 4  // sentences before the event's
	speechDown   = 1  // and after
	speechLong   = 14 // sentences before the event's where whoever spoke last may still speak
	mostSpeakers = 28
)

// speakers returns who may vouch for the trigger, those of the rules first. They hold until
// it is asked again.
func (s *state) speakers(t *trigger) []speaker {
	out := s.voices[:0]
	add := func(x speaker) {
		if x.np.empty() || s.publisher(x.np) || len(out) >= mostSpeakers {
			return
		}
		for i := range out {
			if out[i].np == x.np {
				if out[i].sc == nil {
					out[i].sc, out[i].verb = x.sc, x.verb
				}
				return
			}
		}
		out = append(out, x)
	}
	for i, l := range t.isnad {
		add(speaker{np: l.np, link: i + 1, verb: -1})
	}
	sent := int(s.t[t.at].sent)
	n := 0
	for d := 0; d <= speechUp; d++ {
		n = s.speakersIn(sent-d, t, n, add)
		if d == 0 {
			s.othersWhoSpeak(sent, t, add)
		}
	}
	s.speakersIn(sent+speechDown, t, 0, add)
	s.spokeLast(sent-speechUp-1, n, add)
	s.voices = out
	return out
}

// spokeLast adds who spoke last before the sentences that are searched for all.
func (s *state) spokeLast(sent, n int, add func(speaker)) {
	for d := 0; d < speechLong-speechUp && sent-d >= 0; d++ {
		in := s.scopesBy.in(int32(sent - d))
		if len(in) == 0 {
			continue
		}
		o := &s.scopes[in[len(in)-1]]
		_, whole := s.wholeSpeaker(o.source, s.behindSpeaker(o.source, o.verb, o.content))
		add(speaker{np: whole, sc: o, verb: o.verb, after: n, how: onward})
		return
	}
}

// behindSpeaker returns where at the latest a speaker ends: where what he said begins.
func (s *state) behindSpeaker(np span, verb int, content span) int {
	limit := s.sentence(np.first).last
	if content.first > np.first {
		limit = min(limit, content.first)
	}
	if verb > np.first {
		limit = min(limit, verb)
	}
	return limit
}

// othersWhoSpeak adds the phrases of the event's sentence that may speak and of whom no
// word of saying was found: subjects of other verbs, agents and texts.
func (s *state) othersWhoSpeak(sent int, t *trigger, add func(speaker)) {
	x := s.sents[sent]
	for i := x.first; i < x.last; i++ {
		n := s.npAt[i]
		if n == 0 {
			continue
		}
		p := &s.phrasesAt[n-1]
		if !s.speaks(p) || inSpan(t.at, p.span) {
			continue
		}
		how, verb := nearby, -1
		for _, k := range s.predsBy.in(int32(sent)) {
			if q := &s.preds[k]; q.subject == n && q.verb != t.at {
				how, verb = acting, q.verb
			}
		}
		_, whole := s.wholeSpeaker(p.span, s.behindSpeaker(p.span, verb, span{}))
		if p.prep != "" || how == nearby {
			whole = p.span
		}
		add(speaker{np: whole, verb: verb, how: how})
	}
}

// speakersIn adds the speakers of one sentence, and returns how many scopes were met.
func (s *state) speakersIn(sent int, t *trigger, n int, add func(speaker)) int {
	if sent < 0 || sent >= len(s.sents) {
		return n
	}
	for _, k := range s.scopesBy.in(int32(sent)) {
		o := &s.scopes[k]
		if o.verb == t.at {
			continue
		}
		add(speaker{np: o.source, sc: o, verb: o.verb, after: n})
		step, whole := s.wholeSpeaker(o.source, s.behindSpeaker(o.source, o.verb, o.content))
		add(speaker{np: whole, sc: o, verb: o.verb, after: n, how: titled})
		add(speaker{np: step, sc: o, verb: o.verb, after: n, how: partly})
		if !o.outlet.empty() {
			add(speaker{np: o.outlet, sc: o, verb: o.verb, after: n, out: true})
		}
		n++
	}
	for _, k := range s.predsBy.in(int32(sent)) {
		p := &s.preds[k]
		if p.subject != 0 && s.t[p.verb].analysis.says && p.verb != t.at {
			np := s.phrasesAt[p.subject-1].span
			add(speaker{np: np, verb: p.verb, after: n})
			_, whole := s.wholeSpeaker(np, s.behindSpeaker(np, p.verb, span{}))
			add(speaker{np: whole, verb: p.verb, after: n, how: titled})
		}
	}
	return n
}

// speakerFeatures gathers the features of a speaker.
func (w *weigher) speakerFeatures(c *speaker) {
	s, b, t := w.s, &w.bag, w.t
	b.Reset()
	sent := s.t[t.at].sent
	back := sent - s.t[c.np.first].sent
	where := uint32(back + 8)
	if back == 0 && c.np.first > t.at {
		where = 1
	}
	rule := uint32(0)
	if c.link > 0 {
		rule = 2
		if c.link == len(t.isnad) {
			rule = 1
		}
	}
	covers, stance, stem := uint32(0), uint32(0), uint32(0)
	if c.sc != nil {
		stance = logit.Word(string(c.sc.stance))
		covers = 1 + bit(inSpan(t.at, c.sc.content))
	}
	if c.verb >= 0 {
		stem = logit.Word(s.stemOf(c.verb))
	}
	quoted := bit(s.t[t.at].quote > 0)
	own := s.saysIn(sent)
	b.Put(0)
	b.Put2(1, rule, where)
	b.Put2(2, rule, w.typ)
	b.Put3(3, rule, covers, where)
	b.Put4(4, covers, where, quoted, own)
	b.Put3(5, stem, covers, bit(back == 0))
	b.Put3(6, stance, covers, where)
	b.Put3(7, bucket(c.after), where, covers)
	b.Put3(8, bucket(c.after), rule, own)
	class := uint32(s.classOf(c.np))
	b.Put2(9, class, rule)
	b.Put2(10, class, where)
	b.Put2(11, s.key(c.np.first), rule)
	b.Put2(12, s.key(c.np.first), where)
	b.Put3(13, bit(c.out), rule, uint32(len(t.isnad)))
	b.Put3(14, uint32(len(t.isnad)), rule, where)
	b.Put3(15, w.typ, where, covers)
	b.Put3(16, w.form, w.family, rule)
	b.Put3(17, bit(w.fills(c.np)), rule, w.family)
	b.Put3(18, bit(w.fills(c.np)), w.typ, covers)
	if c.verb >= 0 && s.t[c.verb].sent == sent {
		lo, hi := min(c.verb, t.at), max(c.verb, t.at)
		b.Put3(19, w.gap(lo+1, hi), bit(c.verb > t.at), covers)
		b.Put2(20, w.gap(lo+1, hi), rule)
	}
	first := s.sents[sent].first
	b.Put3(21, logit.Word(s.fold(first)), where, rule)
	b.Put3(22, s.opener(t.at), where, rule)
	last := w.lastLink(c)
	b.Put4(23, last, rule, own, quoted)
	b.Put3(24, last, where, covers)
	b.Put3(25, bucket(int(sent)), rule, where)
	b.Put3(26, bit(s.saidOf(c.np)), rule, where)
	how := uint32(c.how)
	b.Put3(27, how, where, covers)
	b.Put3(28, how, class, rule)
	b.Put3(29, how, stem, where)
	b.Put2(30, how, s.key(c.np.last-1))
	if c.np.first > 0 {
		b.Put2(31, how, s.key(c.np.first-1))
	}
	if c.np.last < len(s.t) {
		b.Put3(32, how, s.key(c.np.last), bit(c.np.first > t.at))
	}
	b.Put2(33, how, bucket(c.np.last-c.np.first))
	b.Put3(34, how, s.opener(t.at), where)
	b.Put4(35, how, own, quoted, where)
	w.flow(c, where, rule, covers, last)
	if back == 0 {
		b.Put3(36, how, bucket(s.phrasesBetween(c.np, t.at)), bit(c.np.first > t.at))
	}
}

// flow gathers what tells whether speech goes on from a speaker to the event: paragraphs
// between, clauses that take another turn, where his speech seemed to end, and whether
// somebody speaks of himself.
func (w *weigher) flow(c *speaker, where, rule, covers, last uint32) {
	s, b, t := w.s, &w.bag, w.t
	from := c.np.last
	if c.verb >= 0 {
		from = max(from, c.verb)
	}
	breaks := uint32(min(s.breaksBetween(min(from, len(s.t)-1), t.at), 3))
	turns, stops := uint32(0), uint32(4)
	for i := max(from, s.sentence(t.at).first); i < t.at; i++ {
		if g := s.t[i].tag; g != tSub && g != tConj && g != tPrep {
			continue
		}
		switch trimConj(s.fold(i)) {
		case "كما", "فيما", "بينما", "حيث", "اذ", "لكن":
			turns++
		}
	}
	if c.sc != nil && c.sc.content.last <= t.at {
		stops = min(uint32(s.t[t.at].sent-s.t[c.sc.content.last-1].sent), 3)
		if f := s.fold(c.sc.content.last - 1); f == "»" || f == "\"" || f == "”" {
			stops += 5
		}
	}
	b.Put3(37, breaks, where, covers)
	b.Put4(38, breaks, bucket(c.after), last, rule)
	b.Put3(39, stops, breaks, w.self)
	b.Put3(40, min(turns, 2), covers, where)
	b.Put4(41, w.self, where, bucket(c.after), bit(s.t[t.at].quote > 0))
	b.Put4(42, s.firstWord(t.at), breaks, bucket(c.after), covers)
}

// breaksBetween counts the ends of paragraphs between two tokens.
func (s *state) breaksBetween(i, j int) int { return int(max(s.t[j].par-s.t[i].par, 0)) }

// firstPerson tells whether somebody speaks of himself in the event's sentence: 2 where a verb
// does, 1 where only the event's own does.
func (w *weigher) firstPerson() uint32 {
	x := w.s.sentence(w.t.at)
	for i := x.first; i < x.last; i++ {
		if t := &w.s.t[i]; t.tag == tVerb && t.form.Person == 1 {
			return 1 + bit(i != w.t.at)
		}
	}
	return 0
}

// firstWord is the part that the first word of a sentence plays, with its conjunction.
func (s *state) firstWord(i int) uint32 {
	x := s.sentence(i)
	t := &s.t[x.first]
	return uint32(t.tag)*8 + bit(t.pro&lexicon.ProWa != 0)*4 + bit(t.analysis.says)*2 + bit(t.form.Shape == lexicon.ActiveParticiple)
}

// phrasesBetween counts the phrases between a phrase and token i.
func (s *state) phrasesBetween(np span, i int) int {
	n := 0
	for j := min(np.last, i); j < max(np.first, i); j++ {
		if s.npAt[j] != 0 {
			n++
		}
	}
	return n
}

// unvouched gathers the features of the answer that nobody but the text vouches.
func (w *weigher) unvouched() {
	s, b, t := w.s, &w.bag, w.t
	b.Reset()
	sent := s.t[t.at].sent
	quoted, own := bit(s.t[t.at].quote > 0), s.saysIn(sent)
	n := uint32(min(len(t.isnad), 2))
	b.Put1(100, n)
	b.Put2(101, n, w.typ)
	b.Put3(102, n, w.form, w.family)
	b.Put3(103, n, quoted, own)
	b.Put2(104, bucket(int(sent)), n)
	b.Put2(105, s.opener(t.at), n)
	b.Put2(106, logit.Word(s.fold(s.sents[sent].first)), n)
	b.Put4(107, w.lastLinks(), n, own, quoted)
	b.Put3(108, bit(t.people), n, w.family)
	for _, l := range t.isnad {
		b.Put2(109, uint32(s.t[t.at].sent-s.t[l.np.first].sent), bit(t.at < l.np.first))
		b.Put2(110, logit.Word(string(l.stance)), w.typ)
	}
	b.Put2(111, w.frame, n)
	b.Put3(112, bit(s.t[t.at].def), w.form, n)
	b.Put3(113, w.self, n, quoted)
	since := uint32(9)
	if in := w.lastScope(); in != nil {
		since = uint32(min(s.breaksBetween(in.content.last-1, t.at), 3)) + 4*bit(s.t[in.verb].sent == sent)
	}
	b.Put3(114, since, n, w.lastLinks())
	b.Put3(115, s.firstWord(t.at), since, n)
}

// lastScope returns the last speech that opened before the event, nil for none near.
func (w *weigher) lastScope() *scope {
	sent := w.s.t[w.t.at].sent
	for d := int32(0); d <= speechUp && sent-d >= 0; d++ {
		in := w.s.scopesBy.in(sent - d)
		for k := len(in) - 1; k >= 0; k-- {
			if o := &w.s.scopes[in[k]]; o.verb < w.t.at {
				return o
			}
		}
	}
	return nil
}

// fills tells whether a phrase fills a role of the event.
func (w *weigher) fills(np span) bool {
	for _, x := range w.t.fillers {
		if x.np.first < np.last && np.first < x.np.last {
			return true
		}
	}
	return false
}

// saidOf tells whether the head of a phrase is a thing that speaks, a text or a medium.
func (s *state) saidOf(np span) bool {
	n := s.npOf[np.first]
	return n != 0 && (spokesThings[s.bare(s.phrasesAt[n-1].head)] || s.isOutlet(&s.phrasesAt[n-1]))
}

// saysIn tells whether a word of saying opens a scope in a sentence, and whether one
// stands there without.
func (s *state) saysIn(sent int32) uint32 {
	if len(s.scopesBy.in(sent)) > 0 {
		return 2
	}
	x := s.sents[sent]
	for i := x.first; i < x.last; i++ {
		if s.t[i].analysis.says {
			return 1
		}
	}
	return 0
}

// opener is what opened the clause of token i: the nearest complementiser, relative,
// subordinator or verb before it in its sentence.
func (s *state) opener(i int) uint32 {
	x := s.sentence(i)
	for j := i - 1; j >= x.first; j-- {
		switch s.t[j].tag {
		case tComp, tRel, tSub:
			return logit.Word(s.fold(j))
		case tVerb:
			if s.t[j].analysis.says {
				return 2
			}
			return 1
		case tMark:
			if f := s.fold(j); f == ":" || f == "«" || f == "\"" || f == "»" {
				return logit.Word(f)
			}
		}
	}
	return 0
}

// gap packs what stands in [lo, hi).
func (w *weigher) gap(lo, hi int) uint32 {
	verbs, commas, comps, joins := 0, 0, 0, 0
	for i := lo; i < hi; i++ {
		x := &w.s.t[i]
		switch {
		case x.tag == tVerb:
			verbs++
			if x.pro&lexicon.ProWa != 0 {
				joins++
			}
		case x.tag == tComp:
			comps++
		case x.tag == tMark && isComma(w.s.fold(i)):
			commas++
		}
	}
	return uint32(min(verbs, 3) + 4*min(commas, 2) + 12*min(comps, 2) + 36*min(joins, 1))
}

// lastLink tells whether the event before has the speaker for its last link: 2 for yes,
// 1 for another one, 0 where it has none.
func (w *weigher) lastLink(c *speaker) uint32 {
	u := w.eventBefore()
	if u == nil || len(u.isnad) == 0 {
		return 0
	}
	if l := u.isnad[len(u.isnad)-1]; l.np == c.np || w.s.sameWords(l.np, c.np) {
		return 2
	}
	return 1
}

func (w *weigher) lastLinks() uint32 {
	u := w.eventBefore()
	if u == nil {
		return 9
	}
	return uint32(min(len(u.isnad), 2))
}

// eventBefore returns the nearest event before in this sentence or the one before.
func (w *weigher) eventBefore() *trigger {
	s := w.s
	sent := s.t[w.t.at].sent
	for d := int32(0); d < 2 && sent-d >= 0; d++ {
		var best *trigger
		for _, k := range s.trigsBy.in(sent - d) {
			u := &s.triggers[k]
			if !u.drop && u.at < w.t.at && (best == nil || u.at > best.at) {
				best = u
			}
		}
		if best != nil {
			return best
		}
	}
	return nil
}
