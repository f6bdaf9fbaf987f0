package page

import (
	"fmt"
	"html/template"
	"math"
	"strings"

	"isnad/calendar"
)

// Size of charts in their own units; the page scales them to its width.
const (
	width  = 960.0
	margin = 16.0
)

// canvas is an SVG under way. In a page from right to left x is mirrored, so that
// charts read as their text does.
type canvas struct {
	b    strings.Builder
	h    float64
	rtl  bool
	text string // what the chart shows, for those who do not see it
}

func newCanvas(h float64, rtl bool, text string) *canvas { return &canvas{h: h, rtl: rtl, text: text} }

func (c *canvas) x(x float64) float64 {
	if c.rtl {
		return width - x
	}
	return x
}

func (c *canvas) add(format string, args ...any) { fmt.Fprintf(&c.b, format, args...) }

func esc(s string) string { return template.HTMLEscapeString(s) }

// rect draws a box from x to x+w.
func (c *canvas) rect(x, y, w, h float64, class, title string) {
	left := x
	if c.rtl {
		left = width - x - w
	}
	c.add(`<rect class="%s" x="%.1f" y="%.1f" width="%.1f" height="%.1f" rx="1.5">`, class, left, y, math.Max(w, 1), h)
	if title != "" {
		c.add(`<title>%s</title>`, esc(title))
	}
	c.add(`</rect>`)
}

func (c *canvas) line(x1, y1, x2, y2 float64, class string) {
	c.add(`<line class="%s" x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f"/>`, class, c.x(x1), y1, c.x(x2), y2)
}

func (c *canvas) circle(x, y, r float64, class, title string) {
	c.add(`<circle class="%s" cx="%.1f" cy="%.1f" r="%.1f"><title>%s</title></circle>`, class, c.x(x), y, r, esc(title))
}

// label writes text at x; anchor is start, middle or end, as the page reads.
func (c *canvas) label(x, y float64, class, anchor, s string) {
	dir := "ltr"
	if c.rtl {
		dir = "rtl"
	}
	c.add(`<text class="%s" x="%.1f" y="%.1f" text-anchor="%s" direction="%s">%s</text>`, class, c.x(x), y, anchor, dir, esc(marked(s, c.rtl)))
}

// link opens a link around what follows, until unlink.
func (c *canvas) link(href string) { c.add(`<a href="%s">`, esc(href)) }

func (c *canvas) unlink() { c.add(`</a>`) }

func (c *canvas) html() template.HTML {
	return template.HTML(fmt.Sprintf(`<svg viewBox="0 0 %g %g" role="img" aria-label="%s"><defs><pattern id="hatch" width="6" height="6" patternTransform="rotate(45)" patternUnits="userSpaceOnUse"><rect width="6" height="6" class="hatchbg"/><line x1="0" y1="0" x2="0" y2="6" class="hatchline"/></pattern></defs>`,
		width, c.h, esc(c.text)) + c.b.String() + `</svg>`)
}

// scale puts days on the x axis.
type scale struct {
	from, to calendar.Day
	x0, x1   float64
}

func (s scale) at(d calendar.Day) float64 {
	if s.to <= s.from {
		return s.x0
	}
	f := float64(d-s.from) / float64(s.to-s.from)
	return s.x0 + math.Max(0, math.Min(1, f))*(s.x1-s.x0)
}

// axis draws months or years below a chart.
func (v *view) axis(c *canvas, s scale, top, bottom float64) {
	days := int(s.to - s.from)
	step := 1
	for _, n := range []int{1, 2, 3, 6, 12, 24, 60, 120} {
		step = n
		if float64(days)/30/float64(n) <= 11 {
			break
		}
	}
	y, m, _ := s.from.Date()
	m = (m-1)/min(step, 12)*min(step, 12) + 1
	for d := calendar.Of(y, m, 1); d <= s.to; {
		if d >= s.from {
			c.line(s.at(d), top, s.at(d), bottom, "tick")
			if x := s.at(d); x < s.x1-30 {
				c.label(x+3, bottom+13, "axis", "start", v.tickName(d, step))
			}
		}
		yy, mm, _ := d.Date()
		d = calendar.Of(yy, mm+step, 1)
	}
}

var shortMonths = []string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}
var shortArabic = []string{"يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"}

func (v *view) tickName(d calendar.Day, step int) string {
	y, m, _ := d.Date()
	if step >= 12 {
		return fmt.Sprint(y)
	}
	name := shortMonths[m-1]
	if v.rtl() {
		name = shortArabic[m-1]
	}
	return fmt.Sprintf("%s %d", name, y)
}

// clip shortens a label.
func clip(s string, most int) string {
	r := []rune(strings.Join(strings.Fields(s), " "))
	if len(r) <= most {
		return string(r)
	}
	return string(r[:most-1]) + "…"
}
