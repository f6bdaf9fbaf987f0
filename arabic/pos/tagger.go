package pos

import (
	"math"
	"sync"
	"sync/atomic"

	"isnad/arabic/clitic"
	"isnad/arabic/clitic/hashed"
)

// Tagger is a trained model. Of what it says, nothing changes after loading.
type Tagger struct {
	names hashed.Table
	rows  hashed.Rows
	scale float64
	exps  []float64 // see expTable
	seen  *clitic.Model
	memo  [memoSize]atomic.Pointer[Stem]
	desks sync.Pool // of AppendTags
	fixed
}

// Tag tells what each word of one sentence is. segs are the words' segmentations,
// as clitic.Model.Segment gives them; the tag is that of the stem. Where the two
// differ in length, words without a segmentation are taken as uncut.
func (t *Tagger) Tag(words []string, segs []clitic.Segmentation) []Tag {
	stems := make([]*Stem, len(words))
	for i, word := range words {
		stems[i] = t.Stem(segmentation(word, segs, i))
	}
	return t.AppendTags(make([]Tag, 0, len(words)), stems)
}

// AppendTags appends to dst what each stem of one sentence is, for callers that keep
// the stems of their words. It adds up first what the tags do not change, word by word
// with nothing to wait for, then what they do.
func (t *Tagger) AppendTags(dst []Tag, stems []*Stem) []Tag {
	d, _ := t.desks.Get().(*desk)
	if d == nil {
		d = new(desk)
	}
	at := append(d.at[:0], t.see(t.edge), t.see(t.edge)) // two before the words, two behind
	for _, k := range stems {
		at = append(at, t.see(k))
	}
	at = append(at, t.see(t.edge), t.see(t.edge))
	still := d.still[:0]
	for i := range stems {
		still = append(still, hashed.Total{})
		if stems[i].class < 0 {
			t.still(at[i:i+5], &still[i])
		}
	}
	tag1, tag2 := uint64(nClasses), uint64(nClasses)
	for i := range stems {
		var tag Tag
		k := int(stems[i].class)
		if k >= 0 {
			tag = Tag{Pos: classes[k].pos, P: 1}
		} else {
			k = t.choose(at[i:i+5], &still[i], tag1, tag2, &tag)
		}
		dst = append(dst, tag)
		tag1, tag2 = uint64(k), tag1
	}
	d.at, d.still = at, still
	t.desks.Put(d)
	return dst
}

// desk is room for what is known of the words of one sentence.
type desk struct {
	at    []seen
	still []hashed.Total
}

// seen is a stem with its sums, nil where it is rare.
type seen struct {
	*Stem
	sums *common
}

func (t *Tagger) see(k *Stem) seen { return seen{k, t.common(k)} }

// viewOf is the window of the third of five stems.
func viewOf(v []seen, tag1, tag2 uint64) window {
	_ = v[4]
	return window{prev2: &v[0].item, prev: &v[1].item, at: &v[2].item, next: &v[3].item, after: &v[4].item, tag1: tag1, tag2: tag2}
}

// noTotal adds nothing.
var noTotal hashed.Total

// still adds up what the third of five stems and the words around say, whatever the
// tags before it.
func (t *Tagger) still(v []seen, total *hashed.Total) {
	_ = v[4]
	prev2, prev, w, next, after := v[0].Stem, &v[1], &v[2], &v[3], v[4].Stem
	var r rows
	r.add(prev2.toNext2)
	r.add(after.toPrev2)
	c := viewOf(v, 0, 0)
	c.across(&r, nil)
	before, behind, facing := &noTotal, &noTotal, &noTotal
	if prev.sums != nil {
		before = &prev.sums.before[w.al&1]
	} else {
		prev.before(w.al, &r)
	}
	if next.sums != nil {
		behind = &next.sums.behind[w.al&1]
	} else {
		next.behind(w.al, &r)
	}
	if w.sums != nil {
		facing = &w.sums.facing[next.al&1]
	} else {
		w.facing(next.al, &r)
	}
	total.Plus(before, behind, facing)
	t.rows.Add(r.at[:r.n], total)
}

// choose adds to that what the tags before it say, and decides.
func (t *Tagger) choose(v []seen, still *hashed.Total, tag1, tag2 uint64, tag *Tag) int {
	c := viewOf(v, tag1, tag2)
	var r rows
	c.across(nil, &r)
	var own hashed.Total
	total := *still
	total.Plus(t.afterTag(v[2].Stem, v[2].sums, tag1, &own), &t.tags[tag1][tag2], &t.articles[tag1][c.articles()])
	t.rows.Add(r.at[:r.n], &total)
	var s [hashed.Columns]int32
	total.Scores(&s)
	return t.decide(&s, tag)
}

func segmentation(word string, segs []clitic.Segmentation, i int) clitic.Segmentation {
	if i < len(segs) {
		return segs[i]
	}
	return clitic.Segmentation{Stem: word}
}

// read returns the items of the words with two empty ones before and after.
func (t *Tagger) read(words []string, segs []clitic.Segmentation) []*item {
	items := make([]*item, len(words)+4)
	outside := &item{shape: hashed.Empty}
	n := len(items)
	items[0], items[1], items[n-2], items[n-1] = outside, outside, outside, outside
	r := reader{seen: t.seen, names: t.names}
	for i, word := range words {
		it := r.read(segmentation(word, segs, i))
		items[i+2] = &it
	}
	return items
}

// plain gives the class of what is no Arabic word.
func plain(shape hashed.Shape) (class int, ok bool) {
	switch shape {
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
	for _, v := range s[1:nClasses] {
		top = max(top, v)
	}
	var byPos [16]float64
	sum, exps := 0.0, t.exps
	for k, v := range s[:nClasses] {
		if d := uint(top - v); d < uint(len(exps)) { // the others are out of reach
			x := exps[d]
			sum += x
			byPos[posOf[k]&15] += x
		}
	}
	best, most := Pos(0), byPos[0]
	for k, x := range byPos[:len(posNames)] {
		if x > most {
			best, most = Pos(k), x
		}
	}
	of := classesOf[best]
	choice := of[0]
	for _, k := range of[1:] {
		if s[k] > s[choice] {
			choice = k
		}
	}
	c := &classes[choice]
	*tag = Tag{Pos: c.pos, Tense: c.tense, Passive: c.passive, P: most / sum, Verb: byPos[Verb] / sum}
	return choice
}

// expTable holds math.Exp for every difference of scores that tells.
func expTable(scale float64) []float64 {
	out := []float64{1}
	for i := 1; i < 1<<14; i++ {
		d := float64(int32(-i)) * scale
		if !(d >= -20) {
			break
		}
		out = append(out, math.Exp(d))
	}
	return out
}
