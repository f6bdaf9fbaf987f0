package pos

import (
	"math"

	"isnad/arabic/clitic"
	"isnad/arabic/clitic/hashed"
)

// Tagger is a trained model. It is read-only after loading.
type Tagger struct {
	names hashed.Table
	rows  hashed.Rows
	scale float64
	seen  *clitic.Model
}

// Tag tells what each word of one sentence is. segs are the words' segmentations,
// as clitic.Model.Segment gives them; the tag is that of the stem. Where the two
// differ in length, words without a segmentation are taken as uncut.
func (t *Tagger) Tag(words []string, segs []clitic.Segmentation) []Tag {
	items := t.read(words, segs)
	out := make([]Tag, len(words))
	var f [maxFeatures]uint32
	var s [hashed.Columns]int32
	tag1, tag2 := uint64(nClasses), uint64(nClasses)
	for i := range words {
		k, ok := plain(items[i+2].shape)
		if ok {
			out[i] = Tag{Pos: classes[k].pos, P: 1}
		} else {
			w := windowAt(items, i, tag1, tag2)
			t.rows.Sum(f[:w.features(&f)], &s)
			k = t.decide(&s, &out[i])
		}
		tag1, tag2 = uint64(k), tag1
	}
	return out
}

// read returns the items of the words with two empty ones before and after.
func (t *Tagger) read(words []string, segs []clitic.Segmentation) []item {
	items := make([]item, len(words)+4)
	r := reader{seen: t.seen, names: t.names}
	outside := item{shape: uint64(hashed.Empty)}
	items[0], items[1], items[len(words)+2], items[len(words)+3] = outside, outside, outside, outside
	for i, word := range words {
		seg := clitic.Segmentation{Stem: word}
		if i < len(segs) {
			seg = segs[i]
		}
		items[i+2] = r.read(seg)
	}
	return items
}

// plain gives the class of what is no Arabic word.
func plain(shape uint64) (class int, ok bool) {
	switch hashed.Shape(shape) {
	case hashed.Mark:
		return int(Punct), true
	case hashed.Digits:
		return int(Num), true
	case hashed.Latin, hashed.Empty:
		return int(X), true
	}
	return 0, false
}

func windowAt(items []item, i int, tag1, tag2 uint64) window {
	return window{at: &items[i+2], prev: &items[i+1], prev2: &items[i], next: &items[i+3], after: &items[i+4], tag1: tag1, tag2: tag2}
}

// decide fills tag from the scores and returns the class: the likeliest part of
// speech, and of its classes the likeliest.
func (t *Tagger) decide(s *[hashed.Columns]int32, tag *Tag) int {
	top := s[0]
	for _, v := range s[:nClasses] {
		top = max(top, v)
	}
	var byPos [len(posNames)]float64
	var p [nClasses]float64
	sum := 0.0
	for k := range nClasses {
		d := float64(s[k]-top) * t.scale
		if d < -20 {
			continue
		}
		p[k] = math.Exp(d)
		sum += p[k]
		byPos[classes[k].pos] += p[k]
	}
	best := Pos(0)
	for k := range byPos {
		if byPos[k] > byPos[best] {
			best = Pos(k)
		}
	}
	choice := -1
	for k := range nClasses {
		if classes[k].pos == best && (choice < 0 || p[k] > p[choice]) {
			choice = k
		}
	}
	c := classes[choice]
	*tag = Tag{Pos: c.pos, Tense: c.tense, Passive: c.passive, P: byPos[best] / sum, Verb: byPos[Verb] / sum}
	return choice
}
