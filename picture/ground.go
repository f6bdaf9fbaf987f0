package picture

import (
	"cmp"
	"slices"
	"strings"

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
		for k := range rs {
			if roleNames[rs[k].role] != claim.Place {
				continue
			}
			x := g
			x.Place = d.party(f, &rs[k])
			if !placeLike(&x.Place) {
				continue
			}
			d.locate(&x)
			d.p.Ground = append(d.p.Ground, x)
		}
	}
	slices.SortStableFunc(d.p.Ground, func(a, b Ground) int { return cmp.Or(cmp.Compare(a.Day, b.Day), cmp.Compare(a.Event, b.Event)) })
}

// grounds that are told without a name.
var placeNouns = []string{
	"منطق", "مناطق", "مدين", "مدن", "بلد", "قري", "حي", "احياء", "قاعد", "قواعد", "معسكر", "موقع", "مواقع", "اراض", "ارض", "عاصم", "مقر", "مطار", "جبل", "تل", "طريق", "حقل", "حقول", "مخيم",
	"محافظ", "ولاي", "اقليم", "جزير", "جامع", "معبر", "ميناء", "سد", "حصن", "قلع", "ثكن", "مديري", "ريف", "مساح", "منفذ", "جسر", "شارع", "ساح", "وادي", "مصفا", "قصر", "سجن", "اجزاء", "معظم", "كامل",
}

// placeLike tells whether words name or describe a place; «سيطروا على أسلحة» does not.
func placeLike(p *Party) bool {
	if p.Entity != "" {
		return true
	}
	for _, w := range words3(p.Text) {
		w = strings.TrimPrefix(strings.TrimLeft(w, "و"), "ال")
		if slices.ContainsFunc(placeNouns, func(n string) bool { return strings.HasPrefix(w, n) }) {
			return true
		}
	}
	return false
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
