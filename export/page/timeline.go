package page

import (
	"fmt"
	"html/template"
	"slices"

	"isnad/calendar"
	"isnad/claim"
	"isnad/internal/locale"
	"isnad/internal/wording"
	"isnad/picture"
)

// span returns the period that charts show: that of the publications with a little
// before them, since texts also look far back; without days of publication that of the events.
func (v *view) span() (scale, bool) {
	from, to := v.P.Totals.First, v.P.Totals.Last
	if from.Known() {
		from = from.Add(-45)
		if v.P.From.Known() {
			from = v.P.From
		}
		if v.P.To.Known() { // what later texts tell of the period stands in it
			to = min(to, v.P.To)
		}
	} else {
		for i := range v.P.Events {
			if d := dayOf(&v.P.Events[i]); d.Known() {
				if !from.Known() || d < from {
					from = d
				}
				to = max(to, d)
			}
		}
		if !from.Known() {
			return scale{}, false
		}
		from, to = from.Add(-20), to.Add(30)
	}
	if to-from < 40 {
		to = to.Add(20)
		from = from.Add(-20)
	}
	return scale{from, to, margin, width - margin}, true
}

var lanes = []claim.Family{claim.Organisation, claim.Allegiance, claim.Territory, claim.Violence, claim.Force, claim.Words}

var laneNames = map[claim.Family][2]string{
	claim.Organisation: {"leadership", "القيادة"}, claim.Allegiance: {"allegiance", "الولاء"}, claim.Territory: {"ground", "الأرض"},
	claim.Violence: {"violence", "العنف"}, claim.Force: {"force", "الإكراه"}, claim.Words: {"words and deals", "الكلام والاتفاق"},
}

func (v *view) laneName(f claim.Family) string {
	n := laneNames[f]
	if v.rtl() {
		return n[1]
	}
	return n[0]
}

// timeline draws a strip of how much is told of each week, and below it the listed
// events in lanes by family.
func (v *view) timeline() template.HTML {
	s, ok := v.span()
	if !ok {
		return ""
	}
	const strip, lane = 56.0, 40.0
	s.x0 = 130
	used := v.usedLanes()
	bottom := strip + 22 + lane*float64(len(used))
	c := newCanvas(bottom+22, v.rtl(), v.L.Text(locale.SectionTimeline))
	v.axis(c, s, 8, bottom)
	v.density(c, s, strip)
	for i, f := range used {
		y := strip + 22 + lane*(float64(i)+0.5)
		c.line(s.x0, y, s.x1, y, "lane")
		c.label(margin, y+4, "lanename", "start", v.laneName(f))
		dots := v.marks(c, s, f, y)
		if f == claim.Organisation || f == claim.Allegiance || f == claim.Territory {
			v.captions(c, s, f, y, dots)
		}
	}
	return c.html()
}

func (v *view) usedLanes() []claim.Family {
	var out []claim.Family
	for _, f := range lanes {
		if slices.ContainsFunc(v.P.Events, func(e picture.Event) bool { return e.Type.Family() == f && dayOf(&e).Known() }) {
			out = append(out, f)
		}
	}
	return out
}

// density draws a bar a week, or a month where the period is long: attacks by the subject, attacks on it, the rest.
func (v *view) density(c *canvas, s scale, h float64) {
	most := 1
	bins, next := v.P.Months, func(d calendar.Day) calendar.Day { return d.AddMonths(1) }
	if s.to-s.from < 400 {
		bins, next = v.P.Weeks, func(d calendar.Day) calendar.Day { return d.Add(7) }
	}
	for _, m := range bins {
		if m.Start.Add(31) >= s.from && m.Start <= s.to {
			most = max(most, m.Events)
		}
	}
	for _, m := range bins {
		if next(m.Start) < s.from || m.Start > s.to {
			continue
		}
		x, end := s.at(m.Start), s.at(next(m.Start))
		y := h + 8
		for _, part := range []struct {
			n     int
			class string
			name  locale.Key
		}{{m.By, "by", locale.PageBy}, {m.On, "on", locale.PageOn}, {m.Events - m.By - m.On, "rest", locale.PageOtherEvents}} {
			if part.n <= 0 {
				continue
			}
			ph := float64(part.n) / float64(most) * h
			y -= ph
			c.rect(x+0.5, y, end-x-1, ph, part.class, fmt.Sprintf("%s: %d %s", m.Start, part.n, v.L.Text(part.name)))
		}
	}
	c.label(margin, h-24, "lanename", "start", v.L.Text(locale.PageBy))
	c.add(`<circle class="by" cx="%.1f" cy="%.1f" r="4"/>`, c.x(margin+98), h-28)
	c.label(margin, h-8, "lanename", "start", v.L.Text(locale.PageOn))
	c.add(`<circle class="on" cx="%.1f" cy="%.1f" r="4"/>`, c.x(margin+98), h-12)
	c.label(margin, h+8, "lanename", "start", v.L.Text(locale.PageOtherEvents))
	c.add(`<circle class="rest" cx="%.1f" cy="%.1f" r="4"/>`, c.x(margin+98), h+4)
}

