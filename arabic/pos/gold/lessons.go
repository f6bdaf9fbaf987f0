// Package gold turns UD Arabic-PUD into lessons for the tagger. It is for training
// and measuring; the program itself does not use it.
package gold

import (
	"isnad/arabic/clitic"
	"isnad/arabic/clitic/pud"
	"isnad/arabic/pos"
)

// Lessons turns sentences of the treebank into what pos.Learn takes.
func Lessons(sents [][]pud.Word) []pos.Lesson {
	out := make([]pos.Lesson, len(sents))
	for i, s := range sents {
		var l pos.Lesson
		for _, w := range s {
			g, stem, ok := pud.Gold(w)
			if !ok {
				g = clitic.Segmentation{Stem: w.Text, End: len(w.Text)}
			}
			l.Words = append(l.Words, w.Text)
			l.Segs = append(l.Segs, g)
			l.Tags = append(l.Tags, tagOf(w.Rows[stem]))
		}
		out[i] = l
	}
	return out
}

func tagOf(r pud.Row) pos.Tag {
	t := pos.Tag{}
	for p := pos.X; p <= pos.Verb; p++ {
		if p.String() == r.Tag {
			t.Pos = p
		}
	}
	if r.Tag == "SYM" {
		t.Pos = pos.Punct
	}
	if t.Pos != pos.Verb && t.Pos != pos.Aux {
		return t
	}
	t.Tense = pos.Perfect
	switch {
	case r.Has("Mood=Imp"):
		t.Tense = pos.Imperative
	case r.Has("Aspect=Imp"):
		t.Tense = pos.Imperfect
	}
	t.Passive = t.Pos == pos.Verb && r.Has("Voice=Pass")
	if t.Pos == pos.Aux && t.Tense == pos.Imperative {
		t.Tense = pos.Imperfect
	}
	if t.Tense == pos.Imperative {
		t.Passive = false
	}
	return t
}
