package main

import (
	"os"
	"testing"

	"isnad/reading/lone/gsr"
)

func TestCorpusOf(t *testing.T) {
	for id, want := range map[string]struct{ known, events bool }{
		"anercorp-80845": {true, false}, "gsr-a2e95b40fa3c": {true, true}, "hills-01": {},
	} {
		c := corpusOf(id)
		if (c != nil) != want.known || c != nil && c.events != want.events {
			t.Errorf("corpusOf(%q) = %+v, want %+v", id, c, want)
		}
	}
}

// TestRecords reads the marks of the records over their text: every offset must fall on words.
func TestRecords(t *testing.T) {
	if _, err := os.Stat(gsr.File()); err != nil {
		t.Skip("the gold standard records are not here: ", err)
	}
	recs, err := marked("records.txt")
	if err != nil {
		t.Fatal(err)
	}
	halves := map[int]int{}
	for i := range recs {
		a := article{rec: recs[i]}
		half, err := a.partOf()
		if err != nil || half < 0 {
			t.Fatalf("%s is of half %d: %v", recs[i].ID, half, err)
		}
		halves[half]++
	}
	if len(recs) != 2870 || halves[0] < 1000 || halves[1] < 1000 {
		t.Errorf("%d sentences, in halves %v", len(recs), halves)
	}
	if _, err := recordText("gsr-000000000000"); err == nil {
		t.Error("a sentence that is none has a text")
	}
}
