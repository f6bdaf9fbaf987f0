package pos

import (
	"hash/maphash"
	"strings"
	"sync/atomic"

	"isnad/arabic/clitic"
	"isnad/arabic/clitic/hashed"
)

// Stem is a segmented word as a Tagger has read it. Of what it says, nothing changes.
type Stem struct {
	item
	text             string
	cut              clitic.Proclitic
	class            int8         // of what is no Arabic word, else -1
	uses             atomic.Int32 // until it is common
	toNext2, toPrev2 uint32       // rows of what it tells the next but one and the last but one
	total            hashed.Total // of the features that hang on the word alone
	more             atomic.Pointer[common]
}

// common holds, for a stem that comes often, the sums of the features that hang on it
// and on little else; they are named as the features are. Where an index tells of an
// article, it is 1 where the other word has it.
type common struct {
	before, behind, facing [2]hashed.Total
	after                  [nClasses + 1]atomic.Pointer[hashed.Total] // with those of the word alone; computed when asked for
}

// often is after how many uses a stem is common: to rare ones sums bring nothing.
const often = 6

const (
	memoSize = 1 << 16
	memoWord = 128 // bytes; longer words are not kept
)

var memoSeed = maphash.MakeSeed()

// Stem reads a segmented word. News repeats its words: a memo of fixed size saves
// most of the work.
func (t *Tagger) Stem(seg clitic.Segmentation) *Stem {
	enc := encliticKind(seg.Enclitic)
	at := &t.memo[(maphash.String(memoSeed, seg.Stem)^uint64(seg.Pro)<<4^uint64(enc)<<2)%memoSize]
	if k := at.Load(); k != nil && k.text == seg.Stem && k.cut == seg.Pro && k.enc == enc {
		return k
	}
	r := reader{seen: t.seen, names: t.names}
	k := t.stem(r.read(seg))
	k.text, k.cut = seg.Stem, seg.Pro
	if len(seg.Stem) <= memoWord {
		k.text = strings.Clone(k.text) // lest it hold the whole text
		at.Store(k)
	}
	return k
}

func (t *Tagger) stem(it item) *Stem {
	k := &Stem{item: it, class: -1, toNext2: it.beforeThat(), toPrev2: it.behindThat()}
	if class, ok := plain(it.shape); ok {
		k.class = int8(class)
		return k
	}
	var r rows
	k.lexical(&r)
	k.own(&r)
	k.total = t.sum(&r)
	return k
}

// common returns the sums of a stem, nil while it is rare.
func (t *Tagger) common(k *Stem) *common {
	if m := k.more.Load(); m != nil {
		return m
	}
	if k.uses.Add(1) != often {
		return nil
	}
	m := new(common)
	for al := range uint8(2) {
		var before, behind, facing rows
		k.before(al, &before)
		k.behind(al, &behind)
		k.facing(al, &facing)
		m.before[al], m.behind[al], m.facing[al] = t.sum(&before), t.sum(&behind), t.sum(&facing)
	}
	k.more.Store(m)
	return m
}

func (t *Tagger) sum(r *rows) (total hashed.Total) {
	t.rows.Add(r.at[:r.n], &total)
	return total
}

// afterTag is the sum of what the stem says wherever it stands and behind this tag;
// for that of a rare one it takes room.
func (t *Tagger) afterTag(k *Stem, m *common, tag uint64, room *hashed.Total) *hashed.Total {
	if m == nil {
		t.sumAfter(k, tag, room)
		return room
	}
	sum := m.after[tag].Load()
	if sum == nil {
		sum = new(hashed.Total)
		t.sumAfter(k, tag, sum)
		m.after[tag].Store(sum)
	}
	return sum
}

func (t *Tagger) sumAfter(k *Stem, tag uint64, sum *hashed.Total) {
	var r rows
	k.lexicalAfter(tag, &r)
	k.after(tag, &r)
	*sum = k.total
	t.rows.Add(r.at[:r.n], sum)
}

// fixed holds sums that hang on tags and articles alone.
type fixed struct {
	tags     [nClasses + 1][nClasses + 1]hashed.Total
	articles [nClasses + 1][16]hashed.Total
	edge     *Stem // stands before and after the words
}

// prepare computes what Tag needs besides the weights.
func (t *Tagger) prepare() {
	t.exps = expTable(t.scale)
	t.edge = t.stem(item{shape: hashed.Empty})
	for tag1 := range t.tags {
		for tag2 := range t.tags[tag1] {
			var r rows
			tagsBefore(uint64(tag1), uint64(tag2), &r)
			t.tags[tag1][tag2] = t.sum(&r)
		}
		for al := range t.articles[tag1] {
			var r rows
			articles(uint64(tag1), uint8(al), &r)
			t.articles[tag1][al] = t.sum(&r)
		}
	}
}
