// Command train writes reading/lone/weights.bin from the gold standard records. Run it
// at the root of the repository:
//
//	go run ./reading/lone/train -halves DIR
//
// DIR holds the models of the reader that learned nothing of one half of the records.
package main

import (
	"errors"
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
	halves := flag.String("halves", "", "folder of the models that go run ./reading/teach -halves has written")
	flag.Parse()
	if err := run(*out, *records, *halves); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(out, records, halves string) error {
	if halves == "" {
		return errors.New("-halves is missing: the built-in model has learned from the records (make teach does all)")
	}
	rows, err := gsr.Open(records)
	if err != nil {
		return err
	}
	read, err := lessons.Read(rows, halves)
	if err != nil {
		return err
	}
	b := lessons.Train(read, lone.Tuning{}).Bytes()
	return os.WriteFile(out, b, 0o644)
}
