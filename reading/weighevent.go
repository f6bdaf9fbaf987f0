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
	verb, one := s.t[i].tag == tVerb, []int{i}
	for k := range s.t[i].analysis.hits {
		h := &s.t[i].analysis.hits[k]
		switch {
		case h.Kind == lexicon.PhraseWord && s.lex.Phrases[h.Index].Kind == lexicon.FrameWord:
			if at := s.phraseOf(i, k, x); at != nil {
				f := s.lex.Phrases[h.Index].Index
				out = s.addSense(out, sense{frame: f, hit: *h, at: at, why: s.failing(i, k, at, f)})
			}
		case h.Kind == lexicon.FrameWord && h.Form.Shape.Finite() == verb:
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
}

// senseFeatures gathers the features of one sense.
func (w *eventWeigher) senseFeatures(k int) {
	s, b, x := w.s, &w.bag, &w.all[k]
	b.Reset()
	f := &s.lex.Frames[x.frame]
	typ, name, why := logit.Word(string(f.Type)), logit.Word(f.Name), logit.Word(x.why)
	t := &s.t[w.i]
	shape := uint32(x.hit.Form.Shape)
	rule := bit(k == w.best)
	b.Put1(1, rule)
	b.Put3(2, rule, bit(w.best >= 0), typ)
	b.Put1(3, why)
	b.Put2(4, why, typ)
	b.Put2(6, name, why)
	b.Put4(10, bit(f.Flags.Weak), bit(f.Flags.Strong), bit(f.Flags.State), rule)
	b.Put3(11, uint32(len(f.If)), why, rule)
	b.Put3(12, bucket(len(x.at)), rule, uint32(bucket(len(w.all))))
	b.Put3(14, uint32(t.tag), uint32(t.pos), shape)
	b.Put3(15, uint32(t.pos), typ, rule)
	b.Put3(18, uint32(cost(x.hit.Split)), uint32(cost(lexicon.Split{Pro: t.pro, Enc: t.enc})), shape)
	w.sense(x, typ)
	w.around(x, typ, name)
}

// sense: what fills the slots of the frame.
func (w *eventWeigher) sense(x *sense, typ uint32) {
	c := w.s.contextOf(w.i, x.at, x.frame, x.hit)
	for k, slot := range [...]string{"s", "o", "g"} {
		w.bag.Put3(20, uint32(k), uint32(c.slotClass(slot)), typ)
	}
}

// around: the words behind, and the events before in the sentence.
func (w *eventWeigher) around(x *sense, typ, name uint32) {
	s, b := w.s, &w.bag
	sent := s.sentence(w.i)
	class := func(i int) uint32 {
		if i >= sent.last {
			return 0
		}
		return uint32(s.t[i].class)
	}
	last := x.at[len(x.at)-1]
	next := class(last + 1)
	b.Put2(46, next, typ)
	b.Put2(47, next, name)
	b.Put2(51, class(last+2), typ)
	same := false
	for _, k := range s.trigsBy.in(s.t[w.i].sent) {
		u := &s.triggers[k]
		if u.at < w.i && !u.drop && s.frameOf(u).Type == s.lex.Frames[x.frame].Type {
			same = true
		}
	}
	b.Put2(58, bit(same), typ)
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
	b.Put1(106, s.key(w.i))
}

// weighEvent gathers the senses of token i, for which the rules have added the triggers
// from n on.
func (s *state) weighEvent(i int, x sentence, n int) eventWeigher {
	w := eventWeigher{s: s, i: i, best: -1}
	taken := s.triggers[n:]
	var rules *trigger
	if len(taken) > 0 {
		rules = &taken[0]
	}
	kept := append([]trigger(nil), taken...)
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
	m := w.s.r.model
	w.noEvent()
	best, most := -1, m.Sum(asksEvent, w.bag.Hashes)
	all, own := math.Exp(most), math.Exp(most)
	for k := range w.all {
		w.senseFeatures(k)
		z := m.Sum(asksEvent, w.bag.Hashes)
		e := math.Exp(z)
		all += e
		if w.all[k].why == "" {
			z -= doubts(w.s.lex.Frames[w.all[k].frame].Type)
		} else {
			z -= against
		}
		if z > most {
			best, most, own = k, z, e
		}
	}
	return best, own / all
}

// doubts is how much likelier an event of a type must be than none, in log odds. Of
// protests the coded articles tell little, so that the rules' word counts for more.
func doubts(t claim.Type) float64 {
	if t == claim.Protest {
		return doubt - 3
	}
	return doubt
}
