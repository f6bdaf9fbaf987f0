package reading

import (
	"isnad/claim"
	"isnad/lexicon"
	"isnad/reading/logit"
)

// What a candidate is in the story: to other events, to the verb above, and how often and
// where it is spoken of.

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
