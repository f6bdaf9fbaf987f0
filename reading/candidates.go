package reading

import (
	"slices"

	"isnad/claim"
	"isnad/lexicon"
	"isnad/reading/logit"
)

// candidate is a phrase that may fill a role of an event.
type candidate struct {
	np      span
	n       int32 // 1 + index of the phrase that it is or lies in, 0 for none
	kind    partKind
	back    int // how many sentences before the event's it stands
	via     [weighed]string
	prep    string
	prepKey uint32 // hashes of prep and via
	viaKey  [weighed]uint32
	c       lexicon.Class
	where   uint32 // 1 + where it stands to the event, 0 while unknown
	gap     int    // how many other phrases stand between it and the event
}

// partKind is which part of a phrase a candidate is.
type partKind uint8

const (
	wholePhrase partKind = iota
	nameInside           // a name in a longer phrase
	ownTail              // what follows the event's word in its own phrase
	ownHead              // what stands before the event's word in its own phrase
	adjective            // an adjective of nation in the event's own phrase
	widened              // a phrase with what a preposition joins to it
	ruled                // only the rules made it
)

// weighed is the number of roles that candidates are weighed for.
const weighed = 3

var weighedRoles = [weighed]claim.RoleName{claim.Actor, claim.Target, claim.Place}

// Bounds of the search for candidates.
const (
	nearPhrases = 10 // on either side of the event
	earlier     = 6  // in the sentence before
	widest      = 7  // and how near a phrase stands that is taken with what is joined to it
)

// candidates returns what may fill a role of the trigger, each span once. They hold
// until it is asked again.
func (s *state) candidates(t *trigger) []candidate {
	g := gatherer{s: s, t: t, out: s.room[:0]}
	g.ruled()
	g.ownPhrase()
	g.within()
	x := s.sentence(t.at)
	g.after(x.last)
	g.before(x.first)
	if i := int(s.t[t.at].sent) - 1; i >= 0 {
		g.sentence(s.sents[i])
	}
	s.room = g.out
	return g.out
}

type gatherer struct {
	s   *state
	t   *trigger
	out []candidate
}

// add keeps a span, once; the first to come gives its kind.
func (g *gatherer) add(np span, n int32, kind partKind, back, gap int) {
	if np.empty() {
		return
	}
	for i := range g.out {
		c := &g.out[i]
		if c.np == np {
			if c.kind == ruled {
				c.kind, c.n, c.gap, c.back = kind, n, gap, back
				g.describe(c)
			}
			return
		}
	}
	c := candidate{np: np, n: n, kind: kind, back: back, gap: gap}
	g.describe(&c)
	g.out = append(g.out, c)
}

func (g *gatherer) describe(c *candidate) {
	s := g.s
	c.c = s.classOf(c.np)
	c.prep = ""
	if c.n != 0 && s.phrasesAt[c.n-1].first == c.np.first {
		c.prep = s.phrasesAt[c.n-1].prep
	}
	c.prepKey = logit.Word(c.prep)
}

// ruled keeps what the rules have chosen.
func (g *gatherer) ruled() {
	for _, x := range g.t.fillers {
		back := int(g.s.t[g.t.at].sent - g.s.t[x.np.first].sent)
		g.add(x.np, g.s.npOf[x.np.first], ruled, back, 0)
		for r := range weighedRoles {
			if x.role != weighedRoles[r] {
				continue
			}
			for i := range g.out {
				if g.out[i].np == x.np {
					g.out[i].via[r], g.out[i].viaKey[r] = x.via, logit.Word(x.via)
				}
			}
		}
	}
}

// ownPhrase keeps the parts of the phrase in which the event's own word stands.
func (g *gatherer) ownPhrase() {
	s, t := g.s, g.t
	last := t.at2[len(t.at2)-1]
	n := s.npOf[last]
	if n == 0 {
		return
	}
	p := &s.phrasesAt[n-1]
	if t.people {
		g.add(p.span, n, wholePhrase, 0, 0)
	}
	if last+1 < p.last {
		g.add(span{last + 1, p.last}, n, ownTail, 0, 0)
	}
	if p.first < t.at2[0] {
		g.add(span{p.first, t.at2[0]}, n, ownHead, 0, 0)
	}
	for i := p.first; i < p.last; i++ {
		if s.t[i].analysis.nat != 0 && s.t[i].name == 0 && i != t.at {
			g.add(span{i, i + 1}, n, adjective, 0, 0)
		}
	}
	g.names(n, 0)
}

