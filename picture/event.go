package picture

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
)

// event makes an Event of the facts that speak of it, as far as counting needs; what
// is shown of it is filled in by fill, for those shown.
func (ix *Index) event(facts []int32) Event {
	best := ix.best(facts)
	e := Event{Type: ix.facts[best].claimType(), facts: facts, first: facts[0], best: best, Told: calendar.NoDay}
	e.When = ix.when(facts)
	for _, fi := range facts {
		if p := ix.docs[ix.facts[fi].doc].published; p.Known() && (!e.Told.Known() || p < e.Told) {
			e.Told = p
		}
	}
	e.Support, e.Status = ix.support(facts)
	return e
}

// fill gives an event its id and the words of its best claim.
func (ix *Index) fill(e *Event, w *words) {
	first, b := &ix.facts[e.first], &ix.facts[e.best]
	e.ID = fmt.Sprintf("e%016x", mix(hash(ix.docs[first.doc].id)+uint64(first.trig[0])*31+uint64(first.typ)))
	e.Actors, e.Targets, e.Places = []Party{}, []Party{}, []Party{}
	for _, r := range ix.rolesOf(b) {
		p := Party{Entity: ix.idOf(r.entity), Text: trimSpan(w.cut(b.doc, r.span).Text), Relation: r.rel}
		switch roleNames[r.role] {
		case claim.Actor:
			e.Actors = append(e.Actors, p)
		case claim.Target:
			e.Targets = append(e.Targets, p)
		case claim.Place:
			e.Places = append(e.Places, p)
		case claim.OfficeRole:
			e.Office = p.Text
		}
	}
}

func trimSpan(s string) string { return strings.Join(strings.Fields(s), " ") }

// best returns the fact that speaks for an event: affirmed before denied, done before
// planned, with the fillers that most of the others have too and few that none has,
// with a day; the earliest of equals.
func (ix *Index) best(facts []int32) int32 {
	if len(facts) == 1 {
		return facts[0]
	}
	votes, when := ix.votes(facts), ix.when(facts)
	type graded struct {
		n     int32
		score float64
		day   calendar.Day
	}
	var g []graded
	for _, fi := range facts {
		f := &ix.facts[fi]
		s := ix.fit(f, votes, len(facts))
		if f.mode&modeNegated == 0 && !ix.denied(f) {
			s += 20
		}
		if f.mode&(modeUncertain|modeUnrealised) == 0 {
			s += 8
		}
		if short(f.when, 31) && when != nil && f.when == *when {
			s += 2
		}
		g = append(g, graded{fi, s - 0.5*float64(f.links), ix.docs[f.doc].published})
	}
	return slices.MinFunc(g, func(a, b graded) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.day, b.day), cmp.Compare(a.n, b.n))
	}).n
}

// vote is a known filler of a role.
type vote struct {
	role   uint8
	entity int32
}

// votes counts how many facts have each known filler.
func (ix *Index) votes(facts []int32) map[vote]int {
	out := map[vote]int{}
	for _, fi := range facts {
		for _, r := range ix.rolesOf(&ix.facts[fi]) {
			if r.entity >= 0 {
				out[vote{r.role, r.entity}]++
			}
		}
	}
	return out
}

// fit grades a fact's fillers: those that others share count for it, those that no
// other has against it.
func (ix *Index) fit(f *fact, votes map[vote]int, n int) float64 {
	s := 0.0
	for _, r := range ix.rolesOf(f) {
		k := votes[vote{r.role, r.entity}]
		switch {
		case r.entity < 0 || k <= 1 && n > 2:
			s -= 1.2
		default:
			s += 1 + 3*float64(k)/float64(n)
		}
	}
	return s
}

// denied tells whether the last source of a fact denies it.
func (ix *Index) denied(f *fact) bool {
	l := ix.linksOf(f)
	return len(l) > 0 && stances[l[len(l)-1].role] == claim.Denies
}

