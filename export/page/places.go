package page

import (
	"fmt"
	"html/template"
	"math"
	"slices"
	"strings"

	"isnad/entity"
	"isnad/internal/locale"
	"isnad/picture"
)

// spot is a place on the map.
type spot struct {
	name              string
	lat, lon          float64
	radius            float64
	gain, loss, other int
	ref               string
}

// spots gathers the places of ground taken and lost, and of the listed events.
func (v *view) spots() []*spot {
	by := map[string]*spot{}
	var out []*spot
	at := func(e entity.Entity, radius float64, refs []int) *spot {
		s := by[e.ID]
		if s == nil {
			s = &spot{name: picture.Label(e, v.L), lat: e.Lat, lon: e.Lon, radius: radius, ref: v.first(refs)}
			by[e.ID] = s
			out = append(out, s)
		}
		return s
	}
	for _, g := range v.P.Ground {
		if g.Radius == 0 || g.Radius > 150 {
			continue
		}
		s := at(v.P.Entities[g.Place.Entity], g.Radius, g.Refs)
		if g.Gain {
			s.gain++
		} else {
			s.loss++
		}
	}
	for i := range v.P.Events {
		e := &v.P.Events[i]
		for _, p := range e.Places {
			x := v.P.Entities[p.Entity]
			if x.Kind != entity.Place || x.Lat == 0 && x.Lon == 0 || x.Exact == "country" {
				continue
			}
			at(x, 6, e.Refs).other++
		}
	}
	return out
}

// projection is Mercator around a frame.
type projection struct {
	minX, maxY, k float64
}

func mercator(lat float64) float64 {
	return math.Log(math.Tan(math.Pi/4+math.Max(-85, math.Min(85, lat))*math.Pi/360)) * 180 / math.Pi
}

// latitude is the inverse of mercator.
func latitude(y float64) float64 {
	return 2*math.Atan(math.Exp(y*math.Pi/180))*180/math.Pi - 90
}

func (p projection) at(lat, lon float64) (x, y float64) {
	return (lon - p.minX) * p.k, (p.maxY - mercator(lat)) * p.k
}

// frame fits the projection to most of the spots: far ones (a capital abroad) are left
// out where they would make the rest too small to see.
func frame(ss []*spot) (p projection, h float64, in func(lat, lon float64) bool) {
	var xs, ys []float64
	for _, s := range ss {
		for range s.gain + s.loss + min(s.other, 3) {
			xs, ys = append(xs, s.lon), append(ys, mercator(s.lat))
		}
	}
	slices.Sort(xs)
	slices.Sort(ys)
	x0, x1, y0, y1 := inner(xs, ys)
	w := math.Max(x1-x0, (y1-y0)*1.5)
	mid := (x0 + x1) / 2
	x0, x1 = mid-w/2, mid+w/2
	if (y1 - y0) < w*0.42 {
		m := (y0 + y1) / 2
		y0, y1 = m-w*0.21, m+w*0.21
	}
	p = projection{minX: x0, maxY: y1, k: width / (x1 - x0)}
	return p, (y1 - y0) * p.k, func(lat, lon float64) bool {
		y := mercator(lat)
		return lon > x0 && lon < x1 && y > y0 && y < y1
	}
}

// farShares are the shares of the spots that may be left out at each side, and byHalf how
// much smaller than the frame before a frame must be for its share to be left out.
var farShares = []int{25, 12, 8}

const byHalf = 0.6

// inner returns the bounds of the spots but for far ones, with a margin.
func inner(xs, ys []float64) (x0, x1, y0, y1 float64) {
	for n, share := range farShares {
		lo, hi := len(xs)/share, len(xs)-1-len(xs)/share
		a0, a1, b0, b1 := xs[lo]-1.2, xs[hi]+1.2, ys[lo]-0.9, ys[hi]+0.9
		if n == 0 || math.Max(a1-a0, (b1-b0)*1.5) < byHalf*math.Max(x1-x0, (y1-y0)*1.5) {
			x0, x1, y0, y1 = a0, a1, b0, b1
		}
	}
	return x0, x1, y0, y1
}

