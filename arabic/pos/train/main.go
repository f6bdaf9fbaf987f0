// Command train writes arabic/pos/weights.bin from UD Arabic-PUD. The segmenter of
// arabic/clitic must be trained first. Run it at the root of the repository:
//
//	go run ./arabic/pos/train
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"

	"isnad/arabic/clitic"
	"isnad/arabic/clitic/pud"
	"isnad/arabic/clitic/teach"
	"isnad/arabic/pos"
	"isnad/arabic/pos/gold"
)

func main() {
	out := flag.String("o", "arabic/pos/weights.bin", "file to write")
	corpora := flag.String("corpora", pud.Shared(), "folder that holds pud, aqmar and anercorp")
	flag.Parse()
	if err := run(*out, *corpora); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(out, corpora string) error {
	sents, err := pud.Open(corpora)
	if err != nil {
		return err
	}
	running, err := teach.Sentences(corpora)
	if err != nil {
		return err
	}
	names := teach.Names(clitic.Default(), running)
	t := pos.Learn(slices.Concat(gold.Lessons(sents), gold.Own(clitic.Default())), clitic.Default(), names)
	return os.WriteFile(out, t.Bytes(), 0o644)
}
