package entity

import (
	"slices"
	"strings"

	"isnad/lexicon"
)

// person reads a mention that is the name of an unlisted person, nil for others.
func (p *parse) person() *shape {
	for i, w := range p.words {
		if (w.fold == "او" || w.fold == "أو") && i > 0 && i+1 < len(p.words) {
			a, b := p.personIn(0, i), p.personIn(i+1, len(p.words))
			if a != nil && b != nil {
				a.also = append(a.also, b.name)
				a.shown = p.written(0, len(p.words))
				return a
			}
			return nil
		}
	}
	return p.personIn(0, len(p.words))
}

// personIn finds a name that ends at word last: a run of name words, with what may
// stand before a name (titles, offices, whose they are) before it.
func (p *parse) personIn(first, last int) *shape {
	start := last
	for start > first && nameWord(&p.words[start-1], start-1 == first) && (start == last || p.adjoining(start)) {
		start--
	}
	start = p.nameStart(first, start, last)
	last = p.nameStop(start, last)
	ws := p.words[start:last]
	titled := start > first && !p.words[start-1].plural && (p.words[start-1].title || p.words[start-1].stem == "مدعو")
	givens, sure := 0, 0
	for i := range ws {
		if ws[i].given {
			givens++
			if ws[i].noun == nil && ws[i].nat == nil {
				sure++
			}
		}
	}
	lone := len(ws) == 1 && len(p.words) == 1 && !ws[0].known // may repeat a name of the text
	if len(ws) == 0 || len(ws) > 7 || groupNoun(&p.words[first]) || givens == 0 && !titled && !lone || start > first && !p.opensName(first, start) {
		return nil
	}
	name := nameKey(ws)
	if len(name) == 0 || len(ws) > 1 && (sure == 0 || ordinary[ws[0].fold]) && !titled {
		return nil
	}
	if len(name) == 1 && !kunya(name[0]) && !(titled && p.namesOne(start)) {
		if ws[0].noun != nil || ws[0].nat != nil || len(ws[0].fold) < 6 {
			return nil
		}
		return &shape{kind: Person, rel: Is, name: name, maybe: true, shown: p.named(start, last)}
	}
	if givens == 0 && len(ws) > 2 || strings.HasPrefix(ws[0].fold, "ال") && !titled {
		return nil
	}
	s := &shape{kind: Person, rel: Is, name: name, titled: titled, shown: p.named(start, last)}
	s.full = len(name) >= 2 && givens > 0
	s.common = len(name) == 2 && givens == len(ws)
	return s
}

// ordinary are words that are names too, but as a first word of two are none.
var ordinary = map[string]bool{
	"حرب": true, "شرقي": true, "غربي": true, "شمالي": true, "جنوبي": true, "شمال": true, "شرق": true, "دير": true, "بني": true, "رياح": true, "قراءة": true,
	"جامع": true, "تبة": true, "جبل": true, "شاهد": true, "زي": true, "بالزي": true, "ذهن": true, "نجاح": true, "نصر": true, "فجر": true, "ربيع": true, "جهاد": true,
	"للحرب": true, "والحرب": true, "بحرب": true, "وعباد": true, "عسكري": true, "مدني": true, "ميداني": true,
}

// nameStop ends a name before what opens the next clause or the next name: «… بأن»,
// «… وآخرين», «هاريس ونتنياهو».
func (p *parse) nameStop(start, last int) int {
	for i := start + 1; i < last; i++ {
		switch w := &p.words[i]; w.fold {
		case "ثاني", "ثالث", "رابع", "الثاني", "الثالث", "الرابع":
			if i == start+1 && last == i+1 || w.fold == "ثاني" && i+1 == last {
				return i // «منصور ثاني زعيم»
			}
		case "بان", "ان", "واخرين", "واخرون", "ال12", "لا", "لم", "وقال", "الميادين", "للميادين":
			return i
		default:
			if strings.HasPrefix(w.fold, "و") && w.pro&lexicon.ProWa != 0 && w.given {
				return i
			}
		}
	}
	return last
}

// nameStart moves the start of a name behind what is no part of it: titles among its
// words, adjectives of nation, «السابق», and the place or body that an office is of
// («محافظ عدن نايف …», «وزير الدفاع خالد …»).
func (p *parse) nameStart(first, start, last int) int {
	for i := start; i < last-1; i++ {
		if w := &p.words[i]; (w.title || w.office) && (!w.given || i > start && strings.HasPrefix(w.fold, "ال")) {
			start = i + 1
		}
	}
	for start < last-1 {
		w := &p.words[start]
		after := start > first && (p.words[start-1].office || p.words[start-1].title && !p.words[start-1].given)
		behind := after || start > first && (p.words[start-1].noun != nil || p.words[start-1].prep)
		switch {
		case w.title || w.office && !w.given || w.fold == "لسان" || w.fold == "سان" && start > first:
			start++
		case w.nat != nil && p.words[start+1].given && !p.articled(start+1):
			start++
		case p.articled(start) && (after || !w.given) && p.givenBehind(start, last) > 0:
			start = p.givenBehind(start, last)
		case start > first && !w.given && p.articled(start) && !p.articled(start+1): // «السابق ألبرتو …»
			start++
		case behind && last-start > 2 && p.placeAt(start):
			start++
		default:
			return start
		}
	}
	return start
}

