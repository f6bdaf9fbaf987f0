package reading

import (
	"strings"

	"isnad/arabic"
	"isnad/arabic/number"
	"isnad/lexicon"
)

// phrase is a noun phrase: its tokens, its head, and what it stands for.
type phrase struct {
	span
	head           int           // the token that carries gender, number and class
	class          lexicon.Class // of the head, or of the name in it
	count          *number.Quantity
	prep           string // folded preposition that governs it, "" for none
	pro            lexicon.Pro
	conj           bool // joined by و or أو to the phrase before it
	def            bool
	gender, number uint8 // 1 masculine / singular, 2 feminine / dual, 3 plural; 0 open
	name           int32 // 1 + index of the mention that names it
	numbered       bool  // opens with a noun of number: «عدد من الأسرى»
}

// phrases finds the noun phrases of every sentence, left to right.
func phrases(s *state) {
	for _, x := range s.sents {
		for i := x.first; i < x.last; {
			if next := s.phraseAt(i, x.last); next > i {
				i = next
			} else {
				i++
			}
		}
	}
}

// phraseAt builds the noun phrase that starts at token i and returns its end, i where none starts.
func (s *state) phraseAt(i, limit int) int {
	start := i
	if s.opensQuotedName(i, limit) {
		i++
	}
	if !s.startsPhrase(i) {
		return start
	}
	p := phrase{span: span{start, start}, head: -1}
	p.pro = s.t[i].pro
	p.conj = p.pro&(lexicon.ProWa|lexicon.ProFa) != 0
	b := builder{s: s, p: &p, limit: limit}
	end := b.run(i)
	if start < i && end < limit && isQuoteMark(s.fold(end)) {
		end++
	}
	if p.head < 0 {
		return start
	}
	p.last = end
	s.finishPhrase(&p)
	s.phrasesAt = append(s.phrasesAt, p)
	n := int32(len(s.phrasesAt))
	s.npAt[start] = n
	if i > start {
		s.npAt[i] = n
	}
	for j := start; j < end; j++ {
		s.npOf[j] = n
	}
	return end
}

// opensQuotedName tells whether a short quotation starts at i that is a name.
func (s *state) opensQuotedName(i, limit int) bool {
	if !isQuoteMark(s.fold(i)) {
		return false
	}
	for j := i + 1; j < limit && j <= i+5; j++ {
		if isQuoteMark(s.fold(j)) {
			return j > i+1
		}
		if t := s.t[j].tag; !t.nominal() && t != tMark && t != tPrep {
			return false
		}
	}
	return false
}

func (s *state) startsPhrase(i int) bool {
	t := &s.t[i]
	for t.tag == tDem && i+1 < len(s.toks) && s.t[i+1].sent == t.sent {
		i++
		if s.t[i].tag.nominal() {
			return t.sent >= 0
		}
		t = &s.t[i]
	}
	return t.sent >= 0 && t.tag.nominal()
}

// builder grows one noun phrase token by token.
type builder struct {
	s      *state
	p      *phrase
	limit  int
	closed bool // the construct chain has met its definite end
	names  int
}

// run consumes tokens from i and returns the end.
func (b *builder) run(i int) int {
	s := b.s
	i = b.lead(i)
	for i < b.limit {
		if next := b.quoted(i); next > i {
			i = next
			continue
		}
		if next := b.partitive(i); next > i {
			i = next
			continue
		}
		if next := b.coordinated(i); next > i {
			i = next
			continue
		}
		if next := b.twin(i); next > i {
			i = next
			continue
		}
		if s.t[i].tag == tDem && !b.closed && s.t[i].pro == 0 && s.startsPhrase(i) && b.p.head >= 0 {
			i++ // نفوذ ما تسمى الولاية، مقتل هذا القائد
			continue
		}
		if n := s.t[i].num; n != 0 && !b.closed && b.p.count == nil && s.t[i].pro == 0 && s.t[i-1].tag == tNoun && !s.t[i-1].form.Accusative && (s.fold(i) == "عدة" || s.t[b.p.head].class&(lexicon.Person|lexicon.Group|lexicon.Force) == 0) {
			i = s.quantities[n-1].next // مقتل خمسة جنود
			continue
		}
		if !s.t[i].tag.nominal() || !b.joins(i) {
			break
		}
		i = b.take(i)
	}
	return i
}

