package entity

import (
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/lexicon"
)

// found is a listed name inside a mention.
type found struct {
	n           *lexicon.Named
	first, next int // words
}

// listed reads a mention that holds a name of the lexicon, nil where none does.
func (p *parse) listed() *shape {
	f, ok := p.find()
	if !ok {
		return nil
	}
	s := &shape{id: f.n.ID, kind: kindOf(f.n), reason: ByLexicon, shown: f.n.Arabic}
	before := p.words[:f.first]
	if len(before) > 0 && s.kind == State && quarters[before[len(before)-1].stem] {
		return &shape{} // «حي البرازيل» is a quarter of a town
	}
	switch s.kind {
	case Person:
		return p.listedPerson(s, f, before)
	case Place:
		s.rel = p.placeRelation(before)
		if f.next-f.first == 1 && p.accusative(f.first) {
			return &shape{} // «أدى دورا»
		}
		if f.next-f.first == 1 && p.words[f.first].fold == "العديد" && f.next < len(p.words) && p.words[f.next].fold == "من" {
			return &shape{}
		}
		if n := len(before); n > 0 && f.next-f.first == 1 && directions[p.words[f.first].fold] && before[n-1].definite() {
			return &shape{} // «الحدود الغربية»
		}
		s.others, s.vague = p.places(f), p.vague(f)
		s.region = slices.ContainsFunc(before, func(w word) bool { return regional(w.stem) })
		if whole := wholes[s.id]; whole != "" && p.r.lex.Named(whole) != nil && !p.narrow(before) {
			s.id = whole
		}
	default:
		s.rel, s.vague = p.groupRelation(f, before), p.generic(f)
	}
	return s
}

// generic tells the name of a group or force made of ordinary words alone, «قوات
// المقاومة», which means another one in another country.
func (p *parse) generic(f found) bool {
	for i := f.first; i < f.next; i++ {
		if w := &p.words[i]; w.noun == nil || w.nat != nil || w.quote || w.noun.Class&(lexicon.Group|lexicon.Force) == 0 {
			return false
		}
	}
	return true
}

// accusative tells a word with the marks of an indefinite noun, which no name of a place has.
func (p *parse) accusative(i int) bool {
	t := &p.toks[p.words[i].token]
	w := p.text[t.Start:t.End]
	return strings.HasSuffix(w, "اً") || strings.HasSuffix(w, "ًا")
}

// quarters are nouns behind which the name of a state is that of a street or quarter.
var quarters = map[string]bool{"حي": true, "شارع": true, "ميدان": true, "ساحة": true, "مخيم": true, "مستشفي": true, "فندق": true, "مسجد": true, "مدرسة": true}

// wholes are names that stand for more than the lexicon's row: «في غزة» means the Strip
// unless a noun makes it narrower.
var wholes = map[string]string{"p:ps-gaza-governorate": "p:ps-gaza-strip", "p:ps-gaza-city": "p:ps-gaza-strip"}

// narrow tells whether a noun for a kind of place stands before a name: مدينة، محافظة.
func (p *parse) narrow(before []word) bool {
	return slices.ContainsFunc(before, func(w word) bool { return w.noun != nil && w.noun.Class&lexicon.Place != 0 || p.suiting(w.stem) })
}

func (p *parse) suiting(stem string) bool {
	switch stem {
	case "محافظة", "ولاية", "اقليم", "مقاطعة", "مدينة", "شمال", "جنوب", "شرق", "غرب":
		return true
	}
	return false
}

// vague tells a name made of ordinary words, «المناطق الشمالية», which many countries have.
func (p *parse) vague(f found) bool {
	w := &p.words[f.first]
	if f.next-f.first < 2 || !w.definite() || w.noun == nil || w.noun.Class&lexicon.Place == 0 {
		return false
	}
	for i := f.first + 1; i < f.next; i++ {
		if !p.articled(i) {
			return false
		}
	}
	return true
}

