package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// settle holds the figures against the floors; with raise it moves those that are beaten.
func settle(root string, got figures, raise bool) error {
	name := filepath.Join(root, "eval", "floors.json")
	floors, err := readFloors(name)
	if err != nil {
		return err
	}
	if raise {
		lift(floors, got)
		if err := writeFloors(name, floors); err != nil {
			return err
		}
		return writeReadmes(root, got)
	}
	var below []string
	held := 0
	for measure, floor := range floors {
		v, ok := got[measure]
		switch {
		case !ok:
		case v < floor:
			below = append(below, fmt.Sprintf("  %s: %.3f, floor %.3f", measure, v, floor))
		default:
			held++
		}
	}
	sort.Strings(below)
	fmt.Printf("\nfloors: %d held, %d missed\n", held, len(below))
	if len(below) > 0 {
		return fmt.Errorf("below the floors of eval/floors.json:\n%s", strings.Join(below, "\n"))
	}
	return nil
}

// guarded are the measures that get a floor: those that the project's goals name.
func guarded(measure string) bool {
	for _, s := range []string{"type + trigger", "strict", "arguments, all roles", "right source", "right interval", "detection", "spans"} {
		if strings.Contains(measure, s) {
			return true
		}
	}
	return false
}

// lift raises floors, rounded down to three digits; it never lowers one.
func lift(floors, got figures) {
	for measure, v := range got {
		v = math.Floor(v*1000+1e-6) / 1000
		if old, ok := floors[measure]; ok && v > old || !ok && guarded(measure) {
			fmt.Printf("raised  %-70s %.3f -> %.3f\n", measure, old, v)
			floors[measure] = v
		}
	}
}

func readFloors(name string) (figures, error) {
	b, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return figures{}, nil
	}
	if err != nil {
		return nil, err
	}
	f := figures{}
	if err := json.Unmarshal(b, &f); err != nil {
		return nil, fmt.Errorf("%s cannot be read: %w", name, err)
	}
	return f, nil
}

// writeFloors writes one measure a line, in order, so that a change reads as a diff.
func writeFloors(name string, f figures) error {
	b, err := json.MarshalIndent(f, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(name, append(b, '\n'), 0o644)
}
