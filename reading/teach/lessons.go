package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"slices"

	"isnad/claim"
	"isnad/document"
	"isnad/reading"
	"isnad/reading/logit"
	spans "isnad/reading/lone/lessons"
)

// records reads a file of coded articles.
func records(name string) ([]claim.Record, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []claim.Record
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<26)
	for n := 1; sc.Scan(); n++ {
		var rec claim.Record
		if err := json.Unmarshal(sc.Bytes(), &rec); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		out = append(out, rec)
	}
	return out, sc.Err()
}

// event is a trigger of the reader, by what its questions say of it.
type event struct {
	typ     claim.Type
	trigger claim.Span
}

// lessons answers the questions about events that coders marked too. Phrases that say
// the same as a filler elsewhere in the text teach nothing.
func lessons(gold []claim.Claim, qs []reading.Question, coded func(claim.Type) bool) []logit.List {
	by := map[event][]int{}
	var order []event
	for i, q := range qs {
		if q.Ask == "event" || q.Ask == "date" && !coded(q.Type) {
			continue
		}
		e := event{q.Type, q.Trigger}
		if by[e] == nil {
			order = append(order, e)
		}
		by[e] = append(by[e], i)
	}
	used := make([]bool, len(gold))
	var out []logit.List
	for _, e := range order {
		if g := matching(gold, used, e); g >= 0 {
			used[g] = true
			out = append(out, answers(&gold[g], qs, by[e])...)
		}
	}
	return append(out, events(gold, qs, coded)...)
}

// asked returns the questions of a document, with those that follow from what coders marked.
func asked(r *reading.Rules, d *document.Document, gold []claim.Claim) []reading.Question {
	of := map[event]*claim.Claim{}
	used := make([]bool, len(gold))
	qs := r.Questions(d, nil)
	for i := range qs {
		e := event{qs[i].Type, qs[i].Trigger}
		if _, done := of[e]; qs[i].Ask == "event" || done {
			continue
		}
		of[e] = nil
		if g := matching(gold, used, e); g >= 0 {
			used[g] = true
			of[e] = &gold[g]
		}
	}
	return r.Questions(d, func(q *reading.Question) []int {
		g := of[event{q.Type, q.Trigger}]
		if g == nil {
			return nil
		}
		var out []int
		for _, x := range told(g, q.Ask) {
			best, at := 0.0, -1
			for k := range q.Spans {
				if a := fit(x, q.Spans[k]); a > best {
					best, at = a, k
				}
			}
			if at >= 0 && !slices.Contains(out, at) {
				out = append(out, at)
			}
		}
		return out
	})
}

// events answers for each word whether it tells a coded event. Of the words of a longer
// trigger the first that can carry it does.
func events(gold []claim.Claim, qs []reading.Question, coded func(claim.Type) bool) []logit.List {
	carried := make([]bool, len(gold))
	var out []logit.List
	for pass := range 2 { // words that the rules took come first
		for i := range qs {
			q := &qs[i]
			if q.Ask != "event" || (q.Rule >= 0) != (pass == 0) || slices.ContainsFunc(q.Types, func(t claim.Type) bool { return !coded(t) }) {
				continue
			}
			if l, ok := eventAnswer(gold, carried, q); ok {
				out = append(out, l)
			}
		}
	}
	return out
}

// eventAnswer is false where nothing can be learned: the coders saw an event of a type
// that no sense has, or one that another word carries.
func eventAnswer(gold []claim.Claim, carried []bool, q *reading.Question) (logit.List, bool) {
	l := logit.List{Items: q.Keys, Right: make([]bool, len(q.Keys))}
	covered, right := false, -1
	for g := range gold {
		if overlap(gold[g].Trigger, q.Trigger) == 0 {
			continue
		}
		covered = true
		if carried[g] {
			continue
		}
		for k, t := range q.Types {
			if t == gold[g].Type {
				l.Right[k] = true
				right = g
			}
		}
	}
	if right >= 0 {
		carried[right] = true
		return l, true
	}
	if covered {
		return l, false
	}
	l.Right[len(q.Types)] = true
	return l, true
}

