package main

import (
	"runtime"
	"runtime/debug"

	"isnad/reading"
)

// release is the version of the program; CHANGELOG.md tells what each brought.
const release = "0.1.0"

// version says program, reader, revision and Go version in one line.
func version() string {
	rev := ""
	if b, ok := debug.ReadBuildInfo(); ok {
		for _, s := range b.Settings {
			if s.Key == "vcs.revision" && len(s.Value) >= 12 {
				rev = ", " + s.Value[:12]
			}
		}
	}
	return "isnad " + release + " (" + reading.Version + rev + ", " + runtime.Version() + ")"
}
