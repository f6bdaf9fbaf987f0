package entity

import "isnad/calendar"

// Verdict is what a person says about entities or a claim.
type Verdict string

// The verdicts.
const (
	SameAs  Verdict = "same-as"  // A and B are one
	NotSame Verdict = "not-same" // A and B are two, or mention A is not entity B
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
}

// Standing returns the judgements that hold: those made until asOf (NoDay: all) and
// not undone. Undoing an undo restores what it undid.
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
	return out
}