// lead takes demonstratives, quantifiers and numbers before the head.
func (b *builder) lead(i int) int {
	s := b.s
	first := i
	for s.t[i].tag == tDem {
		i++
	}
	if n := s.t[i].num; n != 0 {
		q := s.quantities[n-1]
		b.p.count = &q.Quantity
		b.p.head = i
		i = q.next
		if i < b.limit && s.t[i].tag.nominal() && s.t[i].pro&^lexicon.ProAl == 0 && s.t[i].num == 0 {
			i = b.take(i)
		} else if i < b.limit && isQuoteMark(s.fold(i)) {
			return i
		}
		return i
	}
	_ = first
	return b.take(i)
}

// take accepts token i and sets the head by the first noun.
func (b *builder) take(i int) int {
	s := b.s
	t := &s.t[i]
	if m := t.name; m != 0 {
		i = s.mentions[m-1].last
		if b.p.name == 0 {
			b.p.name = m
		}
		if b.p.head < 0 || s.t[b.p.head].tag == tNum || s.quantifier(b.p.head) {
			b.p.head = s.mentions[m-1].first
		}
		b.closed = true
		b.names++
		return i
	}
	if b.p.head < 0 || s.t[b.p.head].tag == tNum || s.quantifier(b.p.head) && t.tag == tNoun {
		b.p.head = i
	}
	if t.def || t.enc != lexicon.NoEnc {
		b.closed = true
	}
	return i + 1
}

func (s *state) quantifier(i int) bool {
	return s.t[i].analysis.fn == lexicon.Quantifier && s.t[i].tag == tNoun
}

// joins decides whether nominal token i goes on with the phrase: no clitic that
// cuts it off, and a construct, an adjective or an apposition makes sense of it.
func (b *builder) joins(i int) bool {
	s := b.s
	t := &s.t[i]
	if t.pro&^lexicon.ProAl != 0 || t.num != 0 && s.toks[i].Kind != arabic.Number {
		return false
	}
	prev := &s.t[i-1]
	if isQuoteMark(s.fold(i - 1)) {
		prev = &s.t[max(i-2, 0)]
	}
	if b.itself(i) {
		return true
	}
	switch t.tag {
	case tNum:
		return !b.closedByNoun(i) && b.p.head >= 0 && s.t[i-1].tag == tName // القسام 105, الفرقة 30
	case tName:
		return b.joinsName(i, prev)
	case tAdj:
		if t.enc != lexicon.NoEnc && prev.form.Accusative || b.counted(i) && pronounEnd(s.fold(i)) {
			return false
		}
		return t.def == b.closed || t.def || prev.tag == tAdj || !b.closed
	}
	return b.joinsNoun(i, prev)
}

func (b *builder) closedByNoun(int) bool { return false }

