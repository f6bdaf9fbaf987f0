package lone

import (
	"math"
	"sort"
)

// Judge is a trained model. It is read-only and safe for concurrent use.
type Judge struct {
	keys       []uint32 // hashes of features, ascending
	weights    []int8   // in steps of scale
	scale      float64
	thresholds [families]float64
}

// Reports returns how likely s itself reports an event of family f, from 0 to 1: the
// share of people who would say so. It is 0 where no claim of s is of the family and
// told as real.
func (j *Judge) Reports(f Family, s Sentence) float64 {
	if f < 0 || f >= families || !s.tells(f) {
		return 0
	}
	return squash(j.sum(s.features(f)))
}

// Threshold is the probability from which on a sentence is best held to report an
// event of family f.
func (j *Judge) Threshold(f Family) float64 {
	if f < 0 || f >= families {
		return 1
	}
	return j.thresholds[f]
}

// Rank scores the claims that s was made of, in the order in which New was given
// them: the claim of a family with the highest score is the event that the sentence
// is about. Claims of no family, or not told as real, have the score 0; all others
// lie between 0 and 1.
func (j *Judge) Rank(s Sentence) []float64 {
	out := make([]float64, s.given)
	for i := range s.claims {
		if e := &s.claims[i]; e.known && e.told() {
			out[e.index] = squash(j.sum(s.rankFeatures(e)))
		}
	}
	return out
}

func (j *Judge) sum(fs []feature) float64 {
	z := 0.0
	for _, f := range fs {
		if i := sort.Search(len(j.keys), func(i int) bool { return j.keys[i] >= f.key }); i < len(j.keys) && j.keys[i] == f.key {
			z += j.scale * float64(j.weights[i]) * f.value
		}
	}
	return z
}

func squash(z float64) float64 { return 1 / (1 + math.Exp(-z)) }

// tells tells whether a claim of s is of family f and told as real.
func (s *Sentence) tells(f Family) bool {
	for i := range s.claims {
		if e := &s.claims[i]; e.known && e.family == f && e.told() {
			return true
		}
	}
	return false
}
