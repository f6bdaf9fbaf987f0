package pos

import (
	"math"
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
// the stems of their words.
func (t *Tagger) AppendTags(dst []Tag, stems []*Stem) []Tag {
	v := view{at: [5]seen{2: t.see(stems, 0), 3: t.see(stems, 1)}, tag1: uint64(nClasses), tag2: uint64(nClasses)}
	v.at[0], v.at[1] = t.see(stems, -1), t.see(stems, -1)
	for i := range stems {
		v.at[4] = t.see(stems, i+2)
		var tag Tag
		k := stems[i].class
		if k >= 0 {
			tag = Tag{Pos: classes[k].pos, P: 1}
		} else {
			k = t.choose(&v, &tag)
		}
		dst = append(dst, tag)
		copy(v.at[:], v.at[1:])
		v.tag1, v.tag2 = uint64(k), v.tag1
	}
	return dst
}

// seen is a stem with its sums, nil where it is rare.
type seen struct {
	*Stem
	sums *common
}

func (t *Tagger) see(stems []*Stem, i int) seen {
	k := t.edge
	if i >= 0 && i < len(stems) {
		k = stems[i]
	}
	return seen{k, t.common(k)}
}

// view is a stem, two before it and two behind it.
type view struct {
	at         [5]seen
	tag1, tag2 uint64 // classes given to those before, the nearer first
}

// choose adds up what the word and the words around say.
func (t *Tagger) choose(v *view, tag *Tag) int {
	prev2, prev, w, next, after := &v.at[0], &v.at[1], &v.at[2], &v.at[3], &v.at[4]
	var r rows
	prev2.beforeThat(&r)
	after.behindThat(&r)
	c := window{at: &w.item, prev: &prev.item, prev2: &prev2.item, next: &next.item, after: &after.item, tag1: v.tag1, tag2: v.tag2}
	c.across(&r)
	var total hashed.Total
	t.afterTag(w.Stem, w.sums, v.tag1, &total)
	total.Plus(&t.tags[v.tag1][v.tag2])
	total.Plus(&t.articles[v.tag1][c.articles()])
	if prev.sums != nil {
		total.Plus(&prev.sums.before[w.al])
	} else {
		prev.before(w.al, &r)
	}
	if next.sums != nil {
		total.Plus(&next.sums.behind[w.al])
	} else {
		next.behind(w.al, &r)
	}
	if w.sums != nil {
		total.Plus(&w.sums.facing[next.al])
	} else {
		w.facing(next.al, &r)
	}
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
		x := exps[min(int(top-v), len(exps)-1)]
		sum += x
		byPos[posOf[k]&15] += x
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

// expTable holds math.Exp for every difference of scores that tells, and at its end
// zero for those that are larger.
func expTable(scale float64) []float64 {
	out := []float64{1}
	for i := 1; i < 1<<14; i++ {
		d := float64(int32(-i)) * scale
		if !(d >= -20) {
			break
		}
		out = append(out, math.Exp(d))
	}
	return append(out, 0)
}