// when returns the time that most independent texts give, the shortest of equals,
// then the first.
func (ix *Index) when(facts []int32) *calendar.Interval {
	if len(facts) == 1 {
		if f := &ix.facts[facts[0]]; f.when.Days() > 0 {
			v := f.when
			return &v
		}
		return nil
	}
	told := calendar.NoDay
	for _, fi := range facts {
		if p := ix.docs[ix.facts[fi].doc].published; p.Known() && (!told.Known() || p < told) && ix.facts[fi].mode == 0 {
			told = p
		}
	}
	by := map[calendar.Interval]map[int32]bool{}
	for _, fi := range facts {
		f := &ix.facts[fi]
		if p := ix.docs[f.doc].published; f.when.Days() == 0 || ix.denied(f) || p.Known() && f.when.Start > p { // told before it could be
			continue
		}
		if by[f.when] == nil {
			by[f.when] = map[int32]bool{}
		}
		by[f.when][ix.docs[f.doc].wire] = true
	}
	if v, ok := ix.longAgo(facts, by, told); ok {
		return &v
	}
	ix.ofTheNews(facts, by)
	var out *calendar.Interval
	for v, w := range by {
		if out == nil {
			out = &v
			continue
		}
		if cmp.Or(cmp.Compare(len(by[*out]), len(w)), cmp.Compare(v.Days(), out.Days()), cmp.Compare(v.Start, out.Start)) < 0 {
			out = &v
		}
	}
	return out
}

// ofTheNews leaves, of the days told of a killing that was in the news, those near the
// news, where as many texts give one as any other: others are of the war (منذ السابع من أكتوبر).
func (ix *Index) ofTheNews(facts []int32, by map[calendar.Interval]map[int32]bool) {
	if ix.facts[facts[0]].claimType() != claim.Kill || len(facts) < 5 {
		return
	}
	mid := ix.inTheNews(facts)
	if !mid.Known() {
		return
	}
	near := func(v calendar.Interval) bool { return short(v, 31) && v.Start >= mid.Add(-45) && v.End <= mid.Add(10) }
	best, far := 0, 0
	for v, w := range by {
		if near(v) {
			best = max(best, len(w))
		} else {
			far = max(far, len(w))
		}
	}
	if best == 0 || best < far {
		return
	}
	for v := range by {
		if !near(v) {
			delete(by, v)
		}
	}
}

// inTheNews returns the day in the middle of those on which facts were published.
func (ix *Index) inTheNews(facts []int32) calendar.Day {
	var days []calendar.Day
	for _, fi := range facts {
		if p := ix.docs[ix.facts[fi].doc].published; p.Known() {
			days = append(days, p)
		}
	}
	if len(days) == 0 {
		return calendar.NoDay
	}
	slices.Sort(days)
	return days[len(days)/2]
}

// longAgo returns the day of a death that became known much later, where two independent
// texts give one or a span about it: «last week» is then when the news was.
func (ix *Index) longAgo(facts []int32, by map[calendar.Interval]map[int32]bool, told calendar.Day) (calendar.Interval, bool) {
	if ix.facts[facts[0]].claimType() != claim.Die || !told.Known() {
		return calendar.Interval{}, false
	}
	var pick calendar.Interval
	most := 0
	for v := range by {
		if !short(v, 366) || v.End.Add(60) > told {
			continue
		}
		wires := map[int32]bool{}
		for o, w := range by {
			if o.Start >= v.Start && o.End <= v.End || v.Start >= o.Start && v.End <= o.End && short(o, 366) {
				for k := range w {
					wires[k] = true
				}
			}
		}
		if n := len(wires); n > most || n == most && (v.Days() < pick.Days() || v.Days() == pick.Days() && v.Start < pick.Start) {
			pick, most = v, n
		}
	}
	return pick, most > 1
}

// support counts who tells of an event and who denies it.
func (ix *Index) support(facts []int32) (Support, Status) {
	if len(facts) == 1 {
		return ix.lone(&ix.facts[facts[0]])
	}
	docs, wires, denials, sources := map[int32]bool{}, map[int32]bool{}, map[int32]bool{}, map[string]bool{}
	hearsay := map[int32]bool{}
	told, uncertain, unrealised := 0, 0, 0
	same := passages{}
	for _, fi := range facts {
		f := &ix.facts[fi]
		wire := same.of(f, ix.docs[f.doc].wire)
		docs[f.doc] = true
		if ix.denied(f) || f.mode&modeNegated != 0 {
			denials[wire] = true
			continue
		}
		wires[wire] = true
		sources[ix.voice(f)] = true
		if f.links > 1 {
			hearsay[f.doc] = true
		}
		switch {
		case f.mode&modeUnrealised != 0:
			unrealised++
		case f.mode&modeUncertain != 0:
			uncertain++
		default:
			told++
		}
	}
	s := Support{Texts: len(docs), Independent: len(wires), Sources: len(sources), Denials: len(denials), Hearsay: len(hearsay)}
	switch {
	case told+uncertain+unrealised == 0:
		return s, Denied
	case told+uncertain == 0:
		return s, Unrealised
	case len(denials) > 0:
		return s, Disputed
	case told > 0:
		return s, Told
	case uncertain > 0:
		return s, Uncertain
	}
	return s, Unrealised
}

