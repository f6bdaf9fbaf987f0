package main

import (
	"testing"

	"isnad/claim"
	"isnad/reading"
	"isnad/reading/logit"
)

func at(start, end int, text string) claim.Span {
	return claim.Span{Start: start, End: end, Text: text}
}

// TestAnswer: where a filler stands in two places, the one that coders marked is right
// and the other teaches nothing; where nobody is coded, nobody is right.
func TestAnswer(t *testing.T) {
	q := &reading.Question{Ask: "actor", Spans: []claim.Span{at(0, 6, "الكتيبة"), at(40, 46, "الكتيبة"), at(20, 26, "السكان")}, Keys: make([][]logit.Key, 4)}
	coded := &claim.Claim{Roles: []claim.Role{{Role: claim.Actor, Span: at(40, 46, "الكتيبة")}}}
	l, ok := answer(coded, q)
	if !ok || len(l.Items) != 3 || !l.Right[0] || l.Right[1] || l.Right[2] {
		t.Errorf("coded actor: %v %v", l.Right, ok)
	}
	l, ok = answer(&claim.Claim{}, q)
	if !ok || len(l.Items) != 4 || !l.Right[3] {
		t.Errorf("nobody coded: %v %v", l.Right, ok)
	}
	far := &claim.Claim{Roles: []claim.Role{{Role: claim.Actor, Span: at(90, 95, "غيرهم")}}}
	if _, ok := answer(far, q); ok {
		t.Error("an actor that no candidate stands for taught something")
	}
}

// TestEvents: what a word teaches where coders saw its event, none, or another.
func TestEvents(t *testing.T) {
	q := reading.Question{Ask: "event", Trigger: at(5, 9, "هجوم"), Types: []claim.Type{claim.Attack}, Keys: make([][]logit.Key, 2), Rule: 0}
	all := func(claim.Type) bool { return true }
	coded := []claim.Claim{{Type: claim.Attack, Trigger: at(5, 9, "هجوم")}}
	if l := events(coded, []reading.Question{q}, all); len(l) != 1 || !l[0].Right[0] {
		t.Errorf("a coded event: %v", l)
	}
	if l := events(nil, []reading.Question{q}, all); len(l) != 1 || !l[0].Right[1] {
		t.Errorf("no event: %v", l)
	}
	other := []claim.Claim{{Type: claim.Kill, Trigger: at(5, 9, "هجوم")}}
	if l := events(other, []reading.Question{q}, all); len(l) != 0 {
		t.Errorf("an event of a type that no sense has taught: %v", l)
	}
}
