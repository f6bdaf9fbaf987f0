// Command arabic measures the packages arabic and calendar: how often they are right,
// against the texts in ../shared/corpora, and how fast they are, on this machine, with
// other Go libraries beside them in the same run.
//
//	go run ./eval/arabic                  everything; fails where a figure is below its floor
//	go run ./eval/arabic -only right      accuracies alone; or -only fast
//	go run ./eval/arabic -raise           moves the floors that are beaten and writes the
//	                                      table into docs/arabic.md
//
// The corpora are not part of this repository: ISNAD_SHARED says where they are. What
// needs them is left out where they are absent. The other libraries are a module of
// their own (eval/arabic/peers), left out where the module proxy cannot be reached.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"

	"isnad/internal/workshop"
)

func main() {
	raise := flag.Bool("raise", false, "move the floors that are beaten and write the table into docs/arabic.md")
	only := flag.String("only", "", "right: accuracies alone; fast: speeds alone")
	alone := flag.Bool("alone", false, "leave the other libraries out")
	flag.Parse()
	if err := run(*raise, *only, *alone); err != nil {
		fmt.Fprintln(os.Stderr, "eval/arabic:", err)
		os.Exit(1)
	}
}

// bench is one run: where things are, and the table that grows.
type bench struct {
	root, shared string
	table        table
	tasks        tasks // what the other libraries are given
}

func run(raise bool, only string, alone bool) error {
	root, err := workshop.Repository()
	if err != nil {
		return err
	}
	b := &bench{root: root, shared: os.Getenv("ISNAD_SHARED")}
	if b.shared == "" {
		b.shared = filepath.Join(root, "..", "shared")
	}
	if only != "fast" {
		if err := b.right(); err != nil {
			return err
		}
	}
	if only != "right" {
		if err := b.fast(); err != nil {
			return err
		}
	}
	if !alone {
		b.peers()
	}
	fmt.Printf("\n%s %s, %d CPUs\n\n%s", runtime.Version(), runtime.GOARCH, runtime.NumCPU(), b.table.text())
	return b.settle(raise)
}

// right measures what has a right answer. A corpus that is absent is said and left out.
func (b *bench) right() error {
	for _, m := range []struct {
		what string
		do   func() error
	}{
		{"sentences and words", b.treebankText},
		{"clitics", b.clitics},
		{"clitics of fresh news", b.freshClitics},
		{"morphology", b.morphology},
		{"nouns of the lexicon", b.lexiconNouns},
		{"dates", b.dates},
		{"dates of fresh news", b.freshDates},
		{"numbers of fresh news", b.freshNumbers},
		{"names", b.names},
		{"languages", b.languages},
	} {
		fmt.Fprintln(os.Stderr, "measuring", m.what)
		err := m.do()
		if os.IsNotExist(err) {
			fmt.Printf("left out: %s: %v\n", m.what, err)
			continue
		}
		if err != nil {
			return fmt.Errorf("%s: %w", m.what, err)
		}
	}
	return nil
}

// open opens a file of the shared folder.
func (b *bench) open(name string) (*os.File, error) {
	return os.Open(filepath.Join(b.shared, filepath.FromSlash(name)))
}