// joinsName: a name follows as genitive or apposition, unless it is the next
// argument of a verb.
func (b *builder) joinsName(i int, prev *token) bool {
	s := b.s
	if !b.closed {
		return true
	}
	if prev.tag == tName && prev.name != 0 && s.t[i].name != 0 {
		m, n := s.mentions[s.t[i].name-1], s.mentions[prev.name-1]
		return m.class&n.class&^lexicon.Name != 0 && m.class&lexicon.Person != 0 || n.class&lexicon.Group != 0 && m.class&lexicon.Place != 0
	}
	// الرئيس اليمني عبد ربه: a person's name in apposition to a title.
	if s.t[i].class&lexicon.Person != 0 {
		h := &s.t[b.nounBefore(i)]
		if h.class&lexicon.Person != 0 && h.tag != tName && b.p.name != 0 && s.mentions[b.p.name-1].class&lexicon.Person == 0 && h.analysis.office != 0 {
			return true // المتحدث باسم الحكومة راجح …
		}
		if o := &s.t[b.p.head]; b.names == 0 && o.analysis.office != 0 && o.class&lexicon.Person != 0 && !o.def && prev.tag == tNoun {
			return true // زعيم الحركة أبو مروان
		}
		return b.names == 0 && (h.class&lexicon.Person != 0 || h.class == 0 && h.def && b.p.head == i-1) || prev.class&lexicon.Person != 0 && prev.tag == tNoun
	}
	// الحركة طالبان: no; مدينة تعز: the construct was open. حزب الله اللبناني: adjective first.
	return prev.tag == tNoun && prev.def && s.head(i-1)
}

// nounBefore returns the noun before token i that adjectives may part from it.
func (b *builder) nounBefore(i int) int {
	for j := i - 1; j > b.p.first && j >= b.p.head; j-- {
		if b.s.t[j].tag != tAdj {
			return j
		}
	}
	return max(b.p.head, 0)
}

// head tells whether the noun at i announces a name.
func (s *state) head(i int) bool {
	a := s.t[i].analysis
	return a.noun != 0 && s.lex.Nouns[a.noun-1].Head
}

// joinsNoun: behind an open construct any noun; behind a definite one only what
// agrees as an adjective would.
func (b *builder) joinsNoun(i int, prev *token) bool {
	s := b.s
	t := &s.t[i]
	if t.form.Accusative && !t.def && prev.tag != tNum && !prev.form.Accusative {
		return false // an adverb or the next object
	}
	if prev.form.Accusative && prev.tag == tNoun {
		return t.form.Accusative || strings.HasSuffix(s.fold(i), "ة") && t.analysis.noun == 0 && !t.def
	}
	if !b.closed && prev.tag == tAdj && b.p.head < i-1 && (t.def || !s.adjectival(i)) {
		return false // «أصاب صاروخ إسرائيلي السيارة», «أعلن مصدر أمني مقتل»
	}
	if t.enc != lexicon.NoEnc && (prev.form.Accusative || b.counted(i)) {
		return false // «لقي 41 شخصا حتفهم»
	}
	if w := s.fold(i); !t.def && strings.HasSuffix(w, "ين") && prev.class&lexicon.Person != 0 && strings.HasSuffix(s.fold(i-1), "ون") {
		return false // «نفذ مسلحون هجومين»: the case is another
	}
	if !b.closed {
		return !b.ownThing(i, prev) && !(s.fullPlural(i-1) && !s.adjectival(i) && !s.fullPlural(i))
	}
	if !t.def {
		return false
	}
	if w := s.fold(i); prev.def && prev.tag == tNoun && (w == "العامة" || w == "العام") {
		return true // «النيابة العامة»
	}
	if b.describesGroup(i) {
		return true
	}
	if b.tooMany(i) {
		return false
	}
	if prev.tag == tName && prev.enc == lexicon.NoEnc {
		return s.adjectival(i)
	}
	if prev.enc != lexicon.NoEnc {
		return s.adjectival(i)
	}
	return s.adjectival(i) || b.apposed(i) || b.twoPlurals(i)
}

// counted: the noun before token i is what a numeral counts; no genitive follows it.
func (b *builder) counted(i int) bool {
	return b.p.count != nil && b.p.head == i-1 && i-2 >= b.p.first && b.s.t[i-2].tag == tNum
}

// pronounEnd tells words that end as a noun with a pronoun does.
func pronounEnd(w string) bool {
	return strings.HasSuffix(w, "هم") || strings.HasSuffix(w, "ها") || strings.HasSuffix(w, "هما") || strings.HasSuffix(w, "هن")
}

