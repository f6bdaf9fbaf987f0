package entity

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"isnad/calendar"
	"isnad/claim"
)

// Read is a document with its claims and the day on which we read it.
type Read struct {
	claim.Record
	On calendar.Day // NoDay: not known, it counts as always there

	Place int64  // by which the corpus finds the text again; 0: it does not
	Kept  string // what was found out about it before, from a corpus that keeps that; the record is empty then
}

// Corpus is what entities and pictures are drawn from.
type Corpus interface {
	// Documents yields every document read until asOf (NoDay: all), in any order.
	Documents(asOf calendar.Day) iter.Seq2[*Read, error]
	// Judgements returns what people judged, in any order; Standing sifts them.
	Judgements() ([]Judgement, error)
}

// Memory is a Corpus held in memory.
type Memory struct {
	Reads []Read
	Said  []Judgement
}

// Add takes in a record. Where on is not known, the day of publication stands for
// the day of reading.
func (m *Memory) Add(r claim.Record, on calendar.Day) {
	if !on.Known() {
		on = Published(&r)
	}
	m.Reads = append(m.Reads, Read{Record: r, On: on})
}

// Documents yields the records read until asOf, each id once.
func (m *Memory) Documents(asOf calendar.Day) iter.Seq2[*Read, error] {
	return func(yield func(*Read, error) bool) {
		seen := map[string]bool{}
		for i := range m.Reads {
			r := &m.Reads[i]
			if asOf.Known() && r.On.Known() && r.On > asOf || seen[r.ID] {
				continue
			}
			seen[r.ID] = true
			if !yield(r, nil) {
				return
			}
		}
	}
}

// Judgements returns all that was said.
func (m *Memory) Judgements() ([]Judgement, error) { return slices.Clone(m.Said), nil }

// Published returns the day of publication, NoDay where it is not known.
func Published(r *claim.Record) calendar.Day {
	s := r.Published
	if len(s) > 10 {
		s = s[:10]
	}
	d, err := calendar.Parse(s)
	if err != nil {
		return calendar.NoDay
	}
	return d
}

// MentionID names a mention: "m:DOCUMENT#start-end", in code points.
func MentionID(doc string, start, end int) string {
	return fmt.Sprintf("m:%s#%d-%d", doc, start, end)
}

// isMention tells whether an id of a judgement names a mention.
func isMention(id string) bool { return strings.HasPrefix(id, "m:") && strings.Contains(id, "#") }
