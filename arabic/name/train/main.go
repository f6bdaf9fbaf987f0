// Command train learns the letter correspondences of arabic/name from pairs of
// Arabic and Latin spellings, and writes weights.tsv. Run it from the root:
//
//	go run ./arabic/name/train
//
// # Exit status
//
// 0 the weights were written; 1 the pairs cannot be read or the file not written.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	shared := flag.String("shared", envOr("ISNAD_SHARED", "../shared"), "folder that holds corpora/names")
	out := flag.String("out", "arabic/name/weights.tsv", "file to write")
	rounds := flag.Int("rounds", 8, "rounds of expectation and maximisation")
	least := flag.Float64("least", 2.5, "expected uses below which a correspondence is dropped")
	flag.Parse()
	if err := run(filepath.Join(*shared, "corpora", "names"), *out, *rounds, *least); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func envOr(name, otherwise string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return otherwise
}

func run(dir, out string, rounds int, least float64) error {
	pairs, err := readPairs(dir)
	if err != nil {
		return err
	}
	m := newModel(pairs)
	for n := range rounds {
		cut := 0.0
		if n > 0 {
			cut = least * float64(n) / float64(rounds)
		}
		fmt.Fprintf(os.Stderr, "round %d: %.4f nats a pair, %d correspondences\n", n+1, m.round(pairs, cut), len(m.q))
	}
	m.prune(least)
	return m.write(out, len(pairs))
}