// fullPlural tells a plural or dual that keeps its ن and so takes no genitive.
func (s *state) fullPlural(i int) bool {
	w := s.fold(i)
	return s.t[i].tag == tNoun && s.t[i].name == 0 && s.t[i].form.Number >= dual && (strings.HasSuffix(w, "ون") || strings.HasSuffix(w, "ين") || strings.HasSuffix(w, "ان"))
}

// ownThing: «فجر انتحاري حزامه»: behind a verb and who did it, a thing of his is the object.
func (b *builder) ownThing(i int, prev *token) bool {
	s := b.s
	return s.t[i].enc != lexicon.NoEnc && i == b.p.first+1 && i > 1 && s.t[i-2].tag == tVerb && prev.class&lexicon.Person != 0 && prev.analysis.office == 0 && s.t[i].class&lexicon.Person == 0
}

// twoPlurals: «المقاتلون الأجانب»: a plural of people behind a plural of people.
func (b *builder) twoPlurals(i int) bool {
	s := b.s
	t, h := &s.t[i], &s.t[i-1]
	return t.class&h.class&lexicon.Person != 0 && s.numberOf(i, nil) == plural && s.numberOf(i-1, nil) == plural
}

// adjectival tells whether a definite noun-like word serves as an adjective: it is
// no common noun of the lexicon, or a participle that agrees with the head.
func (s *state) adjectival(i int) bool {
	t := &s.t[i]
	w := s.fold(i)
	if t.analysis.nat != 0 || t.def && t.form.Shape != lexicon.VerbalNoun && !(t.analysis.noun != 0 && t.class != 0 && t.class&lexicon.Person == 0) && (strings.HasSuffix(w, "ية") || strings.HasSuffix(w, "ي") && (t.analysis.office == 0 || s.t[max(i-1, 0)].class&lexicon.Person == 0)) {
		return true
	}
	if t.form.Shape == lexicon.ActiveParticiple || t.form.Shape == lexicon.PassiveParticiple {
		return true
	}
	return t.analysis.noun == 0 && t.analysis.office == 0 && t.form.Shape != lexicon.VerbalNoun && !masdarShape(w)
}

// apposed: a title and what follows it (القائد المجاهد, العميد الركن).
func (b *builder) apposed(i int) bool {
	s := b.s
	h := b.p.head
	return h == i-1 && s.t[h].analysis.office != 0 && s.t[i].analysis.office != 0
}

// quoted takes a short quoted name inside the phrase («تنظيم "داعش" الإرهابي»).
func (b *builder) quoted(i int) int {
	s := b.s
	if b.p.head < 0 || !s.opensQuotedName(i, b.limit) {
		return i
	}
	if b.closed && !s.head(i-1) && s.t[i-1].tag != tNum && !s.quantifier(b.p.head) {
		return i
	}
	j := i + 1
	for !isQuoteMark(s.fold(j)) {
		if m := s.t[j].name; m != 0 && b.p.name == 0 {
			b.p.name = m
		}
		j++
	}
	b.closed = true
	return j + 1
}

