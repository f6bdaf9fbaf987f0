package reading

import (
	"math"

	"isnad/claim"
	"isnad/lexicon"
	"isnad/reading/logit"
)

// sense is one way to read a token as the word of an event.
type sense struct {
	frame int32
	hit   lexicon.Hit
	at    []int  // all tokens of the phrase
	why   string // which condition does not hold, "" where all hold
}

// sensesOf returns the senses that a token may have, each frame once: phrases that
// match, and the frames of the word, whether their conditions hold or not.
func (s *state) sensesOf(i int, x sentence) []sense {
	out := s.senses[:0]
	if s.t[i].tag == tComp {
		return out // «بأن»
	}
	verb, one := s.t[i].tag == tVerb, []int{i}
	for k := range s.t[i].analysis.hits {
		h := &s.t[i].analysis.hits[k]
		switch {
		case h.Kind == lexicon.PhraseWord && s.lex.Phrases[h.Index].Kind == lexicon.FrameWord:
			if at := s.phraseOf(i, k, x); at != nil {
				f := s.lex.Phrases[h.Index].Index
				out = s.addSense(out, sense{frame: f, hit: *h, at: at, why: s.failing(i, k, at, f)})
			}
		case s.t[i].tag == tComp: // «بأن» is no form of «بنى»
		case h.Kind == lexicon.FrameWord && h.Form.Shape.Finite() == verb && !s.unruled(i, h) && !s.readWithHolder(i, h):
			x := sense{frame: h.Index, hit: *h, at: one}
			switch {
			case s.t[i].name != 0 && s.lex.Frames[h.Index].Type != claim.Dismiss:
				x.why = "the word belongs to a name"
			case h.Enc != s.t[i].enc && cost(h.Split) > cost(lexicon.Split{Pro: s.t[i].pro, Enc: s.t[i].enc}):
				x.why = "another cut is likelier"
			case s.otherWord(i, h):
				x.why = "the word is a common noun here"
			default:
				x.why = s.failing(i, k, one, h.Index)
			}
			out = s.addSense(out, x)
		}
	}
	return out
}

// readWithHolder tells the word of an office, which is none without a holder: «القائد».
func (s *state) readWithHolder(i int, h *lexicon.Hit) bool {
	return s.lex.Frames[h.Index].Type == claim.Office && s.t[i].tag != tVerb && s.t[i].analysis.office != 0
}

// addSense keeps the likelier of two readings of one frame.
func (s *state) addSense(out []sense, x sense) []sense {
	for k := range out {
		y := &out[k]
		if y.frame != x.frame || len(y.at) != len(x.at) {
			continue
		}
		if y.why != "" && x.why == "" || (y.why == "") == (x.why == "") && cost(x.hit.Split) < cost(y.hit.Split) {
			*y = x
		}
		return out
	}
	return append(out, x)
}

// eventWeigher makes the features of the senses of one token.
type eventWeigher struct {
	s    *state
	i    int
	best int // index of the sense that the rules take, -1 for none
	all  []sense
	bag  logit.Bag
	room surroundings

	taken []trigger // what the rules made of it
}

// surroundings is what hangs on the token alone, whichever its sense.
type surroundings struct {
	known        bool
	armed, named uint32 // words of the sentence that are, three at most
	earlier      uint32
	verb         uint32 // the hash of the stem of the verb above
	over         int32  // 1 + index of that verb's predicate, 0 for none
}

// look finds the surroundings, once.
func (w *eventWeigher) look() *surroundings {
	r, s := &w.room, w.s
	if r.known {
		return r
	}
	r.known = true
	sent := s.sentence(w.i)
	for j := sent.first; j < sent.last; j++ {
		if c := s.t[j].class; c&(lexicon.Group|lexicon.Force|lexicon.Armed|lexicon.Weapon) != 0 {
			r.armed++
		}
		if s.t[j].name != 0 {
			r.named++
		}
	}
	r.armed, r.named = min(r.armed, 3), min(r.named, 3)
	r.earlier = s.earlier(w.i)
	if r.over = s.predOver(w.i); r.over != 0 {
		r.verb = logit.Word(s.stemOf(s.preds[r.over-1].verb))
	}
	return r
}