// places returns the ids of all places that go by a name, where there are several.
func (p *parse) places(f found) []string {
	var out []string
	for _, m := range p.r.lex.FindName(p.toks, p.words[f.first].token) {
		n := &p.r.lex.Names[m.Named]
		if kindOf(n) == Place && p.wordBehind(m.Next) == f.next {
			out = append(out, n.ID)
		}
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// find returns the name that the mention is about: the first, and a person's behind
// it where an office stands before («زعيم طالبان الملا …»).
func (p *parse) find() (found, bool) {
	var best found
	ok := false
	for i := 0; i < len(p.words); i++ {
		if p.words[i].prep && i > 0 && p.words[i].fold != "من" {
			break
		}
		if p.words[i].fold == "او" || p.words[i].fold == "أو" {
			break
		}
		n, next := p.nameAt(i)
		if n == nil {
			continue
		}
		f := found{n, i, next}
		switch {
		case !ok:
			best, ok = f, true
		case kindOf(n) == Person && kindOf(best.n) != Person && p.officeBefore(best.first):
			best = f
		}
		i = next - 1
	}
	return best, ok
}

func (p *parse) officeBefore(i int) bool {
	return slices.ContainsFunc(p.words[:i], func(w word) bool { return w.office || w.title })
}

// nameAt returns the listed name at a word and the word behind it. Of several
// places of one name the reader's choice wins, then the one that the noun before
// calls for. Ordinary words that are names too need the reader's word or a quotation.
func (p *parse) nameAt(i int) (*lexicon.Named, int) {
	var pick *lexicon.Named
	next := 0
	for _, m := range p.r.lex.FindName(p.toks, p.words[i].token) {
		n := &p.r.lex.Names[m.Named]
		if n.Class&^lexicon.Name == 0 {
			continue
		}
		last := p.wordBehind(m.Next)
		single := last == i+1
		if n.ID != p.hint && single && (n.Ambiguous && !p.words[i].quote || p.words[i].given && kindOf(n) == Place) {
			continue
		}
		if pick == nil || n.ID == p.hint || pick.ID != p.hint && p.suits(n, i) && !p.suits(pick, i) {
			pick, next = n, last
		}
	}
	return pick, next
}

// suits tells whether the kind noun before word i calls for n: محافظة for a region.
func (p *parse) suits(n *lexicon.Named, i int) bool {
	if i == 0 {
		return false
	}
	switch p.words[i-1].stem {
	case "محافظة", "ولاية", "اقليم", "مقاطعة":
		return n.Kind == "region"
	case "مدينة":
		return n.Kind == "city"
	}
	return false
}

// wordBehind turns a token index into the index of the word at or behind it.
func (p *parse) wordBehind(token int) int {
	for i, w := range p.words {
		if w.token >= token {
			return i
		}
	}
	return len(p.words)
}

// others are people known by someone else's name: who stands before the name is
// another person, or an event.
var others = map[string]bool{
	"نجل": true, "شقيق": true, "شقيقة": true, "ابن": true, "ابنة": true, "ابناء": true, "زوجة": true, "ارملة": true, "والد": true, "والدة": true, "مستشار": true, "مساعد": true,
	"محامي": true, "قريب": true, "اقارب": true, "خليفة": true, "خلافة": true, "وفاة": true, "مقتل": true, "رحيل": true, "اسرة": true, "عاءلة": true, "انصار": true,
	"اتباع": true, "موالون": true, "حارس": true, "مرافق": true, "ساءق": true, "مبعوث": true, "ممثل": true, "مندوب": true, "صهر": true, "عم": true, "عهد": true, "نظام": true,
	"حكومة": true, "قوات": true, "ادارة": true, "جماعة": true, "تنظيم": true, "فصيل": true, "حركة": true, "حزب": true, "تيار": true, "جيش": true, "مقاتلو": true, "مقاتلي": true, "شخص": true, "اشخاص": true,
	"مدينة": true, "منطقة": true, "حي": true, "شارع": true, "مسجد": true, "جامع": true, "مستشفي": true, "مدرسة": true, "جامعة": true, "مطار": true, "مجمع": true, "شاب": true, "حسن": true,
}

// listedPerson decides whether a mention that holds a listed person's name is them.
func (p *parse) listedPerson(s *shape, f found, before []word) *shape {
	// Another name before or behind makes another person: «علي حسين البغدادي».
	if n := len(before); n > 0 && before[n-1].given && !before[n-1].title && !before[n-1].office && before[n-1].nat == nil && !before[n-1].definite() &&
		!endsGroup(before) && p.adjoining(f.first) {
		return nil
	}
	if f.next < len(p.words) {
		if w := p.words[f.next]; !w.quote && w.given && !w.title && p.adjoining(f.next) {
			return nil
		}
	}
	s.rel = Is
	s.lone = f.next-f.first == 1 && p.words[f.first].given && !strings.HasPrefix(p.words[f.first].fold, "ال") && p.r.shared(p.words[f.first].fold) && !p.officeBefore(f.first)
	if len(before) == 0 {
		return s
	}
	first := slices.IndexFunc(before, attached)
	if office := slices.IndexFunc(before, func(w word) bool { return w.office || w.title }); first >= 0 && (office < 0 || office > first) {
		s.rel = Of
		return s
	}
	if f := before[0].fold; deeds[f] || deeds[strings.TrimLeft(f, "وب")] || deeds[strings.TrimPrefix(strings.TrimPrefix(f, "و"), "ل")] {
		s.rel = Of // «قبول …»
		return s
	}
	// Whose, told by the word that heads the phrase: a construct «نائب الملا عمر».
	head := before[0]
	last := before[len(before)-1]
	switch {
	case others[head.stem] && !head.definite() && p.construct(before):
		return p.ofPerson(s, head)
	case others[last.stem] && !last.definite() || last.noun != nil && last.plural && !last.title && !last.office && last.noun.Class&lexicon.Person != 0:
		s.rel = Of // «أربعة من حراس …»
	case len(before) == 1 && head.office && !head.title && !head.definite() && head.nat == nil:
		s.rel = Of
	case head.noun != nil && !head.office && !head.title && head.noun.Class&lexicon.Person == 0 && head.noun.Class != 0 && !head.point && last.fold == head.fold:
		s.rel = Of
	}
	return s
}

// endsGroup tells words that end with حزب الله or أنصار الله, whose last word is a name too.
func endsGroup(before []word) bool {
	n := len(before)
	return n > 1 && before[n-1].fold == "الله" && (strings.HasSuffix(before[n-2].fold, "حزب") || strings.HasSuffix(before[n-2].fold, "انصار"))
}

// shared tells a word that is part of the names of several listed people.
func (r *Resolver) shared(fold string) bool {
	if r.bearers == nil {
		r.bearers = map[string]int{}
		for i := range r.lex.Names {
			n := &r.lex.Names[i]
			if kindOf(n) != Person {
				continue
			}
			for _, t := range arabic.Tokenize(n.Arabic) {
				r.bearers[t.Fold]++
			}
		}
	}
	return r.bearers[fold] > 2
}

// attached tells words for what belongs to a person: «القوات الموالية للرئيس …».
func attached(w word) bool {
	switch strings.TrimPrefix(strings.TrimPrefix(w.fold, "و"), "ال") {
	case "موالي", "موالية", "موالين", "موالون", "تابع", "تابعة", "تابعين", "مقرب", "مقربة", "مقربين", "مقربون", "قوات", "انصار", "اتباع", "مسلحي", "مقاتلي", "فلول", "كتاءب":
		return true
	}
	return false
}

// construct tells whether words stand in one construct with the name behind them: no
// other body is named in between, as in «مستشار الأمن القومي …».
func (p *parse) construct(before []word) bool {
	return !slices.ContainsFunc(before[1:], func(w word) bool { return w.definite() && !w.title && !w.office && w.nat == nil })
}

// ofPerson: «تنظيم البغدادي» is the group of a listed person.
func (p *parse) ofPerson(s *shape, head word) *shape {
	s.rel = Of
	if head.noun == nil || head.noun.Class&lexicon.Group == 0 {
		return s
	}
	if e := Listed(p.r.lex, s.id); e != nil && e.Parent != "" {
		s.id, s.kind, s.rel, s.reason = e.Parent, Group, Is, ByOwner
	}
	return s
}

// adjoining tells whether nothing but the space stands before word i.
func (p *parse) adjoining(i int) bool {
	return i > 0 && p.words[i].token == p.words[i-1].token+1
}

// words of a span, folded, for names.
func folds(ws []word) []string {
	out := make([]string, len(ws))
	for i, w := range ws {
		out[i] = w.fold
	}
	return out
}

// written returns the text of words first to last (exclusive) as it stands.
func (p *parse) written(first, last int) string {
	return p.text[p.toks[p.words[first].token].Start:p.toks[p.words[last-1].token].End]
}

// named is written without the clitics of the first word: «تنظيم …» for «لتنظيم …».
func (p *parse) named(first, last int) string {
	s, w := p.written(first, last), &p.words[first]
	if w.pro&^lexicon.ProAl == 0 || !w.given && w.noun == nil {
		return closed(s)
	}
	t := &p.toks[w.token]
	return closed(w.stem + s[t.End-t.Start:])
}

// closed ends a name with the quotation mark that the words before it open.
func closed(s string) string {
	switch {
	case strings.Count(s, "«") > strings.Count(s, "»"):
		s += "»"
	case strings.Count(s, "“") > strings.Count(s, "”"):
		s += "”"
	case strings.Count(s, "\"")%2 == 1:
		s += "\""
	}
	return s
}

// regional tells a noun for regions, or for a side or part of one.
func regional(stem string) bool {
	switch stem {
	case "محافظة", "محافظتي", "محافظتا", "محافظات", "ولاية", "ولايتي", "ولايات", "اقليم", "مقاطعة", "شمال", "جنوب", "شرق", "غرب", "ريف", "شمالي", "جنوبي", "شرقي", "غربي", "منطقة", "مناطق", "محافظ", "والي":
		return true
	}
	return false
}
