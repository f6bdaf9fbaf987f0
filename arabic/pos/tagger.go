package pos

import (
	"hash/maphash"
	"math"
	"strings"
	"sync/atomic"

	"isnad/arabic/clitic"
	"isnad/arabic/clitic/hashed"
)

// Tagger is a trained model. Of what it says, nothing changes after loading.
type Tagger struct {
	names hashed.Table
	rows  hashed.Rows
	scale float64
	exps  []float64 // math.Exp of -i*scale
	seen  *clitic.Model
	memo  [memoSize]atomic.Pointer[known]
}

// known is a segmented word with the part of its scores that no neighbour changes.
// News repeats its words: a memo of fixed size saves half the work.
type known struct {
	stem  string
	pro   clitic.Proclitic
	item  item
	total hashed.Total
}

const (
	memoSize = 1 << 15
	memoWord = 128 // bytes; longer words are not kept
)

var memoSeed = maphash.MakeSeed()

// Tag tells what each word of one sentence is. segs are the words' segmentations,
// as clitic.Model.Segment gives them; the tag is that of the stem. Where the two
// differ in length, words without a segmentation are taken as uncut.
func (t *Tagger) Tag(words []string, segs []clitic.Segmentation) []Tag {
	items := make([]*item, len(words)+4)
	totals := make([]*hashed.Total, len(words))
	edge(items)
	r := reader{seen: t.seen, names: t.names}
	for i, word := range words {
		k := t.look(&r, segmentation(word, segs, i))
		items[i+2], totals[i] = &k.item, &k.total
	}
	out := make([]Tag, len(words))
	var f [maxFeatures]uint32
	var s [hashed.Columns]int32
	tag1, tag2 := uint64(nClasses), uint64(nClasses)
	for i := range words {
		k, ok := plain(items[i+2].shape)
		if ok {
			out[i] = Tag{Pos: classes[k].pos, P: 1}
		} else {
			w, total := windowAt(items, i, tag1, tag2), *totals[i]
			t.rows.Add(f[:w.around(f[:])], &total)
			total.Scores(&s)
			k = t.decide(&s, &out[i])
		}
		tag1, tag2 = uint64(k), tag1
	}
	return out
}

// look reads a word, from the memo where it is there.
func (t *Tagger) look(r *reader, seg clitic.Segmentation) *known {
	at := &t.memo[(maphash.String(memoSeed, seg.Stem)^uint64(seg.Pro)<<4^encliticKind(seg.Enclitic)<<2)%memoSize]
	if k := at.Load(); k != nil && k.stem == seg.Stem && k.pro == seg.Pro && k.item.enc == encliticKind(seg.Enclitic) {
		return k
	}
	k := &known{stem: seg.Stem, pro: seg.Pro, item: r.read(seg)}
	if _, ok := plain(k.item.shape); !ok {
		var f [maxFeatures]uint32
		t.rows.Add(f[:k.item.own(&f)], &k.total)
	}
	if len(seg.Stem) <= memoWord {
		k.stem = strings.Clone(k.stem) // lest it hold the whole text
		at.Store(k)
	}
	return k
}

func segmentation(word string, segs []clitic.Segmentation, i int) clitic.Segmentation {
	if i < len(segs) {
		return segs[i]
	}
	return clitic.Segmentation{Stem: word}
}

// edge puts two empty items before and after the words.
func edge(items []*item) {
	outside := &item{shape: uint64(hashed.Empty)}
	n := len(items)
	items[0], items[1], items[n-2], items[n-1] = outside, outside, outside, outside
}

// read returns the items of the words with two empty ones before and after.
func (t *Tagger) read(words []string, segs []clitic.Segmentation) []*item {
	items := make([]*item, len(words)+4)
	edge(items)
	r := reader{seen: t.seen, names: t.names}
	for i, word := range words {
		it := r.read(segmentation(word, segs, i))
		items[i+2] = &it
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

func windowAt(items []*item, i int, tag1, tag2 uint64) window {
	return window{at: items[i+2], prev: items[i+1], prev2: items[i], next: items[i+3], after: items[i+4], tag1: tag1, tag2: tag2}
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
		if i := int(top - s[k]); i < len(t.exps) {
			p[k] = t.exps[i]
		} else if d := float64(s[k]-top) * t.scale; d < -20 {
			continue
		} else {
			p[k] = math.Exp(d)
		}
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

// expTable holds math.Exp for every difference of scores that tells.
func expTable(scale float64) []float64 {
	var out []float64
	for i := 0; i < 1<<13; i++ {
		d := float64(int32(-i)) * scale
		if !(d >= -20) {
			break
		}
		out = append(out, math.Exp(d))
	}
	return out
}