// senseFeatures gathers the features of one sense.
func (w *eventWeigher) senseFeatures(k int) {
	s, b, x := w.s, &w.bag, &w.all[k]
	b.Reset()
	f := &s.lex.Frames[x.frame]
	typ, name, why := logit.Word(string(f.Type)), logit.Word(f.Name), logit.Word(x.why)
	t := &s.t[w.i]
	shape := uint32(x.hit.Form.Shape)
	stem := logit.Word(x.hit.Stem)
	rule := bit(k == w.best)
	b.Put(0)
	b.Put1(1, rule)
	b.Put3(2, rule, bit(w.best >= 0), typ)
	b.Put1(3, why)
	b.Put2(4, why, typ)
	b.Put1(5, name)
	b.Put2(6, name, why)
	b.Put2(7, name, shape)
	b.Put2(8, stem, typ)
	b.Put4(9, stem, shape, uint32(x.hit.Form.Number), uint32(x.hit.Pro)&uint32(lexicon.ProAl))
	b.Put4(10, bit(f.Flags.Weak), bit(f.Flags.Strong), bit(f.Flags.State), rule)
	b.Put3(11, uint32(len(f.If)), why, rule)
	b.Put3(12, bucket(len(x.at)), rule, uint32(bucket(len(w.all))))
	b.Put3(13, uint32(cost(x.hit.Split)), uint32(x.hit.Pro), uint32(x.hit.Enc))
	b.Put3(14, uint32(t.tag), uint32(t.pos), shape)
	b.Put3(15, uint32(t.pos), typ, rule)
	b.Put3(16, bit(t.analysis.noun != 0), shape, typ)
	b.Put2(17, bit(t.name != 0), typ)
	b.Put3(18, uint32(cost(x.hit.Split)), uint32(cost(lexicon.Split{Pro: t.pro, Enc: t.enc})), shape)
	w.sense(x, typ, name)
	w.around(x, typ, name, stem)
}

// sense: what fills the slots of the frame.
func (w *eventWeigher) sense(x *sense, typ, name uint32) {
	s, b := w.s, &w.bag
	c := s.contextOf(w.i, x.at, x.frame, x.hit)
	for k, slot := range [...]string{"s", "o", "g"} {
		class := uint32(c.slotClass(slot))
		b.Put3(20, uint32(k), class, typ)
		b.Put3(21, uint32(k), class, name)
	}
	armed := uint32(0)
	f := &s.lex.Frames[x.frame]
	for k := range f.Roles {
		if key := f.Roles[k].Key; len(key) > 1 && key != "o2" {
			if class := c.slotClass(key); class != 0 {
				b.Put3(22, logit.Word(key), typ, uint32(class))
				b.Put2(23, logit.Word(key), name)
				armed = 1
			}
		}
	}
	b.Put2(24, armed, name)
	if n := s.npOf[w.i]; n != 0 {
		p := &s.phrasesAt[n-1]
		b.Put3(25, bit(p.head == w.i), logit.Word(p.prep), typ)
		b.Put3(26, bit(p.head == w.i), logit.Word(p.prep), name)
		if p.head != w.i {
			b.Put2(27, uint32(p.class), typ)
			b.Put2(28, s.key(p.head), typ)
			if h := s.t[p.head].trig; h != 0 {
				b.Put2(29, logit.Word(string(s.frameOf(&s.triggers[h-1]).Type)), typ)
			}
		}
	}
}

// around: the words beside, the verb above, who is near.
func (w *eventWeigher) around(x *sense, typ, name, stem uint32) {
	s, b := w.s, &w.bag
	sent := s.sentence(w.i)
	at := func(i int) (word uint32, pos uint32, class uint32) {
		if i < sent.first || i >= sent.last {
			return 0, 0, 0
		}
		return s.key(i), uint32(s.t[i].tag) + 1, uint32(s.t[i].class)
	}
	last := x.at[len(x.at)-1]
	pw, pt, pc := at(w.i - 1)
	nw, nt, nc := at(last + 1)
	ppw, _, _ := at(w.i - 2)
	nnw, _, nnc := at(last + 2)
	b.Put2(40, pw, typ)
	b.Put2(41, pw, stem)
	b.Put2(42, nw, typ)
	b.Put2(43, nw, stem)
	b.Put3(44, pt, nt, typ)
	b.Put2(45, pc, typ)
	b.Put2(46, nc, typ)
	b.Put2(47, nc, name)
	b.Put2(48, pt, name)
	b.Put2(49, ppw, pw)
	b.Put2(50, nnw, typ)
	b.Put2(51, nnc, typ)
	r := w.look()
	if r.over != 0 {
		p := &s.preds[r.over-1]
		b.Put2(52, r.verb, typ)
		b.Put3(53, r.verb, bit(s.npOf[w.i] == p.object && p.object != 0), bit(s.npOf[w.i] == p.subject && p.subject != 0))
		if p.subject != 0 {
			b.Put2(54, uint32(s.phrasesAt[p.subject-1].class), typ)
		}
	}
	b.Put2(55, r.armed, typ)
	b.Put2(56, min(r.armed, 2), name)
	b.Put2(57, r.named, typ)
	same, near := uint32(0), uint32(0)
	for _, k := range s.trigsBy.in(s.t[w.i].sent) {
		u := &s.triggers[k]
		if u.at >= w.i || u.drop {
			continue
		}
		if s.frameOf(u).Type == s.lex.Frames[x.frame].Type {
			same = 1
		}
		if w.i-u.at < 6 {
			near = logit.Word(string(s.frameOf(u).Type))
		}
	}
	b.Put2(58, same, typ)
	b.Put2(59, near, typ)
	b.Put2(60, near, name)
	b.Put2(61, uint32(s.t[w.i].quote), typ)
	b.Put2(62, r.earlier, name)
}

