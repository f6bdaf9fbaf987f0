package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// peers runs the other libraries on the same tasks and puts their figures beside ours.
func (b *bench) peers() {
	fmt.Fprintln(os.Stderr, "measuring other libraries")
	in, err := json.Marshal(b.tasks)
	if err != nil {
		fmt.Println("left out: other libraries:", err)
		return
	}
	cmd := exec.Command("go", "run", ".")
	cmd.Dir = filepath.Join(b.root, "eval", "arabic", "peers")
	cmd.Env = append(os.Environ(), "GOFLAGS=-buildvcs=false", "GOWORK=off")
	cmd.Stdin = bytes.NewReader(in)
	var said bytes.Buffer
	cmd.Stderr = &said
	out, err := cmd.Output()
	if err != nil {
		fmt.Printf("left out: other libraries: %v\n%s\n", err, strings.TrimSpace(said.String()))
		return
	}
	for line := range bytes.Lines(out) {
		var f struct {
			Group, What, Who, Unit, Note string
			Value                        float64
		}
		if json.Unmarshal(line, &f) == nil {
			b.insert(figure{group: f.Group, what: f.What, who: f.Who, unit: f.Unit, value: f.Value, note: f.Note})
		}
	}
}

// insert puts a figure below those of the same measure, or at the end of its group.
func (b *bench) insert(f figure) {
	at, same := len(b.table)-1, false
	for i, o := range b.table {
		switch {
		case o.group != f.group:
		case o.what == f.what:
			at, same = i, true
		case !same:
			at = i
		}
	}
	b.table = slices.Insert(b.table, at+1, f)
}
