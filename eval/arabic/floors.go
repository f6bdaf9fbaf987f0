package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strings"
)

const floorsFile = "eval/arabic/floors.json"

// settle holds the figures against the floors, or moves those and the table.
func (b *bench) settle(raise bool) error {
	floors := map[string]float64{}
	name := filepath.Join(b.root, filepath.FromSlash(floorsFile))
	text, err := os.ReadFile(name)
	if err == nil {
		err = json.Unmarshal(text, &floors)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s cannot be read: %w", floorsFile, err)
	}
	if raise {
		return b.lift(name, floors)
	}
	held, below := 0, []string{}
	for _, f := range b.table {
		floor, ok := floors[f.key()]
		switch {
		case !ok || !f.held:
		case f.atMost && f.value > floor, !f.atMost && f.value < floor:
			below = append(below, fmt.Sprintf("  %s: %s, floor %g", f.key(), f.shown(), floor))
		default:
			held++
		}
	}
	fmt.Printf("\nfloors: %d held, %d missed\n", held, len(below))
	if len(below) > 0 {
		return fmt.Errorf("below the floors of %s:\n%s", floorsFile, strings.Join(below, "\n"))
	}
	return nil
}

// lift moves the floors that are beaten, to the tenth below the figure, which a deal of
// the folds may move, and writes the table into the page.
func (b *bench) lift(name string, floors map[string]float64) error {
	for _, f := range b.table {
		if !f.held {
			continue
		}
		v := math.Floor(f.value*10) / 10
		if f.atMost {
			v = math.Ceil(f.value*100) / 100
		}
		old, ok := floors[f.key()]
		if !ok || f.atMost && v < old || !f.atMost && v > old {
			fmt.Printf("floor of %s: %g -> %g\n", f.key(), old, v)
			floors[f.key()] = v
		}
	}
	text, err := json.MarshalIndent(floors, "", "  ")
	if err != nil {
		return err
	}
	if err := os.WriteFile(name, append(text, '\n'), 0o644); err != nil {
		return err
	}
	return b.writePage()
}

const (
	tableStart = "<!-- figures: go run ./eval/arabic -raise -->"
	tableEnd   = "<!-- end of figures -->"
)

// writePage puts the table between the marks of docs/arabic.md.
func (b *bench) writePage() error {
	name := filepath.Join(b.root, "docs", "arabic.md")
	page, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	before, rest, ok := strings.Cut(string(page), tableStart)
	_, after, ok2 := strings.Cut(rest, tableEnd)
	if !ok || !ok2 {
		return fmt.Errorf("docs/arabic.md has no place for the table: it wants the lines %s and %s", tableStart, tableEnd)
	}
	return os.WriteFile(name, []byte(before+tableStart+"\n"+b.table.markdown()+tableEnd+after), 0o644)
}