// places draws the map. It is never mirrored.
func (v *view) places(backdrop []entity.Entity) template.HTML {
	ss := v.spots()
	if len(ss) == 0 {
		return ""
	}
	p, h, in := frame(ss)
	c := newCanvas(h, false, v.L.Text(locale.SectionMap))
	v.outline(c, p, h)
	v.graticule(c, p, h)
	var taken [][4]float64
	for _, b := range backdrop {
		if in(b.Lat, b.Lon) {
			x, y := p.at(b.Lat, b.Lon)
			c.add(`<circle class="ghost" cx="%.1f" cy="%.1f" r="1.7"/>`, x, y)
		}
	}
	slices.SortStableFunc(ss, func(a, b *spot) int { return 10*(b.gain+b.loss) + b.other - 10*(a.gain+a.loss) - a.other })
	for _, s := range ss {
		if in(s.lat, s.lon) {
			v.spot(c, p, s)
		}
	}
	for _, s := range ss {
		if in(s.lat, s.lon) {
			taken = v.spotName(c, p, s, h, taken)
		}
	}
	for _, b := range backdrop {
		if b.Exact == "country" && in(b.Lat, b.Lon) {
			x, y := p.at(b.Lat, b.Lon)
			if name := strings.ToUpper(picture.Label(b, v.L)); free(taken, x-40, y-10, x+40, y+4) {
				c.label(x, y, "country", "middle", name)
			}
		}
	}
	v.far(ss, in)
	return c.html()
}

// far keeps the places that lie beyond the map's frame, to be named under it.
func (v *view) far(ss []*spot, in func(lat, lon float64) bool) {
	for _, s := range ss {
		if !in(s.lat, s.lon) && len(v.Far) < 12 {
			v.Far = append(v.Far, Away{s.name, s.ref})
		}
	}
}

// Away is a place beyond the map's frame, and the link to its sentence.
type Away struct{ Name, Ref string }

// graticule draws meridians and parallels.
func (v *view) graticule(c *canvas, p projection, h float64) {
	deg := 1.0
	for _, d := range []float64{0.5, 1, 2, 5, 10, 20} {
		deg = d
		if d*p.k > 80 {
			break
		}
	}
	for lon := math.Ceil(p.minX/deg) * deg; lon < p.minX+width/p.k; lon += deg {
		x, _ := p.at(0, lon)
		c.line(x, 0, x, h, "tick")
		c.label(x+3, h-4, "axis", "start", fmt.Sprintf("%g°", lon))
	}
	for lat := -80.0; lat <= 80; lat += deg {
		if _, y := p.at(lat, 0); y > 0 && y < h {
			c.line(0, y, width, y, "tick")
			c.label(4, y-3, "axis", "start", fmt.Sprintf("%g°", lat))
		}
	}
}

// kilometre is how many degrees of longitude a kilometre is, at a latitude.
func kilometre(lat float64) float64 { return 1 / (111.3 * math.Max(0.1, math.Cos(lat*math.Pi/180))) }

func (v *view) spot(c *canvas, p projection, s *spot) {
	x, y := p.at(s.lat, s.lon)
	class := "other"
	switch {
	case s.loss > s.gain:
		class = "loss"
	case s.gain > 0:
		class = "gain"
	}
	title := s.name
	if s.gain+s.loss > 0 {
		title += fmt.Sprintf(" +%d −%d", s.gain, s.loss)
	}
	c.link(s.ref)
	if r := s.radius * kilometre(s.lat) * p.k; r > 5 && s.gain+s.loss > 0 {
		c.add(`<circle class="ring %s" cx="%.1f" cy="%.1f" r="%.1f"/>`, class, x, y, r)
	}
	r := 2.4 + 1.4*math.Sqrt(float64(min(s.gain+s.loss+s.other, 16)))
	c.circle(x, y, r, "spot "+class, title)
	c.unlink()
}

// spotName writes a place's name where there is room for it.
func (v *view) spotName(c *canvas, p projection, s *spot, h float64, taken [][4]float64) [][4]float64 {
	x, y := p.at(s.lat, s.lon)
	w := 7.2 * float64(len([]rune(s.name)))
	for _, o := range [][3]float64{{9, 4, 0}, {-9, 4, 1}, {0, -9, 2}, {0, 16, 2}} {
		x0 := x + o[0]
		anchor := "start"
		switch o[2] {
		case 1:
			x0, anchor = x+o[0]-w, "end"
		case 2:
			x0, anchor = x-w/2, "middle"
		}
		if x0 < 2 || x0+w > width-2 || y+o[1]-11 < 0 || y+o[1] > h-12 || !free(taken, x0, y+o[1]-11, x0+w, y+o[1]+3) {
			continue
		}
		c.add(`<text class="place" x="%.1f" y="%.1f" text-anchor="%s" direction="ltr">%s</text>`, x+o[0], y+o[1], anchor, esc(marked(s.name, false)))
		return append(taken, [4]float64{x0, y + o[1] - 11, x0 + w, y + o[1] + 3})
	}
	return taken
}

func free(taken [][4]float64, x0, y0, x1, y1 float64) bool {
	return !slices.ContainsFunc(taken, func(t [4]float64) bool { return x0 < t[2] && t[0] < x1 && y0 < t[3] && t[1] < y1 })
}
