// Package house holds tests that guard how the repository is built: imports run in
// one direction, every package says what it is, dependencies are pinned, sources
// hold no invisible controls. It has no code of its own.
package house