// partitive takes من with what it counts («أربعة من قادة التنظيم») and the
// complement of participles and offices («الموالية للرئيس», «المتحدث باسم الجيش»).
func (b *builder) partitive(i int) int {
	s := b.s
	if b.p.head < 0 {
		return i
	}
	t := &s.t[i]
	if i+1 >= b.limit && t.tag == tPrep {
		return i
	}
	prev := i - 1
	if isQuoteMark(s.fold(prev)) {
		prev--
	}
	switch {
	case t.tag == tPrep && s.fold(i) == "من" && s.startsPhrase(i+1) && s.t[i+1].pro&^lexicon.ProAl == 0 && b.partitiveHead(prev):
		b.closed = false
		if s.t[i+1].tag == tNum {
			return i
		}
		return b.take(i + 1)
	case t.tag == tPrep && s.fold(i) == "من" && s.opensQuotedName(i+1, b.limit) && b.partitiveHead(prev):
		b.closed = false
		return b.quotedPart(i + 1)
	case t.tag.nominal() && t.pro&lexicon.ProLi != 0 && t.pro&lexicon.ProWa == 0 && complementTaker[s.bare(prev)]:
		b.closed = false
		return b.take(i)
	case t.tag.nominal() && t.pro&(lexicon.ProLi|lexicon.ProWa) == lexicon.ProLi && !b.closed && b.owns(i):
		b.closed = false
		return b.take(i)
	case s.fold(i) == "باسم" && s.t[b.p.head].class&lexicon.Person != 0 && s.startsPhrase(i+1):
		b.closed = false
		return b.take(i + 1)
	case t.tag.nominal() && t.pro&lexicon.ProBi != 0 && s.bare(prev) == "مدعوم":
		b.closed = false
		return b.take(i)
	}
	return i
}

// owns tells «مواقع للحوثيين»: an indefinite site, vehicle or body and whose it is.
func (b *builder) owns(i int) bool {
	s := b.s
	h := s.t[b.p.head].class
	if h&(lexicon.Site|lexicon.Group|lexicon.Vehicle|lexicon.Place) == 0 || h&(lexicon.Event|lexicon.Name) != 0 {
		return false
	}
	t := &s.t[i]
	return t.class&(lexicon.Group|lexicon.Force|lexicon.Armed) != 0 || t.class&lexicon.Person != 0 && t.tag == tNoun && t.def && t.form.Shape != lexicon.VerbalNoun && s.numberOf(i, nil) == plural
}

// partitiveHead tells whether what من would divide stands at prev.
func (b *builder) partitiveHead(prev int) bool {
	s := b.s
	h := b.p.head
	if s.t[prev].tag == tNum || s.quantifier(prev) || b.p.count != nil && s.t[h].tag == tNum {
		return true
	}
	if complementTaker[s.bare(prev)] {
		return true
	}
	if b.alliesOf(prev) {
		return true
	}
	if b.closed || s.t[prev].def {
		return false
	}
	if b.shareOf(prev) {
		return true
	}
	parts := lexicon.Person | lexicon.Group | lexicon.Vehicle | lexicon.Weapon
	if p := &s.t[prev]; prev != h && p.tag == tNoun && p.class&parts != 0 && p.class&lexicon.Event == 0 {
		return true // مقتل خمسة جنود من الجيش
	}
	return s.t[h].class&parts != 0 && s.t[h].form.Shape == lexicon.Noun && s.t[h].class&lexicon.Event == 0
}

// bare returns the word at i without proclitics and without ية، ين، ة, for small closed lists.
func (s *state) bare(i int) string {
	if i >= 0 && i < len(s.t) {
		if w := s.t[i].bareForm; w != "" {
			return w
		}
	}
	return bare(s.fold(i))
}

func bare(w string) string {
	for _, p := range []string{"وال", "ال"} {
		if len(w) > len(p)+4 && w[:len(p)] == p {
			w = w[len(p):]
			break
		}
	}
	for _, e := range []string{"ية", "ين", "ون", "ة", "ي"} {
		if len(w) > len(e)+6 && w[len(w)-len(e):] == e {
			return w[:len(w)-len(e)]
		}
	}
	return w
}

// complementTaker lists participles whose complement belongs to their phrase.
var complementTaker = map[string]bool{
	"موال": true, "تابع": true, "مدعوم": true, "منتم": true, "مقرب": true, "مرتبط": true, "محسوب": true, "مناهض": true, "موءيد": true, "معارض": true,
	"مسءول": true, "منشق": true, "مكون": true, "قريب": true, "منتسب": true, "مقر": true, "مناصر": true, "قادم": true, "موالي": true, "مءيد": true, "مرافق": true,
}

