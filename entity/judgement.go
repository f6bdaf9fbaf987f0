package entity

import (
	"cmp"
	"slices"

	"isnad/calendar"
)

// Verdict is what a person says about entities or a claim.
type Verdict string

// The verdicts.
const (
	SameAs  Verdict = "same-as"  // A and B are one
	NotSame Verdict = "not-same" // A and B are two, or mention A is not entity B
	Accept  Verdict = "accept"   // claim A was read rightly: takes back what the same person said of it before
	Reject  Verdict = "reject"   // claim A was misread; Why says how
	Correct Verdict = "correct"  // claim A was misread; its record in Claim stands instead
	Undo    Verdict = "undo"     // judgement A no longer holds
)

// Judgement is one verdict of one person. A and B are ids of entities, MentionID's
// of mentions, of claims or, for Undo, of judgements.
type Judgement struct {
	ID      string       `json:"id"`
	Verdict Verdict      `json:"verdict"`
	A       string       `json:"a"`
	B       string       `json:"b,omitempty"`
	Why     string       `json:"why,omitempty"`
	By      string       `json:"by,omitempty"`
	On      calendar.Day `json:"on"`
	Claim   []byte       `json:"claim,omitempty"` // for Correct: the claim as JSON
	At      int64        `json:"-"`               // order among those of one day, where known
}

// Standing returns the judgements that hold: those made until asOf (NoDay: all) and
// not undone, in the order in which they were made. Undoing an undo restores what it
// undid; of what one person says of one claim the last holds.
func Standing(all []Judgement, asOf calendar.Day) []Judgement {
	known := make([]Judgement, 0, len(all))
	for _, j := range all {
		if !asOf.Known() || !j.On.Known() || j.On <= asOf {
			known = append(known, j)
		}
	}
	undoneBy := map[string][]string{}
	for _, j := range known {
		if j.Verdict == Undo {
			undoneBy[j.A] = append(undoneBy[j.A], j.ID)
		}
	}
	var holds func(id string, depth int) bool
	holds = func(id string, depth int) bool {
		for _, u := range undoneBy[id] {
			if depth > len(known) || holds(u, depth+1) {
				return false
			}
		}
		return true
	}
	out := known[:0:0]
	for _, j := range known {
		if j.Verdict != Undo && holds(j.ID, 0) {
			out = append(out, j)
		}
	}
	return newest(out)
}

// newest sorts judgements by when they were made and leaves of what one person said
// of one claim the last.
func newest(all []Judgement) []Judgement {
	slices.SortStableFunc(all, later)
	last := map[[2]string]int{}
	for i, j := range all {
		if j.Verdict.onClaim() {
			last[[2]string{j.By, j.A}] = i
		}
	}
	out := all[:0]
	for i, j := range all {
		if !j.Verdict.onClaim() || last[[2]string{j.By, j.A}] == i && j.Verdict != Accept {
			out = append(out, j)
		}
	}
	return out
}

func (v Verdict) onClaim() bool { return v == Accept || v == Reject || v == Correct }

// later orders judgements by when they were made.
func later(a, b Judgement) int {
	return cmp.Or(cmp.Compare(a.On, b.On), cmp.Compare(a.At, b.At), cmp.Compare(a.ID, b.ID))
}
