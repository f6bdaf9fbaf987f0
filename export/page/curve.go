package page

import (
	"fmt"
	"html/template"
	"slices"

	"isnad/calendar"
	"isnad/internal/locale"
)

// step is one rise of a cumulated curve.
type step struct {
	day  calendar.Day
	n    float64
	ref  string
	name string
}

// curve draws those who left against losses of ground, both cumulated over the period.
func (v *view) curve() template.HTML {
	s, ok := v.span()
	if !ok {
		return ""
	}
	var left, lost []step
	for i := range v.P.Flows {
		f := &v.P.Flows[i]
		if !v.mine(f.From) {
			continue
		}
		day, n := f.Told, 1.0
		if f.When != nil {
			day = f.When.Start
		}
		if f.Count != nil && f.Count.Best > 0 {
			n = float64(f.Count.Best)
		}
		left = append(left, step{day, n, v.first(f.Refs), f.Who.Text})
	}
	for _, g := range v.P.Ground {
		if !g.Gain {
			lost = append(lost, step{g.Day, 1, v.first(g.Refs), g.Place.Text})
		}
	}
	in := func(x step) bool { return x.day.Known() && x.day >= s.from && x.day <= s.to.Add(1) }
	left = slices.DeleteFunc(left, func(x step) bool { return !in(x) })
	lost = slices.DeleteFunc(lost, func(x step) bool { return !in(x) })
	if len(left)+len(lost) < 3 {
		return ""
	}
	const h = 190.0
	s.x0, s.x1 = 60, width-60
	c := newCanvas(h+44, v.rtl(), v.L.Text(locale.SectionCurve))
	v.axis(c, s, 20, h)
	v.steps(c, s, left, h, "left", false)
	v.steps(c, s, lost, h, "lost", true)
	c.label(margin, 12, "left-name", "start", "— "+v.L.Text(locale.PageLeft))
	c.label(width-margin, 12, "lost-name", "end", v.L.Text(locale.PageLost)+" —")
	return c.html()
}

// steps draws one curve with its own scale at its side.
func (v *view) steps(c *canvas, s scale, xs []step, h float64, class string, far bool) {
	if len(xs) == 0 {
		return
	}
	slices.SortStableFunc(xs, func(a, b step) int { return int(a.day) - int(b.day) })
	total := 0.0
	for _, x := range xs {
		total += x.n
	}
	y := func(n float64) float64 { return h - n/total*(h-34) }
	path, sum := fmt.Sprintf("M%.1f %.1f", c.x(s.x0), y(0)), 0.0
	for _, x := range xs {
		path += fmt.Sprintf("H%.1f", c.x(s.at(x.day)))
		sum += x.n
		path += fmt.Sprintf("V%.1f", y(sum))
	}
	path += fmt.Sprintf("H%.1f", c.x(s.x1))
	c.add(`<path class="curve %s" d="%s"/>`, class, path)
	sum = 0
	for _, x := range xs {
		sum += x.n
		c.link(x.ref)
		c.circle(s.at(x.day), y(sum), 3.2, "dot "+class, fmt.Sprintf("%s: +%.0f %s", x.day, x.n, clip(x.name, 60)))
		c.unlink()
	}
	at, anchor := s.x0-6, "end"
	if far {
		at, anchor = s.x1+6, "start"
	}
	c.label(at, y(total)+4, "axis", anchor, fmt.Sprintf("%.0f", total))
	c.label(at, y(0)+4, "axis", anchor, "0")
}
