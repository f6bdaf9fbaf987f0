package reading

import "isnad/reading/logit"

// A sentence that stands alone, without an article, is read otherwise: nobody in it stands
// for somebody named before, and what it is about stands in it. The features of its own
// let the model learn both.

// single tells whether the document is one sentence.
func (s *state) single() bool { return len(s.sents) == 1 }

func (w *weigher) bySingle(c *candidate, where, class uint32) {
	b := &w.bag
	b.Put3(130, where, w.typ, c.prepKey)
	b.Put3(131, where, w.typ, w.form)
	b.Put3(132, class, w.typ, where)
	b.Put2(133, uint32(c.kind), where)
	b.Put2(134, bucket(c.np.last-c.np.first), uint32(c.kind))
	for r := range weighed {
		if c.via[r] != "" {
			b.Put3(135, uint32(r), logit.Word(c.via[r]), w.typ)
		}
	}
	b.Put2(136, bit(w.s.canAct(c.np)), w.typ)
	b.Put3(137, bucket(c.gap), where, w.typ)
	b.Put2(138, w.s.key(c.np.first), w.typ)
}

func (w *weigher) nobodySingle() {
	b := &w.bag
	b.Put2(140, w.typ, w.form)
	b.Put3(141, w.typ, min(w.has[0], 1), min(w.has[1], 1))
	b.Put2(142, w.family, w.form)
	b.Put1(143, w.some)
}
