package lone

import (
	"strconv"

	"isnad/arabic"
)

// rankFeatures is what tells whether the claim e is what its sentence is about.
func (s *Sentence) rankFeatures(e *event) []feature {
	b := newBag("rank "+e.family.String(), joint)
	b.put(always)
	s.eventFeatures(b, e, s.firstVerb())
	before, after := 0, 0
	for i := range s.claims {
		o := &s.claims[i]
		if !o.known || o.family != e.family || !o.told() {
			continue
		}
		switch {
		case o.first < e.first:
			before++
		case o.first > e.first:
			after++
		}
		if o.first != e.first {
			b.put(shapes, "beside", string(e.Type), string(o.Type), s.form(e), s.form(o), strconv.FormatBool(o.first < e.first))
		}
	}
	b.put(shapes, "before", size(before))
	b.put(shapes, "after", size(after))
	return b.features()
}

// marked is how well the trigger of e agrees with what people marked: the mean of
// the words' F1.
func (s *Sentence) marked(e *event, marks [][]string) float64 {
	if len(marks) == 0 {
		return 0
	}
	sum := 0.0
	for _, m := range marks {
		both := 0
		for _, w := range s.words[e.first:e.last] {
			for _, x := range m {
				if arabic.Fold(x, arabic.Match) == w.fold {
					both++
					break
				}
			}
		}
		sum += 2 * float64(both) / float64(e.last-e.first+max(1, len(m)))
	}
	return sum / float64(len(marks))
}
