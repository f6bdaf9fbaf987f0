package reading

import (
	"isnad/reading/logit"
)

// What a candidate is by itself and in its clause: what the rules, the frame and the
// grammar make of it.

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
