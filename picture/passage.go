package picture

import (
	"cmp"
	"slices"
	"strings"

	"isnad/claim"
)

// Passage is one sentence, shown once, with all refs that quote it: claims in it, and
// its copies in other texts.
type Passage struct {
	Text     string       // as the first of them has it
	Start    int          // code points, of the first
	Triggers []claim.Span // in the first's text, in order
	Places   []Ref        // where it stands, each document once, with the chains of its claims
}

// Passages gathers refs by their sentence. The second result gives for each ref the number
// of its passage, from 1.
func Passages(refs []Ref) (all []Passage, of []int) {
	by := map[string]int{}
	of = make([]int, len(refs))
	for i := range refs {
		r := &refs[i]
		key := strings.Join(strings.Fields(r.Evidence.Text), " ")
		n, ok := by[key]
		if !ok {
			all = append(all, Passage{Text: r.Evidence.Text, Start: r.Evidence.Start})
			n = len(all)
			by[key] = n
		}
		of[i] = n
		all[n-1].take(r)
	}
	for i := range all {
		slices.SortFunc(all[i].Triggers, func(a, b claim.Span) int { return cmp.Compare(a.Start, b.Start) })
	}
	return all, of
}

func (p *Passage) take(r *Ref) {
	first := len(p.Places) == 0 || p.Places[0].Document == r.Document && p.Start == r.Evidence.Start
	if first && !slices.Contains(p.Triggers, r.Trigger) {
		p.Triggers = append(p.Triggers, r.Trigger)
	}
	for i := range p.Places {
		x := &p.Places[i]
		if x.Document != r.Document || x.Evidence != r.Evidence {
			continue
		}
		if len(x.Chain) < len(r.Chain) {
			x.Chain = r.Chain
		}
		return
	}
	p.Places = append(p.Places, *r)
}

// Numbers returns the passages of refs, each once, in the order of the refs.
func Numbers(of, refs []int) []int {
	var out []int
	for _, n := range refs {
		if k := of[n-1]; !slices.Contains(out, k) {
			out = append(out, k)
		}
	}
	return out
}
