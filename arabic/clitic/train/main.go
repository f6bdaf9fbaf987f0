// Command train writes arabic/clitic/weights.bin from UD Arabic-PUD and the words
// of AQMAR and ANERcorp. Run it at the root of the repository:
//
//	go run ./arabic/clitic/train
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"

	"isnad/arabic/clitic"
	"isnad/arabic/clitic/pud"
	"isnad/arabic/clitic/teach"
)

func main() {
	out := flag.String("o", "arabic/clitic/weights.bin", "file to write")
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
	known, err := teach.Evidence(corpora)
	if err != nil {
		return err
	}
	lessons := slices.Concat(pud.Lessons(sents), teach.Closed(), teach.Verbs(), teach.Words())
	m := clitic.Learn(lessons, known)
	return os.WriteFile(out, m.Bytes(), 0o644)
}
