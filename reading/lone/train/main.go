// Command train writes reading/lone/weights.bin from the gold standard records. Run it
// at the root of the repository:
//
//	go run ./reading/lone/train
package main

import (
	"flag"
	"fmt"
	"os"

	"isnad/reading/lone"
	"isnad/reading/lone/gsr"
	"isnad/reading/lone/lessons"
)

func main() {
	out := flag.String("o", "reading/lone/weights.bin", "file to write")
	records := flag.String("records", gsr.File(), "the gold standard records")
	flag.Parse()
	if err := run(*out, *records); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(out, records string) error {
	rows, err := gsr.Open(records)
	if err != nil {
		return err
	}
	b := lessons.Train(lessons.Read(rows), lone.Tuning{}).Bytes()
	return os.WriteFile(out, b, 0o644)
}
