package reading

import (
	"strings"

	"isnad/lexicon"
)

// coordinated takes what و joins inside one noun phrase, and so names nobody besides: an adjective
// behind an adjective, a second genitive behind a dual or a count, a second noun before the genitive.
func (b *builder) coordinated(i int) int {
	s := b.s
	t := &s.t[i]
	if b.p.head < 0 || t.pro&^lexicon.ProAl != lexicon.ProWa || t.num != 0 || !t.tag.nominal() || isQuoteMark(s.fold(i-1)) {
		return i
	}
	switch {
	case b.secondAdjective(i), b.secondCounted(i):
		return i + 1
	case b.secondOfTwo(i), b.secondOfMany(i), b.secondHead(i):
		b.closed = false
		return b.take(i)
	}
	return i
}

// secondAdjective: «القطاعان الأوسط والشرقي», «أهداف مدنية وعسكرية».
func (b *builder) secondAdjective(i int) bool {
	s := b.s
	t, prev := &s.t[i], &s.t[i-1]
	if b.p.head == i-1 || prev.tag != tAdj && !(prev.tag == tNoun && prev.name == 0 && s.t[b.p.head].class&lexicon.Person == 0 && nisba(s.fold(i-1)) && (t.def || strings.HasSuffix(s.fold(i-1), "ية"))) || t.enc != lexicon.NoEnc || t.def != prev.def || t.name != 0 || t.form.Shape.Finite() {
		return false
	}
	if t.tag != tAdj && (t.tag != tNoun || t.class&^(lexicon.Person|lexicon.Armed) != 0 || t.class != 0 && s.t[b.p.head].class&lexicon.Person != 0 || t.trig != 0 || t.analysis.office != 0) {
		return false
	}
	if t.tag == tNoun && strings.HasSuffix(s.fold(i), "ية") && i+1 < b.limit && s.t[i+1].tag == tAdj && s.t[i+1].pro&^lexicon.ProAl == 0 {
		return false // «الوحدات العسكرية والجاهزية القتالية»
	}
	v, w := strings.TrimSuffix(s.fold(i-1), "ا"), strings.TrimSuffix(s.fold(i), "ا")
	if !nisba(w) && t.tag != tAdj {
		return false
	}
	return strings.HasSuffix(v, "ة") == strings.HasSuffix(w, "ة") && strings.HasSuffix(v, "ين") == strings.HasSuffix(w, "ين")
}

// nisba tells a word with the ending of an adjective of belonging.
func nisba(w string) bool { return strings.HasSuffix(w, "ي") || strings.HasSuffix(w, "ية") }

// secondCounted: «15 ضابطا وجنديا».
func (b *builder) secondCounted(i int) bool {
	s := b.s
	t := &s.t[i]
	return b.p.count != nil && b.p.head == i-1 && b.p.head > b.p.first && s.t[i-1].form.Accusative && t.form.Accusative && t.tag == tNoun && t.class&s.t[i-1].class&lexicon.Person != 0
}

// secondOfTwo: «محافظتي حجة وصعدة», «رئيسا البلدين»: each of the two has its genitive.
func (b *builder) secondOfTwo(i int) bool {
	s := b.s
	h := &s.t[b.p.head]
	if h.tag != tNoun || h.name != 0 || h.form.Number != dual || !h.form.Construct || b.p.head == i-1 || b.joinedBefore(i) {
		return false
	}
	if s.mayBePlural(b.p.head) && h.class&lexicon.Person != 0 {
		return false // «مقاتلي الحركة والجيش»
	}
	t := &s.t[i]
	return (t.tag == tName || t.tag == tNoun && t.def) && t.trig == 0
}

// secondOfMany: «خمسة من عناصر الحركة وقوات الحرس»: the count is of both.
func (b *builder) secondOfMany(i int) bool {
	s := b.s
	if b.p.count == nil && !s.quantifier(b.p.first) && !b.shareOf(b.p.head) || b.joinedBefore(i) || eachOf[s.bare(b.p.first)] {
		return false
	}
	t := &s.t[i]
	last := i + 1
	if t.name != 0 {
		last = s.mentions[t.name-1].last
	}
	if last < b.limit && s.t[last].tag == tVerb && s.t[last].form.Number <= singular {
		return false // «أربعة من الجنود والحركة تدين …»
	}
	if b.shareOf(b.p.head) && t.class&s.t[i-1].class&lexicon.Place != 0 && s.t[b.p.head].class&lexicon.Person == 0 {
		return b.closed // «مساحات من سهلستان ونهرستان»
	}
	if t.class&(lexicon.Person|lexicon.Group|lexicon.Force) == 0 || t.class&lexicon.Person != 0 && s.numberOf(i, nil) != plural || t.trig != 0 && t.class&lexicon.Event != 0 {
		return false
	}
	for j := b.p.first; j < i; j++ {
		if s.t[j].tag == tPrep && s.fold(j) == "من" {
			return b.closed
		}
	}
	return false
}

// eachOf are quantifiers that name each of what follows: «كل من الحركة والتنظيم».
var eachOf = map[string]bool{"كل": true, "كلا": true, "كلتا": true, "كلي": true, "اي": true, "احد": true, "احدى": true}

// secondHead: «قرى وبلدات الجنوب», «قادة وعناصر الحركة»: two plurals have one genitive.
func (b *builder) secondHead(i int) bool {
	s := b.s
	t, h := &s.t[i], &s.t[i-1]
	if b.p.head != i-1 || h.tag != tNoun || t.tag != tNoun || h.name != 0 || t.name != 0 || h.def || t.def || h.enc != lexicon.NoEnc || t.enc != lexicon.NoEnc || h.trig != 0 || t.trig != 0 {
		return false
	}
	if h.form.Accusative || t.form.Accusative || s.fullPlural(i-1) || s.fullPlural(i) || h.class&t.class&^lexicon.Name == 0 || s.numberOf(i-1, nil) != plural || s.numberOf(i, nil) != plural {
		return false
	}
	if i+1 >= b.limit {
		return false
	}
	n := &s.t[i+1]
	return n.pro&^lexicon.ProAl == 0 && n.num == 0 && (n.tag == tName || n.tag == tNoun && (n.def || n.enc != lexicon.NoEnc))
}

// joinedBefore tells whether و has joined something to the phrase already.
func (b *builder) joinedBefore(i int) bool {
	for j := b.p.first + 1; j < i; j++ {
		if b.s.t[j].pro&lexicon.ProWa != 0 {
			return true
		}
	}
	return false
}
