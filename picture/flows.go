package picture

import (
	"cmp"
	"slices"
	"strings"

	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
)

// flows gathers who left what for what: the changes of allegiance of one filler in one
// text are one movement, so that «تراجع … عن بيعتهم … مقابل البيعة» goes from one to the other.
func (d *drawing) flows() {
	type mover struct {
		doc  int32
		span [2]int32
	}
	by := map[mover]int{}
	for i := range d.p.Events {
		e := &d.p.Events[i]
		if e.Type.Family() != claim.Allegiance || e.Type == claim.Split || e.Type == claim.Unite || e.Status == Unrealised || e.Status == Denied {
			continue
		}
		f := &d.ix.facts[e.best]
		who := d.ix.one(f, claim.Actor)
		if who == nil {
			who = &filler{entity: -1, span: f.trig}
		}
		from, to := d.ends(f)
		if from == "" && to == "" || d.s.mine(who.entity, f.doc) && who.rel == entity.Is && e.Type.Family() == claim.Allegiance && to != "" && d.p.Mine(to) {
			continue
		}
		k := mover{f.doc, who.span}
		n, ok := by[k]
		if ok && (from == "" || d.p.Flows[n].From == "") != (to == "" || d.p.Flows[n].To == "") {
			ok = d.p.Flows[n].From == "" && from != "" || d.p.Flows[n].To == "" && to != ""
		}
		if !ok {
			n = len(d.p.Flows)
			by[k] = n
			x := Flow{Who: d.party(f, who), When: e.When, Told: e.Told, Status: e.Status, Count: e.Count}
			if who.entity < 0 && who.span == f.trig {
				x.Who.Text = ""
			}
			d.p.Flows = append(d.p.Flows, x)
		}
		x := &d.p.Flows[n]
		if x.From == "" {
			x.From = from
		}
		if x.To == "" {
			x.To = to
		}
		if !slices.Contains(x.Types, e.Type) {
			x.Types = append(x.Types, e.Type)
		}
		if x.When == nil {
			x.When = e.When
		}
		x.Events = append(x.Events, i)
		for _, r := range e.Refs {
			if !slices.Contains(x.Refs, r) {
				x.Refs = append(x.Refs, r)
			}
		}
		d.name(from)
		d.name(to)
	}
	for i := range d.p.Flows {
		if x := &d.p.Flows[i]; x.From == x.To {
			x.From = ""
		}
	}
	d.p.Flows = slices.DeleteFunc(d.p.Flows, d.vague)
	slices.SortStableFunc(d.p.Flows, func(a, b Flow) int {
		return cmp.Or(cmp.Compare(flowDay(&a), flowDay(&b)), cmp.Compare(a.Events[0], b.Events[0]))
	})
}

// vague tells a flow of nobody in particular; of many texts those are left to the timeline.
func (d *drawing) vague(x Flow) bool {
	if d.p.Totals.Documents <= 30 {
		return false
	}
	known := x.Who.Entity != "" && !strings.HasPrefix(x.Who.Entity, "d:")
	return !known && (x.Count == nil || x.Count.Best < 3) && (x.From == "" || x.To == "")
}

func flowDay(x *Flow) calendar.Day {
	if x.When != nil {
		return x.When.Start
	}
	return x.Told
}

// ends returns what a change of allegiance leaves and what it turns to; a leader
// stands for their group.
func (d *drawing) ends(f *fact) (from, to string) {
	if a := d.ix.one(f, claim.Actor); a != nil && a.entity >= 0 && a.rel == entity.Part && f.claimType() != claim.Pledge {
		from = d.ix.idOf(a.entity) // «أربعة من قادة التنظيم»: the words say whence
	}
	t := d.ix.one(f, claim.Target)
	if t == nil || t.entity < 0 || t.rel == entity.Of {
		return from, ""
	}
	id := d.ix.idOf(d.ix.group(t.entity))
	switch f.claimType() {
	case claim.Renounce, claim.Defect:
		return id, ""
	}
	return from, id
}
