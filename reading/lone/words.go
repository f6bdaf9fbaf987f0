package lone

import (
	"strconv"

	"isnad/arabic"
	"isnad/arabic/pos"
)

// joint is how much of what the families have in common is learned in common.
const joint = 0.5

// eventWeight weighs what claims show; the few examples of protests lean on it more.
var eventWeight = [families]float64{Assault: 0.5, Protest: 1}

// features is what the judge sees in a sentence that is asked about family f.
func (s *Sentence) features(f Family) []feature {
	b := newBag(f.String(), joint)
	b.events = eventWeight[f]
	b.put(always)
	s.wordFeatures(b)
	s.openingFeatures(b)
	s.claimFeatures(b, f)
	return b.features()
}

// telling are the marks that count as words.
var telling = map[string]bool{"؟": true, "?": true, "!": true, "«": true, ":": true}

func (s *Sentence) wordFeatures(b *bag) {
	stem1, bone1, bone2 := "^", "^", "^" // of the word before, and of the one before it
	for i := range s.words {
		w := &s.words[i]
		if w.kind == arabic.Mark && !telling[w.fold] {
			continue
		}
		stem := s.stem(i)
		bone := skeleton(stem)
		b.put(stems, stem)
		b.put(pairs, stem1, stem)
		b.put(skeletons, bone)
		b.put(skeletons, bone1, bone)
		b.put(skeletons, bone2, "_", bone)
		if w.tag.Pos == pos.Verb {
			b.put(verbs, stem, w.tag.Tense.String())
		}
		stem1, bone1, bone2 = stem, bone, bone1
	}
}

// stem is the stem of the word at i, one sign for all numbers, other signs beyond
// the ends.
func (s *Sentence) stem(i int) string {
	switch {
	case i < 0:
		return "^"
	case i >= len(s.words):
		return "$"
	case s.words[i].kind == arabic.Number:
		return "#"
	}
	return s.words[i].stem
}

func (s *Sentence) openingFeatures(b *bag) {
	n := 0
	for i := range s.words {
		if w := &s.words[i]; w.kind == arabic.Word && n < 2 {
			b.put(opening, strconv.Itoa(n), w.stem)
			b.put(opening, strconv.Itoa(n), w.tag.Pos.String(), w.tag.Tense.String())
			n++
		}
	}
	b.put(length, size(len(s.words)/5))
}

// size names how large n is, roughly.
func size(n int) string {
	switch {
	case n < 4:
		return strconv.Itoa(n)
	case n < 8:
		return "4-7"
	case n < 15:
		return "8-14"
	}
	return "15+"
}
