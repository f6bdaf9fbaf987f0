package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"time"

	"isnad/internal/locale"
	"isnad/source"
)

// keepEvery is how often it is written down how far reading came.
const keepEvery = 2 * time.Second

// keeper keeps in a file how far reading came. What was delivered is flushed before it
// is called done, so that a crash repeats documents and never loses one.
type keeper struct {
	file   string // "" keeps nothing
	flush  func() error
	state  kept
	next   time.Time
	behind bool // the mark is newer than the file
}

type kept struct {
	Inputs []string    `json:"inputs"`
	Mark   source.Mark `json:"mark"`
}

// newKeeper reads what an earlier run of the same inputs wrote.
func newKeeper(file string, inputs []string, flush func() error, l locale.Lang) (*keeper, error) {
	k := &keeper{file: file, flush: flush, state: kept{Inputs: inputs}}
	if file == "" {
		return k, nil
	}
	b, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return k, nil
	}
	var old kept
	if err == nil {
		err = json.Unmarshal(b, &old)
	}
	if err != nil {
		return nil, usagef("--resume: %s: %w", file, err)
	}
	if !slices.Equal(old.Inputs, inputs) {
		return nil, usagef("%s", l.Text(locale.UsageResume, file))
	}
	k.state = old
	return k, nil
}

// from is where reading begins.
func (k *keeper) from() source.Mark {
	if k == nil {
		return source.Mark{}
	}
	return k.state.Mark
}

// at notes that all up to the mark was delivered.
func (k *keeper) at(m source.Mark) error {
	if k.file == "" {
		return nil
	}
	k.state.Mark, k.behind = m, true
	if time.Now().Before(k.next) {
		return nil
	}
	k.next = time.Now().Add(keepEvery)
	return k.write()
}

func (k *keeper) write() error {
	if k.file == "" || !k.behind {
		return nil
	}
	if err := k.flush(); err != nil {
		return err
	}
	b, err := json.Marshal(k.state)
	if err == nil {
		err = os.WriteFile(k.file+".new", append(b, '\n'), 0o644)
	}
	if err == nil {
		err = os.Rename(k.file+".new", k.file)
	}
	if err != nil {
		return &exitError{exitOutput, fmt.Errorf("--resume: %w", err)}
	}
	k.behind = false
	return nil
}

// finish writes the last mark, or takes the file away where all was read.
func (k *keeper) finish(all bool) error {
	if k.file == "" {
		return nil
	}
	if !all {
		return k.write()
	}
	if err := os.Remove(k.file); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return &exitError{exitOutput, fmt.Errorf("--resume: %w", err)}
	}
	return nil
}
