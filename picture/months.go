package picture

import (
	"cmp"
	"slices"

	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
)

// months counts, month by month, what all events of the subject tell, listed or not.
func (d *drawing) months() {
	d.p.Months = d.bins(func(day calendar.Day) calendar.Day {
		y, m, _ := day.Date()
		return calendar.Of(y, m, 1)
	})
	d.p.Weeks = d.bins(func(day calendar.Day) calendar.Day { return day.Add(-(int(day.Weekday()) + 6) % 7) })
}

// bins counts by the first days of months or weeks.
func (d *drawing) bins(first func(calendar.Day) calendar.Day) []Month {
	by := map[calendar.Day]*Month{}
	month := func(day calendar.Day) *Month {
		k := first(day)
		if by[k] == nil {
			by[k] = &Month{Start: k}
		}
		return by[k]
	}
	for i := range d.all {
		e := &d.all[i]
		day := dayOf(e)
		if !day.Known() {
			continue
		}
		m := month(day)
		m.Events++
		if e.Status == Unrealised || e.Status == Denied {
			continue
		}
		d.tally(m, e)
	}
	docs := map[int32]bool{}
	for _, fi := range d.facts {
		n := d.ix.facts[fi].doc
		if p := d.ix.docs[n].published; !docs[n] && p.Known() {
			docs[n] = true
			month(p).Told++
		}
	}
	out := make([]Month, 0, len(by))
	for _, m := range by {
		out = append(out, *m)
	}
	slices.SortFunc(out, func(a, b Month) int { return cmp.Compare(a.Start, b.Start) })
	return out
}

// tally counts one event in its month.
func (d *drawing) tally(m *Month, e *Event) {
	f := &d.ix.facts[e.best]
	actor, target := d.fills(f, claim.Actor), d.fills(f, claim.Target)
	switch e.Type.Family() {
	case claim.Violence:
		if actor {
			m.By++
		} else if target {
			m.On++
		}
	case claim.Allegiance:
		if (e.Type == claim.Defect || e.Type == claim.Renounce) && (target || d.leaderOf(f)) {
			n := int64(1)
			if a := d.ix.one(f, claim.Actor); a == nil || !a.counted {
			} else if c := d.ix.counts(e.facts, claim.Actor, func(int32) int { return 0 }); c != nil {
				n = max(c.Best, 1)
			}
			m.Left += n
		}
	case claim.Territory:
		if w := d.ix.winner(f); d.s.mine(w, f.doc) {
			m.Gained++
		} else if l := d.ix.loser(f); d.s.mine(l, f.doc) {
			m.Lost++
		}
	}
}

// fills tells whether the subject or some of its people fill a role.
func (d *drawing) fills(f *fact, role claim.RoleName) bool {
	return slices.ContainsFunc(d.ix.rolesOf(f), func(x filler) bool {
		return roleNames[x.role] == role && d.s.mine(x.entity, f.doc) && (x.rel != entity.Of || role == claim.Target)
	})
}

// leaderOf: the target is a leader of the subject, left as one leaves the subject.
func (d *drawing) leaderOf(f *fact) bool {
	t := d.ix.one(f, claim.Target)
	return t != nil && d.s.mine(d.ix.group(t.entity), f.doc)
}