// earlier tells whether the same word stood in an earlier sentence of the text.
func (s *state) earlier(i int) uint32 {
	f := s.key(i)
	for j := range s.triggers {
		if u := &s.triggers[j]; s.t[u.at].sent < s.t[i].sent && s.key(u.at) == f {
			return 1
		}
	}
	return 0
}

// noEvent gathers the features of the answer that the token tells no event.
func (w *eventWeigher) noEvent() {
	s, b := w.s, &w.bag
	b.Reset()
	b.Put(100)
	b.Put1(101, bit(w.best >= 0))
	b.Put2(102, bucket(len(w.all)), bit(w.best >= 0))
	b.Put2(103, uint32(s.t[w.i].tag), uint32(s.t[w.i].pos))
	b.Put1(104, bit(s.t[w.i].name != 0))
	b.Put2(105, bit(s.t[w.i].analysis.noun != 0), bit(s.t[w.i].analysis.office != 0))
	b.Put1(106, s.key(w.i))
}

// weighEvent gathers the senses of token i, for which the rules have added the triggers
// from n on.
func (s *state) weighEvent(i int, x sentence, n int) *eventWeigher {
	w := &s.scales.event
	*w = eventWeigher{s: s, i: i, best: -1, bag: w.bag, taken: w.taken}
	taken := s.triggers[n:]
	var rules *trigger
	if len(taken) > 0 {
		rules = &taken[0]
	}
	kept := append(w.taken[:0], taken...)
	w.taken = kept
	s.undo(n) // so that the senses are weighed as if nothing were chosen
	w.all = s.sensesOf(i, x)
	s.senses = w.all
	for k := range w.all {
		if rules != nil && w.all[k].frame == kept[0].frame && len(w.all[k].at) == len(kept[0].at2) {
			w.best = k
		}
	}
	if rules != nil && w.best < 0 {
		w.all = append(w.all, sense{frame: kept[0].frame, hit: kept[0].hit, at: kept[0].at2})
		w.best = len(w.all) - 1
	}
	for k := range kept {
		s.triggers = append(s.triggers, kept[k])
		s.trigsBy.add(s.t[i].sent, int32(len(s.triggers)-1))
		for _, j := range kept[k].at2 {
			s.t[j].trig = int32(len(s.triggers))
		}
	}
	if len(kept) > 1 {
		for _, j := range kept[0].at2 {
			s.t[j].trig = int32(n + 1)
		}
	}
	return w
}

// likeliest returns the index of the likeliest sense, -1 for no event, and how likely it is.
func (w *eventWeigher) likeliest() (int, float64) {
	m, frames := w.s.r.model, w.s.lex.Frames
	w.noEvent()
	best, most := -1, m.Sum(asksEvent, w.bag.Hashes)
	all, own := math.Exp(most), math.Exp(most)
	most += inEssay[w.s.essay()]
	for k := range w.all {
		w.senseFeatures(k)
		z := m.Sum(asksEvent, w.bag.Hashes)
		e := math.Exp(z)
		all += e
		if w.all[k].why == "" {
			z -= doubts(frames[w.all[k].frame].Type)
		} else {
			z -= against
			if w.best >= 0 && w.all[w.best].why == "" && frames[w.all[w.best].frame].Type != frames[w.all[k].frame].Type {
				z -= passedOver
			}
		}
		if z > most {
			best, most, own = k, z, e
		}
	}
	return best, own / all
}

// inEssay is how much likelier than in a report, in log odds, nothing is where a text
// argues: it speaks of general truths and in figures.
var inEssay = [...]float64{0, 0, 0.4, 1, 4}

// passedOver is how much likelier still a sense must be whose conditions do not hold where
// those of one of another type do.
const passedOver = 2.0

// sameButShorter tells whether sense k is of the type that the rules tell by more words:
// «صفقة» beside «صفقة مصالحة».
func (w *eventWeigher) sameButShorter(k int) bool {
	if k < 0 || w.best < 0 || len(w.all[k].at) >= len(w.all[w.best].at) {
		return false
	}
	return w.s.lex.Frames[w.all[k].frame].Type == w.s.lex.Frames[w.all[w.best].frame].Type
}

// doubts is how much likelier nothing must be than an event of a type that the rules tell, in
// log odds. Of protests, of what happens inside groups and of ground the lessons tell little,
// so that the rules' word counts for more.
func doubts(t claim.Type) float64 {
	switch t.Family() {
	case claim.Allegiance, claim.Organisation, claim.Territory:
		return doubt - 7 // so much that the rules decide
	}
	if t == claim.Protest {
		return doubt - 5
	}
	return doubt
}
