package page

import (
	"fmt"
	"strings"

	"github.com/paulmach/orb"
	cut "github.com/paulmach/orb/clip"
	"github.com/paulmach/orb/simplify"

	"isnad/export/page/outlines"
)

// outline draws land and borders in the frame of a map.
func (v *view) outline(c *canvas, p projection, h float64) {
	world, err := outlines.World()
	if err != nil { // the page is whole without them
		return
	}
	frame := orb.Bound{Min: orb.Point{p.minX - 1, p.south(h) - 1}, Max: orb.Point{p.minX + width/p.k + 1, p.south(0) + 1}}
	fine := simplify.DouglasPeucker(0.4 / p.k) // what the eye does not see
	var land strings.Builder
	for _, g := range world.Land {
		if !g.Bound().Intersects(frame) {
			continue
		}
		for _, ring := range cut.Polygon(frame, g.Clone()) {
			p.path(&land, fine.Ring(ring), true)
		}
	}
	c.add(`<rect class="sea" width="%g" height="%.1f"/><path class="land" d="%s"/>`, width, h, land.String())
	var borders strings.Builder
	for _, l := range world.Borders {
		if !l.Bound().Intersects(frame) {
			continue
		}
		for _, part := range cut.LineString(frame, l.Clone()) {
			p.path(&borders, orb.Ring(fine.LineString(part)), false)
		}
	}
	c.add(`<path class="border" d="%s"/>`, borders.String())
}

// south returns the latitude at a height of the chart.
func (p projection) south(y float64) float64 { return latitude(p.maxY - y/p.k) }

// path writes points as an SVG path.
func (p projection) path(b *strings.Builder, points []orb.Point, closed bool) {
	if len(points) < 2 {
		return
	}
	for i, pt := range points {
		x, y := p.at(pt.Lat(), pt.Lon())
		verb := "L"
		if i == 0 {
			verb = "M"
		}
		fmt.Fprintf(b, "%s%.1f %.1f", verb, x, y)
	}
	if closed {
		b.WriteByte('Z')
	}
}
