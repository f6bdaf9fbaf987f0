package picture

import (
	"cmp"
	"slices"

	"isnad/claim"
	"isnad/entity"
)

// grounds lists the places that the subject is told to have taken or lost.
func (d *drawing) grounds() {
	for i := range d.p.Events {
		e := &d.p.Events[i]
		if e.Type.Family() != claim.Territory || e.Status == Unrealised || e.Status == Denied {
			continue
		}
		f := &d.ix.facts[e.best]
		win, lose := d.ix.winner(f), d.ix.loser(f)
		gain := d.s.mine(win, f.doc)
		loss := d.s.mine(lose, f.doc)
		if gain == loss {
			continue
		}
		g := Ground{Event: i, Gain: gain, Day: dayOf(e), Exact: e.When != nil && e.When.Days() <= 31, Refs: e.Refs}
		if gain {
			g.Other = d.ix.idOf(lose)
		} else {
			g.Other = d.ix.idOf(win)
		}
		d.name(g.Other)
		rs := d.ix.rolesOf(f)
		places := 0
		for k := range rs {
			if roleNames[rs[k].role] != claim.Place {
				continue
			}
			places++
			x := g
			x.Place = d.party(f, &rs[k])
			d.locate(&x)
			d.p.Ground = append(d.p.Ground, x)
		}
		if places == 0 {
			d.p.Ground = append(d.p.Ground, g)
		}
	}
	slices.SortStableFunc(d.p.Ground, func(a, b Ground) int { return cmp.Or(cmp.Compare(a.Day, b.Day), cmp.Compare(a.Event, b.Event)) })
}

// locate gives a place its point and how far around it the true place may lie.
func (d *drawing) locate(g *Ground) {
	e := d.p.Entities[g.Place.Entity]
	if e.Kind != entity.Place || e.Lat == 0 && e.Lon == 0 {
		return
	}
	g.Lat, g.Lon, g.Radius = e.Lat, e.Lon, radius(e.Exact)
	if g.Place.Relation == entity.Of {
		g.Radius += 25
	}
}

// radius is how far, in km, things told of a place of that kind may lie from its point.
func radius(kind string) float64 {
	switch kind {
	case "country":
		return 300
	case "region":
		return 80
	case "district", "subdistrict":
		return 25
	case "city":
		return 8
	case "town", "village":
		return 4
	case "camp", "site", "crossing", "airport", "quarter":
		return 2
	}
	return 15
}

// strength lists growth and decline as told.
func (d *drawing) strength() {
	d.p.Strength = []int{}
	for i := range d.p.Events {
		e := &d.p.Events[i]
		if e.Type == claim.Grow || e.Type == claim.Decline {
			if a := d.ix.one(&d.ix.facts[e.best], claim.Actor); a != nil && d.s.mine(a.entity, d.ix.facts[e.best].doc) {
				d.p.Strength = append(d.p.Strength, i)
			}
		}
	}
}