// articled tells whether a word stands with the article.
func (p *parse) articled(i int) bool {
	return strings.HasPrefix(p.words[i].fold, "ال") && len(p.words[i].fold) > 6
}

// givenBehind returns the first given name behind words with the article, 0 for none.
func (p *parse) givenBehind(i, last int) int {
	for i < last && p.articled(i) {
		i++
	}
	if i < last && p.words[i].given {
		return i
	}
	return 0
}

// plainTitles stand before names only, unlike القائد and الرئيس, behind which an
// adjective may follow.
var plainTitles = map[string]bool{
	"الشيخ": true, "شيخ": true, "الدكتور": true, "الملا": true, "ملا": true, "العميد": true, "اللواء": true, "العقيد": true, "المقدم": true, "الراءد": true, "النقيب": true,
	"الفريق": true, "المشير": true, "السيد": true, "القاضي": true, "المولوي": true, "مولوي": true, "الاستاذ": true, "المهندس": true, "الحاج": true, "حاجي": true,
	"المدعو": true, "قاري": true, "القارء": true, "قارء": true, "السيدة": true, "الدكتورة": true, "الجنرال": true, "السفير": true, "الامير": true,
}

// namesOne tells whether one word behind a title is a name: a given one, or any word
// that is no other behind a title that only stands before names.
func (p *parse) namesOne(i int) bool {
	w := &p.words[i]
	if w.noun != nil || w.nat != nil || i == 0 {
		return false
	}
	t := &p.words[i-1]
	return w.given && (plainTitles[t.fold] || !adjectives[w.fold]) || plainTitles[t.fold] && !w.known && !adjectives[strings.TrimPrefix(w.fold, "ال")]
}

// adjectives that stand behind offices and titles and are names too, or unknown.
var adjectives = map[string]bool{
	"جديد": true, "وحيد": true, "شامل": true, "غريب": true, "سابق": true, "اسبق": true, "راحل": true, "عسكري": true, "ميداني": true, "مخلوع": true, "متقاعد": true, "ركن": true,
	"حالي": true, "اول": true, "ثاني": true, "ثالث": true, "رابع": true, "خامس": true, "سادس": true, "اعلي": true, "عام": true, "خاص": true, "محلي": true, "شهيد": true, "فاعل": true,
}

// placeAt tells whether a listed place or group of one word stands at a word.
func (p *parse) placeAt(i int) bool {
	for _, m := range p.r.lex.FindName(p.toks, p.words[i].token) {
		n := &p.r.lex.Names[m.Named]
		if n.Class&(lexicon.Place|lexicon.Group|lexicon.Force|lexicon.Org) != 0 && p.wordBehind(m.Next) == i+1 {
			return true
		}
	}
	return false
}

// kunya tells a name that calls someone by a child: أبو …، أم ….
func kunya(name string) bool { return strings.HasPrefix(name, "ابو") && len(name) > 6 }

// opensName tells whether the words before a name may stand there: the last of them
// announces a person and none belongs to someone else.
func (p *parse) opensName(first, start int) bool {
	head := p.words[first]
	if others[head.stem] && !head.definite() {
		return false
	}
	return slices.ContainsFunc(p.words[first:start], func(w word) bool {
		return w.title || w.office || w.fold == "لسان" || w.noun != nil && w.noun.Class&lexicon.Person != 0
	})
}

// nameWord tells a word that may be part of a person's name. Unknown words may,
// since names are more than any list; an article makes an unknown word a nisba.
func nameWord(w *word, first bool) bool {
	switch {
	case w.prep && !w.given || w.point || w.nat != nil && !w.given:
		return false
	case w.given:
		return true
	case w.fold[0] >= '0' && w.fold[0] <= '9':
		return false
	case w.known:
		return first && w.title
	}
	return len(w.fold) > 2
}

// particles are parts of names that spelling may leave out.
var particles = map[string]bool{"بن": true, "ابن": true}

// nameKey returns the words of a name as they are compared: clitics off the first,
// the cases of أبو as one, parts that are written together or apart together.
func nameKey(ws []word) []string {
	var out []string
	for i, w := range ws {
		f := w.fold
		if i == 0 && w.pro&^lexicon.ProAl != 0 && w.given {
			f = w.stem
		}
		switch f {
		case "ابي", "ابا", "لابي", "لابو":
			f = "ابو"
		}
		if i > 0 && particles[f] {
			continue
		}
		if n := len(out); n > 0 && (out[n-1] == "عبد" || out[n-1] == "ابو") {
			out[n-1] += f
			continue
		}
		if n := len(out); n > 0 && (f == "الله" || f == "الدين") {
			out[n-1] += f
			continue
		}
		out = append(out, f)
	}
	return out
}

// keyOf is the id of an unlisted full name.
func keyOf(name []string) string { return "n:" + strings.Join(name, "-") }
