package picture

import (
	"runtime"
	"slices"
	"sync"

	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
)

// gather finds the facts and their events and counts them.
func (d *drawing) gather() {
	ix := d.ix
	d.facts = d.s.facts(d.o.From, d.o.To)
	d.alsoDated()
	docs, wires, pubs := map[int32]bool{}, map[int32]bool{}, map[string]bool{}
	t := &d.p.Totals
	for _, fi := range d.facts {
		n := ix.facts[fi].doc
		if docs[n] {
			continue
		}
		docs[n], wires[ix.docs[n].wire], pubs[ix.docs[n].publisher] = true, true, true
		if p := ix.docs[n].published; p.Known() {
			if !t.First.Known() || p < t.First {
				t.First = p
			}
			t.Last = max(t.Last, p)
		}
	}
	if t.Widened = len(d.s.about); t.Widened > 0 {
		d.p.Parent = d.ix.idOf(d.s.parent)
		d.name(d.p.Parent)
	}
	t.Documents, t.Copies, t.Publishers, t.Claims, t.Rejected = len(docs), len(docs)-len(wires), len(pubs), len(d.facts), ix.rejected
	var told []int32
	for _, fi := range d.facts {
		if f := &ix.facts[fi]; f.claimType() != claim.Office && !ix.figurative(f) && !f.describes {
			told = append(told, fi)
		}
	}
	sets := ix.cluster(told)
	d.all = ix.events(sets)
	t.Events = len(d.all)
}

// events makes the events of sets of facts, on all cores.
func (ix *Index) events(sets [][]int32) []Event {
	out := make([]Event, len(sets))
	var all sync.WaitGroup
	size := max(1, len(sets)/(4*runtime.GOMAXPROCS(0)))
	for lo := 0; lo < len(sets); lo += size {
		all.Go(func() {
			for i := lo; i < min(lo+size, len(sets)); i++ {
				out[i] = ix.event(sets[i])
			}
		})
	}
	all.Wait()
	return out
}

// alsoDated adds what texts tell of the deaths in the period with another date than one
// in it: a death that became known in the period may lie years back.
func (d *drawing) alsoDated() {
	if !d.o.From.Known() && !d.o.To.Known() {
		return
	}
	ix := d.ix
	dead := map[int32]bool{}
	for _, fi := range d.facts {
		f := &ix.facts[fi]
		if x := named(ix.patient(f)); x >= 0 && f.claimType() == claim.Die && ix.entities[x].Kind == entity.Person {
			dead[x] = true
		}
	}
	for n := range dead {
		for _, fi := range ix.postings[n] {
			f := &ix.facts[fi]
			if f.claimType() == claim.Die && named(ix.patient(f)) == n && within(ix.docs[f.doc].published, d.o.From, d.o.To) {
				d.facts = append(d.facts, fi)
			}
		}
	}
	slices.Sort(d.facts)
	d.facts = slices.Compact(d.facts)
}

func within(day, from, to calendar.Day) bool {
	return day.Known() && (!from.Known() || day >= from) && (!to.Known() || day <= to)
}
