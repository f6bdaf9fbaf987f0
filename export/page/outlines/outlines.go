// Package outlines holds the outlines of land and the borders of states that maps are
// drawn on: Natural Earth, public domain, simplified; LICENSE.md beside the data tells
// the rest. Borders are drawn as Natural Earth has them, which takes no side in disputes.
//
// It knows nothing of pages or of what a map shows.
package outlines

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"sync"

	"github.com/paulmach/orb"
)

//go:embed outlines.geojson
var data []byte

// Outlines are in degrees, longitude first.
type Outlines struct {
	Land    orb.MultiPolygon
	Borders orb.MultiLineString // each border once
}

var load = sync.OnceValues(func() (*Outlines, error) { return parse(data) })

// World returns the outlines of the world, read once. The error means that the embedded
// data is broken.
func World() (*Outlines, error) { return load() }

// parse reads GeoJSON: a collection of one MultiPolygon, the land, and one
// MultiLineString, the borders.
func parse(b []byte) (*Outlines, error) {
	var fc struct {
		Features []struct {
			Geometry struct {
				Type        string
				Coordinates json.RawMessage
			}
		}
	}
	if err := json.Unmarshal(b, &fc); err != nil {
		return nil, fmt.Errorf("the outlines are no GeoJSON: %w", err)
	}
	o := &Outlines{}
	for _, f := range fc.Features {
		var to any
		switch f.Geometry.Type {
		case "MultiPolygon":
			to = &o.Land
		case "MultiLineString":
			to = &o.Borders
		default:
			return nil, fmt.Errorf("the outlines hold a %q; only land and borders belong there", f.Geometry.Type)
		}
		if err := json.Unmarshal(f.Geometry.Coordinates, to); err != nil {
			return nil, fmt.Errorf("the outlines hold a broken %s: %w", f.Geometry.Type, err)
		}
	}
	return o, nil
}

// Credit names the source of the outlines, as pages show it.
const Credit = "Natural Earth"