// finishPhrase sets what the whole stands for.
func (s *state) finishPhrase(p *phrase) {
	h := &s.t[p.head]
	p.class = h.class
	if p.name != 0 && (p.class == 0 || h.analysis.noun != 0 && s.lex.Nouns[h.analysis.noun-1].Head) {
		p.class |= s.mentions[p.name-1].class
	}
	if h.class&lexicon.Abstract != 0 && p.name == 0 {
		p.class = h.class
	}
	if i := s.sharedIn(p); i > 0 {
		p.class |= s.t[i].class
	}
	if s.outskirts(p) {
		p.class = lexicon.Place
	}
	p.def = h.def || s.t[p.last-1].def
	p.numbered = s.t[p.first].class&lexicon.Number != 0 || s.fold(p.first) == "كثير" || s.fold(p.first) == "الكثير" || s.fold(p.first) == "العديد"
	p.gender, p.number = s.genderOf(p.head), s.numberOf(p.head, p.count)
	if s.manyByName(p) {
		p.number = plural
	}
	if p.count == nil {
		p.count = s.dual(p.head)
	}
	p.prep = s.governor(p)
}

// governor returns the preposition that governs a phrase, of its own or before it.
func (s *state) governor(p *phrase) string {
	switch {
	case p.pro&lexicon.ProBi != 0:
		return "ب"
	case p.pro&lexicon.ProLi != 0:
		return "ل"
	case p.pro&lexicon.ProKa != 0:
		return "ك"
	}
	j := p.first - 1
	if j > 0 && s.t[j].tag == tPrep && s.t[j-1].tag == tVerb && s.prepPronoun(j) != lexicon.NoEnc {
		return "" // «أفادت به الوزارة»
	}
	if j >= 0 && s.t[j].sent == s.t[p.first].sent && s.t[j].tag == tPrep && p.pro&(lexicon.ProWa|lexicon.ProFa) == 0 {
		return s.prepAt(j)
	}
	if j >= 0 && s.t[j].sent == s.t[p.first].sent && s.toks[j].Kind == arabic.Word && (s.fold(j) == "ل" || s.fold(j) == "ب" || s.fold(j) == "لـ" || s.fold(j) == "بـ" || s.fold(j) == "ول" || s.fold(j) == "وب") {
		if f := s.fold(j); f[len(f)-2:] == "ل" {
			return "ل"
		}
		return "ب"
	}
	return ""
}

// prepAt returns the preposition at token i without a conjunction before it.
func (s *state) prepAt(i int) string {
	if s.t[i].analysis.fn != lexicon.FuncNone {
		for k := range s.t[i].analysis.hits {
			if h := &s.t[i].analysis.hits[k]; h.Kind == lexicon.FuncWord && h.Enc == s.t[i].analysis.fnEnc && h.Pro == s.t[i].analysis.fnPro {
				if p, _ := shortPrep(h.Stem); p != "" {
					return p
				}
				return h.Stem
			}
		}
	}
	return s.fold(i)
}

// shortPrep cuts ل and ب with a pronoun, too short for the general cutting.
func shortPrep(w string) (prep string, e lexicon.Enc) {
	if len(w) < 4 || w[:2] != "ل" && w[:2] != "ب" {
		return "", lexicon.NoEnc
	}
	switch w[2:] {
	case "ه":
		e = lexicon.EncHu
	case "ها":
		e = lexicon.EncHa
	case "هم":
		e = lexicon.EncHum
	default:
		return "", lexicon.NoEnc
	}
	return w[:2], e
}

// prepPronoun returns the pronoun on the preposition at token i.
func (s *state) prepPronoun(i int) lexicon.Enc {
	a := s.t[i].analysis
	if a.fnEnc != lexicon.NoEnc {
		return a.fnEnc
	}
	_, e := shortPrep(trimConj(s.fold(i)))
	return e
}
