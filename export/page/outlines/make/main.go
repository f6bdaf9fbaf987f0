// Command make writes outlines.geojson from countries-50m.json of the npm package
// world-atlas, which is TopoJSON of Natural Earth's 1:50 m countries:
//
//	go run ./export/page/outlines/make countries-50m.json
//
// Borders are simplified before polygons are put together, so that neighbours still meet.
package main

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/planar"
	"github.com/paulmach/orb/simplify"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: make countries-50m.json")
		os.Exit(2)
	}
	if err := run(os.Args[1], filepath.Join("export", "page", "outlines", "outlines.geojson")); err != nil {
		fmt.Fprintln(os.Stderr, "make:", err)
		os.Exit(1)
	}
}

// topology is what is read of TopoJSON.
type topology struct {
	Transform struct{ Scale, Translate [2]float64 }
	Arcs      [][][2]float64
	Objects   map[string]struct {
		Geometries []struct {
			Type string
			Arcs json.RawMessage
		}
	}
}

func run(in, out string) error {
	b, err := os.ReadFile(in)
	if err != nil {
		return err
	}
	var t topology
	if err := json.Unmarshal(b, &t); err != nil {
		return fmt.Errorf("%s is no TopoJSON: %w", in, err)
	}
	arcs := t.lines()
	land, err := t.polygons("land", arcs)
	if err != nil {
		return err
	}
	borders, err := t.borders(arcs)
	if err != nil {
		return err
	}
	type geometry struct {
		Type        string `json:"type"`
		Coordinates any    `json:"coordinates"`
	}
	feature := func(g orb.Geometry, name string) map[string]any {
		return map[string]any{"type": "Feature", "properties": map[string]string{"name": name}, "geometry": geometry{g.GeoJSONType(), g}}
	}
	if b, err = json.Marshal(map[string]any{"type": "FeatureCollection", "features": []any{feature(land, "land"), feature(borders, "borders")}}); err != nil {
		return err
	}
	return os.WriteFile(out, append(b, '\n'), 0o644)
}

// near is the part of the world that most readers look at closely.
var near = orb.Bound{Min: orb.Point{-20, -2}, Max: orb.Point{82, 46}}

// lines decodes and simplifies the arcs; their ends stay.
func (t *topology) lines() []orb.LineString {
	out := make([]orb.LineString, len(t.Arcs))
	for i, arc := range t.Arcs {
		var x, y float64
		var ls orb.LineString
		for _, p := range arc {
			x, y = x+p[0], y+p[1]
			ls = append(ls, orb.Point{round(x*t.Transform.Scale[0] + t.Transform.Translate[0]), round(y*t.Transform.Scale[1] + t.Transform.Translate[1])})
		}
		tolerance := 0.3
		if near.Intersects(ls.Bound()) {
			tolerance = 0.04
		}
		out[i] = simplify.DouglasPeucker(tolerance).LineString(ls)
	}
	return out
}

func round(v float64) float64 { return math.Round(v*100) / 100 }

// polygons puts the rings of an object together and leaves small ones out.
func (t *topology) polygons(object string, arcs []orb.LineString) (orb.MultiPolygon, error) {
	var out orb.MultiPolygon
	for _, g := range t.Objects[object].Geometries {
		var all [][][]int
		if err := rings(g.Type, g.Arcs, &all); err != nil {
			return nil, err
		}
		for _, poly := range all {
			var p orb.Polygon
			for n, ring := range poly {
				r := orb.Ring(join(ring, arcs))
				least := 0.35
				if near.Intersects(r.Bound()) {
					least = 0.02
				}
				if len(r) < 4 || math.Abs(planar.Area(r)) < least {
					if n == 0 {
						break
					}
					continue
				}
				p = append(p, r)
			}
			if len(p) > 0 {
				out = append(out, p)
			}
		}
	}
	return out, nil
}

func rings(kind string, raw json.RawMessage, all *[][][]int) error {
	if kind == "Polygon" {
		var one [][]int
		if err := json.Unmarshal(raw, &one); err != nil {
			return err
		}
		*all = append(*all, one)
		return nil
	}
	var many [][][]int
	if err := json.Unmarshal(raw, &many); err != nil {
		return err
	}
	*all = append(*all, many...)
	return nil
}

// join strings arcs together; ~n is arc n backwards.
func join(ids []int, arcs []orb.LineString) []orb.Point {
	var out []orb.Point
	for _, id := range ids {
		ls := arcs[max(id, ^id)]
		if id < 0 {
			ls = ls.Clone()
			ls.Reverse()
		}
		if len(out) > 0 {
			ls = ls[1:]
		}
		out = append(out, ls...)
	}
	return out
}

// borders returns the arcs that two countries share.
func (t *topology) borders(arcs []orb.LineString) (orb.MultiLineString, error) {
	uses := map[int]int{}
	for _, g := range t.Objects["countries"].Geometries {
		var all [][][]int
		if err := rings(g.Type, g.Arcs, &all); err != nil {
			return nil, err
		}
		for _, poly := range all {
			for _, ring := range poly {
				for _, id := range ring {
					uses[max(id, ^id)]++
				}
			}
		}
	}
	var out orb.MultiLineString
	for i, ls := range arcs {
		if uses[i] > 1 {
			out = append(out, ls)
		}
	}
	return out, nil
}
