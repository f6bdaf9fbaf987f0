// Command eval reads the evaluation sets with the program, prints the scorers'
// tables, and holds their figures against eval/floors.json.
//
//	go run ./eval            fails where a figure is below its floor
//	go run ./eval -join      only writes eval/out/fresh-gold.jsonl, the fresh articles with their text
//	go run ./eval -raise     raises the floors to the figures that beat them, and
//	                         writes the table of figures into the README files
//
// The sets are not part of this repository: they are looked for in ../shared, or where
// ISNAD_SHARED says. Without them, or without python3, nothing is measured, and
// that is no failure.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"isnad/internal/workshop"
)

func main() {
	raise := flag.Bool("raise", false, "raise the floors that are beaten and write the figures into the README files")
	only := flag.String("set", "", "measure one set only: gold, allegiance, fresh or gsr")
	join := flag.Bool("join", false, "only give the fresh articles their text")
	flag.Parse()
	if err := run(*raise, *join, *only); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
}

func run(raise, join bool, only string) error {
	root, err := workshop.Repository()
	if err != nil {
		return err
	}
	shared := os.Getenv("ISNAD_SHARED")
	if shared == "" {
		shared = filepath.Join(root, "..", "shared")
	}
	if _, err := os.Stat(filepath.Join(shared, "codebook", "score.py")); err != nil {
		fmt.Printf("eval: no evaluation sets at %s; skipped\n", shared)
		return nil
	}
	if _, err := exec.LookPath("python3"); err != nil {
		fmt.Println("eval: the scorers need python3, which is not here; skipped")
		return nil
	}
	out := filepath.Join(root, "eval", "out")
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	got := figures{}
	e := evaluation{root: root, shared: shared, out: out, got: got}
	if join {
		_, err := e.join("eval/fresh/*.jsonl")
		return err
	}
	if err := e.build(); err != nil {
		return err
	}
	for _, s := range sets {
		if only != "" && s.name != only {
			continue
		}
		if err := e.measure(s); err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
	}
	return settle(root, got, raise)
}
