package page

import (
	"fmt"
	"html/template"
	"slices"

	"isnad/calendar"
	"isnad/internal/locale"
	"isnad/picture"
)

// mostBars bounds the chart of offices; the list beside it holds all.
const mostBars = 16

// gantt draws who held what: solid where a text claims it, hatched where inferred.
func (v *view) gantt() template.HTML {
	var rows []*picture.Tenure
	for i := range v.P.Offices {
		t := &v.P.Offices[i]
		if t.Office != "other" && len(rows) < mostBars {
			rows = append(rows, t)
		}
	}
	if len(rows) == 0 {
		return ""
	}
	s, ok := v.officeSpan(rows)
	const row, label = 34.0, 300.0
	s.x0 = label
	bottom := row*float64(len(rows)) + 6
	c := newCanvas(bottom+22, v.rtl(), v.L.Text(locale.SectionOffices))
	if ok {
		v.axis(c, s, 4, bottom)
	}
	for i, t := range rows {
		y := row*float64(i) + 6
		c.link(v.first(t.Refs))
		c.label(margin, y+14, "who", "start", clip(v.personName(t), 34))
		c.label(margin, y+28, "lanename", "start", clip(picture.OfficeName(v.L, t.Office)+" · "+picture.Label(v.P.Entities[t.Group], v.L), 48))
		c.unlink()
		v.bar(c, s, t, y+6)
	}
	return c.html()
}

func (v *view) personName(t *picture.Tenure) string {
	if e, ok := v.P.Entities[t.Person.Entity]; ok {
		if n := picture.Label(e, v.L); n != e.ID {
			return n
		}
	}
	return t.Person.Text
}

func (v *view) first(refs []int) string {
	if len(refs) == 0 {
		return "#refs"
	}
	return fmt.Sprintf("#r%d", v.of[refs[0]-1])
}

// officeSpan is the page's period, stretched to offices that open before it.
func (v *view) officeSpan(rows []*picture.Tenure) (scale, bool) {
	s, ok := v.span()
	for _, t := range rows {
		if t.From.Known() {
			if !ok {
				s, ok = scale{t.From.Add(-30), t.To.Add(30), margin, width - margin}, true
			}
			s.from = min(s.from, max(t.From, s.from.Add(-2*366)))
			if !v.P.To.Known() {
				s.to = max(s.to, t.To)
			}
		}
	}
	return s, ok
}

// bar draws one tenure.
func (v *view) bar(c *canvas, s scale, t *picture.Tenure, y float64) {
	if !t.From.Known() {
		text := v.L.Text(locale.PageNoDay)
		c.label(s.x0+6, y+12, "axis", "start", text)
		return
	}
	c.link(v.first(t.Refs))
	at := func(d calendar.Day) float64 { return min(max(s.at(d), s.x0), s.x1) }
	x, end := at(t.From), at(t.To)
	c.rect(x, y+2, end-x, 14, "inferred", v.L.Text(locale.PageInferred)+": "+t.From.String()+" – "+t.To.String())
	for _, d := range t.Solid {
		if d.End < s.from || d.Start > s.to {
			continue
		}
		a, b := at(d.Start), at(d.End.Add(1))
		c.rect(a, y+2, max(b-a, 2.5), 14, "claimed", v.L.Text(locale.PageClaimed)+": "+d.String())
	}
	if t.Start == "appoint" {
		c.add(`<path class="start" d="M%.1f %.1f l5 7 l-5 7 l-5 -7z"/>`, c.x(x), y+2)
	}
	if slices.Contains([]string{"die", "kill", "dismiss", "renounce", "defect"}, t.End) {
		c.add(`<path class="end" d="M%.1f %.1f l8 8 m0 -8 l-8 8"/>`, c.x(end)-4, y+5)
	}
	c.unlink()
}