// within keeps the phrases between the words of the event: «أعلن التنظيم عن وجوده».
func (g *gatherer) within() {
	at := g.t.at2
	for i := at[0] + 1; i < at[len(at)-1]; i++ {
		if n := g.s.npAt[i]; n != 0 && !slices.Contains(at, i) {
			g.add(g.s.phrasesAt[n-1].span, n, wholePhrase, 0, 0)
		}
	}
}

// names keeps the names inside a phrase that is more than a name.
func (g *gatherer) names(n int32, gap int) {
	s := g.s
	p := &s.phrasesAt[n-1]
	for i := p.first; i < p.last; i++ {
		m := s.t[i].name
		if m == 0 {
			continue
		}
		x := s.mentions[m-1]
		if np := (span{x.first, x.last}); np != p.span && !inSpan(g.t.at, np) {
			g.add(np, n, nameInside, 0, gap)
		}
		i = max(i, x.last-1)
	}
}

// whole keeps a phrase, the names in it and the phrase with what is joined to it.
func (g *gatherer) whole(n int32, gap, limit int) {
	p := &g.s.phrasesAt[n-1]
	if inSpan(g.t.at, p.span) {
		return
	}
	g.add(p.span, n, wholePhrase, 0, gap)
	g.names(n, gap)
	if p.class&(lexicon.Agent|lexicon.Armed|lexicon.Site|lexicon.Place|lexicon.Vehicle) == 0 && p.class&^lexicon.Name != 0 {
		return
	}
	if gap >= widest {
		return
	}
	last := p.last
	for range 2 {
		j := last
		for k := 0; k < 2 && j < limit && g.s.t[j].tag == tPrep; k++ {
			j++
		}
		if j >= limit || g.s.npAt[j] == 0 {
			return
		}
		q := &g.s.phrasesAt[g.s.npAt[j]-1]
		if q.prep == "" || q.conj || q.first != j || inSpan(g.t.at, q.span) {
			return
		}
		if u := g.s.t[q.head].trig; u != 0 && !inSpan(g.s.triggers[u-1].at, q.span) {
			return // words of another event: تراجع قادة | عن بيعتهم
		}
		last = q.last
		g.add(span{p.first, last}, n, widened, 0, gap)
	}
}

// after keeps the phrases behind the event in its sentence.
func (g *gatherer) after(limit int) {
	gap := 0
	for i := g.t.at2[len(g.t.at2)-1] + 1; i < limit && gap < nearPhrases; i++ {
		if n := g.s.npAt[i]; n != 0 {
			g.whole(n, gap, limit)
			gap++
			i = max(i, g.s.phrasesAt[n-1].last-1)
		}
	}
}

// before keeps the phrases before the event in its sentence.
func (g *gatherer) before(first int) {
	gap := 0
	for i := g.t.at2[0] - 1; i >= first && gap < nearPhrases; i-- {
		if n := g.s.npOf[i]; n != 0 {
			p := &g.s.phrasesAt[n-1]
			g.whole(n, gap, g.t.at2[0])
			gap++
			i = min(i, p.first)
		}
	}
}

// sentence keeps those of the sentence before who may act: its last phrases without a
// preposition that name people, groups, states. What stood further up hardly ever was
// chosen, nor were parts of a phrase.
func (g *gatherer) sentence(x sentence) {
	gap := 0
	for i := x.last - 1; i >= x.first && gap < earlier; i-- {
		n := g.s.npOf[i]
		if n == 0 {
			continue
		}
		p := &g.s.phrasesAt[n-1]
		i = min(i, p.first)
		if p.class&(lexicon.Agent|lexicon.Armed) == 0 && p.name == 0 {
			continue
		}
		if p.prep == "" {
			g.add(p.span, n, wholePhrase, 1, gap)
		}
		gap++
	}
}
