package reading

import (
	"slices"

	"isnad/lexicon"
	"isnad/reading/logit"
)

// A role may have a second filler: the other side of talks or of a battle, another name
// in a list. Whether it has one, and which, is asked once the first is known.

// anotherFeatures gathers the features of a candidate beside one that fills the role.
func (w *weigher) anotherFeatures(c, first *candidate) {
	w.features(c)
	w.beside(c, first)
}

// beside adds the features of a candidate beside one that fills the role.
func (w *weigher) beside(c, first *candidate) {
	s, b, t := w.s, &w.bag, w.t
	f := s.frameOf(t)
	where, other := w.where(c), w.where(first)
	order := bit(c.np.first > first.np.first)
	list := w.listed(c, first)
	sided := bit(f.Flags.TwoSided)
	kin := uint32(c.c & first.c &^ lexicon.Name)
	b.Put2(200, list, order)
	b.Put2(201, list, w.typ)
	b.Put2(202, list, kin)
	b.Put4(203, sided, c.prepKey, where, other)
	b.Put3(204, w.typ, c.prepKey, first.prepKey)
	b.Put3(205, w.typ, where, other)
	b.Put3(206, w.frame, c.prepKey, order)
	b.Put2(207, kin, w.typ)
	b.Put2(208, uint32(c.c), uint32(first.c))
	b.Put2(209, bit(s.key(c.np.first) == s.key(first.np.first)), list)
	b.Put2(210, bit(overlap(c.np, first.np)), list)
	b.Put3(211, uint32(c.back), uint32(first.back), list)
	b.Put3(212, uint32(c.kind), uint32(first.kind), order)
	b.Put4(213, w.form, where, other, sided)
	b.Put4(214, bit(s.canAct(c.np)), bit(s.canAct(first.np)), sided, list)
}

// nobodyElse gathers the features of the answer that nothing told fills the role too.
func (w *weigher) nobodyElse(first *candidate) {
	b, s := &w.bag, w.s
	w.nobody()
	where := w.where(first)
	sided := bit(s.frameOf(w.t).Flags.TwoSided)
	b.Put2(220, where, w.form)
	b.Put2(221, w.typ, where)
	b.Put2(222, sided, where)
	b.Put2(223, first.prepKey, w.typ)
	b.Put2(224, w.frame, uint32(first.c))
	b.Put2(225, bit(len(w.follow(first)) > 0), w.typ)
	b.Put2(226, uint32(s.phraseNumber(first)), sided)
	b.Put2(227, uint32(first.kind), w.form)
}

// keep keeps the features of a candidate for when it is asked about beside another.
func (w *weigher) keep() {
	w.kept = append(w.kept, w.bag.Hashes...)
	w.ends = append(w.ends, len(w.kept))
}

// alone sums up what candidate i has without regard to who fills the roles.
func (w *weigher) alone(m *logit.Model, i int) [logit.Together]float64 {
	if len(w.lone) == 0 {
		w.lone = slices.Grow(w.lone, len(w.ends))[:len(w.ends)]
		clear(w.lone)
	}
	x := &w.lone[i]
	if !x.known {
		first := 0
		if i > 0 {
			first = w.ends[i-1]
		}
		x.z, x.known = m.Sums(asksAnother, w.kept[first:w.ends[i]]), true
	}
	return x.z
}

// phraseNumber is the grammatical number of a candidate's phrase.
func (s *state) phraseNumber(c *candidate) int {
	if c.n == 0 {
		return 9
	}
	return int(s.phrasesAt[c.n-1].number)
}

// listed tells how a candidate follows another in a list: 0 not, 1 right behind it, 2
// further on, 3 before it, 4 as another adjective beside it.
func (w *weigher) listed(c, first *candidate) uint32 {
	if c.kind == adjective && first.kind == adjective {
		return 4
	}
	for i, np := range w.follow(first) {
		if np == c.np {
			return 1 + bit(i > 0)
		}
	}
	if c.np.first < first.np.first {
		for _, np := range w.s.joined(c.np, w.t) {
			if np == first.np {
				return 3
			}
		}
	}
	return 0
}

// follow is what follows a candidate in a list; it is asked time and again of one.
func (w *weigher) follow(c *candidate) []span {
	if w.listOf != c {
		w.listOf, w.list = c, w.s.joined(c.np, w.t)
	}
	return w.list
}

func overlap(a, b span) bool { return a.first < b.last && b.first < a.last }

// anothers are the answers to who else fills a role, behind them that nobody does.
func (w *weigher) anothers(cs []candidate, first int, kind uint32) [][]logit.Key {
	var out [][]logit.Key
	for k := range cs {
		w.anotherFeatures(&cs[k], &cs[first])
		out = append(out, w.bag.Keys(kind))
	}
	w.nobodyElse(&cs[first])
	return append(out, w.bag.Keys(kind))
}
