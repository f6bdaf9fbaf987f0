package picture

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"isnad/arabic"
	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
	"isnad/internal/locale"
)

// Options bound a picture.
type Options struct {
	From, To calendar.Day // NoDay: no bound
	Most     int          // events listed; 0: 200. All are counted
}

// Draw makes the picture of an entity. What the index does not know of gives a
// picture without events.
func (ix *Index) Draw(e entity.Entity, o Options) *Picture {
	if o.Most == 0 {
		o.Most = 200
	}
	d := &drawing{ix: ix, s: ix.scopeOf(e.ID), w: ix.words(), o: o, refOf: map[int32]int{}, at: map[int32]int{}}
	d.p = &Picture{Version: Version, Subject: e, Branches: d.s.roots[1:], From: o.From, To: o.To, AsOf: ix.asOf, Entities: map[string]entity.Entity{}}
	d.p.Totals.First, d.p.Totals.Last = calendar.NoDay, calendar.NoDay
	d.gather()
	var side sync.WaitGroup // what only reads facts and events
	side.Go(func() { d.months(); d.voicesTable() })
	d.pickEvents()
	d.tenures()
	d.flows()
	d.grounds()
	d.strength()
	d.disputes()
	side.Wait()
	for _, s := range d.p.Sources {
		d.name(s.Entity)
	}
	d.summary()
	d.name(e.ID)
	return d.p
}

// drawing is a picture under way.
type drawing struct {
	ix    *Index
	s     *scope
	w     *words
	o     Options
	p     *Picture
	facts []int32
	all   []Event
	refOf map[int32]int     // fact → number of its Ref
	at    map[int32]int     // least fact of an event → index into p.Events
	said  map[int]bool      // events that the summary has
	told  map[saying]string // the first event told so, for the summary
}

// figurative tells of the death of what does not die: «المتمردون يلفظون أنفاسهم».
func (ix *Index) figurative(f *fact) bool {
	x := ix.patient(f)
	if f.claimType() != claim.Die || x == nil || x.entity < 0 || x.rel != entity.Is {
		return false
	}
	switch ix.entities[x.entity].Kind {
	case entity.Group, entity.Force, entity.State, entity.Org, entity.Place:
		return true
	}
	return false
}

// descriptions are triggers that say who someone is, not what happened: «الرئيس المخلوع»,
// «مؤسس الحركة».
var descriptions = map[string]bool{
	"المخلوع": true, "مخلوع": true, "المعزول": true, "المقال": true, "المستقيل": true, "المنحل": true, "المنحلة": true, "الراحل": true,
	"مءسس": true, "المءسس": true, "مءسسي": true, "مءسسو": true, "ومءسس": true, "مءسسه": true, "مءسسها": true, "المءسسين": true, "مءسسين": true, "المءسسون": true,
	"المحتل": true, "المحتلة": true, "المنشق": true, "المنشقة": true,
}

func descriptive(c *claim.Claim) bool {
	switch c.Type {
	case claim.Dismiss, claim.Found, claim.Die, claim.Seize, claim.Split:
		w := arabic.Fold(c.Trigger.Text, arabic.Match)
		if rest, ok := strings.CutPrefix(w, "لل"); ok {
			w = "ال" + rest
		}
		return descriptions[w] || descriptions[strings.TrimLeft(w, "ولبف")]
	}
	return false
}

// weight orders events for the list: what concerns the inside of the group, then
// what more independent texts tell.
func (d *drawing) weight(e *Event) int {
	w := 10 * min(e.Support.Independent+e.Support.Denials, 30)
	switch e.Type.Family() {
	case claim.Allegiance:
		w += 60
	case claim.Organisation:
		w += 50
	case claim.Territory:
		w += 40
	case claim.Violence:
		w += 8
	}
	if e.Status == Disputed {
		w += 25
	}
	if e.Status == Unrealised || e.Status == Uncertain {
		w -= 25
	}
	f := &d.ix.facts[e.best]
	for _, r := range d.ix.rolesOf(f) {
		if r.entity >= 0 && r.rel == entity.Is {
			w += 6
		}
	}
	if e.Count != nil {
		w += 5
	}
	if d.bare(e, f) {
		w -= 45
	}
	return w
}