// codedIn tells which types the coders of a file marked: all, or those of the families
// that they marked at all where these are fewer than six.
func codedIn(recs []claim.Record) func(claim.Type) bool {
	seen := map[claim.Family]bool{}
	for i := range recs {
		for k := range recs[i].Claims {
			seen[recs[i].Claims[k].Type.Family()] = true
		}
	}
	return func(t claim.Type) bool { return seen[t.Family()] }
}

// matching returns the coded claim of that type whose trigger overlaps most, -1 for none.
func matching(gold []claim.Claim, used []bool, e event) int {
	best, most := -1, 0
	for i := range gold {
		g := &gold[i]
		if o := overlap(g.Trigger, e.trigger); !used[i] && g.Type == e.typ && o > most {
			best, most = i, o
		}
	}
	return best
}

func overlap(a, b claim.Span) int { return max(0, min(a.End, b.End)-max(a.Start, b.Start)) }

// answers turns the questions about one event into lists. Phrases that say the same as
// a filler, but less well or elsewhere, are left out.
func answers(g *claim.Claim, qs []reading.Question, of []int) []logit.List {
	var out []logit.List
	for _, i := range of {
		if l, ok := answer(g, &qs[i]); ok {
			out = append(out, l)
		}
	}
	return out
}

// answer is false where coders name a filler that no candidate stands for.
func answer(g *claim.Claim, q *reading.Question) (logit.List, bool) {
	if q.Ask == "mood" {
		l := logit.List{Items: q.Keys}
		for _, m := range q.Moods {
			l.Right = append(l.Right, m == reading.Mood{Polarity: g.Polarity, Modality: g.Modality})
		}
		return l, true
	}
	if q.Ask == "date" {
		return dated(g, q)
	}
	mark := make([]int8, len(q.Spans)) // 1 yes, -1 neither
	for _, k := range q.After {
		for i := range q.Spans {
			if overlap(q.Spans[i], q.Spans[k]) > 0 || fit(q.Spans[k], q.Spans[i]) > 0 {
				mark[i] = -1
			}
		}
	}
	named, found := 0, false
	for _, x := range told(g, q.Ask) {
		if slices.ContainsFunc(q.After, func(k int) bool { return fit(x, q.Spans[k]) > 0 }) {
			continue
		}
		named++
		best := 0.0
		for k := range q.Spans {
			best = max(best, fit(x, q.Spans[k]))
		}
		for k := range q.Spans {
			switch a := fit(x, q.Spans[k]); {
			case mark[k] < 0:
			case a > 0 && a == best:
				mark[k], found = 1, true
			case a > 0 && mark[k] == 0:
				mark[k] = -1
			}
		}
	}
	if named > 0 && !found {
		return logit.List{}, false
	}
	l := logit.List{}
	for k := range q.Spans {
		if mark[k] >= 0 {
			l.Items = append(l.Items, q.Keys[k])
			l.Right = append(l.Right, mark[k] == 1)
		}
	}
	l.Items = append(l.Items, q.Keys[len(q.Spans)])
	l.Right = append(l.Right, named == 0)
	return l, true
}

// dated is false where nothing that could date the event says what coders say.
func dated(g *claim.Claim, q *reading.Question) (logit.List, bool) {
	l := logit.List{Items: q.Keys}
	none := g.Time == nil || !g.Time.Known()
	found := none
	for _, v := range q.Times {
		same := !none && v == *g.Time
		found = found || same
		l.Right = append(l.Right, same)
	}
	l.Right = append(l.Right, none)
	return l, found && len(q.Times) > 0
}

// told returns what coders gave for a question.
func told(g *claim.Claim, ask string) []claim.Span {
	if ask == "source" {
		if n := len(g.Isnad); n > 0 {
			return []claim.Span{g.Isnad[n-1].Span}
		}
		return nil
	}
	var out []claim.Span
	for _, role := range g.Roles {
		if string(role.Role) == ask {
			out = append(out, role.Span)
		}
	}
	return out
}

// fit tells how well a phrase stands for a filler: by the share of words as the scorer
// counts it, and above that where it stands in the same place.
func fit(g, x claim.Span) float64 {
	a := alike(g.Text, x.Text)
	if a < 0.5 {
		return 0
	}
	if overlap(g, x) > 0 {
		a++
	}
	return a
}

// alike is the F1 of the words of two spans.
func alike(a, b string) float64 {
	var o spans.Overlap
	o.Add(spans.Words(a), spans.Words(b))
	return o.F1()
}
