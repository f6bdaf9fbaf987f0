package page

import (
	"cmp"
	"fmt"
	"html/template"
	"math"
	"slices"

	"isnad/internal/locale"
	"isnad/picture"
)

// stream is all that goes from one end to another.
type stream struct {
	from, to string
	people   float64
	texts    []string
	ref      string
	left     bool // leaves the subject
}

// mostStreams bounds the chart of allegiances.
const mostStreams = 14

// streams adds up the flows by their ends; who is told without a number counts one.
func (v *view) streams() []stream {
	var out []stream
	for i := range v.P.Flows {
		f := &v.P.Flows[i]
		n := 1.0
		if f.Count != nil {
			n = math.Max(1, float64(f.Count.Best))
		}
		k := slices.IndexFunc(out, func(s stream) bool { return s.from == f.From && s.to == f.To })
		if k < 0 {
			k = len(out)
			out = append(out, stream{from: f.From, to: f.To, ref: v.first(f.Refs), left: v.mine(f.From)})
		}
		out[k].people += n
		out[k].texts = append(out[k].texts, f.Who.Text)
	}
	slices.SortStableFunc(out, func(a, b stream) int { return cmp.Compare(b.people, a.people) })
	out = out[:min(mostStreams, len(out))]
	// Streams of one end lie together, so that fewer cross.
	at := map[string]int{}
	for i, s := range out {
		if _, ok := at[s.from]; !ok {
			at[s.from] = i
		}
	}
	slices.SortStableFunc(out, func(a, b stream) int { return cmp.Compare(at[a.from], at[b.from]) })
	return out
}

func (v *view) mine(id string) bool { return v.P.Mine(id) }

// alluvial draws the streams between what is left and what is turned to. Heights grow
// with the root of the number, so that one deserter is still seen beside a thousand.
func (v *view) alluvial() template.HTML {
	ss := v.streams()
	if len(ss) == 0 {
		return ""
	}
	thick := func(n float64) float64 { return 6 + 5*math.Sqrt(n) }
	sides := [2][]string{}
	size := [2]map[string]float64{{}, {}}
	for _, s := range ss {
		for i, id := range []string{s.from, s.to} {
			if !slices.Contains(sides[i], id) {
				sides[i] = append(sides[i], id)
			}
			size[i][id] += thick(s.people)
		}
	}
	const gap, box = 22.0, 12.0
	h := 0.0
	at := [2]map[string]float64{{}, {}}
	for i := range sides {
		y := 14.0
		for _, id := range sides[i] {
			at[i][id] = y
			y += size[i][id] + gap
		}
		h = math.Max(h, y)
	}
	c := newCanvas(h, v.rtl(), v.L.Text(locale.SectionFlows))
	const x0, x1 = 250.0, width - 250.0
	next := [2]map[string]float64{{}, {}}
	for _, s := range ss {
		t := thick(s.people)
		a, b := at[0][s.from]+next[0][s.from], at[1][s.to]+next[1][s.to]
		next[0][s.from] += t
		next[1][s.to] += t
		class := "stream in"
		if s.left {
			class = "stream out"
		}
		mid := (x0 + x1) / 2
		c.link(s.ref)
		c.add(`<path class="%s" d="M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fL%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fZ"><title>%s</title></path>`, class,
			c.x(x0+box), a, c.x(mid), a, c.x(mid), b, c.x(x1-box), b, c.x(x1-box), b+t, c.x(mid), b+t, c.x(mid), a+t, c.x(x0+box), a+t,
			esc(v.endName(s.from)+" → "+v.endName(s.to)+": "+clip(listed(s.texts), 160)))
		c.label(x0+box+8, a+t/2+4, "count", "start", fmt.Sprintf("%.0f", s.people))
		c.unlink()
	}
	for i, x := range []float64{x0, x1 - box} {
		anchor, dx := "end", -8.0
		if i == 1 {
			anchor, dx = "start", box+8
		}
		for _, id := range sides[i] {
			class := "node"
			if v.mine(id) {
				class = "node self"
			}
			c.rect(x, at[i][id], box, size[i][id], class, v.endName(id))
			c.label(x+dx, at[i][id]+size[i][id]/2+4, "who", anchor, clip(v.endName(id), 34))
		}
	}
	return c.html()
}

func (v *view) endName(id string) string {
	if id == "" {
		return v.L.Text(locale.PageUnknownEnd)
	}
	return picture.Label(v.P.Entities[id], v.L)
}

func listed(s []string) string {
	out := ""
	for _, x := range s {
		if x == "" {
			continue
		}
		if out != "" {
			out += "؛ "
		}
		out += x
	}
	return out
}
