package hashed

import (
	"maps"
	"slices"
)

// sortedKeys makes files the same on every run.
func sortedKeys(m map[uint64]uint8) []uint64 {
	return slices.Sorted(maps.Keys(m))
}
