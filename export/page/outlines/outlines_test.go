package outlines

import (
	"testing"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/planar"
)

func TestWorld(t *testing.T) {
	o, err := World()
	if err != nil {
		t.Fatal(err)
	}
	if len(o.Land) < 20 || len(o.Borders) < 100 {
		t.Errorf("%d lands, %d borders", len(o.Land), len(o.Borders))
	}
	for _, tc := range []struct {
		at   orb.Point
		land bool
	}{{orb.Point{69.2, 34.5}, true}, {orb.Point{44.2, 15.4}, true}, {orb.Point{18, 34.5}, false}, {orb.Point{38, 20}, false}} {
		if got := planar.MultiPolygonContains(o.Land, tc.at); got != tc.land {
			t.Errorf("%v is land: %v", tc.at, got)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for _, s := range []string{"", "{", `{"features":[{"geometry":{"type":"Point","coordinates":[1,2]}}]}`, `{"features":[{"geometry":{"type":"MultiPolygon","coordinates":7}}]}`} {
		if _, err := parse([]byte(s)); err == nil {
			t.Errorf("%q was read", s)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(`{"features":[{"geometry":{"type":"MultiLineString","coordinates":[[[1,2],[3,4]]]}}]}`))
	f.Fuzz(func(t *testing.T, b []byte) { _, _ = parse(b) })
}

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		if _, err := parse(data); err != nil {
			b.Fatal(err)
		}
	}
}