// passages counts a sentence that several texts share, word for word or nearly, as one
// text's, also where the rest of those texts differs.
type passages struct {
	said  map[uint64]int32
	bags  []uint64
	wires []int32
}

// mostBags bounds the comparison of sentences in one event.
const mostBags = 60

// of returns the text that a fact's sentence counts for.
func (p *passages) of(f *fact, wire int32) int32 {
	if f.said == 0 {
		return wire
	}
	if w, ok := p.said[f.said]; ok {
		return w
	}
	for i, b := range p.bags {
		if alike(b, f.bag) {
			return p.wires[i]
		}
	}
	if p.said == nil {
		p.said = map[uint64]int32{}
	}
	p.said[f.said] = wire
	if len(p.bags) < mostBags {
		p.bags, p.wires = append(p.bags, f.bag), append(p.wires, wire)
	}
	return wire
}

// lone is the support of an event that one claim tells of.
func (ix *Index) lone(f *fact) (Support, Status) {
	if ix.denied(f) || f.mode&modeNegated != 0 {
		return Support{Texts: 1, Denials: 1}, Denied
	}
	s := Support{Texts: 1, Independent: 1, Sources: 1}
	if f.links > 1 {
		s.Hearsay = 1
	}
	switch {
	case f.mode&modeUnrealised != 0:
		return s, Unrealised
	case f.mode&modeUncertain != 0:
		return s, Uncertain
	}
	return s, Told
}

// voice names the inner end of a fact's chain: whose word it is.
func (ix *Index) voice(f *fact) string {
	l := ix.linksOf(f)
	if len(l) == 0 {
		return "publisher:" + ix.docs[f.doc].publisher
	}
	last := l[len(l)-1]
	if last.entity >= 0 {
		return ix.ids[last.entity]
	}
	return fmt.Sprintf("text:%d:%d", ix.docs[f.doc].wire, last.span[0])
}

// counts gathers the counts of one role over an event, nil where none is told.
func (ix *Index) counts(facts []int32, role claim.RoleName, ref func(int32) int) *Range {
	type key struct {
		min, max int32
		approx   bool
	}
	type got struct {
		wires map[int32]bool
		day   calendar.Day
		refs  []int
	}
	by := map[key]*got{}
	for _, fi := range facts {
		f := &ix.facts[fi]
		x := ix.one(f, role)
		if x == nil || !x.counted || x.min < 0 && x.max < 0 || f.mode&modeNegated != 0 {
			continue
		}
		k := key{x.min, x.max, x.approx}
		g := by[k]
		if g == nil {
			g = &got{wires: map[int32]bool{}, day: calendar.NoDay}
			by[k] = g
		}
		g.wires[ix.docs[f.doc].wire] = true
		g.day = max(g.day, ix.docs[f.doc].published)
		g.refs = append(g.refs, ref(fi))
	}
	if len(by) == 0 {
		return nil
	}
	keys := make([]key, 0, len(by))
	for k := range by {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b key) int {
		return cmp.Or(cmp.Compare(len(by[b].wires), len(by[a].wires)), cmp.Compare(by[b].day, by[a].day), cmp.Compare(a.min, b.min), cmp.Compare(a.max, b.max))
	})
	r := &Range{Of: role, Low: -1, High: 0, Best: int64(max(keys[0].min, 0))}
	if keys[0].min < 0 {
		r.Best = int64(keys[0].max)
	}
	for _, k := range keys {
		if lo := int64(k.min); lo >= 0 && (r.Low < 0 || lo < r.Low) {
			r.Low = lo
		}
		switch {
		case k.max < 0 || r.High < 0:
			r.High = -1
		default:
			r.High = max(r.High, int64(k.max))
		}
		r.Variants = append(r.Variants, Variant{int64(k.min), int64(k.max), k.approx, by[k].refs})
	}
	return r
}

// countedRole is the role whose number matters for a type.
func countedRole(t claim.Type) claim.RoleName {
	switch t.Family() {
	case claim.Allegiance:
		return claim.Actor
	case claim.Territory:
		return claim.Place
	}
	return claim.Target
}

// is returns the entity number of a party that is the entity itself or some of its people.
func acting(x filler) bool { return x.entity >= 0 && (x.rel == entity.Is || x.rel == entity.Part) }