// bare tells an event of which one text says hardly more than its kind: no other party,
// place, day or count.
func (d *drawing) bare(e *Event, f *fact) bool {
	known := 0
	for _, r := range d.ix.rolesOf(f) {
		if roleNames[r.role] != claim.Instrument {
			known++
		}
	}
	return known < 2 && e.Support.Texts == 1 && !short(f.when, 62) && f.mode&modeNegated == 0
}

// pickEvents lists the weightiest events by day and gives them refs and sentences.
func (d *drawing) pickEvents() {
	type graded struct{ i, w int }
	g := make([]graded, len(d.all))
	for i := range d.all {
		g[i] = graded{i, d.weight(&d.all[i])}
	}
	slices.SortFunc(g, func(a, b graded) int { return cmp.Or(cmp.Compare(b.w, a.w), cmp.Compare(a.i, b.i)) })
	g = g[:min(d.o.Most, len(g))]
	for _, x := range g {
		d.p.Events = append(d.p.Events, d.all[x.i])
	}
	slices.SortStableFunc(d.p.Events, func(a, b Event) int {
		return cmp.Or(cmp.Compare(dayOf(&a), dayOf(&b)), cmp.Compare(a.first, b.first))
	})
	for i := range d.p.Events {
		e := &d.p.Events[i]
		d.at[e.first] = i
		d.ix.fill(e, d.w)
		e.Refs = d.refs(e.facts)
		e.Count = d.ix.counts(e.facts, countedRole(e.Type), d.ref)
		e.Sentence = d.tell(e)
		for _, ps := range [][]Party{e.Actors, e.Targets, e.Places} {
			for _, p := range ps {
				d.name(p.Entity)
			}
		}
	}
}

// dayOf is where an event stands on the timeline.
func dayOf(e *Event) calendar.Day {
	if e.When != nil && e.When.Days() <= 400 {
		return e.When.Start
	}
	return e.Told
}

// mostRefs bounds the refs of one event: the first of each independent text come first.
const mostRefs = 12

func (d *drawing) refs(facts []int32) []int {
	var order []int32
	seen := map[int32]bool{}
	for _, again := range []bool{false, true} {
		for _, fi := range facts {
			wire := d.ix.docs[d.ix.facts[fi].doc].wire
			if seen[wire] == again {
				if !again {
					seen[wire] = true
				}
				if !slices.Contains(order, fi) {
					order = append(order, fi)
				}
			}
		}
	}
	out := []int{}
	for _, fi := range order[:min(mostRefs, len(order))] {
		out = append(out, d.ref(fi))
	}
	return out
}

// ref numbers a fact's place in its text.
func (d *drawing) ref(fi int32) int {
	if n := d.refOf[fi]; n != 0 {
		return n
	}
	f := &d.ix.facts[fi]
	doc := &d.ix.docs[f.doc]
	c := d.w.claim(f)
	r := Ref{Document: doc.id, Claim: c.Identify(doc.id), Title: doc.title, Publisher: doc.publisher, Published: doc.published,
		Evidence: c.Evidence, Trigger: c.Trigger, Negated: c.Polarity == claim.Negated, Chain: []Link{}}
	if doc.wire != f.doc {
		r.CopyOf = d.ix.docs[doc.wire].id
	}
	for _, l := range c.Isnad {
		r.Chain = append(r.Chain, Link{trimSpan(l.Span.Text), l.Stance, l.Entity})
		d.name(l.Entity)
	}
	d.p.Refs = append(d.p.Refs, r)
	d.refOf[fi] = len(d.p.Refs)
	return len(d.p.Refs)
}

// name puts an entity into the picture's list.
func (d *drawing) name(id string) {
	if id == "" || d.p.Entities[id].ID != "" {
		return
	}
	n, ok := d.ix.number[id]
	if !ok {
		if l := entity.Listed(d.ix.lex, id); l != nil {
			d.p.Entities[id] = *l
		}
		return
	}
	d.p.Entities[id] = d.ix.entities[n]
	if p := d.ix.entities[n].Parent; p != "" {
		d.name(p)
	}
}

// both are the languages of sentences.
var both = []locale.Lang{locale.Arabic, locale.English}
