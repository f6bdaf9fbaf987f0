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
	ws := p.words[start:last]
	for len(ws) > 0 && (ws[0].title || ws[0].office && !ws[0].given) && len(ws) > 1 {
		start++
		ws = ws[1:]
	}
	titled := start > first && !p.words[start-1].plural && (p.words[start-1].title || p.words[start-1].stem == "مدعو")
	givens := 0
	for i := range ws {
		if ws[i].given {
			givens++
		}
	}
	lone := len(ws) == 1 && len(p.words) == 1 && !ws[0].known // may repeat a name of the text
	if len(ws) == 0 || len(ws) > 7 || groupNoun(&p.words[first]) || givens == 0 && !titled && !lone || start > first && !p.opensName(first, start) {
		return nil
	}
	name := nameKey(ws)
	if lone && len(ws[0].fold) > 6 {
		return &shape{kind: Person, rel: Is, name: name, maybe: true, shown: p.written(start, last)}
	}
	if len(name) == 0 || len(name) == 1 && !titled && (!ws[0].given || ws[0].known && ws[0].noun != nil) {
		return nil
	}
	if givens == 0 && len(ws) > 2 || strings.HasPrefix(ws[0].fold, "ال") && !titled {
		return nil
	}
	s := &shape{kind: Person, rel: Is, name: name, titled: titled, shown: p.written(start, last)}
	s.full = len(name) >= 2 && givens > 0
	s.common = len(name) == 2 && givens == len(ws)
	return s
}

// opensName tells whether the words before a name may stand there: the last of them
// announces a person and none belongs to someone else.
func (p *parse) opensName(first, start int) bool {
	head := p.words[first]
	if others[head.stem] && !head.definite() {
		return false
	}
	return slices.ContainsFunc(p.words[first:start], func(w word) bool {
		return w.title || w.office || w.noun != nil && w.noun.Class&lexicon.Person != 0
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