// marks draws the events of a lane, and returns the room that they take; those that would
// lie on each other are moved apart.
func (v *view) marks(c *canvas, s scale, f claim.Family, y float64) (room [][4]float64) {
	type spot struct{ x, y float64 }
	var taken []spot
	for i := range v.P.Events {
		e := &v.P.Events[i]
		d := dayOf(e)
		if e.Type.Family() != f || !d.Known() || d < s.from || d > s.to.Add(1) {
			continue
		}
		r := 2.6 + 1.1*float64(min(e.Support.Independent, 5)-1)
		p := spot{s.at(d), y}
		for _, dy := range []float64{0, -7, 7, -13, 13} {
			p.y = y + dy
			if !slices.ContainsFunc(taken, func(t spot) bool { return abs(t.x-p.x) < 6 && abs(t.y-p.y) < 6 }) {
				break
			}
		}
		taken = append(taken, p)
		room = append(room, [4]float64{p.x - r, p.y - r, p.x + r, p.y + r})
		c.link(fmt.Sprintf("#e%d", i))
		c.circle(p.x, p.y, r, "mark "+string(e.Status), d.String()+" "+wording.TypeName(v.L, e.Type)+": "+e.Sentence.In(v.L))
		c.unlink()
	}
	return room
}

// captions name the best supported events of a lane, where there is room between its
// marks, or else between other captions.
func (v *view) captions(c *canvas, s scale, f claim.Family, y float64, dots [][4]float64) {
	var es []*picture.Event
	for i := range v.P.Events {
		if e := &v.P.Events[i]; e.Type.Family() == f && e.Support.Independent > 1 && dayOf(e) >= s.from {
			es = append(es, e)
		}
	}
	slices.SortStableFunc(es, func(a, b *picture.Event) int { return b.Support.Independent - a.Support.Independent })
	var taken [][4]float64
	for _, e := range es[:min(4, len(es))] {
		name := wording.TypeName(v.L, e.Type)
		for _, ps := range [][]picture.Party{e.Targets, e.Actors} {
			if len(ps) > 0 && ps[0].Entity != "" {
				name += ": " + picture.Label(v.P.Entities[ps[0].Entity], v.L)
				break
			}
		}
		name += fmt.Sprintf(" (%d)", e.Support.Independent)
		if box, ok := v.caption(c, s, name, s.at(dayOf(e)), y, taken, dots); ok {
			taken = append(taken, box)
		}
	}
}

// caption writes one caption beside its mark and returns the room that it takes.
func (v *view) caption(c *canvas, s scale, name string, x, y float64, taken, dots [][4]float64) ([4]float64, bool) {
	w := 6.2 * float64(len([]rune(name)))
	for _, avoid := range [][][4]float64{slices.Concat(taken, dots), taken} {
		for n, at := range [][2]float64{{x - w - 12, 4}, {x + 12, 4}, {x - w - 12, 17}, {x + 12, 17}, {x - w - 12, -9}, {x + 12, -9}} {
			box := [4]float64{at[0], y + at[1] - 9, at[0] + w, y + at[1] + 3}
			if at[0] <= s.x0 || box[2] >= width-4 || !free(avoid, box[0], box[1], box[2], box[3]) {
				continue
			}
			if n%2 == 0 { // before its mark: it ends there, however long it turns out
				c.label(x-12, y+at[1], "caption", "end", name)
			} else {
				c.label(at[0], y+at[1], "caption", "start", name)
			}
			return box, true
		}
	}
	return [4]float64{}, false
}

func abs(x float64) float64 {
	if x < 0 {
		return -x
	}
	return x
}
